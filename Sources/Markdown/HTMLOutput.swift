/// HTML under construction, as bytes.
struct HTMLOutput {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds HTML as it is.
  mutating func append(_ html: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: html.utf8Start, count: html.utf8CodeUnitCount))
  }

  mutating func append(html: String) { bytes.append(contentsOf: html.utf8) }

  mutating func append(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Ends the line, unless it is empty.
  mutating func startLine() {
    if let last = bytes.last, last != Byte.lineFeed { bytes.append(Byte.lineFeed) }
  }

  /// Adds text with `&`, `<`, `>` and `"` escaped, for content and attributes in double quotes alike.
  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte <= Byte.greater, let entity = Self.entity(byte) else { continue }
      bytes.append(contentsOf: text[start..<index])
      append(entity)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  private static func entity(_ byte: UInt8) -> StaticString? {
    switch byte {
    case Byte.ampersand: "&amp;"
    case Byte.less: "&lt;"
    case Byte.greater: "&gt;"
    case Byte.quotationMark: "&quot;"
    default: nil
    }
  }

  /// Adds a URL for an attribute: what a URL may not hold is percent-encoded, what it holds already stays.
  mutating func append(url: String) {
    var url = url
    url.withUTF8 { append(encoding: $0) }
  }

  private mutating func append(encoding url: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in url.indices {
      let byte = url[index]
      if Self.isURLByte(byte) { continue }
      bytes.append(contentsOf: url[start..<index])
      start = index + 1
      switch byte {
      case Byte.ampersand: append("&amp;")
      case Byte.apostrophe: append("&#x27;")
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexDigit(byte >> 4))
        bytes.append(Self.hexDigit(byte & 15))
      }
    }
    bytes.append(contentsOf: url[start...])
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x41 + value - 10
  }

  /// Unreserved and reserved characters of URLs that HTML leaves alone, and `%`.
  private static func isURLByte(_ byte: UInt8) -> Bool {
    if byte.isAlphanumeric { return true }
    switch byte {
    case Byte.ampersand, Byte.apostrophe, Byte.quotationMark, Byte.less, Byte.greater,
      Byte.leftBracket, Byte.backslash,
      Byte.rightBracket, Byte.caret, Byte.backtick, Byte.leftBrace, Byte.pipe, Byte.rightBrace:
      return false
    default: return byte > 0x20 && byte < 0x7F
    }
  }
}
