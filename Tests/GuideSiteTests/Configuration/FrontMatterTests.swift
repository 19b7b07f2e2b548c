import Testing

@Suite struct FrontMatterTests {
  /// A file as Jekyll's authors write it: two blanks, a list of one, a comment behind the date.
  static let jekyll = """
    ---
    layout: post
    title:  "Boats 3: Oars & sails"
    author: Robin
    tags: [ a course about boats ]
    description: How to row
    date: 2021-10-04 09:00:18 # for the order
    mood: calm
    ---

    Rowing is slow.

    """

  @Test func aJekyllPostIsAChapter() throws {
    let guide = try TestGuide.chapters(["2021-10-04-oars.md": Self.jekyll]).builtCleanly()
    let page = try guide.page("oars.html")
    #expect(page.contains("<h1>Boats 3: Oars &amp; sails</h1>"))
    #expect(page.contains("<time datetime=\"2021-10-04\">2021-10-04</time>"))
    #expect(page.contains("<span class=\"chapter-author\">Robin</span>"))
    #expect(page.contains("<meta name=\"description\" content=\"How to row\">"))
    #expect(page.contains("href=\"tags.html#tag-a-course-about-boats\""))
    #expect(try guide.page("tags.html").contains("<a href=\"oars.html\">"))
  }

  /// With `redirect_to` the page only sends the reader on: its dead links are nobody's concern.
  @Test(arguments: [
    "redirect_to: https://example.com/x", "redirect_to:\n  - https://example.com/x",
  ])
  func aChapterMaySendTheReaderElsewhere(_ key: String) throws {
    let text = "---\ntitle: Oars\n\(key)\n---\n\n[Next](/blog/nowhere)\n"
    let guide = try TestGuide.chapters(["oars.md": text]).builtCleanly()
    let page = try guide.page("oars.html")
    #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=https://example.com/x\">"))
    #expect(page.contains("<a href=\"https://example.com/x\">"))
    #expect(!page.contains("nowhere"))
  }

  @Test func oldAddressesLeadToTheChapter() throws {
    let text = "---\ntitle: Oars\nredirect_from: [/old/oars/, /older]\n---\nText\n"
    let guide = try TestGuide.chapters(["boats/oars.md": text]).builtCleanly()
    #expect(try guide.page("old/oars/index.html").contains("url=../../boats/oars.html"))
    #expect(try guide.page("older.html").contains("url=boats/oars.html"))
  }

  /// Templates see keys of the author's own.
  @Test func ownKeysReachTemplates() throws {
    var files = ["content/a.md": Self.jekyll]
    files["templates/chapter.mustache"] = "mood: {{page.mood}}"
    #expect(try TestGuide(files).builtCleanly().page("a.html") == "mood: calm")
  }

  @Test(arguments: [
    // A near miss of a known key is told; a distant one is the author's own.
    ("---\ndescripton: x\n---\n", ["content/a.md:2:1 key.unknown"]),
    ("---\nmood: x\n---\n", []),
    ("---\norder: first\n---\n", ["content/a.md:2:8 key.value"]),
    ("---\ndraft: perhaps\n---\n", ["content/a.md:2:8 key.value"]),
    ("---\ndate: 2021-02-30\n---\n", ["content/a.md:2:7 key.value"]),
    ("---\ntags:\n  a: b\n---\n", ["content/a.md:3:3 key.value"]),
    ("---\ntitle: [a, b]\n---\n", ["content/a.md:2:8 key.value"]),
    ("---\ntitle: \"a\n---\n", ["content/a.md:3:1 yaml.syntax"]),
    ("---\ntitle: a\ntitle: b\n---\n", ["content/a.md:2:1 yaml.syntax"]),
    ("---\n- a\n---\n", ["content/a.md:2:1 front-matter.map"]),
    ("---\ntitle: a\n\nText\n", ["content/a.md:1:1 front-matter.end"]),
    ("---\nslug: a/b\n---\n", ["content/a.md:2:7 chapter.url"]),
    ("---\npermalink: ../x\n---\n", ["content/a.md:2:12 chapter.url"]),
    ("---\nredirect_from: ../x\n---\n", ["content/a.md:2:16 chapter.url"]),
    ("---\nredirect_to: javascript:alert(1)\n---\n", ["content/a.md:2:14 chapter.redirect"]),
    ("---\nredirect_to: a.md\n---\n", ["content/a.md:2:14 chapter.redirect"]),
    ("---\nlayout: pots\n---\n", ["content/a.md:2:9 template.missing"]),
    // A thematic break at the head of a chapter is none of this.
    ("---\n\nText\n", []),
    ("\u{FEFF}---\ntitle: [a]\n---\n", ["content/a.md:2:8 key.value"]),
    ("---\r\norder: x\r\n---\r\n", ["content/a.md:2:8 key.value"]),
  ])
  func faultsHaveTheirPlace(_ text: String, _ findings: [String]) throws {
    #expect(try TestGuide.chapters(["a.md": text]).check().findings == findings)
  }

  @Test func aMisspeltKeyIsAWarningWithAWord() throws {
    let report = try TestGuide.chapters(["a.md": "---\ndescripton: x\n---\n"]).check()
    #expect(report.words.contains("did you mean 'description'?"))
    #expect(report.exitCode == 0)
  }

  @Test func tooMuchFrontMatterIsRefused() throws {
    let long = "---\ntitle: \(String(repeating: "x", count: 70_000))\n---\n"
    #expect(
      try TestGuide.chapters(["a.md": long]).check().findings == [
        "content/a.md:2:1 front-matter.size"
      ])
  }

  /// A few lines of aliases stand for 10^7 values.
  @Test func aliasesDoNotMultiplyWithoutEnd() throws {
    var text = "---\na: &a [1,1,1,1,1,1,1,1,1,1]\n"
    for (one, other) in zip("bcdefg", "abcdef") {
      text +=
        "\(one): &\(one) [\(Array(repeating: "*\(other)", count: 10).joined(separator: ","))]\n"
    }
    let report = try TestGuide.chapters(["a.md": text + "---\n"]).check()
    #expect(report.findings == ["content/a.md:2:1 yaml.size"])
  }

  @Test func nestingIsLimited() throws {
    let text = "---\na: 1\n\(String(repeating: "- ", count: 20_000))\n---\n"
    let report = try TestGuide.chapters(["a.md": text]).check()
    #expect(report.findings == ["content/a.md:3:1 yaml.depth"])
  }
}
