import CCMarkGFM
import ExampleLanguage

/// Paragraphs and headings: where the lines that cmark joined stand in the file.
extension TreeReader {
  mutating func enterParagraph(_ node: OpaquePointer, _ parent: Int) -> Int {
    beginContent(node)
    let start = Int(cmark_node_get_start_line(node)) - 1
    if start < 0 { return enterParagraphBeforeTable(node, parent) }
    let end = Int(cmark_node_get_end_line(node)) - 1
    let count = lineCount
    let isMapped =
      mapLines(from: end - count + 1)
      || mapLines(from: start) || (start...max(start, end)).contains { mapLines(from: $0) }
    return appendContent(.paragraph, node, isMapped, parent)
  }

  /// The text above a table in one paragraph becomes a node without a place; the table has its lines.
  private mutating func enterParagraphBeforeTable(_ node: OpaquePointer, _ parent: Int) -> Int {
    guard let table = cmark_node_next(node) else { return -1 }
    let isMapped = mapLines(from: headerLine(table) - lineCount)
    return appendContent(.paragraph, table, isMapped, parent)
  }

  mutating func enterHeading(_ node: OpaquePointer, _ parent: Int) -> Int {
    beginContent(node)
    let level = Int(cmark_node_get_heading_level(node))
    let kind = NodeKind.heading(level: level, id: "")
    if mapNumberSigns(node, level) {
      let index = appendContent(kind, node, true, parent)
      tree.nodes[index].range = startLine(node)
      return index
    }
    return enterUnderlined(kind, node, parent)
  }

  /// A setext heading. cmark counts definitions above it as its lines, and ends it at the underline
  /// or a line later.
  private mutating func enterUnderlined(
    _ kind: NodeKind, _ node: OpaquePointer, _ parent: Int
  ) -> Int {
    let count = lineCount
    let end = Int(cmark_node_get_end_line(node)) - 1
    let start = Int(cmark_node_get_start_line(node)) - 1
    let candidates = [end - count - 1, end - count, start]
    guard let first = candidates.first(where: { $0 >= start && mapLines(from: $0) }) else {
      return appendContent(kind, node, false, parent)
    }
    let index = appendContent(kind, node, true, parent)
    tree.nodes[index].range.upper = lines.trimmedEnd(first + count)
    return index
  }

  private mutating func beginContent(_ node: OpaquePointer) {
    map.removeAll()
    position = 0
    isLost = false
    textMode = .prose
    closers.removeAll(keepingCapacity: true)
    guard let text = cmark_node_get_string_content(node)?.utf8 else {
      content = UnsafeBufferPointer(start: nil, count: 0)
      return
    }
    var count = text.count
    while count > 0, text[count - 1].isTrimmed { count -= 1 }
    content = UnsafeBufferPointer(rebasing: text[..<count])
  }

  private mutating func appendContent(
    _ kind: NodeKind, _ node: OpaquePointer, _ isMapped: Bool, _ parent: Int
  ) -> Int {
    if isMapped, !content.isEmpty {
      var lower = 0
      while content[lower].isTrimmed { lower += 1 }
      blockRange = map.fileRange(lower, content.count)
    } else {
      isLost = !content.isEmpty
      blockRange = startLine(node)
    }
    return tree.append(kind, blockRange, to: parent)
  }

  /// How many lines `content` has.
  private var lineCount: Int {
    var count = 1
    var end = content.place(of: Byte.lineFeed, from: 0)
    while end < content.count {
      count += 1
      end = content.place(of: Byte.lineFeed, from: end + 1)
    }
    return count
  }

  /// Maps every line of `content` to the lines from `first` on, if each ends as the file's line does.
  private mutating func mapLines(from first: Int) -> Bool {
    guard first >= 0 else { return false }
    map.removeAll()
    var line = first
    var start = 0
    while start <= content.count {
      let end = content.place(of: Byte.lineFeed, from: start)
      guard mapLine(line, start, end) else { return false }
      start = end + 1
      line += 1
    }
    return true
  }

  /// cmark cuts a line at its beginning only, so both end alike; a tab there may have become blanks.
  /// In the text above a table `\|` has lost its backslash.
  private mutating func mapLine(_ line: Int, _ start: Int, _ end: Int) -> Bool {
    let lower = lines.start(line)
    var file = lines.trimmedEnd(line)
    var offset = end
    while offset > start, content[offset - 1].isTrimmed { offset -= 1 }
    if offset == start { return file == lower }
    let length = offset - start
    if file - length >= lower,
      UnsafeBufferPointer(rebasing: content[start..<offset]).stand(
        at: file - length, of: lines.bytes)
    {
      map.append(start: start, delta: file - offset)
      return true
    }
    var seams: [(offset: Int, delta: Int)] = []
    while offset > start {
      if file > lower, lines.bytes[file - 1] == content[offset - 1] {
        file -= 1
        offset -= 1
      } else if file > lower, lines.bytes[file - 1] == Byte.backslash,
        offset < end, content[offset] == Byte.pipe
      {
        seams.append((offset, file - offset))
        file -= 1
      } else {
        break
      }
    }
    var blanks = start
    while blanks < offset, content[blanks].isTrimmed { blanks += 1 }
    guard blanks == offset else { return false }
    map.append(start: start, delta: file - offset)
    for seam in seams.reversed() { map.append(start: seam.offset, delta: seam.delta) }
    return true
  }

  /// An ATX heading: its text begins behind the number signs.
  private mutating func mapNumberSigns(_ node: OpaquePointer, _ level: Int) -> Bool {
    let line = Int(cmark_node_get_start_line(node)) - 1
    let end = lines.end(line)
    var offset = lines.offset(
      line: cmark_node_get_start_line(node), column: cmark_node_get_start_column(node))
    for _ in 0..<level {
      guard offset < end, lines.bytes[offset] == Byte.hash else { return false }
      offset += 1
    }
    guard offset == end || lines.bytes[offset].isBlank else { return false }
    offset = lines.skipBlanks(offset, end)
    guard end - offset >= content.count else { return false }
    guard content.isEmpty || content.stand(at: offset, of: lines.bytes) else { return false }
    map.append(start: 0, delta: offset)
    return true
  }
}

extension TreeReader {
  /// Takes a table cell's text, mapped to its place in the row. Its `\|` have lost their backslash.
  mutating func beginCell(_ node: OpaquePointer, _ range: SourceRange) {
    beginContent(node)
    var file = range.lower
    var start = 0
    while start < content.count, content[start].isTrimmed { start += 1 }
    map.append(start: 0, delta: file - start)
    blockRange = range
    for offset in start..<max(start, content.count) {
      if content[offset] == Byte.pipe, file < range.upper, lines.bytes[file] == Byte.backslash {
        file += 1
        map.append(start: offset, delta: file - offset)
      }
      guard file < range.upper, lines.bytes[file] == content[offset] else {
        isLost = true
        return
      }
      file += 1
    }
  }
}
