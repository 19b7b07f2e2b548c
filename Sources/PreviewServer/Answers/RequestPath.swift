/// The path of a request, decoded once; nil for what no browser sends for a page of a site.
///
/// Paths are looked up among the files of the site and never followed, so that a path which leads out of it
/// would find nothing anyway: this refuses it before.
struct RequestPath: Hashable {
  /// Without the leading slash: `guide/tasks.html`, or nothing for the home page.
  let text: String

  init?(_ encoded: String) {
    let bytes = Array(encoded.utf8)
    guard bytes.first == UInt8(ascii: "/"), bytes.count <= 4_096 else { return nil }
    var decoded: [UInt8] = []
    var index = 1
    while index < bytes.count {
      var byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "%") {
        guard index + 1 < bytes.count, let high = Self.digit(bytes[index]),
          let low = Self.digit(bytes[index + 1])
        else { return nil }
        byte = high << 4 | low
        index += 2
      }
      guard byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "\\") else { return nil }
      decoded.append(byte)
    }
    guard let text = String(validating: decoded, as: UTF8.self) else { return nil }
    let parts = decoded.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard !parts.contains(where: { $0.elementsEqual([0x2E]) || $0.elementsEqual([0x2E, 0x2E]) })
    else { return nil }
    self.text = text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
