import ExampleLanguage

/// A lowered expression: names resolved to slots, types settled.
///
/// `int`, `double` and `bool` are shortcuts that spare the hot paths a `Value`.
class Node {
  let range: SourceRange
  init(_ range: SourceRange) { self.range = range }

  func evaluate(_ machine: Machine) throws(Fault) -> Value {
    preconditionFailure("every expression node overrides evaluate")
  }

  /// Puts its value on the stack, where a call finds its arguments.
  func push(_ machine: Machine) throws(Fault) { machine.stack.push(try evaluate(machine)) }

  /// Evaluates it for what it does, not for its value.
  func perform(_ machine: Machine) throws(Fault) { _ = try evaluate(machine) }

  func int(_ machine: Machine) throws(Fault) -> Int64 {
    guard case .int(let value) = try evaluate(machine) else {
      preconditionFailure("checked as Int")
    }
    return value
  }

  func double(_ machine: Machine) throws(Fault) -> Double {
    guard case .double(let value) = try evaluate(machine) else {
      preconditionFailure("checked as Double")
    }
    return value
  }

  func bool(_ machine: Machine) throws(Fault) -> Bool {
    guard case .bool(let value) = try evaluate(machine) else {
      preconditionFailure("checked as Bool")
    }
    return value
  }
}

/// A value known when the example is lowered.
final class ConstantNode: Node {
  let value: Value

  init(_ value: Value, _ range: SourceRange) {
    self.value = value
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value { value }
  override func int(_ machine: Machine) throws(Fault) -> Int64 { value.asInt }
  override func double(_ machine: Machine) throws(Fault) -> Double { value.asDouble }
}

/// Stands where an error was reported; such a program is never run.
final class ErrorNode: Node {}

/// Wraps a value that goes where an optional is expected.
final class WrapNode: Node {
  let base: Node

  init(_ base: Node) {
    self.base = base
    super.init(base.range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    .some(try base.evaluate(machine))
  }
}

final class ArrayNode: Node {
  let elements: [Node]

  init(_ elements: [Node], _ range: SourceRange) {
    self.elements = elements
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try machine.charge(elements: elements.count)
    var values: [Value] = []
    values.reserveCapacity(elements.count)
    for element in elements { values.append(try element.evaluate(machine)) }
    return .array(values)
  }
}

/// An array literal where a set or a slice is wanted.
final class CollectionLiteralNode: Node {
  let array: ArrayNode
  let nominal: Nominal

  init(_ array: ArrayNode, _ nominal: Nominal, _ range: SourceRange) {
    self.array = array
    self.nominal = nominal
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let elements = try array.evaluate(machine)
    if nominal == Nominal.set { return .set(try machine.set(of: elements)) }
    return .slice(elements.asArray[...])
  }
}

final class DictionaryNode: Node {
  let pairs: [(key: Node, value: Node)]

  init(_ pairs: [(key: Node, value: Node)], _ range: SourceRange) {
    self.pairs = pairs
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try machine.charge(elements: pairs.count * 3)
    var dictionary = OrderedDictionary()
    for pair in pairs {
      let key = try pair.key.evaluate(machine)
      if dictionary[key] != nil {
        throw Fault(
          code: "example.fault.duplicate",
          message: "the dictionary literal has the key \(key.shortText) twice",
          range: pair.key.range)
      }
      dictionary[key] = try pair.value.evaluate(machine)
    }
    return .dictionary(dictionary)
  }
}

final class TupleNode: Node {
  let elements: [(label: String, node: Node)]

  init(_ elements: [(label: String, node: Node)], _ range: SourceRange) {
    self.elements = elements
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    var values: [Value.TupleElement] = []
    values.reserveCapacity(elements.count)
    for element in elements {
      values.append(.init(label: element.label, try element.node.evaluate(machine)))
    }
    return elements.isEmpty ? .void : .tuple(values)
  }
}

/// A tuple under other labels.
final class RelabelNode: Node {
  let base: Node
  let labels: [String]

  init(_ base: Node, _ labels: [String], _ range: SourceRange) {
    self.base = base
    self.labels = labels
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    guard case .tuple(let elements) = try base.evaluate(machine) else {
      preconditionFailure("checked as a tuple")
    }
    return .tuple(zip(labels, elements).map { Value.TupleElement(label: $0, $1.value) })
  }
}

final class TupleElementNode: Node {
  let base: Node
  let index: Int

  init(_ base: Node, _ index: Int, _ range: SourceRange) {
    self.base = base
    self.index = index
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    guard case .tuple(let elements) = try base.evaluate(machine) else {
      preconditionFailure("checked as a tuple")
    }
    return elements[index].value
  }
}

final class InterpolationNode: Node {
  enum Segment {
    case text(String)
    case value(Node)
  }

  let segments: [Segment]

  init(_ segments: [Segment], _ range: SourceRange) {
    self.segments = segments
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    var text = ""
    for segment in segments {
      switch segment {
      case .text(let piece): text += piece
      case .value(let node): text += try machine.text(of: try node.evaluate(machine))
      }
    }
    try machine.charge(bytes: text.utf8.count)
    return .string(text)
  }
}

final class TernaryNode: Node {
  let condition: Node
  let then: Node
  let otherwise: Node

  init(_ condition: Node, _ then: Node, _ otherwise: Node, _ range: SourceRange) {
    self.condition = condition
    self.then = then
    self.otherwise = otherwise
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try condition.bool(machine) ? then.evaluate(machine) : otherwise.evaluate(machine)
  }

  override func int(_ machine: Machine) throws(Fault) -> Int64 {
    try condition.bool(machine) ? then.int(machine) : otherwise.int(machine)
  }

  override func double(_ machine: Machine) throws(Fault) -> Double {
    try condition.bool(machine) ? then.double(machine) : otherwise.double(machine)
  }

  override func bool(_ machine: Machine) throws(Fault) -> Bool {
    try condition.bool(machine) ? then.bool(machine) : otherwise.bool(machine)
  }
}

/// Keeps the value of a part of an `expect`, to be shown if the claim fails.
final class RecordNode: Node {
  let base: Node
  let index: Int

  init(_ base: Node, _ index: Int) {
    self.base = base
    self.index = index
    super.init(base.range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let value = try base.evaluate(machine)
    machine.recorded[index] = value
    return value
  }
}
