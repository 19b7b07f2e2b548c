package import ExampleLanguage

/// What a call must give and what it gets: of a binding or of a function in an example.
package final class Signature: Sendable {
  package final class Parameter: Sendable {
    /// Nil for `_`.
    package let label: String?
    package let name: String
    package let type: Type
    package let isVariadic: Bool
    package let isInout: Bool
    package let defaultValue: Expression?

    package init(
      label: String?, name: String, type: Type, isVariadic: Bool = false,
      isInout: Bool = false, defaultValue: Expression? = nil
    ) {
      self.label = label
      self.name = name
      self.type = type
      self.isVariadic = isVariadic
      self.isInout = isInout
      self.defaultValue = defaultValue
    }
  }

  package let generics: [String]
  package let parameters: [Parameter]
  package let isThrowing: Bool
  /// Throws only when a closure given to it does.
  package let isRethrowing: Bool
  package let result: Type

  package init(
    generics: [String] = [], parameters: [Parameter], isThrowing: Bool = false,
    isRethrowing: Bool = false, result: Type
  ) {
    self.generics = generics
    self.parameters = parameters
    self.isThrowing = isThrowing
    self.isRethrowing = isRethrowing
    self.result = result
  }

  /// `(cpu: CPU, memory: Memory) throws -> TaskDefinition`, for diagnostics.
  package func description(named name: String) -> String {
    call(named: name) + (isThrowing ? " throws" : "")
      + (result.isVoid ? "" : " -> " + result.description)
  }

  /// `(cpu: CPU, memory: Memory)`: what is given, not what comes of it.
  func call(named name: String) -> String {
    let list = joined(
      parameters.map { parameter in
        (parameter.label ?? "_") + ": " + (parameter.isInout ? "inout " : "")
          + parameter.type.description
          + (parameter.isVariadic ? "..." : "") + (parameter.defaultValue == nil ? "" : " = …")
      })
    return name + "(" + list + ")"
  }
}
