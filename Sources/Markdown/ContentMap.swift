import ExampleLanguage

/// The text that cmark parsed the inlines of one block from, and where each byte of it stands in the file.
///
/// cmark joins a block's lines without the containers' prefixes and drops the backslash of `\|` in
/// tables. Between two such seams the distance to the file is constant.
struct ContentMap {
  struct Segment {
    /// The first byte of the content that this segment covers.
    var start: Int
    /// What to add to an offset in the content to have the offset in the file.
    var delta: Int
  }

  private(set) var segments: [Segment] = []
  /// The segment of the last offset asked for: offsets are asked for mostly in order.
  private var current = 0

  mutating func removeAll() {
    segments.removeAll(keepingCapacity: true)
    current = 0
  }

  mutating func append(start: Int, delta: Int) {
    if let last = segments.last, last.delta == delta { return }
    segments.append(Segment(start: start, delta: delta))
  }

  /// The offset in the file of a byte of the content.
  mutating func fileOffset(_ offset: Int) -> Int {
    guard !segments.isEmpty else { return offset }
    while current > 0, segments[current].start > offset { current -= 1 }
    while current + 1 < segments.count, segments[current + 1].start <= offset { current += 1 }
    return offset + segments[current].delta
  }

  /// The file's range of a range of the content.
  mutating func fileRange(_ lower: Int, _ upper: Int) -> SourceRange {
    let start = fileOffset(lower)
    return SourceRange(start, upper > lower ? fileOffset(upper - 1) + 1 : start)
  }
}
