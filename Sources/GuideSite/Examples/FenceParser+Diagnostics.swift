import ExampleLanguage

extension Diagnostic {
  static func unknownWord(
    _ word: String, in language: FenceVocabulary.Language, at range: SourceRange,
    _ page: SourceText
  ) -> Self {
    let known = FenceVocabulary.words(for: language).filter(\.isAvailable).map(\.usage)
    let note =
      FenceVocabulary.suggestion(for: word, in: language).map { "did you mean '\($0)'?" }
      ?? (known.isEmpty
        ? "\(article(language)) fence takes no words"
        : "\(article(language)) fence knows \(known.joined(separator: ", "))")
    return fence(
      code: "fence.word.unknown", "'\(word)' is not a word of \(article(language)) fence", range,
      page, note)
  }

  static func unavailableWord(_ word: String, at range: SourceRange, _ page: SourceText) -> Self {
    fence(
      code: "fence.word.unavailable", "'\(word)' is not available yet in this version of guidegen",
      range, page,
      "leave it out for now")
  }

  static func repeatedWord(_ word: String, at range: SourceRange, _ page: SourceText) -> Self {
    fence(
      code: "fence.word.repeated", "'\(word)' stands twice in one fence", range, page,
      "keep one of them")
  }

  static func contradiction(
    _ one: FenceVocabulary.Word, _ other: FenceVocabulary.Word, at range: SourceRange,
    _ page: SourceText
  ) -> Self {
    fence(
      code: "fence.word.conflict", "'\(other.rawValue)' contradicts '\(one.rawValue)' in one fence",
      range,
      page, "keep one of them")
  }

  static func withoutRun(
    _ word: FenceVocabulary.Word, at range: SourceRange, _ page: SourceText
  ) -> Self {
    fence(
      code: "fence.word.run",
      "'\(word.rawValue)' has no effect in a fence that is shown and never run", range,
      page, "to run the example, begin the fence with 'swift run'")
  }

  static func commaInFence(_ text: String, at range: SourceRange, _ page: SourceText) -> Self {
    let words = text.split(separator: ",").dropFirst().map { word in
      FenceVocabulary.suggestion(for: String(word), in: .swift) ?? String(word)
    }
    return fence(
      code: "fence.word.comma", "found '\(text)', expected words separated by blanks", range, page,
      "write '\((["swift"] + words).joined(separator: " "))'")
  }
}

extension Diagnostic {
  static func missingValue(
    _ key: FenceVocabulary.Word, at range: SourceRange, _ page: SourceText
  ) -> Self {
    fence(
      code: "fence.value.missing", "'\(key.rawValue)' has no value", range, page,
      "write '\(key.usage)'")
  }

  static func withoutID(at range: SourceRange, _ page: SourceText) -> Self {
    fence(
      code: "fence.value.missing", "a document that nothing names: found no 'id'", range,
      page,
      "write 'id=NAME'; examples below use the name")
  }

  static func unexpectedValue(
    _ flag: FenceVocabulary.Word, at range: SourceRange, _ page: SourceText
  ) -> Self {
    fence(
      code: "fence.value.unexpected", "'\(flag.rawValue)' takes no value", range, page,
      "write '\(flag.rawValue)' alone")
  }

  static func unterminatedValue(
    _ key: FenceVocabulary.Word, at range: SourceRange, _ page: SourceText
  ) -> Self {
    fence(
      code: "fence.value.quote", "the quoted value of '\(key.rawValue)' does not end with a quote",
      range, page,
      "write '\(key.rawValue)=\"…\"', with a blank behind it; the value cannot hold a quote itself")
  }

  static func badShow(_ value: String, at range: SourceRange, _ page: SourceText) -> Self {
    let known = FenceOptions.Show.allCases.map(\.rawValue)
    let near = nearestWord(to: value, in: known).map { "did you mean '\($0)'?" }
    return fence(
      code: "fence.value.show", "found '\(value)', expected code, result, both or none", range,
      page,
      near ?? "'both' is what a fence without 'show' does")
  }

  static func badHighlight(_ value: String, at range: SourceRange, _ page: SourceText) -> Self {
    fence(
      code: "fence.value.highlight", "found '\(value)', expected lines of the example, from 1",
      range, page,
      "write '3', '3-5' or '1,3-5'")
  }

  static func badCode(_ value: String, at range: SourceRange, _ page: SourceText) -> Self? {
    let parts = value.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isCode = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { isWordByte($0) || $0 == UInt8(ascii: "-") }
    }
    guard !isCode else { return nil }
    return fence(
      code: "fence.value.fails", "found '\(value)', expected the code of a diagnostic", range, page,
      "a code looks like 'ecs.fargate.size'; a failing example prints its own")
  }
}

// MARK: - Names

extension Diagnostic {
  /// A name that ends up in the page's addresses.
  static func badName(
    _ name: String, of key: FenceVocabulary.Word, at range: SourceRange, _ page: SourceText
  ) -> Self? {
    let isName =
      startsWithLetter(name)
      && name.utf8.allSatisfy { isWordByte($0) || $0 == UInt8(ascii: "-") }
    guard !isName else { return nil }
    return fence(
      code: key == .id ? "fence.value.id" : "fence.value.session",
      "found '\(name)', expected a letter, then letters, digits, '-' or '_'", range, page,
      "change the name")
  }

  /// A name that examples use: it has to be a Swift identifier.
  static func badBinding(_ name: String, at range: SourceRange, _ page: SourceText) -> Self? {
    let isIdentifier = startsWithLetter(name) && name.utf8.allSatisfy(isWordByte)
    guard !isIdentifier || reservedWords.contains(name) else { return nil }
    let found = isIdentifier ? "'\(name)', a word of Swift's own" : "'\(name)'"
    return fence(
      code: "fence.value.id", "found \(found), expected a name that Swift examples can use", range,
      page,
      "write a letter, then letters, digits or '_'")
  }

  private static let reservedWords: Set = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
    "operator", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static",
    "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
    "where", "while",
  ]

  private static func startsWithLetter(_ name: String) -> Bool {
    name.utf8.first.map { isWordByte($0) && !(0x30...0x39).contains($0) && $0 != 0x5F } ?? false
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func article(_ language: FenceVocabulary.Language) -> String {
    language == .output ? "an output" : "a \(language.rawValue)"
  }

  private static func fence(
    code: String, _ message: String, _ range: SourceRange, _ page: SourceText, _ note: String
  ) -> Self {
    Diagnostic(
      code: code, message: message, at: SourceLocation(file: page.name, range: range),
      notes: [Note(note)])
  }
}
