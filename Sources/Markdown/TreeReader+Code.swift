import CCMarkGFM
import ExampleLanguage

/// Code blocks: every line of the code, and the fences, in the file.
extension TreeReader {
  mutating func enterCodeBlock(_ node: OpaquePointer, _ parent: Int) -> Int {
    let text = literal(node)
    let line = Int(cmark_node_get_start_line(node)) - 1
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    let isFenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0
    let places = codeLines(text, from: isFenced ? line + 1 : line)
    guard isFenced else { return appendIndented(text, places, line, parent) }
    let fence = fence(
      node, UInt8(bitPattern: character), Int(length), closing: line + 1 + places.count)
    let last = fence.closingLine.map { $0 - lines.first } ?? line + places.count
    let start = fence.prefix.upper
    let block = CodeBlock(
      fence: fence, info: info(node), literal: text, lines: places,
      firstLine: lines.first + line + 1)
    return tree.append(
      .codeBlock(block), SourceRange(start, max(start, lines.end(last))), to: parent)
  }

  private func info(_ node: OpaquePointer) -> String {
    cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
  }

  private mutating func appendIndented(
    _ text: String, _ places: [SourceRange], _ line: Int, _ parent: Int
  ) -> Int {
    let block = CodeBlock(
      fence: nil, literal: text, lines: places, firstLine: lines.first + line)
    let start = places.first?.lower ?? lines.start(line)
    let range = SourceRange(start, places.last?.upper ?? start)
    return tree.append(.codeBlock(block), range, to: parent)
  }

  /// A line of code is the end of its line in the file.
  private func codeLines(_ text: String, from first: Int) -> [SourceRange] {
    var text = text
    return text.withUTF8 { bytes in
      var places: [SourceRange] = []
      var start = 0
      while start < bytes.count {
        let end = bytes.place(of: Byte.lineFeed, from: start)
        places.append(codeLine(bytes[start..<end], line: first + places.count))
        start = end + 1
      }
      return places
    }
  }

  /// Where indentation took a part of a tab, cmark writes blanks for the rest: they are that tab.
  private func codeLine(_ code: Slice<UnsafeBufferPointer<UInt8>>, line: Int) -> SourceRange {
    let lower = lines.start(line)
    let end = lines.end(line)
    let start = end - code.count
    if start >= lower, UnsafeBufferPointer(rebasing: code).stand(at: start, of: lines.bytes) {
      return SourceRange(start, end)
    }
    let rest = code.drop { $0 == Byte.space }
    let tab = end - rest.count - 1
    guard tab >= lower, lines.bytes[tab] == Byte.tab else {
      return SourceRange(max(lower, min(start, end)), end)
    }
    var first = tab
    var blanks = code.count - rest.count
    while blanks > 4, first > lower, lines.bytes[first - 1] == Byte.tab {
      first -= 1
      blanks -= 4
    }
    return SourceRange(first, end)
  }

  private func fence(
    _ node: OpaquePointer, _ character: UInt8, _ length: Int, closing: Int
  ) -> CodeBlock.Fence {
    let line = Int(cmark_node_get_start_line(node)) - 1
    let end = lines.trimmedEnd(line)
    let opening = lines.offset(
      line: cmark_node_get_start_line(node), column: cmark_node_get_start_column(node))
    let start = lines.skipBlanks(opening, end)
    let info = min(lines.skipBlanks(min(start + length, end), end), end)
    let isClosed = ContainerMatcher(lines: lines).closes(
      node, character: character, length: length, line: closing)
    return CodeBlock.Fence(
      character: character, length: length, prefix: SourceRange(lines.start(line), start),
      info: SourceRange(info, max(info, end)), closingLine: isClosed ? lines.first + closing : nil)
  }
}
