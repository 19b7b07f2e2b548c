extension Parser {
  /// `func name(…) throws -> Result { … }`, from `func` on.
  func parseFunction() throws(SyntaxHalt) -> FunctionDeclaration {
    advance()
    let name = try parseFunctionName()
    if isSpelled("<"), !isSignature {
      throw fail(.unsupported("a generic function", token.range))
    }
    return try parseFunctionRest(name)
  }

  private func parseFunctionName() throws(SyntaxHalt) -> Name {
    if kind == .identifier { return takeName() }
    if kind.isOperator {
      if isSignature { return takeName() }
      throw fail(.unsupported("an operator function", token.range))
    }
    throw fail(expectedName("a name behind 'func'"))
  }

  /// Everything behind the name.
  func parseFunctionRest(
    _ name: Name, unlabelled: Bool = false
  ) throws(SyntaxHalt) -> FunctionDeclaration {
    let generics = try parseGenericParameters()
    let parameters = try parseParameters(unlabelled: unlabelled)
    let effects = try parseEffects()
    var result: TypeSyntax?
    if consume(.arrow) { result = try parseType() }
    try parseWhereClause()
    let body = isSignature ? nil : try parseFunctionBody("the body of the function")
    return FunctionDeclaration(
      name: name, genericParameters: generics, parameters: parameters,
      isThrowing: effects.isThrowing, isRethrowing: effects.isRethrowing, result: result,
      body: body)
  }

  /// A function knows nothing of the closure around it.
  func parseFunctionBody(_ purpose: StaticString) throws(SyntaxHalt) -> Block {
    let outer = state
    state.enterFunction()
    let body = try parseBlock(purpose)
    state.restoreSurroundings(of: outer)
    return body
  }

  /// `<T, U: Comparable>`.
  private func parseGenericParameters() throws(SyntaxHalt) -> [Name] {
    guard kind.isOperator, isSpelled("<") else { return [] }
    advance()
    var names: [Name] = []
    repeat {
      guard kind == .identifier else { throw fail(expected("the name of a generic parameter")) }
      names.append(takeName())
      if consume(.colon) { try parseConstraint(names[names.count - 1]) }
    } while consume(.comma)
    if !consumeClosingAngle() { throw fail(expected("'>' to close the generic parameters")) }
    return names
  }

  /// `where Element: Comparable, S: Sequence<Element>`, in declarations of the library.
  private func parseWhereClause() throws(SyntaxHalt) {
    guard isKeyword(.where) else { return }
    if !isSignature { throw fail(.unsupported("a `where` clause", token.range)) }
    advance()
    repeat {
      guard kind == .identifier else { throw fail(expected("the name of a generic parameter")) }
      let name = takeName()
      try expect(.colon, "':' and a protocol")
      try parseConstraint(name)
    } while consume(.comma)
  }

  private func parseConstraint(_ name: Name) throws(SyntaxHalt) {
    constraints.append(.init(parameter: name.text, type: try parseType()))
  }

  func parseParameters(
    unlabelled: Bool
  ) throws(SyntaxHalt) -> [FunctionDeclaration.Parameter] {
    guard kind == .leftParen else { throw fail(expected("'(' and the parameters")) }
    var parameters: [FunctionDeclaration.Parameter] = []
    try list(closedBy: .rightParen, ")", "the parameters") { (parser) throws(SyntaxHalt) in
      parameters.append(try parser.parseParameter(unlabelled: unlabelled))
    }
    return parameters
  }

  private func parseParameter(
    unlabelled: Bool
  ) throws(SyntaxHalt) -> FunctionDeclaration.Parameter {
    let (label, name) = try parseParameterNames(unlabelled: unlabelled)
    guard consume(.colon) else {
      throw fail(expected("':' and the type of the parameter '\(name.text)'"))
    }
    let isInout = try parseInout()
    let type = try parseType()
    var isVariadic = false
    if kind == .postfixOperator, isSpelled("...") {
      isVariadic = true
      advance()
    }
    var value: Expression?
    if consume(.equal) { value = try parseExpression() }
    return FunctionDeclaration.Parameter(
      label: label, name: name, type: type, isInout: isInout, isVariadic: isVariadic,
      defaultValue: value)
  }

  /// `name`, `label name` or `_ name`.
  private func parseParameterNames(
    unlabelled: Bool
  ) throws(SyntaxHalt) -> (label: Name?, name: Name) {
    guard kind == .identifier || kind == .wildcard || kind == .keyword else {
      if kind == .at { throw fail(refusedMacroOrAttribute()) }
      throw fail(expected("the name of a parameter"))
    }
    if isKeyword(.inout) { throw fail(.misplacedInout(token.range)) }
    let isWildcard = kind == .wildcard
    let first = takeName()
    guard kind == .identifier || kind == .wildcard else {
      return (isWildcard || unlabelled ? nil : first, first)
    }
    let name = takeName()
    return (isWildcard ? nil : first, name)
  }

  func parseInout() throws(SyntaxHalt) -> Bool {
    guard isKeyword(.inout) else { return false }
    use(.inout, at: token.range, from: token.lower, to: token.upper)
    advance()
    return true
  }

  /// `throws` or `rethrows`.
  func parseEffects() throws(SyntaxHalt) -> (isThrowing: Bool, isRethrowing: Bool) {
    if kind == .identifier, isSpelled("async") { throw fail(.unsupported("`async`", token.range)) }
    if consume(.rethrows) { return (true, true) }
    guard consume(.throws) else { return (false, false) }
    if kind == .leftParen { throw fail(.unsupported("an error type behind `throws`", token.range)) }
    return (true, false)
  }
}

extension SyntaxFault {
  fileprivate static func misplacedInout(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.inout",
      message: "'inout' stands before the type of a parameter, not before its name", range: range)
  }
}
