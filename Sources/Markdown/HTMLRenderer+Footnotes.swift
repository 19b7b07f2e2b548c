/// The ids that link a footnote and its references.
func footnoteID(_ number: Int) -> String { "footnote-\(number)" }

/// The second and later references to one footnote have their count behind them.
func footnoteReferenceID(_ number: Int, _ occurrence: Int) -> String {
  occurrence == 1 ? "footnote-reference-\(number)" : "footnote-reference-\(number)-\(occurrence)"
}

extension HTMLRenderer {
  mutating func renderReference(_ number: Int, _ occurrence: Int) {
    output.append("<sup class=\"footnote-reference\"><a href=\"#")
    output.append(html: footnoteID(number))
    output.append("\" id=\"")
    output.append(html: footnoteReferenceID(number, occurrence))
    output.append("\" role=\"doc-noteref\" aria-label=\"Footnote ")
    output.append(number)
    output.append("\">")
    output.append(number)
    output.append("</a></sup>")
  }

  mutating func renderFootnotes() {
    let definitions = document.children(of: NodeID(index: 0)).filter {
      if case .footnoteDefinition = document[$0].kind { true } else { false }
    }
    if definitions.isEmpty { return }
    output.startLine()
    output.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n")
    output.append("<ol>\n")
    for definition in definitions { renderDefinition(definition.index) }
    output.append("</ol>\n</section>\n")
  }

  private mutating func renderDefinition(_ index: Int) {
    guard case .footnoteDefinition(_, let number, let references) = document.nodes[index].kind
    else { return }
    output.append("<li id=\"")
    output.append(html: footnoteID(number))
    output.append("\">\n")
    let last = Int(document.nodes[index].lastChild)
    for child in document.children(of: NodeID(index: index)) {
      if child.index == last, case .paragraph = document[child].kind {
        output.startLine()
        output.append("<p>")
        renderChildren(child.index)
        output.append(" ")
        renderBackReferences(number, references)
        output.append("</p>\n")
        continue
      }
      render(child.index)
    }
    if !endsWithParagraph(index) {
      renderBackReferences(number, references)
      output.append("\n")
    }
    output.append("</li>\n")
  }

  private func endsWithParagraph(_ index: Int) -> Bool {
    let last = Int(document.nodes[index].lastChild)
    if last >= 0, case .paragraph = document.nodes[last].kind { return true }
    return false
  }

  private mutating func renderBackReferences(_ number: Int, _ references: Int) {
    // cmark keeps a footnote whose only references stand in one that it drops.
    guard references > 0 else { return }
    for occurrence in 1...references {
      if occurrence > 1 { output.append(" ") }
      output.append("<a href=\"#")
      output.append(html: footnoteReferenceID(number, occurrence))
      output.append(
        "\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"Back to reference ")
      output.append(number)
      if occurrence > 1 {
        output.append("-")
        output.append(occurrence)
      }
      output.append("\">↩")
      if occurrence > 1 {
        output.append("<sup>")
        output.append(occurrence)
        output.append("</sup>")
      }
      output.append("</a>")
    }
  }
}
