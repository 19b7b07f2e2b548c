/// The text of nodes without markup, for ids, descriptions, `alt`, and reading time.
extension Document {
  /// What a reader would read aloud: text and code; a blank for a break and between blocks.
  /// Not raw HTML, not footnote numbers.
  ///
  /// - Parameter values: text that stands for a node and all it holds.
  package func plainText(_ id: NodeID, values: [NodeID: String] = [:]) -> String {
    var text = ""
    appendPlainText(id, values, to: &text)
    return text
  }

  /// The text of the whole document.
  package var plainText: String { nodes.isEmpty ? "" : plainText(NodeID(index: 0)) }

  private func appendPlainText(_ id: NodeID, _ values: [NodeID: String], to text: inout String) {
    if !values.isEmpty, let value = values[id] {
      text += value
      return
    }
    let node = self[id]
    if node.kind.isBlock, !text.isEmpty, text.utf8.last != Byte.space { text += " " }
    node.kind.appendPlainText(to: &text)
    for child in children(of: id) { appendPlainText(child, values, to: &text) }
  }
}

extension DraftTree {
  /// - Parameter mark: inline code that begins with it is left out.
  func plainText(_ index: Int, withoutCode mark: String? = nil) -> String {
    var text = ""
    appendPlainText(index, withoutCode: mark, to: &text)
    return text
  }

  private func appendPlainText(_ index: Int, withoutCode mark: String?, to text: inout String) {
    if let mark, case .code(let code) = nodes[index].kind, code.hasPrefix(mark) { return }
    nodes[index].kind.appendPlainText(to: &text)
    var child = Int(nodes[index].firstChild)
    while child >= 0 {
      appendPlainText(child, withoutCode: mark, to: &text)
      child = Int(nodes[child].next)
    }
  }
}

extension NodeKind {
  fileprivate func appendPlainText(to text: inout String) {
    switch self {
    case .text(let words), .code(let words): text += words
    case .codeBlock(let block): text += block.literal
    case .softBreak, .lineBreak: text += " "
    default: break
    }
  }

  /// Blocks, as opposed to what stands in a line.
  package var isBlock: Bool {
    switch self {
    case .document, .paragraph, .heading, .blockQuote, .alert, .list, .item, .codeBlock, .html,
      .thematicBreak, .table, .tableCaption, .tableRow, .tableCell, .footnoteDefinition:
      true
    case .text, .softBreak, .lineBreak, .code, .inlineHTML, .emphasis, .strong, .strikethrough,
      .link, .image, .footnoteReference:
      false
    }
  }
}
