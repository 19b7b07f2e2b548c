import ExampleLanguage
import Markdown

/// Writes output fences: where they stand, what containers put before their lines, how long they are.
struct OutputWriter {
  let page: SourceText
  let indentation: Indentation

  /// How lines are indented.
  ///
  /// A tab may be indentation of a list in its first columns and of the fence in its last ones.
  /// CommonMark takes from the lines of such a fence one column less than it takes for the fence, so
  /// that the same tab before each line would leave blanks in the code. Blanks alone always work.
  enum Indentation {
    /// As the lines around.
    case same
    /// In blanks, by so many columns less than the fence.
    case blanks(fewer: Int)

    static let attempts: [Self] = [.same] + (0...3).map { .blanks(fewer: $0) }
  }

  /// A new output fence behind an example, in the same container.
  ///
  /// It goes in before the line ending of the example's closing fence, so that a file without a final
  /// line ending stays one.
  func add(_ lines: [String], behind example: Example) -> [TextEdit] {
    guard let fence = example.block?.fence, let closing = fence.closingLine else { return [] }
    let closingRange = page.lineRange(closing)
    let prefix = indented(self.prefix(ofClosing: closing, fence.character), fewer: 0)
    let mark = [UInt8](repeating: fence.character, count: length(around: lines, fence.character))
    let ending = lineEnding(before: closing)
    var text = example.isInTightList ? [] : ending + trimmed(prefix)
    text += ending + prefix + mark + Array("output".utf8) + ending
    text += content(lines, prefix, ending) + prefix + mark
    let place = SourceRange(closingRange.upper, closingRange.upper)
    return [
      TextEdit(range: place, bytes: text, what: "wrote the output, \(lineCount(lines.count))")
    ]
  }

  /// The content of an output fence; its prefix, mark and info string stay, unless the content would
  /// close it.
  func replace(_ output: CodeBlock, with lines: [String]) -> [TextEdit] {
    guard let fence = output.fence, let closing = fence.closingLine else { return [] }
    let opening = closing - output.lines.count - 1
    let start = page.lineStarts[opening + 1]
    let written = Array(page.bytes[fence.prefix.lower..<fence.prefix.upper])
    let prefix = indented(written, fewer: fewerColumns)
    let content = content(lines, prefix, lineEnding(before: closing))
    let old = output.lines.count
    let edit = TextEdit(
      range: SourceRange(start, page.lineStarts[closing]), bytes: content,
      what: "replaced \(lineCount(old)) of output by \(lines.count)")
    return lengthened(fence, by: missingLength(of: fence, around: lines), closing, around: edit)
  }

  private func lengthened(
    _ fence: CodeBlock.Fence, by count: Int, _ closing: Int, around edit: TextEdit
  ) -> [TextEdit] {
    guard count > 0 else { return [edit] }
    let more = [UInt8](repeating: fence.character, count: count)
    let opening = fence.prefix.upper
    let prefix = prefix(ofClosing: closing, fence.character)
    let end = page.lineRange(closing).lower + prefix.count
    return [
      TextEdit(range: SourceRange(opening, opening), bytes: more, what: nil), edit,
      TextEdit(range: SourceRange(end, end), bytes: more, what: nil),
    ]
  }
}

// MARK: - Lines

extension OutputWriter {
  /// An empty line carries no blanks, only what a quote needs.
  private func content(_ lines: [String], _ prefix: [UInt8], _ ending: [UInt8]) -> [UInt8] {
    lines.flatMap { line -> [UInt8] in
      let bytes = Array(line.utf8)
      guard let first = bytes.first else { return trimmed(prefix) + ending }
      // `>` swallows one blank behind it.
      let isEaten = prefix.last == UInt8(ascii: ">") && (first == 0x20 || first == 0x09)
      return prefix + (isEaten ? [0x20] : []) + bytes + ending
    }
  }

  private var fewerColumns: Int {
    if case .blanks(let fewer) = indentation { fewer } else { 0 }
  }

  private func indented(_ prefix: [UInt8], fewer: Int) -> [UInt8] {
    guard case .blanks = indentation else { return prefix }
    var blanks: [UInt8] = []
    for byte in prefix {
      if byte == 0x09 {
        blanks += [UInt8](repeating: 0x20, count: 4 - blanks.count % 4)
      } else {
        blanks.append(byte)
      }
    }
    let removable = blanks.reversed().prefix { $0 == 0x20 }.count
    return blanks.dropLast(min(fewer, removable))
  }

  /// What stands before the closing fence: unlike the opening one's line, it has no list marker.
  private func prefix(ofClosing line: Int, _ character: UInt8) -> [UInt8] {
    let range = page.lineRange(line)
    return Array(page.bytes[range.lower..<range.upper].prefix { $0 != character })
  }

  private func trimmed(_ prefix: [UInt8]) -> [UInt8] {
    let end = prefix.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? -1
    return Array(prefix[..<(end + 1)])
  }

  /// The line ending that the lines around have.
  private func lineEnding(before line: Int) -> [UInt8] {
    Array(page.bytes[page.lineRange(line - 1).upper..<page.lineStarts[line]])
  }
}

// MARK: - Fences

extension OutputWriter {
  /// Longer than any run of the character inside, and three at least.
  private func length(around lines: [String], _ character: UInt8) -> Int {
    max(3, 1 + (lines.map { longestRun(of: character, in: $0) }.max() ?? 0))
  }

  /// Only a line of nothing but the character closes a fence; other runs leave it alone.
  private func missingLength(of fence: CodeBlock.Fence, around lines: [String]) -> Int {
    let closing = lines.filter { line in
      line.utf8.allSatisfy { $0 == fence.character || $0 == 0x20 || $0 == 0x09 }
    }
    let longest = closing.map { longestRun(of: fence.character, in: $0) }.max() ?? 0
    return max(0, longest + 1 - fence.length)
  }

  private func longestRun(of character: UInt8, in line: String) -> Int {
    var (longest, current) = (0, 0)
    for byte in line.utf8 {
      current = byte == character ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }

  private func lineCount(_ count: Int) -> String { count == 1 ? "1 line" : "\(count) lines" }
}
