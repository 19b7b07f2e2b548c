/// A type of the example language, as the checker reckons with it.
package enum Type: Sendable {
  case nominal(Nominal, [Type])
  /// No elements: `Void`. Labels are empty strings where there are none.
  case tuple([TupleElement])
  indirect case function(FunctionType)
  /// The type itself as a value: `Int` in `Int("3")`.
  indirect case metatype(Type)
  /// A generic parameter of a signature, before it is instantiated.
  case parameter(String)
  /// What inference has still to find; the index is into the checker's substitutions.
  case variable(Int)
  /// A problem that is already reported: agrees with everything, so that it is reported once.
  case error

  package struct TupleElement: Sendable {
    package let label: String
    package let type: Type

    package init(label: String, type: Type) {
      self.label = label
      self.type = type
    }
  }
}

package struct FunctionType: Sendable {
  package let parameters: [Type]
  /// The indices of parameters that are `inout`.
  package let changed: Set<Int>
  package let isThrowing: Bool
  package let result: Type

  package init(
    parameters: [Type], changed: Set<Int> = [], isThrowing: Bool, result: Type
  ) {
    self.parameters = parameters
    self.changed = changed
    self.isThrowing = isThrowing
    self.result = result
  }
}

extension Type {
  package static let void = Type.tuple([])
  package static let int = Type.nominal(.int, [])
  package static let double = Type.nominal(.double, [])
  package static let bool = Type.nominal(.bool, [])
  package static let string = Type.nominal(.string, [])
  package static let character = Type.nominal(.character, [])
  package static let any = Type.nominal(.any, [])
  package static let never = Type.nominal(.never, [])

  package static func array(_ element: Type) -> Type { .nominal(.array, [element]) }
  package static func optional(_ wrapped: Type) -> Type { .nominal(.optional, [wrapped]) }

  package static func dictionary(_ key: Type, _ value: Type) -> Type {
    .nominal(.dictionary, [key, value])
  }

  package func isNominal(_ nominal: Nominal) -> Bool {
    if case .nominal(let own, _) = self { own == nominal } else { false }
  }

  package func isSameNominal(as other: Type) -> Bool {
    if case .nominal(let nominal, _) = other { isNominal(nominal) } else { false }
  }

  package var isVoid: Bool {
    if case .tuple(let elements) = self { elements.isEmpty } else { false }
  }

  package var isError: Bool {
    if case .error = self { true } else { false }
  }

  /// What an optional wraps; nil for every other type.
  package var wrapped: Type? {
    if case .nominal(let nominal, let arguments) = self, nominal == Nominal.optional {
      arguments[0]
    } else {
      nil
    }
  }

  /// Puts types in the place of generic parameters.
  func replacing(_ parameters: Generics) -> Type {
    if parameters.isEmpty { return self }
    switch self {
    case .parameter(let name): return parameters[name] ?? self
    case .nominal(let nominal, let arguments):
      if arguments.isEmpty { return self }
      return .nominal(nominal, arguments.map { $0.replacing(parameters) })
    case .tuple(let elements):
      return .tuple(
        elements.map { TupleElement(label: $0.label, type: $0.type.replacing(parameters)) })
    case .function(let function):
      return .function(
        FunctionType(
          parameters: function.parameters.map { $0.replacing(parameters) },
          changed: function.changed, isThrowing: function.isThrowing,
          result: function.result.replacing(parameters)))
    case .metatype(let type): return .metatype(type.replacing(parameters))
    case .variable, .error: return self
    }
  }
}

extension Type: CustomStringConvertible {
  /// As Swift writes it: `[String: Int]`, `(Int) -> Double?`.
  package var description: String {
    switch self {
    case .nominal(let nominal, let arguments): nominalDescription(nominal, arguments)
    case .tuple(let elements):
      elements.isEmpty
        ? "Void"
        : "("
          + joined(elements.map { ($0.label.isEmpty ? "" : $0.label + ": ") + $0.type.description })
          + ")"
    case .function(let function):
      "("
        + joined(
          function.parameters.enumerated().map { index, type in
            (function.changed.contains(index) ? "inout " : "") + type.description
          }) + ")"
        + (function.isThrowing ? " throws" : "") + " -> " + function.result.description
    case .metatype(let type): type.description + ".Type"
    case .parameter(let name): name
    case .variable: "_"
    case .error: "_"
    }
  }

  private func nominalDescription(_ nominal: Nominal, _ arguments: [Type]) -> String {
    if nominal == Nominal.array { return "[" + arguments[0].description + "]" }
    if nominal == Nominal.dictionary {
      return "[" + arguments[0].description + ": " + arguments[1].description + "]"
    }
    if nominal == Nominal.optional {
      if case .function = arguments[0] { return "(" + arguments[0].description + ")?" }
      return arguments[0].description + "?"
    }
    if arguments.isEmpty { return nominal.name }
    return nominal.name + "<" + joined(arguments.map { $0.description }) + ">"
  }
}

/// `", "` between the parts: `joined(separator:)` is not worth its size in the page.
package func joined(_ parts: [String], separator: String = ", ") -> String {
  var text = ""
  for (index, part) in parts.enumerated() {
    if index > 0 { text += separator }
    text += part
  }
  return text
}
