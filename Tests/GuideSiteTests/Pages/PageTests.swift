import Foundation
import Testing

@Suite struct PageTests {
  @Test func aPageKnowsItsContents() throws {
    let text = "# A\n\n## One\n\n### Part of one\n\n## Two\n\nText\n"
    let page = try TestGuide.chapters(["a.md": text]).builtCleanly().page("a.html")
    let contents = page.components(separatedBy: "class=\"contents\"")[1]
      .components(separatedBy: "</nav>")[0]
    #expect(attributes("href", in: contents) == ["#one", "#part-of-one", "#two"])
    #expect(page.components(separatedBy: "<h1").count == 2)
  }

  /// A list of one heading is no help.
  @Test func aShortPageHasNoContents() throws {
    let page = try TestGuide.chapters(["a.md": "# A\n\n## One\n"]).builtCleanly().page("a.html")
    #expect(!page.contains("On this page"))
  }

  @Test func theTitleStandsOnThePageOnce() throws {
    let guide = try TestGuide.chapters([
      "a.md": "---\ntitle: Named\n---\n# Headed\n", "b.md": "---\ntitle: Other\n---\nText\n",
    ]).builtCleanly()
    #expect(try guide.page("a.html").contains("<h1 id=\"headed\">Headed</h1>"))
    #expect(try guide.page("a.html").components(separatedBy: "<h1").count == 2)
    #expect(try guide.page("b.html").contains("<h1>Other</h1>"))
  }

  /// 660 words at 220 a minute.
  @Test func readingTimeCountsWordsOfProse() throws {
    let text =
      String(repeating: "word ", count: 660) + "\n\n```\n" + String(repeating: "x ", count: 900)
      + "\n```\n"
    #expect(
      try TestGuide.chapters(["a.md": text]).builtCleanly().page("a.html").contains("3 min read"))
  }

  /// 329 words and a half minute are less than two minutes, 330 are two, wherever blanks stand among eight
  /// bytes.
  @Test(arguments: 1...17)
  func readingTimeCountsWordsOfAnyLength(_ length: Int) throws {
    let words = { String(repeating: String(repeating: "w", count: length) + " ", count: $0) }
    let guide = try TestGuide.chapters(["a.md": words(329), "b.md": words(330)]).builtCleanly()
    #expect(try guide.page("a.html").contains("1 min read"))
    #expect(try guide.page("b.html").contains("2 min read"))
  }

  @Test func aGuideWithoutAnIndexGetsOne() throws {
    let guide = try TestGuide.chapters(["a.md": "---\ndescription: About a\n---\n# A\n"])
      .builtCleanly()
    let page = try guide.page("index.html")
    #expect(page.contains("<h1>Test</h1>"))
    #expect(page.contains("<a href=\"a.html\">A</a>"))
    #expect(page.contains("<p class=\"chapter-summary\">About a</p>"))
  }

  @Test func anIndexOfTheAuthorsIsTheHome() throws {
    let guide = try TestGuide.chapters(["index.md": "# Welcome\n\nHello\n", "a.md": "# A\n"])
      .builtCleanly()
    let page = try guide.page("index.html")
    #expect(page.contains("<h1 id=\"welcome\">Welcome</h1>") && page.contains("<p>Hello</p>"))
    #expect(page.contains("rel=\"next\" href=\"a.html\""))
  }

  @Test func sameInputSameBytesWhateverTheOrderOfThreads() throws {
    var chapters: [String: String] = [:]
    for number in 0..<40 {
      chapters["\(number)-c.x\(number).md"] =
        "---\ntags: [b, a, c\(number % 7)]\nz: 1\ny: 2\n---\n# C\(number)\n\n~~x~~ www.example.com\n"
    }
    let one = TestGuide.chapters(chapters)
    try one.build { $0.jobs = 1 }
    let other = TestGuide.chapters(chapters)
    try other.build { $0.jobs = 8 }
    #expect(try one.site() == other.site())
    for path in try one.site() { #expect(try one.page(path) == other.page(path)) }
  }

  /// The contents of the page and its title show the value; the anchor stays when the value changes.
  @Test func headingsShowValues() throws {
    let guide = try TestGuide.chapters([
      "a.md": "# Six is `{swift} 2 * 3`\n\n## Seven: `{swift} 3 + 4`\n\n## Other\n"
    ]).builtCleanly()
    let page = try guide.page("a.html")
    #expect(page.contains("<title>Six is 6 · Test</title>"))
    #expect(page.contains("<a href=\"#seven\">Seven: 7</a>"))
    #expect(page.contains("<h2 id=\"seven\">") && !page.contains("{swift}"))
  }
}
