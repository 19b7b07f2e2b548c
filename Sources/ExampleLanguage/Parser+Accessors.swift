extension Parser {
  /// `{ expression }`, `{ get { … } set { … } }`: what a computed property or a subscript does.
  func parseAccessors(_ purpose: StaticString) throws(SyntaxHalt) -> Accessors {
    let start = token.lower
    guard startsAccessor(index + 1) else {
      let body = try parseFunctionBody(purpose)
      return Accessors(
        getter: Accessors.Getter(isThrowing: false, body: body), setter: nil,
        range: range(from: start))
    }
    let opener = openBracket()
    var getter: Accessors.Getter?
    var setter: Accessors.Setter?
    while kind == .identifier {
      if isSpelled("get"), getter == nil {
        getter = try parseGetter()
      } else if isSpelled("set"), setter == nil {
        setter = try parseSetter()
      } else {
        throw fail(refusedAccessor)
      }
      if !token.hasNewlineBefore { _ = consume(.semicolon) }
    }
    if kind != .rightBrace { throw fail(refusedAccessor) }
    try close(.rightBrace, "}", of: opener, purpose)
    guard let getter else { throw fail(.setterAlone(setter?.keyword ?? tokens[opener].range)) }
    if let setter, getter.isThrowing { throw fail(.setterOfThrowing(setter.keyword)) }
    return Accessors(getter: getter, setter: setter, range: range(from: start))
  }

  private func parseGetter() throws(SyntaxHalt) -> Accessors.Getter {
    advance()
    let effects = try parseEffects()
    let body = try parseFunctionBody("the getter")
    return Accessors.Getter(isThrowing: effects.isThrowing, body: body)
  }

  private func parseSetter() throws(SyntaxHalt) -> Accessors.Setter {
    let keyword = token.range
    advance()
    var parameter: Name?
    if kind == .leftParen {
      let opener = openBracket()
      guard kind == .identifier else { throw fail(expectedName("a name for the new value")) }
      parameter = takeName()
      try close(.rightParen, ")", of: opener, "the parameter of the setter")
    }
    return Accessors.Setter(
      keyword: keyword, parameter: parameter, body: try parseFunctionBody("the setter"))
  }

  /// Whether these braces hold `get`, `set` and their like, which are no names there.
  private func startsAccessor(_ position: Int) -> Bool {
    guard position + 1 < tokens.count, tokens[position].kind == .identifier else { return false }
    let word = tokens[position]
    if isSpelled(word, "get") || isSpelled(word, "set") { return true }
    if isSpelled(word, "willSet") || isSpelled(word, "didSet") { return true }
    guard isSpelled(word, "mutating") || isSpelled(word, "nonmutating") else { return false }
    let next = tokens[position + 1]
    return isSpelled(next, "get") || isSpelled(next, "set")
  }

  private var refusedAccessor: SyntaxFault {
    if isSpelled("willSet") || isSpelled("didSet") {
      return .unsupported("a property observer", token.range)
    }
    if isSpelled("mutating") || isSpelled("nonmutating") {
      return .unsupported("`\(text(token.range))` before an accessor", token.range)
    }
    if isSpelled("get") || isSpelled("set") {
      return .secondAccessor(text(token.range), token.range)
    }
    return expected("'get', 'set' or '}'")
  }
}

extension SyntaxFault {
  fileprivate static func secondAccessor(_ word: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.accessor", message: "'\(word)' stands twice in these braces",
      range: range)
  }

  fileprivate static func setterOfThrowing(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.accessor", message: "a property whose 'get' throws cannot have a 'set'",
      range: range)
  }

  fileprivate static func setterAlone(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.accessor", message: "what has a 'set' needs a 'get' too", range: range)
  }

  static func computedConstant(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.accessor",
      message: "a computed property is declared with 'var', not 'let'",
      range: range)
  }

  static func computedWithoutType(_ name: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.accessor", message: "the computed property '\(name)' needs a type",
      range: range, notes: [("write it behind the name, as in '\(name): Int { … }'", nil)])
  }
}
