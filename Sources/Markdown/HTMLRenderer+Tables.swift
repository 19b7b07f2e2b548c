extension HTMLRenderer {
  /// A table stands in a box that scrolls where the page is narrow; it takes the focus, for keyboards,
  /// and so needs a name.
  mutating func renderTable(_ index: Int, _ alignments: [ColumnAlignment]) {
    output.startLine()
    output.append("<div class=\"table\" role=\"group\" aria-label=\"")
    output.append(text: tableName(index))
    output.append("\" tabindex=\"0\">\n<table>\n")
    var isInBody = false
    for child in document.children(of: NodeID(index: index)) {
      guard case .tableRow(let isHeader) = document[child].kind else {
        render(child.index)
        continue
      }
      if isHeader {
        output.append("<thead>\n")
        renderRow(child.index, alignments, isHeader: true)
        output.append("</thead>\n")
      } else {
        if !isInBody { output.append("<tbody>\n") }
        isInBody = true
        renderRow(child.index, alignments, isHeader: false)
      }
    }
    if isInBody { output.append("</tbody>\n") }
    output.append("</table>\n</div>\n")
  }

  private func tableName(_ index: Int) -> String {
    for child in document.children(of: NodeID(index: index)) {
      if case .tableCaption = document[child].kind { return document.plainText(child) }
    }
    return "Table"
  }

  private mutating func renderRow(_ index: Int, _ alignments: [ColumnAlignment], isHeader: Bool) {
    output.append("<tr>\n")
    for (column, cell) in document.children(of: NodeID(index: index)).enumerated() {
      renderCell(cell.index, column < alignments.count ? alignments[column] : .none, isHeader)
    }
    output.append("</tr>\n")
  }

  /// A header cell without text would announce nothing: it is an ordinary cell.
  private mutating func renderCell(_ index: Int, _ alignment: ColumnAlignment, _ isHeader: Bool) {
    let isHeader = isHeader && document.nodes[index].hasChildren
    output.append(isHeader ? "<th scope=\"col\"" : "<td")
    switch alignment {
    case .none: output.append(">")
    case .left: output.append(" class=\"align-left\">")
    case .center: output.append(" class=\"align-center\">")
    case .right: output.append(" class=\"align-right\">")
    }
    if let html = replacement(index) {
      output.append(html: html)
    } else {
      renderChildren(index)
    }
    output.append(isHeader ? "</th>\n" : "</td>\n")
  }
}
