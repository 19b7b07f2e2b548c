/// A recursive-descent parser over the tokens of one text.
///
/// A parse function returns its node or throws ``SyntaxHalt`` after the parser has noted why. The list
/// of statements around it reports that, steps over the rest of the statement, and goes on: one fault,
/// one diagnostic.
///
/// A class, because a debug build would copy a struct into every frame of the recursion. No change of
/// its variables lasts while others of its functions run, so that nobody need ask at each step.
final class Parser {
  let bytes: [UInt8]
  let tokens: [Token]
  let lexicalFaults: [SyntaxFault]
  /// Declarations of bindings may use what examples may not: generics, `inout`, no body.
  let isSignature: Bool
  /// Of the generic parameters of a binding's declaration.
  var constraints: [BindingDeclaration.Constraint] = []
  var index = 0
  /// How much of the current token is consumed: `>>` closes two lists of generic arguments.
  var split = 0
  /// Why the parse function now returning throws.
  var halt: SyntaxFault?
  var faults: [SyntaxFault] = []
  var features: [LanguageFeature.Use] = []
  /// Open brackets, as indices of tokens; behind the open ones may stand some that are closed.
  @exclusivity(unchecked) var openers: [Int] = []
  /// A bracket that is open at the end of the text was reported; those around it need not be.
  var hasReportedEnd = false
  @exclusivity(unchecked) var state = State()
  /// The height of the tallest tree built since somebody set it to 0; see ``grow()``.
  var height = 0

  /// What a statement changes while it is parsed, and what is put back when it fails.
  struct State {
    /// How many brackets are open; see ``Parser/openers``.
    var openCount = 0
    var depth = 0
    /// False in a condition, where `{` opens the body.
    var allowsTrailingClosure = true
    /// The number of parameters that `$0…` call for; nil outside closures.
    var anonymousParameters: Int?
    /// The closure around names its parameters.
    var hasNamedParameters = false
    /// In the body of a `switch`, where `case` and `default` end the statements before them.
    var stopsAtCase = false

    /// A function or a type knows nothing of the closure and the `switch` around it.
    mutating func enterFunction() {
      allowsTrailingClosure = true
      anonymousParameters = nil
      hasNamedParameters = false
      stopsAtCase = false
    }

    /// Puts back what ``enterFunction()`` and its like have changed.
    mutating func restoreSurroundings(of outer: State) {
      allowsTrailingClosure = outer.allowsTrailingClosure
      anonymousParameters = outer.anonymousParameters
      hasNamedParameters = outer.hasNamedParameters
      stopsAtCase = outer.stopsAtCase
    }
  }

  init(_ bytes: [UInt8], isSignature: Bool = false) {
    let list = Lexer.tokens(of: bytes)
    self.bytes = bytes
    self.tokens = list.tokens
    self.lexicalFaults = list.faults
    self.isSignature = isSignature
    openers.reserveCapacity(12)
  }
}

// MARK: - Tokens
extension Parser {
  var token: Token { tokens[index] }
  var kind: TokenKind { tokens[index].kind }
  var isAtEnd: Bool { kind == .endOfFile }

  /// The token so many places ahead; the last one behind the end.
  func peek(_ offset: Int = 1) -> Token { tokens[min(index + offset, tokens.count - 1)] }

  func advance() {
    split = 0
    if index < tokens.count - 1 { index += 1 }
  }

  func isKeyword(_ keyword: Keyword) -> Bool { tokens[index].keyword == keyword }

  func consume(_ kind: TokenKind) -> Bool {
    guard self.kind == kind else { return false }
    advance()
    return true
  }

  func consume(_ keyword: Keyword) -> Bool {
    guard isKeyword(keyword) else { return false }
    advance()
    return true
  }

  /// The end of what has been consumed.
  var lastEnd: Int {
    if split > 0 { return token.lower + split }
    return index > 0 ? tokens[index - 1].upper : token.lower
  }

  func range(from start: Int) -> SourceRange { SourceRange(start, max(start, lastEnd)) }

