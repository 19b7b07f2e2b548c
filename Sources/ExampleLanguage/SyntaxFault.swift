/// Something that the lexer or the parser did not understand; becomes a ``Diagnostic`` at the end.
///
/// Every message is a static member beside the code that finds the problem.
struct SyntaxFault: Sendable {
  let code: String
  let message: String
  let range: SourceRange
  var notes: [(message: String, range: SourceRange?)] = []

  func diagnostic(in source: SourceText) -> Diagnostic {
    Diagnostic(
      code: code, message: message, at: SourceLocation(file: source.name, range: range),
      notes: notes.map { note in
        Diagnostic.Note(
          note.message, at: note.range.map { SourceLocation(file: source.name, range: $0) })
      })
  }
}

/// The way out of a statement that cannot be parsed; the fault itself is kept by the parser, so that
/// the error that travels is empty.
struct SyntaxHalt: Error {}
