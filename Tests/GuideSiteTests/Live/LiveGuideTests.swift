import Foundation
import GuideSite
import GuideTestSupport
import Testing

/// A guide in memory gives the pages that a build from nothing gives, whatever changed and in which order.
@Suite struct LiveGuideTests {
  private static func page(_ site: LiveSite, _ path: String) throws -> String? {
    guard case .page(let bytes)? = try site.content(path) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func request(_ guide: TestGuide) -> SiteRequest {
    var request = guide.request()
    request.baseURL = "/"
    return request
  }

  /// Every page of the guide as a build writes it.
  private static func built(_ guide: TestGuide) throws -> [String: String] {
    try guide.build { $0.baseURL = "/" }
    let pages = try guide.site().filter { $0.hasSuffix(".html") }
    return Dictionary(uniqueKeysWithValues: try pages.map { ($0, try guide.page($0)) })
  }

  private static let chapters = [
    "01-a.md": "---\ntitle: A\n---\n\n## One\n\n[B](02-b.md#two)\n",
    "02-b.md": "---\ntitle: B\ntags: [x]\n---\n\n## Two\n\nText.\n",
    "sub/01-c.md":
      "---\ntitle: C\n---\n\n```swift run\nlet a = 2\nprint(a)\n```\n\n```output\n2\n```\n",
    "sub/02-d.md": "# D\n\n[A](../01-a.md)\n",
  ]

  private static let changes: [(path: String, text: String?)] = [
    ("content/02-b.md", "---\ntitle: B\ntags: [x]\n---\n\n## Two\n\nOther text.\n"),
    ("content/02-b.md", "---\ntitle: New name\ntags: [y]\n---\n\n## Two\n\nOther text.\n"),
    ("content/sub/02-d.md", "# Another D\n\n[A](../01-a.md)\n"),
    ("content/sub/02-d.md", "---\nslug: moved\n---\n\n# Another D\n"),
    ("content/sub/03-e.md", "# E\n\n[moved](moved.html)\n"),
    ("content/03-f.md", "---\ndraft: true\n---\n\n# F\n"),
    ("content/03-f.md", "---\nredirect_from: /old/\n---\n\n# F\n"),
    ("content/sub/03-e.md", nil),
    ("guide.yml", "title: Renamed\nauthor: Somebody\n"),
    ("templates/footer.mustache", "<footer>{{site.title}}</footer>\n"),
    ("templates/footer.mustache", nil),
    ("content/01-a.md", "---\ntitle: A\n---\n\n## One\n\n[B](02-b.md)\n\n[F](03-f.md)\n"),
    ("content/sub/01-c.md", "---\ntitle: C\norder: 9\n---\n\nNo example any more.\n"),
  ]

  @Test func everyChangeGivesWhatABuildGives() throws {
    let guide = TestGuide.chapters(Self.chapters)
    var live = LiveGuide(Self.request(guide), store: guide.store)
    try live.look()
    for (path, text) in [("guide.yml", "title: Test\n")] + Self.changes {
      if let text {
        try guide.store.write(path, Array(text.utf8))
      } else {
        try guide.store.remove(path)
      }
      try live.look(touched: [path])
      #expect(live.site.report.errors == 0, "\(path)")
      for (name, html) in try Self.built(guide) {
        #expect(try Self.page(live.site, name) == html, "\(name) after \(path)")
      }
    }
  }

  /// On a disk, files that kept their stamp are not read again, and pages come out the same.
  @Test func stampsTellWhatChanged() throws {
    try withTemporaryFolder { folder in
      let names = Self.chapters.map { ("content/\($0.key)", $0.value) }
      let all = Dictionary(uniqueKeysWithValues: names + [("guide.yml", "title: T\n")])
      try write(all, to: folder)
      var live = LiveGuide(SiteRequest(folder: folder.path), store: .disk)
      try live.look()
      for (path, text) in Self.changes where path != "guide.yml" {
        if let text {
          try write([path: text], to: folder)
        } else {
          try FileManager.default.removeItem(at: folder.appending(path: path))
        }
        try live.look()
        var fresh = LiveGuide(SiteRequest(folder: folder.path), store: .disk)
        try fresh.look()
        for name in ["01-a", "a", "b", "sub/c", "sub/d", "sub/moved", "f", "index"] {
          let page = name + ".html"
          #expect(
            try Self.page(live.site, page) == Self.page(fresh.site, page), "\(name) after \(path)")
        }
      }
    }
  }

  @Test func aBrokenChapterKeepsItsLastGoodPage() throws {
    let guide = TestGuide.chapters(Self.chapters)
    var live = LiveGuide(Self.request(guide), store: guide.store)
    try live.look()
    let good = try Self.page(live.site, "sub/c.html")
    let broken = "---\ntitle: C\n---\n\n```swift run\nprint(3)\n```\n\n```output\n2\n```\n"
    try guide.store.write("content/sub/01-c.md", Array(broken.utf8))
    try live.look()
    #expect(live.site.report.errors == 1)
    #expect(try Self.page(live.site, "sub/c.html") == good)
    try guide.store.write("content/sub/01-c.md", Array("# C\n".utf8))
    try live.look()
    #expect(live.site.report.errors == 0)
    #expect(try Self.page(live.site, "sub/c.html") != good)
  }

  @Test func aBrokenTemplateKeepsTheLastGoodOnes() throws {
    let guide = TestGuide.chapters(Self.chapters)
    var live = LiveGuide(Self.request(guide), store: guide.store)
    try live.look()
    let good = try Self.page(live.site, "a.html")
    try guide.store.write("templates/layout.mustache", Array("{{#open}}".utf8))
    try live.look()
    #expect(live.site.report.diagnostics.map(\.code) == ["template.syntax"])
    #expect(try Self.page(live.site, "a.html") == good)
  }

  @Test func addressesAreCompletedAsServersDo() throws {
    let guide = TestGuide.chapters(["a.md": "# A\n", "sub/index.md": "# Sub\n"])
    var live = LiveGuide(Self.request(guide), store: guide.store)
    try live.look()
    #expect(live.site.route("") == .file("index.html"))
    #expect(live.site.route("a") == .file("a.html"))
    #expect(live.site.route("sub") == .folder("sub/"))
    #expect(live.site.route("sub/") == .file("sub/index.html"))
    #expect(live.site.route("a.html/") == .nothing)
    #expect(live.site.route("content/a.md") == .nothing)
  }
}
