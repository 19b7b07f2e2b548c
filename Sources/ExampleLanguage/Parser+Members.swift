extension Parser {
  /// The words in front of a member.
  struct Modifiers {
    var isStatic: SourceRange?
    var isMutating: SourceRange?
    var isIndirect: SourceRange?
    var isPrefix: SourceRange?
    var access = Member.Access.open
  }

  /// One member; `let a = 1, b = 2` gives two.
  func parseMember(into members: inout [Member], isEnum: Bool) throws(SyntaxHalt) {
    let start = token.lower
    let modifiers = try parseModifiers()
    try checkPlace(of: modifiers)
    let member: Member.Kind
    switch token.keyword {
    case .let, .var: return try parseProperties(into: &members, modifiers, from: start)
    case .func: member = .function(try parseMethod(modifiers))
    case .`init`: member = .initializer(try parseInitializer())
    case .subscript: member = .subscript(try parseSubscript())
    case .case:
      if !isEnum { throw fail(.caseOutsideEnum(token.range)) }
      member = .enumCases(try parseEnumCases(), isIndirect: modifiers.isIndirect != nil)
    case .struct, .enum:
      let keyword = token.range
      let type = try parseTypeDeclaration(isIndirect: modifiers.isIndirect != nil, from: start)
      use(.nestedType, at: keyword, from: start)
      member = .type(type)
    default: throw fail(refusedMember)
    }
    members.append(
      Member(
        member, isStatic: modifiers.isStatic != nil, isMutating: modifiers.isMutating != nil,
        access: modifiers.access, range(from: start)))
  }

  private var refusedMember: SyntaxFault {
    if isKeyword(.extension) || kind == .pound || kind == .at {
      return isKeyword(.extension)
        ? expected("a member of the type") : refusedMacroOrAttribute()
    }
    if let keyword = token.keyword, keyword.beginsStatement || keyword == .deinit,
      let refused = refusal(of: keyword)
    {
      return refused
    }
    if let word = contextualWord { return .unsupported("`\(word)`", token.range) }
    return expected(
      "a member such as 'let', 'var', 'func' or 'init'",
      notes: memberMeant.map { [($0, nil)] } ?? [])
  }

  private var memberMeant: String? {
    guard kind == .identifier else { return nil }
    switch peek().kind {
    case .colon, .equal: return "a property begins with 'let' or 'var'"
    case .leftParen: return "a method begins with 'func'"
    case .comma, .rightBrace: return "a case of an enum begins with 'case'"
    default: return nil
    }
  }

  private func parseModifiers() throws(SyntaxHalt) -> Modifiers {
    var modifiers = Modifiers()
    while true {
      let range = token.range
      if try skipDiscardable() { continue }
      if let access = try parseAccess() {
        if access != .open { modifiers.access = access }
        continue
      }
      if isKeyword(.static), modifiers.isStatic == nil {
        modifiers.isStatic = range
        use(.static, at: range, from: range.lower, to: range.upper)
      } else if isModifier("mutating"), modifiers.isMutating == nil {
        modifiers.isMutating = range
        use(.mutating, at: range, from: range.lower, to: range.upper)
      } else if isModifier("indirect"), modifiers.isIndirect == nil {
        modifiers.isIndirect = range
      } else if isModifier("prefix"), modifiers.isPrefix == nil {
        modifiers.isPrefix = range
      } else {
        return modifiers
      }
      advance()
    }
  }

  /// `private`, `private(set)` and their like; nil where none stands. All but `private` mean nothing in
  /// one file.
  func parseAccess() throws(SyntaxHalt) -> Member.Access? {
    guard let keyword = token.keyword else { return nil }
    switch keyword {
    case .private, .fileprivate, .internal, .public: advance()
    default: return nil
    }
    guard kind == .leftParen, !token.hasNewlineBefore else {
      return keyword == .private ? .private : .open
    }
    let opener = openBracket()
    guard kind == .identifier, isSpelled("set") else { throw fail(expected("'set'")) }
    advance()
    try close(.rightParen, ")", of: opener, "the access of the setter")
    return keyword == .private ? .privateSet : .open
  }

  private func isModifier(_ word: StaticString) -> Bool { kind == .identifier && isSpelled(word) }

  /// `@discardableResult` only silences a warning that examples never get.
  func skipDiscardable() throws(SyntaxHalt) -> Bool {
    guard kind == .at, isSpelled(peek(), "discardableResult") else { return false }
    advance()
    advance()
    return true
  }

  /// Each modifier stands before some declarations only.
  private func checkPlace(of modifiers: Modifiers) throws(SyntaxHalt) {
    let keyword = token.keyword
    let isFunction = keyword == .func
    let isProperty = keyword == .let || keyword == .var
    if let range = modifiers.isStatic, !isFunction, !isProperty, keyword != .subscript {
      throw fail(.modifier(text(range), "'let', 'var', 'func' and 'subscript'", range))
    }
    if let range = modifiers.isMutating, !isFunction {
      throw fail(.modifier(text(range), "'func'", range))
    }
    if let range = modifiers.isIndirect, keyword != .case, keyword != .enum {
      throw fail(.modifier(text(range), "'enum' and 'case'", range))
    }
    if let range = modifiers.isPrefix, !isFunction {
      throw fail(.modifier(text(range), "'func'", range))
    }
  }

  private func parseProperties(
    into members: inout [Member], _ modifiers: Modifiers, from start: Int
  ) throws(SyntaxHalt) {
    var variables: [Statement] = []
    try parseVariables(into: &variables)
    variables = variables.flatMap { $0.takenApart }
    for (index, statement) in variables.enumerated() {
      guard case .variable(let variable) = statement.kind else { continue }
      let lower = index == 0 ? start : statement.range.lower
      members.append(
        Member(
          .variable(variable), isStatic: modifiers.isStatic != nil, isMutating: false,
          access: modifiers.access,
          SourceRange(lower, statement.range.upper)))
    }
  }

  private func parseMethod(_ modifiers: Modifiers) throws(SyntaxHalt) -> FunctionDeclaration {
    let start = token.lower
    guard peek().kind.isOperator else { return try parseFunction() }
    advance()
    let name = takeName()
    let function = try parseFunctionRest(name)
    let isPrefix = modifiers.isPrefix != nil
    if !isKnownOperator(name, isPrefix: isPrefix) {
      throw fail(.unsupported("an operator of one's own", name.range))
    }
    let count = isPrefix ? 1 : 2
    if modifiers.isStatic == nil || function.parameters.count != count {
      throw fail(.operatorForm(name, isPrefix: isPrefix))
    }
    use(.operatorFunction, at: name.range, from: start)
    return function
  }

  private func isKnownOperator(_ name: Name, isPrefix: Bool) -> Bool {
    let spelling = bytes[name.range.lower..<name.range.upper]
    if isPrefix { return ["-", "+", "!", "~"].contains(name.text) }
    return Precedence.of(spelling) != nil || Precedence.assignmentOperatorLength(spelling) != nil
  }

  /// `init(…) { … }`, `init?(…)`.
  private func parseInitializer() throws(SyntaxHalt) -> InitializerDeclaration {
    let name = takeName()
    let isFailable = consume(.postfixQuestion)
    if kind == .postfixExclamation {
      throw fail(.unsupported("`init!`", token.range, note: "write 'init?'"))
    }
    if kind.isOperator { throw fail(.unsupported("a generic function", token.range)) }
    let function = try parseFunctionRest(name)
    if let result = function.result { throw fail(.initializerResult(result.range)) }
    use(.ownInit, at: name.range, from: name.range.lower)
    return InitializerDeclaration(isFailable: isFailable, function: function)
  }

  /// `subscript(index: Int) -> Element { … }`.
  private func parseSubscript() throws(SyntaxHalt) -> SubscriptDeclaration {
    let keyword = token.range
    advance()
    if kind.isOperator { throw fail(.unsupported("a generic subscript", token.range)) }
    let parameters = try parseParameters(unlabelled: true)
    try expect(.arrow, "'->' and the type of the subscript's value")
    let result = try parseType()
    guard kind == .leftBrace else { throw fail(expected("'{' to begin the body of the subscript")) }
    let accessors = try parseAccessors("the body of the subscript")
    use(.subscript, at: keyword, from: keyword.lower)
    return SubscriptDeclaration(
      keyword: keyword, parameters: parameters, result: result, accessors: accessors)
  }
}

