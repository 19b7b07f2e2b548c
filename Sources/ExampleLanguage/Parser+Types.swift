extension Parser {
  func parseType() throws(SyntaxHalt) -> TypeSyntax {
    try enter()
    let start = token.lower
    try parseTypeAttributes()
    var type = try parseSimpleType()
    while true {
      if kind == .postfixQuestion || startsWithQuestion {
        consumeQuestion()
        type = TypeSyntax(.optional(type), range(from: start))
      } else if kind == .postfixExclamation {
        throw fail(
          .unsupported("an implicitly unwrapped type", token.range, note: "write '?'"))
      } else {
        break
      }
    }
    if kind == .infixOperator, split == 0, isSpelled("&") {
      throw fail(.unsupported("`&` between types", token.range))
    }
    leave()
    return type
  }

  /// Behind the `>` of `Set<Int>?`, the rest of the token.
  private var startsWithQuestion: Bool {
    split > 0 && token.lower + split < token.upper
      && bytes[token.lower + split] == UInt8(ascii: "?")
  }

  private func consumeQuestion() {
    if split == 0 { return advance() }
    split += 1
    if token.lower + split == token.upper { advance() }
  }

  /// `@escaping` and `@Sendable` say nothing that matters to an interpreter.
  private func parseTypeAttributes() throws(SyntaxHalt) {
    while kind == .at {
      let name = peek()
      guard isSpelled(name, "escaping") || isSpelled(name, "Sendable") else {
        throw fail(refusedMacroOrAttribute())
      }
      advance()
      advance()
    }
  }

  private func parseSimpleType() throws(SyntaxHalt) -> TypeSyntax {
    switch kind {
    case .identifier:
      if isSpelled("some") || isSpelled("any"), peek().kind == .identifier,
        !peek().hasNewlineBefore
      {
        if isSpelled("any"), isSpelled(peek(), "Error") {
          advance()
          return try parseNamedType()
        }
        throw fail(.unsupported("`\(text(token.range))`", token.range))
      }
      return try parseNamedType()
    case .leftSquare: return try parseCollectionType()
    case .leftParen: return try parseTupleOrFunctionType()
    case .keyword:
      switch token.keyword {
      case .any:
        let name = takeName()
        return TypeSyntax(.named(name.text, arguments: []), name.range)
      case .selfType:
        let name = takeName()
        use(.selfType, at: name.range, from: name.range.lower)
        return TypeSyntax(.named(name.text, arguments: []), name.range)
      case .inout:
        throw fail(.unsupported("`\(text(token.range))`", token.range))
      default: throw fail(expected("a type"))
      }
    default: throw fail(expected("a type"))
    }
  }

  /// `Int`, `Lambda.Function` or `Dictionary<String, Int>`.
  private func parseNamedType() throws(SyntaxHalt) -> TypeSyntax {
    let start = token.lower
    var name = takeName().text
    var arguments = try parseGenericArguments() ?? []
    while split == 0, kind == .period, peek().kind == .identifier {
      advance()
      name += "." + takeName().text
      arguments += try parseGenericArguments() ?? []
    }
    return TypeSyntax(.named(name, arguments: arguments), range(from: start))
  }

  /// `<A, B>`, or nil where there is none.
  func parseGenericArguments() throws(SyntaxHalt) -> [TypeSyntax]? {
    guard split == 0, kind.isOperator, isSpelled("<") else { return nil }
    advance()
    var arguments: [TypeSyntax] = []
    repeat { arguments.append(try parseType()) } while split == 0 && consume(.comma)
    if !consumeClosingAngle() { throw fail(expected("'>' to close the generic arguments")) }
    return arguments
  }

  /// Consumes a `>`, also as the beginning of a longer operator.
  func consumeClosingAngle() -> Bool {
    guard kind.isOperator, token.lower + split < token.upper,
      bytes[token.lower + split] == UInt8(ascii: ">")
    else { return false }
    split += 1
    if token.lower + split == token.upper { advance() }
    return true
  }

  private func parseCollectionType() throws(SyntaxHalt) -> TypeSyntax {
    let start = token.lower
    let opener = openBracket()
    let element = try parseType()
    var value: TypeSyntax?
    if consume(.colon) { value = try parseType() }
    try close(.rightSquare, "]", of: opener, "the type")
    let range = range(from: start)
    if let value { return TypeSyntax(.dictionary(element, value), range) }
    return TypeSyntax(.array(element), range)
  }

  private func parseTupleOrFunctionType() throws(SyntaxHalt) -> TypeSyntax {
    let start = token.lower
    var elements: [(label: Name?, type: TypeSyntax)] = []
    try list(closedBy: .rightParen, ")", "the type") { (parser) throws(SyntaxHalt) in
      elements.append(try parser.parseTypeElement())
    }
    let tupleRange = range(from: start)
    let isFunction =
      split == 0
      && (kind == .arrow || isKeyword(.throws) || (kind == .identifier && isSpelled("async")))
    if isFunction {
      let effects = try parseEffects()
      try expect(.arrow, "'->' and the result of the function type")
      let result = try parseType()
      var parameters: [TypeSyntax] = []
      for element in elements { parameters.append(element.type) }
      return TypeSyntax(
        .function(parameters, isThrowing: effects.isThrowing, result: result), range(from: start))
    }
    if elements.count == 1, elements[0].label == nil {
      return TypeSyntax(elements[0].type.kind, tupleRange)
    }
    return TypeSyntax(.tuple(elements), tupleRange)
  }

  /// A type with or without a label in front.
  private func parseTypeElement() throws(SyntaxHalt) -> (label: Name?, type: TypeSyntax) {
    var label: Name?
    if kind == .wildcard {
      advance()
      if kind == .identifier { advance() }
      try expect(.colon, "':' and a type")
    } else if kind == .identifier || kind == .keyword, peek().kind == .colon {
      label = takeName()
      advance()
    }
    let start = token.lower
    guard try parseInout() else { return (label, try parseType()) }
    let type = try parseType()
    return (label, TypeSyntax(.inout(type), range(from: start)))
  }
}
