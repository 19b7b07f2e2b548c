import Testing

/// Every code that a diagnostic, a fault or a refusal can carry is shown by a test.
@Suite struct DiagnosticTests {
  @Test func everyCodeIsShownByATest() throws {
    let tests = try projectFiles("Tests").filter { $0.target != "TidyTests" }
    let shown = Set(tests.flatMap { dottedWords($0.text) })
    let codes = try writtenCodes()
    #expect(!codes.isEmpty)
    let missing = codes.filter { !shown.contains($0.key) }.map { "\($0.value): \($0.key)" }.sorted()
    #expect(missing.isEmpty, "no test shows these codes:\n\(missing.joined(separator: "\n"))")
  }

  /// Messages follow a place and a colon: lower case, no final stop. Names keep their capital.
  @Test func messagesBeginInLowerCaseAndHaveNoFinalStop() throws {
    let names = try folderNames("Sources/AWSModel/Services")
    for file in try swiftFiles("Sources") {
      for line in numberedLines(file.text) where line.text.contains("message: \"") {
        guard let match = line.text.firstMatch(of: /\bmessage: "((?:[^"\\]|\\.)+)"/) else {
          continue
        }
        let message = match.output.1
        let first = message.prefix { $0.isLetter }
        let isCapitalised =
          first.prefixMatch(of: /[A-Z][a-z]/) != nil && !names.contains(String(first))
        if isCapitalised || message.hasSuffix(".") {
          Issue.record("\(file.place(line.number)): “\(message)” is not in the form of a message")
        }
      }
    }
  }
}

/// The codes that stand in the sources, each with one place where it does.
///
/// Labelled `code:` they are codes anywhere. Outside the model, whose prices have dotted names too,
/// any literal counts that begins as a labelled one does and is not the name of a file.
private func writtenCodes() throws -> [String: String] {
  let literals = try swiftFiles("Sources").flatMap(dottedLiterals)
  let families = Set(literals.filter { $0.isLabelled }.map { $0.family })
  let codes = literals.filter { literal in
    literal.isLabelled
      || !literal.place.hasPrefix("Sources/AWSModel/") && families.contains(literal.family)
        && literal.text.firstMatch(of: /\.(yml|yaml|md|html|json|xml|css|js|txt|mustache)$/) == nil
  }
  return Dictionary(codes.map { ($0.text, $0.place) }, uniquingKeysWith: { first, _ in first })
}

private struct DottedLiteral {
  let text: String
  let isLabelled: Bool
  let place: String

  var family: Substring { text.prefix { $0 != "." } }
}

private func dottedLiterals(_ file: ProjectFile) -> [DottedLiteral] {
  numberedLines(file.text).filter { $0.text.utf8.contains(UInt8(ascii: "\"")) }.flatMap { line in
    line.text.matches(of: /(\bcode:\s*)?"([a-z0-9-]+(?:\.[a-z0-9-]+)+)"/).map { match in
      DottedLiteral(
        text: String(match.output.2), isLabelled: match.output.1 != nil,
        place: file.place(line.number))
    }
  }
}

/// Everything in a text that may be a code: a word of small letters, digits, hyphens and points.
private func dottedWords(_ text: String) -> [String] {
  text.utf8.split { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."):
      false
    default: true
    }
  }.map { word in
    let text = String(decoding: word, as: UTF8.self)
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
