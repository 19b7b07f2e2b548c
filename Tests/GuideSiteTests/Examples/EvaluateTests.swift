import GuideSite
import Testing

@Suite struct EvaluateTests {
  @Test func sharesStateDownThePage() {
    let page = ExamplePage(
      """
      ```swift run
      let name = "web"
      ```

      ```swift run
      print(name)
      ```

      ```output
      web
      ```
      """)
    #expect(page.findings == [])
  }

  @Test func runsSetupUnseen() {
    let page = ExamplePage(
      "```swift run setup\nlet name = \"web\"\nprint(name)\n```\n\n`{swift} name`\n")
    #expect(page.findings == [])
    #expect(page.runs.last?.value == "web")
  }

  /// `fresh` and `session=` see nothing of the page's session, and leave nothing in it.
  @Test(arguments: ["fresh", "session=b"])
  func keepsSessionsApart(_ word: String) {
    let page = ExamplePage(
      """
      ```swift run
      let name = "web"
      ```
      ```swift run \(word)
      let other = "b"
      ```
      ```swift run \(word) fails=\(unknownName)
      print(name)
      ```
      ```swift run fails=\(unknownName)
      print(other)
      ```
      """)
    #expect(page.findings == [])
  }

  @Test func keepsANamedSession() {
    let page = ExamplePage(
      """
      ```swift run session=b
      let name = "b"
      ```
      ```swift run session=b
      print(name)
      ```
      ```output
      b
      ```
      """)
    #expect(page.findings == [])
  }

  /// An example that has to fail and does not leaves nothing behind either.
  @Test func rollsBackAnExpectedFailure() {
    let page = ExamplePage(
      """
      ```swift run fails=\(unknownName)
      let kept = "x"
      print(nowhere)
      ```
      ```swift run fails=\(unknownName)
      print(kept)
      ```
      """)
    #expect(page.findings == [])
  }

  /// One fault, one diagnostic: what the failed example should have declared is not missed again.
  @Test func hidesTheConsequencesOfAFailure() {
    let page = ExamplePage(
      """
      ```swift run
      let web = nowhere
      ```
      ```swift run
      let more = web
      ```
      ```swift run
      print(more)
      ```
      ```output
      x
      ```

      The price is `{swift} web`, or [$1](value:more).

      ```swift run
      print(another)
      ```
      """)
    #expect(page.findings == ["2:11 \(unknownName)", "17:7 \(unknownName)"])
  }

  /// A fence that was refused did not run: what it declares is missing for that reason.
  @Test func hidesTheConsequencesOfARefusedFence() {
    let page = ExamplePage(
      "```swift rum\nlet web = \"a\"\n```\n\n```swift run\nprint(web)\n```\n")
    #expect(page.findings == ["1:10 fence.word.unknown"])
  }

  @Test func checksWithoutRunning() {
    let page = ExamplePage(
      "```swift check\nprint(\"never\")\n```\n\n```swift check\nprint(no)\n```\n")
    #expect(page.findings == ["6:7 \(unknownName)"])
    #expect(page.runs.first?.lines == [])
  }

  /// Values see what stands above them, not below.
  @Test func readsValuesAtTheirPlace() {
    let page = ExamplePage("`{swift} a`\n\n```swift run\nlet a = \"x\"\n```\n\n`{swift} a`\n")
    #expect(page.findings == ["1:10 \(unknownName)"])
    #expect(page.runs.last?.value == "x")
  }
}
