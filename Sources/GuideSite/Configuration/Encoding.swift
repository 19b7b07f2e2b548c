import ExampleLanguage

extension Diagnostic {
  /// An error at the first byte that is not UTF-8; nil when all are.
  static func notUTF8(_ source: SourceText) -> Diagnostic? {
    guard let offset = firstInvalidByte(source.bytes) else { return nil }
    let byte = String(source.bytes[offset], radix: 16, uppercase: true)
    let range = SourceRange(offset, min(offset + 1, source.bytes.count))
    return Diagnostic(
      code: "file.encoding",
      message: "the byte 0x\(byte.count < 2 ? "0" : "")\(byte) is not UTF-8",
      at: SourceLocation(file: source.name, range: range),
      notes: [Note("save the file as UTF-8")])
  }
}

/// The offset of the first byte that is not part of a well-formed UTF-8 sequence.
func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
  var offset = 0
  while true {
    offset += asciiCount(bytes, from: offset)
    if offset >= bytes.count { return nil }
    let length = sequenceLength(bytes, at: offset)
    if length == 0 { return offset }
    offset += length
  }
}

/// How many bytes of ASCII stand at an offset, eight looked at together.
private func asciiCount(_ bytes: [UInt8], from start: Int) -> Int {
  bytes.withUnsafeBytes { buffer in
    var offset = start
    while offset + 8 <= buffer.count,
      buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      offset += 8
    }
    while offset < buffer.count, buffer[offset] < 0x80 { offset += 1 }
    return offset - start
  }
}

/// How many bytes a well-formed sequence that begins at an offset has; 0 when there is none.
private func sequenceLength(_ bytes: [UInt8], at offset: Int) -> Int {
  // The second byte's limits shut out overlong forms, surrogates and what is beyond U+10FFFF.
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch bytes[offset] {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  case 0xF1...0xF3: length = 4
  default: return 0
  }
  guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
  for index in offset + 2..<max(offset + 2, offset + length) where bytes[index] & 0xC0 != 0x80 {
    return 0
  }
  return length
}
