/// The marks of quotes and lists at the beginning of a line.
struct LinePrefix {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset: Int
  let end: Int
  /// How many marks there are; none where they could be a thematic break, `- - -`.
  private(set) var depth = 0

  init(bytes: UnsafeBufferPointer<UInt8>, offset: Int, end: Int) {
    self.bytes = bytes
    self.offset = offset
    self.end = end
  }

  /// Goes behind the marks and the blanks around them.
  mutating func skip() {
    var first: UInt8 = 0
    var isUniform = true
    skipBlanks()
    while offset < end, let length = markLength {
      if first == 0 { first = bytes[offset] }
      if bytes[offset] != first { isUniform = false }
      depth += 1
      offset += length
      skipBlanks()
    }
    let isBreak = isUniform && (first == Byte.hyphen || first == Byte.asterisk)
    if offset == end, isBreak { depth = 0 }
  }

  private mutating func skipBlanks() {
    while offset < end, bytes[offset].isSpace { offset += 1 }
  }

  private var markLength: Int? {
    let byte = bytes[offset]
    if byte == Byte.greater { return 1 }
    if byte == Byte.hyphen || byte == Byte.asterisk || byte == 0x2B { return endsMark(1) ? 1 : nil }
    var digits = 0
    while digits < 9, offset + digits < end, bytes[offset + digits].isDigit { digits += 1 }
    guard digits > 0, offset + digits < end else { return nil }
    let delimiter = bytes[offset + digits]
    guard delimiter == Byte.period || delimiter == Byte.rightParenthesis else { return nil }
    return endsMark(digits + 1) ? digits + 1 : nil
  }

  private func endsMark(_ length: Int) -> Bool {
    offset + length == end || bytes[offset + length].isSpace
  }
}
