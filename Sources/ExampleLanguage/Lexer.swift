/// Turns UTF-8 bytes into tokens, in one pass over the text; it never fails.
///
/// What it does not understand becomes a fault and a token all the same, because colouring uses this
/// lexer too. Brackets are paired here, which lets the parser look behind a closure, and step over
/// what it could not parse.
struct Lexer {
  let bytes: [UInt8]
  var index = 0
  var result = TokenList()
  var frames: [LexerFrame] = []
  var open = LexerFrame.Open()
  var hasSpace = false
  var hasNewline = true

  /// Faults are only counted beyond this.
  static let faultLimit = 20

  static func tokens(of bytes: [UInt8]) -> TokenList {
    var lexer = Lexer(bytes: bytes)
    lexer.run()
    return lexer.result
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    // Dense code has a token in three bytes; growing would move them all.
    result.tokens.reserveCapacity(bytes.count / 2 + 8)
    frames.reserveCapacity(8)
  }

  private mutating func run() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    while true {
      if frames.last?.kind == .string {
        lexStringBody()
        continue
      }
      skipTrivia()
      if hasNewline, open.singleLineStrings > 0 {
        endUnterminatedStrings(at: index)
        continue
      }
      guard index < bytes.count else { break }
      lexToken()
    }
    if frames.contains(where: { $0.kind == .string }) { endUnterminatedStrings(at: bytes.count) }
    add(.endOfFile, bytes.count, bytes.count)
  }

  /// The byte at an offset from here; 0 behind the end.
  func peek(_ offset: Int = 0) -> UInt8 {
    let position = index + offset
    return position < bytes.count ? bytes[position] : 0
  }

  mutating func add(_ kind: TokenKind, _ lower: Int, _ upper: Int, keyword: Keyword? = nil) {
    result.tokens.append(
      Token(kind, lower, upper, keyword: keyword, space: hasSpace, newline: hasNewline))
    hasSpace = false
    hasNewline = false
  }

  /// Adds a token of so many bytes from here on, and steps over it.
  mutating func take(_ kind: TokenKind, _ count: Int = 1) {
    let lower = index
    index += count
    add(kind, lower, index)
  }

  mutating func report(_ fault: SyntaxFault) {
    if result.faults.count < Self.faultLimit { result.faults.append(fault) }
  }

  private mutating func lexToken() {
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      lexWord()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): lexNumber()
    case UInt8(ascii: "("): openBracket(.leftParen, .paren)
    case UInt8(ascii: ")"): closeParen()
    case UInt8(ascii: "["): openBracket(.leftSquare, .square)
    case UInt8(ascii: "]"): closeSquare()
    case UInt8(ascii: "{"): openBracket(.leftBrace, .brace)
    case UInt8(ascii: "}"): closeBrace()
    case UInt8(ascii: ","): take(.comma)
    case UInt8(ascii: ":"): take(.colon)
    case UInt8(ascii: ";"): take(.semicolon)
    case UInt8(ascii: "@"): take(.at)
    case UInt8(ascii: "\\"): take(.backslash)
    case UInt8(ascii: "\""): beginString(pounds: 0)
    case UInt8(ascii: "#"): lexPound()
    case UInt8(ascii: "`"): lexQuotedIdentifier()
    case UInt8(ascii: "$"): lexDollar()
    default: lexOperatorOrScalar()
    }
  }

  /// `#` begins a raw string, a raw regular expression, or a directive or macro.
  private mutating func lexPound() {
    var pounds = 1
    while peek(pounds) == UInt8(ascii: "#") { pounds += 1 }
    switch peek(pounds) {
    case UInt8(ascii: "\""): beginString(pounds: pounds)
    case UInt8(ascii: "/"): if !takeRegex(pounds: pounds) { take(.pound, pounds) }
    default: take(.pound, pounds)
    }
  }
}
