extension Parser {
  /// Statements up to `}`, the next `case` of a `switch`, or the end of the text.
  func parseStatements() -> [Statement] {
    var statements: [Statement] = []
    statements.reserveCapacity(state.openCount == 0 ? 16 : 2)
    while !isAtEnd, kind != .rightBrace, !isAtNextCase {
      let start = index
      let saved = state
      do throws(SyntaxHalt) {
        try enter()
        try parseStatement(into: &statements)
        try expectSeparator()
        leave()
      } catch {
        recover(from: start, saved)
        _ = consume(.semicolon)
      }
    }
    return statements
  }

  private var isAtNextCase: Bool {
    state.stopsAtCase && (isKeyword(.case) || isKeyword(.default))
  }

  func expectSeparator() throws(SyntaxHalt) {
    if consume(.semicolon) || isAtEnd || kind == .rightBrace || token.hasNewlineBefore { return }
    if isAtNextCase { return }
    throw fail(notSeparated)
  }

  /// `{ … }` behind a condition, a signature or `else`.
  func parseBlock(_ purpose: StaticString) throws(SyntaxHalt) -> Block {
    guard kind == .leftBrace else { throw fail(expectedBody(purpose)) }
    let start = token.lower
    let opener = openBracket()
    let (allowed, stops) = (state.allowsTrailingClosure, state.stopsAtCase)
    (state.allowsTrailingClosure, state.stopsAtCase) = (true, false)
    let outer = height
    height = 0
    let statements = parseStatements()
    try close(.rightBrace, "}", of: opener, purpose)
    (state.allowsTrailingClosure, state.stopsAtCase) = (allowed, stops)
    try grow()
    height = max(outer, height)
    return Block(statements: statements, range: range(from: start))
  }

  func expectedBody(_ purpose: StaticString) -> SyntaxFault {
    if let glued = gluedOperator { return glued }
    if kind == .equal {
      return SyntaxFault(
        code: "example.syntax.assignment", message: "'=' assigns, and a condition compares",
        range: token.range, notes: [("write '==' to compare", nil)])
    }
    var fault = expected("'{' to begin \(purpose)")
    if fault.notes.isEmpty, !token.hasNewlineBefore, kind == .identifier || kind == .keyword {
      fault.notes = [("a body stands between '{' and '}', also of one statement", nil)]
    }
    return fault
  }

  /// One statement; `let a = 1, b = 2` gives two.
  func parseStatement(into statements: inout [Statement]) throws(SyntaxHalt) {
    if try parseAccess() != nil {
      guard beginsDeclaration else { throw fail(expected("a declaration")) }
    }
    if let keyword = token.keyword {
      return try parseKeywordStatement(keyword, into: &statements)
    }
    if kind == .identifier {
      if peek().kind == .colon, try parseLabelled(into: &statements) { return }
      if try parseModified(into: &statements) { return }
      try refuseContextualWord()
    }
    while try skipDiscardable() {
      guard isKeyword(.func) else { throw fail(expected("'func' behind '@discardableResult'")) }
      return try parseStatement(into: &statements)
    }
    if kind == .semicolon { throw fail(expected("a statement before ';'")) }
    if kind == .pound || kind == .at { throw fail(refusedMacroOrAttribute()) }
    try parseExpressionStatement(into: &statements)
  }

  /// What `private` and its like may stand before.
  private var beginsDeclaration: Bool {
    switch token.keyword {
    case .let, .var, .func, .struct, .enum, .extension: true
    case nil: kind == .identifier && isSpelled("indirect")
    default: false
    }
  }

  private func parseKeywordStatement(
    _ keyword: Keyword, into statements: inout [Statement]
  ) throws(SyntaxHalt) {
    let start = token.lower
    switch keyword {
    case .let, .var: return try parseVariables(into: &statements)
    case .func:
      let function = try parseFunction()
      statements.append(Statement(.function(function), range(from: start)))
    case .if, .switch, .do: statements.append(try parseBranch(label: nil, from: start))
    case .guard: statements.append(try parseGuard())
    case .for, .while, .repeat: statements.append(try parseLoop(label: nil))
    case .return: statements.append(try parseReturn())
    case .break, .continue: statements.append(parseJump(keyword))
    case .throw: statements.append(try parseThrow())
    case .defer: statements.append(try parseDefer())
    case .struct, .enum, .extension:
      statements.append(try parseDeclaration(isIndirect: false, from: start))
    case .fallthrough:
      use(.fallthrough, at: token.range, from: start, to: token.upper)
      advance()
      statements.append(Statement(.fallthrough, range(from: start)))
    default:
      if let refused = refusal(ofStatement: keyword) { throw fail(refused) }
      try parseExpressionStatement(into: &statements)
    }
  }

  /// `if`, `switch` or `do` as a statement.
  private func parseBranch(label: Name?, from start: Int) throws(SyntaxHalt) -> Statement {
    let kind: Statement.Kind
    switch token.keyword {
    case .switch: kind = .switch(try parseSwitch(label: label))
    case .do: kind = .do(try parseDo(label: label))
    default: kind = .if(try parseIf(label: label))
    }
    return Statement(kind, range(from: start))
  }

