extension Parser {
  /// Reports why a statement failed, unless the lexer already did, and steps over the rest of it.
  func recover(from start: Int, _ saved: State) {
    let opener = state.openCount > saved.openCount ? openers[saved.openCount] : nil
    state = saved
    split = 0
    if let fault = halt, !hasLexicalFault(from: start) { report(fault) }
    halt = nil
    if let opener, !isAtEnd {
      let match = Int(tokens[opener].match)
      if match >= index { index = match + 1 }
    }
    skipRestOfStatement(from: start)
  }

  private func hasLexicalFault(from start: Int) -> Bool {
    if lexicalFaults.isEmpty { return false }
    let lower = tokens[start].lower
    let upper = token.upper
    return lexicalFaults.contains { $0.range.lower >= lower && $0.range.lower <= upper }
  }

  /// Steps to the next line that may begin a statement, over whole brackets.
  private func skipRestOfStatement(from start: Int) {
    while !isAtEnd, kind != .rightBrace, kind != .semicolon {
      if index > start, token.hasNewlineBefore, beginsStatement { return }
      let match = Int(token.match)
      if match > index { index = match }
      advance()
    }
  }

  /// A line that goes on with something else belongs to the statement before it.
  private var beginsStatement: Bool {
    switch kind {
    case .leftBrace, .prefixPeriod, .period, .infixOperator, .infixQuestion, .colon, .comma,
      .rightParen, .rightSquare, .equal, .arrow:
      false
    case .keyword: token.keyword != .else && token.keyword != .catch && token.keyword != .where
    default: true
    }
  }
}
