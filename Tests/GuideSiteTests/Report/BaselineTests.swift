import GuideSite
import Testing

@Suite struct BaselineTests {
  private func result(_ text: String) throws -> CheckResult {
    try TestGuide.chapters(["a.md": text]).check().result
  }

  @Test func knownFailuresAreToldAndDoNotFail() throws {
    var first = try result("[a](x.md)\n")
    let baseline = try Baseline(path: "known.txt", Array(Baseline.text(of: first).utf8))
    first.apply(baseline)
    #expect(first.findings.map(\.severity) == [.known])
    #expect(first.exitCode == 0)

    var second = try result("New text.\n\n[a](x.md)\n\n[b](y.md)\n")
    second.apply(baseline)
    #expect(second.findings.map(\.severity) == [.known, .error])
    #expect(second.exitCode == 1)
    #expect(second.totals(seconds: "0.10").contains("1 error, 1 known failure in 0.10 s"))
  }

  @Test func aMendedFailureHasToLeaveTheFile() throws {
    let baseline = try Baseline(
      path: "known.txt", Array(Baseline.text(of: try result("[a](x.md)\n")).utf8))
    var mended = try result("All is well.\n")
    mended.apply(baseline)
    #expect(mended.findings.map(\.code) == ["baseline.mended"])
    #expect(mended.findings.first?.rendered.hasPrefix("known.txt:2:1: warning: ") == true)
    #expect(mended.exitCode == 0)
  }

  /// A check of other chapters says nothing about them.
  @Test func entriesOfChaptersThatWereNotLookedAtStay() throws {
    let line = "0123456789abcdef link.missing content/other%20one.md words\n"
    var other = try result("All is well.\n")
    other.apply(try Baseline(path: "known.txt", Array(line.utf8)))
    #expect(other.findings.isEmpty)
  }

  @Test(arguments: ["nonsense", "0123 link.missing a.md", "0123456789abcdex a.b a.md"])
  func refusesOtherLines(_ line: String) {
    #expect(throws: SiteError.self) { try Baseline(path: "k", Array("# head\n\(line)\n".utf8)) }
  }
}
