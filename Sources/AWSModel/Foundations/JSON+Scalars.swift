import Figures

extension JSONParser {
  mutating func take(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    index += 1
    return true
  }

  mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  mutating func number() throws(Refusal) -> JSON.Value {
    let start = index
    var isWhole = true
    _ = take(UInt8(ascii: "-"))
    if take(0x30) {
      if isDigit { throw unexpected("no digit after a leading 0") }
    } else {
      try digits()
    }
    if take(UInt8(ascii: ".")) {
      isWhole = false
      try digits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    let text = bytes[start..<index]
    if isWhole, let value = DecimalText.parse(text, scale: 0), let integer = Int64(exactly: value) {
      return .integer(integer)
    }
    return .number(String(decoding: text, as: UTF8.self))
  }

  private var isDigit: Bool {
    if let byte { byte >= 0x30 && byte <= 0x39 } else { false }
  }

  private mutating func digits() throws(Refusal) {
    guard isDigit else { throw unexpected("a digit") }
    while isDigit { index += 1 }
  }

  mutating func string() throws(Refusal) -> String {
    let start = index
    var text: [UInt8] = []
    index += 1
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          throw Refusal(error: .jsonSyntax("a string is not UTF-8"), range: start..<index)
        }
        return string
      case UInt8(ascii: "\\"):
        index += 1
        try escape(into: &text)
      case 0..<0x20: throw unexpected("'\"' at the end of the string")
      default:
        text.append(byte)
        index += 1
      }
    }
    throw unexpected("'\"' at the end of the string")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Refusal) {
    guard let byte else { throw unexpected("an escape") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += String(Character(try scalar())).utf8
    default:
      index -= 1
      throw unexpected("one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
  }

  /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair; a lone surrogate becomes
  /// the replacement character.
  private mutating func scalar() throws(Refusal) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    let first = try hexadecimal()
    guard first & 0xFC00 == 0xD800 else { return Unicode.Scalar(first) ?? replacement }
    let mark = index
    guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      index = mark
      return replacement
    }
    let second = try hexadecimal()
    guard second & 0xFC00 == 0xDC00 else {
      index = mark
      return replacement
    }
    return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF) ?? replacement
  }

  private mutating func hexadecimal() throws(Refusal) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      switch byte {
      case .some(let digit) where digit >= 0x30 && digit <= 0x39:
        value = value << 4 | UInt32(digit - 0x30)
      case .some(let letter) where letter | 0x20 >= 0x61 && letter | 0x20 <= 0x66:
        value = value << 4 | UInt32((letter | 0x20) - 0x57)
      default: throw unexpected("four hexadecimal digits")
      }
      index += 1
    }
    return value
  }

  func unexpected(_ expected: String) -> Refusal {
    guard let byte else {
      return Refusal(
        error: .jsonSyntax("the text ends where \(expected) was expected"),
        range: max(0, bytes.count - 1)..<bytes.count)
    }
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let found =
      byte < 0x20
      ? "a control character" : "'\(String(decoding: bytes[index..<end], as: UTF8.self))'"
    return Refusal(
      error: .jsonSyntax("found \(found), expected \(expected)"), range: index..<end)
  }
}

extension ModelError {
  fileprivate static func jsonSyntax(_ message: String) -> Self {
    ModelError(code: "json.syntax", message: message)
  }

  static var jsonDepth: Self {
    ModelError(
      code: "json.depth",
      message:
        "the JSON is nested too deeply; expected at most \(Int64(JSONParser.depthLimit)) levels"
    )
  }
}
