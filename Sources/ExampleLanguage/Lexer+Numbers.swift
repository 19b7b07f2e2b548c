extension Lexer {
  /// A number, its digits checked; the parser works out the value.
  mutating func lexNumber() {
    let start = index
    // In `pair.0.1` there is no 0.1.
    if let last = result.tokens.last, last.kind == .period || last.kind == .prefixPeriod,
      last.upper == index
    {
      while isDigit(peek()) { index += 1 }
      return add(.integer, start, index)
    }
    let kind = bytes[start] == UInt8(ascii: "0") ? lexRadix() ?? lexDecimal() : lexDecimal()
    checkNumberEnd(start)
    add(kind, start, index)
  }

  /// `0x`, `0o` and `0b`; nil when it is a decimal number after all.
  private mutating func lexRadix() -> TokenKind? {
    let radix: Int
    switch peek(1) {
    case UInt8(ascii: "x"): radix = 16
    case UInt8(ascii: "o"): radix = 8
    case UInt8(ascii: "b"): radix = 2
    default: return nil
    }
    index += 2
    skipDigits(radix)
    return radix == 16 && lexHexadecimalFraction() ? .float : .integer
  }

  /// `.8p3` behind hexadecimal digits: a fraction needs the exponent.
  private mutating func lexHexadecimalFraction() -> Bool {
    var end = index
    if peek() == UInt8(ascii: "."), hexValue(peek(1)) != nil {
      end += 1
      while end < bytes.count, hexValue(bytes[end]) != nil || bytes[end] == UInt8(ascii: "_") {
        end += 1
      }
    }
    guard end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "p") else { return false }
    index = end
    skipExponent()
    return true
  }

  private mutating func lexDecimal() -> TokenKind {
    skipDigits(10)
    var kind = TokenKind.integer
    if peek() == UInt8(ascii: "."), isDigit(peek(1)) {
      index += 1
      skipDigits(10)
      kind = .float
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      guard isDigit(peek(1 + sign)) else { return kind }
      skipExponent()
      kind = .float
    }
    return kind
  }

  /// The letter, a sign, and digits.
  private mutating func skipExponent() {
    index += 1
    if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { index += 1 }
    skipDigits(10)
  }

  private mutating func skipDigits(_ radix: Int) {
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "_") || hexValue(byte).map({ $0 < radix }) == true else { return }
      index += 1
    }
  }

  /// A letter or a digit directly behind the number, or a radix without digits, is a slip.
  private mutating func checkNumberEnd(_ start: Int) {
    let end = index
    let isBareRadix =
      end == start + 2 && bytes[start] == UInt8(ascii: "0") && !isDigit(bytes[start + 1])
      && bytes[start + 1] != UInt8(ascii: "_")
    skipIdentifierBytes()
    if index > end {
      let wrong = SourceRange(end, index)
      report(
        .digit(String(decoding: bytes[end..<index], as: UTF8.self), wrong, radix: radix(start)))
    } else if isBareRadix || !isHexDigit(lastDigit(start, end)) {
      report(.noDigits(SourceRange(start, end)))
    }
  }

  private func radix(_ start: Int) -> String {
    guard bytes[start] == UInt8(ascii: "0"), start + 1 < bytes.count else { return "decimal" }
    return switch bytes[start + 1] {
    case UInt8(ascii: "x"): "hexadecimal"
    case UInt8(ascii: "o"): "octal"
    case UInt8(ascii: "b"): "binary"
    default: "decimal"
    }
  }

  /// The last byte but for underscores: a digit, or the letter of an exponent that has none.
  private func lastDigit(_ start: Int, _ end: Int) -> UInt8 {
    var position = end - 1
    while position > start, bytes[position] == UInt8(ascii: "_") { position -= 1 }
    return bytes[position]
  }

  private func isHexDigit(_ byte: UInt8) -> Bool { hexValue(byte) != nil }
}

extension SyntaxFault {
  fileprivate static func digit(_ text: String, _ range: SourceRange, radix: String) -> Self {
    SyntaxFault(
      code: "example.syntax.number",
      message: "'\(text)' cannot stand in a \(radix) number", range: range)
  }

  fileprivate static func noDigits(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.number", message: "expected digits in this number", range: range)
  }
}
