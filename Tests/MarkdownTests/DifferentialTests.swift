import CCMarkGFM
import ExampleLanguage
import Foundation
import Markdown
import Testing

/// Our way from cmark's tree to HTML against cmark's own, on random texts.
@Suite struct DifferentialTests {
  @Test(arguments: [11, 12, 13, 14] as [UInt64], [false, true])
  func writesWhatCMarkWrites(seed: UInt64, smart: Bool) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "b ", " ", "\n", "\n\n", "*", "**", "_", "`", "``", "```\n", "[", "]", "](x)", "<", ">",
      "> ", "- ", "1. ",
      "3) ", "|", "|-|:-:|\n", "\\", "&amp;", "&copy;", "&", "# ", "!", "![", "[a]: /b 'c'\n",
      "[a]", "~", "~~", "\t",
      "    ", "http://a.b/ä?c=d&e ", "c@d.ef ", "<b>", "</b>", "<div>\n", "\"", "'", "--", "...",
      "ä", "😀", "  \n", "===\n",
      "---\n", "~~~ x y\n", "end. ", "[^1]",
    ]
    for _ in 0..<600 {
      let count = Int.random(in: 1...30, using: &random)
      let text =
        (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined() + "\n\n[^1]: note\n"
      let options = MarkdownOptions(smartPunctuation: smart)
      let ours = parseMarkdown(SourceText(name: "a.md", text), options: options).document
      #expect(
        NormalHTML(ours: ours.renderHTML()) == NormalHTML(theirs: cmarkHTML(text, options)),
        "seed \(seed): \(text.debugDescription)")
    }
  }

  private func cmarkHTML(_ text: String, _ options: MarkdownOptions) -> String {
    var html = ""
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      withParsedTree(bytes, options) { root in
        guard let output = cmark_render_html(root, CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES, nil)
        else { return }
        // Its memory goes with the tree.
        html = String(cString: output)
      }
    }
    return html
  }
}