  func text(_ range: SourceRange) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      String(
        decoding: UnsafeBufferPointer(rebasing: bytes[range.lower..<range.upper]), as: UTF8.self)
    }
  }

  /// Whether the token is spelled so; for words that are no keywords, and for operators.
  func isSpelled(_ token: Token, _ word: StaticString) -> Bool { token.isSpelled(word, in: bytes) }

  func isSpelled(_ word: StaticString) -> Bool { isSpelled(token, word) }

  /// The name in a token, without backticks.
  func name(_ token: Token) -> Name {
    var range = token.range
    if bytes[range.lower] == UInt8(ascii: "`") {
      range = SourceRange(range.lower + 1, range.upper - 1)
    }
    return Name(text(range), token.range)
  }

  func takeName() -> Name {
    let result = name(token)
    advance()
    return result
  }
}

// MARK: - Limits
extension Parser {
  /// Nested constructs allowed. A debug build needs up to 6 KB of stack a level (parentheses), and a
  /// thread may have 512 KB.
  static let depthLimit = 64
  /// The height allowed for a tree: whoever walks it recursively relies on it.
  static let heightLimit = 256

  /// Enters a level of nesting; ``SyntaxHalt`` beyond the limit.
  func enter() throws(SyntaxHalt) {
    state.depth += 1
    if state.depth > Self.depthLimit { throw fail(.tooDeep(token.range)) }
  }

  func leave() { state.depth -= 1 }

  /// Notes that a node stands on top of what was built since ``height`` was 0.
  ///
  /// Chains (`a + b + c`, `a.b.c`) are parsed in a loop and yet make tall trees.
  func grow() throws(SyntaxHalt) {
    height += 1
    if height > Self.heightLimit { throw fail(.tooDeep(token.range)) }
  }
}

// MARK: - Faults
extension Parser {
  func fail(_ fault: SyntaxFault) -> SyntaxHalt {
    halt = fault
    return SyntaxHalt()
  }

  /// Notes a fault that does not stop the statement.
  func report(_ fault: SyntaxFault) {
    if faults.count < Lexer.faultLimit { faults.append(fault) }
  }

  /// Notes the use of a feature that may be refused, from an offset to what has been consumed.
  func use(_ feature: LanguageFeature, at place: SourceRange, from start: Int, to end: Int? = nil) {
    let extent = SourceRange(start, max(place.upper, end ?? lastEnd))
    features.append(LanguageFeature.Use(feature, place: place, extent: extent))
  }

  func expect(_ kind: TokenKind, _ what: String) throws(SyntaxHalt) {
    if !consume(kind) { throw fail(expected(what)) }
  }

  /// What was expected here, and what is here instead.
  ///
  /// At the end of a line the place is where the missing thing belongs, not the line after it.
  func expected(_ what: String, notes: [(message: String, range: SourceRange?)] = []) -> SyntaxFault
  {
    SyntaxFault(
      code: "example.syntax.expected", message: "expected \(what), found \(found)", range: place,
      notes: notes + (foreignNote.map { [($0, nil)] } ?? []))
  }

  var place: SourceRange {
    if (isAtEnd || token.hasNewlineBefore) && index > 0 { return SourceRange(lastEnd, lastEnd) }
    return token.range
  }

  var found: String {
    if isAtEnd { return isSignature ? "the end" : "the end of the example" }
    if token.hasNewlineBefore, index > 0 { return "the end of the line" }
    return quoted(token)
  }

  func quoted(_ token: Token) -> String {
    switch token.kind {
    case .stringStart: return "a string"
    case .integer, .float, .identifier, .keyword, .unknown, .regex:
      if token.range.count > 40 { return "'\(text(SourceRange(token.lower, token.lower + 40)))…'" }
    default: break
    }
    return "'\(text(token.range))'"
  }
}

extension SyntaxFault {
  fileprivate static func tooDeep(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.depth", message: "this is nested too deeply to be read", range: range,
      notes: [("give a part of it a name with 'let'", nil)])
  }

  /// Swift has it, the language of the examples has not.
  static func unsupported(_ what: String, _ range: SourceRange, note: String? = nil) -> Self {
    SyntaxFault(
      code: "example.language.unsupported",
      message: "\(what) is not part of the example language", range: range,
      notes: note.map { [($0, nil)] } ?? [])
  }
}
