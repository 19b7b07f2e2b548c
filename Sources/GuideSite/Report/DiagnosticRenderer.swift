package import ExampleLanguage

/// Writes diagnostics for people: place, line, caret, what to do.
package struct DiagnosticRenderer: Sendable {
  private let sources: [String: SourceText]
  private let style: TextStyle
  /// How many columns the terminal has; nil where it is none.
  private let width: Int?

  package init(sources: [String: SourceText], isColored: Bool, width: Int? = nil) {
    self.sources = sources
    self.width = width
    style = TextStyle(isColored: isColored)
  }

  /// One diagnostic, with a line end behind every line.
  package func render(_ diagnostic: Diagnostic) -> String {
    let label = diagnostic.severity == .error ? style.red("error") : style.yellow("warning")
    let place = diagnostic.location.map { style.bold(position($0)) + ": " } ?? ""
    var lines = [
      "\(place)\(label): \(style.bold(diagnostic.message)) [\(diagnostic.code)]"
    ]
    if let location = diagnostic.location { lines += excerpt(location) }
    lines += diagnostic.detail.map { "  " + style.diff(printable($0)) }
    for note in diagnostic.notes {
      let place = note.location.map { position($0) + ": " } ?? ""
      let text = wrapped(place + note.message, behind: "  note: ".utf8.count)
      lines.append("  " + style.cyan("note:") + " " + text)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Text broken between words where the terminal ends, further lines as far in as the first.
  private func wrapped(_ text: String, behind indentation: Int) -> String {
    guard let width, width >= indentation + 40 else { return text }
    var lines = [""]
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count <= width - indentation {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n" + String(repeating: " ", count: indentation))
  }

  /// `file:line:column`; of a file that was not read, its beginning.
  private func position(_ location: SourceLocation) -> String {
    guard let source = sources[location.file] else { return "\(location.file):1:1" }
    return "\(location.file):\(source.position(of: location.range.lower))"
  }

  /// The line with a mark below what is meant.
  private func excerpt(_ location: SourceLocation) -> [String] {
    guard let source = sources[location.file], !source.bytes.isEmpty else { return [] }
    let offset = min(location.range.lower, source.bytes.count)
    let index = source.lineIndex(of: offset)
    var line = source.lineRange(index)
    if line.lower == 0, source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      line = SourceRange(min(3, line.upper), line.upper)
    }
    let number = "\(index + 1)"
    let margin = String(repeating: " ", count: number.count)
    let room = width.map { max(40, $0 - number.utf8.count - "   | …".count) }
    let excerpt = Excerpt(
      source: source, line: line, range: location.range,
      limit: min(Excerpt.usualLimit, room ?? Excerpt.usualLimit))
    if excerpt.text.isEmpty, location.range.count == 0 { return [] }
    return [
      style.dim("  \(number) | ") + excerpt.text,
      style.dim("  \(margin) | ") + excerpt.indentation + style.green(excerpt.marks),
    ]
  }
}

/// Text without control characters, which would move the terminal's cursor or change its colours.
private func printable(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
}

func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
}

/// Colours where they are wanted.
private struct TextStyle {
  let isColored: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func red(_ text: String) -> String { wrap(text, "1;31") }
  func green(_ text: String) -> String { wrap(text, "1;32") }
  func yellow(_ text: String) -> String { wrap(text, "1;33") }
  func cyan(_ text: String) -> String { wrap(text, "36") }

  func diff(_ line: String) -> String {
    if line.hasPrefix("-") { return wrap(line, "31") }
    if line.hasPrefix("+") { return wrap(line, "32") }
    return line
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
