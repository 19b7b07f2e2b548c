extension Parser {
  /// A string literal, from its opening delimiter on.
  func parseString() throws(SyntaxHalt) -> Expression {
    let start = token.lower
    var text = StringText(delimiter: bytes[token.lower..<token.upper])
    if text.isMultiline { text.indentation = indentation(at: Int(token.match)) }
    advance()
    // Most strings are one piece of text.
    if !text.isMultiline, kind == .stringText, peek().kind == .stringEnd {
      let piece = self.text(token.range)
      advance()
      advance()
      return Expression(.string(piece), range(from: start))
    }
    while true {
      switch kind {
      case .stringText: text.append(bytes[token.lower..<token.upper], at: token.lower)
      case .stringEscape: text.appendEscape(bytes[token.lower..<token.upper])
      case .interpolationStart:
        text.segments.append(contentsOf: text.flush())
        text.segments.append(.interpolation(try parseInterpolation()))
        continue
      case .stringEnd:
        advance()
        return Expression(try finish(&text), range(from: start))
      default:
        // The lexer has reported the string that this one is a part of.
        throw fail(expected("the end of the string"))
      }
      advance()
    }
  }

  private func finish(_ text: inout StringText) throws(SyntaxHalt) -> Expression.Kind {
    if text.isMultiline, !text.dropLastLineEnd() {
      throw fail(.continuedLastLine(tokens[index - 1].range))
    }
    text.segments.append(contentsOf: text.flush())
    if let place = text.badIndentation {
      throw fail(.indentation(text.indentation.count, SourceRange(place, place)))
    }
    if text.segments.isEmpty { return .string("") }
    if text.segments.count == 1, case .text(let only) = text.segments[0] { return .string(only) }
    return .interpolation(text.segments)
  }

  private func parseInterpolation() throws(SyntaxHalt) -> Expression {
    let opener = openBracket()
    let allowed = state.allowsTrailingClosure
    state.allowsTrailingClosure = true
    if kind == .interpolationEnd {
      throw fail(.emptyInterpolation(SourceRange(tokens[opener].lower, token.upper)))
    }
    if kind == .identifier, peek().kind == .colon {
      throw fail(.unsupported("a label in an interpolation", token.range))
    }
    let value = try parseExpression()
    if kind == .comma {
      throw fail(.unsupported("an interpolation of several values", token.range))
    }
    try close(.interpolationEnd, ")", of: opener, "the interpolation")
    state.allowsTrailingClosure = allowed
    return value
  }

  /// The white space before the closing `"""`, which is taken off every line.
  private func indentation(at closing: Int) -> ArraySlice<UInt8> {
    guard closing > 0 else { return [] }
    let end = tokens[closing].lower
    var start = end
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return bytes[start..<end]
  }
}

/// The text of a string literal while its pieces come in.
private struct StringText {
  let isMultiline: Bool
  private let lead: Int
  var segments: [StringSegment] = []
  var indentation: ArraySlice<UInt8> = []
  /// The first line that is indented less than the closing delimiter.
  var badIndentation: Int?
  private var pending: [UInt8] = []
  private var isAtLineStart: Bool
  private var isFirstLine: Bool
  /// The line before ended with a backslash.
  private(set) var isContinuation = false

  init(delimiter: ArraySlice<UInt8>) {
    var pounds = 0
    for byte in delimiter where byte == UInt8(ascii: "#") { pounds += 1 }
    isMultiline = delimiter.count - pounds == 3
    lead = 1 + pounds
    isAtLineStart = false
    isFirstLine = isMultiline
  }

  /// Adds text as it stands in the source; in a multi-line string, without the indentation.
  mutating func append(_ text: ArraySlice<UInt8>, at offset: Int) {
    guard isMultiline else {
      pending += text
      return
    }
    var index = text.startIndex
    while index < text.endIndex {
      if isAtLineStart {
        index = skipIndentation(text, index)
        isAtLineStart = index == text.endIndex
        continue
      }
      let byte = text[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else {
        if !isFirstLine { pending.append(byte) }
        continue
      }
      if byte == 0x0D, index < text.endIndex, text[index] == 0x0A { index += 1 }
      isContinuation = false
      if !isFirstLine { pending.append(0x0A) }
      isFirstLine = false
      isAtLineStart = true
    }
  }

  private mutating func skipIndentation(_ text: ArraySlice<UInt8>, _ start: Int) -> Int {
    var index = start
    for byte in indentation {
      guard index < text.endIndex, text[index] == byte else {
        // A line with nothing else on it need not be indented.
        var end = index
        while end < text.endIndex, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
        let isBlank = end == text.endIndex || text[end] == 0x0A || text[end] == 0x0D
        if !isBlank, badIndentation == nil { badIndentation = index }
        return isBlank ? end : index
      }
      index += 1
    }
    return index
  }

  mutating func appendEscape(_ escape: ArraySlice<UInt8>) {
    isAtLineStart = false
    let body = escape.dropFirst(lead)
    switch body.first {
    case UInt8(ascii: "n"): pending.append(0x0A)
    case UInt8(ascii: "r"): pending.append(0x0D)
    case UInt8(ascii: "t"): pending.append(0x09)
    case UInt8(ascii: "0"): pending.append(0)
    case UInt8(ascii: "u"): appendScalar(body)
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): pending += body
    case 0x20, 0x09, 0x0A, 0x0D:
      isAtLineStart = true
      isContinuation = true
    default: break
    }
  }

  /// `u{…}`; the lexer has reported what is no scalar.
  private mutating func appendScalar(_ body: ArraySlice<UInt8>) {
    var value: UInt32 = 0
    for byte in body.dropFirst(2) {
      guard let digit = hexValue(byte) else { break }
      value = value &* 16 &+ UInt32(digit)
    }
    guard let scalar = Unicode.Scalar(value) else { return }
    pending += Array(String(Character(scalar)).utf8)
  }

  /// The line ending before the closing delimiter belongs to that; false where a backslash took it.
  mutating func dropLastLineEnd() -> Bool {
    if isAtLineStart, isContinuation { return false }
    if isAtLineStart, pending.last == 0x0A { pending.removeLast() }
    return true
  }

  /// What has come in since the last interpolation, as a segment or none.
  mutating func flush() -> [StringSegment] {
    isAtLineStart = false
    if pending.isEmpty { return [] }
    let text = String(decoding: pending, as: UTF8.self)
    pending = []
    return [.text(text)]
  }
}

extension SyntaxFault {
  fileprivate static func indentation(_ count: Int, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.string.indentation",
      message: "this line of the string is indented less than the closing '\"\"\"'", range: range,
      notes: [
        ("begin every line with the white space that stands before the closing '\"\"\"'", nil)
      ])
  }

  fileprivate static func continuedLastLine(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.string.lines",
      message: "the last line of a multi-line string cannot end with a backslash", range: range)
  }

  fileprivate static func emptyInterpolation(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.expected", message: "expected a value in '\\()'", range: range)
  }
}
