extension Parser {
  /// `let` or `var` with one or more bindings, each of which becomes a statement.
  func parseVariables(into statements: inout [Statement]) throws(SyntaxHalt) {
    let isMutable = isKeyword(.var)
    var start = token.lower
    advance()
    repeat {
      let outer = height
      height = 0
      let variable = try parseVariable(isMutable: isMutable)
      height = max(outer, height)
      statements.append(Statement(.variable(variable), range(from: start)))
      start = token.hasNewlineBefore ? start : tokens[min(index + 1, tokens.count - 1)].lower
    } while consume(.comma)
  }

  private func parseVariable(isMutable: Bool) throws(SyntaxHalt) -> VariableDeclaration {
    let pattern = try parsePattern()
    var type: TypeSyntax?
    if consume(.colon) { type = try parseType() }
    var value: Expression?
    if consume(.equal) { value = try parseInitialValue() }
    if kind == .leftBrace, !token.hasNewlineBefore {
      throw fail(
        .unsupported(
          value == nil ? "a computed property" : "a property observer", token.range))
    }
    return VariableDeclaration(isMutable: isMutable, pattern: pattern, type: type, value: value)
  }

  private func parseInitialValue() throws(SyntaxHalt) -> Expression {
    if isKeyword(.if) || isKeyword(.switch) {
      throw fail(
        .unsupported(
          "`\(text(token.range))` as a value", token.range, note: "use 'condition ? a : b'"))
    }
    return try parseExpression()
  }

  /// `name`, `_` or `(a, b)`.
  func parsePattern() throws(SyntaxHalt) -> Pattern {
    let start = token.lower
    switch kind {
    case .identifier:
      let name = takeName()
      return Pattern(.identifier(name), name.range)
    case .wildcard:
      advance()
      return Pattern(.wildcard, range(from: start))
    case .leftParen:
      try enter()
      var elements: [Pattern] = []
      try list(closedBy: .rightParen, ")", "the pattern") { (parser) throws(SyntaxHalt) in
        if parser.kind == .identifier, parser.peek().kind == .colon {
          throw parser.fail(.unsupported("a label in a tuple pattern", parser.token.range))
        }
        elements.append(try parser.parsePattern())
      }
      leave()
      if elements.count == 1 { return elements[0] }
      return Pattern(.tuple(elements), range(from: start))
    default:
      throw fail(expectedName("a name"))
    }
  }

  /// A name is missing; a reserved word in its place may be quoted.
  func expectedName(_ what: String) -> SyntaxFault {
    guard kind == .keyword, !token.hasNewlineBefore else { return expected(what) }
    let word = text(token.range)
    return expected(
      what, notes: [("'\(word)' is reserved: as a name it is written `\(word)`", nil)])
  }
}
