import GuideSite
import Testing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("a.md", "a.md", true), ("a.md", "guide/a.md", true), ("guide/*.md", "guide/a.md", true),
    ("guide/*.md", "guide/deep/a.md", false), ("guide/**.md", "guide/deep/a.md", true),
    ("**/a.md", "a.md", true), ("**/a.md", "x/y/a.md", true), ("content/a.md", "a.md", true),
    ("1?-*.md", "18-containers.md", true), ("1?-*.md", "1-containers.md", false),
    ("*", "x/a.md", true), ("b.md", "a.md", false),
  ])
  func patternsMatchPaths(_ pattern: String, _ path: String, _ matches: Bool) {
    #expect(PathPattern(pattern).matches(path) == matches)
  }

  @Test func onlyTheChaptersAskedForAreReported() throws {
    let guide = TestGuide.chapters(["a.md": "[x](no.md)\n", "b.md": "[x](no.md)\n"])
    var request = guide.request()
    request.only = "b.*"
    let report = try runPipeline(request, store: guide.store)
    #expect(report.findings == ["content/b.md:1:1 link.missing"])
    #expect(report.chapters == 1)
    request.only = "c.md"
    #expect(throws: SiteError.self) { try runPipeline(request, store: guide.store) }
  }
}
