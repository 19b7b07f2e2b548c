#if os(Linux)
  import Glibc
  import GuideSite

  /// Is told by the kernel of every change in the folders of a guide.
  ///
  /// Events say *when* to look, and which files surely changed; what there is, the look itself finds out.
  struct InotifyWatcher: ~Copyable {
    private static let events = UInt32(
      IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)
    /// How often a waiting watcher looks whether it was stopped.
    /// - Unit: milliseconds.
    private static let breath: Int64 = 200

    private let watched: WatchedFolders
    private let descriptor: Int32
    private var folders: [Int32: String] = [:]
    private var rootWatch: Int32 = -1
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private(set) var isComplete = true

    /// Nil when the kernel grants no watch at all.
    init?(_ watched: WatchedFolders) {
      self.watched = watched
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      let root = watched.root.isEmpty ? "." : watched.root
      rootWatch = inotify_add_watch(descriptor, root, Self.events | UInt32(IN_ONLYDIR))
      guard rootWatch >= 0 else { return nil }
      watchFolders()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Watching a folder twice gives the same number, so that this may be done again at any time.
    private mutating func watchFolders() {
      folders = [:]
      isComplete = true
      for folder in watched.present() {
        let watch = inotify_add_watch(descriptor, folder, Self.events | UInt32(IN_ONLYDIR))
        if watch >= 0 { folders[watch] = folder } else if errno != ENOENT { isComplete = false }
      }
    }

    /// Waits for the next burst of changes; nil when it was stopped, or the kernel grants no more watches.
    mutating func next(isStopped: () -> Bool) -> Set<String>? {
      var burst = Burst()
      while !isStopped(), isComplete {
        let pause = burst.isNonempty ? burst.pause(now: Clock.now) : Self.breath
        if burst.isNonempty, pause == 0 { return burst.touched }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, Int32(pause)) > 0 else { continue }
        if read(into: &burst) { watchFolders() }
      }
      return nil
    }

    /// True when folders came or went.
    private mutating func read(into burst: inout Burst) -> Bool {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      var offset = 0
      var foldersChanged = false
      while offset + 16 <= count {
        let event = InotifyEvent(buffer[offset...])
        offset += event.length
        foldersChanged = add(event, to: &burst) || foldersChanged
      }
      return foldersChanged
    }

    private func add(_ event: InotifyEvent, to burst: inout Burst) -> Bool {
      let now = Clock.now
      if event.has(IN_Q_OVERFLOW) {
        burst.note(now: now)
        return true
      }
      guard !WatchedFolders.isIgnored(event.name), let path = path(of: event) else { return false }
      if event.has(IN_ISDIR) {
        burst.note(now: now)
        return true
      }
      if event.has(IN_CLOSE_WRITE) || event.has(IN_MOVED_TO) {
        burst.add(.whole, path, now: now)
      } else if event.has(IN_CREATE) {
        burst.add(.begun, path, now: now)
      } else if event.has(IN_MODIFY) {
        burst.add(.open, path, now: now)
      } else {
        burst.add(.gone, path, now: now)
      }
      return false
    }

    /// Where an event happened; nil when that is none of our business.
    private func path(of event: InotifyEvent) -> String? {
      if let folder = folders[event.watch] { return joinPath(folder, event.name) }
      guard event.watch == rootWatch else { return nil }
      let path = joinPath(watched.root, event.name)
      return path == watched.file || watched.folders.contains(path) ? path : nil
    }
  }

  /// One `struct inotify_event`, read from its bytes: the name's length differs from event to event.
  private struct InotifyEvent {
    let watch: Int32
    let mask: UInt32
    let name: String
    let length: Int

    init(_ bytes: ArraySlice<UInt8>) {
      func word(_ index: Int) -> UInt32 {
        let start = bytes.startIndex + index * 4
        return bytes[start..<start + 4].withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
      }
      watch = Int32(bitPattern: word(0))
      mask = word(1)
      length = 16 + Int(word(3))
      let text = bytes.dropFirst(16).prefix(length - 16).prefix { $0 != 0 }
      name = String(decoding: text, as: UTF8.self)
    }

    func has(_ flag: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: flag) != 0 }
  }
#endif
