import ExampleLanguage

extension DraftTree {
  /// The finished document. `named` are the headings, by their index in this tree.
  mutating func document(_ source: SourceText, _ named: [Heading], _ raw: RawNames)
    -> Document
  {
    let headings = putInOrder().map { moved(named, to: $0) } ?? named
    var anchors: [Anchor] = []
    anchors.reserveCapacity(headings.count + raw.identifiers.count)
    for heading in headings { anchors.append(Anchor(id: heading.id, range: heading.range)) }
    for identifier in raw.identifiers {
      anchors.append(Anchor(id: identifier.id, range: identifier.range))
    }
    return Document(
      source: source, nodes: nodes, headings: headings, anchors: anchors,
      rawReferences: raw.references, landmarks: landmarks.map { NodeID(index: $0) })
  }

  /// Headings keep their order in the document, so one pass finds them all.
  private func moved(_ headings: [Heading], to order: [Int]) -> [Heading] {
    var result: [Heading] = []
    result.reserveCapacity(headings.count)
    for (new, old) in order.enumerated() where result.count < headings.count {
      let heading = headings[result.count]
      guard heading.node.index == old else { continue }
      result.append(
        Heading(
          node: NodeID(index: new), level: heading.level, text: heading.text, id: heading.id,
          range: heading.range))
    }
    return result
  }
}
