package import ExampleLanguage

/// Something of the library that examples may call, read or subscript.
package struct Binding: Sendable {
  package typealias Kind = ExampleLanguage.BindingDeclaration.Kind

  package let name: String
  package let kind: Kind
  /// Nil for a free function and an operator.
  package let owner: Nominal?
  package let isStatic: Bool
  package let isMutating: Bool
  package let signature: Signature
  package let requirements: [Requirement]
  /// Whether the last parameter is a block whose expressions are collected into an array.
  package let collectsBlock: Bool
  package let body: Body

  /// As a caller writes it: an initialiser by its type.
  var calledName: String { kind == .initializer ? owner?.name ?? name : name }

  package typealias Body = @Sendable (inout BindingCall) throws(Fault) -> Value

  /// What a generic parameter must be able to do: `Element: Comparable`.
  package struct Requirement: Sendable {
    package let parameter: String
    package let conformance: Nominal.Conformances
    package let name: String

    /// The same of another parameter.
    func of(_ other: String) -> Requirement {
      Requirement(parameter: other, conformance: conformance, name: name)
    }

    package static func comparable(_ parameter: String) -> Requirement {
      Requirement(parameter: parameter, conformance: .comparable, name: "Comparable")
    }

    package static func equatable(_ parameter: String) -> Requirement {
      Requirement(parameter: parameter, conformance: .equatable, name: "Equatable")
    }

    /// Strings: what `joined` puts together.
    package static func text(_ parameter: String) -> Requirement {
      Requirement(parameter: parameter, conformance: .text, name: "strings")
    }

    /// Integers: the bounds of a range that can be counted and visited.
    package static func countable(_ parameter: String) -> Requirement {
      Requirement(parameter: parameter, conformance: .countable, name: "integers")
    }

    package static func hashable(_ parameter: String) -> Requirement {
      Requirement(parameter: parameter, conformance: .hashable, name: "Hashable")
    }
  }
}

/// A binding as tables write it: its Swift declaration and what it does.
package struct LibraryEntry: Sendable {
  package let text: String
  package let requirements: [Binding.Requirement]
  package let collectsBlock: Bool
  package let body: Binding.Body

  package init(
    _ text: String, where requirements: [Binding.Requirement] = [],
    collectsBlock: Bool = false, _ body: @escaping Binding.Body
  ) {
    self.text = text
    self.requirements = requirements
    self.collectsBlock = collectsBlock
    self.body = body
  }
}
