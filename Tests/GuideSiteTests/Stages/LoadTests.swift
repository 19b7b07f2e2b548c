import Foundation
import GuideSite
import GuideTestSupport
import Testing

/// What an author's folder may hold by mistake.
@Suite struct LoadTests {
  @Test func aByteThatIsNotUTF8IsTold() throws {
    let guide = TestGuide(["content/a.md": "# A\n"])
    // Line 2: "caf" and a Latin-1 é.
    try guide.store.write("content/b.md", Array("# B\ncaf".utf8) + [0xE9, 0x0A])
    let report = try guide.check()
    #expect(report.findings == ["content/b.md:2:4 file.encoding"])
    #expect(report.words.contains("the byte 0xE9 is not UTF-8"))
  }

  /// Overlong forms, surrogates and numbers beyond Unicode are not UTF-8 (Unicode 16, table 3-7).
  @Test(arguments: [
    [0xC0, 0x80], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80],
    [0x80], [0xE2, 0x82],
  ])
  func illFormedSequencesAreTold(_ bytes: [UInt8]) throws {
    let guide = TestGuide(["content/a.md": ""])
    try guide.store.write("content/a.md", [0x61] + bytes + [0x62])
    #expect(try guide.check().findings == ["content/a.md:1:2 file.encoding"])
  }

  @Test(arguments: ["", "\u{FEFF}", "\n", "\u{FEFF}# A\r\n\r\nText\r\n", "---\n---\n"])
  func emptyFilesMarksAndForeignLineEndsAreFine(_ text: String) throws {
    let guide = try TestGuide.chapters(["a-chapter.md": text]).builtCleanly()
    let page = try guide.page("a-chapter.html")
    #expect(page.contains(text.contains("# A") ? "<title>A · Test" : "<title>A chapter · Test"))
    #expect(!page.contains("\u{FEFF}"))
  }

  /// 50 MB, against a limit of 16.
  @Test func aFileBeyondTheLimitIsNotRead() throws {
    let guide = TestGuide(["content/a.md": ""])
    try guide.store.write("content/a.md", [UInt8](repeating: 0x61, count: 50 << 20))
    let report = try guide.check()
    #expect(report.findings == ["content/a.md file.size"])
    #expect(report.words.contains("52428800 bytes; the limit is 16777216"))
    #expect(report.words.contains("max_chapter_mb"))
  }

  @Test func hiddenFilesAndBackupsStayAtHome() throws {
    let guide = try TestGuide.chapters([
      "a.md": "", ".secret": "x", ".git/config": "x", "a.md~": "x", "picture.png": "x",
    ]).builtCleanly()
    #expect(
      try guide.site() == [
        ".guidegen-manifest", "404.html", "a.html", "a.md", "guide.js", "icon.svg", "index.html",
        "llms-full.txt", "llms.txt", "missing.js", "picture.png", "print.html", "scheme.js",
        "search.js",
        "theme.css",
      ])
  }

  @Test(arguments: [
    ("/etc/hostname", "file.link.outside"), ("loop.md", "file.link.broken"),
    ("nowhere.md", "file.link.broken"), ("../content", "file.link.folder"),
    ("../..", "file.link.outside"),
  ])
  func symbolicLinksAreNotFollowedAstray(_ target: String, _ code: String) throws {
    try withTemporaryFolder { folder in
      try write(["guide.yml": "title: T\n", "content/a.md": "# A\n"], to: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/content/loop.md", withDestinationPath: target)
      let report = try runPipeline(SiteRequest(folder: folder.path), store: .disk)
      #expect(report.findings == ["\(folder.path)/content/loop.md \(code)"])
      #expect(report.exitCode == 1)
    }
  }

  @Test func aLinkToAFileOfTheGuideIsRead() throws {
    try withTemporaryFolder { folder in
      try write(
        ["guide.yml": "title: T\n", "content/a.md": "# A\n", "notes/b.md": "# B\n"], to: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/content/b.md", withDestinationPath: "../notes/b.md")
      let report = try runPipeline(SiteRequest(folder: folder.path), store: .disk)
      #expect(report.findings == [])
      #expect(report.chapters == 2)
    }
  }

  /// Reading a pipe would wait for ever.
  @Test func whatIsNoFileIsNotRead() throws {
    try withTemporaryFolder { folder in
      try write(["guide.yml": "title: T\n", "content/a.md": "# A\n"], to: folder)
      #expect(mkfifo(folder.path + "/content/b.md", 0o644) == 0)
      let report = try runPipeline(SiteRequest(folder: folder.path), store: .disk)
      #expect(report.findings == ["\(folder.path)/content/b.md file.kind"])
    }
  }

  @Test func aFileThatCannotBeReadIsAMachinesFault() throws {
    var guide = TestGuide(["content/a.md": ""]).store
    let read = guide.read
    guide.read = { (path) throws(SiteError) in
      if path == "content/a.md" { throw SiteError(.machine, "cannot read '\(path)'") }
      return try read(path)
    }
    let error = #expect(throws: SiteError.self) {
      try runPipeline(SiteRequest(folder: "."), store: guide)
    }
    #expect(error?.kind == .machine)
  }
}
