import ExampleLanguage

/// Steps through the source of a text node, given what cmark made of it: backslashes and entities
/// resolved, smart punctuation in place.
struct TextAligner {
  /// What the source may hold besides the literal bytes.
  enum Mode {
    case prose
    /// In `<…>` a backslash is only a backslash.
    case autolink
    /// A bare URL is what it is; a bare mail address is found in prose that has been read before.
    case bareLink
  }

  let content: UnsafeBufferPointer<UInt8>
  let literal: UnsafeBufferPointer<UInt8>

  /// The offset in the content behind the text, or nil when the two do not match.
  func end(from start: Int, mode: Mode) -> Int? {
    var source = start
    var index = 0
    while index < literal.count {
      if isPlain(source, index) {
        source += 8
        index += 8
        continue
      }
      guard source < content.count else { return nil }
      let byte = content[source]
      if byte == literal[index], byte != Byte.backslash, byte != Byte.ampersand {
        source += 1
        index += 1
      } else if let step = special(source, index, mode) {
        source += step.source
        index += step.literal
      } else {
        return nil
      }
    }
    return source
  }

  /// Whether the next eight bytes are the same, and nothing is escaped among them.
  private func isPlain(_ source: Int, _ index: Int) -> Bool {
    guard source + 8 <= content.count, index + 8 <= literal.count else { return false }
    let written = ByteWord(content, at: source)
    return written == ByteWord(literal, at: index)
      && written.equal(to: Byte.backslash) | written.equal(to: Byte.ampersand) == 0
  }

  private typealias Step = (source: Int, literal: Int)

  private func special(_ source: Int, _ index: Int, _ mode: Mode) -> Step? {
    switch content[source] {
    case Byte.backslash: return backslash(source, index, mode)
    case Byte.ampersand: return entity(source, index)
    case Byte.quotationMark, Byte.apostrophe: return curly(index)
    case Byte.hyphen: return dashes(source, index)
    case Byte.period: return ellipsis(source, index)
    default: return nil
    }
  }

  private func backslash(_ source: Int, _ index: Int, _ mode: Mode) -> Step? {
    if mode != .autolink, source + 1 < content.count {
      let escaped = content[source + 1]
      if escaped.isPunctuation, escaped == literal[index] { return (2, 1) }
      if escaped == Byte.ampersand, literal[index] == Byte.ampersand { return (2, 1) }
    }
    return literal[index] == Byte.backslash ? (1, 1) : nil
  }

  /// U+2018, U+2019, U+201C and U+201D are three bytes: E2 80 98, 99, 9C, 9D.
  private func curly(_ index: Int) -> Step? {
    guard let last = punctuation(index) else { return nil }
    return last == 0x98 || last == 0x99 || last == 0x9C || last == 0x9D ? (1, 3) : nil
  }

  /// A run of hyphens becomes en (E2 80 93) and em dashes (E2 80 94), which end with the run.
  private func dashes(_ source: Int, _ index: Int) -> Step? {
    var run = 0
    while source + run < content.count, content[source + run] == Byte.hyphen { run += 1 }
    guard run > 1 else { return nil }
    let count = Self.dashCount(run)
    for dash in 0..<count {
      guard let last = punctuation(index + 3 * dash), last == 0x93 || last == 0x94 else {
        return nil
      }
    }
    return (run, 3 * count)
  }

  /// How many dashes cmark makes of a run of hyphens: em dashes first, no hyphen left over.
  private static func dashCount(_ run: Int) -> Int {
    if run % 3 == 0 { return run / 3 }
    if run % 2 == 0 { return run / 2 }
    return run % 3 == 2 ? (run - 2) / 3 + 1 : (run - 4) / 3 + 2
  }

  private func ellipsis(_ source: Int, _ index: Int) -> Step? {
    guard source + 2 < content.count, content[source + 1] == Byte.period,
      content[source + 2] == Byte.period, punctuation(index) == 0xA6
    else { return nil }
    return (3, 3)
  }

  /// The third byte of a character of General Punctuation (E2 80 …) at a place of the literal.
  private func punctuation(_ index: Int) -> UInt8? {
    guard index + 2 < literal.count, literal[index] == 0xE2, literal[index + 1] == 0x80 else {
      return nil
    }
    return literal[index + 2]
  }
}
