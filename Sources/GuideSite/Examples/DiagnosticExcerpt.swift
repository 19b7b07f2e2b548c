import ExampleLanguage

/// A diagnostic as the terminal shows it, lines counted from the beginning of the example.
enum DiagnosticExcerpt {
  static func lines(_ diagnostic: Diagnostic, in code: SourceText) -> [String] {
    var lines = ["error: \(diagnostic.message) [\(diagnostic.code)]"]
    if let location = diagnostic.location, location.file == code.name {
      lines += excerpt(location.range, in: code)
    }
    lines += diagnostic.detail.map { "  " + $0 }
    return lines + diagnostic.notes.map { "note: " + $0.message }
  }

  /// The line and, below it, what the diagnostic is about.
  private static func excerpt(_ range: SourceRange, in code: SourceText) -> [String] {
    let lower = min(range.lower, code.bytes.count)
    let line = code.lineRange(code.lineIndex(of: lower))
    let number = String(code.position(of: lower).line)
    let margin = String(repeating: " ", count: number.utf8.count)
    let marked = SourceRange(lower, max(lower, min(range.upper, line.upper)))
    let width = max(1, code.string(marked).unicodeScalars.count)
    return [
      "\(number) | \(code.string(line))",
      "\(margin) | \(indentation(of: SourceRange(line.lower, lower), code))"
        + String(repeating: "^", count: width),
    ]
  }

  /// Blanks as wide as the text above them; a tab stays one.
  private static func indentation(of range: SourceRange, _ code: SourceText) -> String {
    var blanks = String.UnicodeScalarView()
    for scalar in code.string(range).unicodeScalars { blanks.append(scalar == "\t" ? "\t" : " ") }
    return String(blanks)
  }
}
