package import ExampleLanguage

/// Takes places in an example's code to places in the file it stands in.
///
/// Between the two lie what containers put before each line (list indentation, `> `), tabs that
/// count partly as indentation, and line endings.
package struct CodeMap: Hashable, Sendable {
  private let code: SourceText
  private let fileLines: [SourceRange]
  private let fallback: Int
  /// Where everything is, when the code does not stand in the file as it is.
  private let whole: SourceRange?

  /// - Parameters:
  ///   - fileLines: where each line of the code stands, without its line ending.
  ///   - fallback: the place for code without lines.
  package init(code: SourceText, fileLines: [SourceRange], fallback: Int) {
    self.code = code
    self.fileLines = fileLines
    self.fallback = fallback
    self.whole = nil
  }

  /// Takes every place to the same one.
  package init(code: SourceText, whole: SourceRange) {
    self.code = code
    self.fileLines = []
    self.fallback = whole.lower
    self.whole = whole
  }

  package func fileRange(_ range: SourceRange) -> SourceRange {
    if let whole { return whole }
    let lower = fileOffset(range.lower)
    return SourceRange(lower, max(lower, fileOffset(range.upper)))
  }

  /// Lines are aligned at their ends: only their beginnings differ, by a tab's remaining columns.
  private func fileOffset(_ offset: Int) -> Int {
    let line = code.lineIndex(of: min(offset, code.bytes.count))
    guard line < fileLines.count else { return fileLines.last?.upper ?? fallback }
    let file = fileLines[line]
    let fromEnd = code.lineRange(line).upper - offset
    return min(file.upper, max(file.lower, file.upper - fromEnd))
  }
}
