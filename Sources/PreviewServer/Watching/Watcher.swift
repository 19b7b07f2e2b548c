import GuideSite

/// Waits for changes in a guide, as the system allows.
struct Watcher: ~Copyable {
  #if os(Linux)
    private var kernel: InotifyWatcher?
  #endif
  private var polling: PollingWatcher?
  private let watched: WatchedFolders

  /// - Parameter polls: whether the kernel is not to be asked.
  init(_ watched: WatchedFolders, polls: Bool) {
    self.watched = watched
    #if os(Linux)
      if !polls, let kernel = InotifyWatcher(watched), kernel.isComplete {
        self.kernel = consume kernel
        return
      }
    #endif
    polling = PollingWatcher(watched)
  }

  var polls: Bool { polling != nil }

  /// Waits for the next change, and says which files surely changed; nil when it was stopped.
  mutating func next(isStopped: () -> Bool) -> Set<String>? {
    #if os(Linux)
      if kernel != nil {
        if let touched = kernel?.next(isStopped: isStopped) { return touched }
        if isStopped() { return nil }
        // The kernel grants no more watches. What changed meanwhile is found by a look at everything.
        kernel = nil
        polling = PollingWatcher(watched)
        return []
      }
    #endif
    return polling?.next(isStopped: isStopped)
  }
}
