package import ExampleLanguage

/// Something of the library that examples may call, read or subscript.
package final class Binding: Sendable {
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
  /// What puts another value, the call's only argument, into a property; nil where nothing may.
  package let set: Body?

  init(
    name: String, kind: Kind, owner: Nominal?, isStatic: Bool, isMutating: Bool,
    signature: Signature, requirements: [Requirement], collectsBlock: Bool, body: @escaping Body,
    set: Body?
  ) {
    self.name = name
    self.kind = kind
    self.owner = owner
    self.isStatic = isStatic
    self.isMutating = isMutating
    self.signature = signature
    self.requirements = requirements
    self.collectsBlock = collectsBlock
    self.body = body
    self.set = set
  }

  /// As a caller writes it: an initialiser by its type.
  var calledName: String { kind == .initializer ? owner?.name ?? name : name }

  /// Whether it is an operator between two types that differ.
  var isMixed: Bool {
    let types = signature.parameters.map { $0.type }
    return signature.generics.isEmpty && types.count == 2 && !types[0].isSameNominal(as: types[1])
  }

  package typealias Body = @Sendable (inout BindingCall) throws(Fault) -> Value

  /// What a generic parameter must be able to do: `Element: Comparable`, `S: Sequence<Element>`.
  package final class Requirement: Sendable {
    package let parameter: String
    package let conformance: Nominal.Conformances
    /// A sequence's element, a range's bound.
    package let argument: Type?
    package let name: String

    init(
      parameter: String, conformance: Nominal.Conformances, argument: Type?, name: String
    ) {
      self.parameter = parameter
      self.conformance = conformance
      self.argument = argument
      self.name = name
    }

    /// As a diagnostic names it.
    var wanted: String {
      switch name {
      case "StringProtocol": "strings"
      case "BinaryInteger", "FixedWidthInteger": "integers"
      case "BinaryFloatingPoint": "floating-point numbers"
      case "Sequence", "Collection": "sequences"
      case "RangeExpression": "ranges"
      default: name
      }
    }
  }
}

/// A binding as tables write it: its declaration in Swift and what it does.
package struct LibraryEntry: Sendable {
  package let text: String
  package let collectsBlock: Bool
  package let body: Binding.Body
  package let set: Binding.Body?

  package init(
    _ text: String, collectsBlock: Bool = false, _ body: @escaping Binding.Body,
    set: Binding.Body? = nil
  ) {
    self.text = text
    self.collectsBlock = collectsBlock
    self.body = body
    self.set = set
  }
}
