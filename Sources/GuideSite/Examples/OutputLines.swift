import ExampleLanguage
import Markdown

/// The one form in which printed and promised lines are compared, shown and written.
///
/// Blanks at the end of a line do not count: editors remove them. What Markdown could not hold is put
/// in the form that it would have after reading the page again: every line ending separates lines,
/// and NUL becomes U+FFFD.
enum OutputLines {
  static func printed(_ lines: [String]) -> [String] {
    lines.isEmpty ? [] : split(Array(lines.joined(separator: "\n").utf8))
  }

  static func promised(_ block: CodeBlock) -> [String] {
    var lines = split(Array(block.literal.utf8))
    // Every line of a literal is ended by LF, the last one included.
    lines.removeLast()
    return lines
  }

  private static func split(_ bytes: [UInt8]) -> [String] {
    let text = SourceText(name: "", bytes: bytes)
    return text.lineStarts.indices.map { comparable(text, line: $0) }
  }

  private static func comparable(_ text: SourceText, line: Int) -> String {
    var range = text.lineRange(line)
    while range.upper > range.lower, isBlank(text.bytes[range.upper - 1]) { range.upper -= 1 }
    let line = text.string(range)
    return line.utf8.contains(0) ? line.replacing("\0", with: "\u{FFFD}") : line
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
