import ExampleLanguage

/// A property of the library that may be set: read, changed, and put back.
final class BoundPropertyPlace: Place {
  let base: Place
  let property: Binding
  let owner: Nominal

  init(_ base: Place, _ property: Binding, of owner: Nominal, _ range: SourceRange) {
    self.base = base
    self.property = property
    self.owner = owner
    super.init(range)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    try base.modify(machine) { (receiver) throws(Fault) -> Value in
      var call = BindingCall(
        machine: machine, receiver: receiver, of: owner, from: machine.stack.count, range: range)
      var value = try property.body(&call)
      let result: Value
      do throws(Fault) { result = try body(&value) } catch {
        if error.isThrown { try set(machine, &receiver, value) }
        throw error
      }
      try set(machine, &receiver, value)
      return result
    }
  }

  override func assign(_ machine: Machine, _ value: Value) throws(Fault) {
    _ = try base.modify(machine) { (receiver) throws(Fault) -> Value in
      try set(machine, &receiver, value)
      return .void
    }
  }

  private func set(
    _ machine: Machine, _ receiver: inout Value, _ value: Value
  ) throws(Fault) {
    guard let set = property.set else { preconditionFailure("checked as a property to be set") }
    let first = machine.stack.count
    machine.stack.push(value)
    defer { machine.stack.pop(to: first) }
    var call = BindingCall(
      machine: machine, receiver: receiver, of: owner, from: first, range: range)
    receiver = .void
    defer { receiver = call.receiver }
    _ = try set(&call)
  }
}
