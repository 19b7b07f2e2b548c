import GuideSite
import Testing

@Suite struct NewChapterTests {
  private func write(_ title: String, _ names: [String], _ configuration: String = "title: T\n")
    throws -> (path: String, note: String?, guide: TestGuide)
  {
    let chapters = Dictionary(uniqueKeysWithValues: names.map { ($0, "# \($0)\n") })
    let guide = TestGuide.chapters(chapters, configuration: configuration)
    let new = try NewChapter.write(title: title, in: ".", store: guide.store)
    return (new.path, new.note, guide)
  }

  @Test(arguments: [
    ("What it costs", ["01-a.md", "02-b.md"], "03-what-it-costs.md"),
    ("What it costs", ["a.md"], "what-it-costs.md"), ("A & B: C", ["9-a.md"], "10-a-b-c.md"),
    ("Don't", ["099-a.md", "index.md"], "100-dont.md"), ("Über", [], "über.md"),
    ("New", ["2021-10-04-a.md"], "new.md"),
  ])
  func namesTheFile(_ title: String, _ names: [String], _ expected: String) throws {
    #expect(try write(title, names).path == "content/\(expected)")
  }

  /// Whatever signs a title has, the chapter has it, and is right as it stands.
  @Test(arguments: ["Plain", "A: \"b\" \\ c", "- [x] # *y*", "yes", "2026"])
  func theChapterIsRight(_ title: String) throws {
    let new = try write(title, ["index.md"])
    let report = try new.guide.check()
    #expect(report.findings == [])
    #expect(report.verifiedExamples == 1)
    try new.guide.build()
    let page = try new.guide.page(
      new.path.replacing("content/", with: "").replacing(".md", with: ".html"))
    let shown = title.replacing("\"", with: "&quot;")
    #expect(page.contains("<h1>\(shown)</h1>") || page.contains("<h1>\(title)</h1>"))
  }

  @Test func saysWhenTheListHasToBeMended() throws {
    let listed = "title: T\nchapters: [01-a.md]\n"
    #expect(
      try write("B", ["01-a.md"], listed).note == "add '02-b.md' to 'chapters' in guide.yml")
    #expect(try write("B", ["01-a.md"]).note == nil)
  }

  @Test func refusesToWriteOverAChapter() throws {
    #expect(throws: SiteError.self) { try write("A", ["a.md"]) }
    #expect(throws: SiteError.self) { try write("?!", ["a.md"]) }
    // It would be `02-a.md`, and its page that of `01-a.md`.
    let error = #expect(throws: SiteError.self) { try write("A", ["01-a.md"]) }
    #expect(error?.message == "'content/01-a.md' is there already")
    #expect(throws: SiteError.self) {
      try NewChapter.write(title: "A", in: "elsewhere", store: .memory([:]))
    }
  }
}
