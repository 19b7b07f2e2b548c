/// A function as a value: a closure or function of the example, or one of a binding.
///
/// Its arguments travel on the machine's stack: the caller pushes them, the call takes them off.
package class Function {
  /// Calls it with the arguments from a place on; the first `kept` of them stay as it leaves them.
  func call(_ machine: Machine, from first: Int, keeping kept: Int) throws(Fault) -> Value {
    preconditionFailure("every kind of function overrides call")
  }

  package final func call(_ machine: Machine) throws(Fault) -> Value {
    try call(machine, from: machine.stack.count, keeping: 0)
  }

  package final func call(_ machine: Machine, _ argument: Value) throws(Fault) -> Value {
    let first = machine.stack.count
    machine.stack.push(argument)
    return try call(machine, from: first, keeping: 0)
  }

  package final func call(_ machine: Machine, _ a: Value, _ b: Value) throws(Fault) -> Value {
    let first = machine.stack.count
    machine.stack.push(a)
    machine.stack.push(b)
    return try call(machine, from: first, keeping: 0)
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
  var body: StatementNode? {
    didSet {
      value = body?.givenValue
      steps = body is BlockNode && value != nil ? 2 : 1
    }
  }
  /// Set where all that the body does is to give a value.
  private(set) var value: Node?
  /// What entering it costs: a block's only statement is a step, though it is not run as one.
  private(set) var steps = 1

  /// Whether closures captured parameters, which move from their slots into cells then; known once all
  /// is lowered.
  var hasCapturedParameters: Bool {
    if let known = capturesParameters { return known }
    let captures = parameters.contains { $0.isCaptured }
    capturesParameters = captures
    return captures
  }
  @exclusivity(unchecked) private var capturesParameters: Bool?
}

/// The code of the functions of a session. A function that calls itself, or another that calls it, holds
/// itself by its body: what a session declared goes with the session.
final class FunctionStore {
  private var codes: [FunctionCode] = []

  func keep(_ code: FunctionCode) { codes.append(code) }

  deinit {
    for code in codes { code.body = nil }
  }
}

final class ExampleFunction: Function {
  let code: FunctionCode
  let captures: [Cell]

  init(code: FunctionCode, captures: [Cell]) {
    self.code = code
    self.captures = captures
  }

  override func call(
    _ machine: Machine, from first: Int, keeping kept: Int
  ) throws(Fault) -> Value {
    if captures.isEmpty { return try machine.run(code, from: first, keeping: kept) }
    let outer = machine.captures
    machine.captures = captures
    defer { machine.captures = outer }
    return try machine.run(code, from: first, keeping: kept)
  }
}

final class NativeFunction: Function {
  /// Finds its arguments on the stack, from the place that it is given on.
  private let body: (Machine, Int) throws(Fault) -> Value

  init(_ body: @escaping (Machine, Int) throws(Fault) -> Value) { self.body = body }

  override func call(
    _ machine: Machine, from first: Int, keeping kept: Int
  ) throws(Fault) -> Value {
    defer {
      machine.leave(height: 0)
      machine.stack.pop(to: first + kept)
    }
    try machine.enter(height: 0)
    return try body(machine, first)
  }
}
