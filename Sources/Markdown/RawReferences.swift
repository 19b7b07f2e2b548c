package import ExampleLanguage

/// A link or an image that an author wrote as HTML.
package struct RawReference: Hashable, Sendable {
  /// Without entities.
  package let destination: String
  /// Where it stands in the file, without quotes.
  package let range: SourceRange
  /// Whether it has to be a file, and no page.
  package let isImage: Bool

  package init(destination: String, range: SourceRange, isImage: Bool) {
    self.destination = destination
    self.range = range
    self.isImage = isImage
  }

  /// In addresses `&` is the one character that authors write as an entity.
  static func decoded(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "&")) ? text.replacing("&amp;", with: "&") : text
  }
}

extension TagAttribute {
  /// Nil for what leads nowhere; true for what has to be a file.
  var isImage: Bool? {
    switch (tag, name) {
    case ("a", "href"), ("area", "href"): false
    case ("img", "src"), ("source", "src"), ("video", "src"), ("video", "poster"),
      ("audio", "src"), ("track", "src"):
      true
    default: nil
    }
  }
}

extension HTMLRenderer {
  /// Raw HTML with the addresses that its links and images have in the site.
  func rewritingReferences(_ html: String) -> String {
    guard !rawDestinations.isEmpty, html.utf8.contains(Byte.less) else { return html }
    let bytes = Array(html.utf8)
    var result: [UInt8] = []
    var copied = 0
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = TagScanner(buffer, SourceRange(0, buffer.count))
      scanner.scan { attribute in
        guard attribute.isImage != nil else { return }
        let range = attribute.value
        let written = String(decoding: buffer[range.lower..<range.upper], as: UTF8.self)
        guard let address = rawDestinations[RawReference.decoded(written)] else { return }
        result += buffer[copied..<range.lower]
        result += Self.attribute(address).utf8
        copied = range.upper
      }
    }
    return copied == 0 ? html : String(decoding: result + bytes[copied...], as: UTF8.self)
  }

  /// An address as it may stand between quotes of either kind, or without.
  private static func attribute(_ address: String) -> String {
    address.replacing("&", with: "&amp;").replacing("\"", with: "%22").replacing("'", with: "%27")
      .replacing(" ", with: "%20").replacing("<", with: "%3C").replacing(">", with: "%3E")
  }
}
