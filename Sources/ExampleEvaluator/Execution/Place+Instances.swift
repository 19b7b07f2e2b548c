import ExampleLanguage

/// `value.field` as something to change: the field leaves its struct meanwhile, and the struct its slot.
final class FieldPlace: Place {
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
    let (index, place) = (index, range)
    return try base.modify(machine) { (value) throws(Fault) -> Value in
      let instance = try machine.takeInstance(&value)
      var field = instance.fields[index]
      if case .unset = field {
        value = .instance(instance)
        throw Fault.unset("self").at(place)
      }
      instance.fields[index] = .unset
      defer {
        instance.fields[index] = field
        value = .instance(instance)
      }
      return try body(&field)
    }
  }

  override func assign(_ machine: Machine, _ newValue: Value) throws(Fault) {
    let index = index
    _ = try base.modify(machine) { (value) throws(Fault) -> Value in
      let instance = try machine.takeInstance(&value)
      instance.fields[index] = newValue
      value = .instance(instance)
      return .void
    }
  }
}

extension Machine {
  /// Takes a struct out of its slot, to be changed: a copy where others hold it too.
  fileprivate func takeInstance(_ slot: inout Value) throws(Fault) -> Instance {
    guard case .instance(var instance) = slot else {
      preconditionFailure("checked as a value of an own type")
    }
    slot = .void
    if isKnownUniquelyReferenced(&instance) { return instance }
    let copy = Instance(instance.layout, instance.fields)
    slot = .instance(instance)
    try charge(bytes: 64 + 32 * copy.fields.count)
    slot = .void
    return copy
  }
}

/// A static property.
final class StaticPlace: Place {
  let storage: StaticStorage
  let place: GlobalPlace

  init(_ storage: StaticStorage, _ name: String, _ range: SourceRange) {
    self.storage = storage
    place = GlobalPlace(storage.global, name, range)
    super.init(range)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    try machine.prepare(storage)
    return try place.modify(machine, body)
  }
}

/// A computed property or a subscript: read, changed, and written back.
final class ComputedPlace: Place {
  /// Nil for one that belongs to a type.
  let base: Place?
  let getter: FunctionCode
  let setter: FunctionCode
  let arguments: [Node]

  init(
    _ base: Place?, getter: FunctionCode, setter: FunctionCode, _ arguments: [Node],
    _ range: SourceRange
  ) {
    self.base = base
    self.getter = getter
    self.setter = setter
    self.arguments = arguments
    super.init(range)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    let values = try evaluated(machine)
    return try changing(machine) { (receiver) throws(Fault) -> Value in
      var value = try get(machine, receiver, values)
      let result: Value
      do throws(Fault) { result = try body(&value) } catch {
        if error.isThrown { try set(machine, &receiver, value, values) }
        throw error
      }
      try set(machine, &receiver, value, values)
      return result
    }
  }

  override func assign(_ machine: Machine, _ newValue: Value) throws(Fault) {
    let values = try evaluated(machine)
    _ = try changing(machine) { (receiver) throws(Fault) -> Value in
      try set(machine, &receiver, newValue, values)
      return .void
    }
  }

  private func changing(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    if let base { return try base.modify(machine, body) }
    var nothing = Value.void
    return try body(&nothing)
  }

  private func evaluated(_ machine: Machine) throws(Fault) -> [Value] {
    var values: [Value] = []
    for argument in arguments { values.append(try argument.evaluate(machine)) }
    return values
  }

  private func get(
    _ machine: Machine, _ receiver: Value, _ values: [Value]
  ) throws(Fault) -> Value {
    let top = machine.stack.count
    if base != nil { machine.stack.push(receiver) }
    machine.stack.push(contentsOf: values)
    do throws(Fault) { return try machine.run(getter, from: top) } catch {
      throw error.at(range)
    }
  }

  private func set(
    _ machine: Machine, _ receiver: inout Value, _ value: Value, _ values: [Value]
  ) throws(Fault) {
    let top = machine.stack.count
    if base != nil {
      machine.stack.push(receiver)
      receiver = .unset
    }
    machine.stack.push(contentsOf: values)
    machine.stack.push(value)
    let kept = base == nil ? 0 : 1
    defer { machine.stack.pop(to: top) }
    defer { if kept == 1 { receiver = machine.takeArgument(top) } }
    do throws(Fault) {
      _ = try machine.run(setter, from: top, keeping: kept)
    } catch { throw error.at(range) }
  }
}

/// The `?` of a chain, where what it asks is changed.
final class ChainLinkPlace: Place {
  let base: Place

  init(_ base: Place, _ range: SourceRange) {
    self.base = base
    super.init(range)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    try base.modify(machine) { (value) throws(Fault) -> Value in
      guard case .some(var wrapped) = value else { throw ChainLinkNode.leave }
      value = .void
      defer { value = .some(wrapped) }
      return try body(&wrapped)
    }
  }
}

/// Whatever changes a place behind `?`: where a link is nil, nothing else is computed.
final class PresentNode: Node {
  let link: ChainLinkPlace
  let change: Node

  init(_ link: ChainLinkPlace, _ change: Node) {
    self.link = link
    self.change = change
    super.init(change.range)
  }

  private static let found = Fault(code: ".", message: "")

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    do throws(Fault) {
      // Thrown from within, so that nothing is written back.
      _ = try link.modify(machine) { (_) throws(Fault) -> Value in throw Self.found }
    } catch { if error.code != Self.found.code { throw error } }
    return try change.evaluate(machine)
  }
}

/// A variable that gets its value later than its declaration: the first one makes it.
final class LateVariablePlace: Place {
  let target: Target
  let place: Place

  init(_ target: Target, _ place: Place, _ range: SourceRange) {
    self.target = target
    self.place = place
    super.init(range)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    try place.modify(machine, body)
  }

  override func assign(_ machine: Machine, _ value: Value) throws(Fault) {
    if case .local(let local) = target {
      if case .cell(let cell) = machine.stack.frame[local.slot] {
        machine.willChange(cell)
        cell.value = value
        return
      }
    }
    try target.bind(value, machine)
  }
}

/// A computed variable of a block: read, changed, and written back.
final class LocalComputedPlace: Place {
  let getter: Node
  /// The function that takes the new value.
  let setter: Node

  init(getter: Node, setter: Node, _ range: SourceRange) {
    self.getter = getter
    self.setter = setter
    super.init(range)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    var value = try getter.evaluate(machine)
    let result: Value
    do throws(Fault) { result = try body(&value) } catch {
      if error.isThrown { try assign(machine, value) }
      throw error
    }
    try assign(machine, value)
    return result
  }

  override func assign(_ machine: Machine, _ newValue: Value) throws(Fault) {
    let function = try setter.evaluate(machine).asFunction
    do throws(Fault) { _ = try function.call(machine, newValue) } catch { throw error.at(range) }
  }
}
