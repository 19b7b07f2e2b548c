/// A tag of a template that names another template.
struct TemplateReference: Hashable {
  let name: String
  /// The offset of the name.
  let offset: Int
}

/// Finds the tags `{{> name}}` and `{{< name}}`.
///
/// The Mustache library renders a missing partial as nothing, so the names are checked before.
func templateReferences(in bytes: [UInt8]) -> [TemplateReference] {
  var scanner = TagScanner(bytes: bytes)
  return scanner.references()
}

private struct TagScanner {
  let bytes: [UInt8]
  var open = Array("{{".utf8)
  var close = Array("}}".utf8)

  mutating func references() -> [TemplateReference] {
    var found: [TemplateReference] = []
    var index = 0
    while let start = find(open, from: index) {
      let inside = start + open.count
      guard let end = find(close, from: inside) else { break }
      index = end + close.count
      guard inside < end else { continue }
      switch bytes[inside] {
      case UInt8(ascii: ">"), UInt8(ascii: "<"):
        if let reference = reference(inside + 1, end) { found.append(reference) }
      case UInt8(ascii: "="): setDelimiters(inside + 1, end)
      default: break
      }
    }
    return found
  }

  /// Names that begin with `*` are looked up while rendering.
  private func reference(_ start: Int, _ end: Int) -> TemplateReference? {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    let name = bytes[start..<end].drop(while: isBlank)
    guard let first = name.first, first != UInt8(ascii: "*") else { return nil }
    let trimmed = name.prefix { !isBlank($0) }
    return TemplateReference(
      name: String(decoding: trimmed, as: UTF8.self), offset: trimmed.startIndex)
  }

  private mutating func setDelimiters(_ start: Int, _ end: Int) {
    let words = bytes[start..<end].filter { $0 != UInt8(ascii: "=") }
      .split { $0 == 0x20 || $0 == 0x09 }
    guard words.count == 2 else { return }
    open = Array(words[0])
    close = Array(words[1])
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + pattern.count <= bytes.count {
      if bytes[index] == pattern[0], bytes[index..<index + pattern.count].elementsEqual(pattern) {
        return index
      }
      index += 1
    }
    return nil
  }
}
