/// Swift source with comments and the contents of strings replaced by blanks, line for line.
///
/// Good enough for rules about words: it knows line and block comments, strings of one and many
/// lines and raw strings, and treats an interpolation as part of its string.
func codeAlone(_ text: String) -> String {
  var scanner = CodeScanner(source: Array(text.utf8))
  scanner.run()
  return String(decoding: scanner.result, as: UTF8.self)
}

private struct CodeScanner {
  let source: [UInt8]
  var result: [UInt8] = []
  var position = 0

  init(source: [UInt8]) { self.source = source }

  mutating func run() {
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: "/") where starts("//"): blankLineComment()
      case UInt8(ascii: "/") where starts("/*"): blankBlockComment()
      case UInt8(ascii: "#"), UInt8(ascii: "\""):
        if let pounds = poundsOfString() { blankString(pounds: pounds) } else { keep() }
      default: keep()
      }
    }
  }

  func starts(_ text: String) -> Bool { source[position...].starts(with: text.utf8) }

  /// Copies line breaks and blanks everything else, so that lines keep their numbers.
  mutating func blank(_ count: Int) {
    for byte in source[position..<min(position + count, source.count)] {
      result.append(byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " "))
    }
    position = min(position + count, source.count)
  }

  mutating func keep() {
    result.append(source[position])
    position += 1
  }

  mutating func blankLineComment() {
    blank((source[position...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count) - position)
  }

  mutating func blankBlockComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        blank(2)
      } else if starts("*/") {
        depth -= 1
        blank(2)
      } else {
        blank(1)
      }
    } while depth > 0 && position < source.count
  }

  /// How many `#` stand before a quote here, or nil where no string begins.
  func poundsOfString() -> Int? {
    var end = position
    while end < source.count, source[end] == UInt8(ascii: "#") { end += 1 }
    guard end < source.count, source[end] == UInt8(ascii: "\"") else { return nil }
    return end - position
  }

  mutating func blankString(pounds: Int) {
    blank(pounds)
    let quote = starts("\"\"\"") ? "\"\"\"" : "\""
    let fence = String(repeating: "#", count: pounds)
    blank(quote.utf8.count)
    while position < source.count, !starts(quote + fence) {
      if starts("\\\(fence)(") {
        blankInterpolation(opening: pounds + 2)
      } else {
        blank(starts("\\\(fence)") ? pounds + 2 : 1)
      }
    }
    blank(quote.utf8.count + pounds)
  }

  /// Up to the parenthesis that closes it; strings inside may hold parentheses of their own.
  mutating func blankInterpolation(opening: Int) {
    blank(opening)
    var depth = 1
    while position < source.count, depth > 0 {
      if let pounds = poundsOfString() {
        blankString(pounds: pounds)
        continue
      }
      if starts("(") { depth += 1 }
      if starts(")") { depth -= 1 }
      blank(1)
    }
  }
}
