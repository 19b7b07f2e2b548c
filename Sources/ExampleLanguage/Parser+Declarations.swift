extension Parser {
  /// `let` or `var` with one or more bindings, each of which becomes a statement.
  func parseVariables(into statements: inout [Statement]) throws(SyntaxHalt) {
    let isMutable = isKeyword(.var)
    var start = token.lower
    let first = statements.count
    advance()
    repeat {
      let outer = height
      height = 0
      let variable = try parseVariable(isMutable: isMutable)
      height = max(outer, height)
      statements.append(Statement(.variable(variable), range(from: start)))
      start = token.hasNewlineBefore ? start : tokens[min(index + 1, tokens.count - 1)].lower
    } while consume(.comma)
    if statements.count > first + 1 { shareTypes(of: &statements, from: first) }
  }

  /// In `let a, b: Int` both have the type.
  private func shareTypes(of statements: inout [Statement], from first: Int) {
    for index in (first..<statements.count - 1).reversed() {
      guard case .variable(let next) = statements[index + 1].kind, let type = next.type,
        next.value == nil, next.accessors == nil,
        case .variable(let variable) = statements[index].kind, variable.type == nil,
        variable.value == nil
      else { continue }
      let typed = VariableDeclaration(
        isMutable: variable.isMutable, pattern: variable.pattern, type: type, value: nil)
      let range = statements[index].range.union(type.range)
      statements[index] = Statement(.variable(typed), range)
    }
  }

  private func parseVariable(isMutable: Bool) throws(SyntaxHalt) -> VariableDeclaration {
    let pattern = try parsePattern()
    var type: TypeSyntax?
    if consume(.colon) { type = try parseType() }
    var value: Expression?
    if consume(.equal) { value = try parseAssignedValue() }
    var accessors: Accessors?
    if kind == .leftBrace,
      value == nil ? !token.hasNewlineBefore || type != nil : !token.hasNewlineBefore
    {
      if value != nil { throw fail(.unsupported("a property observer", token.range)) }
      accessors = try parseComputed(isMutable: isMutable, pattern, hasType: type != nil)
    }
    return VariableDeclaration(
      isMutable: isMutable, pattern: pattern, type: type, value: value, accessors: accessors)
  }

  private func parseComputed(
    isMutable: Bool, _ pattern: Pattern, hasType: Bool
  ) throws(SyntaxHalt) -> Accessors {
    let brace = token.range
    guard case .identifier(let name) = pattern.kind else {
      throw fail(expected("a name before the braces of a computed property"))
    }
    if !hasType { throw fail(.computedWithoutType(name.text, name.range)) }
    if !isMutable { throw fail(.computedConstant(brace)) }
    let accessors = try parseAccessors("the computed property")
    use(.computedProperty, at: brace, from: brace.lower)
    return accessors
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
        elements.append(try parser.parsePatternElement())
      }
      leave()
      if elements.count == 1, elements[0].label == nil { return elements[0] }
      return Pattern(.tuple(elements), range(from: start))
    default:
      throw fail(expectedName("a name"))
    }
  }

  private func parsePatternElement() throws(SyntaxHalt) -> Pattern {
    guard kind == .identifier || kind == .keyword, peek().kind == .colon else {
      return try parsePattern()
    }
    let label = takeName()
    advance()
    let pattern = try parsePattern()
    use(.tupleLabel, at: label.range, from: label.range.lower)
    return Pattern(pattern.kind, label: label, pattern.range)
  }

  /// A name is missing; a reserved word in its place may be quoted.
  func expectedName(_ what: String) -> SyntaxFault {
    guard kind == .keyword, !token.hasNewlineBefore else { return expected(what) }
    let word = text(token.range)
    return expected(
      what, notes: [("'\(word)' is reserved: as a name it is written `\(word)`", nil)])
  }
}
