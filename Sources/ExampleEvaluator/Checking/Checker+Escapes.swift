import ExampleLanguage

/// Closures that may outlive the call around them: what is lent to a call only (an `inout` parameter, the
/// `self` of a mutating method) they cannot use.
extension Checker {
  /// Lowers an argument, whose closure runs only during the call where the parameter says so.
  func lower(_ value: Expression, expecting type: Type, isCalledOnly: Bool) -> Typed {
    if isCalledOnly, case .closure = value.kind { staysInCall = true }
    return lower(value, expecting: type)
  }

  /// Notes where a closure that may outlive the call uses what is lent to it.
  func noteEscape(_ symbol: LocalSymbol, _ name: Name) {
    guard symbol.local.isMutable else { return }
    var closures: [FunctionContext] = []
    var next: FunctionContext? = context
    while let current = next, current.symbol(named: name.text)?.local !== symbol.local {
      closures.append(current)
      next = current.parent
    }
    guard let owner = next, owner.code.parameters.contains(where: { $0 === symbol.local }),
      let closure = closures.first(where: { $0.mayOutliveCall }), !closure.hasEscape
    else { return }
    closure.hasEscape = true
    escapes.append(name)
  }

  /// Told last, as the compiler does, and only of a program that has no other fault.
  func reportEscapes() {
    guard diagnostics.isEmpty else { return }
    for name in escapes {
      let isSelf = source.string(name.range) != name.text || name.text == "self"
      report(
        "example.closure.escape",
        isSelf
          ? "'self' is lent to this call, and the closure may outlive it"
          : "'\(name.text)' is lent to this call by 'inout', and the closure may outlive it",
        name.range, notes: ["let it use a copy: 'let copy = \(source.string(name.range))'"])
    }
  }
}
