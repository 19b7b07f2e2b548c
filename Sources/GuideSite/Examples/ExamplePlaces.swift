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
      notes: source(of: diagnostic, in: example)
        + diagnostic.notes.map { note in
          Diagnostic.Note(note.message, at: note.location.map(inFile))
        })
  }

  /// The place in the file that the example includes.
  private func source(of diagnostic: Diagnostic, in example: Example) -> [Diagnostic.Note] {
    guard let snippet = example.snippet, let location = diagnostic.location,
      location.file == example.code.name
    else { return [] }
    let map = CodeMap(code: example.code, fileLines: snippet.ranges, fallback: 0)
    let place = SourceLocation(file: snippet.file.name, range: map.fileRange(location.range))
    return [Diagnostic.Note("this is where it stands", at: place)]
  }

  /// Notes may point into another example of the page.
  private func inFile(_ location: SourceLocation) -> SourceLocation {
    guard let example = examples[location.file] else { return location }
    return SourceLocation(
      file: example.page.name, range: example.map.fileRange(location.range))
  }
}
