import ExampleLanguage

/// Text without quotes (YAML 1.2.2, 7.3.3). It ends with its line, before a comment, at the colon of a
/// key, and between brackets at a comma or a bracket.
extension CodeScanner {
  mutating func scanPlainScalar(_ words: CodeWords) -> Bool {
    guard let stop = endOfPlainScalar() else { return false }
    let isKey = next(from: stop).map { bytes[$0] == UInt8(ascii: ":") } ?? false
    if isKey { return add(to: stop, .word(.property)) }
    if isNumber(to: stop) { return add(to: stop, .word(.number)) }
    if let kind = words.kinds[word(index, stop)] { return add(to: stop, .word(kind)) }
    index = stop
    return true
  }

  /// Behind the last byte of the text that begins here; nil where a mark such as `- ` does.
  private func endOfPlainScalar() -> Int? {
    let isWithinBrackets = openBrackets > 0
    var stop = index
    var place = index
    while place < end, bytes[place] != 0x0A, bytes[place] != 0x0D {
      let byte = bytes[place]
      let following = place + 1 < end ? bytes[place + 1] : 0x0A
      let endsWord = following.isBlank || following == 0x0A || following == 0x0D
      if place == index, byte == UInt8(ascii: "-"), endsWord { return nil }
      if byte == UInt8(ascii: ":"), endsWord { break }
      if byte == UInt8(ascii: "#"), place > start, bytes[place - 1].isBlank { break }
      if isWithinBrackets, ",[]{}".utf8.contains(byte) { break }
      place += 1
      if !byte.isBlank { stop = place }
    }
    return stop > index ? stop : nil
  }

  /// An integer or a number with a point, in any of the forms of the core schema (10.3.2).
  private func isNumber(to stop: Int) -> Bool {
    var place = index
    if bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") { place += 1 }
    guard place < stop, bytes[place].isDigit else { return false }
    let isHexadecimal = place + 1 < stop && bytes[place + 1] | 0x20 == UInt8(ascii: "x")
    let digits = bytes[place..<stop]
    if isHexadecimal {
      return digits.dropFirst(2).allSatisfy {
        $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
      }
    }
    let hasPoint = digits.count { $0 == UInt8(ascii: ".") } <= 1
    return hasPoint
      && digits.indices.allSatisfy { index in
        let byte = bytes[index]
        if byte.isDigit || byte == UInt8(ascii: ".") { return true }
        let isExponent = byte | 0x20 == UInt8(ascii: "e") && index + 1 < stop
        let isSign = "+-".utf8.contains(byte) && bytes[index - 1] | 0x20 == UInt8(ascii: "e")
        return isExponent || isSign && index + 1 < stop
      }
  }
}
