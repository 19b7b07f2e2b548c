/// A function as a value: a closure or function of the example, or one of a binding.
package class Function {
  package func call(_ machine: Machine, _ arguments: [Value]) throws(Fault) -> Value {
    preconditionFailure("every kind of function overrides call")
  }

  /// Calls a function some of whose parameters are `inout`: the arguments are left as it leaves them.
  package func call(_ machine: Machine, changing arguments: inout [Value]) throws(Fault) -> Value {
    try call(machine, arguments)
  }
}

/// A variable of a function's frame.
final class Local {
  let name: String
  let slot: Int
  let isMutable: Bool
  /// Found out while the rest of the function is lowered, so it is asked when the code runs.
  var isCaptured = false

  init(name: String, slot: Int, isMutable: Bool) {
    self.name = name
    self.slot = slot
    self.isMutable = isMutable
  }
}

/// The lowered code of one function, shared by all closures made from it.
final class FunctionCode {
  var parameters: [Local] = []
  var slotCount = 0
  /// How deep its expressions and statements nest: what a call takes of the native stack.
  var height = 0
  /// Set when the body has been lowered; a recursive call names the code before.
  var body: StatementNode?

  var parameterCount: Int { parameters.count }
}

final class ExampleFunction: Function {
  let code: FunctionCode
  let captures: [Cell]

  init(code: FunctionCode, captures: [Cell]) {
    self.code = code
    self.captures = captures
  }

  override func call(_ machine: Machine, _ arguments: [Value]) throws(Fault) -> Value {
    let base = machine.stack.count
    machine.stack.append(contentsOf: arguments)
    return try machine.run(code, captures: captures, from: base)
  }

  override func call(
    _ machine: Machine, changing arguments: inout [Value]
  ) throws(Fault) -> Value {
    let (base, count) = (machine.stack.count, arguments.count)
    machine.stack.append(contentsOf: arguments)
    arguments = []
    defer {
      for place in base..<base + count { arguments.append(machine.takeArgument(place)) }
      machine.stack.removeLast(machine.stack.count - base)
    }
    return try machine.run(code, captures: captures, from: base, keeping: count)
  }
}

final class NativeFunction: Function {
  private let body: (Machine, [Value]) throws(Fault) -> Value

  init(_ body: @escaping (Machine, [Value]) throws(Fault) -> Value) { self.body = body }

  override func call(_ machine: Machine, _ arguments: [Value]) throws(Fault) -> Value {
    defer { machine.leave(height: 0) }
    try machine.enter(height: 0)
    return try body(machine, arguments)
  }
}
