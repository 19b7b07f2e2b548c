import ExampleLanguage

/// How a statement ended.
enum Completion: Equatable {
  case normal
  case returned
  /// Leaves the loop with this number.
  case broke(Int)
  case continued(Int)
  /// On to the body of the next case.
  case fellThrough
}

class StatementNode {
  func execute(_ machine: Machine) throws(Fault) -> Completion {
    preconditionFailure("every statement node overrides execute")
  }

  /// The value that it returns, if that is all it does.
  var givenValue: Node? { nil }
}

/// Statements in a row, each a step.
///
/// Kept four by four, and those as pairs of halves: what a node holds as a constant is reached without
/// counting references, and the elements of an array are not.
class BlockNode: StatementNode {
  static func of(_ statements: [StatementNode]) -> BlockNode {
    statements.isEmpty ? EmptyBlockNode() : content(statements[...])
  }

  static func of(_ statements: [StatementNode], then last: StatementNode) -> BlockNode {
    statements.isEmpty ? StepsNode(last) : of(statements + [last])
  }

  private static func content(_ statements: ArraySlice<StatementNode>) -> BlockNode {
    if statements.count <= 4 { return StepsNode(statements) }
    let fours = (statements.count + 3) / 4
    let middle = statements.startIndex + (fours + 1) / 2 * 4
    return PairNode(content(statements[..<middle]), content(statements[middle...]))
  }
}

final class EmptyBlockNode: BlockNode {
  override func execute(_ machine: Machine) throws(Fault) -> Completion { .normal }
}

/// One to four statements.
private final class StepsNode: BlockNode {
  private let first: StatementNode
  private let second: StatementNode?
  private let third: StatementNode?
  private let fourth: StatementNode?

  init(_ only: StatementNode) {
    first = only
    second = nil
    third = nil
    fourth = nil
  }

  init(_ statements: ArraySlice<StatementNode>) {
    let start = statements.startIndex
    first = statements[start]
    second = statements.count > 1 ? statements[start + 1] : nil
    third = statements.count > 2 ? statements[start + 2] : nil
    fourth = statements.count > 3 ? statements[start + 3] : nil
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    try machine.step()
    let completion = try first.execute(machine)
    guard case .normal = completion, let second else { return completion }
    return try execute(second, machine)
  }

  private func execute(
    _ second: StatementNode, _ machine: Machine
  ) throws(Fault) -> Completion {
    try machine.step()
    var completion = try second.execute(machine)
    guard case .normal = completion, let third else { return completion }
    try machine.step()
    completion = try third.execute(machine)
    guard case .normal = completion, let fourth else { return completion }
    try machine.step()
    return try fourth.execute(machine)
  }

  override var givenValue: Node? { second == nil ? first.givenValue : nil }
}

private final class PairNode: BlockNode {
  let first: StatementNode
  let second: StatementNode

  init(_ first: StatementNode, _ second: StatementNode) {
    self.first = first
    self.second = second
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    let completion = try first.execute(machine)
    guard case .normal = completion else { return completion }
    return try second.execute(machine)
  }
}

final class ExpressionStatementNode: StatementNode {
  let expression: Node
  init(_ expression: Node) { self.expression = expression }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    do throws(Fault) { try expression.perform(machine) } catch {
      throw error.at(expression.range)
    }
    return .normal
  }
}

final class ReturnNode: StatementNode {
  let value: Node?
  init(_ value: Node?) { self.value = value }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    let result = try value?.evaluate(machine) ?? .void
    machine.returned = result
    return .returned
  }

  override var givenValue: Node? { value }
}

/// `break` or `continue`.
final class LeaveNode: StatementNode {
  let completion: Completion
  init(_ completion: Completion) { self.completion = completion }
  override func execute(_ machine: Machine) throws(Fault) -> Completion { completion }
}

/// What a declaration or a loop binds a value to.
indirect enum Target {
  case wildcard
  case local(Local)
  case global(Int)
  case tuple([Target])

  func bind(_ value: Value, _ machine: Machine) throws(Fault) {
    switch self {
    case .wildcard: break
    case .local(let local): try machine.declare(local, value)
    case .global(let index): machine.stack[index] = value
    case .tuple(let targets):
      guard case .tuple(let elements) = value else { preconditionFailure("checked as a tuple") }
      for (target, element) in zip(targets, elements) { try target.bind(element.value, machine) }
    }
  }
}

final class DeclarationNode: StatementNode {
  let target: Target
  let value: Node

  init(_ target: Target, _ value: Node) {
    self.target = target
    self.value = value
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    do throws(Fault) { try target.bind(try value.evaluate(machine), machine) } catch {
      throw error.at(value.range)
    }
    return .normal
  }
}

/// Makes room for the functions that a block declares, which may name each other.
final class LocalFunctionsNode: StatementNode {
  let locals: [Local]
  init(_ locals: [Local]) { self.locals = locals }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    for local in locals {
      machine.stack.frame[local.slot] = .cell(try machine.makeCell(.unset))
    }
    return .normal
  }
}

/// A function declared inside another: a closure with a name, known to its own body.
final class LocalFunctionNode: StatementNode {
  let local: Local
  let closure: ClosureNode

  init(_ local: Local, _ closure: ClosureNode) {
    self.local = local
    self.closure = closure
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    try machine.cell(.local(local)).value = closure.evaluate(machine)
    return .normal
  }
}

/// A condition of `if`, `guard` or `while`.
enum ConditionNode {
  case expression(Node)
  case unwrap(Target, Node)
  case match(Matcher, Node)

  func holds(_ machine: Machine) throws(Fault) -> Bool {
    switch self {
    case .expression(let node): return try node.bool(machine)
    case .unwrap(let target, let node):
      guard case .some(let value) = try node.evaluate(machine) else { return false }
      try target.bind(value, machine)
      return true
    case .match(let matcher, let node):
      return try matcher.matches(try node.evaluate(machine), machine)
    }
  }
}

/// What must hold together.
struct Conditions {
  private let parts: [ConditionNode]
  /// Set for a single expression, as most are.
  private let only: Node?

  init(_ parts: [ConditionNode]) {
    self.parts = parts
    only = if parts.count == 1, case .expression(let node) = parts[0] { node } else { nil }
  }

  func hold(_ machine: Machine) throws(Fault) -> Bool {
    if let only { return try only.bool(machine) }
    for part in parts where try !part.holds(machine) { return false }
    return true
  }
}

final class IfNode: StatementNode {
  let conditions: Conditions
  let then: StatementNode
  let otherwise: StatementNode?

  init(_ conditions: [ConditionNode], _ then: StatementNode, _ otherwise: StatementNode?) {
    self.conditions = Conditions(conditions)
    self.then = then
    self.otherwise = otherwise
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    if try conditions.hold(machine) { return try then.execute(machine) }
    return try otherwise?.execute(machine) ?? .normal
  }
}

final class GuardNode: StatementNode {
  let conditions: Conditions
  let body: StatementNode

  init(_ conditions: [ConditionNode], _ body: StatementNode) {
    self.conditions = Conditions(conditions)
    self.body = body
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    try conditions.hold(machine) ? .normal : body.execute(machine)
  }
}
