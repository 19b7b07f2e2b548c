import ExampleLanguage

/// The lines of a body as cmark counts them, from 0.
struct Lines {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the file's lines begin.
  let starts: UnsafeBufferPointer<Int>
  let body: SourceRange
  /// The file's line (from 0) that the body begins in.
  let first: Int

  /// The offset of a line's first byte; of a line behind the last, the end of the body.
  func start(_ line: Int) -> Int {
    let index = first + max(line, 0)
    guard index < starts.count else { return body.upper }
    return min(max(starts[index], body.lower), body.upper)
  }

  /// The offset behind a line's last byte, its line ending left out.
  func end(_ line: Int) -> Int {
    let lower = start(line)
    var end = start(line + 1)
    if end > lower, bytes[end - 1] == Byte.lineFeed { end -= 1 }
    if end > lower, bytes[end - 1] == Byte.carriageReturn { end -= 1 }
    return end
  }

  /// `end(line)` with blanks behind the text left out.
  func trimmedEnd(_ line: Int) -> Int {
    let lower = start(line)
    var end = end(line)
    while end > lower, bytes[end - 1].isTrimmed { end -= 1 }
    return end
  }

  /// The offset of a place as cmark gives it, both from 1.
  func offset(line: Int32, column: Int32) -> Int {
    let line = Int(line) - 1
    return min(start(line) + max(Int(column) - 1, 0), end(line))
  }

  /// The offset behind up to `quotes` block quote markers and the blanks around them.
  func skipQuotes(_ quotes: Int, line: Int) -> Int {
    let end = end(line)
    var offset = skipBlanks(start(line), end)
    var left = quotes
    while left > 0, offset < end, bytes[offset] == Byte.greater {
      offset = skipBlanks(offset + 1, end)
      left -= 1
    }
    return offset
  }

  func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset].isTrimmed { offset += 1 }
    return offset
  }
}

extension SourceText {
  /// Works with the lines of a body.
  func withLines<Result>(of body: SourceRange, _ work: (Lines) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      lineStarts.withUnsafeBufferPointer { starts in
        work(Lines(bytes: bytes, starts: starts, body: body, first: lineIndex(of: body.lower)))
      }
    }
  }
}
