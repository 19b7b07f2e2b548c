extension HTMLRenderer {
  mutating func renderRawHTML(_ html: String) {
    switch options.rawHTML {
    case .keep: output.append(html: rewritingReferences(html))
    case .filterTags: output.append(html: filteringTags(rewritingReferences(html)))
    case .escape: output.append(text: html)
    case .omit: break
    }
  }

  /// Makes text of the tags that change how a browser reads what follows.
  /// - Source: GitHub Flavored Markdown 0.29, section 6.11, "Disallowed Raw HTML".
  private func filteringTags(_ html: String) -> String {
    let bytes = Array(html.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for index in bytes.indices {
      if bytes[index] == Byte.less, Self.isDisallowedTag(bytes, at: index + 1) {
        result.append(contentsOf: "&lt;".utf8)
      } else {
        result.append(bytes[index])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let disallowedTags = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  private static func isDisallowedTag(_ bytes: [UInt8], at start: Int) -> Bool {
    var start = start
    if start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
    var end = start
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    guard end < bytes.count else { return false }
    let next = bytes[end]
    guard next.isSpace || next == Byte.greater || next == UInt8(ascii: "/") else { return false }
    let name = bytes[start..<end].map(\.lowercasedASCII)
    return disallowedTags.contains { $0.utf8.elementsEqual(name) }
  }
}
