import ExampleLanguage

/// `&place` as an argument, or the receiver of a mutating method: never evaluated, but moved into the
/// callee and back.
final class InoutNode: Node {
  let place: Place

  init(_ place: Place, _ range: SourceRange) {
    self.place = place
    super.init(range)
  }
}

/// Calls a function of the example that changes some of its arguments in place.
///
/// Their values leave their places for the callee's frame, so that nothing is copied for it. The other
/// arguments are computed before, as Swift does.
final class InoutCallNode: Node {
  let code: FunctionCode
  let arguments: [Node]

  init(_ code: FunctionCode, _ arguments: [Node], _ range: SourceRange) {
    self.code = code
    self.arguments = arguments
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let top = machine.stack.count
    defer { machine.stack.pop(to: top) }
    for argument in arguments {
      machine.stack.push(argument is InoutNode ? .unset : try argument.evaluate(machine))
    }
    let count = arguments.count
    do throws(Fault) {
      return try machine.lend(arguments, from: 0, top) { () throws(Fault) -> Value in
        try machine.run(code, from: top, keeping: count)
      }
    } catch { throw error.at(range) }
  }
}

extension Machine {
  /// Moves what the arguments from `index` on lend into their slots, runs `body`, and moves it back.
  fileprivate func lend(
    _ arguments: [Node], from index: Int, _ top: Int, _ body: () throws(Fault) -> Value
  ) throws(Fault) -> Value {
    var index = index
    while index < arguments.count, !(arguments[index] is InoutNode) { index += 1 }
    guard index < arguments.count, let lent = arguments[index] as? InoutNode else {
      return try body()
    }
    return try lent.place.modify(self) { (value) throws(Fault) -> Value in
      stack[top + index] = value
      value = .unset
      defer { value = takeArgument(top + index) }
      return try lend(arguments, from: index + 1, top, body)
    }
  }
}

/// Calls a function that is a value and changes some of its arguments.
final class InoutValueCallNode: Node {
  let callee: Node
  let arguments: [Node]

  init(_ callee: Node, _ arguments: [Node], _ range: SourceRange) {
    self.callee = callee
    self.arguments = arguments
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let function = try callee.evaluate(machine).asFunction
    let (top, count) = (machine.stack.count, arguments.count)
    defer { machine.stack.pop(to: top) }
    for argument in arguments {
      machine.stack.push(argument is InoutNode ? .unset : try argument.evaluate(machine))
    }
    do throws(Fault) {
      return try machine.lend(arguments, from: 0, top) { () throws(Fault) -> Value in
        try function.call(machine, from: top, keeping: count)
      }
    } catch { throw error.at(range) }
  }
}

/// Calls a function of the library that changes some of its arguments: `swap(&a, &b)`.
final class InoutBindingCallNode: Node {
  let binding: Binding
  let arguments: [Node]

  init(_ binding: Binding, _ arguments: [Node], _ range: SourceRange) {
    self.binding = binding
    self.arguments = arguments
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let top = machine.stack.count
    defer { machine.stack.pop(to: top) }
    for argument in arguments {
      machine.stack.push(argument is InoutNode ? .unset : try argument.evaluate(machine))
    }
    do throws(Fault) {
      return try machine.lend(arguments, from: 0, top) { () throws(Fault) -> Value in
        var call = BindingCall(
          machine: machine, receiver: .void, of: nil, from: top, range: range)
        return try binding.body(&call)
      }
    } catch { throw error.at(range) }
  }
}
