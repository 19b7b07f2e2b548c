import ExampleLanguage
import ExampleRuntime
import Foundation
import GuideTestSupport
import Testing

func makeSession() throws -> ExampleSession {
  ExampleSession(world: try ExampleWorld(region: "us-east-1"))
}

/// What an example prints; its problems, if it has any.
func output(_ text: String) throws -> [String] {
  var session = try makeSession()
  let result = session.run(SourceText(name: "example.swift", text))
  return result.lines + findings(result.diagnostics, in: text)
}

/// `line:column-column code: message`, and each note on a line.
func findings(_ diagnostics: [Diagnostic], in text: String) -> [String] {
  let source = SourceText(name: "example.swift", text)
  return diagnostics.flatMap { diagnostic -> [String] in
    let range = diagnostic.location?.range ?? SourceRange(0, 0)
    let (start, end) = (source.position(of: range.lower), source.position(of: range.upper))
    let last = "\(end.line == start.line ? "" : "\(end.line):")\(end.column)"
    return ["\(start)-\(last) \(diagnostic.code): \(diagnostic.message)"]
      + diagnostic.notes.map { "note: \($0.message)" }
  }
}

/// An example and what is said about it.
struct Case: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [String]

  init(_ text: String, _ expected: [String]) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }
}
