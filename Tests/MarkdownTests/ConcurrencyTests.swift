import ExampleLanguage
import Foundation
import Markdown
import Testing

/// cmark-gfm changes its tables while it parses: without our lock, threads spoil each other's pages.
@Suite struct ConcurrencyTests {
  @Test func givesTheSameFromManyThreads() async {
    let sources = (0..<64).map { number in
      SourceText(
        name: "\(number).md",
        String(
          repeating:
            "~~struck \(number)~~ see www.a\(number).com and b@c.de | x\n\n|a|b|\n|-|-|\n|~c~|d|\n\n",
          count: 40))
    }
    let expected = sources.map { parseMarkdown($0).document.renderHTML() }
    for _ in 0..<5 {
      let found = await withTaskGroup(of: (Int, String).self) { group in
        for (index, source) in sources.enumerated() {
          group.addTask { (index, parseMarkdown(source).document.renderHTML()) }
        }
        var result = [String](repeating: "", count: sources.count)
        for await (index, html) in group { result[index] = html }
        return result
      }
      #expect(found == expected)
    }
    #expect(expected[7].contains("<del>struck 7</del> see <a href=\"http://www.a7.com\">"))
  }

  /// Pages are rendered on threads with small stacks: the deepest tree that is not refused fits.
  @Test func rendersTheDeepestTreeOnASmallStack() async {
    let length = await withCheckedContinuation { continuation in
      let thread = Thread {
        let text = String(repeating: "> ", count: 95) + "*a*"
        let document = parseMarkdown(SourceText(name: "deep.md", text)).document
        continuation.resume(returning: document.renderHTML().count + document.plainText.count)
      }
      thread.stackSize = 512 * 1_024
      thread.start()
    }
    // "<blockquote>\n</blockquote>\n" 95 times, "<p><em>a</em></p>\n", and the text "a".
    #expect(length == 95 * 27 + 18 + 1)
  }
}
