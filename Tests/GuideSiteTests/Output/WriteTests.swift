import Foundation
import GuideSite
import GuideTestSupport
import Synchronization
import Testing

/// How a site comes to stand in its folder.
@Suite struct WriteTests {
  @Test func whatGuidegenDidNotWriteIsKeptAndTold() throws {
    let guide = TestGuide.chapters(["a.md": "# A\n"])
    try guide.store.write("public/README.md", Array("mine".utf8))
    try guide.store.write("public/deep/er/own.txt", Array("mine".utf8))
    let report = try guide.build()
    #expect(report.written?.kept == ["README.md", "deep/er/own.txt"])
    #expect(
      report.remarks(output: "public")[0]
        == "kept 2 files in public that guidegen did not write: README.md, deep/er/own.txt")
    #expect(try guide.page("deep/er/own.txt") == "mine")
  }

  @Test func pagesOfChaptersThatAreGoneGoToo() throws {
    let guide = TestGuide.chapters(["a.md": "# A\n", "b.md": "# B\n"])
    try guide.build()
    try guide.store.remove("content/b.md")
    let report = try guide.build()
    #expect(report.written?.kept == [])
    #expect(
      try guide.site() == [
        ".guidegen-manifest", "404.html", "a.html", "a.md", "guide.js", "icon.svg", "index.html",
        "llms-full.txt", "llms.txt", "missing.js", "print.html", "scheme.js", "search.js",
        "theme.css",
      ])
  }

  @Test(arguments: ["public/a.html", "public/a.html/inner.txt"])
  func whatStandsInTheWayOfAPageIsNotReplaced(_ path: String) throws {
    let guide = TestGuide.chapters(["a.md": "# A\n"])
    try guide.store.write(path, Array("mine".utf8))
    let error = #expect(throws: SiteError.self) { try guide.build() }
    #expect(error?.message.contains("guidegen did not write it") == true)
    #expect(try guide.store.read(path) == Array("mine".utf8))
    #expect(try !guide.store.exists("public.guidegen-new"))
  }

  @Test func aBuildWithErrorsTouchesNothing() throws {
    let guide = TestGuide.chapters(["a.md": "# A\n"])
    try guide.build()
    let before = try guide.page("a.html")
    try guide.store.write("content/a.md", Array("# New\n\n[x](nowhere.md)\n".utf8))
    #expect(try guide.build().exitCode == 1)
    #expect(try guide.page("a.html") == before)
  }

  /// The disk is full at the n-th file: the last site stays, whatever n.
  @Test(arguments: 0..<5)
  func aBuildThatFailsLeavesTheLastSite(_ allowed: Int) throws {
    let guide = TestGuide.chapters(["a.md": "# A\n"])
    try guide.build()
    let before = try guide.page("a.html")
    try guide.store.write("content/a.md", Array("# New\n".utf8))
    try guide.store.write("content/b.md", Array("# B\n".utf8))
    var store = guide.store
    let write = store.write
    let count = Counter()
    store.write = { (path, bytes) throws(SiteError) in
      guard count.next() < allowed else {
        throw SiteError(.machine, "cannot write '\(path)': no space left on device")
      }
      try write(path, bytes)
    }
    var request = guide.request(jobs: 1)
    request.output = try OutputFolder("public", guide: ".", home: nil, store: store)
    let error = #expect(throws: SiteError.self) { try runPipeline(request, store: store) }
    #expect(error?.message.hasSuffix("no space left on device") == true)
    #expect(try guide.page("a.html") == before)
    #expect(try !guide.site().contains("b.html"))
    #expect(try !guide.store.exists("public.guidegen-new"))
  }

  /// One thread writes what the others hand in, and more than they may hand in.
  @Test func aSlowDiskLosesNoPage() throws {
    let names = (0..<400).map { "c\($0)" }
    let guide = TestGuide.chapters(
      Dictionary(uniqueKeysWithValues: names.map { ("\($0).md", "# The page \($0)\n") }))
    var store = guide.store
    let write = store.write
    store.write = { (path, bytes) throws(SiteError) in
      usleep(200)
      try write(path, bytes)
    }
    var request = guide.request(jobs: 8)
    request.output = try OutputFolder("public", guide: ".", home: nil, store: store)
    #expect(try runPipeline(request, store: store).exitCode == 0)
    for name in names { #expect(try guide.page("\(name).html").contains("The page \(name)<")) }
  }

  /// While another build has the output, the author writes on: what is published then is the new text.
  @Test func aBuildThatWaitsReadsAfterwards() throws {
    let guide = TestGuide.chapters(["a.md": "# Old\n"])
    var store = guide.store
    store.withLock = { (_, _, _, work) throws(SiteError) in
      try guide.store.write("content/a.md", Array("# New\n".utf8))
      try work()
    }
    var request = guide.request(jobs: 1)
    request.output = try OutputFolder("public", guide: ".", home: nil, store: store)
    #expect(try runPipeline(request, store: store).exitCode == 0)
    #expect(try guide.page("a.html").contains("New"))
  }

  /// Without a swap in one step there is an instant between two moves; a build killed there is mended.
  @Test func aBuildThatWasKilledIsMended() throws {
    let guide = TestGuide.chapters(["a.md": "# A\n"])
    try guide.store.write("public.guidegen-old/README.md", Array("mine".utf8))
    try guide.store.write("public.guidegen-new/half.html", Array("<".utf8))
    let report = try guide.build()
    #expect(report.written?.kept == ["README.md"])
    #expect(try guide.store.entries(".").map(\.name) == ["content", "guide.yml", "public"])
  }

  @Test func aSystemWithoutSwappingMovesTwice() throws {
    let guide = TestGuide.chapters(["a.md": "# A\n"])
    try guide.build()
    var store = guide.store
    store.exchange = { (_, _) throws(SiteError) in false }
    try guide.store.write("content/a.md", Array("# New\n".utf8))
    var request = guide.request()
    request.output = try OutputFolder("public", guide: ".", home: nil, store: store)
    _ = try runPipeline(request, store: store)
    #expect(try guide.page("a.html").contains("New"))
    #expect(try guide.store.entries(".").map(\.name) == ["content", "guide.yml", "public"])
  }

  @Test(arguments: [
    ("guide/content", "'content'"), ("guide/content/site", "'content'"),
    ("guide/templates/x", "'templates'"), ("guide", "the guide's own folder"),
    ("guide/..", "holds the guide"), ("/", "holds the guide"), ("home", "home folder"),
    ("guide/guide.yml", "is a file"),
  ])
  func anOutputThatWouldReplaceSomethingElseIsRefused(_ output: String, _ word: String) throws {
    let store = FileStore.memory([
      "guide/guide.yml": "title: T\n", "guide/content/a.md": "", "guide/templates/x.css": "",
      "home/x": "",
    ])
    let error = #expect(throws: SiteError.self) {
      try OutputFolder(output, guide: "guide", home: "home", store: store)
    }
    #expect(error?.kind == .configuration)
    #expect(error?.message.contains(word) == true, "\(error?.message ?? "")")
  }
}

/// Counts calls, from any thread.
private final class Counter: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock { value in
      defer { value += 1 }
      return value
    }
  }
}
