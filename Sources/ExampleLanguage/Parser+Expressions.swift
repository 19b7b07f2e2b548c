extension Parser {
  /// An expression in the place of a statement, where alone an assignment may stand.
  func parseAssignment() throws(SyntaxHalt) -> Expression {
    let start = token.lower
    try enter()
    if let marker = try parseTryMarker() {
      let inner = try parseAssignment()
      try grow()
      leave()
      return marker.wrap(inner, range(from: start))
    }
    let target = try parseExpression()
    guard let name = try parseAssignmentOperator() else {
      leave()
      return target
    }
    let value = isBranch ? try parseAssignedValue() : try parseAssignment()
    try grow()
    leave()
    return Expression(.assignment(target, operator: name.name, value), range(from: start))
  }

  /// `=` or `+=`; the name is nil for the former, the result nil for neither.
  private func parseAssignmentOperator() throws(SyntaxHalt) -> (name: Name?, Int)? {
    if consume(.equal) { return (nil, 0) }
    guard kind == .infixOperator, let count = assignmentOperatorLength else { return nil }
    let start = token.lower
    let range = SourceRange(start, start + count)
    let name = Name(text(range), range)
    advance()
    return (name, 0)
  }

  private var assignmentOperatorLength: Int? {
    Precedence.assignmentOperatorLength(bytes[token.lower..<token.upper])
  }

  /// An expression without assignment.
  func parseExpression() throws(SyntaxHalt) -> Expression {
    let start = token.lower
    if let marker = try parseTryMarker() {
      try enter()
      let inner = try parseExpression()
      leave()
      try grow()
      return marker.wrap(inner, range(from: start))
    }
    let condition = try parseBinary(Precedence.lowest)
    guard kind == .infixQuestion else { return condition }
    return try parseTernary(condition, start)
  }

  private func parseTernary(
    _ condition: Expression, _ start: Int
  ) throws(SyntaxHalt) -> Expression {
    try enter()
    let question = token.range
    advance()
    let then = try parseExpression()
    guard consume(.colon) else {
      throw fail(
        expected(
          "':' and the value for 'false'", notes: [("the '?' stands here", question)]))
    }
    if isKeyword(.try) { throw fail(.misplacedTry(token.range)) }
    let otherwise = try parseExpression()
    leave()
    try grow()
    return Expression(.ternary(condition, then: then, otherwise: otherwise), range(from: start))
  }

  /// Operators that bind at least so tightly, and their operands.
  private func parseBinary(_ minimum: Int) throws(SyntaxHalt) -> Expression {
    try enter()
    let start = token.lower
    let outer = height
    height = 0
    var left = try parseUnary()
    while try parseOperator(behind: &left, start, minimum) {}
    height = max(outer, height)
    leave()
    return left
  }

  /// An operator that binds at least so tightly, and what is right of it; false where there is none.
  private func parseOperator(
    behind left: inout Expression, _ start: Int, _ minimum: Int
  ) throws(SyntaxHalt) -> Bool {
    if isCast {
      if Precedence.casting < minimum { return false }
      left = try parseCast(left, start)
      try grow()
      return true
    }
    guard let precedence = try infixPrecedence(), precedence.rank >= minimum else { return false }
    let name = takeName()
    if isKeyword(.try) { throw fail(.misplacedTry(token.range)) }
    if !beginsOperand { throw fail(expected("a value behind '\(name.text)'")) }
    let right = try parseBinary(
      precedence.associativity == .right ? precedence.rank : precedence.rank + 1)
    try grow()
    left = Expression(.binary(name, left, right), range(from: start))
    if precedence.associativity == .none { try refuseChain(of: precedence, behind: name) }
    return true
  }

  /// The precedence of the infix operator here; nil where the expression ends.
  private func infixPrecedence() throws(SyntaxHalt) -> Precedence? {
    switch kind {
    case .infixOperator:
      if let known = Precedence.of(bytes[token.lower..<token.upper]) { return known }
      if assignmentOperatorLength != nil { return nil }
      throw fail(unknownOperator)
    default: return nil
    }
  }

  /// `a < b < c` has no meaning in Swift.
  private func refuseChain(
    of precedence: Precedence, behind name: Name
  ) throws(SyntaxHalt) {
    guard let next = try infixPrecedence(), next.rank == precedence.rank else { return }
    throw fail(.notAssociative(name, text(token.range), token.range))
  }

  /// Whether a value may begin with this token.
  var beginsOperand: Bool {
    switch kind {
    case .endOfFile, .rightParen, .rightSquare, .rightBrace, .comma, .colon, .semicolon, .equal,
      .arrow, .infixQuestion, .interpolationEnd:
      return false
    case .keyword:
      switch token.keyword {
      case .any, .selfValue, .selfType, .super, .true, .false, .nil, .if, .switch, .try, .`init`:
        return true
      default: return false
      }
    default: return true
    }
  }

  private func parseUnary() throws(SyntaxHalt) -> Expression {
    let start = token.lower
    switch kind {
    case .prefixOperator: return try parsePrefix(start)
    case .prefixAmpersand: throw fail(.strayAmpersand(token.range))
    case .infixOperator, .postfixOperator: return try parseOperatorReference()
    case .keyword where isKeyword(.try): throw fail(.misplacedTry(token.range))
    case .identifier where isSpelled("await") && isContextual: try refuseContextualWord()
    default: break
    }
    return try parsePostfix()
  }

  private func parsePrefix(_ start: Int) throws(SyntaxHalt) -> Expression {
    if isSpelled("/") { throw fail(.unsupported("a regular expression", token.range)) }
    let isRange = isSpelled("...") || isSpelled("..<")
    guard isRange || isSpelled("-") || isSpelled("+") || isSpelled("!") || isSpelled("~") else {
      throw fail(isOperatorReference ? expected("a value") : unknownOperator)
    }
    let name = takeName()
    try enter()
    if !beginsOperand { throw fail(expected("a value behind '\(name.text)'")) }
    let operand = try parseUnary()
    leave()
    try grow()
    if isRange {
      return Expression(.partialRange(name, lower: nil, upper: operand), range(from: start))
    }
    return Expression(.prefix(name, operand), range(from: start))
  }

  /// An operator handed on as a function, `reduce(0, +)`, or the range without ends in `text[...]`.
  private func parseOperatorReference() throws(SyntaxHalt) -> Expression {
    if isSpelled("..."), peek().kind == .rightSquare {
      let name = takeName()
      return Expression(.partialRange(name, lower: nil, upper: nil), name.range)
    }
    guard isOperatorReference else { throw fail(operatorWithoutOperand) }
    let name = takeName()
    return Expression(.identifier(name), name.range)
  }

  private var isOperatorReference: Bool {
    let next = peek().kind
    return next == .comma || next == .rightParen
  }

  private var operatorWithoutOperand: SyntaxFault {
    let name = text(token.range)
    if isSpelled("-") || isSpelled("+") || isSpelled("!") || isSpelled("~") {
      return SyntaxFault(
        code: "example.syntax.spacing",
        message: "'\(name)' must stand directly before its value, without a space",
        range: token.range)
    }
    return expected("a value before '\(name)'")
  }

  var unknownOperator: SyntaxFault {
    SyntaxFault(
      code: "example.language.operator",
      message: "`\(text(token.range))` is not an operator of the example language",
      range: token.range, notes: operatorMeant.map { [($0, nil)] } ?? [])
  }

  /// What Swift has for the operators that other languages have.
  private var operatorMeant: String? {
    switch text(token.range) {
    case "++": "write '+= 1'"
    case "--": "write '-= 1'"
    case "..": "write '..<'"
    case "<>", "=/=", "~=": "write '!='"
    case "=<": "write '<='"
    case "=>" where state.stopsAtCase: "write ':'"
    case "=>": "a closure is written '{ x in … }'"
    case "**": "multiply as often as it takes"
    case "&&=": "write 'a = a && b'"
    case "||=": "write 'a = a || b'"
    case "??=": "write 'a = a ?? b'"
    case "?:": "write '??'"
    case ":=": "write '='"
    case "<-": "write '='"
    default: nil
    }
  }

  /// The kinds of `try`.
  enum TryMarker {
    case plain, optional, forced

    func wrap(_ expression: Expression, _ range: SourceRange) -> Expression {
      switch self {
      case .plain: Expression(.try(expression), range)
      case .optional: Expression(.optionalTry(expression), range)
      case .forced: Expression(.forceTry(expression), range)
      }
    }
  }

  private func parseTryMarker() throws(SyntaxHalt) -> TryMarker? {
    guard consume(.try) else { return nil }
    if consume(.postfixQuestion) { return .optional }
    if consume(.postfixExclamation) { return .forced }
    if !beginsOperand { throw fail(expected("a value behind 'try'")) }
    return .plain
  }
}

extension SyntaxFault {
  fileprivate static func misplacedTry(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.try", message: "'try' cannot stand to the right of an operator",
      range: range, notes: [("put it before the whole expression: it covers all to its right", nil)]
    )
  }

  fileprivate static func notAssociative(
    _ first: Name, _ second: String, _ range: SourceRange
  ) -> Self {
    SyntaxFault(
      code: "example.syntax.associativity",
      message: "'\(first.text)' and '\(second)' cannot follow each other without parentheses",
      range: range,
      notes: [("the first operator stands here", first.range)])
  }
}
