import GuideSite
import Testing

@Suite struct GuideConfigurationTests {
  @Test(arguments: [
    ("title: T\nauthr: x\n", "guide.yml:2:1 key.unknown", "did you mean 'author'?"),
    ("title: T\nbananas: x\n", "guide.yml:2:1 key.unknown", "below 'params'"),
    ("title: [\n", "guide.yml:2:1 yaml.syntax", "this is not YAML"),
    ("title: T\n  author: x\n", "guide.yml:2:9 yaml.syntax", "mapping values"),
    ("author: x\n", "guide.yml:1:1 guide.title", "'title' is missing"),
    ("just words\n", "guide.yml:1:1 guide.map", "holds no keys"),
    ("title: T\ndrafts: maybe\n", "guide.yml:2:9 key.value", "true or false"),
    ("title: T\nraw_html: kep\n", "guide.yml:2:11 key.value", "did you mean 'keep'?"),
    ("title: T\nbase_url: example.com\n", "guide.yml:2:11 key.value", "https://example.com"),
    ("title: T\nmax_chapter_mb: -1\n", "guide.yml:2:17 key.value", "above 0"),
    ("title: T\ntheme:\n  foter: x\n", "guide.yml:3:3 key.unknown", "did you mean 'footer'?"),
    ("title: T\nparams: x\n", "guide.yml:2:9 key.value", "a map"),
    ("title: T\nchapters: x\n", "guide.yml:2:11 key.value", "a list"),
    ("title: T\nchapters:\n  - b.md\n", "guide.yml:3:5 guide.chapter.missing", "did you mean"),
    ("title: T\nchapters:\n  - a.md\n  - a.md\n", "guide.yml:4:5 guide.chapter.twice", "twice"),
    ("title: T\nchapters:\n  - chapters: [a.md]\n", "guide.yml:3:5 guide.part", "no title"),
    ("title: T\nchapters: [a.md]\nparts: []\n", "guide.yml:3:8 guide.parts", "both"),
    ("title: T\nregion: mars-1\n", "guide.yml:2:9 pricebook.region.unknown", "mars-1"),
    ("title: T\nprice_date: 1999-01\n", "guide.yml:2:13 guide.price-date", "1999-01"),
  ])
  func faultsHaveTheirPlaceAndEndWith2(_ text: String, _ finding: String, _ word: String) throws {
    let guide = TestGuide(["content/a.md": "# A\n", "guide.yml": text])
    let report = try guide.build()
    #expect(report.findings.contains(finding), "\(report.findings)")
    #expect(report.words.contains(word), "\(report.words)")
    #expect(report.exitCode == 2)
    #expect(try !guide.store.exists("public"))
  }

  /// A title that is misspelt or no text is not missing, too.
  @Test(arguments: [
    ("titel: T\n", "guide.yml:1:1 key.unknown"), ("title: [a]\n", "guide.yml:1:8 key.value"),
  ])
  func oneFaultIsToldOnce(_ text: String, _ finding: String) throws {
    let guide = TestGuide(["content/a.md": "# A\n", "guide.yml": text])
    #expect(try guide.build().findings == [finding])
  }

  @Test(arguments: [
    (["content/a.md": "x"], "there is no 'guide.yml' in '.'", "guidegen init"),
    (["guide.yaml": "title: T"], "but a 'guide.yaml'", "rename it"),
    (["guide.yml": "title: T"], "there is no folder 'content'", "chapters"),
  ])
  func aFolderThatIsNoGuideIsRefused(_ files: [String: String], _ message: String, _ note: String)
    throws
  {
    let error = #expect(throws: SiteError.self) {
      try runPipeline(SiteRequest(folder: "."), store: .memory(files))
    }
    #expect(error?.kind == .configuration)
    #expect(error?.message.contains(message) == true)
    #expect(error?.note?.contains(note) == true)
  }

  @Test func aFileThatIsNotListedIsTold() throws {
    let guide = TestGuide.chapters(
      ["a.md": "# A\n", "b.md": "# B\n"], configuration: "title: T\nchapters: [a.md]\n")
    let report = try guide.build()
    #expect(report.findings == ["content/b.md:1:1 chapter.unlisted"])
    #expect(report.exitCode == 0)
    #expect(try guide.site().contains("b.html"))
    #expect(try !guide.page("index.html").contains("b.html"))
  }

  @Test func optionsReachThePages() throws {
    let configuration = """
      title: Boats
      language: de
      base_url: https://example.com/boats
      theme: { color_scheme: dark, footer: Mind the gap }
      params: { motto: Row! }
      """
    let guide = TestGuide(
      [
        "content/a.md": "# A\n",
        "templates/footer.mustache": "{{site.params.motto}}{{site.footer}}",
      ],
      configuration: configuration)
    let page = try guide.builtCleanly().page("a.html")
    #expect(page.contains("<html lang=\"de\" dir=\"ltr\" data-color-scheme=\"dark\">"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://example.com/boats/a.html\">"))
    #expect(page.contains("Row!Mind the gap"))
    // The page for addresses that are none is served from anywhere.
    #expect(try guide.page("404.html").contains("href=\"/boats/theme.css\""))
  }

  /// Nobody said where the site lies: it may be on a disk.
  @Test func withoutAnAddressNoPageAssumesOne() throws {
    let guide = try TestGuide.chapters(["a.md": "# A\n", "b/c.md": "# C\n"]).builtCleanly()
    let page = try guide.page("404.html")
    #expect(page.contains("href=\"theme.css\"") && page.contains("href=\"b/c.html\""))
    #expect(!page.contains("href=\"/"))
  }
}
