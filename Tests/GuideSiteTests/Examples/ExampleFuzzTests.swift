import GuideSite
import GuideTestSupport
import Testing

/// Soup of the pieces that matter here: whatever comes in, no stage stops, and an update is final.
@Suite struct ExampleFuzzTests {
  @Test(arguments: UInt64(1)...500)
  func survivesAnyPage(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      Self.pieces[Int.random(in: Self.pieces.indices, using: &random)]
    }
    let page = ExamplePage(bytes: Array(pieces.joined()), smartPunctuation: seed % 2 == 0)
    _ = page.html
    let updated = ExamplePage(bytes: page.updatedBytes, smartPunctuation: seed % 2 == 0)
    #expect(updated.updatedBytes == updated.source.bytes, "seed \(seed)")
  }

  private static let pieces: [[UInt8]] =
    [
      "```", "````", "~~~", "swift run", "swift", "swift check", " output", "json task-definition",
      " id=a", " id=", " title=\"x y\"", " title=\"", " fails=a.b", " fresh", " session=b", " fold",
      " highlight=1-9", " show=none", " =", " rum", "\n", "\n", "\n", "\n", "\r\n", "\r", "\n\n",
      "\t", "    ", "  ", "> ", "- ", "1. ", "[^1]: ", "`{swift} 1`", "`{swift}", "[x](value:1)",
      "[](value:", "[a]: value:1\n", "[a]", "print(\"a\\n```\\n\\tb\")", "print(no)", "let a = 1",
      "| a |\n| - |\n", "|", "<!-- x -->", "<div>", "é", "😀", "\u{FEFF}", "\0", "*", "\\",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82]]
}
