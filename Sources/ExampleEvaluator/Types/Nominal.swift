/// A type with a name: of the language (`Int`, `Array`), of a model (`Money`), later of an example.
///
/// Two are the same type when they have the same definition. Types are handed around wherever something
/// is checked, on all threads at once, so that counting references to definitions would cost more than
/// most of what is done with them: those of libraries last as long as the program, and those of examples
/// as long as the session's ``OwnTypes``, outside of which no example's type is used.
package struct Nominal: Sendable {
  /// How boxed values of a model's type are shown and compared.
  package struct Operations: Sendable {
    package let describe: @Sendable (AnyBox) -> String
    package let isEqual: @Sendable (AnyBox, AnyBox) -> Bool
    package let isLess: @Sendable (AnyBox, AnyBox) -> Bool
    /// Set for figures: how a page shows the value that an example ends with.
    package let draw: (@Sendable (AnyBox) -> Drawing)?

    package init(
      describe: @escaping @Sendable (AnyBox) -> String,
      isEqual: @escaping @Sendable (AnyBox, AnyBox) -> Bool = { _, _ in false },
      isLess: @escaping @Sendable (AnyBox, AnyBox) -> Bool = { _, _ in false },
      draw: (@Sendable (AnyBox) -> Drawing)? = nil
    ) {
      self.describe = describe
      self.isEqual = isEqual
      self.isLess = isLess
      self.draw = draw
    }
  }

  package final class Definition: Sendable {
    fileprivate let name: String
    fileprivate let parameters: [String]
    fileprivate let conformances: Conformances
    fileprivate let operations: Operations?

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

  private let definition: Unmanaged<Definition>

  /// A type of a library.
  package init(
    _ name: String, parameters: [String] = [], conformances: Conformances = [],
    operations: Operations? = nil
  ) {
    definition = .passRetained(
      Definition(
        name, parameters: parameters, conformances: conformances, operations: operations))
  }

  /// A type of an example; whoever declares it keeps the definition.
  init(_ definition: Definition) { self.definition = .passUnretained(definition) }

  package var name: String { definition._withUnsafeGuaranteedRef { $0.name } }
  /// `["Element"]` for `Array`.
  package var parameters: [String] { definition._withUnsafeGuaranteedRef { $0.parameters } }
  package var conformances: Conformances {
    definition._withUnsafeGuaranteedRef { $0.conformances }
  }
  /// Nil for the language's own types.
  package var operations: Operations? { definition._withUnsafeGuaranteedRef { $0.operations } }
}

extension Nominal: Hashable {
  package static func == (a: Nominal, b: Nominal) -> Bool {
    a.definition.toOpaque() == b.definition.toOpaque()
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(definition.toOpaque()) }
}

extension Nominal {
  /// `Array<Element>`, as a type is written in full.
  var fullName: String { parameters.isEmpty ? name : name + "<" + joined(parameters) + ">" }
}
