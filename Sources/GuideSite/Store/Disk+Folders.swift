#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Disk {
  static func makeFolder(_ path: String) throws(SiteError) {
    if path.isEmpty || mkdir(path, 0o755) == 0 { return }
    if errno == EEXIST {
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
      errno = ENOTDIR
    } else if errno == ENOENT, !folder(of: path).isEmpty {
      try makeFolder(folder(of: path))
      if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    }
    throw failure("create the folder", path)
  }

  static func link(_ from: String, _ to: String) throws(SiteError) {
    if linkat(AT_FDCWD, from, AT_FDCWD, to, 0) == 0 { return }
    // Some file systems have no second names, and some have a limit: a copy with the same times does.
    guard [EPERM, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS, EXDEV].contains(errno) else {
      throw failure("write", to)
    }
    var status = stat()
    guard lstat(from, &status) == 0 else { throw failure("read", from) }
    if status.st_mode & S_IFMT == S_IFLNK { return try copyLink(from, to) }
    try copy(from, to)
    #if canImport(Darwin)
      let times = [status.st_atimespec, status.st_mtimespec]
    #else
      let times = [status.st_atim, status.st_mtim]
    #endif
    guard utimensat(AT_FDCWD, to, times, 0) == 0 else { throw failure("date", to) }
  }

  private static func copyLink(_ from: String, _ to: String) throws(SiteError) {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = target.withUnsafeMutableBytes { buffer in
      readlink(from, buffer.baseAddress!.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard count >= 0 else { throw failure("read", from) }
    let text = String(decoding: target[..<count], as: UTF8.self)
    guard symlink(text, to) == 0 else { throw failure("write", to) }
  }

  static func move(_ from: String, _ to: String) throws(SiteError) {
    guard rename(from, to) == 0 else { throw failure("move '\(from)' to", to) }
  }

  /// One step where the system has one, so that no instant is without a site.
  static func exchange(_ a: String, _ b: String) throws(SiteError) -> Bool {
    #if canImport(Darwin)
      let result = renamex_np(a, b, UInt32(RENAME_SWAP))
    #else
      typealias Rename =
        @convention(c) (
          Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
        ) -> Int32
      // The module map of the C library hides `renameat2`, which glibc has had since 2018.
      guard let symbol = dlsym(nil, "renameat2") else { return false }
      let rename = unsafeBitCast(symbol, to: Rename.self)
      let result = rename(AT_FDCWD, a, AT_FDCWD, b, 2)
    #endif
    if result == 0 { return true }
    if [ENOSYS, EINVAL, ENOTSUP].contains(errno) { return false }
    throw failure("replace", b)
  }

  static func remove(_ path: String) throws(SiteError) {
    guard let entry = try entry(path) else { return }
    if entry.kind == .folder {
      for child in try entries(path) { try remove(joinPath(path, child.name)) }
      guard rmdir(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
    } else {
      guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
    }
  }

  /// Holds a lock file that the system frees when the process ends, however it ends.
  static func withLock(
    _ path: String, _ seconds: Double, waiting: (_ holder: Int?) -> Void,
    _ work: () throws(SiteError) -> Void
  ) throws(SiteError) {
    let file = try lockFile(path, until: ContinuousClock.now + .seconds(seconds), waiting)
    signLock(file)
    defer {
      unlink(path)
      close(file)
    }
    try work()
  }

  private static func lockFile(
    _ path: String, until end: ContinuousClock.Instant, _ waiting: (_ holder: Int?) -> Void
  ) throws(SiteError) -> Int32 {
    while true {
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard file >= 0 else { throw failure("write", path) }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        let holder = lockHolder(file)
        close(file)
        if ContinuousClock.now < end {
          waiting(holder)
          usleep(20_000)
          continue
        }
        let process = holder.map { " (process \($0))" } ?? ""
        throw SiteError(
          .machine, "another build\(process) is writing beside '\(path)'",
          note: "wait until it is done")
      }
      // Another process may have removed the file between our opening and locking it.
      var ours = stat()
      var named = stat()
      if fstat(file, &ours) == 0, stat(path, &named) == 0, ours.st_ino == named.st_ino {
        return file
      }
      close(file)
    }
  }

  /// Leaves word of who has a lock, for those who wait; a disk that is full need not know.
  private static func signLock(_ file: Int32) {
    let name = Array("\(getpid())\n".utf8)
    guard ftruncate(file, 0) == 0 else { return }
    _ = pwrite(file, name, name.count, 0)
  }

  /// The process that signed a lock.
  private static func lockHolder(_ file: Int32) -> Int? {
    var name = [UInt8](repeating: 0, count: 20)
    let count = pread(file, &name, name.count, 0)
    guard count > 1 else { return nil }
    return Int(String(decoding: name[..<(count - 1)], as: UTF8.self))
  }
}
