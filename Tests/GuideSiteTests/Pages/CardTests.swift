import Foundation
import GuideSite
import Testing

/// The pictures by which pages are shared.
@Suite struct CardTests {
  private static let configuration = "title: T\nbase_url: https://example.com/guide\n"

  /// The least that begins a PNG of 1200 by 630 pixels: 1200 is 0x04B0, 630 is 0x0276.
  private static let picture: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    + [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76, 8, 6, 0, 0, 0]

  private static func drawer(_ guide: TestGuide) -> CardDrawer {
    let store = guide.store
    return CardDrawer { (_, file) throws(SiteError) in try store.write(file, picture) }
  }

  private static func property(_ name: String, in html: String) -> String? {
    html.components(separatedBy: "<meta property=\"\(name)\" content=\"").dropFirst().first
      .map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func pagesNameTheCardThatIsThere() throws {
    let guide = TestGuide.chapters(
      ["a.md": "# A\n", "b/c.md": "# C\n"], configuration: Self.configuration)
    try guide.build { $0.cardDrawer = Self.drawer(guide) }
    for page in ["index.html", "a.html", "b/c.html"] {
      let html = try guide.page(page)
      let address = try #require(Self.property("og:image", in: html))
      let base = "https://example.com/guide/"
      #expect(address.hasPrefix(base + "cards/\(page.dropLast(5))-"))
      let file = "public/" + address.dropFirst(base.count)
      #expect(try guide.store.read(file) == Self.picture)
      #expect(Self.property("og:image:width", in: html) == "1200")
      #expect(Self.property("og:image:height", in: html) == "630")
      #expect(html.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"))
      if page != "index.html" { #expect(html.contains("\"image\": \"\(address)\"")) }
    }
    #expect(Self.property("og:image:alt", in: try guide.page("a.html")) == "A · T")
    #expect(try Self.property("og:image", in: guide.page("404.html")) == nil)
  }

  /// What a page with the same title has already is not drawn again; what nobody names any more goes.
  @Test func drawsOnlyWhatIsNew() throws {
    let guide = TestGuide.chapters(
      ["a.md": "# A\n", "b.md": "# B\n"], configuration: Self.configuration)
    try guide.build { $0.cardDrawer = Self.drawer(guide) }
    let before = try guide.site().filter { $0.hasPrefix("cards/") }
    #expect(before.count == 3)
    let broken = CardDrawer { (_, _) throws(SiteError) in throw SiteError(.machine, "asked") }
    #expect(try guide.build { $0.cardDrawer = broken }.diagnostics.isEmpty)
    try guide.store.write("content/a.md", Array("# Other\n".utf8))
    let report = try guide.build { $0.cardDrawer = Self.drawer(guide) }
    let after = try guide.site().filter { $0.hasPrefix("cards/") }
    #expect(after.count == 3 && Set(after).intersection(before).count == 2)
    #expect(report.written?.kept == [])
    try guide.build()
    #expect(try guide.site().allSatisfy { !$0.hasPrefix("cards/") })
  }

  @Test func aToolThatFailsCostsTheCardAndNoMore() throws {
    let guide = TestGuide.chapters(["a.md": "# A\n"], configuration: Self.configuration)
    let broken = CardDrawer { (_, _) throws(SiteError) in throw SiteError(.machine, "no paper") }
    let report = try guide.build { $0.cardDrawer = broken }
    #expect(report.findings == ["card.drawing"] && report.exitCode == 0)
    #expect(report.words.contains("the card of 'a.html' could not be drawn, and 1 other: no paper"))
    #expect(try !guide.page("a.html").contains("og:image"))
    let store = guide.store
    let wrong = CardDrawer { (_, file) throws(SiteError) in try store.write(file, [1, 2]) }
    #expect(try guide.build { $0.cardDrawer = wrong }.words.contains("no PNG of 1200 by 630"))
    #expect(try guide.site().allSatisfy { !$0.hasPrefix("cards/") })
  }

  @Test(arguments: ["title: T\n", configuration + "publish: {cards: false}\n"])
  func someGuidesHaveNone(_ configuration: String) throws {
    let guide = TestGuide.chapters(["a.md": "# A\n"], configuration: configuration)
    try guide.build { $0.cardDrawer = Self.drawer(guide) }
    #expect(try !guide.page("a.html").contains("og:image"))
    #expect(try guide.site().allSatisfy { !$0.hasPrefix("cards/") })
  }

  @Test func theAuthorsOwnPictureWins() throws {
    let own = "---\nimage: own.png\nimage_alt: A ledger\n---\n# A\n"
    let guide = TestGuide(
      [
        "content/b/a.md": own, "content/b/own.png": "", "content/c.md": "# C\n",
        "content/d.md": "---\nimage: https://example.org/d.png\n---\n# D\n",
      ], configuration: Self.configuration)
    try guide.build { $0.cardDrawer = Self.drawer(guide) }
    let html = try guide.page("b/a.html")
    #expect(Self.property("og:image", in: html) == "https://example.com/guide/b/own.png")
    #expect(Self.property("og:image:alt", in: html) == "A ledger")
    #expect(Self.property("og:image:width", in: html) == nil)
    #expect(
      Self.property("og:image", in: try guide.page("d.html")) == "https://example.org/d.png")
    #expect(try guide.site().count { $0.hasPrefix("cards/") } == 2)
    try guide.store.write(
      "guide.yml", Array((Self.configuration + "image: b/own.png\n").utf8))
    try guide.build { $0.cardDrawer = Self.drawer(guide) }
    #expect(
      Self.property("og:image", in: try guide.page("c.html"))
        == "https://example.com/guide/b/own.png")
  }

