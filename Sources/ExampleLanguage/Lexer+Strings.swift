extension Lexer {
  /// A string's opening delimiter; its text follows in the next turn.
  mutating func beginString(pounds: Int) {
    let isMultiline = beginsMultiline(pounds: pounds)
    frames.append(
      LexerFrame(
        kind: .string, token: result.tokens.count, outer: open, pounds: pounds,
        isMultiline: isMultiline))
    take(.stringStart, pounds + (isMultiline ? 3 : 1))
    if isMultiline, !restOfLineIsBlank() { report(.multilineStart(index)) }
  }

  private func restOfLineIsBlank() -> Bool {
    var position = index
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 {
      position += 1
    }
    return position < bytes.count && isLineEnd(bytes[position])
  }

  /// Three quotes open a multi-line string, unless `#"""#` closes on the same line.
  private func beginsMultiline(pounds: Int) -> Bool {
    for offset in 0..<3 where peek(pounds + offset) != UInt8(ascii: "\"") { return false }
    if pounds == 0 { return true }
    var position = index + pounds + 1
    while position < bytes.count, !isLineEnd(bytes[position]) {
      if bytes[position] == UInt8(ascii: "\""), hasPounds(pounds, at: position + 1) { return false }
      position += 1
    }
    return true
  }

  private func hasPounds(_ count: Int, at position: Int) -> Bool {
    guard position + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[position + offset] != UInt8(ascii: "#") { return false }
    return true
  }

  /// Text up to the next escape, interpolation or end of the string, and that.
  mutating func lexStringBody() {
    let frame = frames[frames.count - 1]
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where hasPounds(frame.pounds, at: index + 1):
        return lexEscape(textFrom: start, frame)
      case UInt8(ascii: "\"") where endsString(frame):
        return endString(textFrom: start, frame)
      case 0x0A, 0x0D:
        if frame.isMultiline, open.singleLineStrings == 0 {
          index += 1
        } else {
          addText(from: start)
          return endUnterminatedStrings(at: index)
        }
      default: index += 1
      }
    }
    addText(from: start)
    endUnterminatedStrings(at: index)
  }

  private mutating func addText(from start: Int) {
    if index > start { add(.stringText, start, index) }
  }

  private func endsString(_ frame: LexerFrame) -> Bool {
    let quotes = frame.isMultiline ? 3 : 1
    for offset in 0..<quotes where peek(offset) != UInt8(ascii: "\"") { return false }
    return hasPounds(frame.pounds, at: index + quotes)
  }

  private mutating func endString(textFrom start: Int, _ frame: LexerFrame) {
    addText(from: start)
    pair(frame.token)
    frames.removeLast()
    open = frame.outer
    take(.stringEnd, (frame.isMultiline ? 3 : 1) + frame.pounds)
  }

  /// Closes every string that the end of the line, or of the text, has cut off.
  ///
  /// The outermost one that must end here is to blame.
  mutating func endUnterminatedStrings(at position: Int) {
    let isEnd = position >= bytes.count
    guard
      let cut = frames.firstIndex(where: { $0.kind == .string && (isEnd || !$0.isMultiline) })
    else { return }
    report(.stringNotClosed(frames[cut], result.tokens[frames[cut].token].range))
    while frames.count > cut {
      let frame = frames.removeLast()
      open = frame.outer
      switch frame.kind {
      case .string: pair(frame.token)
      case .interpolation: pair(frame.token)
      default: continue
      }
      let (space, newline) = (hasSpace, hasNewline)
      hasSpace = false
      hasNewline = false
      add(frame.kind == .string ? .stringEnd : .interpolationEnd, position, position)
      (hasSpace, hasNewline) = (space, newline)
    }
  }

  /// A backslash in a string: an interpolation, or an escape sequence.
  private mutating func lexEscape(textFrom start: Int, _ frame: LexerFrame) {
    addText(from: start)
    let lead = 1 + frame.pounds
    switch peek(lead) {
    case UInt8(ascii: "("):
      openBracket(.interpolationStart, .interpolation)
      if !frame.isMultiline { open.singleLineStrings += 1 }
    case UInt8(ascii: "u"): takeUnicodeEscape(lead)
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "0"),
      UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      take(.stringEscape, lead + 1)
    default:
      if frame.isMultiline, let count = lineContinuation(lead) { return take(.stringEscape, count) }
      takeUnknownEscape(lead)
    }
  }

  /// The length of an escaped line ending, white space before it included.
  private func lineContinuation(_ lead: Int) -> Int? {
    var count = lead
    while peek(count) == 0x20 || peek(count) == 0x09 { count += 1 }
    guard index + count < bytes.count, isLineEnd(peek(count)) else { return nil }
    return peek(count) == 0x0D && peek(count + 1) == 0x0A ? count + 2 : count + 1
  }

  private mutating func takeUnknownEscape(_ lead: Int) {
    var count = lead
    if index + count < bytes.count, !isLineEnd(peek(count)) {
      count += max(1, scalar(at: index + count)?.count ?? 1)
    }
    let range = SourceRange(index, min(index + count, bytes.count))
    report(.unknownEscape(String(decoding: bytes[range.lower..<range.upper], as: UTF8.self), range))
    take(.stringEscape, range.count)
  }

  /// `\u{1F600}`: one to eight hexadecimal digits that name a Unicode scalar.
  private mutating func takeUnicodeEscape(_ lead: Int) {
    var count = lead + 1
    let start = index
    guard peek(count) == UInt8(ascii: "{") else {
      report(.unicodeEscape(SourceRange(start, start + count)))
      return take(.stringEscape, count)
    }
    count += 1
    var value: UInt32 = 0
    var digits = 0
    while let digit = hexValue(peek(count)) {
      value = value &* 16 &+ UInt32(digit)
      digits += 1
      count += 1
    }
    let isClosed = peek(count) == UInt8(ascii: "}")
    if isClosed { count += 1 }
    if !isClosed || digits < 1 || digits > 8 || Unicode.Scalar(value) == nil {
      report(.unicodeEscape(SourceRange(start, start + count)))
    }
    take(.stringEscape, count)
  }
}

