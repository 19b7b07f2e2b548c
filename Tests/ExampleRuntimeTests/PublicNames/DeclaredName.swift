/// The name of a declaration as Swift's documents write it, with the labels of its parameters.
struct DeclaredName {
  /// `cost(for:runs:prices:)`, `init(_:)`, `total`; an operator by its operands: `* (Money, Int)`.
  let name: String
  let isVariable: Bool

  /// - Parameter text: a declaration from `var`, `let`, `func`, `init`, `subscript` or `typealias` on.
  init?(_ text: Substring) {
    guard
      let match = text.prefixMatch(
        of: /(?:prefix )?(var|let|func|typealias|init\b\??|subscript) ?`?(\w+|[-+*\/<>=]+)?/)
    else { return nil }
    let (keyword, word) = (match.output.1, match.output.2.map(String.init) ?? "")
    isVariable = keyword == "var"
    switch keyword {
    case "var", "let", "typealias": name = word
    case "func":
      guard let parameters = Self.parameters(text) else { return nil }
      let isOperator = word.first?.isLetter == false
      name =
        isOperator
        ? "\(word) (\(parameters.map { Self.type(of: $0) }.joined(separator: ", ")))"
        : "\(word)(\(parameters.map { Self.label(of: $0) }.joined()))"
    default:
      guard let parameters = Self.parameters(text) else { return nil }
      let isSubscript = keyword == "subscript"
      let labels = parameters.map { isSubscript ? "_:" : Self.label(of: $0) }
      name = (isSubscript ? "subscript" : "init") + "(\(labels.joined()))"
    }
  }

  /// What stands between the first parentheses, cut at its commas.
  private static func parameters(_ text: Substring) -> [Substring]? {
    guard let open = text.firstIndex(of: "(") else { return nil }
    var (depth, start) = (0, text.index(after: open))
    var parts: [Substring] = []
    for index in text.indices[open...] {
      switch text[index] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      default: break
      }
      if depth == 1, text[index] == "," || depth == 0 {
        parts.append(text[start..<index])
        start = text.index(after: index)
      }
      if depth == 0 {
        parts.append(text[start..<index])
        return parts.filter { $0.contains { $0 != " " } }
      }
    }
    return nil
  }

  private static func label(of parameter: Substring) -> String {
    let words = parameter.split { $0 == " " || $0 == ":" }
    // A value of a case has a type and no label.
    guard parameter.contains(":") else { return "_:" }
    return "\(words.first { !$0.hasPrefix("@") } ?? ""):"
  }

  /// What a library of whole numbers of several sizes calls `Int`, examples do too.
  private static func type(of parameter: Substring) -> String {
    let type = parameter.split(separator: ":", maxSplits: 1).last ?? ""
    let word = type.drop { $0 == " " }.replacing("inout ", with: "")
    return word == "some BinaryInteger" || word == "Int64" ? "Int" : String(word)
  }
}
