import GuideSite
import Testing

@Suite struct ContentCheckTests {
  private func findings(_ text: String, _ configuration: String = "title: T\n") throws -> [String] {
    try TestGuide.chapters(["a.md": text], configuration: configuration).check().findings
  }

  @Test(arguments: [
    // The title is level 1, whether it is written or not.
    ("## A\n", []), ("# A\n\n## B\n\n### C\n\n## D\n", []), ("### A\n", ["1:1"]),
    ("# A\n\n### B\n\n#### C\n", ["3:1"]), ("## A\n\n# B\n\n### C\n", ["5:1"]),
  ])
  func skippedLevelsAreTold(_ text: String, _ places: [String]) throws {
    #expect(
      try findings(text) == places.map { "content/a.md:\($0) heading.level.skipped" })
  }

  @Test(arguments: [
    ("![](https://e.org/a.png)", true), ("![ ](https://e.org/a.png)", true),
    ("![A](https://e.org/a.png)", false), ("![`a`](https://e.org/a.png)", false),
    ("![**A**](https://e.org/a.png)", false),
  ])
  func imagesNeedText(_ text: String, _ isTold: Bool) throws {
    #expect(try findings("\(text)\n") == (isTold ? ["content/a.md:1:1 image.alt.missing"] : []))
  }

  /// Columns are those of `value:`.
  @Test(arguments: [
    ("It is [5](value:2 + 3).", ["1:11 example.value.link"]),
    ("[a]: value:1\n\n[1](value: 1) and [5](<value:2 + 3>)", ["3:5 example.value.link"]),
    ("It is [5](<value:2 + 3>).", []), ("`[5](value:2 + 3)`", []),
    ("~~~\n[5](value:2 + 3)\n~~~", []),
  ])
  func claimsThatAreNoLinksAreTold(_ text: String, _ findings: [String]) throws {
    #expect(try self.findings("\(text)\n") == findings.map { "content/a.md:\($0)" })
  }

  @Test func titlesTellChaptersApart() throws {
    let guide = TestGuide.chapters([
      "index.md": "---\ntitle: One\n---\n", "a.md": "---\ntitle: One\n---\n",
      "b.md": "# One\n", "c.md": "# Two\n",
    ])
    #expect(try guide.check().findings == ["content/b.md:1:1 chapter.title.duplicate"])
  }

  @Test func descriptionsAreAskedForByNameOnly() throws {
    #expect(try findings("# A\n") == [])
    let asked = "title: T\ndiagnostics:\n  chapter.description.missing: error\n"
    #expect(try findings("# A\n", asked) == ["content/a.md:1:1 chapter.description.missing"])
    #expect(try findings("---\ndescription: D\n---\n# A\n", asked) == [])
  }

  @Test(arguments: [
    ("A.[^1]\n\n[^1]: Note.\n", []), ("A.[^Word]\n\n[^word]: Note.\n", []),
    ("A.[^1]\n", ["1:3 footnote.missing"]), ("A.\n\n[^1]: Note.\n", ["3:1 footnote.unused"]),
    ("A.\\[^1]\n", []), ("`[^1]`\n", []), ("```\n[^1]\n\n[^2]: x\n```\n", []),
    ("<p>[^1]</p>\n", []), ("Not [^a-z] either.\n", ["1:5 footnote.missing"]),
    ("A [^a b].\n", []), ("> A.[^1]\n>\n> [^1]: Note.\n", []),
    ("A.[^1][^2]\n\n[^2]: Two.\n", ["1:3 footnote.missing"]), ("[^", []), ("[^]\n", []),
  ])
  func footnotesBelongTogether(_ text: String, _ expected: [String]) throws {
    #expect(try findings(text) == expected.map { "content/a.md:\($0)" })
  }
}

@Suite struct DiagnosticLevelTests {
  private func report(_ levels: String) throws -> SiteReport {
    let configuration = "title: T\ndiagnostics:\n\(levels)"
    let text = "# A\n\n### B\n\n[x](no.md)\n"
    return try TestGuide.chapters(["a.md": text], configuration: configuration).check()
  }

  @Test func codesAreAsGraveAsTheGuideSays() throws {
    let mild = try report("  link.missing: warning\n  heading.level.skipped: off\n")
    #expect(mild.findings == ["content/a.md:5:1 link.missing"])
    #expect(mild.exitCode == 0 && mild.warnings == 1)
    let strict = try report("  heading.level.skipped: error\n")
    #expect(strict.errors == 2 && strict.exitCode == 1)
    #expect(try report("").errors == 1)
  }

  /// What the key `dead_links` says of all links, a code says of one kind.
  @Test func aCodeIsStrongerThanDeadLinks() throws {
    let guide = TestGuide.chapters(
      ["a.md": "[x](no.md)\n\n![x](no.png)\n"],
      configuration: "title: T\ndead_links: warning\ndiagnostics: {image.missing: error}\n")
    let report = try guide.check()
    #expect(report.errors == 1 && report.warnings == 1)
  }

  @Test(arguments: [
    (
      "  link.mising: off\n", "guide.yml:3:3 guide.diagnostic.unknown",
      "did you mean 'link.missing'?"
    ),
    ("  nothing.such: off\n", "guide.yml:3:3 guide.diagnostic.unknown", "guidegen explain"),
    ("  link.missing: erorr\n", "guide.yml:3:17 key.value", "did you mean 'error'?"),
    ("  - link.missing\n", "guide.yml:3:3 key.value", "a map of codes"),
  ])
  func wrongLevelsAreTold(_ levels: String, _ finding: String, _ words: String) throws {
    let report = try report(levels)
    #expect(report.findings == [finding])
    #expect(report.words.contains(words), "\(report.words)")
    #expect(report.exitCode == 2)
  }
}
