import ExampleLanguage
import GuideSite
import GuideTestSupport
import Testing

/// Random pages of nested containers, fences and claims, updated.
@Suite struct PromotionPropertyTests {
  @Test(arguments: UInt64(1)...300)
  func updatesOnceAndForAll(_ seed: UInt64) {
    var random = RandomPage(seed: seed)
    let page = ExamplePage(bytes: Array(random.make().utf8))
    let updated = ExamplePage(bytes: page.updatedBytes)
    let remaining = updated.diagnostics.filter { isPromise($0.code) }
    #expect(remaining.map(\.message) == [], "seed \(seed):\n\(updated.source.quoted)")
    #expect(updated.updatedBytes == updated.source.bytes, "seed \(seed)")
    #expect(
      outside(page) == outside(updated),
      "seed \(seed):\n\(page.source.quoted)\nbecame\n\(updated.source.quoted)")
    #expect(page.examples.map(\.code.bytes) == updated.examples.map(\.code.bytes), "seed \(seed)")
  }

  private func isPromise(_ code: String) -> Bool {
    code == "example.output.missing" || code == "example.output.differs"
      || code == "example.value.differs"
  }

  /// The lines that belong to no output fence, without those that separate one; claims blanked out.
  private func outside(_ page: ExamplePage) -> [[UInt8]] {
    var claims: [Range<Int>] = []
    var outputs: Set<Int> = []
    for example in page.examples {
      switch example.promise?.place {
      case .fence(_, let block):
        let closing = block.fence?.closingLine ?? 0
        outputs.formUnion((closing - block.lines.count - 1)...closing)
      case .linkText(let text): claims.append(text.range.lower..<text.range.upper)
      case nil: break
      }
    }
    return page.source.lineStarts.indices.compactMap { line in
      guard !outputs.contains(line) else { return nil }
      let range = page.source.lineRange(line)
      let bytes = (range.lower..<range.upper).filter { index in
        !claims.contains { $0.contains(index) }
      }.map { page.source.bytes[$0] }
      return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E } ? nil : bytes
    }
  }
}

extension SourceText {
  fileprivate var quoted: String { String(decoding: bytes, as: UTF8.self).debugDescription }
}

/// A generator of pages: paragraphs and examples at random depth in lists and quotes.
private struct RandomPage {
  private var random: SeededGenerator
  private var ending = "\n"

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func make() -> String {
    ending = pick(["\n", "\r\n"])
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      lines += container(depth: Int.random(in: 0...3, using: &random))
      lines += ["", "Next.", ""]
    }
    let page = lines.joined(separator: ending)
    return Bool.random(using: &random) ? page : page + ending
  }

  /// Blocks, each line behind what its container wants; the first line behind the container's marker.
  /// A tab is four columns wide at the beginning of a line only, and blanks behind a list's marker
  /// belong to the marker.
  private mutating func container(depth: Int, isOutermost: Bool = true) -> [String] {
    guard depth > 0 else { return blocks() }
    let inner = container(depth: depth - 1, isOutermost: false)
    let (first, rest) = pick([
      ("> ", "> "), (">", ">"), ("- ", "  "), ("1. ", "   "), ("-   ", "    "),
      ("-   ", isOutermost ? "\t" : "    "),
      isOutermost ? ("   > ", " > ") : ("> ", "> "),
    ])
    return inner.enumerated().map { index, line in
      if index == 0 { return first + line }
      // The quote takes one blank; what is in it needs its own.
      if rest == ">", line.hasPrefix(" ") { return "> " + line }
      return line.isEmpty && !rest.contains(">") ? "" : rest + line
    }
  }

  private mutating func blocks() -> [String] {
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      if Bool.random(using: &random) { lines += ["Text \(claim()).", ""] }
      lines += example()
      if Bool.random(using: &random) { lines.append("") }
      if Bool.random(using: &random) { lines += output() }
      lines.append("")
    }
    return lines
  }

  private mutating func example() -> [String] {
    let fence = pick(["```", "~~~", "````"])
    let indent = pick(["", "", " ", "   "])
    let code = "print(\"\(text())\")"
    return [
      indent + fence + "swift run", indent + code, indent + fence + pick(["", "", " "]),
    ]
  }

  private mutating func output() -> [String] {
    let fence = pick(["```", "~~~", "`````"])
    let indent = pick(["", "", "  "])
    let lines = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      indent + pick(["a", "  b", "", "c  "])
    }
    return [indent + fence + "output"] + lines + [indent + fence]
  }

  private mutating func claim() -> String {
    pick(["[x](value:\"\(pick(["$1", "a*b*", "<i>"]))\")", "[](value:7)", "[**7**](value:\"8\")"])
  }

  /// What is printed, as the inside of a string literal.
  private mutating func text() -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      pick(["a", "", "  b", "\\tc", "```", "~~~~ d", "````", "> e", "- f", "# g", "a  ", "ü ✓"])
    }.joined(separator: "\\n")
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: choices.indices, using: &random)]
  }
}
