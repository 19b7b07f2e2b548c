extension TreeReader {
  /// Tells every footnote how many references it has: the page links back to each.
  mutating func countFootnotes() {
    for index in definitions {
      guard case .footnoteDefinition(let label, let number, _) = tree.nodes[index].kind else {
        continue
      }
      tree.nodes[index].kind = .footnoteDefinition(
        label: label, number: number, references: footnotes[number, default: 0])
    }
  }
}
