import GuideSite
import Testing

/// The numbers of a figure are a file beside its page, and a link to it.
@Suite struct FigureFileTests {
  private static func table(_ caption: String, fence: String = "", cell: String = "1") -> String {
    "```swift run \(fence)\nTable(\"\(caption)\", columns: [Table.Column(\"a\")], rows: [[\"\(cell)\"]])\n```\n\n"
  }

  /// The tests are about what is drawn, not about what an output fence promises.
  private static let configuration = "title: T\ndiagnostics: {example.output.missing: off}\n"

  private static func guide(_ chapters: [String: String]) -> TestGuide {
    .chapters(chapters, configuration: configuration)
  }

  private static func csvFiles(_ guide: TestGuide) throws -> [String] {
    try guide.site().filter { $0.hasSuffix(".csv") }.sorted()
  }

  private static func links(_ html: String) -> [String] {
    attributes("href", in: html).filter { $0.hasSuffix(".csv") }
  }

  /// The figure of a page, whole: what is shown, what it leads to, what verified it.
  @Test func theFigureOfAPage() throws {
    let guide = Self.guide([
      "a.md": Self.table("Costs <of> \\\"a\\\"", cell: "1,5")
    ])
    #expect(try guide.build().errors == 0)
    let page = try guide.page("a.html")
    let start = try #require(page.firstRange(of: "<div class=\"example-figure\""))
    let end = try #require(page.firstRange(of: "</figure>"))
    #expect(
      page[start.lowerBound..<end.lowerBound] == """
        <div class="example-figure" role="group" tabindex="0" aria-label="Figure">
        <table class="figure-table">
        <caption>Costs &lt;of&gt; &quot;a&quot;</caption>
        <thead>
        <tr><th scope="col">a</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">1,5</th></tr>
        </tbody>
        </table>
        </div>
        <p class="figure-tools" data-pagefind-ignore>\
        <a href="a.costs-of-a.csv" aria-label="Save as CSV: Costs &lt;of&gt; &quot;a&quot;" download>Save as CSV</a></p>

        """)
    #expect(try guide.page("a.costs-of-a.csv") == "a\r\n\"1,5\"\r\n")
  }

  /// Two of one title, one with an id, one named by its example, one by nothing; the author's own file is
  /// left alone.
  @Test func everyFigureHasAFileOfItsOwn() throws {
    let text =
      Self.table("Two words", cell: "1") + Self.table("Two words", cell: "2")
      + Self.table("Two words", fence: "id=Own", cell: "3")
      + Self.table("", fence: "title=\"By 1.5 example\"", cell: "4") + Self.table("", cell: "5")
      + Self.table("", cell: "6")
    let guide = TestGuide([
      "content/a.md": text, "content/a.two-words.csv": "mine",
      "guide.yml": Self.configuration,
    ])
    #expect(try guide.build().errors == 0)
    let names = ["two-words-2", "two-words-3", "own", "by-1-5-example", "figure", "figure-2"]
    #expect(Self.links(try guide.page("a.html")) == names.map { "a.\($0).csv" })
    for (index, name) in names.enumerated() {
      #expect(try guide.page("a.\(name).csv") == "a\r\n\(index + 1)\r\n")
    }
    #expect(try guide.page("a.two-words.csv") == "mine")
  }

  /// Links are relative to the page, and right on the page of the whole guide.
  @Test func chaptersInFolders() throws {
    let guide = Self.guide([
      "sub dir/b.md": "# B\n\n" + Self.table("Größe"), "a.md": "# A\n",
      "a.b.md": "# A.B\n\n" + Self.table("x"),
    ])
    #expect(try guide.build().errors == 0)
    let encoded = "b.gr%C3%B6%C3%9Fe.csv"
    #expect(try Self.csvFiles(guide) == ["a.b.x.csv", "sub dir/b.größe.csv"])
    #expect(Self.links(try guide.page("sub dir/b.html")) == [encoded])
    #expect(
      Set(Self.links(try guide.page("print.html"))) == ["a.b.x.csv", "sub%20dir/" + encoded])
  }

  @Test(arguments: ["show=code", "show=none", "setup"])
  func aFigureThatIsNotShownHasNone(_ fence: String) throws {
    let guide = Self.guide(["a.md": Self.table("T", fence: fence)])
    try guide.build()
    #expect(try Self.csvFiles(guide).isEmpty)
  }

  @Test func aDiagramHasNone() throws {
    let guide = Self.guide(["a.md": "```swift run\nDiagram(\"D\", boxes: [])\n```\n"])
    try guide.build()
    #expect(try Self.csvFiles(guide).isEmpty)
    #expect(!(try guide.page("a.html")).contains("figure-tools"))
  }

  /// File systems allow 255 bytes; a title is cut between words, or within its only one.
  @Test func longTitlesAreCut() throws {
    let word = String(repeating: "é", count: 40)
    let guide = Self.guide([
      "a.md": Self.table(Array(repeating: "word", count: 40).joined(separator: " "))
        + Self.table(word)
    ])
    try guide.build()
    let words = Array(repeating: "word", count: 12).joined(separator: "-")
    let cut = String(word.prefix(30))
    #expect(try Set(Self.csvFiles(guide)) == ["a.\(words).csv", "a.\(cut).csv"])
  }

  /// What a figure no longer gives is gone with the last site.
  @Test func nothingOldStays() throws {
    let guide = Self.guide(["a.md": Self.table("Old")])
    try guide.build()
    #expect(try Self.csvFiles(guide) == ["a.old.csv"])
    try guide.store.write("content/a.md", Array(Self.table("New").utf8))
    let report = try guide.build()
    #expect(try Self.csvFiles(guide) == ["a.new.csv"])
    #expect(report.written?.kept == [])
  }

  /// A book has no files to save.
  @Test func aBookHasNone() throws {
    let guide = Self.guide(["a.md": Self.table("T")])
    var request = guide.request()
    request.book = "guide.epub"
    #expect(try runPipeline(request, store: guide.store).errors == 0)
    let book = String(decoding: try guide.store.read("guide.epub"), as: UTF8.self)
    #expect(!book.contains(".csv"))
  }

  /// The preview gives what the page shows now, and nothing under the names of before.
  @Test func thePreviewServesThem() throws {
    let guide = Self.guide(["a.md": Self.table("T", cell: "1")])
    var live = LiveGuide(guide.request(), store: guide.store)
    func csv(_ path: String) throws -> String? {
      guard case .bytes(let bytes)? = try live.site.content(path) else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
    try live.look()
    #expect(live.site.route("a.t.csv") == .file("a.t.csv"))
    #expect(try csv("a.t.csv") == "a\r\n1\r\n")
    try guide.store.write("content/a.md", Array(Self.table("T", cell: "2").utf8))
    try live.look(touched: ["content/a.md"])
    #expect(try csv("a.t.csv") == "a\r\n2\r\n")
    try guide.store.write("content/a.md", Array(Self.table("U", cell: "2").utf8))
    try live.look(touched: ["content/a.md"])
    #expect(live.site.route("a.t.csv") == .nothing)
    #expect(try csv("a.u.csv") == "a\r\n2\r\n")
  }
}
