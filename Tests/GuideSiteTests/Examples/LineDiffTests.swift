import GuideSite
import GuideTestSupport
import Testing

@Suite struct LineDiffTests {
  @Test(arguments: [
    ("", "", ""),
    ("a", "a", ""),
    ("a", "", "-a"),
    ("", "a", "+a"),
    ("abc", "axc", " a|-b|+x| c"),
    ("abcdefg", "abcdefX", "…| e| f|-g|+X"),
    ("Xbcdefg", "bcdefg", "-X| b| c|…"),
    ("abcdefghi", "abXdefgYi", " a| b|-c|+X| d| e| f| g|-h|+Y| i"),
  ])
  func showsChangesInContext(_ old: String, _ new: String, _ expected: String) {
    let text = LineDiff.text(from: old.map(String.init), to: new.map(String.init))
    let short = text.map { $0.first == " " ? String($0.dropFirst(1)) : $0 }
      .map { $0.replacing("- ", with: "-").replacing("+ ", with: "+").replacing(" …", with: "…") }
    #expect(short.joined(separator: "|") == expected)
  }

  /// Taking the added lines away gives the old text, taking the removed ones away the new one; and no
  /// more lines change than the length of a longest common subsequence allows.
  @Test(arguments: UInt64(1)...100)
  func isADiff(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let old = (0..<Int.random(in: 0...12, using: &random)).map { _ in letter(&random) }
    let new = (0..<Int.random(in: 0...12, using: &random)).map { _ in letter(&random) }
    let lines = LineDiff.lines(from: old, to: new)
    #expect(lines.compactMap { $0.old } == old, "seed \(seed)")
    #expect(lines.compactMap { $0.new } == new, "seed \(seed)")
    let same = lines.count { $0.old != nil && $0.new != nil }
    #expect(same == commonLength(old[...], new[...]), "seed \(seed)")
  }

  /// Ten thousand lines against ten thousand others would be 10⁸ comparisons.
  @Test func givesUpOnDetailsWhereTheyCost() {
    let old = (0..<10_000).map { "old \($0)" }
    let new = (0..<10_000).map { "new \($0)" }
    let text = LineDiff.text(from: old, to: new)
    #expect(text.count == 41)
    #expect(text.last == "  … and 19960 more lines")
  }

  @Test func cutsLongLines() {
    let text = LineDiff.text(from: [], to: [String(repeating: "ä", count: 300)])
    #expect(text == ["+ " + String(repeating: "ä", count: 200) + "…"])
  }

  private func letter(_ random: inout SeededGenerator) -> String {
    ["a", "b", "c"][Int.random(in: 0..<3, using: &random)]
  }

  /// By the definition, without a table.
  private func commonLength(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> Int {
    var row = [Int](repeating: 0, count: new.count + 1)
    for line in old {
      var next = row
      for (index, other) in new.enumerated() {
        next[index + 1] = line == other ? row[index] + 1 : max(next[index], row[index + 1])
      }
      row = next
    }
    return row[new.count]
  }
}

extension LineDiff.Line {
  fileprivate var old: String? {
    switch self {
    case .same(let text), .removed(let text): text
    case .added: nil
    }
  }

  fileprivate var new: String? {
    switch self {
    case .same(let text), .added(let text): text
    case .removed: nil
    }
  }
}
