import ExampleLanguage
import Markdown
import Testing

/// Texts that make Markdown parsers slow or crash, after cmark-gfm's own `pathological_tests.py` and its
/// published advisories. Each is long enough to show quadratic growth, and is read in a moment or refused.
@Suite(.serialized) struct HostileInputTests {
  struct Hostile: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    /// The code of the error, for a text that is refused.
    let refusal: String?

    init(_ name: String, _ text: String, refusal: String? = nil) {
      self.testDescription = name
      self.text = text
      self.refusal = refusal
    }
  }

  static let depth = "markdown.nesting.depth"
  static let table = "markdown.table.size"
  static let paragraph = "markdown.paragraph.size"

  static let nesting = [
    Hostile("strong emphasis", "*a **a " * 65_000 + "b" + " a** a*" * 65_000, refusal: paragraph),
    Hostile("emphasis to the limit", "*a **a " * 4_000 + "b" + " a** a*" * 4_000, refusal: depth),
    Hostile("brackets", "[" * 50_000 + "a" + "]" * 50_000),
    Hostile("block quotes", "> " * 50_000 + "a", refusal: depth),
    Hostile("block quotes, 400", "> " * 400 + "a", refusal: depth),
    Hostile("block quotes, 90", "> " * 90 + "a"),
    Hostile("lists", (0..<1_000).map { "  " * $0 + "* a\n" }.joined(), refusal: depth),
    Hostile("lists in a line", "* " * 50_000 + "a", refusal: depth),
    Hostile("lists and lazy lines", "- " * 2_000 + "x\n" + "a\n" * 100_000, refusal: depth),
    Hostile("a thematic break", "- " * 50_000),
  ]

  static let emphasis = [
    Hostile("closers", "a_ " * 65_000, refusal: paragraph),
    Hostile("openers", "_a " * 65_000, refusal: paragraph),
    Hostile("mismatched", "*a_ " * 50_000, refusal: paragraph),
    Hostile("mismatched to the limit", "*a_ " * 9_000),
    Hostile("multiples of three", "a**b" + "c* " * 50_000, refusal: paragraph),
    Hostile("openers before closers", "*a " * 5_000 + "_a*_ " * 4_000, refusal: depth),
    Hostile("in links", "[ a_" * 19_000),
    Hostile("a**b", "a**b" * 19_000),
    Hostile("one run", "_" * 200_000),
    Hostile("strikethrough", "~~a ~b " * 9_000),
    Hostile("quotation marks", "\"a 'b " * 50_000, refusal: paragraph),
    Hostile("quotation marks to the limit", "\"a 'b " * 4_000 + "c' d\" " * 4_000),
  ]

  static let links = [
    Hostile("openers", "[a" * 65_000),
    Hostile("closers", "a]" * 65_000),
    Hostile("[ (](", "[ (](" * 80_000),
    Hostile("![[]()", "![[]()" * 160_000, refusal: paragraph),
    Hostile("![[]() to the limit", "![[]()" * 4_900),
    Hostile("![ then []()", "![" * 4_900 + "[]()" * 100_000),
    Hostile("![l", "![l" * 100_000, refusal: paragraph),
    Hostile("unclosed (", "[a](b" * 50_000),
    Hostile("unclosed (<", "[a](<b" * 50_000),
    Hostile("unclosed title", "[a](b \"" * 2_000),
    Hostile("definitions", (0..<50_000).map { "[\($0)]: u\n" }.joined() + "[0] " * 50_000),
    Hostile(
      "one long definition", "[a] " * 50_000 + "\n\n[a]: " + "u" * 50_000, refusal: paragraph),
    Hostile(
      "long definition, next line", "[a] " * 50_000 + "\n\n[a]:\n" + "u" * 50_000,
      refusal: paragraph),
    Hostile("undefined labels", (0..<50_000).map { "[a\($0)] " }.joined()),
    Hostile("footnotes", (0..<20_000).map { "[^\($0)]: x\n\n[^\($0)]\n\n" }.joined()),
    Hostile("one footnote", "[^a] " * 20_000 + "\n\n[^a]: x\n"),
  ]

  static let autolinks = [
    Hostile("<", "<" * 100_000),
    Hostile("parentheses", "http://a.b" + ")" * 100_000, refusal: paragraph),
    Hostile("parentheses to the limit", "http://a.b" + ")" * 19_000),
    Hostile("www.", "www.a" * 50_000),
    Hostile("http:", "http://a" * 50_000),
    Hostile("@", "a@" * 50_000),
    Hostile("mail", "a.b@c.d@" * 25_000),
  ]

  static let others = [
    Hostile("U+0000", "abc\u{0}xyz\u{0}\n" * 50_000),
    Hostile("backticks", (1..<2_500).map { "e" + "`" * $0 }.joined()),
    Hostile("comments", "</" + "<!--" * 100_000, refusal: paragraph),
    Hostile("instructions", "a <? b " * 100_000, refusal: paragraph),
    Hostile("declarations to the limit", "a <!A b" * 4_900),
    Hostile("CDATA", "a <![CDATA[ b" * 50_000, refusal: paragraph),
    Hostile("entities", "&a" * 100_000),
    Hostile("blank lines", "\n" * 500_000 + "a"),
    Hostile("fences", "```\n" * 100_001),
    Hostile("tasks", "- [ ] a\n" * 50_000),
  ]

  static let tables = [
    Hostile("n columns, n rows", square(20_000), refusal: table),
    Hostile("n columns, n rows, smaller", square(1_000), refusal: table),
    Hostile(
      "lines that end with CR and LF",
      square(20_000).split(separator: "\n").joined(separator: "\r\n"), refusal: table),
    Hostile("in a quote", square(1_000, prefix: "> "), refusal: table),
    Hostile("n columns, n rows, below the limit", square(440)),
    Hostile("one long row", "|a|\n|-|\n" + "|" * 200_000, refusal: table),
    Hostile("separators only", "|a|b|c|\n|-|\n" * 20_000, refusal: table),
    Hostile("one column, long", "|a|\n|-|\n" + "|a|\n" * 100_000),
    Hostile("behind HTML and a fence", "<!--\n```\n-->\n" + square(20_000), refusal: table),
    Hostile("behind what closes no fence", "```\n```\u{B}\n```\n" + square(20_000), refusal: table),
    Hostile("in a fence", "```\n" + square(20_000) + "```\n"),
  ]

  /// A header of `n` columns and `n` rows of one cell.
  static func square(_ n: Int, prefix: String = "") -> String {
    prefix + "|" + "a|" * n + "\n" + prefix + "|" + "-|" * n + "\n" + (prefix + "a\n") * n
  }

  @Test(arguments: nesting + emphasis + links + autolinks + others + tables)
  func endsInAMoment(_ hostile: Hostile) {
    let clock = ContinuousClock()
    var result: (document: Document, diagnostics: [Diagnostic])?
    var html = ""
    let time = clock.measure {
      let options = MarkdownOptions(smartPunctuation: true)
      result = parseMarkdown(SourceText(name: "hostile.md", hostile.text), options: options)
      html = result?.document.renderHTML() ?? ""
    }
    #expect(result?.diagnostics.first?.code == hostile.refusal)
    if hostile.refusal == nil { #expect(!html.isEmpty) }
    // Quadratic growth would take many times as long even on a fast machine; a debug build on a busy
    // one takes a few.
    #expect(time < .seconds(10), "\(hostile.testDescription) took \(time)")
  }

  @Test func namesThePlaceOfARefusedTable() throws {
    let text = "# Title\n\n" + Self.square(2_000)
    let source = SourceText(name: "page.md", text)
    let diagnostic = try #require(parseMarkdown(source).diagnostics.first)
    let location = try #require(diagnostic.location)
    #expect(source.position(of: location.range.lower) == SourcePosition(line: 3, column: 1))
  }
}

func * (text: String, count: Int) -> String { String(repeating: text, count: count) }
