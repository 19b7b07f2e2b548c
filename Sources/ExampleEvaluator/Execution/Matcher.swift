import ExampleLanguage

/// A lowered pattern: asks a value what it is and binds names to its parts.
indirect enum Matcher {
  case anything
  case bind(Target)
  case bool(Bool)
  case int(Int64)
  case `nil`
  case some(Matcher)
  case tuple([Matcher])
  /// A case of an enum, by its index, and the parts of its payload.
  case enumCase(Int, [Matcher])
  /// A payload as a whole: `case .point(let both)`.
  case payload(Int, labels: [String], Matcher)
  /// The value is put into the local, where the condition looks at it.
  case test(Local, Node)
  case range(lower: Int64, upper: Int64)
  case type(DynamicType, Matcher)

  func matches(_ value: Value, _ machine: Machine) throws(Fault) -> Bool {
    switch self {
    case .anything: return true
    case .bind(let target):
      try target.bind(value, machine)
      return true
    case .bool(let wanted): return value.asBool == wanted
    case .int(let wanted): return value.asInt == wanted
    case .nil:
      if case .none = value { return true }
      return false
    case .some(let inner):
      guard case .some(let wrapped) = value else { return false }
      return try inner.matches(wrapped, machine)
    case .tuple(let parts):
      guard case .tuple(let elements) = value else { preconditionFailure("checked as a tuple") }
      for (part, element) in zip(parts, elements)
      where try !part.matches(element.value, machine) {
        return false
      }
      return true
    case .enumCase(let index, let parts):
      let instance = value.asInstance
      if instance.layout.caseIndex != index { return false }
      for (part, field) in zip(parts, instance.fields) where try !part.matches(field, machine) {
        return false
      }
      return true
    case .payload(let index, let labels, let inner):
      let instance = value.asInstance
      if instance.layout.caseIndex != index { return false }
      if instance.fields.count == 1 { return try inner.matches(instance.fields[0], machine) }
      let elements = zip(labels, instance.fields).map { Value.TupleElement(label: $0, $1) }
      return try inner.matches(.tuple(elements), machine)
    case .test(let local, let condition):
      try machine.declare(local, value)
      return try condition.bool(machine)
    case .range(let lower, let upper):
      let number = value.asInt
      return number >= lower && number <= upper
    case .type(let type, let inner):
      return type.includes(value) ? try inner.matches(value, machine) : false
    }
  }
}

/// What can be asked of a value whose static type tells nothing: of an error, or of `Any`.
indirect enum DynamicType {
  case any
  /// Anything but nil.
  case present
  /// An error: of an own type that is one, or of the model.
  case error
  case own(Int)
  case model(Nominal)
  case bool, int, double, string, character
  case array(DynamicType)
  case optional(DynamicType)

  func includes(_ value: Value) -> Bool {
    switch (self, value) {
    case (.any, _), (.error, _): true
    case (.present, .none): false
    case (.present, .some(let inner)): includes(inner)
    case (.present, _): true
    case (.own(let number), .instance(let instance)): instance.layout.number == number
    case (.model(let nominal), .model(let box)): box.nominal == nominal
    case (.bool, .bool), (.int, .int), (.double, .double), (.string, .string),
      (.character, .character):
      true
    case (.array(let element), .array(let values)): values.allSatisfy { element.includes($0) }
    case (.optional, .none): true
    case (.optional(let wrapped), .some(let inner)): wrapped.includes(inner)
    case (.optional(let wrapped), _): wrapped.includes(value)
    case (_, .some(let inner)): includes(inner)
    default: false
    }
  }
}

/// What `switch` and `catch` choose among.
struct Choice {
  /// Several patterns lead to one body; without patterns it takes everything.
  struct Item {
    let matcher: Matcher
    let filter: Node?
    let body: Int
  }

  let items: [Item]

  /// The body that a value leads to; nil where nothing fits.
  func body(for value: Value, _ machine: Machine) throws(Fault) -> Int? {
    for item in items where try item.matcher.matches(value, machine) {
      if let filter = item.filter, try !filter.bool(machine) { continue }
      return item.body
    }
    return nil
  }
}

final class SwitchNode: StatementNode {
  /// What `break` leaves.
  let loop: Int
  let subject: Node
  let choice: Choice
  let bodies: [StatementNode]

  init(loop: Int, _ subject: Node, _ choice: Choice, _ bodies: [StatementNode]) {
    self.loop = loop
    self.subject = subject
    self.choice = choice
    self.bodies = bodies
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    let value: Value
    do throws(Fault) { value = try subject.evaluate(machine) } catch {
      throw error.at(subject.range)
    }
    guard var next = try choice.body(for: value, machine) else { return .normal }
    while true {
      switch try bodies[next].execute(machine) {
      case .normal, .broke(loop): return .normal
      case .fellThrough: next += 1
      case let other: return other
      }
    }
  }
}

/// `switch` as a value.
final class SwitchValueNode: Node {
  let subject: Node
  let choice: Choice
  let values: [Node]

  init(_ subject: Node, _ choice: Choice, _ values: [Node], _ range: SourceRange) {
    self.subject = subject
    self.choice = choice
    self.values = values
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let value = try subject.evaluate(machine)
    guard let body = try choice.body(for: value, machine) else {
      preconditionFailure("checked as exhaustive")
    }
    return try values[body].evaluate(machine)
  }
}

/// `if` as a value.
final class IfValueNode: Node {
  let conditions: Conditions
  let then: Node
  let otherwise: Node

  init(_ conditions: [ConditionNode], _ then: Node, _ otherwise: Node, _ range: SourceRange) {
    self.conditions = Conditions(conditions)
    self.then = then
    self.otherwise = otherwise
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try conditions.hold(machine)
      ? then.evaluate(machine) : otherwise.evaluate(machine)
  }
}

/// A branch of a value that gives none: it throws, or never ends.
final class LeavingBranchNode: Node {
  let statement: StatementNode

  init(_ statement: StatementNode, _ range: SourceRange) {
    self.statement = statement
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    _ = try statement.execute(machine)
    return .void
  }
}

/// A statement with a label that `break` may leave: `if` and `do`.
final class LabelledNode: StatementNode {
  let loop: Int
  let body: StatementNode

  init(_ loop: Int, _ body: StatementNode) {
    self.loop = loop
    self.body = body
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    switch try body.execute(machine) {
    case .broke(loop): .normal
    case let other: other
    }
  }
}

/// `value is Type`, `value as? Type`, `value as! Type`.
final class CastNode: Node {
  enum Outcome { case bool, optional, forced }

  let base: Node
  let type: DynamicType
  let typeName: String
  let outcome: Outcome

  init(
    _ base: Node, _ type: DynamicType, named typeName: String, _ outcome: Outcome,
    _ range: SourceRange
  ) {
    self.base = base
    self.type = type
    self.typeName = typeName
    self.outcome = outcome
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let value = try base.evaluate(machine)
    let fits = type.includes(value)
    switch outcome {
    case .bool: return .bool(fits)
    case .optional: return fits ? .some(type.unwrapped(value)) : .none
    case .forced:
      if fits { return type.unwrapped(value) }
      throw Fault(
        code: "example.fault.cast", message: "\(value.shortText) is no '\(typeName)'",
        notes: ["use 'as?' where it may be something else"], range: range)
    }
  }
}

extension DynamicType {
  /// The value without the optionals around it that the type has not.
  fileprivate func unwrapped(_ value: Value) -> Value {
    if case .any = self { return value }
    if case .optional = self { return value }
    guard case .some(let inner) = value else { return value }
    return unwrapped(inner)
  }
}
