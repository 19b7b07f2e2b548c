package import ExampleLanguage

/// Reads the Markdown of one file.
///
/// `body` is what follows the front matter; all ranges are offsets in the whole file. Text that is
/// refused (``TableGuard``, nesting) gives an empty document and an error.
package func parseMarkdown(
  _ source: SourceText, body: SourceRange? = nil, options: MarkdownOptions = MarkdownOptions()
) -> (document: Document, diagnostics: [Diagnostic]) {
  let body = body ?? wholeBody(of: source)
  guard let repaired = RepairedText(source, body) else {
    return parseSound(source, body: body, options: options)
  }
  let (document, diagnostics) = parseSound(
    repaired.text, body: SourceRange(body.lower, repaired.text.bytes.count), options: options)
  return repaired.restore(document, diagnostics, in: source)
}

/// Everything but a byte-order mark.
private func wholeBody(of source: SourceText) -> SourceRange {
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  return SourceRange(source.bytes.starts(with: mark) ? 3 : 0, source.bytes.count)
}

/// Reads text that is valid UTF-8 without U+0000.
private func parseSound(
  _ source: SourceText, body: SourceRange, options: MarkdownOptions
) -> (document: Document, diagnostics: [Diagnostic]) {
  if let refusal = refusal(of: source, body: body) { return (.empty(source, body), [refusal]) }
  var (tree, tooDeep) = readTree(source, body: body, options: options)
  if let tooDeep { return (.empty(source, body), [.nestingDepth(tooDeep, in: source)]) }
  tree.recognizeAlerts()
  tree.recognizeCaptions()
  let raw = options.keepsRawHTML ? tree.rawNames(source) : RawNames()
  let (headings, diagnostics) = tree.nameHeadings(source, raw.identifiers, options)
  return (tree.document(source, headings, raw), diagnostics)
}

private func readTree(
  _ source: SourceText, body: SourceRange, options: MarkdownOptions
) -> (tree: DraftTree, tooDeep: SourceRange?) {
  source.withLines(of: body) { lines in
    var reader = TreeReader(lines: lines)
    withParsedTree(UnsafeBufferPointer(rebasing: lines.bytes[body.lower..<body.upper]), options) {
      reader.read($0)
    }
    reader.countFootnotes()
    return (reader.tree, reader.tooDeep)
  }
}

extension Document {
  static func empty(_ source: SourceText, _ body: SourceRange) -> Document {
    let root = Node(kind: .document, range: body, parentIndex: -1)
    return Document(source: source, nodes: [root], headings: [], anchors: [])
  }
}

extension Diagnostic {
  static func nestingDepth(_ range: SourceRange, in source: SourceText) -> Diagnostic {
    Diagnostic(
      code: "markdown.nesting.depth",
      message: "nesting goes deeper than \(TreeReader.depthLimit) levels",
      at: SourceLocation(file: source.name, range: range),
      notes: [.init("lists, quotes, links and emphasis each add a level: flatten some")])
  }
}
