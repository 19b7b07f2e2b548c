/// A half-open range of byte offsets in one text.
/// - Unit: UTF-8 bytes. Offsets have 32 bits, as every node of a tree holds a range.
package struct SourceRange: Hashable, Sendable {
  private var lower32: Int32
  private var upper32: Int32

  package init(_ lower: Int, _ upper: Int) {
    lower32 = Int32(truncatingIfNeeded: lower)
    upper32 = Int32(truncatingIfNeeded: upper)
  }

  package var lower: Int {
    get { Int(lower32) }
    set { lower32 = Int32(truncatingIfNeeded: newValue) }
  }
  package var upper: Int {
    get { Int(upper32) }
    set { upper32 = Int32(truncatingIfNeeded: newValue) }
  }

  package var count: Int { upper - lower }

  /// The smallest range that covers both.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(lower, other.lower), max(upper, other.upper))
  }
}

/// A line and a column as an editor counts them.
package struct SourcePosition: Hashable, Sendable, CustomStringConvertible {
  /// From 1.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package var description: String { "\(line):\(column)" }
}

/// The bytes of one file (or of one example), and where its lines begin.
///
/// Lines end with LF, CR or CRLF. `bytes` are the file's own, a byte-order mark included, so that
/// an offset here is an offset in the file.
package struct SourceText: Hashable, Sendable {
  /// The path as diagnostics show it.
  package let name: String
  package let bytes: [UInt8]
  /// The offset of the first byte of each line; the first entry is 0.
  package let lineStarts: [Int]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    self.lineStarts = bytes.withUnsafeBufferPointer { Self.lineStarts(in: $0) }
  }

  /// Every file goes through here whole, so most bytes have to cost little: those above CR go by eights.
  private static func lineStarts(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32 + 2)
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let ends = ByteWord(bytes, at: index).below(0x0E)
        index += ends.trailingZeroBitCount / 8
        if ends == 0 { continue }
      }
      let byte = bytes[index]
      index += 1
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      if byte == 0x0A || byte == 0x0D { starts.append(index) }
    }
    return starts
  }

  package init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a range, with invalid UTF-8 repaired.
  package func string(_ range: SourceRange) -> String {
    String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
  }

  /// The line (from 0) that holds an offset.
  package func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  package func position(of offset: Int) -> SourcePosition {
    let offset = min(offset, bytes.count)
    let line = lineIndex(of: offset)
    var start = lineStarts[line]
    if line == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
    let column = bytes[start..<max(start, offset)].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: line + 1, column: column + 1)
  }

  /// The range of a line (from 0) without its line ending.
  package func lineRange(_ line: Int) -> SourceRange {
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start, end)
  }
}
