/// `3`, `3-5`, `1,3-5`: lines of an example, from 1.
enum LineRanges {
  /// Nil when it is not such a list, or counts backwards.
  static func parse(_ text: String) -> [ClosedRange<Int>]? {
    var ranges: [ClosedRange<Int>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let bounds = part.split(separator: "-", omittingEmptySubsequences: false).map(number)
      guard let lower = bounds.first ?? nil, let upper = bounds.last ?? nil, bounds.count <= 2,
        lower >= 1, lower <= upper
      else { return nil }
      ranges.append(lower...upper)
    }
    return ranges
  }

  /// Digits alone: `Int` would take a sign.
  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
