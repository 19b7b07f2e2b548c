import ExampleLanguage

/// Operators that types of examples declare.
extension Checker {
  /// The operator of an own type that takes these operands; nil where none does.
  func ownOperator(
    _ name: Name, _ operands: [Expression], _ expected: Type?, _ range: SourceRange
  ) -> Typed? {
    let members = (own.operators[name.text] ?? []).filter {
      $0.signature.parameters.count == operands.count
    }
    if members.isEmpty { return nil }
    let items = operands.map { Argument(label: nil, value: $0) }
    let arguments = CallArguments(items, [], range)
    guard mayBeOwn(arguments) else { return nil }
    for member in members {
      let ahead = arguments.lowered
      let found = attempt {
        call(operatorCandidate(member), name, arguments, expected, range)
      }
      if let found { return found }
      arguments.lowered = ahead
    }
    return nil
  }

  /// Whether one of the operands is of a type that examples declare: what they do with the library's
  /// types, the library knows better.
  private func mayBeOwn(_ arguments: CallArguments) -> Bool {
    var isOwn = false
    for (index, item) in arguments.items.enumerated() where !needsContext(arguments, index) {
      guard let typed = attempt({ lower(item.value) }) else { return false }
      arguments.lowered[index] = typed
      let type = inference.resolve(typed.type)
      if own.isOwn(type) || (type.wrapped.map { own.isOwn($0) } ?? false) { isOwn = true }
      if own.extends(type) { isOwn = true }
    }
    return isOwn
  }

  private func operatorCandidate(_ member: OwnMember) -> Candidate {
    let parameters = member.signature.parameters.map {
      Signature.Parameter(
        label: nil, name: $0.name, type: $0.type, isInout: $0.isInout, defaultValue: nil)
    }
    let signature = Signature(
      parameters: parameters, isThrowing: member.signature.isThrowing,
      result: member.signature.result)
    guard case .function(let code) = member.kind else {
      preconditionFailure("an operator is a function")
    }
    return Candidate(member.name, signature, Generics(), nil, .function(code))
  }

  /// `place += value` by an operator that an own type declares.
  func ownAssignment(
    _ place: Place, _ type: Type, _ name: Name, _ value: Expression, _ range: SourceRange
  ) -> Typed? {
    for member in own.operators[name.text + "="] ?? [] {
      guard member.signature.parameters.count == 2, member.signature.parameters[0].isInout,
        case .function(let code) = member.kind
      else { continue }
      let mark = mark
      guard inference.unify(member.signature.parameters[0].type, type),
        let operand = attempt({ lower(value, as: member.signature.parameters[1].type) })
      else {
        restore(mark)
        continue
      }
      if member.signature.isThrowing { noteThrow("'\(member.name)'", range) }
      return Typed(
        node: InoutCallNode(code, [InoutNode(place, place.range), operand], range), type: .void)
    }
    return nil
  }
}

extension OwnTypes {
  /// Whether an example extended it.
  func extends(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = type { table(of: nominal) != nil } else { false }
  }
}

extension Checker {
  /// The same for operands that are known already: `reduce(.zero, +)`.
  func ownOperator(_ name: Name, _ a: Typed, _ b: Typed) -> Typed? {
    let (first, second) = (inference.resolve(a.type), inference.resolve(b.type))
    guard own.isOwn(first) || own.isOwn(second) else { return nil }
    for member in own.operators[name.text] ?? [] {
      let parameters = member.signature.parameters
      guard parameters.count == 2, case .function(let code) = member.kind,
        let left = attempt({ convert(a, to: parameters[0].type, name.range) }),
        let right = attempt({ convert(b, to: parameters[1].type, name.range) })
      else { continue }
      return Typed(
        node: DirectCallNode(code, [left, right], name.range), type: member.signature.result)
    }
    return nil
  }
}
