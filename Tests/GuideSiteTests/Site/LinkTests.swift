import Foundation
import GuideSite
import Testing

@Suite struct LinkTests {
  /// Chapters in two folders, with an image and a data file.
  private static func guide(_ link: String, in name: String = "guide/02-tasks.md") -> TestGuide {
    var chapters = [
      "index.md": "# Home\n", "01-start.md": "# Start\n\n## A section\n",
      "guide/02-tasks.md": "# Tasks\n\n## CPU\n", "guide/deep/03-more.md": "# More\n",
      "own.md": "---\npermalink: /own/place/\n---\n# Own\n", "pictures/a b.png": "PNG",
      "guide/data.json": "{}", "draft.md": "---\ndraft: true\n---\n",
    ]
    chapters[name] = (chapters[name] ?? "") + "\n\(link)\n"
    return .chapters(chapters)
  }

  @Test(arguments: [
    ("[x](../01-start.md)", "../start.html"),
    ("[x](./../01-start.md#a-section)", "../start.html#a-section"),
    ("[x](deep/03-more.md)", "deep/more.html"),
    ("[x](#cpu)", "#cpu"),
    ("[x](02-tasks.md#cpu)", "#cpu"),
    ("[x](02-tasks.md)", "tasks.html"),
    ("[x](/start/)", "../start.html"),
    ("[x](/start)", "../start.html"),
    ("[x](/start.html)", "../start.html"),
    ("[x](/01-start.md)", "../start.html"),
    ("[x](/)", "../index.html"),
    ("[x](../)", "../index.html"),
    ("[x](../own.md)", "../own/place/index.html"),
    ("[x](/own/place/)", "../own/place/index.html"),
    ("[x](deep/more.html)", "deep/more.html"),
    ("[x](data.json?v=1)", "data.json?v=1"),
    ("[x](/404.html)", "../404.html"),
    ("[x](https://example.com/a?b#c)", "https://example.com/a?b#c"),
    ("[x](mailto:a@example.com)", "mailto:a@example.com"),
    ("[x](//example.com)", "//example.com"),
    ("[x](<../pictures/a b.png>)", "../pictures/a%20b.png"),
    ("[x](../pictures/a%20b.png)", "../pictures/a%20b.png"),
  ])
  func linksBecomeRelative(_ link: String, _ address: String) throws {
    let page = try Self.guide(link).builtCleanly().page("guide/tasks.html")
    let prose = page.components(separatedBy: "class=\"prose\"")[1]
    #expect(attributes("href", in: prose).first == address)
  }

  /// Authors write HTML where Markdown has no words; its links lead where theirs do.
  @Test(arguments: [
    ("<a href=\"../01-start.md#a-section\">x</a>", "<a href=\"../start.html#a-section\">x</a>"),
    ("<a class=b href=../01-start.md>x</a>", "<a class=b href=../start.html>x</a>"),
    ("<img src='../pictures/a b.png' alt=''>", "<img src='../pictures/a%20b.png' alt=''>"),
    ("<a href=\"data.json?a=1&amp;b=2\">x</a>", "<a href=\"data.json?a=1&amp;b=2\">x</a>"),
    ("<div>\n<A HREF=\"#cpu\">x</A>\n</div>", "<div>\n<A HREF=\"#cpu\">x</A>\n</div>"),
    (
      "<a href=\"https://example.com/a.md\">x</a>", "<a href=\"https://example.com/a.md\">x</a>"
    ),
    ("<!-- <a href=\"no.md\"> -->", "<!-- <a href=\"no.md\"> -->"),
    ("> <p>\n> <a href=\"../01-start.md\">x</a>", "<p>\n<a href=\"../start.html\">x</a>"),
  ])
  func linksInHTMLAreFollowed(_ html: String, _ expected: String) throws {
    let page = try Self.guide(html).builtCleanly().page("guide/tasks.html")
    #expect(page.components(separatedBy: "class=\"prose\"")[1].contains(expected))
  }

