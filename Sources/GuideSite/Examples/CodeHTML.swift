import ExampleLanguage

/// Code as coloured HTML, cut at line ends where lines are highlighted or numbered.
enum CodeHTML {
  /// - Parameter tokens: in order and without overlap.
  static func html(
    _ code: SourceText, _ tokens: [CodeToken], highlighted: [ClosedRange<Int>] = [],
    isNumbered: Bool = false
  ) -> String {
    guard !highlighted.isEmpty || isNumbered else {
      return spans(tokens, in: SourceRange(0, code.bytes.count), code.bytes)
    }
    return lines(code, highlighted, isNumbered) { spans(tokens, in: $0, code.bytes) }
  }

  private static func lines(
    _ code: SourceText, _ highlighted: [ClosedRange<Int>], _ isNumbered: Bool,
    _ html: (SourceRange) -> String
  ) -> String {
    code.lineStarts.indices.map { line in
      let range = code.lineRange(line)
      let isLast = line + 1 == code.lineStarts.count
      let end = isLast ? "" : "\n"
      let isMarked = range.count > 0 && highlighted.contains { $0.contains(line + 1) }
      guard isMarked || isNumbered && !(isLast && range.count == 0) else {
        return html(range) + end
      }
      let names = [isNumbered ? "line" : nil, isMarked ? "line-highlighted" : nil]
      let name = names.compactMap { $0 }.joined(separator: " ")
      return "<span class=\"\(name)\">\(html(range))</span>\(end)"
    }.joined()
  }

  /// The coloured parts of a range, a comment over several lines in pieces.
  private static func spans(
    _ tokens: [CodeToken], in range: SourceRange, _ bytes: [UInt8]
  ) -> String {
    var html: [UInt8] = []
    html.reserveCapacity(range.count + range.count / 4)
    var end = range.lower
    for token in tokens[firstIndex(in: tokens, endingAfter: range.lower)...] {
      let lower = max(token.range.lower, end)
      let upper = min(token.range.upper, range.upper)
      if token.range.lower >= range.upper { break }
      guard lower < upper else { continue }
      HTMLText.append(bytes[end..<lower], to: &html)
      html += "<span class=\"tok-".utf8
      html += token.kind.name.utf8
      html += "\">".utf8
      HTMLText.append(bytes[lower..<upper], to: &html)
      html += "</span>".utf8
      end = upper
    }
    HTMLText.append(bytes[end..<range.upper], to: &html)
    return String(decoding: html, as: UTF8.self)
  }

  private static func firstIndex(
    in tokens: [CodeToken], endingAfter offset: Int
  ) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.upper > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
