import CCMarkGFM
import ExampleLanguage

/// Blocks.
extension TreeReader {
  mutating func enterBlock(
    _ node: OpaquePointer, _ type: cmark_node_type, _ parent: Int
  ) -> Int {
    switch type {
    case CMARK_NODE_DOCUMENT: return tree.append(.document, lines.body, to: parent)
    case CMARK_NODE_PARAGRAPH: return enterParagraph(node, parent)
    case CMARK_NODE_HEADING: return enterHeading(node, parent)
    case CMARK_NODE_CODE_BLOCK: return enterCodeBlock(node, parent)
    case CMARK_NODE_HTML_BLOCK: return enterHTML(node, parent)
    case CMARK_NODE_BLOCK_QUOTE:
      quotes += 1
      return tree.append(.blockQuote, startLine(node), to: parent)
    case CMARK_NODE_LIST: return tree.append(list(node), startLine(node), to: parent)
    case CMARK_NODE_ITEM: return tree.append(item(node), startLine(node), to: parent)
    case CMARK_NODE_THEMATIC_BREAK:
      return tree.append(.thematicBreak, startLine(node), to: parent)
    case CMARK_NODE_FOOTNOTE_DEFINITION: return enterDefinition(node, parent)
    default: return enterTablePart(node, parent)
    }
  }

  mutating func leaveBlock(_ index: Int) {
    if case .blockQuote = tree.nodes[index].kind { quotes -= 1 }
  }

  /// From where cmark says that a block begins to the end of that line; what the block holds widens it.
  func startLine(_ node: OpaquePointer) -> SourceRange {
    let line = cmark_node_get_start_line(node)
    let start = lines.offset(line: line, column: cmark_node_get_start_column(node))
    return SourceRange(start, max(start, lines.trimmedEnd(Int(line) - 1)))
  }

  private func list(_ node: OpaquePointer) -> NodeKind {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return .list(
      start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
      isTight: cmark_node_get_list_tight(node) != 0)
  }

  private func item(_ node: OpaquePointer) -> NodeKind {
    guard cmark_node_get_syntax_extension(node) != nil else { return .item(isDone: nil) }
    return .item(isDone: cmark_gfm_extensions_get_tasklist_item_checked(node))
  }

  /// cmark begins a definition behind its `[^label]: `.
  private mutating func enterDefinition(_ node: OpaquePointer, _ parent: Int) -> Int {
    let range = startLine(node)
    let line = Int(cmark_node_get_start_line(node)) - 1
    let start = labelStart(range.lower, from: lines.start(line))
    let kind = NodeKind.footnoteDefinition(
      label: label(at: start + 2), number: definitions.count + 1, references: 0)
    let index = tree.append(kind, SourceRange(start, range.upper), to: parent)
    definitions.append(index)
    return index
  }

  private func label(at start: Int) -> String {
    var end = start
    while end < lines.body.upper, lines.bytes[end] != Byte.rightBracket { end += 1 }
    return String(decoding: lines.bytes[min(start, end)..<end], as: UTF8.self)
  }

  /// The last `[^` between two offsets.
  private func labelStart(_ end: Int, from start: Int) -> Int {
    var offset = end - 2
    while offset >= start {
      if lines.bytes[offset] == Byte.leftBracket, lines.bytes[offset + 1] == Byte.caret {
        return offset
      }
      offset -= 1
    }
    return end
  }

  private mutating func enterHTML(_ node: OpaquePointer, _ parent: Int) -> Int {
    let text = literal(node)
    let first = Int(cmark_node_get_start_line(node)) - 1
    let count = text.utf8.reduce(0) { $0 + ($1 == Byte.lineFeed ? 1 : 0) }
    let start = startLine(node).lower
    let last = first + max(count - (text.utf8.last == Byte.lineFeed ? 1 : 0), 0)
    return tree.append(
      .html(text), SourceRange(start, max(start, lines.end(last))), to: parent)
  }

  /// The literal of a node; empty where it has none.
  func literal(_ node: OpaquePointer) -> String {
    guard let text = cmark_node_get_literal(node) else { return "" }
    return String(cString: text)
  }
}
