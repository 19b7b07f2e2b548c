import GuideSite
import Testing

@Suite struct ExampleHTMLTests {
  @Test func showsCodeOutputAndWhatVerifiedIt() {
    let page = ExamplePage(
      "```swift run id=idle title=\"Two <idle> tasks\"\nprint(\"a & b\")\n```\n\n```output\na & b\n```\n"
    )
    #expect(
      page.html.first?.replacing(/<\/?span[^>]*>/, with: "") == """
        <figure class="example" id="example-idle">
        <figcaption>Two &lt;idle&gt; tasks</figcaption>
        <div class="code"><pre tabindex="0"><code class="language-swift">print(&quot;a &amp; b&quot;)
        </code></pre></div>
        <div class="example-output">
        <p class="example-label">Output</p>
        <pre tabindex="0"><samp>a &amp; b
        </samp></pre>
        </div>
        <details class="example-verified" data-pagefind-ignore>
        <summary>Verified</summary>
        <dl>
        <dt>By</dt><dd>guidegen \(guidegenVersion)</dd>
        <dt>Against</dt><dd>the line that the author wrote</dd>
        <dt>Text of</dt><dd>commit 1a2b3c4, 2026-10-02</dd>
        <dt>Again</dt><dd><code>guidegen check --only page.md</code></dd>
        </dl>
        </details>
        </figure>

        """)
    #expect(page.html.last == "")
  }

  /// A figure takes the place of its text; what was printed before it stays text.
  @Test func drawsFigures() throws {
    let html = try #require(
      ExamplePage("```swift run\nprint(\"first\")\ntry Cluster(\"shop\").diagram\n```\n").html.first
    )
    #expect(html.contains("<samp>first\n</samp>"))
    #expect(html.contains("<div class=\"example-figure\" role=\"group\" tabindex=\"0\""))
    #expect(html.contains("<svg class=\"diagram\""))
    #expect(!html.contains("<samp>Cluster"))
  }

  @Test func coloursSwift() {
    let page = ExamplePage("```swift\nlet a = 1\n```\n")
    #expect(page.html.first?.contains("<span class=\"tok-keyword\">let</span>") == true)
    #expect(page.html.first?.hasPrefix("<div class=\"code\"><pre tabindex=\"0\"><code") == true)
  }

  @Test(arguments: [
    ("", true, true), ("show=both", true, true), ("show=code", true, false),
    ("show=result", false, true), ("show=none", false, false), ("setup", false, false),
  ])
  func showsWhatTheFenceSays(_ words: String, _ showsCode: Bool, _ showsResult: Bool) {
    let html = ExamplePage("```swift run \(words)\nprint(\"x\")\n```\n").html[0]
    #expect(html.contains("<code class=\"language-swift\">") == showsCode)
    #expect(html.contains("example-output") == showsResult)
    #expect(html.isEmpty == (!showsCode && !showsResult))
  }

  @Test func foldsCode() {
    let html = ExamplePage("```swift run fold\nprint(\"x\")\n```\n").html[0]
    #expect(
      html.contains(
        "<details class=\"example-fold\">\n<summary>Code</summary>\n<div class=\"code\"><pre"))
    #expect(html.contains("</details>\n<div class=\"example-output\">"))
  }

  /// Line 2 alone, its line ending outside.
  @Test func highlightsLines() {
    let html = ExamplePage("```swift highlight=2\na\nlet b\nc\n```\n").html[0]
    #expect(
      html.contains(
        ">a\n<span class=\"line-highlighted\"><span class=\"tok-keyword\">let</span> b</span>\nc"))
  }

  /// As the terminal shows it, lines counted in the example, which is all the reader sees.
  @Test func showsAnExpectedFailure() throws {
    let html = ExamplePage(
      "text\n\n```swift run fails=\(unknownName)\nlet a = 1\nprint(no)\n```\n"
    ).html[0]
    #expect(html.contains("Fails, as it should: <code>\(unknownName)</code>"))
    #expect(
      html.contains(
        "[\(unknownName)]\n</span>  2 | print(no)\n    |       <span class=\"diagnostic-marks\">^~</span>\n"
      ))
    #expect(html.contains("example-verified"))
  }

  /// What the author did not expect looks different from what is meant to fail.
  @Test(arguments: [("fails=\(unknownName)", false), ("", true), ("fails=other.code", true)])
  func marksAFailureThatIsWrong(_ words: String, _ isWrong: Bool) {
    let html = ExamplePage("```swift run \(words)\nprint(no)\n```\n").html[0]
    #expect(html.contains("<div class=\"example-diagnostic\">") != isWrong)
    #expect(html.contains("<div class=\"example-diagnostic example-unexpected\">") == isWrong)
  }

  /// What came before the failure belongs to it.
  @Test func showsWhatWasPrintedBeforeAFailure() throws {
    let html = ExamplePage(
      "```swift run fails=example.fault.division\nlet n = [1].count - 1\nprint(\"a\")\nprint(1 / n)\n```\n"
    ).html[0]
    let output = try #require(html.firstRange(of: "<samp>a\n</samp>"))
    let failure = try #require(html.firstRange(of: "[example.fault.division]"))
    #expect(output.upperBound < failure.lowerBound)
  }

  @Test func showsAFailureThatNobodyExpects() {
    let html = ExamplePage("```swift run\nprint(no)\n```\n").html[0]
    #expect(html.contains("<p class=\"example-label\">Fails</p>"))
    #expect(!html.contains("example-verified"))
  }

  /// A page must not say that it verified what it promises wrongly.
  @Test func verifiesNothingThatIsBroken() {
    let html = ExamplePage("```swift run\nprint(\"a\")\n```\n\n```output\nb\n```\n").html[0]
    #expect(html.contains("<samp>a\n"))
    #expect(!html.contains("example-verified"))
  }

  @Test func saysThatACheckDidNotRun() {
    let html = ExamplePage("```swift check\nprint(\"a\")\n```\n").html[0]
    #expect(html.contains("<summary>Checked, not run</summary>"))
  }

  @Test func putsValuesIntoProse() {
    let page = ExamplePage(
      "```swift run setup\nlet a = \"<1>\"\n```\n\n`{swift} a` and [x](value:a) and [y](value:no)\n"
    )
    #expect(page.html[0].isEmpty)
    for value in page.html[1...2] {
      #expect(value.hasPrefix("<button type=\"button\" class=\"example-value\" popovertarget="))
      #expect(value.contains(">&lt;1&gt;</button>"))
    }
    #expect(page.html[3] == "<span class=\"example-value example-failed\">y</span>")
  }

  /// The answer names the expression, the example that it comes from, and the prices.
  @Test func aValueTellsWhereItComesFrom() throws {
    let page = ExamplePage(
      "```swift run title=\"Two <a>\"\nlet a = 1\n```\n\n```swift run id=b\nlet b = 2\n```\n\n"
        + "`{swift} a + 1` `{swift} b`\n")
    let (first, second) = (page.html[2], page.html[3])
    let anchor = try #require(attributes("id", in: page.html[0]).first)
    #expect(first.contains("<code>a + 1</code> was computed when this page was built"))
    #expect(first.contains("from <a href=\"#\(anchor)\">the example “Two &lt;a&gt;”</a>"))
    #expect(first.contains("with prices of 2026-09-01 for us-east-1.</span>"))
    #expect(second.contains("<a href=\"#example-b\">an example above</a>"))
    #expect(attributes("popovertarget", in: first) == attributes("id", in: first))
  }

  /// A book has no buttons.
  @Test func aValueInABookIsText() {
    let page = ExamplePage("`{swift} 1 + 1`\n")
    var stamp = ExampleStamp(region: "us-east-1", priceDate: nil)
    stamp.isBook = true
    let html = renderExamples(page.runs, stamp: stamp).map(\.value)
    #expect(html == ["<span class=\"example-value\">2</span>"])
  }

  @Test func numbersLines() {
    let html = ExamplePage("```swift numbers highlight=2\na\n\nb\n```\n").html[0]
    #expect(
      html.contains(
        "<pre tabindex=\"0\" class=\"numbered\"><code class=\"language-swift\"><span class=\"line\">a</span>\n<span class=\"line\"></span>\n<span class=\"line\">b</span>\n</code>"
      ))
  }

  /// HTML has no place for control characters.
  @Test func keepsControlCharactersOut() {
    let page = ExamplePage("```swift\n\u{1}\u{C}x\n```\n")
    #expect(page.html[0].contains(">\u{FFFD}\u{FFFD}x\n"))
  }
}
