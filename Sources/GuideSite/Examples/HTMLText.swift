/// Text as it stands in HTML, in content and in quoted attributes.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var html: [UInt8] = []
    append(Array(text.utf8)[...], to: &html)
    return String(decoding: html, as: UTF8.self)
  }

  /// Control characters have no place in HTML, not even escaped.
  static func append(_ text: ArraySlice<UInt8>, to html: inout [UInt8]) {
    text.withUnsafeBufferPointer { append($0, to: &html) }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    var start = 0
    for index in text.indices {
      guard let entity = entity(text[index]) else { continue }
      html += text[start..<index]
      html += entity.utf8
      start = index + 1
    }
    html += text[start...]
  }

  private static func entity(_ byte: UInt8) -> String? {
    if byte > UInt8(ascii: ">"), byte != 0x7F { return nil }
    return switch byte {
    case 0x09, 0x0A: nil
    case 0..<0x20, 0x7F: "\u{FFFD}"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
