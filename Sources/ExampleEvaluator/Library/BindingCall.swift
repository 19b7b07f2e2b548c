package import ExampleLanguage

/// One call of a binding: its receiver and arguments, already checked against the signature.
///
/// The accessors trust that check; a wrong index or type here is a mistake in the table.
package struct BindingCall {
  package let machine: Machine
  /// `self`; a mutating binding leaves the changed value here.
  package var receiver: Value
  /// The type that it is called on, as the checker knows it: an `Int8` does not show in its value.
  package let owner: Nominal?
  package let range: SourceRange

  /// Where its arguments lie on the stack.
  private let first: Int

  init(
    machine: Machine, receiver: Value, of owner: Nominal?, from first: Int, range: SourceRange
  ) {
    self.machine = machine
    self.receiver = receiver
    self.owner = owner
    self.first = first
    self.range = range
  }

  /// One for each parameter, defaults filled in, a variadic one as an array.
  package var arguments: Arguments { Arguments(machine: machine, first: first) }

  /// The arguments of a call where they lie on the machine's stack.
  package struct Arguments {
    fileprivate let machine: Machine
    fileprivate let first: Int

    package subscript(index: Int) -> Value {
      get { machine.stack[first + index] }
      nonmutating set { machine.stack[first + index] = newValue }
    }

    package func swapAt(_ i: Int, _ j: Int) { (self[i], self[j]) = (self[j], self[i]) }
  }

  package func int(_ index: Int) -> Int64 { arguments[index].asInt }
  package func double(_ index: Int) -> Double { arguments[index].asDouble }
  package func bool(_ index: Int) -> Bool { arguments[index].asBool }
  package func string(_ index: Int) -> String { arguments[index].asString }
  package func array(_ index: Int) -> [Value] { arguments[index].asArray }
  package func function(_ index: Int) -> Function { arguments[index].asFunction }

  package func model<T>(_ index: Int, as type: T.Type = T.self) -> T {
    arguments[index].asModel(type)
  }

  /// Calls an argument that is a function.
  package func call(_ index: Int) throws(Fault) -> Value {
    try function(index).call(machine)
  }

  package func call(_ index: Int, _ argument: Value) throws(Fault) -> Value {
    try function(index).call(machine, argument)
  }

  package func call(_ index: Int, _ a: Value, _ b: Value) throws(Fault) -> Value {
    try function(index).call(machine, a, b)
  }
}

extension Value {
  package var asInt: Int64 {
    guard case .int(let value) = self else { preconditionFailure("checked as Int") }
    return value
  }

  package var asDouble: Double {
    guard case .double(let value) = self else { preconditionFailure("checked as Double") }
    return value
  }

  package var asBool: Bool {
    guard case .bool(let value) = self else { preconditionFailure("checked as Bool") }
    return value
  }

  package var asString: String {
    guard case .string(let value) = self else { preconditionFailure("checked as String") }
    return value
  }

  /// A string or a part of one.
  package var asText: Substring {
    switch self {
    case .string(let value): value[...]
    case .substring(let value): value
    default: preconditionFailure("checked as a text")
    }
  }

  package var asCharacter: Character {
    guard case .character(let value) = self else { preconditionFailure("checked as Character") }
    return value
  }

  package var asArray: [Value] {
    guard case .array(let value) = self else { preconditionFailure("checked as an array") }
    return value
  }

  package var asFunction: Function {
    guard case .function(let value) = self else { preconditionFailure("checked as a function") }
    return value
  }

  package func asModel<T>(_ type: T.Type = T.self) -> T {
    guard case .model(let box) = self, let typed = box as? Box<T> else {
      preconditionFailure("checked as a model's type")
    }
    return typed.value
  }

  /// What an optional holds.
  package var asOptional: Value? {
    switch self {
    case .some(let value): value
    case .none: nil
    default: preconditionFailure("checked as an optional")
    }
  }

  package static func optional(_ value: Value?) -> Value {
    if let value { .some(value) } else { .none }
  }
}
