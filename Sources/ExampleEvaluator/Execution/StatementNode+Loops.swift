import ExampleLanguage

final class WhileNode: StatementNode {
  let loop: Int
  let conditions: [ConditionNode]
  let body: StatementNode

  init(loop: Int, _ conditions: [ConditionNode], _ body: StatementNode) {
    self.loop = loop
    self.conditions = conditions
    self.body = body
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    while try ConditionNode.all(conditions, machine) {
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

final class RepeatNode: StatementNode {
  let loop: Int
  let body: StatementNode
  let condition: Node

  init(loop: Int, _ body: StatementNode, _ condition: Node) {
    self.loop = loop
    self.body = body
    self.condition = condition
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
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

final class ForNode: StatementNode {
  let loop: Int
  let target: Target
  let sequence: Node
  let filter: Node?
  let body: StatementNode

  init(loop: Int, _ target: Target, _ sequence: Node, where filter: Node?, _ body: StatementNode) {
    self.loop = loop
    self.target = target
    self.sequence = sequence
    self.filter = filter
    self.body = body
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    var result = Completion.normal
    try machine.forEach(try sequence.evaluate(machine)) { (element) throws(Fault) -> Bool in
      target.bind(element, machine)
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
    case .dictionary(let dictionary):
      for (key, value) in zip(dictionary.keys, dictionary.values) {
        try step()
        let pair: [Value.TupleElement] = [.init(label: "key", key), .init(label: "value", value)]
        if try !body(.tuple(pair)) { return }
      }
    case .string(let text):
      for character in text {
        try step()
        if try !body(.character(character)) { return }
      }
    default: preconditionFailure("checked as a sequence")
    }
  }
}
