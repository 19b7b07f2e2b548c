import ExampleLanguage

/// An operator as a function of two, which it finds in a frame of its own.
final class OperatorFunctionNode: Node {
  let operation: Node

  init(_ operation: Node, _ range: SourceRange) {
    self.operation = operation
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let operation = operation
    return .function(
      NativeFunction { (machine, first) throws(Fault) -> Value in
        try machine.evaluate(operation, inFrameFrom: first)
      })
  }
}

/// A binding as a function: `map(String.init)`, `filter(vowels.contains)`.
final class BindingFunctionNode: Node {
  let binding: Binding
  let receiver: Node?
  let owner: Nominal?

  init(_ binding: Binding, receiver: Node?, of owner: Nominal?, _ range: SourceRange) {
    self.binding = binding
    self.receiver = receiver
    self.owner = owner
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let (binding, owner, range) = (binding, owner, range)
    let receiver = try receiver?.evaluate(machine) ?? .void
    return .function(
      NativeFunction { (machine, first) throws(Fault) -> Value in
        var call = BindingCall(
          machine: machine, receiver: receiver, of: owner, from: first, range: range)
        return try binding.body(&call)
      })
  }
}

/// `a ?? b` where `b` is an optional too.
final class OptionalCoalesceNode: Node {
  let optional: Node
  let fallback: Node

  init(_ optional: Node, _ fallback: Node, _ range: SourceRange) {
    self.optional = optional
    self.fallback = fallback
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let value = try optional.evaluate(machine)
    if case .none = value { return try fallback.evaluate(machine) }
    return value
  }
}

/// A method as a value: its receiver, computed once, and the closure that captured it.
final class KeptNode: Node {
  let local: Local
  let value: Node
  let closure: Node

  init(_ local: Local, _ value: Node, _ closure: Node, _ range: SourceRange) {
    self.local = local
    self.value = value
    self.closure = closure
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try machine.declare(local, try value.evaluate(machine))
    return try closure.evaluate(machine)
  }
}
