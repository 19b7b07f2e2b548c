extension Parser {
  /// A pattern behind `case` or `catch`; `binds` inside `let` or `var`, where names are new ones.
  func parseMatchPattern(binds: Bool = false) throws(SyntaxHalt) -> Pattern {
    try enter()
    let start = token.lower
    var pattern = try parseMatchPrimary(binds: binds)
    while true {
      if kind == .postfixQuestion {
        advance()
        pattern = Pattern(.optional(pattern), range(from: start))
      } else if isKeyword(.as) {
        pattern = try parseCastPattern(pattern, start)
      } else {
        break
      }
      try grow()
    }
    leave()
    return pattern
  }

  private func parseCastPattern(_ pattern: Pattern, _ start: Int) throws(SyntaxHalt) -> Pattern {
    advance()
    if kind == .postfixQuestion || kind == .postfixExclamation {
      throw fail(.castPattern(text(token.range), token.range))
    }
    let type = try parseType()
    return Pattern(.cast(pattern, type), range(from: start))
  }

  private func parseMatchPrimary(binds: Bool) throws(SyntaxHalt) -> Pattern {
    let start = token.lower
    switch kind {
    case .wildcard where isPatternEnd(index + 1):
      advance()
      return Pattern(.wildcard, range(from: start))
    case .keyword:
      if isKeyword(.let) || isKeyword(.var) { return try parseBindingPattern(nested: binds) }
      if consume(.is) { return Pattern(.isType(try parseType()), range(from: start)) }
    case .leftParen where isPatternEnd(Int(token.match) + 1): return try parseTuplePattern(binds)
    case .identifier where binds && (isPatternEnd(index + 1) || peek().keyword == .as):
      let name = takeName()
      return Pattern(.identifier(name), name.range)
    case .identifier, .period, .prefixPeriod:
      if isEnumCase { return try parseEnumCasePattern(binds: binds) }
    default: break
    }
    let expression = try parseExpression()
    return Pattern(.expression(expression), expression.range)
  }

  private func parseBindingPattern(nested: Bool) throws(SyntaxHalt) -> Pattern {
    let start = token.lower
    if nested { throw fail(.nestedBinding(text(token.range), token.range)) }
    let isMutable = isKeyword(.var)
    advance()
    let pattern = try parseMatchPattern(binds: true)
    try grow()
    return Pattern(.binding(isMutable: isMutable, pattern), range(from: start))
  }

  private func parseTuplePattern(_ binds: Bool) throws(SyntaxHalt) -> Pattern {
    let start = token.lower
    let elements = try parsePatternList(binds: binds, "the pattern")
    let range = range(from: start)
    guard elements.count == 1, elements[0].label == nil else {
      return Pattern(.tuple(elements), range)
    }
    if case .expression(let value) = elements[0].kind {
      return Pattern(.expression(Expression(.parenthesized(value), range)), range)
    }
    return Pattern(elements[0].kind, range)
  }

  private func parsePatternList(
    binds: Bool, _ purpose: StaticString
  ) throws(SyntaxHalt) -> [Pattern] {
    var elements: [Pattern] = []
    try list(closedBy: .rightParen, ")", purpose) { (parser) throws(SyntaxHalt) in
      let label = parser.takePatternLabel()
      let pattern = try parser.parseMatchPattern(binds: binds)
      elements.append(Pattern(pattern.kind, label: label, pattern.range))
    }
    try grow()
    return elements
  }

  private func takePatternLabel() -> Name? {
    guard kind == .identifier || kind == .keyword, peek().kind == .colon else { return nil }
    let label = takeName()
    advance()
    return label
  }

  /// `.name(…)` or `Type.name(…)`.
  private func parseEnumCasePattern(binds: Bool) throws(SyntaxHalt) -> Pattern {
    let start = token.lower
    var type: Expression?
    if kind == .identifier {
      let name = takeName()
      type = Expression(.identifier(name), name.range)
    }
    var name = try parseMemberName()
    while kind == .period, let base = type {
      type = Expression(.member(base, name), range(from: start))
      try grow()
      name = try parseMemberName()
    }
    var payload: [Pattern]?
    if kind == .leftParen, !token.hasNewlineBefore {
      payload = try parsePatternList(binds: binds, "the values of the case")
    }
    return Pattern(.enumCase(type: type, name, payload: payload), range(from: start))
  }
}

