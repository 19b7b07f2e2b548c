import ExampleLanguage
import Markdown
import Testing

/// Random and mutated text: nothing crashes, and the tree keeps its promises.
@Suite struct FuzzTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func survivesAlphabetSoup(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", "b ", " ", "\n", "\n\n", "*", "**", "_", "`", "``", "```\n", "[", "]", "(", ")", "<",
      ">", "> ", "- ",
      "1. ", "|", "|-|-|\n", "\\", "\\|", "&amp;", "&", "#", "# ", "!", "![", "[^1]", "[^1]: ",
      "[a]: b\n", "~", "~~",
      "\t", "    ", "http://a.b", "c@d.ef", "<b>", "<!--", "-->", "\"", "'", "--", "...", "ä", "😀",
      "\u{0}", "\r\n",
      "[ ] ", "===\n", "---\n", "{#x}", "[!NOTE]\n", "Table: ", ":", "a.",
    ]
    for _ in 0..<1_500 {
      let count = Int.random(in: 1...40, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined()
      check(Array(text.utf8), "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func survivesBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let count = Int.random(in: 0...80, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(bytes, "seed \(seed): \(bytes)")
    }
  }

  @Test(arguments: [7, 8] as [UInt64])
  func survivesMutatedExamples(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let examples = try specificationExamples("spec.txt") + specificationExamples("extensions.txt")
    for example in examples {
      var bytes = Array(example.markdown.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, examples, &random) }
      check(bytes, "seed \(seed), \(example.testDescription): \(bytes)")
    }
  }

  private func mutate(
    _ bytes: inout [UInt8], _ examples: [SpecificationExample], _ random: inout SeededGenerator
  ) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0...3, using: &random) {
    case 0: bytes.insert(UInt8.random(in: 0...127, using: &random), at: place)
    case 1: if place < bytes.count { bytes.remove(at: place) }
    case 2:
      bytes.insert(contentsOf: examples.randomElement(using: &random)!.markdown.utf8, at: place)
    default: bytes.insert(contentsOf: "> ".utf8, at: place)
    }
  }

  private func check(_ bytes: [UInt8], _ comment: String) {
    let source = SourceText(name: "fuzz.md", bytes: bytes)
    for smart in [false, true] {
      let document = parseMarkdown(source, options: MarkdownOptions(smartPunctuation: smart))
        .document
      expectSound(document, comment)
      _ = document.renderHTML(options: HTMLOptions(rawHTML: .filterTags))
    }
  }
}

/// Ranges lie in the file and in the parent's range; links, images and code are what they look like.
func expectSound(_ document: Document, _ comment: String) {
  let source = document.source
  for (index, node) in document.nodes.enumerated() {
    let range = node.range
    #expect(
      0 <= range.lower && range.lower <= range.upper && range.upper <= source.bytes.count,
      "\(comment)")
    if let parent = node.parent {
      let outer = document[parent].range
      #expect(
        outer.lower <= range.lower && range.upper <= outer.upper,
        "\(node) in \(document[parent]), \(comment)")
      #expect(document.children(of: parent).contains(NodeID(index: index)))
    }
    #expect(
      looksRight(node, in: source),
      "\(node) is \(source.string(range).debugDescription), \(comment)")
  }
}

private func looksRight(_ node: Node, in source: SourceText) -> Bool {
  let text = Array(source.bytes[node.range.lower..<node.range.upper])
  guard let first = text.first, let last = text.last else { return true }
  switch node.kind {
  case .code: return first == UInt8(ascii: "`") && last == first
  case .emphasis, .strong:
    return (first == UInt8(ascii: "*") || first == UInt8(ascii: "_")) && last == first
  case .strikethrough: return first == UInt8(ascii: "~") && last == first
  case .image:
    return text.starts(with: "![".utf8) && (last == UInt8(ascii: ")") || last == UInt8(ascii: "]"))
  case .footnoteReference: return text.starts(with: "[^".utf8) && last == UInt8(ascii: "]")
  case .inlineHTML: return first == UInt8(ascii: "<") && last == UInt8(ascii: ">")
  case .text(let literal):
    return text.contains { special.contains($0) } || literal.utf8.elementsEqual(text)
  case .link(let destination, _):
    guard first == UInt8(ascii: "["), last == UInt8(ascii: ")") else {
      return first != UInt8(ascii: "[") || last == UInt8(ascii: "]")
    }
    return leadsTo(destination, source.string(node.range))
  default: return true
  }
}

/// Bytes that a text node's literal may lack or have otherwise: escapes, entities, smart punctuation, repairs.
private let special = Set("\\&\"'-.\0".utf8).union(0x80...0xFF)

/// Whether a link by itself leads to the same place. In a container its lines begin with marks: not compared.
private func leadsTo(_ destination: String, _ text: String) -> Bool {
  if text.contains(where: \.isNewline) { return true }
  let nodes = parseMarkdown(SourceText(name: "link.md", text)).document.nodes
  return nodes.contains {
    if case .link(destination, _) = $0.kind { $0.range.count == text.utf8.count } else { false }
  }
}
