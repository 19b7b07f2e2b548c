package import ExampleLanguage

/// The parts of a JSON text that have a colour, in order and without overlap.
///
/// It takes any bytes: what is no JSON is coloured as far as it looks like some.
package func highlightJSON(_ bytes: [UInt8]) -> [(range: SourceRange, kind: HighlightKind)] {
  var result: [(range: SourceRange, kind: HighlightKind)] = []
  var index = 0
  while index < bytes.count {
    let start = index
    guard let kind = nextJSONToken(bytes, &index) else { continue }
    result.append((SourceRange(start, index), kind))
  }
  return result
}

/// Goes over one token, or over one byte without a colour.
private func nextJSONToken(_ bytes: [UInt8], _ index: inout Int) -> HighlightKind? {
  switch bytes[index] {
  case UInt8(ascii: "\""):
    index = endOfString(bytes, index)
    return isKey(bytes, endingAt: index) ? .property : .string
  case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
    index = bytes[index...].firstIndex { !isInNumber($0) } ?? bytes.count
    return .number
  case UInt8(ascii: "a")...UInt8(ascii: "z"):
    let start = index
    index = bytes[index...].firstIndex { !isLetter($0) } ?? bytes.count
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    return ["true", "false", "null"].contains(word) ? .keyword : nil
  default:
    index += 1
    return nil
  }
}

/// Behind the closing quote; a string that is not closed ends with its line.
private func endOfString(_ bytes: [UInt8], _ start: Int) -> Int {
  var index = start + 1
  while index < bytes.count, bytes[index] != 0x0A {
    if bytes[index] == UInt8(ascii: "\"") { return index + 1 }
    let isEscape = bytes[index] == UInt8(ascii: "\\")
    index += isEscape && index + 1 < bytes.count && bytes[index + 1] != 0x0A ? 2 : 1
  }
  return index
}

/// Only blanks stand between a key and its colon.
private func isKey(_ bytes: [UInt8], endingAt end: Int) -> Bool {
  let next = bytes[end...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  return next == UInt8(ascii: ":")
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isInNumber(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"),
    UInt8(ascii: "-"), UInt8(ascii: "e"), UInt8(ascii: "E"):
    true
  default: false
  }
}
