import GuideSite
import Testing

@Suite struct IncludeTests {
  private static let swift = """
    // What the guide shows of a service.
    // snippet.base
    let base = 40
    // snippet.end

    // snippet.sum
      // snippet.hide
      let hidden = 1
      // snippet.show
      let sum = base + hidden + 1
      print(sum)
    // snippet.fault
    let wrong: Int = "text"

    """

  private func guide(_ fences: String, path: String = "content/guide/a.md") -> TestGuide {
    TestGuide([path: fences, "content/guide/web.swift": Self.swift])
  }

  private func fence(_ words: String, body: String = "", output: String? = nil) -> String {
    "```swift \(words)\n\(body)```\n\n" + (output.map { "```output\n\($0)\n```\n\n" } ?? "")
  }

  /// 40 + 1 + 1: the hidden line runs; it is not shown, nor is the indentation.
  @Test func partsOfAFileRunAndAreShown() throws {
    let guide = guide(
      fence("run include=\"web.swift#base\"")
        + fence("run include=\"web.swift#sum\"", output: "42"))
    let report = try guide.build()
    #expect(report.findings == [])
    #expect(report.verifiedExamples == 2)
    let page = try guide.page("guide/a.html")
    #expect(!page.contains("hidden</span> = ") && !page.contains("snippet."))
    let code = page.replacing(/<[^>]*>/, with: "")
    #expect(code.contains("let sum = base + hidden + 1\nprint(sum)\n"))
    #expect(!code.contains("let hidden"))
  }

  @Test func theWholeFileAndOtherFolders() throws {
    let files = [
      "content/a.md": fence("check include=\"guide/ok.swift\""),
      "content/guide/b.md": fence("run include=\"../up.swift\"", output: "1"),
      "content/guide/ok.swift": "let a = 1\n", "content/up.swift": "print(1)",
    ]
    #expect(try TestGuide(files).check().findings == [])
  }

  /// The finding is in the chapter, the note in the file: line 13, column 18.
  @Test func faultsNameBothPlaces() throws {
    let report = try guide(fence("run include=\"web.swift#fault\"")).check()
    #expect(report.findings == ["content/guide/a.md:1:4 example.type.mismatch"])
    let note = try #require(report.result.findings.first?.notes.first)
    #expect(note.place?.file == "content/guide/web.swift")
    #expect(note.place?.line == 13 && note.place?.column == 18)
  }

  @Test(arguments: [
    (
      "run include=\"wep.swift\"", "", "fence.include.file",
      "did you mean 'content/guide/web.swift'?"
    ),
    ("run include=\"../../x.swift\"", "", "fence.include.file", "beside the chapter"),
    ("run include=\"web.swift#summ\"", "", "fence.include.snippet", "did you mean '#sum'?"),
    ("run include=\"web.swift#nothing\"", "", "fence.include.snippet", "// snippet.nothing"),
    ("run include=\"web.swift\"", "let a = 1\n", "fence.include.body", "leave the fence empty"),
    ("run include=", "", "fence.value.missing", "include=\"FILE#SNIPPET\""),
  ])
  func whatCannotBeIncludedIsTold(
    _ words: String, _ body: String, _ code: String, _ note: String
  ) throws {
    let report = try guide(fence(words, body: body)).check()
    #expect(report.diagnostics.map(\.code) == [code])
    #expect(report.words.contains(note), "\(report.words)")
  }

  /// Only the promise is written; the fence stays empty, the file as it is.
  @Test func updatesWriteThePromise() throws {
    let text =
      fence("run include=\"web.swift#base\"")
      + fence("run include=\"web.swift#sum\"", output: "41") + "```swift run\nprint(sum)\n```\n"
    let guide = guide(text)
    var request = guide.request()
    request.updates = true
    #expect(try runPipeline(request, store: guide.store).findings == [])
    let written = String(decoding: try guide.store.read("content/guide/a.md"), as: UTF8.self)
    #expect(written == text.replacing("41", with: "42") + "\n```output\n42\n```\n")
    #expect(try guide.store.read("content/guide/web.swift") == Array(Self.swift.utf8))
  }

  /// Marks mean the same in a fence's own code.
  @Test func linesOfAFenceCanBeHidden() throws {
    let code = "// snippet.hide\nlet a = 1\n// snippet.show\n\nlet b = a + 1\nprint(b)\n"
    let guide = TestGuide.chapters(["a.md": fence("run", body: code, output: "2")])
    #expect(try guide.build().findings == [])
    let shown = try guide.page("a.html").replacing(/<[^>]*>/, with: "")
    #expect(shown.contains("let b = a + 1") && !shown.contains("let a = 1"))
  }

  /// An empty file, a part without lines, marks alone.
  @Test(arguments: ["", "\n", "// snippet.a", "// snippet.a\n// snippet.end", "// snippet.\n"])
  func littleIsEnough(_ text: String) throws {
    let files = ["content/a.md": fence("run include=\"x.swift\""), "content/x.swift": text]
    #expect(try TestGuide(files).build { _ in }.findings == [])
  }
}
