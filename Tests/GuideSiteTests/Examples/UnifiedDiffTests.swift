import Foundation
import GuideSite
import GuideTestSupport
import Testing

@Suite struct UnifiedDiffTests {
  private func promised(_ value: String, before: Int = 5, after: Int = 5) -> String {
    let filler = (0..<max(before, after)).map { "Line \($0).\n\n" }
    return filler.prefix(before).joined()
      + "```swift run\nprint(2)\n```\n\n```output\n\(value)\n```\n\n"
      + filler.prefix(after).joined()
  }

  private func dryRun(_ text: String) throws -> (report: SiteReport, store: FileStore) {
    let guide = TestGuide.chapters(["a.md": text])
    var request = guide.request()
    request.updates = true
    request.isDryRun = true
    return (try runPipeline(request, store: guide.store), guide.store)
  }

  @Test func showsTheChangeAndWritesNothing() throws {
    let text = promised("3")
    let (report, store) = try dryRun(text)
    #expect(
      report.patch == """
        --- a/content/a.md
        +++ b/content/a.md
        @@ -13,7 +13,7 @@
         ```
        \u{20}
         ```output
        -3
        +2
         ```
        \u{20}
         Line 0.

        """)
    #expect(try store.read("content/a.md") == Array(text.utf8))
    // What is left after the update is what an update would leave.
    #expect(report.diagnostics.isEmpty)
  }

  @Test func aGuideThatIsRightHasNoPatch() throws {
    #expect(try dryRun(promised("2")).report.patch == nil)
  }

  /// `patch` and `git apply` make of the old file what `--update` writes.
  @Test(arguments: ["patch", "git"], ["lf", "crlf", "open", "first", "two", "new"])
  func thePatchApplies(_ tool: String, _ kind: String) throws {
    let program = URL(filePath: "/usr/bin/\(tool)")
    guard FileManager.default.isExecutableFile(atPath: program.path) else { return }
    let text =
      switch kind {
      case "crlf": promised("3").replacing("\n", with: "\r\n")
      case "open": promised("3", after: 0).trimmingCharacters(in: .newlines)
      case "first": promised("3", before: 0)
      case "two": promised("3") + promised("4", before: 9)
      case "new": "```swift run\nprint(2)\n```"
      default: promised("3")
      }
    let (report, store) = try dryRun(text)
    let patch = try #require(report.patch)
    var request = SiteRequest(folder: ".")
    request.updates = true
    _ = try runPipeline(request, store: store)
    let updated = try store.read("content/a.md")
    #expect(updated != Array(text.utf8))
    try withTemporaryFolder { folder in
      try write(["content/a.md": text, "x.patch": patch], to: folder)
      let arguments =
        tool == "git" ? ["apply", "x.patch"] : ["-p1", "--binary", "--fuzz=0", "-i", "x.patch"]
      let applied = try runProcess(program, arguments, in: folder)
      #expect(applied.status == 0, "\(applied.output)\(applied.errors)")
      #expect(try [UInt8](Data(contentsOf: folder.appending(path: "content/a.md"))) == updated)
    }
  }
}
