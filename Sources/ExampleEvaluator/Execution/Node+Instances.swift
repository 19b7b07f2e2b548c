import ExampleLanguage

/// Makes a struct or a case of an enum from its parts.
final class InstanceNode: Node {
  let layout: Layout
  let parts: [Node]

  init(_ layout: Layout, _ parts: [Node], _ range: SourceRange) {
    self.layout = layout
    self.parts = parts
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    var fields: [Value] = []
    fields.reserveCapacity(parts.count)
    for part in parts { fields.append(try part.evaluate(machine)) }
    do throws(Fault) { return try machine.make(layout, fields) } catch { throw error.at(range) }
  }
}

extension Machine {
  /// A value of an own type, paid for as memory.
  func make(_ layout: Layout, _ fields: [Value]) throws(Fault) -> Value {
    try charge(bytes: 64 + 32 * fields.count)
    return .instance(Instance(layout, fields))
  }
}

/// The code of a stored property's default value; nothing where an initialiser gives the first value.
final class FirstValueNode: Node {
  let code: FunctionCode?

  init(_ code: FunctionCode?, _ range: SourceRange) {
    self.code = code
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    guard let code else { return .unset }
    return try machine.run(code, from: machine.stack.count)
  }
}

/// `value.field`.
final class FieldNode: Node {
  let base: Node
  let index: Int

  init(_ base: Node, _ index: Int, _ range: SourceRange) {
    self.base = base
    self.index = index
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let value = try base.evaluate(machine).asInstance.fields[index]
    if case .unset = value { throw Fault.unset("self").at(range) }
    return value
  }
}

extension Value {
  var asInstance: Instance {
    guard case .instance(let instance) = self else {
      preconditionFailure("checked as a value of an own type")
    }
    return instance
  }
}

/// A static property: computed when it is first asked for, then kept like a global.
final class StaticNode: Node {
  let storage: StaticStorage

  init(_ storage: StaticStorage, _ range: SourceRange) {
    self.storage = storage
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try machine.prepare(storage)
    let value = machine.stack[storage.global]
    if case .unset = value { throw Fault.unset(storage.name).at(range) }
    return value
  }
}

extension Machine {
  /// Gives a static property its first value.
  func prepare(_ storage: StaticStorage) throws(Fault) {
    guard case .unset = stack[storage.global], !startedStatics.contains(storage.global) else {
      return
    }
    startedStatics.insert(storage.global)
    let value = try run(storage.code, from: stack.count)
    stack[storage.global] = value
  }
}

/// `value.rawValue`.
final class RawValueNode: Node {
  let base: Node

  init(_ base: Node, _ range: SourceRange) {
    self.base = base
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try base.evaluate(machine).asInstance.layout.rawValue!
  }
}

/// `Type(rawValue: value)`.
final class FromRawValueNode: Node {
  let cases: [Layout]
  let value: Node

  init(_ cases: [Layout], _ value: Node, _ range: SourceRange) {
    self.cases = cases
    self.value = value
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let value = try value.evaluate(machine)
    try machine.visit(value)
    for layout in cases where layout.rawValue! == value { return .some(layout.empty) }
    return .none
  }
}

/// A member as a function: `map(Shape.circle)`, `map(Point.init)`.
final class MemberFunctionNode: Node {
  let count: Int
  let call: Node

  /// The call finds its arguments in a frame of its own.
  init(_ count: Int, _ call: Node, _ range: SourceRange) {
    self.count = count
    self.call = call
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let call = call
    return .function(
      NativeFunction { (machine, first) throws(Fault) -> Value in
        try machine.evaluate(call, inFrameFrom: first)
      })
  }
}
