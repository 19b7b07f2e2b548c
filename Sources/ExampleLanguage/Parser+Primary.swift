extension Parser {
  func parsePrimary() throws(SyntaxHalt) -> Expression {
    switch kind {
    case .identifier: return try parseIdentifier()
    case .integer, .float: return try parseNumber()
    case .stringStart: return try parseString()
    case .keyword: return try parseKeywordValue()
    case .leftParen: return try parseParenthesized()
    case .leftSquare: return try parseCollection()
    case .leftBrace: return try parseClosureValue()
    case .prefixPeriod, .period: return try parseImplicitMember()
    case .anonymousParameter: return try parseAnonymousParameter()
    case .wildcard: return try parseDiscard()
    case .backslash: return try parseKeyPath()
    default: throw fail(refusedPrimary)
    }
  }

  private func parseClosureValue() throws(SyntaxHalt) -> Expression {
    guard state.allowsTrailingClosure else { throw fail(expected("a value before '{'")) }
    let start = token.lower
    let closure = try parseClosure()
    return Expression(.closure(closure), range(from: start))
  }

  /// `.name`.
  private func parseImplicitMember() throws(SyntaxHalt) -> Expression {
    if peek().kind == .integer { throw fail(pointWithoutZero) }
    let start = token.lower
    let name = try parseMemberName()
    return Expression(.implicitMember(name), range(from: start))
  }

  private var refusedPrimary: SyntaxFault {
    switch kind {
    case .pound, .at: refusedMacroOrAttribute()
    case .regex: .unsupported("a regular expression", token.range)
    default: expected("a value")
    }
  }

  private var pointWithoutZero: SyntaxFault {
    SyntaxFault(
      code: "example.syntax.number",
      message: "a number cannot begin with '.': write '0.\(text(peek().range))'",
      range: SourceRange(token.lower, peek().upper))
  }

  /// A name, or a generic type as a value: `Set<Int>()`.
  private func parseIdentifier() throws(SyntaxHalt) -> Expression {
    let next = peek()
    if next.kind.isOperator, !next.hasNewlineBefore, isSpelled(next, "<"),
      let type = parseGenericTypeValue()
    {
      return type
    }
    let name = takeName()
    return Expression(.identifier(name), name.range)
  }

  /// Tries to read `Name<…>` as a type; what follows decides, as in Swift.
  private func parseGenericTypeValue() -> Expression? {
    let saved = (index, state, halt, features.count)
    if let type = try? parseType(), split == 0, followsGenericType {
      return Expression(.type(type), type.range)
    }
    (index, state, halt) = (saved.0, saved.1, saved.2)
    features.removeLast(features.count - saved.3)
    split = 0
    return nil
  }

  private var followsGenericType: Bool {
    switch kind {
    case .leftParen, .leftSquare: !token.hasNewlineBefore
    case .period, .prefixPeriod, .rightParen, .rightSquare, .rightBrace, .comma, .semicolon,
      .colon, .endOfFile, .postfixQuestion, .postfixExclamation, .leftBrace, .equal:
      true
    default: token.hasNewlineBefore
    }
  }

  private func parseNumber() throws(SyntaxHalt) -> Expression {
    let range = token.range
    let isInteger = kind == .integer
    let digits = bytes[range.lower..<range.upper]
    advance()
    if isInteger {
      guard let value = NumberLiteral.integer(digits) else {
        throw fail(.integerTooLarge(text(range), range))
      }
      return Expression(.integer(value), range)
    }
    let value = NumberLiteral.double(digits)
    guard value.isFinite else { throw fail(.doubleTooLarge(text(range), range)) }
    return Expression(.double(value), range)
  }

  private func parseKeywordValue() throws(SyntaxHalt) -> Expression {
    let range = token.range
    let kind: Expression.Kind
    switch token.keyword {
    case .true: kind = .boolean(true)
    case .false: kind = .boolean(false)
    case .nil: kind = .nilLiteral
    case .selfValue, .selfType:
      use(
        isKeyword(.selfValue) ? .selfValue : .selfType, at: range, from: range.lower,
        to: range.upper)
      kind = .identifier(Name(text(range), range))
    case .if, .switch: throw fail(.misplacedBranch(text(range), range))
    default:
      if let keyword = token.keyword, let refused = refusal(of: keyword) { throw fail(refused) }
      throw fail(expectedName("a value"))
    }
    advance()
    return Expression(kind, range)
  }

  /// `(a)`, `()` or `(a, label: b)`.
  private func parseParenthesized() throws(SyntaxHalt) -> Expression {
    let start = token.lower
    let elements = try parseArguments(closedBy: .rightParen, ")", "the parentheses")
    return try parenthesized(elements, range(from: start))
  }

  /// What one value, or any number of them, in parentheses makes.
  private func parenthesized(
    _ elements: [Argument], _ range: SourceRange
  ) throws(SyntaxHalt) -> Expression {
    for element in elements {
      if case .inoutArgument = element.value.kind {
        throw fail(
          .strayAmpersand(SourceRange(element.value.range.lower, element.value.range.lower + 1)))
      }
    }
    guard elements.count == 1 else { return Expression(.tuple(elements), range) }
    if let label = elements[0].label {
      throw fail(.singleLabel(label))
    }
    return Expression(.parenthesized(elements[0].value), range)
  }

  /// `[a, b]`, `[k: v]`, `[]`, `[:]`, or a type as in `[Int]()`.
  private func parseCollection() throws(SyntaxHalt) -> Expression {
    if isFollowedByTypeUse, let type = parseCollectionTypeValue() { return type }
    let start = token.lower
    if peek().kind == .colon, peek(2).kind == .rightSquare {
      advance()
      advance()
      advance()
      return Expression(.dictionary([]), range(from: start))
    }
    var elements: [Expression] = []
    var entries: [(key: Expression, value: Expression)] = []
    try list(closedBy: .rightSquare, "]", "the list") { (parser) throws(SyntaxHalt) in
      let element = try parser.parseExpression()
      if entries.isEmpty, !elements.isEmpty || parser.kind != .colon {
        if elements.isEmpty { elements.reserveCapacity(4) }
        return elements.append(element)
      }
      try parser.expect(.colon, "':' and the value of this key")
      entries.append((element, try parser.parseExpression()))
    }
    return Expression(entries.isEmpty ? .array(elements) : .dictionary(entries), range(from: start))
  }

  /// `[…]` directly before `(`, `.init`, `.self` or `?.` can only be a type.
  private var isFollowedByTypeUse: Bool {
    let match = Int(token.match)
    guard match > index + 1, match + 1 < tokens.count else { return false }
    let next = tokens[match + 1]
    switch next.kind {
    case .leftParen: return !next.hasNewlineBefore
    case .period:
      guard match + 2 < tokens.count else { return false }
      let keyword = tokens[match + 2].keyword
      return keyword == .`init` || keyword == .selfValue
    case .postfixQuestion: return true
    default: return false
    }
  }

  private func parseCollectionTypeValue() -> Expression? {
    let saved = (index, state, halt, features.count)
    if let type = try? parseType(), split == 0 { return Expression(.type(type), type.range) }
    (index, state, halt) = (saved.0, saved.1, saved.2)
    features.removeLast(features.count - saved.3)
    split = 0
    return nil
  }

  /// `_ = value` throws the value away; in `(_, x) = pair` it stands for one of several.
  private func parseDiscard() throws(SyntaxHalt) -> Expression {
    let name = takeName()
    guard kind == .equal || kind == .comma || kind == .rightParen else {
      throw fail(.discard(name.range))
    }
    return Expression(.identifier(name), name.range)
  }

  private func parseAnonymousParameter() throws(SyntaxHalt) -> Expression {
    let range = token.range
    let digits = bytes[range.lower + 1..<range.upper]
    guard let count = state.anonymousParameters, !state.hasNamedParameters else {
      throw fail(.anonymousParameter(text(range), range, isNamed: state.hasNamedParameters))
    }
    guard let number = NumberLiteral.integer(digits), number < 100 else {
      throw fail(.anonymousTooLarge(text(range), range))
    }
    advance()
    state.anonymousParameters = max(count, Int(number) + 1)
    return Expression(.anonymousParameter(Int(number)), range)
  }
}

