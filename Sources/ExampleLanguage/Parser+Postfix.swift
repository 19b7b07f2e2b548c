extension Parser {
  /// A value, and what is behind it: members, calls, subscripts, `?` and `!`.
  func parsePostfix() throws(SyntaxHalt) -> Expression {
    let start = token.lower
    let outer = height
    height = 0
    var value = try parsePrimary()
    try grow()
    var isChain = false
    while try parseSuffix(of: &value, start, isChain: &isChain) { try grow() }
    if isChain { value = Expression(.optionalChain(value), value.range) }
    // `a...` closes the chain: nothing may follow it.
    if kind == .postfixOperator, split == 0 { value = try parsePostfixOperator(value, start) }
    height = max(outer, height)
    return value
  }

  /// One suffix; false where there is none.
  private func parseSuffix(
    of value: inout Expression, _ start: Int, isChain: inout Bool
  ) throws(SyntaxHalt) -> Bool {
    switch kind {
    case .period, .prefixPeriod:
      let name = try parseMemberName()
      value = Expression(.member(value, name), range(from: start))
    case .leftParen where !token.hasNewlineBefore:
      let arguments = try parseArguments(closedBy: .rightParen, ")", "the argument list")
      let trailing = try parseTrailingClosures()
      value = Expression(
        .call(value, arguments: arguments, trailing: trailing), range(from: start))
    case .leftSquare where !token.hasNewlineBefore:
      let arguments = try parseArguments(closedBy: .rightSquare, "]", "the subscript")
      value = Expression(.subscript(value, arguments: arguments), range(from: start))
    case .leftBrace:
      guard value.mayTakeClosure, beginsTrailingClosure else { return false }
      let trailing = try parseTrailingClosures()
      value = Expression(.call(value, arguments: [], trailing: trailing), range(from: start))
    case .postfixQuestion:
      advance()
      isChain = true
      value = Expression(.chainLink(value), range(from: start))
    case .postfixExclamation:
      advance()
      value = Expression(.forceUnwrap(value), range(from: start))
    default: return false
    }
    return true
  }

  /// `.name`, `.0`, `.init`, `.self`.
  func parseMemberName() throws(SyntaxHalt) -> Name {
    advance()
    guard !token.hasNewlineBefore, kind == .identifier || kind == .keyword || kind == .integer
    else { throw fail(expected("the name of a member behind '.'")) }
    return takeName()
  }

  private func parsePostfixOperator(
    _ value: Expression, _ start: Int
  ) throws(SyntaxHalt) -> Expression {
    if isSpelled("...") {
      let name = takeName()
      return Expression(.partialRange(name, lower: value, upper: nil), range(from: start))
    }
    if Precedence.of(bytes[token.lower..<token.upper]) != nil { throw fail(unevenSpacing) }
    throw fail(unknownOperator)
  }

  func parseArguments(
    closedBy kind: TokenKind, _ spelling: StaticString, _ purpose: StaticString
  ) throws(SyntaxHalt) -> [Argument] {
    var arguments: [Argument] = []
    arguments.reserveCapacity(2)
    try list(closedBy: kind, spelling, purpose) { (parser) throws(SyntaxHalt) in
      arguments.append(try parser.parseArgument())
    }
    return arguments
  }

  private func parseArgument() throws(SyntaxHalt) -> Argument {
    var label: Name?
    if kind == .identifier || kind == .keyword || kind == .wildcard, peek().kind == .colon {
      label = kind == .wildcard ? nil : name(token)
      advance()
      advance()
    }
    if let label, !beginsOperand { throw fail(expected("a value for '\(label.text)'")) }
    if kind == .prefixAmpersand { return Argument(label: label, value: try parseInoutArgument()) }
    return Argument(label: label, value: try parseExpression())
  }
}

extension Parser {
  /// Whether `{` here is an argument of the call before it.
  ///
  /// In front of a body it is not, but where something follows the `}` that can only go on with the
  /// expression; this is Swift's rule.
  var beginsTrailingClosure: Bool { beginsTrailingClosure(at: index) }

  func beginsTrailingClosure(at position: Int) -> Bool {
    guard tokens[position].kind == .leftBrace else { return false }
    if state.allowsTrailingClosure { return true }
    let match = Int(tokens[position].match)
    guard match > position, match + 1 < tokens.count else { return false }
    let next = tokens[match + 1]
    switch next.kind {
    case .leftBrace, .comma: return true
    case .keyword where next.keyword == .where: return true
    case .leftSquare, .leftParen, .period, .prefixPeriod, .postfixQuestion, .infixQuestion,
      .postfixExclamation, .colon, .equal, .postfixOperator, .infixOperator:
      return !next.hasNewlineBefore
    case .keyword where next.keyword == .is || next.keyword == .as: return !next.hasNewlineBefore
    default: return false
    }
  }

  /// `{ … }` and any number of `label: { … }`.
  func parseTrailingClosures() throws(SyntaxHalt) -> [TrailingClosure] {
    guard beginsTrailingClosure else { return [] }
    var closures = [try parseTrailingClosure(label: nil, start: token.lower)]
    while kind == .identifier || (kind == .keyword && !isKeyword(.default)),
      peek().kind == .colon, peek(2).kind == .leftBrace
    {
      let start = token.lower
      let label = takeName()
      advance()
      closures.append(try parseTrailingClosure(label: label, start: start))
    }
    return closures
  }

  private func parseTrailingClosure(
    label: Name?, start: Int
  ) throws(SyntaxHalt) -> TrailingClosure {
    let closure = try parseClosure()
    return TrailingClosure(label: label, closure: closure, range: range(from: start))
  }
}

extension Expression {
  /// A literal cannot be called, so `{` behind it begins something else.
  fileprivate var mayTakeClosure: Bool {
    switch kind {
    case .integer, .double, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary,
      .tuple:
      false
    default: true
    }
  }
}
