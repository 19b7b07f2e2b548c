extension Parser {
  func parseIf(label: Name? = nil) throws(SyntaxHalt) -> IfStatement {
    advance()
    let conditions = try parseConditions("the body of 'if'")
    let then = try parseBlock("the body of 'if'")
    guard consume(.else) else {
      return IfStatement(label: label, conditions: conditions, then: then, otherwise: nil)
    }
    guard isKeyword(.if) else {
      let block = try parseBlock("the body of 'else'")
      return IfStatement(
        label: label, conditions: conditions, then: then, otherwise: .block(block))
    }
    let start = token.lower
    try enter()
    let other = try parseIf()
    leave()
    try grow()
    return IfStatement(
      label: label, conditions: conditions, then: then,
      otherwise: .elseIf(other, range(from: start)))
  }

  func parseGuard() throws(SyntaxHalt) -> Statement {
    let start = token.lower
    advance()
    let conditions = try parseConditions("'else'")
    guard consume(.else) else {
      throw fail(expected("'else' behind the conditions of 'guard'"))
    }
    let body = try parseBlock("the body of 'else'")
    return Statement(.guard(conditions: conditions, body: body), range(from: start))
  }

  func parseLoop(label: Name?) throws(SyntaxHalt) -> Statement {
    let start = token.lower
    switch token.keyword {
    case .for: return Statement(.forIn(try parseFor(label: label)), range(from: start))
    case .while:
      advance()
      let conditions = try parseConditions("the body of 'while'")
      let body = try parseBlock("the body of 'while'")
      return Statement(
        .while(label: label, conditions: conditions, body: body), range(from: start))
    default: return try parseRepeat(label: label, start)
    }
  }

  private func parseRepeat(label: Name?, _ start: Int) throws(SyntaxHalt) -> Statement {
    advance()
    let body = try parseBlock("the body of 'repeat'")
    guard consume(.while) else {
      throw fail(expected("'while' and a condition behind the body of 'repeat'"))
    }
    let condition = try parseExpression()
    return Statement(
      .repeatWhile(label: label, body: body, condition: condition), range(from: start))
  }

  private func parseFor(label: Name?) throws(SyntaxHalt) -> ForStatement {
    advance()
    if let foreign = foreignLoopHead() { throw fail(foreign) }
    if let refused = refusedForHead { throw fail(refused) }
    let keyword = token.range
    let isCase = consume(.case)
    let pattern = isCase ? try parseMatchPattern() : try parsePattern()
    if isCase { use(.forCase, at: keyword, from: keyword.lower) }
    let type = try parseLoopType()
    guard consume(.in) else { throw fail(expected("'in' and a sequence")) }
    let sequence = try parseBeforeBody()
    var filter: Expression?
    if consume(.where) { filter = try parseBeforeBody() }
    let body = try parseBlock("the body of 'for'")
    return ForStatement(
      label: label, isCase: isCase, pattern: pattern, type: type, sequence: sequence,
      filter: filter, body: body)
  }

  /// The type behind the variable of `for`.
  private func parseLoopType() throws(SyntaxHalt) -> TypeSyntax? {
    let colon = token.range
    guard consume(.colon) else { return nil }
    let type = try parseType()
    use(.forType, at: colon, from: colon.lower)
    return type
  }

  private var refusedForHead: SyntaxFault? {
    switch token.keyword {
    case .try, .let, .var: return .unsupported("`for \(text(token.range))`", token.range)
    default: break
    }
    if kind == .identifier, isSpelled("await"), peek().keyword != .in {
      return .unsupported("`for await`", token.range)
    }
    return nil
  }

  /// An expression in front of a body: `{` opens that.
  func parseBeforeBody() throws(SyntaxHalt) -> Expression {
    let allowed = state.allowsTrailingClosure
    state.allowsTrailingClosure = false
    let expression = try parseExpression()
    state.allowsTrailingClosure = allowed
    return expression
  }

  private func parseConditions(_ what: StaticString) throws(SyntaxHalt) -> [Condition] {
    if kind == .leftBrace { throw fail(expected("a condition before '{'")) }
    var conditions: [Condition] = []
    repeat {
      conditions.append(try parseCondition())
    } while consume(.comma)
    return conditions
  }

  private func parseCondition() throws(SyntaxHalt) -> Condition {
    switch token.keyword {
    case .let, .var: return try parseBindingCondition()
    case .case: return try parsePatternCondition()
    default: return .expression(try parseBeforeBody())
    }
  }

  /// `case pattern = value`.
  private func parsePatternCondition() throws(SyntaxHalt) -> Condition {
    let keyword = token.range
    advance()
    let allowed = state.allowsTrailingClosure
    state.allowsTrailingClosure = false
    let pattern = try parseMatchPattern()
    state.allowsTrailingClosure = allowed
    guard consume(.equal) else { throw fail(expected("'=' and the value to match")) }
    let value = try parseBeforeBody()
    use(.casePattern, at: keyword, from: keyword.lower)
    return .pattern(pattern, value, range(from: keyword.lower))
  }

  private func parseBindingCondition() throws(SyntaxHalt) -> Condition {
    let start = token.lower
    let isMutable = isKeyword(.var)
    advance()
    let pattern = try parsePattern()
    var type: TypeSyntax?
    if consume(.colon) { type = try parseType() }
    var value: Expression?
    if consume(.equal) { value = try parseBeforeBody() }
    return .binding(
      isMutable: isMutable, pattern: pattern, type: type, value: value, range(from: start))
  }
}
