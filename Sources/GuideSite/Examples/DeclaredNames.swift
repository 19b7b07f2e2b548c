import ExampleLanguage

/// The names that an example would have given to those after it.
///
/// Read from its words alone, since an example that cannot be parsed loses its names too. A word in a
/// comment may be taken for a declaration; that only hides a consequence of a fault already reported.
enum DeclaredNames {
  static func names(in example: Example) -> Set<String> {
    var names: Set<String> = []
    if let id = example.options.id { names.insert(id) }
    guard example.input == nil else { return names }
    let words = words(of: example.code)
    for (index, word) in words.enumerated() where isIntroducer(word.text) {
      names.formUnion(pattern(in: words[(index + 1)...], example.code))
    }
    return names
  }

  /// The names that code mentions, those in interpolations too.
  static func mentioned(in code: SourceText) -> Set<String> {
    Set(identifiers(in: code.bytes).map { code.string($0) })
  }

  /// The identifier that a place in the code begins with.
  static func leadingName(of code: SourceText, in range: SourceRange) -> String {
    let bytes = code.bytes[min(range.lower, code.bytes.count)..<min(range.upper, code.bytes.count)]
    return String(decoding: bytes.prefix(while: isWordByte), as: UTF8.self)
  }

  private static func isIntroducer(_ word: String) -> Bool {
    word == "let" || word == "var" || word == "func"
  }

  /// The name behind `let`, or the names of `let (a, b)`.
  private static func pattern(
    in words: ArraySlice<(text: String, range: SourceRange)>, _ code: SourceText
  ) -> [String] {
    guard let first = words.first else { return [] }
    let opening = code.bytes[..<first.range.lower].last { $0 != 0x20 }
    guard opening == UInt8(ascii: "(") else { return [first.text] }
    let end =
      code.bytes[first.range.lower...].firstIndex(of: UInt8(ascii: ")")) ?? first.range.upper
    return words.prefix { $0.range.upper <= end }.map(\.text)
  }

  private static func words(of code: SourceText) -> [(text: String, range: SourceRange)] {
    var words: [(text: String, range: SourceRange)] = []
    var index = 0
    while index < code.bytes.count {
      let start = index
      while index < code.bytes.count, isWordByte(code.bytes[index]) { index += 1 }
      let range = SourceRange(start, index)
      if range.count > 0 { words.append((code.string(range), range)) } else { index += 1 }
    }
    return words
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
