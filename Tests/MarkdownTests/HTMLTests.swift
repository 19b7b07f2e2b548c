import ExampleLanguage
import Markdown
import Testing

/// What the specification does not cover: accessibility, alerts, captions, replacements.
@Suite struct HTMLTests {
  private func html(_ markdown: String, _ options: HTMLOptions = HTMLOptions()) -> String {
    parseMarkdown(SourceText(name: "a.md", markdown)).document.renderHTML(options: options)
  }

  @Test(arguments: AlertKind.allCases)
  func writesAlerts(_ kind: AlertKind) {
    #expect(
      html("> [!\(kind.rawValue.uppercased())]\n> Mind *this*.\n>\n> And that.\n") == """
        <div class="alert alert-\(kind.rawValue)" role="note">
        <p class="alert-title">\(kind.title)</p>
        <p>Mind <em>this</em>.</p>
        <p>And that.</p>
        </div>

        """)
  }

  /// As on GitHub: the marker stands alone, outside other blocks, before a text.
  @Test(arguments: [
    "> [!NOTE] x\n", "> [!OTHER]\n> x\n", "> [!NOTE]\n", "- > [!NOTE]\n  > x\n", "> x\n> [!NOTE]\n",
  ])
  func leavesOtherQuotesAlone(_ markdown: String) {
    #expect(html(markdown).contains("<blockquote>"))
  }

  @Test func labelsTasks() {
    let list = html("- [x] Do *it*\n- [ ] Not <b>yet</b>\n")
    #expect(
      list.contains(
        "<li class=\"task\"><label><input type=\"checkbox\" checked disabled> Do <em>it</em></label></li>"
      ))
    #expect(list.contains("<input type=\"checkbox\" aria-label=\"Task\" disabled> Not <b>yet</b>"))
  }

  @Test(arguments: [
    "Table: Prices *now*\n\n|a|\n|-:|\n|b|\n", "|a|\n|-:|\n|b|\n\nTable: Prices *now*\n",
  ])
  func captionsTables(_ markdown: String) {
    #expect(
      html(markdown) == """
        <div class="table" role="group" aria-label="Prices now" tabindex="0">
        <table>
        <caption>Prices <em>now</em></caption>
        <thead>
        <tr>
        <th scope="col" class="align-right">a</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-right">b</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func linksFootnotesBothWays() {
    let page = html("a[^x] b[^x]\n\n[^x]: note\n")
    #expect(
      page.contains(
        "<a href=\"#footnote-1\" id=\"footnote-reference-1\" role=\"doc-noteref\" aria-label=\"Footnote 1\">1</a>"
      ))
    #expect(page.contains("id=\"footnote-reference-1-2\""))
    #expect(page.contains("<li id=\"footnote-1\">\n<p>note <a href=\"#footnote-reference-1\""))
  }

  @Test func treatsRawHTMLAsTold() {
    let text = "a <b>x</b>\n\n<script>y</script>\n"
    #expect(html(text) == "<p>a <b>x</b></p>\n<script>y</script>\n")
    #expect(
      html(text, .init(rawHTML: .filterTags)) == "<p>a <b>x</b></p>\n&lt;script>y&lt;/script>\n")
    #expect(html(text, .init(rawHTML: .escape)).contains("&lt;b&gt;x&lt;/b&gt;"))
    #expect(html(text, .init(rawHTML: .omit)) == "<p>a x</p>\n")
    #expect(html("[a](javascript:x)", .init(rawHTML: .filterTags)) == "<p><a href=\"\">a</a></p>\n")
  }

  @Test func putsGivenHTMLInPlaceOfNodes() throws {
    let document = parseMarkdown(
      SourceText(name: "a.md", "see [a](b.md) `c`\n\n```swift\nx\n```\n")
    ).document
    var replacements: [NodeID: String] = [:]
    var destinations: [NodeID: String] = [:]
    for (index, node) in document.nodes.enumerated() {
      switch node.kind {
      case .link: destinations[NodeID(index: index)] = "b.html?x&y"
      case .code: replacements[NodeID(index: index)] = "<output>1</output>"
      case .codeBlock: replacements[NodeID(index: index)] = "<figure></figure>"
      default: continue
      }
    }
    #expect(
      document.renderHTML(replacements: replacements, destinations: destinations)
        == "<p>see <a href=\"b.html?x&amp;y\">a</a> <output>1</output></p>\n<figure></figure>\n")
  }

  @Test func givesPlainText() {
    let document = parseMarkdown(
      SourceText(name: "a.md", "# A *b*\n\nc `d`\ne ![f](g)\n\n- h\n- i\n")
    ).document
    #expect(document.plainText == "A b c d e f h i")
  }
}
