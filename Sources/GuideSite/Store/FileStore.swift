/// The only way to files: stages get one, so that tests can give one in memory, or one that fails.
///
/// Paths are as the author wrote them (`docs/guide/content/a.md`), with `/` between components.
package struct FileStore: Sendable {
  package enum Kind: Hashable, Sendable { case file, folder, symbolicLink, other }

  package struct Entry: Hashable, Sendable {
    package let name: String
    package let kind: Kind
    /// - Unit: bytes.
    package let size: Int64
    /// Nil where the store does not know; such a file is read each time.
    package let stamp: FileStamp?

    package init(name: String, kind: Kind, size: Int64, stamp: FileStamp? = nil) {
      self.name = name
      self.kind = kind
      self.size = size
      self.stamp = stamp
    }
  }

  /// What stands in a folder, sorted by the bytes of the names; links are not followed.
  package var entries: @Sendable (_ folder: String) throws(SiteError) -> [Entry]
  /// What stands at a path, links not followed; nil when nothing does.
  package var entry: @Sendable (_ path: String) throws(SiteError) -> Entry?
  package var read: @Sendable (_ path: String) throws(SiteError) -> [UInt8]
  /// The bytes from an offset on, fewer than asked for where the file ends.
  package var readPart:
    @Sendable (_ path: String, _ offset: Int, _ count: Int) throws(SiteError) -> [UInt8]
  /// Creates a file or replaces what it holds.
  package var write: @Sendable (_ path: String, _ bytes: [UInt8]) throws(SiteError) -> Void
  /// Puts new bytes into a file that is there, so that a reader sees the old ones or the new ones.
  package var replace: @Sendable (_ path: String, _ bytes: [UInt8]) throws(SiteError) -> Void
  /// Copies a file's bytes without holding them all.
  package var copy: @Sendable (_ from: String, _ to: String) throws(SiteError) -> Void
  /// Whether two files hold the same bytes; false when either is missing.
  package var hasSameBytes: @Sendable (_ a: String, _ b: String) throws(SiteError) -> Bool
  /// Gives a file a second name, so that its bytes and modification time are kept.
  package var link: @Sendable (_ from: String, _ to: String) throws(SiteError) -> Void
  /// Creates a folder and those above it.
  package var makeFolder: @Sendable (_ path: String) throws(SiteError) -> Void
  /// Moves a folder to a place where nothing is.
  package var move: @Sendable (_ from: String, _ to: String) throws(SiteError) -> Void
  /// Swaps two folders in one step; false when the system cannot.
  package var exchange: @Sendable (_ a: String, _ b: String) throws(SiteError) -> Bool
  /// Removes a file, or a folder with all that is in it; links are removed, not followed.
  package var remove: @Sendable (_ path: String) throws(SiteError) -> Void
  /// The absolute path with links resolved; nil when it leads nowhere or round in a circle.
  package var canonicalPath: @Sendable (_ path: String) throws(SiteError) -> String?
  /// When files below a folder were last changed, by their path there, as far as Git knows.
  package var history: @Sendable (_ folder: String) -> [String: FileChange] = { _ in [:] }
  /// Runs work while no other process holds the same lock, for which it waits so many seconds.
  ///
  /// While it waits, it tells again and again which process has the lock; nil where that is not known.
  package var withLock:
    @Sendable (
      _ path: String, _ seconds: Double, _ waiting: (_ holder: Int?) -> Void,
      _ work: () throws(SiteError) -> Void
    ) throws(SiteError) -> Void
}

extension FileStore {
  /// Whether a file or folder stands at a path.
  package func exists(_ path: String) throws(SiteError) -> Bool { try entry(path) != nil }

  /// Reads a file that the command line names: that it is not there, the command line is to blame for.
  package func read(named path: String, note: String? = nil) throws(SiteError) -> [UInt8] {
    guard try exists(path) else {
      throw SiteError(.configuration, "there is no file '\(path)'", note: note)
    }
    return try read(path)
  }
}

/// Joins two paths; `.` on the left adds nothing, so that diagnostics show `content/a.md`.
package func joinPath(_ folder: String, _ name: String) -> String {
  if folder.isEmpty || folder == "." { return name }
  if name.isEmpty { return folder }
  return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// The folder part of a path, without the slash; empty for a bare name.
package func folder(of path: String) -> String {
  guard let slash = lastSlash(path) else { return "" }
  return String(path[..<slash])
}

/// The last component of a path.
package func fileName(of path: String) -> String {
  guard let slash = lastSlash(path) else { return path }
  return String(path[path.utf8.index(after: slash)...])
}

private func lastSlash(_ path: String) -> String.Index? {
  var path = path
  let offset = path.withUTF8 { bytes in bytes.lastIndex(of: 0x2F) }
  return offset.map { path.utf8.index(path.startIndex, offsetBy: $0) }
}
