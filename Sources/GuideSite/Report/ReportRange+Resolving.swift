import ExampleLanguage

extension ReportRange {
  init(_ range: SourceRange, in source: SourceText) {
    let end = min(range.upper, source.bytes.count)
    let from = source.position(of: range.lower)
    let to = source.position(of: end)
    self.init(
      file: source.name, line: from.line, column: from.column, endLine: to.line,
      endColumn: to.column, offset: min(range.lower, end), endOffset: end)
  }

  /// The beginning of a file that was not read.
  init(startOf file: String) {
    self.init(file: file, line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, endOffset: 0)
  }

  func contains(_ other: ReportRange) -> Bool {
    file == other.file && offset <= other.offset && other.offset < endOffset
  }
}
