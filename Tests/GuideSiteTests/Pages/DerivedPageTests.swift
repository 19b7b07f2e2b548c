import Foundation
import GuideSite
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a site says about itself to other programs. Expected texts follow the formats' own documents.
@Suite struct DerivedPageTests {
  private static let chapters = [
    "b.md":
      "---\ntitle: B & <co>\ndescription: About b\ndate: 2026-02-03\ntags: [x]\n---\n\nText.\n",
    "a.md": "---\ntitle: A\nauthor: Ann\n---\n\nText.\n",
    "gone.md": "---\nredirect_to: /a.html\n---\n",
  ]
  private static let configuration = """
    title: T
    description: A guide
    author: Bob
    base_url: https://example.com/g
    chapters: [{part: One, chapters: [a.md, b.md]}]

    """

  private func site() throws -> TestGuide {
    let guide = TestGuide.chapters(Self.chapters, configuration: Self.configuration)
    try guide.build()
    return guide
  }

  @Test func theSitemapNamesEveryPageOnce() throws {
    #expect(
      try site().page("sitemap.xml") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.com/g/</loc></url>
        <url><loc>https://example.com/g/a.html</loc></url>
        <url><loc>https://example.com/g/b.html</loc><lastmod>2026-02-03</lastmod></url>
        </urlset>

        """)
    #expect(
      try site().page("robots.txt").hasSuffix("\nSitemap: https://example.com/g/sitemap.xml\n"))
  }

  /// RFC 4287: each feed and entry has an id, a title and a time; an entry without an author has the feed's.
  @Test func theFeedHoldsChaptersWithADay() throws {
    let feed = try XMLDocument(xmlString: site().page("feed.xml"))
    let root = try #require(feed.rootElement())
    let texts = { (element: XMLElement, name: String) in
      element.elements(forName: name).compactMap(\.stringValue)
    }
    #expect(texts(root, "id") == ["https://example.com/g/"])
    #expect(texts(root, "updated") == ["2026-02-03T00:00:00Z"])
    #expect(root.elements(forName: "author").flatMap { texts($0, "name") } == ["Bob"])
    let entries = root.elements(forName: "entry")
    #expect(entries.flatMap { texts($0, "title") } == ["B & <co>"])
    #expect(entries.flatMap { texts($0, "id") } == ["https://example.com/g/b.html"])
    #expect(entries.flatMap { texts($0, "published") } == ["2026-02-03T00:00:00Z"])
    #expect(entries.flatMap { texts($0, "summary") } == ["About b"])
  }

  @Test func withoutAnAddressThereIsNoSitemap() throws {
    let site = try TestGuide.chapters(["a.md": "---\ndate: 2026-02-03\n---\n# A\n"]).builtCleanly()
    for path in ["sitemap.xml", "robots.txt", "feed.xml"] {
      #expect(try !site.site().contains(path))
    }
  }

  @Test func whatAnAuthorMadeByThatNameIsMeant() throws {
    let guide = TestGuide(
      ["content/a.md": "# A\n", "content/robots.txt": "mine", "templates/icon.svg": "own"],
      configuration: Self.configuration.replacing("a.md, b.md", with: "a.md"))
    try guide.build()
    #expect(try guide.page("robots.txt") == "mine" && guide.page("icon.svg") == "own")
  }

  @Test func theIconShowsTheTitlesFirstLetter() throws {
    #expect(try site().page("icon.svg").contains(">T</text>"))
    let other = try TestGuide.chapters(["a.md": "# A\n"], configuration: "title: «élan»\n")
      .builtCleanly()
    #expect(try other.page("icon.svg").contains(">É</text>"))
  }

  /// https://llmstxt.org: a title, a quoted summary, sections with lists of links.
  @Test func languageModelsAreToldWhatThereIs() throws {
    #expect(
      try site().page("llms.txt") == """
        # T

        > A guide

        ## One

        - [A](https://example.com/g/a.md)
        - [B & <co>](https://example.com/g/b.md): About b

        """)
    #expect(try site().page("llms-full.txt") == "# A\n\nText.\n\n# B & <co>\n\nText.\n")
  }

  @Test func partsMayBeLeftOut() throws {
    let configuration =
      Self.configuration + "publish: {print: false, markdown: false, feed: false}\n"
    let guide = TestGuide.chapters(Self.chapters, configuration: configuration)
    try guide.build()
    let files = try guide.site()
    for path in ["print.html", "a.md", "llms.txt", "feed.xml"] { #expect(!files.contains(path)) }
    #expect(try !guide.page("a.html").contains("text/markdown"))
  }
}

/// Chapters as programs read them.
@Suite struct MarkdownTwinTests {
  private func twin(_ text: String) throws -> String {
    let guide = TestGuide.chapters(["a.md": text, "b/c.md": "---\ntitle: C\n---\n\n## D\n"])
    #expect(try guide.build().errors == 0)
    return try guide.page("a.md")
  }

  @Test func fencesKeepTheirLanguage() throws {
    #expect(
      try twin("# A\n\n```swift run id=x title=\"T\"\nlet a = 1\n```\n\n~~~yaml fold\na: b\n~~~\n")
        == "# A\n\n```swift\nlet a = 1\n```\n\n~~~yaml\na: b\n~~~\n")
  }

  @Test func valuesStandForExpressions() throws {
    #expect(
      try twin("```swift run setup\nlet a = 41\n```\n\nIt is `{swift} a + 1`, not [41](value:a).\n")
        == "# A\n\nIt is 42, not 41.\n")
  }

  @Test func linksLeadToOtherTwins() throws {
    #expect(
      try twin("[c](b/c.md#d) [e](https://example.com/x.html) [f]\n\n[f]: b/c.md\n")
        == "# A\n\n[c](b/c.md#d) [e](https://example.com/x.html) [f]\n\n[f]: b/c.md\n")
    let guide = TestGuide.chapters(["1-a.md": "[to b](2-b.md)\n", "2-b.md": "B\n"])
    try guide.build()
    #expect(try guide.page("a.md") == "# A\n\n[to b](b.md)\n")
  }
}

/// What stands in the head of a page for machines.
@Suite struct MetadataTests {
  @Test func aChapterIsAnArticle() throws {
    let guide = TestGuide.chapters(
      [
        "a.md":
          "---\ntitle: A </script> b\ndescription: D\ntags: [x, y]\ndate: 2026-02-03\n---\n\nText.\n"
      ],
      configuration: "title: T\nauthor: Bob\nbase_url: https://example.com/g\n")
    let page = try guide.builtCleanly().page("a.html")
    let block = page.components(separatedBy: "<script type=\"application/ld+json\">")[1]
      .components(separatedBy: "</script>")[0]
    #expect(block.contains("A \\u003C/script> b"))
    let data = try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any]
    let graph = try #require(data?["@graph"] as? [[String: Any]])
    let article = graph[0]
    #expect(article["@type"] as? String == "TechArticle")
    #expect(article["headline"] as? String == "A </script> b")
    #expect(article["url"] as? String == "https://example.com/g/a.html")
    #expect(article["datePublished"] as? String == "2026-02-03")
    #expect(article["keywords"] as? [String] == ["x", "y"])
    let crumbs = try #require(graph[1]["itemListElement"] as? [[String: Any]])
    #expect(crumbs.compactMap { $0["position"] as? Int } == [1, 2])
    #expect(
      crumbs.compactMap { $0["item"] as? String } == [
        "https://example.com/g/", "https://example.com/g/a.html",
      ])
  }

  @Test func pagesAreSharedWithTheirWords() throws {
    let guide = TestGuide.chapters(
      ["a.md": "---\ntitle: A \"b\"\ndescription: D\n---\n\nText.\n"],
      configuration: "title: T\nbase_url: https://example.com/g\nedit_url: https://e.com/x/{path}\n"
    )
    let page = try guide.builtCleanly().page("a.html")
    for line in [
      "<meta property=\"og:type\" content=\"article\">",
      "<meta property=\"og:title\" content=\"A &quot;b&quot;\">",
      "<meta property=\"og:url\" content=\"https://example.com/g/a.html\">",
      "<link rel=\"alternate\" type=\"text/markdown\" href=\"a.md\"",
      "<a href=\"https://e.com/x/a.md\">Edit this page</a>",
    ] { #expect(page.contains(line), "\(line)") }
  }

  @Test(arguments: [("ar", "rtl"), ("he-IL", "rtl"), ("en", "ltr"), ("arn", "ltr")])
  func pagesKnowTheirDirection(_ language: String, _ direction: String) throws {
    let guide = TestGuide.chapters(["a.md": "---\nlang: \(language)\n---\n# A\n"])
    #expect(
      try guide.builtCleanly().page("a.html").contains(
        "<html lang=\"\(language)\" dir=\"\(direction)\">"))
  }

  /// Two commits, the newest first; a name with blanks, and one that both touched.
  @Test func theNewestCommitOfAFileCounts() {
    let log = "\u{1}aaaaaaa 2026-03-02\n\na.md\nb c.md\n\u{1}bbbbbbb 2026-01-01\n\na.md\nd.md\n"
    #expect(
      FileChange.newest(in: log) == [
        "a.md": FileChange(commit: "aaaaaaa", day: "2026-03-02"),
        "b c.md": FileChange(commit: "aaaaaaa", day: "2026-03-02"),
        "d.md": FileChange(commit: "bbbbbbb", day: "2026-01-01"),
      ])
  }

  @Test func theLastChangeIsShownWhenAsked() throws {
    var store = TestGuide.chapters(["a.md": "# A\n"], configuration: "title: T\nhistory: true\n")
      .store
    store.history = { folder in
      folder == "content" ? ["a.md": FileChange(commit: "abc1234", day: "2026-03-02")] : [:]
    }
    var request = SiteRequest(folder: ".")
    request.output = try OutputFolder("public", guide: ".", home: nil, store: store)
    _ = try runPipeline(request, store: store)
    let page = String(decoding: try store.read("public/a.html"), as: UTF8.self)
    #expect(page.contains("Last change <time datetime=\"2026-03-02\">2026-03-02</time>"))
  }
}

@Suite struct SearchIndexTests {
  /// The index is part of the site that is swapped in, and of what guidegen knows to be its own.
  @Test func theIndexBelongsToTheSite() throws {
    let guide = TestGuide.chapters(["a.md": "# A\n"])
    let store = guide.store
    let indexer = SearchIndexer { (site, folder) throws(SiteError) in
      try store.write("\(site)/\(folder)/pagefind.js", Array("index".utf8))
    }
    try guide.build { $0.indexer = indexer }
    #expect(try guide.page("pagefind/pagefind.js") == "index")
    #expect(try guide.page("a.html").contains("data-search"))
    #expect(try guide.page(".guidegen-manifest").contains("pagefind/pagefind.js"))
    let report = try guide.build()
    #expect(try !guide.site().contains("pagefind/pagefind.js") && report.written?.kept == [])
    #expect(try !guide.page("a.html").contains("data-search"))
  }

  @Test func aGuideMayDoWithout() throws {
    let guide = TestGuide.chapters(
      ["a.md": "# A\n"], configuration: "title: T\npublish: {search: false}\n")
    let indexer = SearchIndexer { (_, _) throws(SiteError) in throw SiteError(.machine, "asked") }
    try guide.build { $0.indexer = indexer }
    #expect(try !guide.page("a.html").contains("data-search"))
  }
}
