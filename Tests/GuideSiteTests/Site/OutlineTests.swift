import Foundation
import Testing

@Suite struct OutlineTests {
  /// Numbers compare as numbers, `order` stands in for them, and what has neither comes last.
  @Test func chaptersAreOrderedByOrderThenName() throws {
    let guide = try TestGuide.chapters([
      "10-ten.md": "# Ten\n", "2-two.md": "# Two\n", "three.md": "---\norder: 3\n---\n# Three\n",
      "b.md": "# B\n", "a.md": "# A\n",
    ]).builtCleanly()
    #expect(
      listed(try guide.page("index.html")) == [
        "two.html", "three.html", "ten.html", "a.html", "b.html",
      ])
  }

  @Test func postsWithoutNumbersAreOrderedByDate() throws {
    let guide = try TestGuide.chapters([
      "2021-10-04-a.md": "# A\n", "2020-01-01-b.md": "# B\n",
      "c.md": "---\ndate: 2020-06-01 09:00\n---\n# C\n",
    ]).builtCleanly()
    #expect(listed(try guide.page("index.html")) == ["b.html", "c.html", "a.html"])
  }

  @Test func partsComeFromTheConfiguration() throws {
    let configuration = """
      title: T
      chapters:
        - z.md
        - part: Later on
          chapters: [a.md, b.md]
      """
    let guide = try TestGuide.chapters(
      ["a.md": "# A\n", "b.md": "# B\n", "z.md": "# Z\n"], configuration: configuration
    ).builtCleanly()
    let page = try guide.page("a.html")
    #expect(page.contains("<h2 class=\"sidebar-part\">Later on</h2>"))
    #expect(
      page.contains(
        "<a href=\"a.html\" aria-current=\"page\"><span class=\"number\">2</span> A</a>"))
    #expect(page.contains("rel=\"prev\" href=\"z.html\"><span>Previous</span> Z</a>"))
    #expect(page.contains("rel=\"next\" href=\"b.html\"><span>Next</span> B</a>"))
    #expect(page.contains("<span>Later on</span>"))
    #expect(try !guide.page("z.html").contains("rel=\"prev\""))
    #expect(try !guide.page("b.html").contains("rel=\"next\""))
  }

  @Test func foldersAreParts() throws {
    let guide = try TestGuide.chapters([
      "index.md": "# Home\n", "01-first-steps/index.md": "---\ntitle: The first steps\n---\n",
      "01-first-steps/a.md": "# A\n", "02-then/b.md": "# B\n",
    ]).builtCleanly()
    let page = try guide.page("02-then/b.html")
    #expect(page.contains("<h2 class=\"sidebar-part\">The first steps</h2>"))
    #expect(page.contains("<h2 class=\"sidebar-part\">Then</h2>"))
    #expect(page.contains("rel=\"prev\" href=\"../01-first-steps/a.html\""))
    #expect(page.contains("<a class=\"site-title\" href=\"../index.html\">"))
  }

  @Test func draftsAreLeftOutUnlessAskedFor() throws {
    let guide = TestGuide.chapters(["a.md": "# A\n", "b.md": "---\ndraft: true\n---\n# B\n"])
    try guide.build()
    #expect(try !guide.site().contains("b.html"))
    try guide.build { $0.showsDrafts = true }
    #expect(try guide.page("b.html").contains("<strong>Draft.</strong>"))
  }

  @Test func aLargeGuideShowsTheChaptersAroundTheCurrentOne() throws {
    var chapters: [String: String] = [:]
    for number in 100..<300 { chapters["\(number)-c\(number).md"] = "# C\(number)\n" }
    let page = try TestGuide.chapters(chapters).builtCleanly().page("c150.html")
    #expect(page.contains("c138.html") && page.contains("c162.html"))
    #expect(!page.contains("c137.html") && !page.contains("c163.html"))
    #expect(page.contains("All chapters"))
  }

  @Test(arguments: [
    (["1-a.md": "", "2-a.md": ""], "content/2-a.md:1:1 chapter.url.taken"),
    (
      ["a.md": "", "b.md": "---\npermalink: /a.html\n---\n"],
      "content/b.md:2:12 chapter.url.taken"
    ),
    (["a.md": "---\nredirect_from: /b\n---\n", "b.md": ""], "page.taken"),
    (["a.md": "", "theme.css": "x", "404.html": "x"], "page.taken"),
    (["a.md": "", "a.html": "x"], "page.taken"),
    (["a.md": "", "b.md": "---\npermalink: /a.html/b/\n---\n"], "page.taken"),
  ])
  func onePageBelongsToOneFile(_ chapters: [String: String], _ finding: String) throws {
    let findings = try TestGuide.chapters(chapters).check().findings
    #expect(findings.count == 1 && findings[0].hasSuffix(finding), "\(findings)")
  }

  /// What the page for the guide's beginning lists, in order.
  private func listed(_ page: String) -> [String] {
    let list = page.components(separatedBy: "chapter-list")[1].components(separatedBy: "</section>")
    return attributes("href", in: list[0])
  }
}
