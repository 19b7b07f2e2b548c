import Synchronization

extension FileStore {
  /// Files in memory, for tests; `/` is the root and the current folder.
  package static func memory(_ files: [String: String] = [:]) -> FileStore {
    let disk = MemoryDisk()
    for (path, text) in files { disk.write(path, Array(text.utf8)) }
    return FileStore(
      entries: { (folder) throws(SiteError) in disk.entries(folder) },
      entry: { (path) throws(SiteError) in disk.entry(path) },
      read: { (path) throws(SiteError) in try disk.read(path) },
      readPart: { (path, offset, count) throws(SiteError) in
        Array(try disk.read(path).dropFirst(offset).prefix(count))
      },
      write: { (path, bytes) throws(SiteError) in disk.write(path, bytes) },
      replace: { (path, bytes) throws(SiteError) in disk.write(path, bytes) },
      copy: { (from, to) throws(SiteError) in disk.write(to, try disk.read(from)) },
      hasSameBytes: { (a, b) throws(SiteError) in disk.hasSameBytes(a, b) },
      link: { (from, to) throws(SiteError) in disk.write(to, try disk.read(from)) },
      makeFolder: { (_) throws(SiteError) in },
      move: { (from, to) throws(SiteError) in disk.move([(from, to)]) },
      exchange: { (a, b) throws(SiteError) in
        disk.move([(a, b), (b, a)])
        return true
      },
      remove: { (path) throws(SiteError) in disk.remove(path) },
      canonicalPath: { (path) throws(SiteError) in "/" + MemoryDisk.normal(path) },
      withLock: { (_, _, _, work) throws(SiteError) in try work() })
  }
}

/// A dictionary from paths to bytes; folders are there when a file is in them.
private final class MemoryDisk: Sendable {
  private let files = Mutex<[String: [UInt8]]>([:])

  /// A path without `.`, `..` and a leading slash.
  static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  func read(_ path: String) throws(SiteError) -> [UInt8] {
    let bytes = files.withLock { $0[Self.normal(path)] }
    guard let bytes else { throw SiteError(.machine, "cannot read '\(path)': no such file") }
    return bytes
  }

  func write(_ path: String, _ bytes: [UInt8]) {
    files.withLock { $0[Self.normal(path)] = bytes }
  }

  func hasSameBytes(_ a: String, _ b: String) -> Bool {
    files.withLock { files in
      guard let first = files[Self.normal(a)], let second = files[Self.normal(b)] else {
        return false
      }
      return first == second
    }
  }

  func entry(_ path: String) -> FileStore.Entry? {
    let path = Self.normal(path)
    return files.withLock { files in
      let name = fileName(of: path)
      if let bytes = files[path] { return .init(name: name, kind: .file, size: Int64(bytes.count)) }
      let isFolder = path.isEmpty || files.keys.contains { $0.hasPrefix(path + "/") }
      return isFolder ? .init(name: name, kind: .folder, size: 0) : nil
    }
  }

  func entries(_ folder: String) -> [FileStore.Entry] {
    let prefix = Self.normal(folder).isEmpty ? "" : Self.normal(folder) + "/"
    let names = files.withLock { files in
      Set(
        files.keys.compactMap { path -> String? in
          guard path.hasPrefix(prefix) else { return nil }
          return path.dropFirst(prefix.count).split(separator: "/").first.map { String($0) }
        })
    }
    return names.sorted().compactMap { entry(prefix + $0) }
  }

  /// Moves whole folders, all at once.
  func move(_ moves: [(from: String, to: String)]) {
    files.withLock { files in
      var result = files
      for path in files.keys
      where moves.contains(where: { Self.rest(of: path, in: $0.from) != nil }) {
        result[path] = nil
      }
      for (path, bytes) in files {
        for move in moves {
          guard let rest = Self.rest(of: path, in: move.from) else { continue }
          result[Self.normal(move.to) + rest] = bytes
        }
      }
      files = result
    }
  }

  func remove(_ path: String) {
    files.withLock { files in files = files.filter { Self.rest(of: $0.key, in: path) == nil } }
  }

  /// What follows a folder's path, or nothing for the path itself; nil when it is elsewhere.
  private static func rest(of path: String, in folder: String) -> String? {
    let folder = normal(folder)
    if path == folder { return "" }
    return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count)) : nil
  }
}
