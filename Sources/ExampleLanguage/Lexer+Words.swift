extension Lexer {
  /// An identifier, a keyword or `_`.
  mutating func lexWord() {
    let start = index
    skipIdentifierBytes()
    if index - start == 1, bytes[start] == UInt8(ascii: "_") { return add(.wildcard, start, index) }
    let keyword = KeywordTable.shared.keyword(bytes, start, index)
    add(keyword == nil ? .identifier : .keyword, start, index, keyword: keyword)
  }

  /// Steps over everything that may continue an identifier.
  mutating func skipIdentifierBytes() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        guard isIdentifierByte(byte) else { return }
        index += 1
      } else {
        guard let next = scalar(at: index), isIdentifierScalar(next.value) else { return }
        index += next.count
      }
    }
  }

  func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  /// `` `default` ``: a name that would otherwise be a keyword, or that holds spaces.
  mutating func lexQuotedIdentifier() {
    var end = index + 1
    while end < bytes.count, !isLineEnd(bytes[end]), bytes[end] != UInt8(ascii: "`") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "`"), end > index + 1 else {
      report(.backtick(SourceRange(index, index + 1)))
      return take(.backtick)
    }
    take(.identifier, end + 1 - index)
  }

  /// `$0`, or `$name`, which only projections of property wrappers have.
  mutating func lexDollar() {
    let start = index
    index += 1
    skipIdentifierBytes()
    var isNumber = index > start + 1
    for position in start + 1..<index where !isDigit(bytes[position]) { isNumber = false }
    if index == start + 1 { report(.character("$", SourceRange(start, index))) }
    add(isNumber ? .anonymousParameter : .unknown, start, index)
    if !isNumber, index > start + 1 { report(.projection(SourceRange(start, index))) }
  }

  func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// What is left: operators, Unicode identifiers, and characters that Swift has no use for.
  mutating func lexOperatorOrScalar() {
    if bytes[index] < 0x80 {
      if isOperatorByte(bytes[index]) { return lexOperator() }
      if bytes[index] == UInt8(ascii: "'") { return lexSingleQuotes() }
      let text = String(decoding: bytes[index..<index + 1], as: UTF8.self)
      report(.character(text, SourceRange(index, index + 1)))
      return take(.unknown)
    }
    guard let next = scalar(at: index) else {
      report(.encoding(SourceRange(index, index + 1)))
      return take(.unknown)
    }
    if isOperatorScalar(next.value) { return lexOperator() }
    if isIdentifierScalar(next.value), !isCombining(next.value) { return lexWord() }
    report(.scalar(next.value, SourceRange(index, index + next.count)))
    // A space that only looks like one must not glue its neighbours together.
    take(.unknown, next.count)
  }

  /// `'text'`, which other languages have for a string: told once.
  private mutating func lexSingleQuotes() {
    let line = bytes[(index + 1)...].prefix { $0 != UInt8(ascii: "\n") }
    let end = line.firstIndex(of: UInt8(ascii: "'")).map { $0 + 1 } ?? index + 1
    report(.singleQuote(SourceRange(index, end)))
    take(.unknown, end - index)
  }

  /// The Unicode scalar that begins at an offset, and its length; nil for broken UTF-8.
  func scalar(at position: Int) -> (value: UInt32, count: Int)? {
    guard position < bytes.count else { return nil }
    let first = bytes[position]
    if first < 0x80 { return (UInt32(first), 1) }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, position + count <= bytes.count else { return nil }
    var value = UInt32(first) & (count == 2 ? 0x1F : count == 3 ? 0x0F : 0x07)
    for offset in 1..<count {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = count == 2 ? 0x80 : count == 3 ? 0x800 : 0x1_0000
    guard value >= least, Unicode.Scalar(value) != nil else { return nil }
    return (value, count)
  }
}

extension SyntaxFault {
  fileprivate static func backtick(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.character",
      message: "expected a name and a second '`' behind '`' on the same line", range: range)
  }

  fileprivate static func projection(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.language.unsupported",
      message:
        "a name that begins with `$` (property wrappers) is not part of the example language",
      range: range)
  }

  fileprivate static func encoding(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.encoding", message: "the text is not valid UTF-8 here", range: range)
  }

  fileprivate static func singleQuote(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.character", message: "a string stands between '\"', found '''",
      range: range)
  }

  static func character(_ text: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.character", message: "'\(text)' has no meaning here", range: range)
  }

  /// Names the character, because it often cannot be seen; proposes what it was pasted for.
  fileprivate static func scalar(_ value: UInt32, _ range: SourceRange) -> Self {
    let hex = String(value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    let meant: String? =
      switch value {
      case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB: "write a straight quote, '\"'"
      case 0x2018, 0x2019, 0x201A, 0x201B: "strings are written with '\"'"
      case 0x2000...0x200B, 0x202F, 0x3000: "it looks like a space: write a plain one"
      case 0x2010...0x2015: "write a hyphen, '-'"
      default: nil
      }
    return SyntaxFault(
      code: "example.syntax.character", message: "the character U+\(padded) has no meaning here",
      range: range, notes: meant.map { [($0, nil)] } ?? [])
  }
}
