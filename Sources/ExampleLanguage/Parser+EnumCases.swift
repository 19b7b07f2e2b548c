extension Parser {
  /// `case a, b = 1, c(label: Int)`.
  func parseEnumCases() throws(SyntaxHalt) -> [EnumCase] {
    advance()
    var cases: [EnumCase] = []
    repeat { cases.append(try parseEnumCase()) } while consume(.comma)
    return cases
  }

  private func parseEnumCase() throws(SyntaxHalt) -> EnumCase {
    guard kind == .identifier else {
      if kind == .period || kind == .prefixPeriod { throw fail(.dottedCase(token.range)) }
      throw fail(expectedName("the name of a case"))
    }
    let name = takeName()
    var payload: [EnumCase.Payload] = []
    if kind == .leftParen, !token.hasNewlineBefore {
      let opening = token.range
      try list(closedBy: .rightParen, ")", "the values of the case") {
        (parser) throws(SyntaxHalt) in
        payload.append(try parser.parsePayload())
      }
      if payload.isEmpty { throw fail(.emptyPayload(name.text, opening)) }
    }
    var value: Expression?
    if consume(.equal) { value = try parseExpression() }
    return EnumCase(name: name, payload: payload, rawValue: value)
  }

  /// `Type`, `label: Type`, `_ name: Type` or `label: Type = value`.
  private func parsePayload() throws(SyntaxHalt) -> EnumCase.Payload {
    var label: Name?
    if kind == .wildcard, peek().kind == .identifier, peek(2).kind == .colon {
      advance()
      advance()
      advance()
    } else if kind == .identifier || kind == .keyword || kind == .wildcard, peek().kind == .colon {
      let name = takeName()
      label = name.text == "_" ? nil : name
      advance()
    }
    let type = try parseType()
    var value: Expression?
    if consume(.equal) { value = try parseExpression() }
    return EnumCase.Payload(label: label, type: type, defaultValue: value)
  }
}

extension SyntaxFault {
  fileprivate static func dottedCase(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.case", message: "a case is declared without the '.'", range: range)
  }

  fileprivate static func emptyPayload(_ name: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.case",
      message: "expected the type of a value in the parentheses behind '\(name)'", range: range,
      notes: [("a case without values has no parentheses", nil)])
  }
}
