import AWSModel
import ExampleEvaluator
import Figures

/// A type of the model that examples can hold: it says under which name.
protocol ModelValue: Hashable, CustomStringConvertible, Sendable {
  static var nominal: Nominal { get }
}

extension ModelValue {
  var asValue: Value { .model(Box(self, Self.nominal)) }
}

extension Nominal {
  /// A type of the model, compared and shown as it does it itself.
  static func model<T: Hashable & CustomStringConvertible & Sendable>(
    _ name: String, _ type: T.Type
  ) -> Nominal {
    Nominal(
      name, conformances: [.equatable, .hashable],
      operations: Operations(
        describe: { Value.model($0).asModel(T.self).description },
        isEqual: { Value.model($0).asModel(T.self) == Value.model($1).asModel(T.self) }))
  }

  /// A figure, which a page draws.
  static func figure<T: Hashable & CustomStringConvertible & Sendable>(
    _ name: String, _ type: T.Type, draw: @escaping @Sendable (T) -> Drawing
  ) -> Nominal {
    Nominal(
      name, conformances: [.equatable, .hashable],
      operations: Operations(
        describe: { Value.model($0).asModel(T.self).description },
        isEqual: { Value.model($0).asModel(T.self) == Value.model($1).asModel(T.self) },
        draw: { draw(Value.model($0).asModel(T.self)) }))
  }

  /// The same for a type whose values have an order.
  static func ordered<T: Hashable & Comparable & CustomStringConvertible & Sendable>(
    _ name: String, _ type: T.Type
  ) -> Nominal {
    Nominal(
      name, conformances: [.equatable, .hashable, .comparable],
      operations: Operations(
        describe: { Value.model($0).asModel(T.self).description },
        isEqual: { Value.model($0).asModel(T.self) == Value.model($1).asModel(T.self) },
        isLess: { Value.model($0).asModel(T.self) < Value.model($1).asModel(T.self) }))
  }
}

extension Drawing {
  init(_ table: Table) { self.init(html: table.html, title: table.caption, csv: table.csv) }
}

extension BindingCall {
  func optional<T>(_ index: Int, as type: T.Type = T.self) -> T? {
    arguments[index].asOptional.map { $0.asModel(type) }
  }

  func optionalString(_ index: Int) -> String? {
    arguments[index].asOptional.map { $0.asString }
  }

  func models<T>(_ index: Int, as type: T.Type = T.self) -> [T] {
    array(index).map { $0.asModel(type) }
  }

  func strings(_ index: Int) -> [String] { array(index).map { $0.asString } }

  /// What the model counts with `Int`, which has 32 bits in the page.
  func count(_ index: Int) -> Int { Int(clamping: int(index)) }
}

/// Passes a model's refusal on as a fault that `try` may meet.
func faulting<T>(_ body: () throws(ModelError) -> T) throws(Fault) -> T {
  do throws(ModelError) { return try body() } catch {
    throw Fault(code: error.code, message: error.message, notes: error.notes, isThrown: true)
  }
}

extension LibraryEntry {
  /// A property of a model's type.
  static func property<T: ModelValue>(
    _ text: String, _ type: T.Type, _ read: @escaping @Sendable (T) -> Value
  ) -> LibraryEntry {
    LibraryEntry("var " + text) { (call) throws(Fault) -> Value in
      read(call.receiver.asModel(T.self))
    }
  }

  /// A property of a model's type that examples may set, as Swift may.
  static func property<T: ModelValue>(
    _ text: String, _ type: T.Type, _ read: @escaping @Sendable (T) -> Value,
    set write: @escaping @Sendable (inout T, BindingCall) -> Void
  ) -> LibraryEntry {
    LibraryEntry("var " + text) { (call) throws(Fault) -> Value in
      read(call.receiver.asModel(T.self))
    } set: { (call) throws(Fault) -> Value in
      var receiver = call.receiver.asModel(T.self)
      write(&receiver, call)
      call.receiver = receiver.asValue
      return .void
    }
  }

  /// A constant of a type, such as a case of an enumeration.
  static func constant<T: ModelValue>(_ name: String, _ value: T) -> LibraryEntry {
    LibraryEntry("static var \(name): \(T.nominal.name)") {
      (call) throws(Fault) -> Value in value.asValue
    }
  }
}

extension Value {
  static func optional(_ value: (some ModelValue)?) -> Value { .optional(value.map { $0.asValue }) }
  static func optional(_ value: String?) -> Value { .optional(value.map { .string($0) }) }
  static func optional(_ value: Int64?) -> Value { .optional(value.map { .int($0) }) }
  static func strings(_ values: [String]) -> Value { .array(values.map { .string($0) }) }
  static func models(_ values: [some ModelValue]) -> Value { .array(values.map { $0.asValue }) }
}
