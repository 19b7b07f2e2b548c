import Foundation
import GuideTestSupport
import Testing

/// From a saved file to the page in the browser.
@Suite struct ReloadTests {
  private static let files = [
    "guide.yml": "title: T\n",
    "content/index.md": "# Home\n",
    "content/a.md": "---\ntitle: A\ndescription: d\n---\n\nOld text.\n",
    "content/b.md": "---\ntitle: B\ndescription: d\n---\n\nB stays.\n",
    "content/site.css": "p { color: red }\n",
    "content/logo.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
  ]
  private static let head = "---\ntitle: A\ndescription: d\n---\n\n"

  /// The script is a file of its own, and a page says which version it is.
  @Test func pagesCarryTheScriptAndTheirVersion() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let text = try preview.request("/a.html").text
      let open = try preview.listen(to: "/a.html")
      #expect(
        text.contains("<script src=\"/.guidegen/live.js\" defer data-page=\"\(open.state.page)\""))
      #expect(text.components(separatedBy: "/.guidegen/live.js").count == 2)
      #expect(open.state.problems == "")
    }
  }

  @Test(arguments: [false, true])
  func anEditReachesItsPageAndNoOther(polls: Bool) async throws {
    try await TestPreview.run(Self.files, polls: polls) { preview throws in
      let edited = try preview.listen(to: "/a.html")
      let other = try preview.listen(to: "/b.html")
      let before = edited.state.page
      let unchanged = other.state.page
      try preview.write(Self.head + "New text.\n", to: "content/a.md")
      try edited.wait { $0.page != before }
      #expect(try preview.request("/a.html").text.contains("New text."))
      // The next thing that the other page is told is not about the edit.
      try preview.write("p { color: blue }\n", to: "content/site.css")
      let styles = other.state.styles
      try other.wait { $0.styles != styles }
      #expect(other.state.page == unchanged)
    }
  }

  @Test func aStyleSheetIsNoReasonToLoadThePageAgain() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let open = try preview.listen(to: "/a.html")
      let before = open.state
      try preview.write("p { color: green }\n", to: "content/site.css")
      try open.wait { $0.styles != before.styles }
      #expect(open.state.page == before.page)
      #expect(open.state.assets == before.assets)
      #expect(try preview.request("/site.css").text.contains("green"))
    }
  }

  @Test func anImageIsOne() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let open = try preview.listen(to: "/a.html")
      let before = open.state
      try preview.write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>\n", to: "content/logo.svg")
      try open.wait { $0.assets != before.assets }
      #expect(open.state.styles == before.styles)
    }
  }

  @Test func newRenamedAndDeletedChaptersAreSeen() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let home = try preview.listen(to: "/")
      var before = home.state.page
      try preview.write("---\ntitle: New\ndescription: d\n---\n\nN.\n", to: "content/new/c.md")
      try home.wait { $0.page != before }
      #expect(try preview.request("/new/c.html").status == 200)

      before = home.state.page
      let folder = preview.folder.appending(path: "content/new")
      try FileManager.default.moveItem(
        at: folder.appending(path: "c.md"), to: folder.appending(path: "d.md"))
      try home.wait { $0.page != before }
      #expect(try preview.request("/new/c.html").status == 404)
      #expect(try preview.request("/new/d.html").status == 200)

      before = home.state.page
      try FileManager.default.removeItem(at: folder)
      try home.wait { $0.page != before }
      #expect(try preview.request("/new/d.html").status == 404)
    }
  }

  @Test func templatesAndTheConfigurationReachEveryPage() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let open = try preview.listen(to: "/b.html")
      try preview.write("title: Another\n", to: "guide.yml")
      var before = open.state.page
      try open.wait { $0.page != before }
      #expect(try preview.request("/b.html").text.contains("Another"))

      before = open.state.page
      try preview.write("<footer>mine</footer>\n", to: "templates/footer.mustache")
      try open.wait { $0.page != before }
      #expect(try preview.request("/b.html").text.contains("<footer>mine</footer>"))

      before = open.state.page
      try FileManager.default.removeItem(at: preview.folder.appending(path: "templates"))
      try open.wait { $0.page != before }
      #expect(try !preview.request("/b.html").text.contains("<footer>mine</footer>"))
    }
  }

  /// The last good version stays, with what is wrong; mended, it is gone.
  @Test func aBrokenChapterShowsItsLastGoodVersion() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let open = try preview.listen(to: "/a.html")
      let good = open.state.page
      try preview.write(Self.head + "[nowhere](x.md)\n", to: "content/a.md")
      try open.wait { $0.problems != "" }
      #expect(open.state.page == good)
      #expect(open.state.summary == "1 error")
      #expect(
        open.state.problems.contains("content/a.md:6:1: error: the link to 'x.md' leads nowhere"))
      #expect(open.state.problems.contains("6 | [nowhere](x.md)"))
      #expect(try preview.request("/a.html").text.contains("Old text."))

      try preview.write(Self.head + "[B](b.md)\n", to: "content/a.md")
      try open.wait { $0.problems == "" && $0.page != good }
      #expect(try preview.request("/a.html").text.contains("href=\"b.html\""))
    }
  }

  @Test(arguments: [
    ("guide.yml", "title: T\nauthr: x\n", "unknown key 'authr'"),
    ("templates/layout.mustache", "{{#open}}", "template.syntax"),
    ("templates/layout.mustache", "{{>nothing}}", "there is no template 'nothing'"),
    ("content/a.md", "---\ntitle: A\nlayout: chaptr\n---\n", "there is no template 'chaptr'"),
    ("content/a.md", "---\n- a\n---\n", "front-matter.map"),
  ])
  func nothingTheAuthorWritesEndsIt(_ path: String, _ text: String, _ message: String) async throws
  {
    try await TestPreview.run(Self.files) { preview throws in
      let open = try preview.listen(to: "/b.html")
      let before = open.state.page
      try preview.write(text, to: path)
      try open.wait { $0.problems.contains(message) }
      #expect(try preview.request("/b.html").text.contains("B stays."))
      if let was = Self.files[path] {
        try preview.write(was, to: path)
      } else {
        try FileManager.default.removeItem(at: preview.folder.appending(path: path))
      }
      try open.wait { $0.problems == "" && $0.page == before }
    }
  }

  @Test func aGuideThatVanishesComesBack() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let open = try preview.listen(to: "/b.html")
      let content = preview.folder.appending(path: "content")
      let aside = preview.folder.appending(path: "aside")
      try FileManager.default.moveItem(at: content, to: aside)
      try open.wait { $0.problems.contains("there is no folder 'content'") }
      #expect(try preview.request("/b.html").status == 200)
      try FileManager.default.moveItem(at: aside, to: content)
      try open.wait { $0.problems == "" }
      try preview.write(Self.head + "After.\n", to: "content/b.md")
      let before = open.state.page
      try open.wait { $0.page != before }
    }
  }

  /// Broken from the start: there is no last good version, and the page waits for the first.
  @Test func aGuideThatIsBrokenAtFirstIsShownWhenItIsMended() async throws {
    var files = Self.files
    files["guide.yml"] = "titel: T\n"
    try await TestPreview.run(files) { preview throws in
      let broken = try preview.request("/a.html")
      #expect(broken.status == 503)
      #expect(broken.text.contains("unknown key 'titel'"))
      #expect(broken.text.contains("data-page=\"\""))
      let open = try preview.listen(to: "/a.html")
      #expect(open.state.page == "")
      try preview.write("title: T\n", to: "guide.yml")
      try open.wait { $0.problems == "" && $0.page != "" }
      #expect(try preview.request("/a.html").text.contains("Old text."))
    }
  }

  /// A chapter without a good version is shown as it is.
  @Test func aChapterThatWasNeverGoodIsShownAsItIs() async throws {
    var files = Self.files
    files["content/a.md"] = Self.head + "Half done: [nowhere](x.md)\n"
    try await TestPreview.run(files) { preview throws in
      #expect(try preview.request("/a.html").text.contains("Half done"))
      let open = try preview.listen(to: "/a.html")
      #expect(open.state.summary == "1 error")
    }
  }
}
