extension Parser {
  /// `{ $0 + 1 }`, `{ a, b in … }` or `{ (a: Int) throws -> Int in … }`.
  func parseClosure() throws(SyntaxHalt) -> Closure {
    try enter()
    let start = token.lower
    let opener = openBracket()
    let outer = state
    let outerHeight = height
    height = 0
    state.allowsTrailingClosure = true
    state.stopsAtCase = false
    state.anonymousParameters = 0
    let signature = try parseClosureSignature()
    state.hasNamedParameters = signature.parameters != nil
    let bodyStart = token.lower
    let statements = parseStatements()
    let bodyRange = SourceRange(min(bodyStart, max(start + 1, lastEnd)), max(start + 1, lastEnd))
    let count = state.anonymousParameters ?? 0
    try close(.rightBrace, "}", of: opener, "the closure")
    state.restoreSurroundings(of: outer)
    try grow()
    height = max(outerHeight, height)
    leave()
    return Closure(
      parameters: signature.parameters, isThrowing: signature.isThrowing, result: signature.result,
      body: Block(statements: statements, range: bodyRange), anonymousParameterCount: count)
  }

  private struct ClosureSignature {
    var parameters: [Closure.Parameter]?
    var isThrowing = false
    var result: TypeSyntax?
  }

  /// What stands in front of `in`; nothing where there is no `in`.
  private func parseClosureSignature() throws(SyntaxHalt) -> ClosureSignature {
    if kind == .leftSquare, startsCaptureList {
      throw fail(.unsupported("a capture list", token.range))
    }
    if kind == .at { throw fail(refusedMacroOrAttribute()) }
    guard startsClosureSignature else { return ClosureSignature() }
    var signature = ClosureSignature(parameters: [])
    if kind == .leftParen {
      var parameters: [Closure.Parameter] = []
      try list(closedBy: .rightParen, ")", "the parameters") { (parser) throws(SyntaxHalt) in
        parameters.append(try parser.parseClosureParameter())
      }
      signature.parameters = parameters
    } else {
      repeat { signature.parameters?.append(try parseClosureParameter()) } while consume(.comma)
    }
    signature.isThrowing = try parseEffects().isThrowing
    if consume(.arrow) { signature.result = try parseType() }
    guard consume(.in) else { throw fail(expected("'in' behind the parameters of the closure")) }
    return signature
  }

  private func parseClosureParameter() throws(SyntaxHalt) -> Closure.Parameter {
    guard kind == .identifier || kind == .wildcard else {
      throw fail(expectedName("the name of a parameter"))
    }
    let name = takeName()
    guard consume(.colon) else { return Closure.Parameter(name: name, type: nil) }
    let isInout = try parseInout()
    return Closure.Parameter(name: name, type: try parseType(), isInout: isInout)
  }

  /// `[x] in`, `[weak self] in`, `[x] y in`.
  private var startsCaptureList: Bool {
    let match = Int(token.match)
    guard match > index, match + 1 < tokens.count else { return false }
    let next = tokens[match + 1]
    if next.keyword == .in { return true }
    guard !next.hasNewlineBefore else { return false }
    if next.kind == .leftParen { return isSignatureEnd(Int(next.match) + 1) }
    return next.kind == .identifier && isSignatureEnd(match + 2)
  }

  private var startsClosureSignature: Bool {
    switch kind {
    case .leftParen:
      let match = Int(token.match)
      return match > index && isSignatureEnd(match + 1)
    case .identifier, .wildcard:
      var position = index + 1
      while position + 1 < tokens.count, tokens[position].kind == .comma,
        tokens[position + 1].kind == .identifier || tokens[position + 1].kind == .wildcard
      {
        position += 2
      }
      return isSignatureEnd(position)
    default: return false
    }
  }

  /// Whether the token ends the parameters of a closure.
  private func isSignatureEnd(_ position: Int) -> Bool {
    guard position > 0, position < tokens.count else { return false }
    let token = tokens[position]
    switch token.kind {
    case .arrow: return true
    case .keyword: return token.keyword == .in || token.keyword == .throws
    case .identifier: return isSpelled(token, "async") && !token.hasNewlineBefore
    default: return false
    }
  }
}
