import ExampleLanguage
import Markdown
import Testing

@Suite struct HeadingTests {
  /// GitHub's rule: lower case, punctuation and emoji dropped, every blank a hyphen.
  @Test(arguments: [
    ("What is a task?", "what-is-a-task"), ("C++ & C", "c--c"), ("a_b-c", "a_b-c"),
    ("Über Größe", "über-größe"),
    ("日本 語", "日本-語"), ("1. First", "1-first"), ("Ready 🎉", "ready-"), ("`code` (x)", "code-x"),
  ])
  func makesASlug(_ text: String, _ expected: String) {
    #expect(slug(text) == expected)
  }

  private func ids(_ markdown: String) -> [String] {
    parseMarkdown(SourceText(name: "a.md", markdown)).document.headings.map(\.id)
  }

  @Test func numbersDuplicates() {
    #expect(ids("# A\n# a\n# A-1\n# A") == ["a", "a-1", "a-1-1", "a-2"])
  }

  @Test func takesTheTextWithoutMarkup() {
    let heading = parseMarkdown(SourceText(name: "a.md", "# A *b* `c` [d](e) <b>f</b>")).document
      .headings[0]
    #expect(heading.text == "A b c d f")
    #expect(heading.id == "a-b-c-d-f")
  }

  @Test func takesAnOwnID() {
    let document = parseMarkdown(
      SourceText(name: "a.md", "# Title `x` {#own_id}\n## {#b}\nC {#c.d}\n---\n# No {# x}")
    ).document
    #expect(document.headings.map(\.id) == ["own_id", "b", "c.d", "no--x"])
    #expect(document.headings.map(\.text) == ["Title x", "", "C", "No {# x}"])
    #expect(document.renderHTML().hasPrefix("<h1 id=\"own_id\">Title <code>x</code></h1>\n"))
  }

  @Test func keepsAnOwnIDFromSmartPunctuation() {
    let options = MarkdownOptions(smartPunctuation: true)
    let source = SourceText(name: "a.md", "# \"A\" -- b {#a--b...c}")
    let heading = parseMarkdown(source, options: options).document.headings[0]
    #expect(heading.id == "a--b...c")
    #expect(heading.text == "“A” – b")
  }

  @Test func stepsAsideForOwnIDs() {
    #expect(ids("# a\n# b {#a}\n\n<p id=\"c\"></p>\n\n# c") == ["a-1", "a", "c-1"])
  }

  @Test func reportsOwnIDsGivenTwice() throws {
    let source = SourceText(name: "a.md", "# a {#x}\n\n# b {#x}\n")
    let diagnostics = parseMarkdown(source).diagnostics
    #expect(diagnostics.map(\.code) == ["markdown.heading.duplicate"])
    let location = try #require(diagnostics[0].location)
    #expect(source.position(of: location.range.lower) == SourcePosition(line: 3, column: 1))
    #expect(diagnostics[0].message == "the heading's id 'x' is already that of another heading")
  }

  /// What stands there is only known later, and an anchor must not change with it.
  @Test func noIDIsMadeOfPlaceholders() {
    var options = MarkdownOptions()
    options.placeholderMark = "{swift}"
    let text = "# Costs `{swift} bill.total` a month\n\n## `{swift} x`\n\n## `code` stays\n"
    let document = parseMarkdown(SourceText(name: "a.md", text), options: options).document
    #expect(document.headings.map(\.id) == ["costs-a-month", "section", "code-stays"])
  }

  /// `<a name>` in a heading names the same place as the heading: it does not push the id away.
  @Test func findsAnchors() {
    let text =
      "# Title<a name=\"title\"></a>\n\n<div id='box'>\n<!-- <p id=\"no\"> -->\n</div>\n\nx <a id=y name=z></a>\n"
    let source = SourceText(name: "a.md", text)
    let document = parseMarkdown(source).document
    #expect(document.anchors.map(\.id) == ["title", "title", "box", "y", "z"])
    #expect(
      document.anchors.dropFirst().map { source.string($0.range) } == ["title", "box", "y", "z"])
    let options = MarkdownOptions(rawHTML: .escape)
    #expect(parseMarkdown(source, options: options).document.anchors.map(\.id) == ["title"])
  }
}
