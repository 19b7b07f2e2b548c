import ExampleLanguage
import Markdown
import Testing

/// Code blocks know every line of theirs in the file: `--update` writes there.
@Suite struct CodeBlockTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let markdown: String
    /// The lines as they stand in the file.
    let lines: [String]
    var info = ""
    var prefix = ""
    /// From 0; nil when the fence stays open.
    var closing: Int?
  }

  static let cases = [
    Case(
      testDescription: "plain", markdown: "```swift run\na\n\nb\n```\n", lines: ["a", "", "b"],
      info: "swift run", closing: 4),
    Case(
      testDescription: "longer fence", markdown: "````output\n```\n````\n", lines: ["```"],
      info: "output", closing: 2),
    Case(
      testDescription: "tildes", markdown: "~~~ a `b`  \nx\n~~~~ \n", lines: ["x"], info: "a `b`",
      closing: 2),
    Case(testDescription: "open", markdown: "```x\na\n", lines: ["a"], info: "x"),
    Case(testDescription: "empty", markdown: "```\n```", lines: [], closing: 1),
    Case(
      testDescription: "CRLF", markdown: "```x\r\na\r\n b\r\n```\r\n", lines: ["a", " b"],
      info: "x", closing: 3),
    Case(
      testDescription: "list", markdown: "1. a\n\n   ```x\n   b\n     c\n   ```\n",
      lines: ["b", "  c"], info: "x", prefix: "   ", closing: 5),
    Case(
      testDescription: "first in list", markdown: "- ```x\n  b\n  ```\n", lines: ["b"], info: "x",
      prefix: "- ", closing: 2),
    Case(
      testDescription: "quote", markdown: "> ```x\n> a\n>\n> b\n> ```\n", lines: ["a", "", "b"],
      info: "x", prefix: "> ", closing: 4),
    Case(
      testDescription: "quote ends it", markdown: "> ```x\n> a\n```\n", lines: ["a"], info: "x",
      prefix: "> "),
    Case(
      testDescription: "list ends it", markdown: "- ```x\n  a\n```\n", lines: ["a"], info: "x",
      prefix: "- "),
    Case(
      testDescription: "wide marker ends it", markdown: "-   ```x\n    a\n  ```\n", lines: ["a"],
      info: "x", prefix: "-   "),
    Case(
      testDescription: "task ends it", markdown: "- [ ] a\n  ```x\n  b\n  ```\n", lines: ["b"],
      info: "x", prefix: "  ", closing: 3),
    Case(
      testDescription: "indented", markdown: "  ```x\n  a\n b\n   c\n  ```\n",
      lines: ["a", "b", " c"], info: "x", prefix: "  ", closing: 4),
    Case(
      testDescription: "a tab cut in two", markdown: ">\t```x\n>\ta\n>\t```", lines: ["\ta"],
      info: "x", prefix: ">\t", closing: 2),
    Case(
      testDescription: "escapes in the info", markdown: "```a\\*b &amp;\nx\n```", lines: ["x"],
      info: "a\\*b &amp;", closing: 2),
  ]

  @Test(arguments: cases)
  func knowsItsLines(_ test: Case) throws {
    let source = SourceText(name: "code.md", test.markdown)
    let blocks = parseMarkdown(source).document.nodes.compactMap { node -> CodeBlock? in
      if case .codeBlock(let block) = node.kind { block } else { nil }
    }
    let block = try #require(blocks.first)
    let fence = try #require(block.fence)
    #expect(block.lines.map { source.string($0) } == test.lines)
    #expect(source.string(fence.info) == test.info)
    #expect(source.string(fence.prefix) == test.prefix)
    #expect(fence.closingLine == test.closing)
    for (index, line) in block.lines.enumerated() {
      #expect(source.lineIndex(of: line.lower) == block.firstLine + index)
    }
  }

  @Test func resolvesTheInfoString() throws {
    let document = parseMarkdown(SourceText(name: "a.md", "```a\\*b&amp; c\n```")).document
    guard case .codeBlock(let block) = document.nodes[1].kind else {
      Issue.record("no code block")
      return
    }
    #expect(block.info == "a*b& c")
    #expect(block.language == "a*b&")
  }

  @Test func findsIndentedCode() throws {
    let source = SourceText(name: "a.md", "x\n\n    a\n\n\tb\n\nc")
    let document = parseMarkdown(source).document
    let block = document.nodes.compactMap { node -> CodeBlock? in
      if case .codeBlock(let block) = node.kind { block } else { nil }
    }.first
    #expect(block?.fence == nil)
    #expect(block?.lines.map { source.string($0) } == ["a", "", "b"])
    #expect(block?.firstLine == 2)
  }
}
