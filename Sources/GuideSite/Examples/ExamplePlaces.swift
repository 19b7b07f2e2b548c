import ExampleLanguage

/// Takes diagnostics about the code of examples to the files that hold it.
struct ExamplePlaces {
  private let examples: [String: Example]

  init(_ runs: [Run]) {
    examples = Dictionary(
      runs.map { ($0.example.code.name, $0.example) }, uniquingKeysWith: { first, _ in first })
  }

  /// A diagnostic that names no place is about the whole example.
  func inFile(_ diagnostic: Diagnostic, of example: Example) -> Diagnostic {
    Diagnostic(
      code: diagnostic.code, severity: diagnostic.severity, message: diagnostic.message,
      at: diagnostic.location.map(inFile) ?? example.location, detail: diagnostic.detail,
      notes: diagnostic.notes.map { note in
        Diagnostic.Note(note.message, at: note.location.map(inFile))
      })
  }

  /// Notes may point into another example of the page.
  private func inFile(_ location: SourceLocation) -> SourceLocation {
    guard let example = examples[location.file] else { return location }
    return SourceLocation(
      file: example.page.name, range: example.map.fileRange(location.range))
  }
}
