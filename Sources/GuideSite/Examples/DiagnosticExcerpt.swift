import ExampleLanguage

/// Diagnostics of an example as the terminal shows them, for the reader of its page.
///
/// The reader sees the example alone: lines count from its beginning, and other files are not named.
enum DiagnosticExcerpt {
  static func text(_ diagnostics: [Diagnostic], in code: SourceText) -> String {
    let example = SourceText(name: "example", bytes: code.bytes)
    let renderer = DiagnosticRenderer(sources: [example.name: example], isColored: false)
    return diagnostics.map { renderer.render(moved($0, from: code, to: example)) }.joined()
  }

  private static func moved(
    _ diagnostic: Diagnostic, from code: SourceText, to example: SourceText
  ) -> Diagnostic {
    func moved(_ location: SourceLocation?) -> SourceLocation? {
      guard let location, location.file == code.name else { return nil }
      return SourceLocation(file: example.name, range: location.range)
    }
    return Diagnostic(
      code: diagnostic.code, severity: diagnostic.severity, message: diagnostic.message,
      at: moved(diagnostic.location), detail: diagnostic.detail,
      notes: diagnostic.notes.map { Diagnostic.Note($0.message, at: moved($0.location)) })
  }
}
