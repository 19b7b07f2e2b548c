/// One of several parts of a guide that are checked apart, on as many machines.
package struct Shard: Hashable, Sendable {
  /// From 1.
  package let index: Int
  package let count: Int

  /// Reads `2/4`.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]),
      (1...1_000).contains(count), (1...count).contains(index)
    else { return nil }
    (self.index, self.count) = (index, count)
  }

  /// The paths of the chapters that this part has: about as many bytes as every other part, and together
  /// all chapters, each once.
  ///
  /// The largest chapter that is left goes to the part with the fewest bytes.
  func share(of heads: [ChapterHead]) -> Set<String> {
    let ordered = heads.map { (path: $0.file.path, bytes: $0.file.text.bytes.count) }
      .sorted { $0.bytes != $1.bytes ? $0.bytes > $1.bytes : $0.path < $1.path }
    var loads = [Int](repeating: 0, count: count)
    var share: Set<String> = []
    for chapter in ordered {
      let least = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
      // A chapter costs something even when it is empty.
      loads[least] += chapter.bytes + 256
      if least == index - 1 { share.insert(chapter.path) }
    }
    return share
  }
}
