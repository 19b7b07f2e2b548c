import AWSModel
import ExampleEvaluator

/// Tables in short: what a model's method, initialiser or static function needs around its call.
extension LibraryEntry {
  static func method<T: ModelValue>(
    _ text: String, _ type: T.Type,
    _ body: @escaping @Sendable (T, BindingCall) throws(ModelError) -> Value
  ) -> LibraryEntry {
    LibraryEntry("func " + text) { (call) throws(Fault) -> Value in
      let (receiver, arguments) = (call.receiver.asModel(T.self), call)
      return try faulting { () throws(ModelError) in try body(receiver, arguments) }
    }
  }

  /// A method that changes its receiver, unless it throws.
  static func mutating<T: ModelValue>(
    _ text: String, _ type: T.Type,
    _ body: @escaping @Sendable (inout T, BindingCall) throws(ModelError) -> Value
  ) -> LibraryEntry {
    LibraryEntry("mutating func " + text) { (call) throws(Fault) -> Value in
      var receiver = call.receiver.asModel(T.self)
      let arguments = call
      let value = try faulting { () throws(ModelError) in try body(&receiver, arguments) }
      call.receiver = receiver.asValue
      return value
    }
  }

  /// An initialiser or a static function.
  static func maker<T: ModelValue>(
    _ text: String, _ body: @escaping @Sendable (BindingCall) throws(ModelError) -> T
  ) -> LibraryEntry {
    LibraryEntry(text) { (call) throws(Fault) -> Value in
      let arguments = call
      return try faulting { () throws(ModelError) in try body(arguments) }.asValue
    }
  }

  /// The cases of an enumeration without values, by their names in Swift.
  static func constants<T: ModelValue>(_ cases: [(String, T)]) -> [LibraryEntry] {
    cases.map { .constant($0.0, $0.1) }
  }
}

extension BindingCall {
  func optionalBool(_ index: Int) -> Bool? { arguments[index].asOptional.map { $0.asBool } }

  func optionalInt(_ index: Int) -> Int64? { arguments[index].asOptional.map { $0.asInt } }

  func ints(_ index: Int) -> [Int64] { array(index).map { $0.asInt } }
}

extension Value {
  static func optional(_ value: Bool?) -> Value { .optional(value.map { .bool($0) }) }
}
