import ExampleLanguage
package import Markdown

/// Stage 3 of 7: finds the examples of a page, in document order, each with its place and its promise.
///
/// Reports fences that cannot mean what they say; such an example is shown and not run.
package func collectExamples(
  in document: Document, snippets: Snippets = .none
) -> Staged<[Example]> {
  var collector = ExampleCollector(document: document, snippets: snippets)
  for id in document.landmarks { collector.visit(id) }
  return Staged(collector.examples, collector.diagnostics)
}

extension Document {
  /// The file without its front matter.
  var body: SourceRange { nodes.first?.range ?? SourceRange(0, source.bytes.count) }
}

/// The walk over one document.
struct ExampleCollector {
  let document: Document
  /// What fences may include.
  let snippets: Snippets
  private(set) var examples: [Example] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Output fences that an example has claimed.
  private var claimedOutputs: Set<NodeID> = []
  private var ids: [String: SourceRange] = [:]
  /// Built when the first example asks: most pages of a large site have none.
  private lazy var siblings = Siblings(document)

  init(document: Document, snippets: Snippets) {
    (self.document, self.snippets) = (document, snippets)
  }

  mutating func visit(_ id: NodeID) {
    switch document[id].kind {
    case .codeBlock(let block):
      if let fence = block.fence { visit(id, block, fence) }
    case .code(let text):
      if let value = InlineExample.value(text, node: id, document) { add(value) }
    case .link(let destination, _):
      if let claim = InlineExample.claim(destination, node: id, document) { add(claim) }
    default: break
    }
  }

  private mutating func add(_ inline: Staged<Example>) {
    examples.append(inline.value)
    diagnostics += inline.diagnostics
  }
}

// MARK: - Fences

extension ExampleCollector {
  private mutating func visit(_ id: NodeID, _ block: CodeBlock, _ fence: CodeBlock.Fence) {
    var parsed = FenceParser.parse(document.source, info: fence.info)
    switch parsed.role {
    case .foreign: return
    case .output: checkOutput(id, fence, &parsed)
    case .example(let kind):
      checkClosed(fence, kind, &parsed)
      checkID(&parsed, fence)
      let code = code(block, fence, &parsed)
      let output = nextOutput(after: id)
      if let output { claim(output, for: kind, &parsed) }
      examples.append(makeExample(kind, id, block, fence, code, parsed, output))
    }
    diagnostics += parsed.diagnostics
  }

  private func makeExample(
    _ kind: Example.Kind, _ id: NodeID, _ block: CodeBlock, _ fence: CodeBlock.Fence,
    _ fenceCode: FenceCode, _ parsed: ParsedFence, _ output: (id: NodeID, block: CodeBlock)?
  ) -> Example {
    let code = SourceText(
      name: ExampleName.make(page: document.source, node: id), fenceCode.text)
    var isDocument = false
    if case .input = kind { isDocument = true }
    let shown =
      isDocument
      ? nil : ShownCode.text(of: code, isIncluded: fenceCode.snippet != nil)
    return Example(
      kind: kind, page: document.source, body: document.body, node: id, range: fence.info,
      options: parsed.options,
      code: code, shown: shown.map { SourceText(name: code.name, $0) },
      map: fenceCode.map(code), snippet: fenceCode.snippet, block: block,
      promise: output.map {
        Promise(lines: OutputLines.promised($0.block), place: .fence($0.id, $0.block))
      },
      isInTightList: isInTightList(id), isRefused: !parsed.diagnostics.isEmpty)
  }

  /// An unclosed fence swallows the rest of its page. As a promise it would even lose it in an update.
  private func checkClosed(
    _ fence: CodeBlock.Fence, _ kind: Example.Kind, _ parsed: inout ParsedFence
  ) {
    guard fence.closingLine == nil, kind != .shown else { return }
    parsed.diagnostics.append(.unclosedFence(fence, document.source))
  }

  private mutating func checkID(_ parsed: inout ParsedFence, _ fence: CodeBlock.Fence) {
    guard let id = parsed.options.id else { return }
    if let first = ids[id] {
      parsed.diagnostics.append(.duplicateID(id, at: fence.info, first: first, document.source))
    } else {
      ids[id] = fence.info
    }
  }

