/// The changes of one moment: editors save in several steps, and tools write many files at once.
///
/// A file that was moved away, emptied or begun is *open* until it is written to its end or another takes
/// its place; as long as one is, the burst waits longer for what follows.
package struct Burst {
  package enum Change {
    /// A file was written to its end, or moved to this place.
    case whole
    /// A file was created, but nobody wrote to its end yet.
    case begun
    /// A file was written to, and is still open, or it is gone.
    case open
    case gone
  }

  /// How long nothing may happen before a burst counts as over.
  /// - Unit: milliseconds.
  private static let shortPause: Int64 = 5
  private static let longPause: Int64 = 100
  /// A tool that writes without end must not keep the author waiting.
  /// - Unit: milliseconds.
  private static let limit: Int64 = 600

  package private(set) var touched: Set<String> = []
  private var open: Set<String> = []
  private var begun: Set<String> = []
  private var start: Int64 = 0
  private var last: Int64 = 0
  package init() {}

  /// Something happened that no file's name was told of.
  private(set) var isNonempty = false

  /// - Parameter now: milliseconds of any clock that only goes forward.
  package mutating func add(_ change: Change, _ path: String, now: Int64) {
    note(now: now)
    touched.insert(path)
    switch change {
    case .whole:
      open.remove(path)
    case .begun:
      if !open.contains(path) { begun.insert(path) }
      open.insert(path)
    case .open: open.insert(path)
    case .gone:
      // What came and went within the burst was never part of the guide.
      if begun.remove(path) != nil { open.remove(path) } else { open.insert(path) }
    }
  }

  package mutating func note(now: Int64) {
    if !isNonempty { start = now }
    isNonempty = true
    last = now
  }

  /// How long to wait for more; 0 when the burst is over.
  /// - Unit: milliseconds.
  package func pause(now: Int64) -> Int64 {
    let end = min(last + (open.isEmpty ? Self.shortPause : Self.longPause), start + Self.limit)
    return max(0, end - now)
  }
}
