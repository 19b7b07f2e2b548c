extension Parser {
  /// `switch value { case …: … }`, from `switch` on.
  func parseSwitch(
    label: Name?, as feature: LanguageFeature = .switch
  ) throws(SyntaxHalt) -> SwitchStatement {
    let keyword = token.range
    advance()
    if kind == .leftBrace { throw fail(expected("a value before '{'")) }
    let subject = try parseBeforeBody()
    guard kind == .leftBrace else { throw fail(expectedBody("the body of 'switch'")) }
    let opener = openBracket()
    let outer = state
    let outerHeight = height
    height = 0
    state.allowsTrailingClosure = true
    state.stopsAtCase = true
    var cases: [SwitchCase] = []
    while !isAtEnd, kind != .rightBrace { try parseCaseOrRecover(into: &cases) }
    try close(.rightBrace, "}", of: opener, "the body of 'switch'")
    state.allowsTrailingClosure = outer.allowsTrailingClosure
    state.stopsAtCase = outer.stopsAtCase
    try grow()
    height = max(outerHeight, height)
    use(feature, at: keyword, from: label?.range.lower ?? keyword.lower)
    return SwitchStatement(label: label, keyword: keyword, subject: subject, cases: cases)
  }

  private func parseCaseOrRecover(into cases: inout [SwitchCase]) throws(SyntaxHalt) {
    guard isKeyword(.case) || isKeyword(.default) else { throw fail(refusedCase) }
    let start = index
    let saved = state
    if let last = cases.last, last.items.isEmpty { report(.caseBehindDefault(token.range)) }
    do throws(SyntaxHalt) {
      try enter()
      cases.append(try parseCase())
      leave()
    } catch {
      recover(from: start, saved)
      while !isAtEnd, kind != .rightBrace, !isKeyword(.case), !isKeyword(.default) {
        let match = Int(token.match)
        if match > index { index = match }
        advance()
      }
    }
  }

  private var refusedCase: SyntaxFault {
    kind == .pound || kind == .at
      ? refusedMacroOrAttribute() : expected("'case' or 'default' in the body of 'switch'")
  }

  private func parseCase() throws(SyntaxHalt) -> SwitchCase {
    let keyword = token.range
    let isDefault = isKeyword(.default)
    advance()
    let items = isDefault ? [] : try parseCaseItems()
    let what = isDefault ? "default" : "case"
    guard consume(.colon) else {
      throw fail(expected(isDefault ? "':' behind 'default'" : "':' behind the pattern"))
    }
    let lower = lastEnd
    let statements = parseStatements()
    if statements.isEmpty,
      isAtEnd || kind == .rightBrace || isKeyword(.case) || isKeyword(.default),
      faults.last.map({ $0.range.lower < lower }) ?? true, halt == nil
    {
      report(.emptyCase(what, SourceRange(keyword.lower, lower)))
    }
    let range = SourceRange(lower, max(lower, lastEnd))
    return SwitchCase(
      items: items, keyword: keyword, body: Block(statements: statements, range: range))
  }

  /// Patterns with their conditions, separated by commas.
  func parseCaseItems() throws(SyntaxHalt) -> [CaseItem] {
    var items: [CaseItem] = []
    repeat {
      let pattern = try parseMatchPattern()
      var filter: Expression?
      if consume(.where) { filter = try parseExpression() }
      items.append(CaseItem(pattern: pattern, filter: filter))
    } while consume(.comma)
    if items.count > 1 { try checkNames(of: items) }
    return items
  }

  /// Whichever pattern matches, the body must find the same names.
  private func checkNames(of items: [CaseItem]) throws(SyntaxHalt) {
    var names: [Name] = []
    for item in items { names += item.pattern.boundNames }
    for name in names {
      for item in items {
        if !item.pattern.boundNames.contains(where: { $0.text == name.text }) {
          throw fail(.notBoundEverywhere(name, missingIn: item.pattern.range))
        }
      }
    }
  }
}

extension Parser {
  /// `do { … } catch … { … }`, from `do` on.
  func parseDo(label: Name?) throws(SyntaxHalt) -> DoStatement {
    let keyword = token.range
    advance()
    if isKeyword(.throws) { throw fail(.unsupported("an error type behind `do`", token.range)) }
    let body = try parseBlock("the body of 'do'")
    var catches: [DoStatement.Catch] = []
    while isKeyword(.catch) { catches.append(try parseCatch()) }
    use(.do, at: keyword, from: label?.range.lower ?? keyword.lower)
    return DoStatement(label: label, keyword: keyword, body: body, catches: catches)
  }

  private func parseCatch() throws(SyntaxHalt) -> DoStatement.Catch {
    let keyword = token.range
    advance()
    var items: [CaseItem] = []
    if kind != .leftBrace {
      let allowed = state.allowsTrailingClosure
      state.allowsTrailingClosure = false
      items = try parseCaseItems()
      state.allowsTrailingClosure = allowed
    }
    let body = try parseBlock("the body of 'catch'")
    return DoStatement.Catch(items: items, keyword: keyword, body: body)
  }

  /// `throw error`.
  func parseThrow() throws(SyntaxHalt) -> Statement {
    let keyword = token.range
    advance()
    if !beginsOperand { throw fail(expected("an error behind 'throw'")) }
    let error = try parseExpression()
    use(.throw, at: keyword, from: keyword.lower)
    return Statement(.throw(error), range(from: keyword.lower))
  }

  /// `defer { … }`.
  func parseDefer() throws(SyntaxHalt) -> Statement {
    let keyword = token.range
    advance()
    let body = try parseBlock("the body of 'defer'")
    use(.defer, at: keyword, from: keyword.lower)
    return Statement(.defer(body), range(from: keyword.lower))
  }
}

extension SyntaxFault {
  fileprivate static func notBoundEverywhere(_ name: Name, missingIn range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.pattern",
      message: "'\(name.text)' must be bound in every pattern of this case", range: name.range,
      notes: [("it is not bound here", range)])
  }

  fileprivate static func emptyCase(_ word: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.case", message: "expected a statement behind this '\(word)'",
      range: range, notes: [("'break' does nothing; patterns of one body are joined by ','", nil)])
  }

  fileprivate static func caseBehindDefault(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.case", message: "nothing can stand behind 'default' in a 'switch'",
      range: range, notes: [("move 'default' to the end", nil)])
  }
}
