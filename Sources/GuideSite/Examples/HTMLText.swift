/// Text as it stands in HTML, in content and in quoted attributes.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    escaped(Array(text.utf8)[...])
  }

  /// Control characters have no place in HTML, not even escaped.
  static func escaped(_ bytes: ArraySlice<UInt8>) -> String {
    var html: [UInt8] = []
    html.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): html += "&lt;".utf8
      case UInt8(ascii: ">"): html += "&gt;".utf8
      case UInt8(ascii: "&"): html += "&amp;".utf8
      case UInt8(ascii: "\""): html += "&quot;".utf8
      case 0x09, 0x0A: html.append(byte)
      case 0..<0x20, 0x7F: html += "\u{FFFD}".utf8
      default: html.append(byte)
      }
    }
    return String(decoding: html, as: UTF8.self)
  }
}
