extension Parser {
  /// Consumes an opening bracket and remembers it until ``close(_:_:)``.
  func openBracket() -> Int {
    openers.removeLast(openers.count - state.openCount)
    openers.append(index)
    state.openCount += 1
    advance()
    return index - 1
  }

  /// Consumes the closing bracket, or says where the opening one stands.
  func close(
    _ kind: TokenKind, _ spelling: StaticString, of opener: Int, _ purpose: StaticString
  ) throws(SyntaxHalt) {
    guard self.kind == kind else {
      // One missing bracket leaves everything around it open.
      if isAtEnd, hasReportedEnd {
        halt = nil
        throw SyntaxHalt()
      }
      hasReportedEnd = isAtEnd
      throw fail(notClosed(spelling, of: opener, purpose))
    }
    advance()
    state.openCount -= 1
  }

  private func notClosed(
    _ spelling: StaticString, of opener: Int, _ purpose: StaticString
  ) -> SyntaxFault {
    expected(
      "'\(word(spelling))' to close \(word(purpose))",
      notes: [("the '\(text(tokens[opener].range))' stands here", tokens[opener].range)])
  }

  /// Parses elements up to the closing bracket; a comma may follow the last one.
  func list(
    closedBy kind: TokenKind, _ spelling: StaticString, _ purpose: StaticString,
    _ element: (Parser) throws(SyntaxHalt) -> Void
  ) throws(SyntaxHalt) {
    let opener = openBracket()
    let allowed = state.allowsTrailingClosure
    state.allowsTrailingClosure = true
    while self.kind != kind {
      try element(self)
      if !consume(.comma) { break }
    }
    try close(kind, spelling, of: opener, purpose)
    state.allowsTrailingClosure = allowed
  }

  func word(_ word: StaticString) -> String {
    String(
      decoding: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount),
      as: UTF8.self)
  }
}
