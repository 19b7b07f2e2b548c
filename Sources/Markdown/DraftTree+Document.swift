import ExampleLanguage

extension DraftTree {
  /// The finished document. `headings` are by index in this tree.
  func document(
    _ source: SourceText, headings: [Int: Heading], options: MarkdownOptions
  ) -> Document {
    let (nodes, order) = finished()
    var finalHeadings: [Heading] = []
    for (new, old) in order.enumerated() {
      guard let heading = headings[old] else { continue }
      finalHeadings.append(
        Heading(
          node: NodeID(index: new), level: heading.level, text: heading.text, id: heading.id,
          range: heading.range))
    }
    var anchors = finalHeadings.map { Anchor(id: $0.id, range: $0.range) }
    if options.keepsRawHTML {
      anchors += rawIdentifiers(source).map { Anchor(id: $0.id, range: $0.range) }
    }
    return Document(source: source, nodes: nodes, headings: finalHeadings, anchors: anchors)
  }
}
