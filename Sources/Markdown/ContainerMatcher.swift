import CCMarkGFM

/// Follows a line through the containers around a block, as cmark does, to see whether it is still in them.
///
/// Needed where cmark does not say enough: a fence that ends with its container looks, in cmark's
/// tree, like one that was closed.
struct ContainerMatcher {
  let lines: Lines

  /// Whether a line is the closing fence of `node`.
  func closes(_ node: OpaquePointer, character: UInt8, length: Int, line: Int) -> Bool {
    guard lines.start(line) < lines.body.upper else { return false }
    var cursor = Cursor(bytes: lines.bytes, offset: lines.start(line), end: lines.end(line))
    for container in containers(of: node) {
      guard advance(&cursor, into: container) else { return false }
    }
    guard cursor.indentation() < 4 else { return false }
    var offset = lines.skipBlanks(cursor.offset, cursor.end)
    let start = offset
    while offset < cursor.end, lines.bytes[offset] == character { offset += 1 }
    return offset - start >= length && lines.skipBlanks(offset, cursor.end) == cursor.end
  }

  /// The containers around a node, the outermost first.
  private func containers(of node: OpaquePointer) -> [OpaquePointer] {
    var result: [OpaquePointer] = []
    var parent = cmark_node_parent(node)
    while let container = parent {
      result.append(container)
      parent = cmark_node_parent(container)
    }
    return result.reversed()
  }

  private func advance(_ cursor: inout Cursor, into container: OpaquePointer) -> Bool {
    switch cmark_node_get_type(container) {
    case CMARK_NODE_BLOCK_QUOTE: cursor.skipQuoteMarker()
    case CMARK_NODE_ITEM: cursor.skipColumns(contentColumns(of: container))
    case CMARK_NODE_FOOTNOTE_DEFINITION: cursor.skipColumns(4)
    default: true
    }
  }

  /// How far a line must be indented to be in a list item.
  private func contentColumns(of item: OpaquePointer) -> Int {
    let line = cmark_node_get_start_line(item)
    let start = Int(line) - 1
    var cursor = Cursor(bytes: lines.bytes, offset: lines.start(start), end: lines.end(start))
    for container in containers(of: item) {
      // `- - text`: on this line the outer item has its marker, not its indentation.
      let beginsHere =
        cmark_node_get_type(container) == CMARK_NODE_ITEM
        && cmark_node_get_start_line(container) == line
      if beginsHere {
        _ = cursor.skipColumns(passMarker(of: container, &cursor))
      } else {
        _ = advance(&cursor, into: container)
      }
    }
    let indentation = cursor.column
    let padding = passMarker(of: item, &cursor)
    return cursor.column + padding - indentation
  }

  /// Goes behind an item's marker, and says how many of the blanks there belong to it: all up to
  /// four, and one where more or nothing follows.
  private func passMarker(of item: OpaquePointer, _ cursor: inout Cursor) -> Int {
    let start = lines.offset(
      line: cmark_node_get_start_line(item), column: cmark_node_get_start_column(item))
    while cursor.offset < start, cursor.offset < cursor.end { cursor.step() }
    while cursor.offset < cursor.end, cursor.byte.isDigit { cursor.step() }
    if cursor.offset < cursor.end { cursor.step() }
    let blanks = cursor.indentation()
    return blanks > 4 || blanks == 0 || cursor.isBlank ? 1 : blanks
  }
}

extension ContainerMatcher {
  /// A place in a line, in bytes and in columns: a tab goes to the next multiple of four.
  struct Cursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset: Int
    let end: Int
    var column = 0
    /// Columns of the tab at `offset` that are already used.
    var usedOfTab = 0

    var byte: UInt8 { offset < end ? bytes[offset] : 0 }

    var isBlank: Bool {
      var index = offset
      while index < end, bytes[index].isSpace { index += 1 }
      return index == end
    }

    mutating func step() {
      column += byte == Byte.tab ? 4 - column % 4 : 1
      offset += 1
      usedOfTab = 0
    }

    /// The columns of blanks from here.
    func indentation() -> Int {
      var ahead = self
      while ahead.offset < end, ahead.byte.isBlank { ahead.step() }
      return ahead.column - column
    }

    /// Goes over `count` columns of blanks; a blank line lacks none.
    mutating func skipColumns(_ count: Int) -> Bool {
      guard indentation() >= count else { return isBlank }
      let goal = column + count
      while column < goal {
        let next = column + (byte == Byte.tab ? 4 - column % 4 : 1)
        if next > goal {
          column = goal
          return true
        }
        step()
      }
      return true
    }

    mutating func skipQuoteMarker() -> Bool {
      guard indentation() < 4 else { return false }
      while byte.isBlank { step() }
      guard byte == Byte.greater else { return false }
      step()
      if byte.isBlank { _ = skipColumns(1) }
      return true
    }
  }
}
