import Foundation
import GuideTestSupport
import Testing

/// Reports as the command line writes them.
@Suite struct ReportTests {
  private static let files = [
    "guide.yml": "title: T\n", "content/a.md": "# A\n\n[x](no.md)\n",
    "content/b.md": "# B\n\n[x](no.md)\n",
  ]

  private func text(_ path: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  @Test func oneRunWritesSeveralReports() throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      let checked = try runGuidegen(
        ["check", "--report", "out/r.json", "--report", "r.sarif", "--report", "r.xml"], in: folder)
      #expect(checked.status == 1)
      #expect(checked.errors.hasPrefix("content/a.md:3:1: error: "), "\(checked.errors)")
      #expect(try text("out/r.json", in: folder).contains("\"format\": \"guidegen.check/1\""))
      #expect(try text("r.sarif", in: folder).contains("\"version\": \"2.1.0\""))
      #expect(try text("r.xml", in: folder).contains("<testsuites>"))
    }
  }

  @Test(arguments: [("json", "{\n"), ("sarif", "{\n"), ("junit", "<?xml"), ("github", "::error ")])
  func aFormatHasTheOutputForItself(_ format: String, _ start: String) throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      let checked = try runGuidegen(["check", "--format", format], in: folder)
      #expect(checked.status == 1)
      #expect(checked.output.hasPrefix(start), "\(checked.output)")
      #expect(
        checked.errors.hasPrefix("2 chapters, 0 examples verified, 0 claims, 2 links, 2 errors in ")
      )
    }
  }

  @Test func shardsAreMerged() throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      for shard in 1...2 {
        let report = ["--shard", "\(shard)/2", "--report", "r\(shard).json"]
        let checked = try runGuidegen(["check"] + report, in: folder)
        #expect(checked.status == 1)
        #expect(checked.output.hasPrefix("1 chapter, "))
      }
      let merged = try runGuidegen(
        ["report", "merge", "r1.json", "r2.json", "--report", "all.json"], in: folder)
      #expect(merged.status == 1)
      #expect(
        merged.output.hasPrefix("2 chapters, 0 examples verified, 0 claims, 2 links, 2 errors in "))
      #expect(merged.errors.contains("content/b.md:3:1: error: "))
      _ = try runGuidegen(["check", "--report", "whole.json"], in: folder)
      #expect(try text("all.json", in: folder) == text("whole.json", in: folder))
    }
  }

  @Test func aBaselineKeepsTheCheckGreen() throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      #expect(try runGuidegen(["check", "--write-baseline", "known.txt"], in: folder).status == 0)
      let known = try runGuidegen(["check", "--baseline", "known.txt"], in: folder)
      #expect(known.status == 0)
      #expect(known.errors.contains("content/a.md:3:1: known failure: "), "\(known.errors)")
      #expect(known.output.contains("0 errors, 2 known failures in "))
    }
  }

  @Test func aDryRunPrintsThePatchAlone() throws {
    try withTemporaryFolder { folder in
      let chapter = "```swift run\nprint(2)\n```\n"
      try write(["guide.yml": "title: T\n", "content/a.md": chapter], to: folder)
      let dry = try runGuidegen(["check", "--update", "--dry-run"], in: folder)
      #expect(dry.status == 0)
      #expect(dry.output.hasPrefix("--- a/content/a.md\n"), "\(dry.output)")
      #expect(dry.output.hasSuffix("+```\n"), "\(dry.output)")
      #expect(try text("content/a.md", in: folder) == chapter)
    }
  }

  @Test(arguments: [
    ["--report", "r.html"], ["--shard", "3/2"], ["--dry-run"], ["--format", "xml"],
    ["--update", "--dry-run", "--format", "json"], ["--baseline", "guide.yml"],
  ])
  func wrongArgumentsEndWith2(_ arguments: [String]) throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      let ended = try runGuidegen(["check"] + arguments, in: folder)
      #expect(ended.status == 2, "\(ended.errors)")
    }
  }
}

/// Questions that a check is asked beside whether all is well.
@Suite struct QuestionTests {
  @Test func pricesAndNumbersAreAskedFor() throws {
    try withTemporaryFolder { folder in
      let chapter = "```swift run\nlet a = 1\n```\n"
      try write(
        [
          "guide.yml": "title: T\n", "content/a.md": chapter,
          "next.tsv": "date\t2027\nsource\tx\n"
            + "price\tlambda.x\tus-east-1\t1\tGB\t2027\t0\tread\n",
        ], to: folder)
      let priced = try runGuidegen(["check", "--prices", "next.tsv"], in: folder)
      #expect(priced.status == 0 && priced.output.hasPrefix("0 answers would change\n"))
      let mutated = try runGuidegen(["check", "--mutate"], in: folder)
      #expect(mutated.status == 0)
      #expect(mutated.errors.hasPrefix("content/a.md:2:9: warning: with 2 for 1 the page would"))
      #expect(try runGuidegen(["check", "--update", "--mutate"], in: folder).status == 2)
      #expect(try runGuidegen(["check", "--prices", "guide.yml"], in: folder).status == 2)
    }
  }
}