  @Test func aPictureThatIsMissingIsTold() throws {
    let guide = TestGuide.chapters(
      ["a.md": "---\nimage: no.png\n---\n# A\n"], configuration: "title: T\nimage: none.png\n")
    let findings = try guide.check().findings
    #expect(
      Set(findings) == ["content/a.md:2:8 image.missing", "guide.yml:2:8 image.missing"])
  }

  /// What is drawn for a chapter, kept behind the picture's first bytes.
  private static func drawing(of chapter: String, language: String = "en") throws -> String {
    let guide = TestGuide.chapters(
      ["a.md": chapter], configuration: configuration + "language: \(language)\n")
    let store = guide.store
    try guide.build {
      $0.cardDrawer = CardDrawer { (drawing, file) throws(SiteError) in
        try store.write(file, picture + drawing)
      }
    }
    let path = try #require(try guide.site().first { $0.hasPrefix("cards/a-") })
    return String(
      decoding: try store.read("public/" + path).dropFirst(picture.count), as: UTF8.self)
  }

  @Test func writesTitlesAsText() throws {
    let card = try Self.drawing(of: "# Rest & `[T]` < all\n")
    #expect(card.contains(">Rest &amp; [T] &lt; all</text>"))
    #expect(card.contains("direction=\"ltr\"") && card.contains("<text x=\"256\""))
  }

  /// 1200 pixels less the 256 that the text begins at from the left.
  @Test func mirrorsWhatIsReadFromTheRight() throws {
    let card = try Self.drawing(of: "# حاويات\n", language: "ar")
    #expect(card.contains("direction=\"rtl\"") && card.contains("<text x=\"944\""))
  }

  /// Its colours are those of the style sheet by day.
  @Test func hasTheColoursOfTheTheme() throws {
    let card = try Self.drawing(of: "# A\n")
    let sheet = try TestGuide.chapters(["a.md": "# A\n"]).builtCleanly().page("theme.css")
    for name in ["accent", "margin", "text", "text-soft", "ground", "line"] {
      let match = try #require(sheet.firstRange(of: "--\(name): light-dark("))
      #expect(card.contains(sheet[match.upperBound...].prefix(7)), "\(name)")
    }
  }

  // MARK: Lines

  @Test(arguments: [
    // Longest lines first would leave 'service' alone.
    ("The order: a service", 9.0, ["The order:", "a service"]),
    // Nine letters of one em: five and four.
    ("服务器无关的容器。", 5.0, ["服务器无关", "的容器。"]),
    ("One   two\nthree", 20.0, ["One two three"]),
    ("Rockets 🚀 and <&>", 20.0, ["Rockets and <&>"]),
    ("", 20.0, []),
  ])
  func breaksLines(_ text: String, _ width: Double, _ lines: [String]) {
    #expect(CardText(text, width: width, most: 4).lines == lines)
  }

  @Test func cutsWhatIsTooLong() {
    let text = CardText("one two three four five six", width: 5, most: 2)
    #expect(text.isCut && text.lines.count == 2 && text.lines[1].hasSuffix("…"))
    #expect(text.lines.allSatisfy { CardText.width($0) <= 5 })
    // Of 'three four', 4.72 em, the letters up to 'fo' leave room for an ellipsis of 0.95 em; a half word goes.
    #expect(text.lines[1] == "three…")
    let word = CardText(String(repeating: "m", count: 40), width: 5, most: 9)
    #expect(word.isCut && word.lines.joined().count == 40)
  }

  @Test func knowsWhichLettersFontsHave() {
    let letters = FontLetters("20-7e a0 4e00-9fff\n")
    #expect(letters.hold("a") && letters.hold("\u{A0}") && letters.hold("文"))
    #expect(!letters.hold("é") && !letters.hold("ا"))
  }

  // MARK: The real tool

  private static let isInstalled = CardDrawer.rsvg() != nil

  /// `.ci/run` installs it, and says so.
  @Test func continuousIntegrationHasTheTool() {
    #expect(Self.isInstalled || ProcessInfo.processInfo.environment["GUIDEGEN_CI"] == nil)
  }

  @Test(.enabled(if: isInstalled))
  func theToolDrawsTheSameTwice() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let drawer = try #require(CardDrawer.rsvg())
    let drawing = Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><text y="99">&lt;&amp;</text></svg>
      """.utf8)
    try drawer.draw(drawing, folder + "/a.png")
    try drawer.draw(drawing, folder + "/b.png")
    let bytes = try FileStore.disk.read(folder + "/a.png")
    let again = try FileStore.disk.read(folder + "/b.png")
    #expect(Card.isPicture(bytes) && bytes == again)
    #expect(try FileStore.disk.entries(folder).count == 2)
    #expect(throws: SiteError.self) { try drawer.draw(Array("<svg".utf8), folder + "/c.png") }
  }
}
