/// What other languages write, and what Swift has for it: notes for those who come from there.
extension Parser {
  /// What may have been meant by the token that stands where something else was expected.
  var foreignNote: String? {
    if isAtEnd || token.hasNewlineBefore { return noteOnLineEnd }
    return noteOnToken ?? noteOnWordBefore
  }

  private var last: Token? { index > 0 ? tokens[index - 1] : nil }

  private func word(before offset: Int = 1) -> String? {
    index >= offset ? text(tokens[index - offset].range) : nil
  }

  /// A line that ends too soon: `7 // 2`, and bodies without braces.
  private var noteOnLineEnd: String? {
    guard let last else { return nil }
    let line = bytes[last.upper...].prefix { $0 != UInt8(ascii: "\n") }
    if line.drop(while: { $0 == UInt8(ascii: " ") }).starts(with: "//".utf8), state.openCount > 0 {
      return "'//' begins a comment; '/' divides whole numbers without a rest"
    }
    return nil
  }

  private var noteOnToken: String? {
    switch kind {
    case .colon: noteOnColon
    case .equal:
      last?.kind == .colon
        ? "'let x = …' declares a constant, 'var x = …' a variable; a type may stand behind ':'"
        : isInArguments ? "behind the label of an argument stands ':'" : nil
    case .rightParen where token.match < 0: "no '(' is open here"
    case .rightSquare where token.match < 0: "no '[' is open here"
    case .stringStart where isPrefixed: #"a value stands in a string as in "tasks: \(count)""#
    case .stringStart, .integer, .float: noteOnLiteral
    case .pound: "a comment begins with '//'"
    case .arrow: "a member is reached by '.'"
    case .keyword: noteOnKeyword
    case .identifier: noteOnIdentifier
    default: nil
    }
  }

  private var isInArguments: Bool {
    state.openCount > 0 && tokens[openers[state.openCount - 1]].kind == .leftParen
  }

  /// `f"…"`.
  private var isPrefixed: Bool {
    guard let last else { return false }
    return last.kind == .identifier && last.upper == token.lower
  }

  private var noteOnColon: String? {
    guard let last else { return nil }
    if peek().kind == .colon { return "a member is reached by '.'" }
    if peek().kind == .equal {
      return "'let x = …' declares a constant, 'var x = …' a variable"
    }
    if last.kind == .stringEnd || last.kind == .stringText,
      state.openCount > 0, tokens[openers[state.openCount - 1]].kind == .leftBrace
    {
      return "a dictionary stands between '[' and ']'"
    }
    if last.kind == .rightParen, peek().kind == .identifier, !peek().hasNewlineBefore {
      return "the type of a result stands behind '->'"
    }
    return "a body stands between '{' and '}'"
  }

  private var noteOnLiteral: String? {
    if last?.kind == .comma {
      return "several names get values at once from a tuple: 'let (a, b) = (1, 2)'"
    }
    if last?.kind == .rightParen { return "a value is converted by the name of a type: 'Int(…)'" }
    return switch word() {
    case "print", "assert", "echo", "puts", "return", "printf": "a call has parentheses: 'print(…)'"
    default: nil
    }
  }

  private var noteOnKeyword: String? {
    switch token.keyword {
    case .catch: "'catch' stands behind 'do { … }', in which 'try' marks the calls that may fail"
    case .while: "a loop whose condition stands at its end begins with 'repeat'"
    case .if: "a choice between two values is written 'condition ? a : b'"
    case .in: "whether something is in a collection, the collection tells: 'names.contains(name)'"
    case .true, .false: noteOnWordBefore
    default: nil
    }
  }

  private var noteOnIdentifier: String? {
    switch text(token.range) {
    case "elif", "elsif", "elseif": "Swift writes 'else if'"
    case "and": "Swift writes '&&'"
    case "or": "Swift writes '||'"
    case "then": "leave it out: a body stands between '{' and '}'"
    case "of": last?.kind == .identifier ? "Swift writes 'in'" : nil
    case "extends", "implements": "what a type conforms to stands behind ':'"
    case "instanceof", "typeof": "what a value is, 'is' asks"
    default: nil
    }
  }

  /// What Swift has for the words that other languages begin a statement with.
  private var noteOnWordBefore: String? {
    if last?.keyword == .throws {
      return "leave the type out: examples throw errors of any type"
    }
    guard let word = word(), last?.kind == .identifier else { return nil }
    if let meant = Self.wordsElsewhere[word] { return "Swift writes '\(meant)'" }
    switch word {
    case "new": return "leave 'new' out: the name of the type makes a value"
    case "not": return "Swift writes '!'"
    case "unless": return "Swift writes 'if' and the opposite"
    case "lambda": return "a closure is written '{ x in … }'"
    case "del", "delete": return "a collection removes an element by 'remove(at:)' and the like"
    case "assert", "print", "echo", "puts": return "a call has parentheses: 'print(…)'"
    case "int", "Int", "string", "String", "double", "Double", "float", "Float", "bool", "Bool",
      "boolean", "long", "char":
      return kind == .identifier ? "a type stands behind the name: 'let tasks: Int'" : nil
    default: break
    }
    // A slip in the first word of a line.
    guard kind == .identifier, last?.hasNewlineBefore ?? true || index == 1 else { return nil }
    return nearestWord(to: word, in: Self.beginnings, atMost: 2).map { "did you mean '\($0)'?" }
  }

  private static let wordsElsewhere = [
    "const": "let", "val": "let", "auto": "let", "final": "let", "mut": "var", "def": "func",
    "fn": "func", "fun": "func", "function": "func", "proc": "func", "match": "switch",
    "when": "switch", "raise": "throw", "foreach": "for … in", "until": "while !",
    "interface": "protocol", "trait": "protocol", "impl": "extension",
  ]

  private static let beginnings = [
    "let", "var", "func", "struct", "enum", "extension", "return", "guard", "while", "repeat",
    "switch", "throw", "import", "continue",
  ]
}

// MARK: - Loops
extension Parser {
  /// The head of a loop as C, Java, Go or JavaScript have it, stepped over; nil for Swift's own.
  func foreignLoopHead() -> SyntaxFault? {
    let first = token
    let isBracketed = kind == .leftParen
    let end = isBracketed ? Int(first.match) : index
    if isBracketed {
      guard end > index, tokens[end + 1].keyword != .in, tokens[end + 1].kind != .colon else {
        return nil
      }
    }
    // Up to the body, which may hold anything.
    var body = index
    var isCounting = false
    while tokens[body].kind != .leftBrace, tokens[body].kind != .endOfFile {
      if body > index, tokens[body].hasNewlineBefore, body > end { break }
      if tokens[body].kind == .semicolon { isCounting = true }
      if tokens[body].keyword == .in, !isBracketed { return nil }
      body += 1
    }
    guard isBracketed || isCounting else { return nil }
    let fault = SyntaxFault(
      code: "example.syntax.expected",
      message: "expected a name, 'in' and a sequence, found \(quoted(first))",
      range: isBracketed ? first.range.union(tokens[end].range) : first.range,
      notes: [
        (
          isCounting
            ? "a range counts: 'for i in 0..<3'; other steps are made by 'stride(from:to:by:)'"
            : "leave the parentheses out: 'for name in names'", nil
        )
      ])
    index = body
    return fault
  }
}
