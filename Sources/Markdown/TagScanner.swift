import ExampleLanguage

/// An attribute of a tag, names in lower case.
struct TagAttribute {
  let tag: String
  let name: String
  /// Quotes left out.
  let value: SourceRange
}

/// Finds attributes with values in the tags of a piece of HTML.
///
/// It asks little of the HTML, and nothing that it meets makes it go back: its time grows with the text.
struct TagScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: SourceRange) {
    self.bytes = bytes
    offset = range.lower
    end = range.upper
  }

  private var byte: UInt8 { offset < end ? bytes[offset] : 0 }

  mutating func scan(_ found: (TagAttribute) -> Void) {
    while offset < end {
      guard byte == Byte.less else {
        offset += 1
        continue
      }
      offset += 1
      if byte.isLetter { scanTag(found) } else { skipComment() }
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

  private mutating func scanTag(_ found: (TagAttribute) -> Void) {
    let tag = name()
    while offset < end, byte != Byte.greater {
      guard byte.isLetter else {
        offset += 1
        continue
      }
      let attribute = name()
      guard let value = value(), value.count > 0 else { continue }
      found(TagAttribute(tag: tag, name: attribute, value: value))
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
