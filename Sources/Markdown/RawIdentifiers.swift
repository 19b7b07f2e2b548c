import ExampleLanguage

/// An `id` or `name` in raw HTML.
struct RawIdentifier {
  let id: String
  let range: SourceRange
  /// False for `name`, which is an anchor on `<a>` only and need not be unique.
  let isID: Bool
}

extension DraftTree {
  /// What raw HTML offers as targets of links, in the order of nodes.
  func rawIdentifiers(_ source: SourceText) -> [RawIdentifier] {
    var result: [RawIdentifier] = []
    if rawHTML.isEmpty { return result }
    source.bytes.withUnsafeBufferPointer { bytes in
      for index in rawHTML {
        let range = nodes[index].range
        var scanner = TagScanner(bytes: bytes, offset: range.lower, end: range.upper)
        scanner.scan(into: &result)
      }
    }
    return result
  }
}

/// Finds `id` and `name` in the tags of a piece of a file.
private struct TagScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var offset: Int
  let end: Int

  private var byte: UInt8 { offset < end ? bytes[offset] : 0 }

  mutating func scan(into result: inout [RawIdentifier]) {
    while offset < end {
      guard byte == Byte.less else {
        offset += 1
        continue
      }
      offset += 1
      if byte.isLetter { scanTag(into: &result) } else { skipComment() }
    }
  }

  /// Skips `<!-- … -->`: what it holds is not on the page.
  private mutating func skipComment() {
    guard byte == Byte.exclamation, offset + 2 < end, bytes[offset + 1] == Byte.hyphen,
      bytes[offset + 2] == Byte.hyphen
    else { return }
    offset += 3
    while offset + 2 < end,
      bytes[offset] != Byte.hyphen || bytes[offset + 1] != Byte.hyphen
        || bytes[offset + 2] != Byte.greater
    { offset += 1 }
  }

  private mutating func scanTag(into result: inout [RawIdentifier]) {
    let tag = name()
    while offset < end, byte != Byte.greater {
      guard byte.isLetter else {
        offset += 1
        continue
      }
      let attribute = name()
      guard let value = value(), value.count > 0 else { continue }
      let isID = attribute == "id"
      guard isID || (attribute == "name" && tag == "a") else { continue }
      let id = String(decoding: bytes[value.lower..<value.upper], as: UTF8.self)
      result.append(RawIdentifier(id: id, range: value, isID: isID))
    }
  }

  private mutating func name() -> String {
    let start = offset
    while byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.colon { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
  }

  /// The value behind `=`, quotes left out; nil for an attribute without one.
  private mutating func value() -> SourceRange? {
    while byte.isSpace { offset += 1 }
    guard byte == Byte.equals else { return nil }
    offset += 1
    while byte.isSpace { offset += 1 }
    let quote = byte
    guard quote == Byte.quotationMark || quote == Byte.apostrophe else { return unquoted() }
    offset += 1
    let start = offset
    while offset < end, byte != quote { offset += 1 }
    let range = SourceRange(start, offset)
    offset = min(offset + 1, end)
    return range
  }

  private mutating func unquoted() -> SourceRange {
    let start = offset
    while offset < end, !byte.isSpace, byte != Byte.greater { offset += 1 }
    return SourceRange(start, offset)
  }
}
