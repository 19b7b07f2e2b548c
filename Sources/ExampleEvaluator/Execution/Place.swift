import ExampleLanguage

/// Something that can be assigned to or changed in place.
///
/// While it is changed, the value leaves its slot, so that arrays are never copied for it.
class Place {
  let range: SourceRange
  init(_ range: SourceRange) { self.range = range }

  func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    preconditionFailure("every kind of place overrides modify")
  }

  /// Changes a number there.
  func change(_ machine: Machine, by change: NumberChange) throws(Fault) {
    _ = try modify(machine) { (stored) throws(Fault) -> Value in
      try change.apply(to: &stored)
      return .void
    }
  }

  /// Puts a value there, whatever was there before.
  func assign(_ machine: Machine, _ value: Value) throws(Fault) {
    _ = try modify(machine) { (stored) throws(Fault) -> Value in
      stored = value
      return .void
    }
  }
}

/// A variable: changed only while it has a value.
class VariablePlace: Place {
  let name: String

  init(_ name: String, _ range: SourceRange) {
    self.name = name
    super.init(range)
  }

  final func take(_ slot: inout Value) throws(Fault) -> Value {
    if case .unset = slot { throw Fault.unset(name).at(range) }
    let value = slot
    slot = .unset
    return value
  }

  /// What a closure assigns to a variable that is being changed would be lost.
  final func put(_ value: Value, in slot: inout Value) throws(Fault) {
    if case .unset = slot { throw Fault.unset(name).at(range) }
    slot = value
  }
}

final class GlobalPlace: VariablePlace {
  let index: Int

  init(_ index: Int, _ name: String, _ range: SourceRange) {
    self.index = index
    super.init(name, range)
  }

  override func assign(_ machine: Machine, _ value: Value) throws(Fault) {
    try put(value, in: &machine.stack.slot(index).pointee)
  }

  override func change(_ machine: Machine, by change: NumberChange) throws(Fault) {
    let slot = machine.stack.slot(index)
    if slot.pointee.isNumber { return try change.apply(to: &slot.pointee) }
    try super.change(machine, by: change)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    var value = try take(&machine.stack.slot(index).pointee)
    defer { machine.stack[index] = value }
    return try body(&value)
  }
}

final class LocalPlace: VariablePlace {
  let slot: Int

  init(_ local: Local, _ range: SourceRange) {
    slot = local.slot
    super.init(local.name, range)
  }

  override func assign(_ machine: Machine, _ value: Value) throws(Fault) {
    let slot = machine.stack.frame + slot
    if case .cell(let cell) = slot.pointee {
      machine.willChange(cell)
      try put(value, in: &cell.value)
    } else {
      try put(value, in: &slot.pointee)
    }
  }

  override func change(_ machine: Machine, by change: NumberChange) throws(Fault) {
    let slot = machine.stack.frame + slot
    if slot.pointee.isNumber { return try change.apply(to: &slot.pointee) }
    try super.change(machine, by: change)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    if case .cell(let cell) = machine.stack.frame[slot] {
      machine.willChange(cell)
      var value = try take(&cell.value)
      defer { cell.value = value }
      return try body(&value)
    }
    var value = try take(&machine.stack.frame[slot])
    defer { machine.stack.frame[slot] = value }
    return try body(&value)
  }
}

final class CapturePlace: VariablePlace {
  let index: Int

  init(_ index: Int, _ name: String, _ range: SourceRange) {
    self.index = index
    super.init(name, range)
  }

  override func assign(_ machine: Machine, _ value: Value) throws(Fault) {
    let cell = machine.captures[index]
    machine.willChange(cell)
    try put(value, in: &cell.value)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    let cell = machine.captures[index]
    machine.willChange(cell)
    var value = try take(&cell.value)
    defer { cell.value = value }
    return try body(&value)
  }
}

final class ArrayElementPlace: Place {
  let base: Place
  let index: Node

  init(_ base: Place, _ index: Node, _ range: SourceRange) {
    self.base = base
    self.index = index
    super.init(range)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    let position = try index.int(machine)
    let place = range
    return try base.modify(machine) { (array) throws(Fault) -> Value in
      guard case .array(var elements) = array else { preconditionFailure("checked as an array") }
      guard position >= 0, position < Int64(elements.count) else {
        throw Fault.index(position, count: elements.count).at(place)
      }
      array = .void
      let address = elements.place
      defer { array = .array(elements) }
      var element = elements[Int(position)]
      elements[Int(position)] = .void
      defer { elements[Int(position)] = element }
      try machine.chargeCopy(elements, from: address)
      return try body(&element)
    }
  }
}

/// `d[key]`, an optional, or `d[key, default: value]`.
final class DictionaryElementPlace: Place {
  let base: Place
  let key: Node
  let defaultValue: Node?

  init(_ base: Place, _ key: Node, default defaultValue: Node?, _ range: SourceRange) {
    self.base = base
    self.key = key
    self.defaultValue = defaultValue
    super.init(range)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    let key = try key.evaluate(machine)
    try machine.visit(key)
    let defaultValue = defaultValue
    return try base.modify(machine) { (value) throws(Fault) -> Value in
      guard case .dictionary(var dictionary) = value else {
        preconditionFailure("checked as a dictionary")
      }
      value = .void
      let (address, count) = (dictionary.place, dictionary.count)
      defer { value = .dictionary(dictionary) }
      let result = try dictionary.modify(key) { (stored: inout Value?) throws(Fault) -> Value in
        guard let defaultValue else { return try Self.modify(&stored, body) }
        var element: Value
        if let stored { element = stored } else { element = try defaultValue.evaluate(machine) }
        stored = nil
        defer { stored = element }
        return try body(&element)
      }
      if dictionary.place != address { try machine.step(dictionary.count / 8) }
      if dictionary.count > count { try machine.charge(elements: 3) }
      return result
    }
  }
}

