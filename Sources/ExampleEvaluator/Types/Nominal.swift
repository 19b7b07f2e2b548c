/// A type with a name: of the language (`Int`, `Array`), of a model (`Money`), later of an example.
///
/// Two are the same type when they are the same object.
package final class Nominal: Sendable {
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
