import ExampleLanguage
import GuideSite
import Testing

@Suite struct CollectExamplesTests {
  @Test func pairsAnOutputWithTheFenceBeforeIt() {
    let page = ExamplePage("```swift run\nprint(\"a\")\n```\n\n```output\na\n```\n")
    #expect(page.findings == [])
    #expect(page.examples.map { $0.promise?.lines } == [["a"]])
  }

  @Test func letsACommentStandBetween() {
    let page = ExamplePage(
      "```swift run\nprint(\"a\")\n```\n\n<!-- prettier-ignore -->\n\n```output\na\n```\n")
    #expect(page.findings == [])
  }

  @Test(arguments: [
    // No example at all, another block between, another container.
    ("```output\na\n```\n", "1:4 example.output.orphan"),
    ("```swift\n```\n\n```output\n```\n", "4:4 example.output.orphan"),
    ("```swift run\n```\n\ntext\n\n```output\n```\n", "6:4 example.output.orphan"),
    ("- ```swift run\n  ```\n\n```output\n```\n", "4:4 example.output.orphan"),
    ("```swift run\n```\n```output\n```\n```output\n```\n", "5:4 example.output.orphan"),
    ("```swift check\n```\n```output\n```\n", "3:4 example.output.unexpected"),
    ("```swift run setup\n```\n```output\n```\n", "3:4 example.output.unexpected"),
    ("```swift run fails=a.b\n```\n```output\n```\n", "3:4 example.output.unexpected"),
    ("```swift run id=a\n```\n\n```swift id=a\n```\n", "4:4 example.id.duplicate"),
    ("```swift run\nprint(\"a\")\n", "1:4 fence.unclosed"),
    ("```swift run\nprint(\"a\")\n```\n\n```output\na\n", "5:4 fence.unclosed"),
    ("> ```swift run\n> print(\"a\")\n\ntext\n", "1:6 fence.unclosed"),
  ])
  func refuses(_ markdown: String, _ finding: String) {
    #expect(ExamplePage(markdown).findings == [finding])
  }

  /// One fault, one diagnostic: the output of a misspelt fence is not an orphan too.
  @Test func reportsAMisspeltFenceOnce() {
    let page = ExamplePage("```swift rum\nprint(\"a\")\n```\n\n```output\na\n```\n")
    #expect(page.findings == ["1:10 fence.word.unknown"])
  }

  /// Other languages, indented code and plain fences are shown and nothing more.
  @Test func leavesOtherCodeAlone() {
    let page = ExamplePage("    swift run\n\n```sh\nls\n```\n\n```swift\nnever run\n```\n")
    #expect(page.findings == [])
    #expect(page.examples.map(\.kind) == [.shown])
  }
}
