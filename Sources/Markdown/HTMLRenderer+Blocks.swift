extension HTMLRenderer {
  mutating func renderParagraph(_ index: Int) {
    if isInTightList(index) { return renderChildren(index) }
    output.startLine()
    output.append("<p>")
    renderChildren(index)
    output.append("</p>\n")
  }

  /// The paragraphs of a tight list's items stand without `<p>`.
  private func isInTightList(_ index: Int) -> Bool {
    let item = Int(nodes[index].parentIndex)
    guard item >= 0, case .item = nodes[item].kind else { return false }
    let list = Int(nodes[item].parentIndex)
    guard list >= 0, case .list(_, let isTight) = nodes[list].kind else { return false }
    return isTight
  }

  mutating func renderHeading(_ index: Int, _ level: Int, _ id: String) {
    output.startLine()
    output.append("<h")
    output.append(level)
    if !id.isEmpty {
      output.append(" id=\"")
      output.append(text: id)
      output.append("\"")
    }
    output.append(">")
    renderChildren(index)
    output.append("</h")
    output.append(level)
    output.append(">\n")
  }

  mutating func renderAlert(_ index: Int, _ kind: AlertKind) {
    output.startLine()
    output.append("<div class=\"alert alert-")
    output.append(html: kind.rawValue)
    output.append("\" role=\"note\">\n<p class=\"alert-title\">")
    output.append(html: kind.title)
    output.append("</p>\n")
    renderChildren(index)
    output.startLine()
    output.append("</div>\n")
  }

  mutating func renderList(_ index: Int, _ start: Int?) {
    guard let start else { return renderBlock(index, "<ul>\n", "</ul>\n") }
    guard start != 1 else { return renderBlock(index, "<ol>\n", "</ol>\n") }
    output.startLine()
    output.append("<ol start=\"")
    output.append(start)
    output.append("\">\n")
    renderChildren(index)
    output.startLine()
    output.append("</ol>\n")
  }

  /// The code can be scrolled, so it must take the focus: keyboards scroll it too.
  mutating func renderCodeBlock(_ block: CodeBlock) {
    output.startLine()
    output.append("<pre tabindex=\"0\"><code")
    if let language = block.language {
      output.append(" class=\"language-")
      output.append(text: language)
      output.append("\"")
    }
    output.append(">")
    output.append(text: block.literal)
    output.append("</code></pre>\n")
  }

  mutating func renderHTMLBlock(_ html: String) {
    output.startLine()
    renderRawHTML(html)
    output.startLine()
  }
}

extension AlertKind {
  /// What a reader sees.
  package var title: String {
    switch self {
    case .note: "Note"
    case .tip: "Tip"
    case .important: "Important"
    case .warning: "Warning"
    case .caution: "Caution"
    }
  }
}
