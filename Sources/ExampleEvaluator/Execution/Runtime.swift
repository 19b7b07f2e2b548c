/// What values of own types need of the run that they are in: the machine that computes the `==`,
/// `hash(into:)` and `description` which an example wrote, and a way to be torn down without recursion.
final class Runtime {
  /// Set while an example runs.
  var machine: Machine?
  private var dropped: [[Value]] = []
  private var isDropping = false

  /// Lets go of the parts of a value, those that they hold in turn included.
  ///
  /// They leave their owner first: it would let go of them once more, each within the other.
  func drop(_ fields: inout [Value]) {
    dropped.append(fields)
    fields = []
    if isDropping { return }
    isDropping = true
    while dropped.popLast() != nil {}
    isDropping = false
  }
}

extension Machine {
  /// Calls what an example wrote from where nothing can be thrown; a fault stops the run at its next step.
  func callWitness(_ code: FunctionCode, _ arguments: [Value]) -> Value? {
    let base = stack.count
    stack.push(contentsOf: arguments)
    do throws(Fault) {
      defer { leaveValue() }
      try enterValue()
      return try run(code, from: base)
    } catch {
      stop(error)
      stack.pop(to: base)
      return nil
    }
  }

  /// Goes into a value that another holds, unless too many are nested.
  func nested<T>(or fallback: T, _ body: () -> T) -> T {
    do throws(Fault) {
      defer { leaveValue() }
      try enterValue()
      return body()
    } catch {
      stop(error)
      return fallback
    }
  }
}

extension Instance {
  static func isEqual(_ x: Instance, _ y: Instance) -> Bool {
    if x === y, x.fields.isEmpty { return true }
    guard let machine = x.layout.runtime.machine else { return false }
    return machine.nested(or: false) {
      if let code = machine.witnesses(of: x)?.isEqual {
        return machine.callWitness(code, [.instance(x), .instance(y)])?.asBool ?? false
      }
      return x.layout.caseIndex == y.layout.caseIndex && x.fields == y.fields
    }
  }

  static func isLess(_ x: Instance, _ y: Instance) -> Bool {
    guard let machine = x.layout.runtime.machine else { return false }
    return machine.nested(or: false) {
      if let code = machine.witnesses(of: x)?.isLess {
        return machine.callWitness(code, [.instance(x), .instance(y)])?.asBool ?? false
      }
      if x.layout.caseIndex != y.layout.caseIndex { return x.layout.caseIndex < y.layout.caseIndex }
      for (a, b) in zip(x.fields, y.fields) where a != b { return Value.isLess(a, b) }
      return false
    }
  }

  func hash(into hasher: inout Hasher) {
    guard let machine = layout.runtime.machine else { return }
    let parts = machine.nested(or: [Value]()) {
      guard let code = machine.witnesses(of: self)?.hash else { return fields }
      return machine.hashedParts(self, code)
    }
    if machine.witnesses(of: self)?.hash == nil { hasher.combine(layout.caseIndex) }
    machine.nested(or: ()) { for part in parts { part.hash(into: &hasher) } }
  }
}

extension Machine {
  func witnesses(of instance: Instance) -> Witnesses? {
    let number = instance.layout.number
    return number < witnesses.count ? witnesses[number] : nil
  }

  /// What `hash(into:)` gives the hasher, whose value is the list of what it was given.
  fileprivate func hashedParts(_ instance: Instance, _ code: FunctionCode) -> [Value] {
    let base = stack.count
    stack.push(.instance(instance))
    stack.push(.array([]))
    do throws(Fault) {
      _ = try run(code, from: base, keeping: 2)
      let parts = takeArgument(base + 1)
      stack.pop(to: base)
      return parts.asArray
    } catch {
      stop(error)
      stack.pop(to: base)
      return []
    }
  }
}
