extension Lexer {
  /// Steps over white space and comments, and notes what it met.
  mutating func skipTrivia() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        hasNewline = true
        hasSpace = true
        index += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C, 0x00:
        hasSpace = true
        index += 1
      // As in Swift, a no-break space is a space: nobody can see the difference.
      case 0xC2 where peek(1) == 0xA0:
        hasSpace = true
        index += 2
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLineComment()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipBlockComment()
      default: return
      }
    }
  }

  private mutating func skipLineComment() {
    let start = index
    while index < bytes.count, !isLineEnd(bytes[index]) { index += 1 }
    result.comments.append(SourceRange(start, index))
    hasSpace = true
  }

  /// Block comments nest.
  private mutating func skipBlockComment() {
    let start = index
    var depth = 1
    index += 2
    while index < bytes.count, depth > 0 {
      let byte = bytes[index]
      if byte == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        depth -= 1
        index += 2
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        depth += 1
        index += 2
      } else {
        if isLineEnd(byte) { hasNewline = true }
        index += 1
      }
    }
    if depth > 0 { report(.commentNotClosed(start)) }
    result.comments.append(SourceRange(start, index))
    hasSpace = true
  }

  func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension SyntaxFault {
  fileprivate static func commentNotClosed(_ start: Int) -> Self {
    SyntaxFault(
      code: "example.syntax.comment",
      message: "this comment has no end: expected '*/' before the end of the example",
      range: SourceRange(start, start + 2),
      notes: [("comments nest: every '/*' needs a '*/' of its own", nil)])
  }
}
