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

  /// Messages follow a place and a colon: lower case, no final stop.
  @Test func messagesBeginInLowerCaseAndHaveNoFinalStop() throws {
    for file in try swiftFiles("Sources") {
      for match in file.text.matches(of: /\bmessage:\s*"((?:[^"\\]|\\.)+)"/) {
        let message = match.output.1
        // An acronym may begin a message; a capitalised word may not.
        let isCapitalised = message.prefixMatch(of: /[A-Z][a-z ]/) != nil
        if isCapitalised || message.hasSuffix(".") {
          Issue.record("\(file.path): “\(message)” is not in the form of a message")
        }
      }
    }
  }
}

/// The codes that stand in the sources, each with one place where it does.
private func writtenCodes() throws -> [String: String] {
  var places: [String: String] = [:]
  for file in try swiftFiles("Sources") {
    for line in numberedLines(file.text) {
      for match in line.text.matches(of: /\bcode:\s*"([a-z0-9-]+(?:\.[a-z0-9-]+)+)"/) {
        places[String(match.output.1)] = file.place(line.number)
      }
    }
  }
  return places
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
