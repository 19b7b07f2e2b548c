import CCMarkGFM
import ExampleLanguage

/// Inlines: each is found at `position`, where the one before it ended.
extension TreeReader {
  mutating func enterInline(
    _ node: OpaquePointer, _ type: cmark_node_type, _ parent: Int
  ) -> Int {
    switch type {
    case CMARK_NODE_TEXT: return enterText(node, parent)
    case CMARK_NODE_SOFTBREAK: return enterBreak(.softBreak, parent)
    case CMARK_NODE_LINEBREAK: return enterBreak(.lineBreak, parent)
    case CMARK_NODE_CODE: return enterCode(node, parent)
    case CMARK_NODE_HTML_INLINE: return enterInlineHTML(node, parent)
    case CMARK_NODE_EMPH: return open(.emphasis, opener: 1, .delimiter(1), parent)
    case CMARK_NODE_STRONG: return open(.strong, opener: 2, .delimiter(2), parent)
    case CMARK_NODE_LINK: return enterLink(node, parent)
    case CMARK_NODE_IMAGE: return enterImage(node, parent)
    case CMARK_NODE_FOOTNOTE_REFERENCE: return enterReference(node, parent)
    default:
      let run = run(of: Byte.tilde)
      return open(.strikethrough, opener: run, .delimiter(run), parent)
    }
  }

  var byte: UInt8 { position < content.count ? content[position] : 0 }

  func run(of character: UInt8) -> Int {
    var end = position
    while end < content.count, content[end] == character { end += 1 }
    return end - position
  }

  /// The file's range from `start` to `position`.
  mutating func range(from start: Int) -> SourceRange {
    isLost ? blockRange : map.fileRange(start, position)
  }

  private mutating func enterText(_ node: OpaquePointer, _ parent: Int) -> Int {
    guard let literal = cmark_node_get_literal(node)?.utf8, !literal.isEmpty else { return -1 }
    let start = position
    if !isLost { align(literal) }
    return tree.append(
      .text(String(decoding: literal, as: UTF8.self)), range(from: start), to: parent)
  }

  private mutating func align(_ literal: UnsafeBufferPointer<UInt8>) {
    if textMode != .prose, literal.stand(at: position, of: content) {
      position += literal.count
    } else if let end = TextAligner(content: content, literal: literal)
      .end(from: position, mode: textMode)
    {
      position = end
    } else {
      isLost = true
    }
  }

  /// A break: what blanks or backslash stand before the line ending belong to it.
  private mutating func enterBreak(_ kind: NodeKind, _ parent: Int) -> Int {
    let start = position
    while byte.isBlank { position += 1 }
    if byte == Byte.backslash { position += 1 }
    if byte != Byte.lineFeed { isLost = true }
    let range = range(from: start < position ? start : position)
    position += 1
    while byte.isBlank { position += 1 }
    return tree.append(kind, range, to: parent)
  }

  private mutating func enterCode(_ node: OpaquePointer, _ parent: Int) -> Int {
    let start = position
    let length = run(of: Byte.backtick)
    position += length
    var isOpen = length > 0
    while isOpen, position < content.count {
      let closing = run(of: Byte.backtick)
      position += max(closing, 1)
      if closing == length { isOpen = false }
    }
    if isOpen || length == 0 { isLost = true }
    return tree.append(.code(literal(node)), range(from: start), to: parent)
  }

  private mutating func enterInlineHTML(_ node: OpaquePointer, _ parent: Int) -> Int {
    guard let literal = cmark_node_get_literal(node)?.utf8 else { return -1 }
    let start = position
    if !literal.stand(at: start, of: content) { isLost = true }
    position = min(start + literal.count, content.count)
    let text = String(decoding: literal, as: UTF8.self)
    return tree.append(.inlineHTML(text), range(from: start), to: parent)
  }

  private mutating func enterReference(_ node: OpaquePointer, _ parent: Int) -> Int {
    let start = position
    while position < content.count, byte != Byte.rightBracket { position += 1 }
    if position == content.count || content[start] != Byte.leftBracket { isLost = true }
    position = min(position + 1, content.count)
    let label = isLost ? "" : string(start + 2, position - 1)
    let number = Int(literal(node)) ?? 0
    footnotes[number, default: 0] += 1
    let kind = NodeKind.footnoteReference(
      label: label, number: number, occurrence: footnotes[number, default: 1])
    return tree.append(kind, range(from: start), to: parent)
  }

  private func string(_ start: Int, _ end: Int) -> String {
    start < end ? String(decoding: content[start..<end], as: UTF8.self) : ""
  }
}

/// Inlines that hold others.
extension TreeReader {
  private mutating func open(
    _ kind: NodeKind, opener: Int, _ closer: Closer, _ parent: Int
  ) -> Int {
    let start = position
    if case .delimiter(let length) = closer {
      let isDelimiter =
        byte == Byte.asterisk || byte == Byte.underscore || byte == Byte.tilde
      if !isDelimiter || run(of: byte) < length { isLost = true }
    }
    position = min(position + opener, content.count)
    closers.append(closer)
    return tree.append(kind, range(from: start), to: parent)
  }

  private mutating func enterLink(_ node: OpaquePointer, _ parent: Int) -> Int {
    let kind = NodeKind.link(
      destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    switch byte {
    case Byte.leftBracket: return open(kind, opener: 1, .bracket, parent)
    case Byte.less:
      textMode = .autolink
      return open(kind, opener: 1, .pointy, parent)
    default:
      textMode = .bareLink
      return open(kind, opener: 0, .nothing, parent)
    }
  }

  private mutating func enterImage(_ node: OpaquePointer, _ parent: Int) -> Int {
    if byte != Byte.exclamation { isLost = true }
    let kind = NodeKind.image(
      destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    return open(kind, opener: 2, .bracket, parent)
  }

  private func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  mutating func leaveInline(_ index: Int) {
    switch closers.removeLast() {
    case .delimiter(let length): position += length
    case .bracket: closeBracket()
    case .pointy:
      if byte != Byte.greater { isLost = true }
      position += 1
      textMode = .prose
    case .nothing: textMode = .prose
    }
    if position > content.count { isLost = true }
    if isLost {
      tree.nodes[index].range = blockRange
    } else {
      tree.nodes[index].range.upper = map.fileRange(max(position - 1, 0), position).upper
    }
  }

  private mutating func closeBracket() {
    guard byte == Byte.rightBracket else {
      isLost = true
      return
    }
    position = LinkTail(content: content).end(from: position + 1)
  }
}
