import Foundation
import GuideSite
import GuideTestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The guide as one document. `epubcheck` looks at whole books in `.ci/run`.
@Suite struct BookTests {
  private static let files = [
    "guide.yml": "title: T & U\nauthor: Bob\nchapters: [{part: One, chapters: [a.md, b/c.md]}]\n",
    "content/a.md":
      "# A\n\n[c](b/c.md#d) ![p](p.png)<br>\n\n<p class=x hidden>raw &nbsp;<b>open</p>\n\n<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>\n\n`{swift} 1 + 1`\n\n```sh tab=A\na\n```\n\n```sh tab=B\nb\n```\n",
    "content/b/c.md":
      "---\ntags: [x]\n---\n# C\n\n## D\n\n[a](../a.md) [tags](/tags.html)\n\n- [x] done\n",
    "content/p.png": "picture",
  ]

  /// The stored entries of a ZIP file by name, read as APPNOTE 4.3.7 says.
  private func entries(_ bytes: [UInt8]) throws -> [(name: String, bytes: [UInt8])] {
    var entries: [(name: String, bytes: [UInt8])] = []
    var place = 0
    let number = { (at: Int, count: Int) in
      (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    while number(place, 4) == 0x0403_4B50 {
      let (size, length) = (number(place + 22, 4), number(place + 26, 2))
      #expect(number(place + 8, 2) == 0 && number(place + 18, 4) == size)
      let start = place + 30 + length
      let name = String(decoding: bytes[(place + 30)..<start], as: UTF8.self)
      entries.append((name, Array(bytes[start..<(start + size)])))
      place = start + size
    }
    return entries
  }

  private func book() throws -> [(name: String, bytes: [UInt8])] {
    let guide = TestGuide(Self.files)
    var request = guide.request()
    request.book = "t.epub"
    #expect(try runPipeline(request, store: guide.store).errors == 0)
    return try entries(try guide.store.read("t.epub"))
  }

  /// EPUB 3.3, section 4.2: `mimetype` comes first.
  @Test func holdsWhatAPackageNeeds() throws {
    let book = try book()
    #expect(
      book.map(\.name) == [
        "mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/book.css",
        "EPUB/cover.xhtml", "EPUB/chapter-1.xhtml", "EPUB/chapter-2.xhtml", "EPUB/files/p.png",
        "EPUB/nav.xhtml",
      ])
    #expect(String(decoding: book[0].bytes, as: UTF8.self) == "application/epub+zip")
    #expect(book[7].bytes == Array("picture".utf8))
  }

  @Test func everyDocumentIsXML() throws {
    for (name, bytes) in try book()
    where [".xhtml", ".opf", ".xml"].contains(where: name.hasSuffix) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(throws: Never.self, "\(name): \(text)") { try XMLDocument(xmlString: text) }
      #expect(!text.contains("popover") && !text.contains("type=\"radio\""))
    }
  }

  @Test func linksLeadWithinTheBook() throws {
    let book = try book()
    let first = String(decoding: book[5].bytes, as: UTF8.self)
    #expect(first.contains("<a href=\"chapter-2.xhtml#d\">c</a>"))
    #expect(first.contains("<img src=\"files/p.png\" alt=\"p\"/>"))
    #expect(first.contains("<span class=\"example-value\">2</span>"))
    #expect(first.components(separatedBy: "class=\"tab-title\"").count == 3)
    #expect(first.contains("<svg viewBox=\"0 0 1 1\" xmlns=\"http://www.w3.org/2000/svg\">"))
    let second = String(decoding: book[6].bytes, as: UTF8.self)
    // A book without an address does not know where the page of tags would be.
    #expect(second.contains("<a href=\"chapter-1.xhtml\">a</a> <a>tags</a>"))
  }

  @Test func sameGuideSameBytes() throws {
    #expect(try book().map(\.bytes) == book().map(\.bytes))
  }

  @Test func thePrintPageLinksWithinItself() throws {
    let guide = try TestGuide(Self.files).builtCleanly()
    let page = try guide.page("print.html")
    #expect(page.contains("<a href=\"#chapter-2-d\">c</a>"))
    #expect(page.contains("id=\"chapter-2-d\""))
    #expect(page.contains("<a href=\"#chapter-1\">a</a>"))
    #expect(page.contains("<img src=\"p.png\" alt=\"p\">"))
    // The guide's title is the only one of the first level.
    #expect(page.components(separatedBy: "<h1").count == 2)
    #expect(
      page.contains("<h2 id=\"chapter-1-a\">A</h2>") && page.contains("<h3 id=\"chapter-2-d\">"))
    let ids = attributes("id", in: page)
    #expect(Set(ids).count == ids.count)
    for target in attributes("href", in: page) where target.hasPrefix("#") {
      #expect(ids.contains(String(target.dropFirst())), "\(target)")
    }
    for name in ["for", "popovertarget"] {
      for target in attributes(name, in: page) { #expect(ids.contains(target), "\(target)") }
    }
  }

  /// A guide whose examples are wrong makes no book.
  @Test func aBrokenGuideMakesNoBook() throws {
    let guide = TestGuide.chapters(["a.md": "```swift run\nprint(no)\n```\n"])
    var request = guide.request()
    request.book = "t.epub"
    #expect(try runPipeline(request, store: guide.store).exitCode == 1)
    #expect(try !guide.store.exists("t.epub"))
  }
}

@Suite struct ZIPArchiveTests {
  /// The check value of CRC-32 in the catalogue of parametrised algorithms.
  @Test func theChecksumIsThatOfTheStandard() {
    #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum([]) == 0)
  }

  /// Python's own reader checks names, sizes and checksums.
  @Test func anotherReaderFindsNoFault() throws {
    try withTemporaryFolder { folder in
      var archive = ZIPArchive()
      archive.add("a.txt", Array("one".utf8))
      archive.add("ü/b.bin", Array((0...255).map { UInt8($0) }))
      let file = folder.appending(path: "t.zip")
      try Data(archive.bytes).write(to: file)
      let script =
        "import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),z.namelist(),z.read('a.txt'))"
      let result = try runProcess(
        URL(filePath: "/usr/bin/env"), ["python3", "-c", script, file.path], in: folder)
      #expect(result.output == "None ['a.txt', 'ü/b.bin'] b'one'\n", "\(result.errors)")
    }
  }
}
