/// Something that is open while the lexer goes on: a bracket, a string, or an interpolation in it.
struct LexerFrame {
  enum Kind: UInt8 { case none, paren, square, brace, string, interpolation }

  /// How much is open since the last brace or interpolation; makes a wrong bracket cheap to see.
  struct Open {
    var parens = 0
    var squares = 0
    var braces = 0
    var singleLineStrings = 0
    var barrier = Kind.none
  }

  let kind: Kind
  let token: Int
  /// What was open outside, put back when this one closes.
  let outer: Open
  var pounds = 0
  var isMultiline = false
}

extension Lexer {
  mutating func openBracket(_ token: TokenKind, _ kind: LexerFrame.Kind) {
    frames.append(LexerFrame(kind: kind, token: result.tokens.count, outer: open))
    switch kind {
    case .paren: open.parens += 1
    case .square: open.squares += 1
    default: enterBarrier(kind)
    }
    take(token, kind == .interpolation ? 2 + (frames[frames.count - 2].pounds) : 1)
  }

  /// Behind a brace or an interpolation, brackets outside cannot be closed.
  private mutating func enterBarrier(_ kind: LexerFrame.Kind) {
    open.parens = 0
    open.squares = 0
    open.braces = kind == .brace ? open.braces + 1 : 0
    open.barrier = kind
  }

  mutating func closeParen() {
    if open.parens > 0 { return close(.paren, .rightParen) }
    if open.barrier == .interpolation { return close(.interpolation, .interpolationEnd) }
    take(.rightParen)
  }

  mutating func closeSquare() {
    if open.squares > 0 { close(.square, .rightSquare) } else { take(.rightSquare) }
  }

  mutating func closeBrace() {
    if open.braces > 0 { close(.brace, .rightBrace) } else { take(.rightBrace) }
  }

  /// Closes the innermost bracket of the kind, and forgets those inside it that nobody closed.
  private mutating func close(_ kind: LexerFrame.Kind, _ token: TokenKind) {
    while let frame = frames.popLast() {
      open = frame.outer
      guard frame.kind == kind else { continue }
      pair(frame.token)
      break
    }
    take(token)
  }

  /// Notes that the token about to be added belongs to an earlier one.
  mutating func pair(_ opening: Int) {
    result.tokens[opening].match = Int32(truncatingIfNeeded: result.tokens.count)
  }
}
