import Foundation
import GuideSite
import Testing

/// Fences that are only shown, as pages show them.
@Suite struct CodeBlockTests {
  private func page(_ markdown: String) throws -> String {
    try TestGuide.chapters(["a.md": "# A\n\n" + markdown]).builtCleanly().page("a.html")
  }

  @Test func everyCodeBlockHasItsBox() throws {
    #expect(
      try page("```\na < b\n```\n").contains(
        "<div class=\"code\"><pre tabindex=\"0\"><code>a &lt; b\n</code></pre></div>"))
    #expect(try page("    x\n").contains("<div class=\"code\"><pre tabindex=\"0\"><code>x\n"))
    #expect(
      try page("```js\nlet a\n```\n").contains(
        "<code class=\"language-js\"><span class=\"tok-keyword\">let</span> a\n"))
  }

  @Test func readsTheWordsOfOtherLanguages() throws {
    let html = try page("```yaml title=\"A <b>\" numbers fold highlight=1 linenos=3\na: b\n```\n")
    #expect(html.contains("<figcaption>A &lt;b&gt;</figcaption>\n<details class=\"example-fold\">"))
    #expect(html.contains("<span class=\"line line-highlighted\"><span class=\"tok-property\">a"))
  }

  @Test func neighboursWithTabsAreAlternatives() throws {
    let html = try page(
      "```sh tab=\"One\"\na\n```\n\n```swift run tab=Two\nprint(1)\n```\n\n```output\n1\n```\n\n```sh tab=\"Three\"\nc\n```\n\nText\n\n```sh tab=\"Alone\"\nd\n```\n"
    )
    #expect(html.components(separatedBy: "class=\"tabs\"").count == 2)
    #expect(html.components(separatedBy: "class=\"tab-panel\"").count == 4)
    #expect(html.components(separatedBy: " checked>").count == 2)
    let inputs = attributes("id", in: html).filter { $0.hasPrefix("tabs-") }
    #expect(inputs.count == 3 && attributes("for", in: html) == inputs)
    let text = try #require(html.firstRange(of: "<p>Text</p>"))
    #expect(html[text.upperBound...].contains("<span class=\"tok-call\">d</span>"))
    #expect(!html[text.upperBound...].contains("tab-panel"))
  }

  /// The style sheet shows as many as it has rules for; a seventh begins a group of its own.
  @Test func moreThanSixAlternativesAreTwoGroups() throws {
    let fences = (1...8).map { "```sh tab=T\($0)\n\($0)\n```\n" }.joined(separator: "\n")
    let html = try page(fences)
    #expect(html.components(separatedBy: "class=\"tabs\"").count == 3)
    let sheet = try TestGuide.chapters(["a.md": "# A\n"]).builtCleanly().page("theme.css")
    #expect(
      sheet.contains("input:nth-of-type(6):checked") && !sheet.contains("input:nth-of-type(7)"))
  }
}
