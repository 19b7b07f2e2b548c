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

  /// A folder beside a chapter of its name holds the chapter's further pages: they follow it, in its part,
  /// counted below its number.
  @Test func aFolderHoldsFurtherPagesOfAChapter() throws {
    let guide = try TestGuide.chapters([
      "1-first.md": "# First\n", "18-boats.md": "# Boats\n", "boats/2-sails.md": "# Sails\n",
      "boats/1-oars.md": "# Oars\n", "boats/oars/wood.md": "# Wood\n", "20-last.md": "# Last\n",
    ]).builtCleanly()
    #expect(
      listed(try guide.page("index.html")) == [
        "first.html", "boats.html", "boats/oars.html", "boats/oars/wood.html", "boats/sails.html",
        "last.html",
      ])
    let page = try guide.page("boats/oars.html")
    #expect(numbers(in: page) == ["1", "18", "18.1", "18.1.1", "18.2", "20"])
    #expect(
      page.contains("<p class=\"chapter-number\" aria-hidden=\"true\" data-pagefind-ignore>18.1<"))
    #expect(page.contains("<li class=\"nested\"><a href=\"../boats/sails.html\">"))
    #expect(page.contains("<li><a href=\"../boats.html\">Boats</a></li>"))
    #expect(page.contains("rel=\"next\" href=\"oars/wood.html\""))
    #expect(!page.contains("sidebar-part"))
    let opening = try guide.page("boats.html").components(separatedBy: "class=\"chapter-pages\"")
    #expect(opening.count == 2)
    let pages = opening[1].components(separatedBy: "</nav>")[0]
    #expect(attributes("href", in: pages) == ["boats/oars.html", "boats/sails.html"])
  }

  /// Numbers that file names do not all state, or that begin again in another folder, are counted.
  @Test(arguments: [
    (["3-a.md", "7-b.md"], ["3", "7"]), (["3-a.md", "b.md"], ["1", "2"]),
    (["a/1-a.md", "b/1-b.md"], ["1", "2"]), (["0-a.md", "1-b.md"], ["0", "1"]),
    (["2021-10-04-a.md", "2022-01-01-b.md"], ["1", "2"]),
  ])
  func fileNamesStateNumbers(_ files: [String], _ expected: [String]) throws {
    let chapters = Dictionary(uniqueKeysWithValues: files.map { ($0, "# \($0)\n") })
    let page = try TestGuide.chapters(chapters).builtCleanly().page("404.html")
    #expect(numbers(in: page) == expected)
  }

  /// A server is not told which section was asked for: the page that had it shows the way.
  @Test func aPageShowsTheWayToSectionsThatMoved() throws {
    let guide = try TestGuide.chapters([
      "a.md": "# A\n\n## Kept\n",
      "b/c.md":
        "---\ntitle: C\nredirect_from: [/a.html#one, /a#two, /a.html#kept, /a/#x, /old.html]\n---\n\n## One\n",
      "a/index.md": "# Folder\n",
    ]).builtCleanly()
    let page = try guide.page("a.html")
    #expect(
      page.contains(
        "<p class=\"moved\" id=\"one\" data-pagefind-ignore>This section has moved: <a href=\"b/c.html#one\">One</a></p>"
      ))
    #expect(
      page.contains(
        "id=\"two\" data-pagefind-ignore>This section has moved: <a href=\"b/c.html\">C</a>"))
    #expect(page.components(separatedBy: "id=\"kept\"").count == 2)
    #expect(try guide.page("a/index.html").contains("<a href=\"../b/c.html\">C</a></p>"))
    #expect(try guide.page("old.html").contains("url=b/c.html"))
  }

  @Test(arguments: ["/gone.html#x", "/a.html#x", "../b.html#x", "/b.html#"])
  func aSectionMovesFromAPageThatIsThere(_ address: String) throws {
    let findings = try TestGuide.chapters([
      "a.md": "---\nredirect_from: \(address)\n---\n# A\n", "b.md": "# B\n",
    ]).check().findings
    #expect(findings == ["content/a.md:2:16 chapter.url"])
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

  /// The numbers beside a page, in order.
  private func numbers(in page: String) -> [String] {
    page.components(separatedBy: "<span class=\"number\">").dropFirst().map { rest in
      String(rest.prefix { $0 != "<" })
    }
  }

  /// What the page for the guide's beginning lists, in order.
  private func listed(_ page: String) -> [String] {
    let list = page.components(separatedBy: "chapter-list")[1].components(separatedBy: "</section>")
    return attributes("href", in: list[0])
  }
}