extension Statement {
  /// `var (a, b) = (1, 2)` as two variables, where the value is written as a tuple.
  fileprivate var takenApart: [Statement] {
    guard case .variable(let variable) = kind, case .tuple(let patterns) = variable.pattern.kind,
      variable.type == nil, let value = variable.value, case .tuple(let values) = value.kind,
      values.count == patterns.count
    else { return [self] }
    return zip(patterns, values).map { pattern, element in
      let one = VariableDeclaration(
        isMutable: variable.isMutable, pattern: pattern, type: nil, value: element.value)
      return Statement(
        .variable(one),
        SourceRange(pattern.range.lower, max(pattern.range.upper, element.value.range.upper)))
    }
  }
}

extension SyntaxFault {
  fileprivate static func caseOutsideEnum(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.case", message: "'case' stands only in an enum or a 'switch'",
      range: range)
  }

  fileprivate static func modifier(_ word: String, _ places: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.modifier", message: "'\(word)' can only stand before \(places)",
      range: range)
  }

  fileprivate static func operatorForm(_ name: Name, isPrefix: Bool) -> Self {
    let form =
      isPrefix
      ? "'static prefix func \(name.text)' with one parameter"
      : "'static func \(name.text)' with two parameters"
    return SyntaxFault(
      code: "example.syntax.operator", message: "an operator of a type is declared as \(form)",
      range: name.range,
      notes: isPrefix ? [] : [("with one parameter it needs 'prefix' in front", nil)])
  }

  fileprivate static func initializerResult(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.member", message: "an initializer has no result type", range: range,
      notes: [("remove the '->' and the type behind it", nil)])
  }

  /// `static`, `init` and their like where no type is around.
  static func outsideType(_ word: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.member", message: "'\(word)' stands only in a type or an extension",
      range: range)
  }
}
