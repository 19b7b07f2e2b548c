import ExampleLanguage

/// A word of an info string as the author wrote it: `run`, `id=idle`, `title="Two idle tasks"`.
struct FenceWord: Sendable {
  let key: String
  /// Nil without `=`.
  let value: String?
  let isUnterminated: Bool
  /// The whole word in the file.
  let range: SourceRange
  let valueRange: SourceRange
}

extension FenceWord {
  /// Splits an info string at blanks, outside quotes.
  ///
  /// It works on the file's bytes: CommonMark decodes escapes and entities, which would move columns.
  static func words(of page: SourceText, in info: SourceRange) -> [FenceWord] {
    var words: [FenceWord] = []
    var index = info.lower
    while index < info.upper {
      if isBlank(page.bytes[index]) {
        index += 1
      } else {
        let word = scan(page, from: index, to: info.upper)
        words.append(word)
        index = word.range.upper
      }
    }
    return words
  }

  private static func scan(_ page: SourceText, from start: Int, to end: Int) -> FenceWord {
    var index = start
    while index < end, !isBlank(page.bytes[index]), page.bytes[index] != UInt8(ascii: "=") {
      index += 1
    }
    let key = page.string(SourceRange(start, index))
    guard index < end, page.bytes[index] == UInt8(ascii: "=") else {
      return FenceWord(
        key: key, value: nil, isUnterminated: false, range: SourceRange(start, index),
        valueRange: SourceRange(index, index))
    }
    let value = scanValue(page, from: index + 1, to: end)
    return FenceWord(
      key: key, value: page.string(value.content), isUnterminated: value.isUnterminated,
      range: SourceRange(start, value.end), valueRange: value.content)
  }

  private static func scanValue(
    _ page: SourceText, from start: Int, to end: Int
  ) -> (content: SourceRange, end: Int, isUnterminated: Bool) {
    let quote = UInt8(ascii: "\"")
    guard start < end, page.bytes[start] == quote else {
      let stop = page.bytes[start..<end].firstIndex(where: isBlank) ?? end
      return (SourceRange(start, stop), stop, false)
    }
    guard let close = page.bytes[(start + 1)..<end].firstIndex(of: quote) else {
      return (SourceRange(start + 1, end), end, true)
    }
    // What is glued to the closing quote belongs to the word, so that it is not lost.
    let stop = page.bytes[close..<end].firstIndex(where: isBlank) ?? end
    if stop > close + 1 { return (SourceRange(start, stop), stop, true) }
    return (SourceRange(start + 1, close), stop, false)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
