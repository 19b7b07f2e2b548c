import GuideSite
import Testing

@Suite struct MutationTests {
  private func findings(_ code: String, _ output: String) throws -> [String] {
    let text = "```swift run\n\(code)\n```\n\n```output\n\(output)\n```\n"
    let guide = TestGuide.chapters(["a.md": text])
    var request = guide.request()
    request.findsUnheldNumbers = true
    return try runPipeline(request, store: guide.store).findings
  }

  @Test(arguments: [
    // 3 / 2 is 1, as is 2 / 2: with 4 it is 2, and 3 / 3 is 1.
    ("print(3 / 2)", "1", ["2:11"]), ("print(2 + 2)", "4", []),
    ("let unused = 1_000\nprint(1)", "1", ["2:14"]),
    // 0.26 is above 0.2, too; 0.3 is not below 0.25.
    ("print(0.25 > 0.2)", "true", ["2:7"]), ("expect(7 == 7)\nprint(1)", "1", []),
    ("print(0xFF)", "255", []),
  ])
  func numbersThatNothingHoldsAreTold(
    _ code: String, _ output: String, _ places: [String]
  ) throws {
    #expect(
      try findings(code, output) == places.map { "content/a.md:\($0) example.number.unheld" })
  }

  /// A page with a broken promise has other worries.
  @Test func brokenPagesAreLeftAlone() throws {
    #expect(try findings("let a = 1\nprint(2)", "3") == ["content/a.md:7:1 example.output.differs"])
  }

  @Test func nobodyIsAskedWithoutBeingTold() throws {
    let text = "```swift run\nlet a = 1\n```\n"
    #expect(try TestGuide.chapters(["a.md": text]).check().findings == [])
  }
}