  private func isInTightList(_ id: NodeID) -> Bool {
    guard let item = document[id].parent, let list = document[item].parent,
      case .list(_, let isTight) = document[list].kind
    else { return false }
    return isTight
  }
}

// MARK: - Outputs

extension ExampleCollector {
  /// The output fence that is the next block beside an example, HTML comments between them aside:
  /// formatters leave their marks there.
  private mutating func nextOutput(after id: NodeID) -> (id: NodeID, block: CodeBlock)? {
    var next = siblings.next(id)
    while let candidate = next {
      switch document[candidate].kind {
      case .html(let html) where isComment(html): next = siblings.next(candidate)
      case .codeBlock(let block):
        guard let fence = block.fence,
          FenceParser.parse(document.source, info: fence.info).role == .output
        else { return nil }
        return (candidate, block)
      default: return nil
      }
    }
    return nil
  }

  private func isComment(_ html: String) -> Bool {
    let text = html.utf8.drop { $0 <= 0x20 }
    return text.starts(with: "<!--".utf8)
  }

  private mutating func claim(
    _ output: (id: NodeID, block: CodeBlock), for kind: Example.Kind, _ parsed: inout ParsedFence
  ) {
    // A plain fence claims nothing: the output fence is then reported as one without an example.
    if kind == .shown, parsed.diagnostics.isEmpty { return }
    claimedOutputs.insert(output.id)
    guard parsed.diagnostics.isEmpty, let fence = output.block.fence else { return }
    if let reason = Self.reasonAgainstOutput(kind, parsed.options) {
      parsed.diagnostics.append(.unexpectedOutput(reason, fence, document.source))
    }
  }

  private static func reasonAgainstOutput(
    _ kind: Example.Kind, _ options: FenceOptions
  ) -> String? {
    if options.fails != nil { return "must fail, and the page shows its diagnostic" }
    if options.isSetup { return "is setup, and the page does not show it" }
    return kind == .check ? "is checked and not run" : nil
  }

  private func checkOutput(
    _ id: NodeID, _ fence: CodeBlock.Fence, _ parsed: inout ParsedFence
  ) {
    guard parsed.diagnostics.isEmpty else { return }
    if fence.closingLine == nil {
      parsed.diagnostics.append(.unclosedFence(fence, document.source))
    } else if !claimedOutputs.contains(id) {
      parsed.diagnostics.append(.orphanOutput(fence, document.source))
    }
  }
}

// MARK: - Diagnostics

extension Diagnostic {
  fileprivate static func unclosedFence(_ fence: CodeBlock.Fence, _ page: SourceText) -> Self {
    let mark = String(
      repeating: fence.character == UInt8(ascii: "~") ? "~" : "`", count: fence.length)
    return Diagnostic(
      code: "fence.unclosed", message: "the fence is never closed",
      at: SourceLocation(file: page.name, range: fence.info),
      notes: [Note("end it with a line '\(mark)'")])
  }

  fileprivate static func duplicateID(
    _ id: String, at range: SourceRange, first: SourceRange, _ page: SourceText
  ) -> Self {
    Diagnostic(
      code: "example.id.duplicate", message: "two examples of this page have the id '\(id)'",
      at: SourceLocation(file: page.name, range: range),
      notes: [Note("the first one stands here", at: SourceLocation(file: page.name, range: first))])
  }

  fileprivate static func unexpectedOutput(
    _ reason: String, _ fence: CodeBlock.Fence, _ page: SourceText
  ) -> Self {
    Diagnostic(
      code: "example.output.unexpected",
      message: "an output fence follows an example that \(reason)",
      at: SourceLocation(file: page.name, range: fence.info),
      notes: [Note("remove the output fence")])
  }

  fileprivate static func orphanOutput(_ fence: CodeBlock.Fence, _ page: SourceText) -> Self {
    Diagnostic(
      code: "example.output.orphan",
      message: "no example that runs stands before this output fence",
      at: SourceLocation(file: page.name, range: fence.info),
      notes: [
        Note(
          "an output fence follows its 'swift run' fence directly; for other text, name another language"
        )
      ])
  }
}