  /// The chapter's fifth line; columns are those of the address.
  @Test(arguments: [
    ("<a href=\"no.md\">x</a>", "5:10 link.missing"),
    ("A <a id=b href='../01-start.md#no'>x</a>", "5:17 link.anchor.missing"),
    ("<img alt=\"\" src=\"no.png\">", "5:18 image.missing"),
    ("<video poster=no.png></video>", "5:15 image.missing"),
    ("<a href=\"../draft.md\">x</a>", "5:10 link.draft"),
  ])
  func linksInHTMLAreChecked(_ html: String, _ finding: String) throws {
    #expect(
      try Self.guide(html).check().findings == ["content/guide/02-tasks.md:\(finding)"])
  }

  /// HTML that does not reach the page leads nowhere.
  @Test func linksInHTMLThatIsLeftOutAreNot() throws {
    let guide = TestGuide([
      "guide.yml": "title: T\nraw_html: omit\n", "content/a.md": "# A\n\n<a href=\"no.md\">x</a>\n",
    ])
    #expect(try guide.check().findings == [])
  }

  @Test(arguments: [
    ("[x](03-more.md)", "5:1 link.missing", "did you mean 'content/guide/deep/03-more.md'?"),
    ("Some [x](/nowhere/) here", "5:6 link.missing", "leads nowhere"),
    ("[x](../../../outside.md)", "5:1 link.missing", "leads nowhere"),
    ("[x](../01-start.md#a-secton)", "5:1 link.anchor.missing", "did you mean '#a-section'?"),
    ("[x](#nowhere)", "5:1 link.anchor.missing", "anchors are the ids"),
    ("![x](../pictures/b.png)", "5:1 image.missing", "did you mean"),
    ("ü ![x](../01-start.md)", "5:3 image.missing", "there is no image"),
    ("[x](../draft.md)", "5:1 link.draft", "'--drafts'"),
  ])
  func linksToNowhereAreToldAtTheirPlace(_ link: String, _ place: String, _ word: String) throws {
    let report = try Self.guide(link).check()
    #expect(report.findings == ["content/guide/02-tasks.md:\(place)"])
    #expect(report.words.contains(word), "\(report.words)")
    #expect(report.exitCode == 1)
  }

  @Test func aGuideMayTakeDeadLinksLightly() throws {
    let guide = TestGuide.chapters(
      ["a.md": "[x](b.md)\n"], configuration: "title: T\ndead_links: warning\n")
    let report = try guide.build()
    #expect(report.findings == ["content/a.md:1:1 link.missing"])
    #expect(report.exitCode == 0)
    #expect(try guide.site().contains("a.html"))
  }

  /// A site works below any path and from disk: no address begins with a slash, and each leads to a file.
  @Test func everyAddressOfASiteIsRelativeAndLeadsToAFile() throws {
    let guide = try Self.guide("![x](<../pictures/a b.png>)").builtCleanly()
    let files = Set(try guide.site())
    for path in files where path.hasSuffix(".html") && path != "404.html" {
      let page = try guide.page(path)
      for address in attributes("href", in: page) + attributes("src", in: page) {
        #expect(!address.hasPrefix("/") && !address.contains("://"), "\(path): \(address)")
        guard !address.hasPrefix("#") else { continue }
        let file = URL(string: address, relativeTo: URL(string: "file:///\(path)"))?.path ?? ""
        #expect(files.contains(String(file.dropFirst())), "\(path): \(address)")
      }
    }
  }

  /// What is for machines to read is no script, and browsers do not run it.
  @Test func pagesHaveNeitherScriptsNorStylesOfTheirOwn() throws {
    let guide = try Self.guide("Text").builtCleanly()
    for path in try guide.site() where path.hasSuffix(".html") {
      let page = try guide.page(path)
      for word in ["<style", " style=", " onclick="] { #expect(!page.contains(word)) }
      for script in page.components(separatedBy: "<script").dropFirst() {
        #expect(script.hasPrefix(" src=\"") || script.hasPrefix(" type=\"application/ld+json\">"))
      }
    }
  }
}