extension SyntaxFault {
  fileprivate static func integerTooLarge(_ text: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.integer",
      message: "'\(text)' does not fit into 64 bits", range: range,
      notes: [("the largest Int is 9223372036854775807; a Double may be larger", nil)])
  }

  fileprivate static func doubleTooLarge(_ text: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.number",
      message: "'\(text)' is larger than any Double", range: range,
      notes: [("the largest is about 1.8e308", nil)])
  }

  fileprivate static func singleLabel(_ label: Name) -> Self {
    SyntaxFault(
      code: "example.syntax.tuple",
      message: "a tuple of one element cannot have a label, found '\(label.text):'",
      range: label.range)
  }

  fileprivate static func discard(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.discard", message: "'_' can only be assigned to, as in '_ = value'",
      range: range)
  }

  fileprivate static func anonymousParameter(
    _ text: String, _ range: SourceRange, isNamed: Bool
  ) -> Self {
    SyntaxFault(
      code: "example.syntax.anonymous",
      message: isNamed
        ? "'\(text)' cannot be used where the closure names its parameters"
        : "'\(text)' stands outside of any closure",
      range: range)
  }

  fileprivate static func anonymousTooLarge(_ text: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.anonymous",
      message: "'\(text)' calls for more parameters than a closure can have here, which is 100",
      range: range)
  }
}
