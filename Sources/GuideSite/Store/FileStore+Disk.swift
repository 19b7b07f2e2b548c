#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FileStore {
  /// The machine's own files.
  package static let disk = FileStore(
    entries: { (folder) throws(SiteError) in try Disk.entries(folder) },
    entry: { (path) throws(SiteError) in try Disk.entry(path) },
    read: { (path) throws(SiteError) in try Disk.read(path) },
    readPart: { (path, offset, count) throws(SiteError) in
      try Disk.readPart(path, offset, count)
    },
    write: { (path, bytes) throws(SiteError) in try Disk.write(path, bytes) },
    replace: { (path, bytes) throws(SiteError) in try Disk.replace(path, bytes) },
    copy: { (from, to) throws(SiteError) in try Disk.copy(from, to) },
    hasSameBytes: { (a, b) throws(SiteError) in try Disk.hasSameBytes(a, b) },
    link: { (from, to) throws(SiteError) in try Disk.link(from, to) },
    makeFolder: { (path) throws(SiteError) in try Disk.makeFolder(path) },
    move: { (from, to) throws(SiteError) in try Disk.move(from, to) },
    exchange: { (a, b) throws(SiteError) in try Disk.exchange(a, b) },
    remove: { (path) throws(SiteError) in try Disk.remove(path) },
    canonicalPath: { (path) throws(SiteError) in Disk.canonicalPath(path) },
    history: { folder in Disk.history(of: folder) },
    withLock: { (path, seconds, waiting, work) throws(SiteError) in
      try Disk.withLock(path, seconds, waiting: waiting, work)
    })
}

/// Calls to the operating system, each error turned into a sentence.
enum Disk {
  /// The last call's error as a `SiteError`.
  static func failure(_ action: String, _ path: String) -> SiteError {
    let code = errno
    let reason = String(cString: strerror(code))
    return SiteError(
      .machine, "cannot \(action) '\(path)': \(reason.lowercasingFirst)", note: advice(code))
  }

  private static func advice(_ code: Int32) -> String? {
    switch code {
    case ENOSPC, EDQUOT: "free some space; the last site is still as it was"
    case EACCES, EPERM: "check who owns it and who may write there"
    case EROFS: "the file system is mounted for reading only"
    default: nil
    }
  }

  static func entry(_ path: String) throws(SiteError) -> FileStore.Entry? {
    try entry(in: AT_FDCWD, path.isEmpty ? "." : path) { path }
  }

  /// - Parameter path: how the entry is called in messages.
  private static func entry(
    in folder: Int32, _ name: String, path: () -> String
  ) throws(SiteError) -> FileStore.Entry? {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure("look at", path())
    }
    return FileStore.Entry(
      name: fileName(of: name), kind: kind(status.st_mode), size: Int64(status.st_size),
      stamp: FileStamp(status))
  }

  private static func kind(_ mode: mode_t) -> FileStore.Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  static func entries(_ folder: String) throws(SiteError) -> [FileStore.Entry] {
    guard let handle = opendir(folder.isEmpty ? "." : folder) else {
      throw failure("read the folder", folder)
    }
    defer { closedir(handle) }
    var found: [FileStore.Entry] = []
    while let item = readdir(handle) {
      let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let entry = try entry(in: dirfd(handle), name) { joinPath(folder, name) }
      if let entry { found.append(entry) }
    }
    return found.sorted { $0.name.precedesBytewise($1.name) }
  }

  static func canonicalPath(_ path: String) -> String? {
    guard let resolved = realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension String {
  /// The operating system's sentences begin with a capital; ours do not.
  fileprivate var lowercasingFirst: String { prefix(1).lowercased() + dropFirst() }
}