  private func parseDeclaration(isIndirect: Bool, from start: Int) throws(SyntaxHalt) -> Statement {
    let kind: Statement.Kind =
      isKeyword(.extension)
      ? .extension(try parseExtension())
      : .type(try parseTypeDeclaration(isIndirect: isIndirect, from: start))
    return Statement(kind, range(from: start))
  }

  /// `indirect enum`; and `mutating`, which has no place here.
  private func parseModified(into statements: inout [Statement]) throws(SyntaxHalt) -> Bool {
    let start = token.lower
    if isSpelled("indirect"), peek().keyword == .enum {
      advance()
      statements.append(try parseDeclaration(isIndirect: true, from: start))
      return true
    }
    if isSpelled("mutating"), peek().keyword == .func {
      throw fail(.outsideType("mutating", token.range))
    }
    return false
  }

  /// An expression, or an assignment to one.
  private func parseExpressionStatement(
    into statements: inout [Statement]
  ) throws(SyntaxHalt) {
    // Inside a body it may be the closure that the body returns.
    if kind == .leftBrace, state.openCount == 0 { throw fail(.strayBrace(token.range)) }
    let outer = height
    height = 0
    let expression = try parseAssignment()
    height = max(outer, height)
    statements.append(Statement(.expression(expression), expression.range))
  }

  /// `name: for …`; false when it is no labelled statement.
  private func parseLabelled(into statements: inout [Statement]) throws(SyntaxHalt) -> Bool {
    switch peek(2).keyword {
    case .for, .while, .repeat: break
    case .if, .do, .switch: break
    default: return false
    }
    let start = token.lower
    let label = takeName()
    advance()
    if isKeyword(.if) || isKeyword(.do) || isKeyword(.switch) {
      let branch = try parseBranch(label: label, from: start)
      use(.labelledBlock, at: label.range, from: start)
      statements.append(branch)
      return true
    }
    let loop = try parseLoop(label: label)
    statements.append(Statement(loop.kind, range(from: start)))
    return true
  }

  private func parseReturn() throws(SyntaxHalt) -> Statement {
    let start = token.lower
    advance()
    if endsReturn { return Statement(.return(nil), range(from: start)) }
    let value = try parseAssignedValue()
    return Statement(.return(value), range(from: start))
  }

  /// As in Swift, the value may stand on the next line, unless a statement begins there.
  private var endsReturn: Bool {
    switch kind {
    case .endOfFile, .rightBrace, .semicolon: return true
    case .keyword where isAtNextCase: return true
    case .keyword:
      guard let keyword = token.keyword else { return false }
      return keyword.beginsStatement
        || (token.hasNewlineBefore && (keyword == .if || keyword == .switch || keyword == .do))
    default: return false
    }
  }

  private func parseJump(_ keyword: Keyword) -> Statement {
    let start = token.lower
    advance()
    var label: Name?
    if kind == .identifier, !token.hasNewlineBefore { label = takeName() }
    return Statement(
      keyword == .break ? .break(label: label) : .continue(label: label), range(from: start))
  }
}

extension Parser {
  /// Two statements on one line, or an operator whose spaces make it none.
  private var notSeparated: SyntaxFault {
    if let glued = gluedOperator { return glued }
    switch kind {
    case .prefixOperator:
      if split == 0 { return unevenSpacing }
    case .leftBrace where !state.allowsTrailingClosure: break
    case .postfixQuestion, .postfixExclamation: return unevenSpacing
    case .infixQuestion, .colon: break
    case .identifier: if let word = contextualWord { return .unsupported("`\(word)`", token.range) }
    default: break
    }
    return SyntaxFault(
      code: "example.syntax.separator",
      message: "expected a new line or ';' before the next statement, found \(found)",
      range: token.range, notes: foreignNote.map { [($0, nil)] } ?? [])
  }

  /// `a!=b` and `a?b : c`: directly behind a value, `!` and `?` belong to that value.
  private var gluedOperator: SyntaxFault? {
    guard index > 0, !token.hasNewlineBefore else { return nil }
    let last = tokens[index - 1]
    if last.kind == .postfixExclamation, kind == .equal, last.upper == token.lower {
      return .glued("!=", last.range.union(token.range))
    }
    return last.kind == .postfixQuestion && beginsOperand ? .glued("?", last.range) : nil
  }

  var unevenSpacing: SyntaxFault {
    .unevenSpacing(text(token.range), token.range)
  }
}

extension SyntaxFault {
  fileprivate static func unevenSpacing(_ name: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.spacing",
      message: "'\(name)' has a space on one side only, so it does not join two values",
      range: range, notes: [("write a space on both sides", nil)])
  }

  fileprivate static func glued(_ name: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.spacing",
      message: "the '\(name.prefix(1))' directly behind a value unwraps that value, as in Swift",
      range: range,
      notes: [("write a space on both sides of '\(name)'", nil)])
  }

  fileprivate static func strayBrace(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.brace",
      message: "expected a statement, found '{'", range: range,
      notes: [
        ("a closure needs a name or a call in front, as in 'let work = { … }'", nil)
      ])
  }
}
