import ExampleLanguage

/// A variable read: a global, a local or a captured one.
///
/// An unset slot holds no value: a function can run before a global has its first one, and a closure
/// can look at a variable that is being changed in place.
class VariableNode: Node {
  let name: String

  init(_ name: String, _ range: SourceRange) {
    self.name = name
    super.init(range)
  }

  final func set(_ value: Value) throws(Fault) -> Value {
    if case .unset = value { throw Fault.unset(name).at(range) }
    return value
  }
}

extension Fault {
  static func unset(_ name: String) -> Fault {
    Fault(
      code: "example.fault.unset",
      message: "'\(name)' is used before it has a value, or while it is being changed")
  }
}

final class GlobalNode: VariableNode {
  let index: Int

  init(_ index: Int, _ name: String, _ range: SourceRange) {
    self.index = index
    super.init(name, range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try set(machine.stack[index])
  }

  override func int(_ machine: Machine) throws(Fault) -> Int64 {
    if case .int(let value) = machine.stack[index] { return value }
    return try super.int(machine)
  }

  override func double(_ machine: Machine) throws(Fault) -> Double {
    if case .double(let value) = machine.stack[index] { return value }
    return try super.double(machine)
  }
}

final class LocalNode: VariableNode {
  let slot: Int

  init(_ local: Local, _ range: SourceRange) {
    slot = local.slot
    super.init(local.name, range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let value = machine.stack.frame[slot]
    if case .cell(let cell) = value { return try set(cell.value) }
    return try set(value)
  }

  override func int(_ machine: Machine) throws(Fault) -> Int64 {
    if case .int(let value) = machine.stack.frame[slot] { return value }
    return try super.int(machine)
  }

  override func double(_ machine: Machine) throws(Fault) -> Double {
    if case .double(let value) = machine.stack.frame[slot] { return value }
    return try super.double(machine)
  }
}

final class CaptureNode: VariableNode {
  let index: Int

  init(_ index: Int, _ name: String, _ range: SourceRange) {
    self.index = index
    super.init(name, range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try set(machine.captures[index].value)
  }
}

/// Where a closure finds a variable of the function around it, when it is made.
enum CaptureSource {
  case local(Local)
  case capture(Int)
}

/// Makes a closure: its code and the variables it captured.
final class ClosureNode: Node {
  let code: FunctionCode
  let captures: [CaptureSource]

  init(_ code: FunctionCode, captures: [CaptureSource], _ range: SourceRange) {
    self.code = code
    self.captures = captures
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    var cells: [Cell] = []
    cells.reserveCapacity(captures.count)
    for capture in captures { cells.append(try machine.cell(capture)) }
    return .function(ExampleFunction(code: code, captures: cells))
  }
}

extension Machine {
  func cell(_ source: CaptureSource) throws(Fault) -> Cell {
    switch source {
    case .capture(let index): return captures[index]
    case .local(let local):
      if case .cell(let cell) = stack.frame[local.slot] { return cell }
      // A function that is captured before its declaration ran: the cell comes first.
      let cell = try makeCell(stack.frame[local.slot])
      stack.frame[local.slot] = .cell(cell)
      return cell
    }
  }

  /// Gives a local variable its first value: a fresh cell each time where a closure captures it.
  func declare(_ local: Local, _ value: Value) throws(Fault) {
    stack.frame[local.slot] = local.isCaptured ? .cell(try makeCell(value)) : value
  }
}