extension Parser {
  /// Whether what begins here is a case of an enum and no longer expression.
  private var isEnumCase: Bool {
    var position = index
    if kind == .identifier {
      guard peek().kind == .period else { return false }
      position += 1
    }
    while true {
      position += 1
      guard position + 1 < tokens.count, !tokens[position].hasNewlineBefore else { return false }
      let name = tokens[position]
      guard name.kind == .identifier || (name.kind == .keyword && name.keyword != .`init`) else {
        return false
      }
      position += 1
      guard tokens[position].kind == .period else { break }
      if kind != .identifier { return false }
    }
    if tokens[position].kind == .leftParen, !tokens[position].hasNewlineBefore {
      let match = Int(tokens[position].match)
      guard match > position else { return false }
      position = match + 1
    }
    return isPatternEnd(position)
  }

  /// Whether a pattern may end before this token; otherwise an expression goes on.
  private func isPatternEnd(_ position: Int) -> Bool {
    guard position > 0, position < tokens.count else { return false }
    switch tokens[position].kind {
    case .colon, .comma, .equal, .rightParen, .endOfFile: return true
    case .leftBrace: return !beginsTrailingClosure(at: position)
    case .postfixQuestion: return isPatternEnd(position + 1)
    case .keyword:
      switch tokens[position].keyword {
      case .where, .in: return true
      case .as:
        return tokens[position + 1].kind != .postfixQuestion
          && tokens[position + 1].kind != .postfixExclamation
      default: return false
      }
    default: return tokens[position].hasNewlineBefore
    }
  }
}

extension Pattern {
  /// The names that it declares, in the order of the text.
  package var boundNames: [Name] {
    switch kind {
    case .identifier(let name): return [name]
    case .binding(_, let inner), .optional(let inner), .cast(let inner, _): return inner.boundNames
    case .tuple(let elements), .enumCase(_, _, let elements?):
      var names: [Name] = []
      for element in elements { names += element.boundNames }
      return names
    case .wildcard, .enumCase, .isType, .expression: return []
    }
  }

  /// The expression that stands where the pattern does, for a pattern that binds no names.
  package var expression: Expression? {
    switch kind {
    case .expression(let expression): return expression
    case .enumCase(let type, let name, let payload):
      let callee = type.map { Expression.Kind.member($0, name) } ?? .implicitMember(name)
      guard let payload else { return Expression(callee, range) }
      guard let arguments = Self.arguments(payload) else { return nil }

      let base = Expression(callee, SourceRange(range.lower, name.range.upper))
      return Expression(.call(base, arguments: arguments, trailing: []), range)
    case .tuple(let elements):
      guard let arguments = Self.arguments(elements) else { return nil }
      return Expression(.tuple(arguments), range)
    case .identifier, .wildcard, .binding, .optional, .isType, .cast: return nil
    }
  }

  private static func arguments(_ patterns: [Pattern]) -> [Argument]? {
    var arguments: [Argument] = []
    for pattern in patterns {
      guard let value = pattern.expression else { return nil }
      arguments.append(Argument(label: pattern.label, value: value))
    }
    return arguments
  }
}

extension SyntaxFault {
  fileprivate static func nestedBinding(_ word: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.pattern",
      message: "'\(word)' cannot stand inside another 'let' or 'var' of the same pattern",
      range: range, notes: [("remove it: names behind the first one are new already", nil)])
  }

  fileprivate static func castPattern(_ sign: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.pattern", message: "a pattern has 'as' without '\(sign)'", range: range,
      notes: [("the pattern matches only where the cast succeeds", nil)])
  }
}
