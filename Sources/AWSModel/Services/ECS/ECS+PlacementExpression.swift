/// A condition on instances in the cluster query language.
///
/// Modelled: comparisons of attributes with `==`, `!=`, `in`, `not_in` and `exists`, joined by
/// `and`. Not modelled: `or`, `not`, parentheses, patterns, versions, and fields other than
/// attributes.
public struct PlacementExpression: Hashable, Sendable {
  enum Comparison: Hashable { case exists, isOneOf, isNoneOf }

  struct Term: Hashable {
    let attribute: String
    let comparison: Comparison
    let values: [String]
  }

  public let text: String
  let terms: [Term]

  /// - Throws: `ecs.placement.expression`.
  public init(_ text: String) throws(ModelError) {
    self.text = text
    var terms: [Term] = []
    var words = Self.words(text)[...]
    while !words.isEmpty {
      guard let term = Self.term(&words) else { throw .placementExpression(text) }
      terms.append(term)
      guard let joint = words.popFirst() else { break }
      guard joint == "and" || joint == "&&", !words.isEmpty else {
        throw .placementExpression(text)
      }
    }
    guard !terms.isEmpty else { throw .placementExpression(text) }
    self.terms = terms
  }

  func matches(_ instance: ContainerInstance) -> Bool {
    terms.allSatisfy { term in
      let value = instance.attribute(term.attribute)
      switch term.comparison {
      case .exists: return value != nil
      case .isOneOf: return value.map(term.values.contains) ?? false
      case .isNoneOf: return !(value.map(term.values.contains) ?? false)
      }
    }
  }

  private static func term(_ words: inout ArraySlice<String>) -> Term? {
    guard let field = words.popFirst(), field.hasPrefix("attribute:"),
      let comparison = words.popFirst()
    else { return nil }
    let name = ECS.Placement.attributeName(field)
    switch comparison {
    case "exists": return Term(attribute: name, comparison: .exists, values: [])
    case "==", "!=":
      guard let value = words.popFirst(), !isMark(value) else { return nil }
      return Term(
        attribute: name, comparison: comparison == "==" ? .isOneOf : .isNoneOf, values: [value])
    case "in", "not_in":
      guard let values = list(&words) else { return nil }
      return Term(
        attribute: name, comparison: comparison == "in" ? .isOneOf : .isNoneOf, values: values)
    default: return nil
    }
  }

  private static func list(_ words: inout ArraySlice<String>) -> [String]? {
    guard words.popFirst() == "[" else { return nil }
    var values: [String] = []
    while let word = words.popFirst() {
      if word == "]" { return values.isEmpty ? nil : values }
      if !isMark(word) { values.append(word) }
    }
    return nil
  }

  private static func isMark(_ word: String) -> Bool { word == "[" || word == "]" || word == "," }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in Array(text.utf8) + [0x20] {
      switch byte {
      case 0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"):
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
        if byte != 0x20, byte != 0x09 { words.append(String(decoding: [byte], as: UTF8.self)) }
      default: word.append(byte)
      }
    }
    return words
  }
}

extension PlacementExpression: CustomStringConvertible {
  public var description: String { text }
}

extension ModelError {
  fileprivate static func placementExpression(_ text: String) -> Self {
    ModelError(
      code: "ecs.placement.expression",
      message:
        "the placement expression '\(text)' cannot be read; expected 'attribute:NAME == VALUE', with '==', '!=', 'in [A, B]', 'not_in [A, B]' or 'exists', joined by 'and'"
    )
  }
}
