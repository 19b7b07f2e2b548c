import GuideSite
import Testing

@Suite struct VerifyTests {
  /// Blanks at line ends and the final newline do not count; all else does.
  @Test(arguments: [
    ("a", "a\n", true), ("a  ", "a\n", true), ("a", "a \t\n", true), ("", "", false),
    ("a", " a\n", false), ("a", "a\n\n", false), ("a", "A\n", false), ("a", "", false),
    ("a\\n", "a\n\n", true), ("a\\nb", "a\nb\n", true), ("a\\r\\nb", "a\nb\n", true),
  ])
  func compares(_ printed: String, _ promised: String, _ isKept: Bool) {
    let page = ExamplePage(
      "```swift run\nprint(\"\(printed)\")\n```\n\n```output\n\(promised)```\n")
    #expect(page.diagnostics.isEmpty == isKept)
  }

  /// The first line that differs, or the closing fence when lines are missing.
  @Test(arguments: [
    ("a\nX\nc\n", "7:1 example.output.differs"),
    ("a\n", "7:1 example.output.differs"),
    ("", "6:1 example.output.differs"),
    ("a\nb\nc\nd\n", "9:1 example.output.differs"),
  ])
  func pointsAtTheFirstDifference(_ promised: String, _ finding: String) {
    let page = ExamplePage(
      "```swift run\nprint(\"a\\nb\\nc\")\n```\n\n```output\n\(promised)```\n")
    #expect(page.findings == [finding])
  }

  @Test func showsADiff() {
    let page = ExamplePage(
      "```swift run\nprint(\"a\\nb\\nc\")\n```\n\n```output\na\nX\nc\n```\n")
    #expect(page.diagnostics.first?.detail == ["  a", "- X", "+ b", "  c"])
    #expect(
      page.diagnostics.first?.message
        == "the example does not print what the page promises, from line 2 on")
  }

  @Test func wantsAPromiseForWhatIsPrinted() {
    let page = ExamplePage("```swift run\nprint(\"a\")\n```\n")
    #expect(page.findings == ["1:4 example.output.missing"])
    #expect(page.diagnostics.first?.detail == ["+ a"])
  }

  /// Nothing printed, or nothing shown of it: nothing to promise.
  @Test(arguments: [
    "```swift run\nlet a = \"a\"\n```\n", "```swift run show=code\nprint(\"a\")\n```\n",
    "```swift run setup\nprint(\"a\")\n```\n", "```swift run\n```\n\n```output\n```\n",
  ])
  func wantsNoPromise(_ markdown: String) {
    #expect(ExamplePage(markdown).findings == [])
  }

  @Test func checksAPromiseThatIsNotShown() {
    let page = ExamplePage("```swift run show=code\nprint(\"a\")\n```\n\n```output\nb\n```\n")
    #expect(page.findings == ["6:1 example.output.differs"])
  }

  /// Both the expected and the actual code are named.
  @Test(arguments: [
    (
      "print(nowhere)", "1:14 example.fails.code",
      "the example fails with '\(unknownName)', expected 'ecs.fargate.size'"
    ),
    (
      "print(\"a\")", "1:14 example.fails.not",
      "the example succeeds, expected it to fail with 'ecs.fargate.size'"
    ),
  ])
  func wantsTheVeryFailure(_ code: String, _ finding: String, _ message: String) {
    let page = ExamplePage("```swift run fails=ecs.fargate.size\n\(code)\n```\n")
    #expect(page.findings == [finding])
    #expect(page.diagnostics.first?.message == message)
  }

  @Test func acceptsTheExpectedFailure() {
    #expect(ExamplePage("```swift run fails=\(unknownName)\nprint(no)\n```\n").findings == [])
    #expect(ExamplePage("```swift check fails=\(unknownName)\nprint(no)\n```\n").findings == [])
  }

  @Test func comparesClaims() {
    let setup = "```swift run\nlet cost = \"$18.02\"\n```\n\n"
    #expect(ExamplePage(setup + "It is [$18.02](value:cost).").findings == [])
    #expect(ExamplePage(setup + "It is [**$18.02**](value:cost).").findings == [])
    #expect(ExamplePage(setup + "It is [`$18.02`](value:cost).").findings == [])
    let page = ExamplePage(setup + "It is [$18.00](value:cost).")
    #expect(page.findings == ["5:8 example.value.differs"])
    #expect(
      page.diagnostics.first?.message == "the page says '$18.00', the value is '$18.02' (+$0.02)")
  }

  /// With smart punctuation the page would show `…`; the author wrote what the value is.
  @Test func comparesClaimsAsWrittenToo() {
    let markdown = "```swift run\nlet range = \"0...5\"\n```\n\n[0...5](value:range)\n"
    #expect(ExamplePage(markdown, smartPunctuation: true).findings == [])
  }

  @Test(arguments: ["`{swift}`", "`{swift}  `", "[x](value:)"])
  func refusesAnEmptyExpression(_ markdown: String) {
    #expect(ExamplePage(markdown).findings == ["1:1 example.value.empty"])
  }

  @Test func refusesSeveralLinesInProse() {
    let page = ExamplePage("```swift run\nlet a = \"x\\ny\"\n```\n\n`{swift} a` [x](value:a)\n")
    #expect(page.findings == ["5:1 example.value.lines", "5:13 example.value.lines"])
    #expect(page.updatedBytes == page.source.bytes)
  }

  /// What follows a failure may be its consequence; the note says so.
  @Test func pointsBackToAnEarlierFailure() {
    let page = ExamplePage(
      "```swift run\nprint(no)\n```\n\n```swift run\nprint(\"a\")\n```\n\n```output\nb\n```\n")
    #expect(page.findings == ["2:7 \(unknownName)", "10:1 example.output.differs"])
    #expect(
      page.diagnostics.last?.notes.last?.message
        == "the example at line 1 failed before, in the same session; mend that one first")
  }
}
