/// The text of diagnostics as HTML: sentences wrap, and the excerpt, whose marks stand below the code,
/// keeps its columns.
package enum DiagnosticHTML {
  package static func html(_ text: String) -> String {
    text.split(separator: "\n").map { line(String($0)) }.joined()
  }

  /// A block ends its line itself; a line end behind it would be an empty line.
  private static func line(_ line: String) -> String {
    if !line.hasPrefix(" ") { return block("diagnostic-message", line) }
    if line.hasPrefix("  note: ") { return block("diagnostic-note", line) }
    guard let marks = marks(line) else { return HTMLText.escaped(line) + "\n" }
    return HTMLText.escaped(String(line[..<marks]))
      + "<span class=\"diagnostic-marks\">\(HTMLText.escaped(String(line[marks...])))</span>\n"
  }

  private static func block(_ name: String, _ line: String) -> String {
    "<span class=\"\(name)\">\(HTMLText.escaped(line))\n</span>"
  }

  /// Where the marks begin in a line of nothing but a margin and marks.
  private static func marks(_ line: String) -> String.Index? {
    let rest = line.drop { $0 == " " }
    guard rest.hasPrefix("| ") else { return nil }
    let marks = rest.dropFirst().drop { $0 == " " }
    return marks.hasPrefix("^") ? marks.startIndex : nil
  }
}
