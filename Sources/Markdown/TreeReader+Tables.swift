import CCMarkGFM
import ExampleLanguage

/// Tables: cmark's places of rows and cells are guesses, so rows are split again, by its rules.
extension TreeReader {
  mutating func enterTablePart(_ node: OpaquePointer, _ parent: Int) -> Int {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "table": enterTable(node, parent)
    case "table_header": enterRow(node, parent, isHeader: true)
    case "table_row": enterRow(node, parent, isHeader: false)
    case "table_cell": enterCell(node, parent)
    default: -1
    }
  }

  private mutating func enterTable(_ node: OpaquePointer, _ parent: Int) -> Int {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    var alignments = [ColumnAlignment](repeating: .none, count: count)
    if let letters = cmark_gfm_extensions_get_table_alignments(node) {
      for column in 0..<count { alignments[column] = alignment(letters[column]) }
    }
    let header = headerLine(node)
    let start =
      header == Int(cmark_node_get_start_line(node)) - 1
      ? startLine(node).lower : lines.skipQuotes(quotes, line: header)
    let range = SourceRange(start, max(start, lines.trimmedEnd(header + 1)))
    return tree.append(.table(alignments), range, to: parent)
  }

  private func alignment(_ letter: UInt8) -> ColumnAlignment {
    switch letter {
    case UInt8(ascii: "l"): .left
    case UInt8(ascii: "c"): .center
    case UInt8(ascii: "r"): .right
    default: .none
    }
  }

  /// The header is the last line of the paragraph that the table was; cmark still has its text.
  ///
  /// Definitions may have stood above it, which cmark has taken from the text and not from the place.
  func headerLine(_ table: OpaquePointer) -> Int {
    let start = Int(cmark_node_get_start_line(table)) - 1
    guard let text = cmark_node_get_string_content(table)?.utf8 else { return start }
    var end = text.count
    while end > 0, text[end - 1].isTrimmed { end -= 1 }
    let last = (text[..<end].lastIndex(of: Byte.lineFeed) ?? -1) + 1
    let header = UnsafeBufferPointer(rebasing: text[last..<end])
    let first = start + text[..<last].reduce(0) { $0 + ($1 == Byte.lineFeed ? 1 : 0) }
    let limit = max(first, Int(cmark_node_get_end_line(table)))
    return (first...limit).first { isEnd(header, ofLine: $0) } ?? first
  }

  private func isEnd(_ text: UnsafeBufferPointer<UInt8>, ofLine line: Int) -> Bool {
    let start = lines.trimmedEnd(line) - text.count
    return start >= lines.start(line) && text.stand(at: start, of: lines.bytes)
  }

  private mutating func enterRow(
    _ node: OpaquePointer, _ parent: Int, isHeader: Bool
  ) -> Int {
    var line = Int(cmark_node_get_start_line(node)) - 1
    var start = tree.nodes[parent].range.lower
    if isHeader, let table = cmark_node_parent(node) {
      line = headerLine(table)
    } else {
      start = lines.skipQuotes(quotes, line: line)
    }
    let end = max(start, lines.trimmedEnd(line))
    splitRow(start, end)
    return tree.append(.tableRow(isHeader: isHeader), SourceRange(start, end), to: parent)
  }

  /// Fills `cells` with the trimmed cells of a row.
  private mutating func splitRow(_ start: Int, _ end: Int) {
    cells.removeAll(keepingCapacity: true)
    nextCell = 0
    var offset = lines.skipBlanks(start, end)
    if offset < end, lines.bytes[offset] == Byte.pipe {
      offset = lines.skipBlanks(offset + 1, end)
    }
    while offset < end {
      let cell = offset
      while offset < end, lines.bytes[offset] != Byte.pipe {
        offset += isEscape(offset, end) ? 2 : 1
      }
      offset = min(offset, end)
      cells.append(trimmed(cell, offset))
      offset = lines.skipBlanks(offset + 1, max(offset + 1, end))
    }
  }

  private func isEscape(_ offset: Int, _ end: Int) -> Bool {
    lines.bytes[offset] == Byte.backslash && offset + 1 < end
      && lines.bytes[offset + 1].isPunctuation
  }

  private func trimmed(_ start: Int, _ end: Int) -> SourceRange {
    var end = end
    while end > start, lines.bytes[end - 1].isTrimmed { end -= 1 }
    return SourceRange(start, end)
  }

  private mutating func enterCell(_ node: OpaquePointer, _ parent: Int) -> Int {
    let row = tree.nodes[parent].range
    let range = nextCell < cells.count ? cells[nextCell] : SourceRange(row.upper, row.upper)
    nextCell += 1
    let index = tree.append(.tableCell, range, to: parent)
    beginCell(node, range)
    return index
  }
}
