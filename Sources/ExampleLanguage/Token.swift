/// What the lexer makes of a stretch of text.
enum TokenKind: UInt8, Sendable {
  case endOfFile, unknown
  case identifier, keyword, wildcard
  /// `$0`.
  case anonymousParameter
  case integer, float, regex
  /// A string is a run of tokens: start, then text, escapes and interpolations, then end.
  case stringStart, stringText, stringEscape, interpolationStart, interpolationEnd, stringEnd
  case leftParen, rightParen, leftSquare, rightSquare, leftBrace, rightBrace
  case comma, colon, semicolon, at, pound, backslash, backtick
  case period, prefixPeriod
  case arrow, equal, prefixAmpersand
  case postfixQuestion, infixQuestion, postfixExclamation
  case prefixOperator, infixOperator, postfixOperator

  var isOperator: Bool {
    self == .prefixOperator || self == .infixOperator || self == .postfixOperator
  }
}

/// A token: kind, place, and what stands before it. 16 bytes, because there are many.
struct Token: Sendable {
  let kind: TokenKind
  let keyword: Keyword?
  /// White space or a comment stands before it.
  let hasSpaceBefore: Bool
  let hasNewlineBefore: Bool
  let range: SourceRange
  /// The index of the bracket that belongs to this one, or -1.
  var match: Int32 = -1

  init(
    _ kind: TokenKind, _ lower: Int, _ upper: Int, keyword: Keyword? = nil, space: Bool = false,
    newline: Bool = false
  ) {
    self.kind = kind
    self.keyword = keyword
    self.hasSpaceBefore = space
    self.hasNewlineBefore = newline
    self.range = SourceRange(lower, upper)
  }

  var lower: Int { range.lower }
  var upper: Int { range.upper }

  func isSpelled(_ word: StaticString, in bytes: [UInt8]) -> Bool {
    let count = word.utf8CodeUnitCount
    guard upper - lower == count else { return false }
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: count)
    for offset in 0..<count where bytes[lower + offset] != letters[offset] { return false }
    return true
  }
}

/// The tokens of one text, the comments between them, and what the lexer did not understand.
struct TokenList: Sendable {
  /// Ends with ``TokenKind/endOfFile``.
  var tokens: [Token] = []
  var comments: [SourceRange] = []
  /// In the order of the text.
  var faults: [SyntaxFault] = []
}
