import ExampleLanguage

/// A loop; its range is where it runs out of steps.
class LoopNode: StatementNode {
  let loop: Int
  let range: SourceRange

  init(_ loop: Int, _ range: SourceRange) {
    self.loop = loop
    self.range = range
  }

  final override func execute(_ machine: Machine) throws(Fault) -> Completion {
    do throws(Fault) { return try run(machine) } catch { throw error.at(range) }
  }

  func run(_ machine: Machine) throws(Fault) -> Completion {
    preconditionFailure("every loop overrides run")
  }
}

final class WhileNode: LoopNode {
  let conditions: Conditions
  let body: StatementNode

  init(loop: Int, _ conditions: [ConditionNode], _ body: StatementNode, _ range: SourceRange) {
    self.conditions = Conditions(conditions)
    self.body = body
    super.init(loop, range)
  }

  override func run(_ machine: Machine) throws(Fault) -> Completion {
    while try conditions.hold(machine) {
      try machine.step()
      switch try body.execute(machine) {
      case .normal, .continued(loop): continue
      case .broke(loop): return .normal
      case let other: return other
      }
    }
    return .normal
  }
}

final class RepeatNode: LoopNode {
  let body: StatementNode
  let condition: Node

  init(loop: Int, _ body: StatementNode, _ condition: Node, _ range: SourceRange) {
    self.body = body
    self.condition = condition
    super.init(loop, range)
  }

  override func run(_ machine: Machine) throws(Fault) -> Completion {
    repeat {
      try machine.step()
      switch try body.execute(machine) {
      case .normal, .continued(loop): continue
      case .broke(loop): return .normal
      case let other: return other
      }
    } while try condition.bool(machine)
    return .normal
  }
}

final class ForNode: LoopNode {
  let matcher: Matcher
  /// Set where each element is simply given a name.
  let variable: Local?
  let sequence: Node
  let filter: Node?
  let body: StatementNode

  init(
    loop: Int, _ matcher: Matcher, _ sequence: Node, where filter: Node?, _ body: StatementNode,
    _ range: SourceRange
  ) {
    self.matcher = matcher
    variable = if case .bind(.local(let local)) = matcher { local } else { nil }
    self.sequence = sequence
    self.filter = filter
    self.body = body
    super.init(loop, range)
  }

  override func run(_ machine: Machine) throws(Fault) -> Completion {
    var result = Completion.normal
    let slot = variable.flatMap { $0.isCaptured ? nil : $0.slot }
    try machine.forEach(try sequence.evaluate(machine)) { (element) throws(Fault) -> Bool in
      if let slot {
        machine.stack.frame[slot] = element
      } else if try !matcher.matches(element, machine) {
        return true
      }
      if let filter, try !filter.bool(machine) { return true }
      switch try body.execute(machine) {
      case .normal, .continued(loop): return true
      case .broke(loop): return false
      case let other:
        result = other
        return false
      }
    }
    return result
  }
}

extension Machine {
  /// Visits the elements of a sequence until `body` says no; each one is a step.
  package func forEach(
    _ sequence: Value, _ body: (Value) throws(Fault) -> Bool
  ) throws(Fault) {
    switch sequence {
    case .range(let lower, let upper, let isClosed):
      var next = lower
      while isClosed ? next <= upper : next < upper {
        try step()
        if try !body(.int(next)) { return }
        if next == Int64.max { return }
        next += 1
      }
    case .array(let elements):
      for element in elements {
        try step()
        if try !body(element) { return }
      }
    case .slice(let elements):
      for element in elements {
        try step()
        if try !body(element) { return }
      }
    case .string(let text):
      for character in text {
        try step()
        if try !body(.character(character)) { return }
      }
    default:
      var cursor = try SequenceCursor(sequence, self)
      while let element = try cursor.next(self) {
        if try !body(element) { return }
      }
    }
  }
}
