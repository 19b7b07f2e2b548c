import GuideSite

/// Looks at every file again and again: for systems and network drives that tell nothing.
struct PollingWatcher {
  /// - Unit: milliseconds.
  private static let interval: Int64 = 250
  /// How long files have to stay as they are before a change counts as whole.
  /// - Unit: milliseconds.
  private static let settling: Int64 = 40

  private let watched: WatchedFolders
  private var known: [String: FileStamp]

  init(_ watched: WatchedFolders) {
    self.watched = watched
    known = watched.stamps()
  }

  /// Waits for the next change; nil when it was stopped.
  mutating func next(isStopped: () -> Bool) -> Set<String>? {
    while !isStopped() {
      Clock.sleep(Self.interval)
      var now = watched.stamps()
      guard now != known else { continue }
      let limit = Clock.now + 1_000
      while Clock.now < limit {
        Clock.sleep(Self.settling)
        let again = watched.stamps()
        if again == now { break }
        now = again
      }
      let touched = Set(now.keys).union(known.keys).filter { now[$0] != known[$0] }
      known = now
      return touched
    }
    return nil
  }
}
