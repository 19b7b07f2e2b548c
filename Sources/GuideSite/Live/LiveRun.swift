import ExampleLanguage

/// What an example gave that a reader changed in a page.
package struct LiveRun: Sendable {
  package let lines: [String]
  /// What is wrong with it, as the terminal would say it; empty when nothing is.
  package let diagnostics: String
  package let failed: Bool

  static func run(_ examples: [String], in world: SiteWorld) -> [LiveRun] {
    var session = world.newSession()
    return examples.enumerated().map { index, text in
      let source = SourceText(name: "example \(index + 1)", text)
      let result = session.run(source)
      return LiveRun(
        lines: result.lines,
        diagnostics: DiagnosticExcerpt.text(result.diagnostics, in: source),
        failed: result.failed)
    }
  }
}
