import AWSModel
import Foundation
import GuideSite
import GuideTestSupport
import Testing

/// Every format from one and the same guide, which has every kind of finding.
@Suite struct ReportFormatTests {
  private static let moment = ReportMoment(timestamp: "2026-11-22T23:15:00", seconds: 1.5)

  private static let guide = TestGuide.chapters([
    "a b.md": """
    # A

    ```swift run id=sum
    print("a < b & \\"c\\": 100 %", 1 + 1)
    ```

    ```output
    2
    ```

    See [100%, or: more](nowhere.md).

    ```swift run
    let x = y
    ```

    ```swift run
    print(x)
    ```

    """,
    "b.md": "# B\n\n```swift run\nprint(1)\n```\n\n```output\n1\n```\n",
  ])

  private func result() throws -> CheckResult { try Self.guide.check().result }

  private func text(_ format: ReportFormat) throws -> String {
    try result().text(format, Self.moment)
  }

  /// The lines and columns are counted in the text above.
  @Test func resolvesPlaces() throws {
    let result = try result()
    #expect(result.chapters == ["content/a b.md", "content/b.md"])
    let places = result.findings.map { finding -> String in
      guard let place = finding.place else { return finding.code }
      return "\(place.line):\(place.column)-\(place.endLine):\(place.endColumn) \(finding.code)"
    }
    #expect(
      places == [
        "8:1-8:2 example.output.differs", "11:5-11:33 link.missing",
        "14:9-14:10 example.name.unknown",
      ])
    #expect(
      result.examples.map {
        "\($0.name) \($0.kind) \($0.place.line)-\($0.place.endLine) \($0.state)"
      }
        == [
          "sum run 3-9 failed", "example 2 run 13-15 failed", "example 3 run 17-19 skipped",
          "example 1 run 3-9 verified",
        ])
  }

  @Test func theSARIFFollowsItsSchema() throws {
    let schema = try JSONSchema(fixture("sarif-schema-2.1.0.json"))
    let sarif = try text(.sarif)
    #expect(try schema.problems(with: sarif) == [])
    let run = try #require(JSON.parse(Array(sarif.utf8))["runs"]?.elements.first)
    let results = run["results"]?.elements ?? []
    #expect(results.count == 3)
    let place = results.first?["locations"]?.elements.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"]?.string == "content/a%20b.md")
    #expect(place?["region"]?["startLine"]?.integer == 8)
    #expect(place?["region"]?["endColumn"]?.integer == 2)
    let rules = run["tool"]?["driver"]?["rules"]?.elements.compactMap { $0["id"]?.string } ?? []
    for result in results {
      #expect(rules[Int(result["ruleIndex"]?.integer ?? 0)] == result["ruleId"]?.string)
    }
  }

  /// The line between the marks of the output fence gives way to what the example prints; what is wrong
  /// with the link and the name is for the author to mend.
  @Test func theSARIFOffersWhatUpdateWouldWrite() throws {
    let run = try #require(JSON.parse(Array(try text(.sarif).utf8))["runs"]?.elements.first)
    let fixes = (run["results"]?.elements ?? []).map { $0["fixes"]?.elements ?? [] }
    #expect(fixes.map(\.count) == [1, 0, 0])
    let change = fixes[0][0]["artifactChanges"]?.elements.first
    #expect(change?["artifactLocation"]?["uri"]?.string == "content/a%20b.md")
    let replacement = try #require(change?["replacements"]?.elements.first)
    let region = ["startLine", "startColumn", "endLine", "endColumn"]
    #expect(region.map { replacement["deletedRegion"]?[$0]?.integer } == [8, 1, 9, 1])
    #expect(
      replacement["insertedContent"]?["text"]?.string == "a < b & \"c\": 100 % 2\n")
  }

  /// The validator itself sees what is wrong: a level that SARIF does not have, a member too much.
  @Test func theSchemaRefusesWhatIsWrong() throws {
    let schema = try JSONSchema(fixture("sarif-schema-2.1.0.json"))
    let sarif = try text(.sarif)
    let changes = [
      ("\"level\": \"error\"", "\"level\": \"fatal\""), ("\"ruleIndex\": 0", "\"ruleIndex\": -2"),
      ("\"version\": \"2.1.0\"", "\"version\": \"2.0\""), ("\"message\":", "\"massage\":"),
    ]
    for (from, to) in changes {
      #expect(sarif.contains(from))
      #expect(try !schema.problems(with: sarif.replacing(from, with: to)).isEmpty, "\(to)")
    }
  }

  /// `file` and `line` are what readers of such reports look for, and no part of Ant's schema.
  @Test func theJUnitReportFollowsAntsSchema() throws {
    let schema = try AntSchema(fixture("JUnit.xsd"))
    let junit = try text(.junit)
    #expect(try schema.problems(with: junit, ignoring: ["file", "line"]) == [])
    #expect(try schema.problems(with: junit, ignoring: []).contains("<testcase> has line"))
    let broken = junit.replacing("<properties/>", with: "")
    #expect(try !schema.problems(with: broken, ignoring: ["file", "line"]).isEmpty)
    #expect(junit.contains("tests=\"4\" failures=\"3\" errors=\"0\" skipped=\"1\" time=\"1.50\""))
    #expect(junit.contains("name=\"sum\" classname=\"content/a b.md\" time=\"0\""))
    #expect(junit.contains("file=\"content/a b.md\" line=\"8\""))
    #expect(junit.contains("a &lt; b &amp; \"c\": 100 %"))
  }

  /// Per cent signs and line ends are escaped everywhere, commas and colons in properties.
  @Test func gitHubGetsACommandForEachFinding() throws {
    let lines = try text(.github).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines[1]
        == "::error file=content/a b.md,line=11,endLine=11,col=5,endColumn=33,title=link.missing"
        + "::the link to 'nowhere.md' leads nowhere%0A"
        + "note: link to a file in 'content/', or to the address of a page")
    #expect(lines[0].contains("100 %25"))
  }

  @Test func readsItsOwnFormatBack() throws {
    let result = try result()
    let json = result.text(.json, Self.moment)
    let read = try CheckResult(named: "a.json", Array(json.utf8))
    #expect(read == result)
    #expect(result.exitCode == 1)
    // What others read has to be JSON to others, too.
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
  }

  @Test(arguments: ["", "{}", "[1]", "{\"format\": \"guidegen.check/2\"}"])
  func refusesOtherFiles(_ text: String) {
    #expect(throws: SiteError.self) { try CheckResult(named: "x.json", Array(text.utf8)) }
  }

  @Test(arguments: [
    ("a.json", "json"), ("a.sarif", "sarif"), ("out/a.sarif.json", "sarif"), ("A.XML", "junit"),
    ("a.txt", "text"), ("a.html", nil), ("json", nil),
  ])
  func takesTheFormatFromTheEnding(_ path: String, _ format: String?) {
    #expect(ReportFormat(ending: path)?.rawValue == format)
  }

  /// Lines that are put before it do not change what a finding is called; other words do.
  @Test func namesOfFindingsSurviveMovedLines() throws {
    func ids(_ text: String) throws -> [String] {
      try TestGuide.chapters(["a.md": text]).check().result.findings.map(\.id)
    }
    let once = try ids("[a](x.md)\n\n[b](x.md)\n")
    #expect(Set(once).count == 2)
    #expect(try ids("# New\n\nText.\n\n[a](x.md)\n\n[b](x.md)\n") == once)
    #expect(try ids("[c](x.md)\n") != [once[0]])
    // Two of one kind in equal lines are told apart.
    #expect(try Set(ids("[a](x.md)\n\n[a](x.md)\n")).count == 2)
  }
}
