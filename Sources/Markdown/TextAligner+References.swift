/// Character references: `&amp;`, `&#38;`, `&#x26;`.
extension TextAligner {
  /// A reference stands for one character, a few names for two; a lone `&` for itself.
  func entity(_ source: Int, _ index: Int) -> (source: Int, literal: Int)? {
    guard let end = referenceEnd(source) else {
      return literal[index] == Byte.ampersand ? (1, 1) : nil
    }
    if literal[index] == Byte.ampersand {
      return (standsForAmpersand(source, end) ? end - source : 1, 1)
    }
    var length = scalarLength(index)
    if isPair(source, end) { length += scalarLength(index + length) }
    return (end - source, length)
  }

  /// The offset behind the `;` of what is a reference by its form.
  private func referenceEnd(_ start: Int) -> Int? {
    var offset = start + 1
    if offset < content.count, content[offset] == Byte.hash { offset += 1 }
    let name = offset
    while offset < content.count, content[offset].isAlphanumeric { offset += 1 }
    guard offset > name, offset < content.count, content[offset] == Byte.semicolon else {
      return nil
    }
    return offset + 1
  }

  private func name(_ start: Int, _ end: Int) -> String {
    String(decoding: content[(start + 1)..<(end - 1)], as: UTF8.self)
  }

  private func standsForAmpersand(_ start: Int, _ end: Int) -> Bool {
    let name = name(start, end)
    if name == "amp" || name == "AMP" { return true }
    guard name.utf8.first == Byte.hash else { return false }
    let digits = name.dropFirst()
    if digits.utf8.first.map({ $0 | 0x20 }) == 0x78 {
      return Int(digits.dropFirst(), radix: 16) == 38
    }
    return Int(digits) == 38
  }

  private func scalarLength(_ index: Int) -> Int {
    guard index < literal.count else { return 0 }
    let first = literal[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return min(length, literal.count - index)
  }

  private func isPair(_ start: Int, _ end: Int) -> Bool {
    content[start + 1] != Byte.hash && Self.pairs.contains(name(start, end))
  }

  /// The names that stand for two characters.
  /// - Source: HTML Living Standard, section "Named character references".
  private static let pairs: Set<String> = Set(
    """
    NotEqualTilde NotGreaterFullEqual NotGreaterGreater NotGreaterSlantEqual NotHumpDownHump
    NotHumpEqual NotLeftTriangleBar NotLessLess NotLessSlantEqual NotNestedGreaterGreater
    NotNestedLessLess NotPrecedesEqual NotRightTriangleBar NotSquareSubset NotSquareSuperset
    NotSubset NotSucceedsEqual NotSucceedsTilde NotSuperset ThickSpace acE bne bnequiv caps
    cups fjlig gesl gvertneqq gvnE lates lesg lvertneqq lvnE nGg nGt nGtv nLl nLt nLtv nang
    napE napid nbump nbumpe ncongdot nedot nesim ngE ngeqq ngeqslant nges nlE nleqq nleqslant
    nles notinE notindot nparsl npart npre npreceq nrarrc nrarrw nsce nsubE nsubset nsubseteqq
    nsucceq nsupE nsupset nsupseteqq nvap nvge nvgt nvle nvlt nvltrie nvrtrie nvsim race smtes
    sqcaps sqcups varsubsetneq varsubsetneqq varsupsetneq varsupsetneqq vnsub vnsup vsubnE
    vsubne vsupnE vsupne
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
