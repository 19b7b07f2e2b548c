/// Finds where a link or image ends whose text ends at a `]`, by cmark's own rules.
///
/// cmark has decided that this *is* a link; open is only how it goes on: `(destination "title")`,
/// `[label]`, `[]`, or nothing.
struct LinkTail {
  let content: UnsafeBufferPointer<UInt8>

  /// The offset behind the link; `start` is the offset behind the `]`.
  func end(from start: Int) -> Int {
    if byte(start) == Byte.leftParenthesis, let end = inlineEnd(start) { return end }
    if byte(start) == Byte.leftBracket, let end = labelEnd(start) { return end }
    return start
  }

  private func byte(_ offset: Int) -> UInt8 { offset < content.count ? content[offset] : 0 }

  private func skipSpaces(_ start: Int) -> Int {
    var offset = start
    while byte(offset).isSpace { offset += 1 }
    return offset
  }

  private func inlineEnd(_ start: Int) -> Int? {
    guard let destination = destinationEnd(skipSpaces(start + 1)) else { return nil }
    let title = skipSpaces(destination)
    var end = title
    if title > destination, let behind = titleEnd(title) { end = behind }
    end = skipSpaces(end)
    return byte(end) == Byte.rightParenthesis ? end + 1 : nil
  }

  private func destinationEnd(_ start: Int) -> Int? {
    byte(start) == Byte.less ? pointyEnd(start + 1) : bareEnd(start)
  }

  private func pointyEnd(_ start: Int) -> Int? {
    var offset = start
    while offset < content.count {
      switch content[offset] {
      case Byte.greater: return offset + 1
      case Byte.backslash: offset += 2
      case Byte.lineFeed, Byte.less: return nil
      default: offset += 1
      }
    }
    return nil
  }

  private func bareEnd(_ start: Int) -> Int? {
    var offset = start
    var open = 0
    while offset < content.count {
      let next = content[offset]
      if next == Byte.backslash, byte(offset + 1).isPunctuation {
        offset += 2
        continue
      }
      if next == Byte.leftParenthesis {
        open += 1
        if open > 32 { return nil }
      } else if next == Byte.rightParenthesis {
        if open == 0 { return offset }
        open -= 1
      } else if next.isTrimmed {
        return offset == start ? nil : offset
      }
      offset += 1
    }
    return nil
  }

  private func titleEnd(_ start: Int) -> Int? {
    let open = byte(start)
    guard open == Byte.quotationMark || open == Byte.apostrophe || open == Byte.leftParenthesis
    else { return nil }
    let close = open == Byte.leftParenthesis ? Byte.rightParenthesis : open
    var offset = start + 1
    while offset < content.count {
      let next = content[offset]
      if next == close { return offset + 1 }
      if next == Byte.leftParenthesis, open == next { return nil }
      offset += next == Byte.backslash && byte(offset + 1).isPunctuation ? 2 : 1
    }
    return nil
  }

  private func labelEnd(_ start: Int) -> Int? {
    var offset = start + 1
    while offset < content.count, offset - start <= 1_000 {
      let next = content[offset]
      if next == Byte.rightBracket { return offset + 1 }
      if next == Byte.leftBracket { return nil }
      offset += next == Byte.backslash && byte(offset + 1).isPunctuation ? 2 : 1
    }
    return nil
  }
}
