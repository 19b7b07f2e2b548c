/// A type with a name: of the language (`Int`, `Array`), of a model (`Money`), later of an example.
///
/// Two are the same type when they are the same object.
package final class Nominal: Sendable {
  /// What values of a type can do beyond being passed around.
  package struct Conformances: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let equatable = Conformances(rawValue: 1)
    package static let comparable = Conformances(rawValue: 2)
    package static let hashable = Conformances(rawValue: 4)
    package static let countable = Conformances(rawValue: 8)
    package static let text = Conformances(rawValue: 16)
  }

  /// How boxed values of a model's type are shown and compared.
  package struct Operations: Sendable {
    package let describe: @Sendable (AnyBox) -> String
    package let isEqual: @Sendable (AnyBox, AnyBox) -> Bool
    package let isLess: @Sendable (AnyBox, AnyBox) -> Bool
    /// Set for figures: how a page shows the value that an example ends with.
    package let html: (@Sendable (AnyBox) -> String)?

    package init(
      describe: @escaping @Sendable (AnyBox) -> String,
      isEqual: @escaping @Sendable (AnyBox, AnyBox) -> Bool = { _, _ in false },
      isLess: @escaping @Sendable (AnyBox, AnyBox) -> Bool = { _, _ in false },
      html: (@Sendable (AnyBox) -> String)? = nil
    ) {
      self.describe = describe
      self.isEqual = isEqual
      self.isLess = isLess
      self.html = html
    }
  }

  package let name: String
  /// `["Element"]` for `Array`.
  package let parameters: [String]
  package let conformances: Conformances
  /// Nil for the language's own types.
  package let operations: Operations?

  package init(
    _ name: String, parameters: [String] = [], conformances: Conformances = [],
    operations: Operations? = nil
  ) {
    self.name = name
    self.parameters = parameters
    self.conformances = conformances
    self.operations = operations
  }
}

extension Nominal {
  /// `Array<Element>`, as a type is written in full.
  var fullName: String { parameters.isEmpty ? name : name + "<" + joined(parameters) + ">" }
}

extension Nominal {
  package static let int = Nominal(
    "Int", conformances: [.equatable, .comparable, .hashable, .countable])
  package static let double = Nominal("Double", conformances: [.equatable, .comparable, .hashable])
  package static let bool = Nominal("Bool", conformances: [.equatable, .hashable])
  package static let string = Nominal(
    "String", conformances: [.equatable, .comparable, .hashable, .text])
  package static let character = Nominal(
    "Character", conformances: [.equatable, .comparable, .hashable])
  package static let array = Nominal(
    "Array", parameters: ["Element"], conformances: [.equatable, .hashable])
  package static let dictionary = Nominal(
    "Dictionary", parameters: ["Key", "Value"], conformances: [.equatable])
  package static let optional = Nominal(
    "Optional", parameters: ["Wrapped"], conformances: [.equatable, .hashable])
  package static let range = Nominal(
    "Range", parameters: ["Bound"], conformances: [.equatable, .hashable])
  package static let closedRange = Nominal(
    "ClosedRange", parameters: ["Bound"], conformances: [.equatable, .hashable])
  /// The top type: `print` takes it.
  package static let any = Nominal("Any")
  package static let never = Nominal("Never")

  package static let language: [Nominal] = [
    .int, .double, .bool, .string, .character, .array, .dictionary, .optional, .range,
    .closedRange, .any, .never,
  ]
}
