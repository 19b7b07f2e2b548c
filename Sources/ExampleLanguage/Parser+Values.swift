extension Parser {
  var isBranch: Bool { isKeyword(.if) || isKeyword(.switch) }

  /// What stands behind `=` or `return`: an expression, or `if` or `switch` as a value.
  func parseAssignedValue() throws(SyntaxHalt) -> Expression {
    guard isBranch else { return try parseExpression() }
    let keyword = token.range
    try enter()
    let kind: Expression.Kind
    if isKeyword(.if) {
      kind = .ifValue(try parseIf())
      use(.ifValue, at: keyword, from: keyword.lower)
    } else {
      kind = .switchValue(try parseSwitch(label: nil, as: .switchValue))
    }
    leave()
    try grow()
    return Expression(kind, range(from: keyword.lower))
  }

  var isCast: Bool { isKeyword(.as) || isKeyword(.is) }

  /// `as Type`, `as? Type`, `as! Type` or `is Type` behind a value.
  func parseCast(_ value: Expression, _ start: Int) throws(SyntaxHalt) -> Expression {
    let keyword = token.range
    let isTest = consume(.is)
    if !isTest { advance() }
    var kind = CastKind.plain
    if !isTest, consume(.postfixQuestion) {
      kind = .optional
    } else if !isTest, consume(.postfixExclamation) {
      kind = .forced
    }
    let sign = range(from: keyword.lower)
    let type = try parseType()
    use(isTest ? .is : .as, at: keyword, from: start)
    return Expression(
      isTest ? .isType(value, type, sign) : .cast(value, kind, type, sign), range(from: start))
  }

  /// `&place`, in an argument list.
  func parseInoutArgument() throws(SyntaxHalt) -> Expression {
    let sign = token.range
    advance()
    try enter()
    let place = try parsePostfix()
    leave()
    use(.inoutArgument, at: sign, from: sign.lower)
    try grow()
    return Expression(.inoutArgument(place), range(from: sign.lower))
  }

  /// `\.name.other` or `\Root.name`.
  func parseKeyPath() throws(SyntaxHalt) -> Expression {
    let sign = token.range
    advance()
    var root: TypeSyntax?
    if kind == .identifier, !token.hasSpaceBefore {
      let name = takeName()
      root = TypeSyntax(.named(name.text, arguments: []), name.range)
    }
    var components: [Name] = []
    while kind == .period || (kind == .prefixPeriod && components.isEmpty) {
      components.append(try parseMemberName())
    }
    if components.isEmpty { throw fail(expected("'.' and the name of a property behind '\\'")) }
    if kind == .postfixQuestion || kind == .postfixExclamation {
      throw fail(.unsupported("an optional in a key path", token.range))
    }
    if kind == .leftSquare, !token.hasNewlineBefore {
      throw fail(.unsupported("a subscript in a key path", token.range))
    }
    use(.keyPath, at: sign, from: sign.lower)
    return Expression(
      .keyPath(KeyPathSyntax(root: root, components: components)), range(from: sign.lower))
  }
}

extension SyntaxFault {
  static func strayAmpersand(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.inout", message: "'&' stands only before an argument of a call",
      range: range, notes: [("to combine bits, write a space on both sides", nil)])
  }

  static func misplacedBranch(_ word: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.branch",
      message: "'\(word)' gives a value only behind '=' or 'return'", range: range,
      notes: [("give the value a name with 'let', or use 'condition ? a : b'", nil)])
  }
}