final class TupleElementPlace: Place {
  let base: Place
  let index: Int

  init(_ base: Place, _ index: Int, _ range: SourceRange) {
    self.base = base
    self.index = index
    super.init(range)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    let index = index
    return try base.modify(machine) { (value) throws(Fault) -> Value in
      guard case .tuple(var elements) = value else { preconditionFailure("checked as a tuple") }
      value = .void
      defer { value = .tuple(elements) }
      return try body(&elements[index].value)
    }
  }
}

extension DictionaryElementPlace {
  /// Changes an element as the optional that it is.
  private static func modify(
    _ stored: inout Value?, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    var optional: Value = if let stored { .some(stored) } else { .none }
    stored = nil
    defer { if case .some(let kept) = optional { stored = kept } else { stored = nil } }
    return try body(&optional)
  }
}

/// `a!` as something to assign to.
final class UnwrappedPlace: Place {
  let base: Place

  init(_ base: Place, _ range: SourceRange) {
    self.base = base
    super.init(range)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    let place = range
    return try base.modify(machine) { (value) throws(Fault) -> Value in
      guard case .some(var wrapped) = value else { throw Fault.unexpectedNil.at(place) }
      value = .void
      defer { value = .some(wrapped) }
      return try body(&wrapped)
    }
  }
}

/// Values that a place needs, computed before the value that is put there, as Swift does.
final class PreparedNode: Node {
  let parts: [(local: Local, value: Node)]
  let base: Node

  init(_ parts: [(local: Local, value: Node)], _ base: Node) {
    self.parts = parts
    self.base = base
    super.init(base.range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    for part in parts {
      let value = try part.value.evaluate(machine)
      machine.stack.frame[part.local.slot] = value
    }
    return try base.evaluate(machine)
  }
}

/// `place = value`.
final class AssignmentNode: Node {
  let place: Place
  let value: Node

  init(_ place: Place, _ value: Node, _ range: SourceRange) {
    self.place = place
    self.value = value
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try place.assign(machine, try value.evaluate(machine))
    return .void
  }
}

/// `place += value`: the operator's left side is the slot that the place is moved to meanwhile.
final class CompoundAssignmentNode: Node {
  let place: Place
  let value: Node
  let operation: (Machine, inout Value, Value) throws(Fault) -> Void

  init(
    _ place: Place, _ value: Node, _ range: SourceRange,
    _ operation: @escaping (Machine, inout Value, Value) throws(Fault) -> Void
  ) {
    self.place = place
    self.value = value
    self.operation = operation
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let operand = try value.evaluate(machine)
    do throws(Fault) {
      return try place.modify(machine) { (stored) throws(Fault) -> Value in
        try operation(machine, &stored, operand)
        return .void
      }
    } catch { throw error.at(range) }
  }
}

/// `place += value` of an `Int` or a `Double`.
final class NumberAssignmentNode: Node {
  let place: Place
  let value: Node
  let operation: NumberOperation

  init(_ place: Place, _ operation: NumberOperation, _ value: Node, _ range: SourceRange) {
    self.place = place
    self.value = value
    self.operation = operation
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try perform(machine)
    return .void
  }

  override func perform(_ machine: Machine) throws(Fault) {
    let change: NumberChange =
      switch operation {
      case .int(let operation): .int(operation, try value.int(machine))
      case .double(let operation): .double(operation, try value.double(machine))
      }
    do throws(Fault) { try place.change(machine, by: change) } catch { throw error.at(range) }
  }
}

enum NumberOperation {
  case int(IntArithmeticNode.Operation)
  case double(DoubleArithmeticNode.Operation)
}

/// What becomes of a number, with the operator's right side.
enum NumberChange {
  case int(IntArithmeticNode.Operation, Int64)
  case double(DoubleArithmeticNode.Operation, Double)

  @inline(__always)
  func apply(to number: inout Value) throws(Fault) {
    switch self {
    case .int(let operation, let operand):
      number = .int(try operation.apply(number.asInt, operand))
    case .double(let operation, let operand):
      number = .double(operation.apply(number.asDouble, operand))
    }
  }
}

extension Value {
  fileprivate var isNumber: Bool {
    switch self {
    case .int, .double: true
    default: false
    }
  }
}

/// What an element of a tuple is assigned to.
enum TupleTarget {
  /// `_`.
  case nothing
  case place(Place)
  case tuple([TupleTarget])
}

/// `(a, (b, _)) = (b, (a, 1))`.
final class TupleAssignmentNode: Node {
  let targets: [TupleTarget]
  let value: Node

  init(_ targets: [TupleTarget], _ value: Node, _ range: SourceRange) {
    self.targets = targets
    self.value = value
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try assign(try value.evaluate(machine), to: targets, machine)
    return .void
  }

  private func assign(
    _ value: Value, to targets: [TupleTarget], _ machine: Machine
  ) throws(Fault) {
    guard case .tuple(let elements) = value else { preconditionFailure("checked as a tuple") }
    for (target, element) in zip(targets, elements) {
      switch target {
      case .nothing: break
      case .place(let place): try place.assign(machine, element.value)
      case .tuple(let inner): try assign(element.value, to: inner, machine)
      }
    }
  }
}

/// `_ = value`.
final class DiscardNode: Node {
  let value: Node

  init(_ value: Node, _ range: SourceRange) {
    self.value = value
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    _ = try value.evaluate(machine)
    return .void
  }
}
