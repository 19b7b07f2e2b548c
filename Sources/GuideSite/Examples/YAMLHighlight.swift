package import ExampleLanguage

/// The parts of a YAML text that have a colour, in order and without overlap: line by line, which is
/// enough for what people write by hand.
package func highlightYAML(_ bytes: [UInt8]) -> [(range: SourceRange, kind: HighlightKind)] {
  var result: [(range: SourceRange, kind: HighlightKind)] = []
  var start = 0
  while start < bytes.count {
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    highlightLine(bytes, start, end, &result)
    start = end + 1
  }
  return result
}

private func highlightLine(
  _ bytes: [UInt8], _ start: Int, _ end: Int,
  _ result: inout [(range: SourceRange, kind: HighlightKind)]
) {
  var index = start
  while index < end, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "-") { index += 1 }
  if let colon = colonBehindKey(bytes, index, end) {
    result.append((SourceRange(index, colon), .property))
    index = colon + 1
  }
  while index < end, bytes[index] == 0x20 { index += 1 }
  guard index < end else { return }
  let comment = startOfComment(bytes, index, end)
  if index < comment, let kind = kindOfScalar(bytes[index..<comment]) {
    var last = comment
    while last > index, bytes[last - 1] == 0x20 { last -= 1 }
    result.append((SourceRange(index, last), kind))
  }
  if comment < end { result.append((SourceRange(comment, end), .comment)) }
}

/// The colon that ends a key: a blank or the end of the line stands behind it.
private func colonBehindKey(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
  var index = start
  if index < end, bytes[index] == UInt8(ascii: "#") { return nil }
  while index < end {
    if bytes[index] == UInt8(ascii: ":"), index + 1 == end || bytes[index + 1] == 0x20 {
      return index > start ? index : nil
    }
    if bytes[index] == UInt8(ascii: "#"), index > start, bytes[index - 1] == 0x20 { return nil }
    index += 1
  }
  return nil
}

private func startOfComment(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  var quote: UInt8?
  for index in start..<end {
    let byte = bytes[index]
    if let open = quote {
      if byte == open { quote = nil }
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      quote = byte
    } else if byte == UInt8(ascii: "#"), index == start || bytes[index - 1] == 0x20 {
      return index
    }
  }
  return end
}

private func kindOfScalar(_ bytes: ArraySlice<UInt8>) -> HighlightKind? {
  let text = String(decoding: bytes, as: UTF8.self).trimmingSuffix(while: \.isWhitespace)
  if ["true", "false", "null", "~"].contains(text) { return .keyword }
  if text.wholeMatch(of: /-?[0-9][0-9_,]*(\.[0-9]+)?( ?[A-Za-z]+)?/) != nil { return .number }
  if text.hasPrefix("!") { return .attribute }
  return text.hasPrefix("[") || text.hasPrefix("{") ? nil : .string
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> SubSequence {
    var rest = self[...]
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}
