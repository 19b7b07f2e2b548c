import ExampleLanguage
import Markdown
import Testing

/// The bytes in a node's range are what the author wrote for it, whatever stands around.
@Suite struct RangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markdown: String
    let links: [String]
    let codes: [String]

    init(_ name: String, _ markdown: String, links: [String] = [], codes: [String] = []) {
      self.testDescription = name
      self.markdown = markdown
      self.links = links
      self.codes = codes
    }
  }

  static let cases = [
    Case("second line", "one\ntwo [a](b) and `c`", links: ["[a](b)"], codes: ["`c`"]),
    Case("behind an escape", "\\* \\[x\\] [a](b) `c`", links: ["[a](b)"], codes: ["`c`"]),
    Case("behind entities", "&amp; &nGt; &#65; &nbsp;[a](b)", links: ["[a](b)"]),
    Case("behind umlauts", "äöü €uro 😀 [ä](ö) `ü`", links: ["[ä](ö)"], codes: ["`ü`"]),
    Case("in a quote", "> one\n> two [a](b)\nlazy `c`", links: ["[a](b)"], codes: ["`c`"]),
    Case(
      "in quoted lists", "> - x\n>   1. y [a](b)\n>\n>      `c`", links: ["[a](b)"], codes: ["`c`"]),
    Case(
      "behind a tab", ">\t`a`\n-\t\tx\n\n\t`b` \t[c](d)", links: ["[c](d)"], codes: ["`a`", "`b`"]),
    Case("CRLF", "a\r\n[b](c)\r\n`d\r\ne`\r\n", links: ["[b](c)"], codes: ["`d\r\ne`"]),
    Case(
      "over two lines", "> see [a\n> b](c\n> \"t\") `x`", links: ["[a\n> b](c\n> \"t\")"],
      codes: ["`x`"]),
    Case("behind definitions", "[r]: /u\n[s]: /v\n\"t\"\n[r] `c`", links: ["[r]"], codes: ["`c`"]),
    Case(
      "references", "[a][r], [r][], [r] and [a] [r]\n\n[r]: /u",
      links: ["[a][r]", "[r][]", "[r]", "[r]"]),
    Case(
      "a title in brackets", "[a](<b c> 'd)') [e](f(g)) x", links: ["[a](<b c> 'd)')", "[e](f(g))"]),
    Case(
      "autolinks", "x <http://a.b> www.c.d, e@f.gh", links: ["<http://a.b>", "www.c.d", "e@f.gh"]),
    Case(
      "mail behind an escape", "\\_c@d.ef [a](b)", links: ["\\_c@d.ef", "[a](b)"]),
    Case(
      "nested emphasis", "***a [b](c)* `d`** [e](f)", links: ["[b](c)", "[e](f)"], codes: ["`d`"]),
    Case("struck", "~~a~~ ~b [c](d)~ `e`", links: ["[c](d)"], codes: ["`e`"]),
    Case("number signs", "  ### a [b](c) `d` ### \n", links: ["[b](c)"], codes: ["`d`"]),
    Case("underlined", "[x]: /y\na\n  [b](c)\n=====\n`d`", links: ["[b](c)"], codes: ["`d`"]),
    Case("longer back ticks", "``a ` b`` ` `` `", codes: ["``a ` b``", "` `` `"]),
    Case(
      "in a table", "| a | `b\\|c` |\n|-|-|\n| \\| [x](y) | `z` |", links: ["[x](y)"],
      codes: ["`b\\|c`", "`z`"]),
    Case(
      "in a table without outer pipes", "t `x\\|y`\n`a` | b\n-|-\nc | [d](e)", links: ["[d](e)"],
      codes: ["`x\\|y`", "`a`"]),
    Case(
      "in a table behind a definition", "[a]: b\n---\n:--- \n`c` [a]", links: ["[a]"],
      codes: ["`c`"]),
    Case(
      "before a form feed", "`a` [b](c)\u{C}\n`d`\u{B}", links: ["[b](c)"], codes: ["`a`", "`d`"]),
    Case(
      "in a quoted table", "- > x | y\n  > -|-\n  > `a` | [b](c) | more", links: ["[b](c)"],
      codes: ["`a`"]),
    Case("in a task", "- [x] `a` [b](c)\n- [ ]   `d`", links: ["[b](c)"], codes: ["`a`", "`d`"]),
    Case(
      "in a footnote", "x[^1] `a`\n\n[^1]: see [b](c)\n\n    `d`", links: ["[b](c)"],
      codes: ["`a`", "`d`"]),
    Case(
      "behind raw HTML", "<b title=\"]\">x</b> [a](b) <!-- ` --> `c`", links: ["[a](b)"],
      codes: ["`c`"]),
    Case("smart", "\"a\" -- b --- c... 'd' [e](f) ---- `g`", links: ["[e](f)"], codes: ["`g`"]),
    Case("hard breaks", "a  \n[b](c)\\\n  `d`", links: ["[b](c)"], codes: ["`d`"]),
    Case("an image in a link", "[![a](b)](c) `d`", links: ["[![a](b)](c)"], codes: ["`d`"]),
    Case("U+0000", "a\u{0}b [c](d)\u{0} `e`", links: ["[c](d)"], codes: ["`e`"]),
    Case("no link after all", "[a] (b) [c](d e) [f](g) `h`", links: ["[f](g)"], codes: ["`h`"]),
    Case("in an alert", "> [!TIP]\n> see [a](b)\n> `c`", links: ["[a](b)"], codes: ["`c`"]),
  ]

  @Test(arguments: cases, [false, true])
  func findsLinksAndCode(_ test: Case, smart: Bool) {
    let source = SourceText(name: "ranges.md", test.markdown)
    let options = MarkdownOptions(smartPunctuation: smart)
    let document = parseMarkdown(source, options: options).document
    let links = document.nodes.filter { if case .link = $0.kind { true } else { false } }
    let codes = document.nodes.filter { if case .code = $0.kind { true } else { false } }
    #expect(links.map { source.string($0.range) } == test.links)
    #expect(codes.map { source.string($0.range) } == test.codes)
  }

  @Test func countsFromTheBeginningOfTheFile() {
    let text = "\u{FEFF}---\ntitle: x\n---\n# A\n\nsee [b](c)\n"
    let source = SourceText(name: "front.md", text)
    let body = SourceRange(text.utf8.count - "# A\n\nsee [b](c)\n".utf8.count, text.utf8.count)
    let document = parseMarkdown(source, body: body).document
    let link = document.nodes.first { if case .link = $0.kind { true } else { false } }
    #expect(link.map { source.string($0.range) } == "[b](c)")
    #expect(document.headings.map { source.position(of: $0.range.lower).line } == [4])
  }
}
