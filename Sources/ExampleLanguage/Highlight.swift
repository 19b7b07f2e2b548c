/// What a stretch of Swift is, for its colour.
package enum HighlightKind: String, Sendable, CaseIterable {
  case keyword, type, call, declaration, property, parameter, label
  case string, escape, interpolation, number, comment, `operator`, attribute, directive
}

/// The parts of a Swift text that have a colour, in order and without overlap.
///
/// It takes all of Swift, not the language of examples alone, and any other bytes too; names that need
/// a type checker to tell apart are told apart by their shape (`Upper` is a type, `name(` a call).
/// Punctuation and plain names have no colour.
package func highlightSwift(_ bytes: [UInt8]) -> [(range: SourceRange, kind: HighlightKind)] {
  let list = Lexer.tokens(of: bytes)
  var highlighter = Highlighter(bytes: bytes, tokens: list.tokens, comments: list.comments)
  highlighter.run()
  return highlighter.result
}

/// Walks over the tokens once, looking at neighbours only.
struct Highlighter {
  let bytes: [UInt8]
  let tokens: [Token]
  let comments: [SourceRange]
  var result: [(range: SourceRange, kind: HighlightKind)] = []
  var index = 0
  private var nextComment = 0
  /// The kinds of the brackets that are open.
  private var open: [TokenKind] = []
  /// Behind `if`, `for` and their like, `{` begins the body and is no argument.
  private var isInCondition = false

  init(bytes: [UInt8], tokens: [Token], comments: [SourceRange]) {
    self.bytes = bytes
    self.tokens = tokens
    self.comments = comments
  }

  mutating func run() {
    while index < tokens.count {
      addComments(before: tokens[index].lower)
      follow(tokens[index])
      addToken(tokens[index])
      index += 1
    }
    addComments(before: bytes.count + 1)
  }

  func neighbour(_ offset: Int) -> Token {
    tokens[max(0, min(index + offset, tokens.count - 1))]
  }

  /// The kind of the token before; nothing before the first.
  var previousKind: TokenKind { index > 0 ? tokens[index - 1].kind : .endOfFile }

  mutating func add(_ range: SourceRange, _ kind: HighlightKind) {
    if range.count == 0 { return }
    // The delimiter, the text and the end of a string are one.
    if kind == .string, let last = result.last, last.kind == kind, last.range.upper == range.lower {
      result[result.count - 1].range.upper = range.upper
    } else {
      result.append((range, kind))
    }
  }

  private mutating func addComments(before limit: Int) {
    while nextComment < comments.count, comments[nextComment].lower < limit {
      add(comments[nextComment], .comment)
      nextComment += 1
    }
  }

  /// Keeps book of brackets and conditions.
  private mutating func follow(_ token: Token) {
    switch token.kind {
    case .leftParen, .leftSquare, .leftBrace: open.append(token.kind)
    case .rightParen, .rightSquare, .rightBrace: _ = open.popLast()
    default: break
    }
    if token.kind == .leftBrace || token.hasNewlineBefore { isInCondition = false }
    switch token.keyword {
    case .if, .while, .for, .guard, .switch: isInCondition = true
    default: break
    }
  }

  private mutating func addToken(_ token: Token) {
    switch token.kind {
    case .identifier: if let kind = kindOfName(token) { add(token.range, kind) }
    case .keyword: add(token.range, kindOfKeyword(token))
    case .wildcard: add(token.range, isLabel ? .label : .keyword)
    case .anonymousParameter: add(token.range, .parameter)
    case .integer, .float: add(token.range, .number)
    case .regex, .stringStart, .stringText, .stringEnd: add(token.range, .string)
    case .stringEscape: add(token.range, .escape)
    case .interpolationStart, .interpolationEnd: add(token.range, .interpolation)
    case .at: addPrefixed(token, .attribute)
    case .pound: addPrefixed(token, .directive)
    case .arrow, .equal, .prefixAmpersand, .postfixQuestion, .infixQuestion, .postfixExclamation,
      .prefixOperator, .infixOperator, .postfixOperator, .backslash:
      add(token.range, .operator)
    default: break
    }
  }

  /// `@main` and `#if`: the sign and the word are one.
  private mutating func addPrefixed(_ sign: Token, _ kind: HighlightKind) {
    let word = neighbour(1)
    guard word.kind == .identifier || word.kind == .keyword, word.lower == sign.upper else {
      return add(sign.range, kind)
    }
    add(sign.range.union(word.range), kind)
    index += 1
  }
}

extension Highlighter {
  private var isMember: Bool { previousKind == .period || previousKind == .prefixPeriod }

  private func kindOfKeyword(_ token: Token) -> HighlightKind {
    if isLabel { return .label }
    if isMember, token.keyword != .`init`, token.keyword != .selfValue { return .property }
    return .keyword
  }

  private func kindOfName(_ token: Token) -> HighlightKind? {
    if isLabel { return .label }
    if !isMember, isContextualKeyword(token) { return .keyword }
    if index > 0, tokens[index - 1].keyword == .func { return .declaration }
    let first = bytes[token.lower]
    if first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") { return .type }
    if isCalled { return .call }
    return isMember ? .property : nil
  }

  /// `name(` or `name {`.
  private var isCalled: Bool {
    let next = neighbour(1)
    switch next.kind {
    case .leftParen: return !next.hasSpaceBefore && !next.hasNewlineBefore
    case .leftBrace:
      return isMember && !isInCondition && !next.hasNewlineBefore && !isTypeOfDeclaration
    default: return false
    }
  }

  /// `var x: a.b {` opens an accessor.
  private var isTypeOfDeclaration: Bool {
    index > 1 && tokens[index - 2].kind == .identifier && index > 2
      && tokens[index - 3].kind == .colon
  }

  /// A word in front of a colon that names an argument, a loop or a trailing closure, or the outer
  /// name of a parameter.
  private var isLabel: Bool {
    let next = neighbour(1)
    let isFirst =
      previousKind == .leftParen || previousKind == .comma || previousKind == .leftSquare
    if isFirst, open.last == .leftParen {
      return next.kind == .colon || isOuterName(next)
    }
    guard next.kind == .colon else { return false }
    if previousKind == .comma, open.last == .leftSquare {
      return tokens[index].kind == .keyword
    }
    if previousKind == .rightBrace, neighbour(2).kind == .leftBrace { return true }
    switch neighbour(2).keyword {
    case .for, .while, .repeat, .do, .if, .switch:
      return tokens[index].kind == .identifier
        && (tokens[index].hasNewlineBefore || previousKind == .leftBrace)
    default: return false
    }
  }

  /// `to name: Int`: two names, then a colon.
  private func isOuterName(_ next: Token) -> Bool {
    guard next.kind == .identifier || next.kind == .wildcard, neighbour(2).kind == .colon else {
      return false
    }
    switch tokens[index].keyword {
    case .let, .var, .inout: return false
    default: return true
    }
  }
}
