import ExampleLanguage
import GuideTestSupport
import Testing

/// Parses a program that must have no faults, and compares its tree.
func expectTree(
  _ text: String, _ expected: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let source = SourceText(name: "example.swift", text)
  let (program, diagnostics) = parseProgram(source)
  #expect(
    diagnostics.map { summary($0, in: source) } == [], "in \(text)", sourceLocation: sourceLocation)
  #expect(program.dump == expected, "from \(text)", sourceLocation: sourceLocation)
}

/// Parses a program and compares what is said about it: `line:column-column code: message`.
func expectFaults(
  _ text: String, _ expected: [String],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let source = SourceText(name: "example.swift", text)
  let found = parseProgram(source).diagnostics.map { summary($0, in: source) }
  #expect(found == expected, "in \(text)", sourceLocation: sourceLocation)
}

/// `line:column-column code: message`, with the last column left out where the range is empty.
func summary(_ diagnostic: Diagnostic, in source: SourceText) -> String {
  guard let range = diagnostic.location?.range else { return diagnostic.message }
  let start = source.position(of: range.lower)
  let end = source.position(of: range.upper)
  let last = range.count == 0 ? "" : "-\(end.line == start.line ? "" : "\(end.line):")\(end.column)"
  return "\(start)\(last) \(diagnostic.code): \(diagnostic.message)"
}

/// Input and expectation of one row of a table.
struct Case: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }
}
