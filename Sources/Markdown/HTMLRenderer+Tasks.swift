extension HTMLRenderer {
  mutating func renderItem(_ index: Int, _ isDone: Bool?) {
    output.startLine()
    if isDone != nil { output.append("<li class=\"task\">") } else { output.append("<li>") }
    renderItemContent(index, isDone)
    output.append("</li>\n")
  }

  /// A task's box is labelled by the paragraph beside it.
  private mutating func renderItemContent(_ index: Int, _ isDone: Bool?) {
    guard let isDone else { return renderChildren(index) }
    let children = Array(document.children(of: NodeID(index: index)))
    guard let first = children.first, case .paragraph = document[first].kind,
      replacement(first.index) == nil
    else {
      renderBox(isDone, isLabelled: false)
      return renderChildren(index)
    }
    let isTight = isTight(index)
    if !isTight { output.append("\n<p>") }
    renderLabel(first.index, isDone)
    if !isTight { output.append("</p>\n") }
    for child in children.dropFirst() { render(child.index) }
  }

  private func isTight(_ item: Int) -> Bool {
    guard let list = nodes[item].parent, case .list(_, let isTight) = document[list].kind
    else { return false }
    return isTight
  }

  /// A label must hold no other control, which raw HTML could be: then the box names itself.
  private mutating func renderLabel(_ paragraph: Int, _ isDone: Bool) {
    let hasHTML = document.children(of: NodeID(index: paragraph)).contains {
      if case .inlineHTML = document[$0].kind { true } else { false }
    }
    if !hasHTML { output.append("<label>") }
    renderBox(isDone, isLabelled: !hasHTML)
    renderChildren(paragraph)
    if !hasHTML { output.append("</label>") }
  }

  private mutating func renderBox(_ isDone: Bool, isLabelled: Bool) {
    output.append("<input type=\"checkbox\"")
    if !isLabelled { output.append(" aria-label=\"Task\"") }
    if isDone { output.append(" checked") }
    output.append(" disabled> ")
  }
}
