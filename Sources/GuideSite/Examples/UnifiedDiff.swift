import ExampleLanguage

extension FilePromotion {
  /// The change as a unified diff that `patch -p1` and `git apply` take.
  package var patch: String {
    UnifiedDiff(
      path: String(path.drop { $0 == "/" }), old: UnifiedDiff.lines(page.bytes),
      new: UnifiedDiff.lines(newBytes)
    ).text
  }
}

/// Two versions of a file, line by line; a line keeps its ending.
struct UnifiedDiff {
  let path: String
  let old: [String]
  let new: [String]

  private static let context = 3

  /// Lines end at a line feed, as `patch` counts them.
  static func lines(_ bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(String(decoding: bytes[start...index], as: UTF8.self))
      start = index + 1
    }
    if start < bytes.count { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return lines
  }

  var text: String {
    let lines = LineDiff.lines(from: old, to: new)
    let hunks = Self.hunks(lines)
    guard !hunks.isEmpty else { return "" }
    return "--- a/\(path)\n+++ b/\(path)\n" + hunks.map { Self.text(of: $0, in: lines) }.joined()
  }

  /// The ranges of lines that are shown: changes and what is around them, joined where they meet.
  private static func hunks(_ lines: [LineDiff.Line]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, line) in lines.enumerated() {
      if case .same = line { continue }
      let range = max(0, index - context)..<min(lines.count, index + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private static func text(of hunk: Range<Int>, in lines: [LineDiff.Line]) -> String {
    let before = counts(lines[..<hunk.lowerBound])
    let within = counts(lines[hunk])
    let head =
      "@@ -\(place(before.old, within.old)) +\(place(before.new, within.new)) @@\n"
    return head + lines[hunk].map(shown).joined()
  }

  private static func counts(_ lines: ArraySlice<LineDiff.Line>) -> (old: Int, new: Int) {
    var counts = (old: 0, new: 0)
    for line in lines {
      switch line {
      case .same: counts = (counts.old + 1, counts.new + 1)
      case .removed: counts.old += 1
      case .added: counts.new += 1
      }
    }
    return counts
  }

  /// The first line and how many; without lines, the line before.
  private static func place(_ before: Int, _ count: Int) -> String {
    "\(count == 0 ? before : before + 1),\(count)"
  }

  private static func shown(_ line: LineDiff.Line) -> String {
    switch line {
    case .same(let text): ended(" " + text)
    case .removed(let text): ended("-" + text)
    case .added(let text): ended("+" + text)
    }
  }

  /// `"\r\n"` is one character to Swift: bytes decide.
  private static func ended(_ line: String) -> String {
    line.utf8.last == 0x0A ? line : line + "\n\\ No newline at end of file\n"
  }
}