/// The value of a hexadecimal digit.
func hexValue(_ byte: UInt8) -> Int? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
  case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 87
  case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 55
  default: nil
  }
}

extension SyntaxFault {
  fileprivate static func stringNotClosed(_ frame: LexerFrame, _ range: SourceRange) -> Self {
    let delimiter =
      (frame.isMultiline ? "\"\"\"" : "\"") + String(repeating: "#", count: min(frame.pounds, 8))
    return SyntaxFault(
      code: "example.syntax.string.end",
      message:
        "this string has no end: expected '\(delimiter)' before the end of the "
        + (frame.isMultiline ? "example" : "line"),
      range: range,
      notes: frame.isMultiline
        ? [] : [("a string over several lines begins and ends with '\"\"\"'", nil)])
  }

  fileprivate static func multilineStart(_ position: Int) -> Self {
    SyntaxFault(
      code: "example.syntax.string.lines",
      message: "the text of a multi-line string begins on the line after '\"\"\"'",
      range: SourceRange(position, position))
  }

  fileprivate static func unknownEscape(_ text: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.string.escape",
      message: "'\(text)' is no escape sequence", range: range,
      notes: [
        (
          "Swift has \\n, \\t, \\r, \\0, \\\\, \\\", \\' and \\u{…}; a backslash is written \\\\",
          nil
        )
      ])
  }

  fileprivate static func unicodeEscape(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.string.unicode",
      message: "expected a Unicode scalar as one to eight hexadecimal digits in braces",
      range: range, notes: [("write it as in \\u{e9} or \\u{1F600}", nil)])
  }
}
