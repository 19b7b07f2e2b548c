/// Where a site is written, checked before anything is touched.
package struct OutputFolder: Sendable {
  /// As the author named it, for messages.
  let name: String
  /// The absolute path with links resolved.
  let path: String

  /// - Parameters:
  ///   - guide: the guide's folder.
  ///   - home: the user's own folder, which nobody wants to be replaced.
  /// - Throws: when the folder holds what must not be replaced.
  package init(_ name: String, guide: String, home: String?, store: FileStore) throws(SiteError) {
    self.name = name
    path = try Self.resolve(name, store)
    guard let root = try store.canonicalPath(guide) else {
      throw SiteError(.configuration, "there is no folder '\(guide)'")
    }
    if Self.isWithin(root, path) {
      throw .outputHolds(name, path == root ? "is the guide's own folder" : "holds the guide")
    }
    if let home, let resolved = try store.canonicalPath(home), Self.isWithin(resolved, path) {
      throw .outputHolds(name, "is or holds your home folder")
    }
    for source in ["content", "templates"] {
      guard let folder = try store.canonicalPath(joinPath(guide, source)) else { continue }
      if Self.isWithin(path, folder) || Self.isWithin(folder, path) {
        throw .outputHolds(name, "is within '\(source)', or holds it")
      }
    }
    if let entry = try store.entry(path), entry.kind != .folder {
      throw SiteError(
        .configuration, "the output '\(name)' is a file, not a folder",
        note: "name another folder with '--output'")
    }
  }

  /// How long a build waits for another one that writes to the same place: builds are quick.
  private static let patienceSeconds = 30.0

  /// Works while no other process writes to this folder.
  func whileOthersWait(
    _ store: FileStore, _ watch: RunWatch, _ work: () throws(SiteError) -> Void
  ) throws(SiteError) {
    try store.makeFolder(folder(of: path))
    try store.withLock(
      path + ".guidegen-lock", Self.patienceSeconds, { watch.begin(.waiting(for: $0, name)) }, work)
  }

  /// The absolute path of a folder that may not be there yet.
  private static func resolve(_ name: String, _ store: FileStore) throws(SiteError) -> String {
    var missing: [String] = []
    var rest = name
    while rest.count > 1, rest.hasSuffix("/") { rest.removeLast() }
    while true {
      if let found = try store.canonicalPath(rest.isEmpty ? "." : rest) {
        return missing.reversed().reduce(found) { joinPath($0, $1) }
      }
      let last = fileName(of: rest)
      if last == ".." || rest.isEmpty {
        throw SiteError(.configuration, "the output '\(name)' is in a folder that is not there")
      }
      missing.append(last)
      rest = rest.hasPrefix("/") && folder(of: rest).isEmpty ? "/" : folder(of: rest)
    }
  }

  /// Whether a path is a folder or stands below it.
  private static func isWithin(_ path: String, _ folder: String) -> Bool {
    path == folder || folder == "/" || path.hasPrefix(folder + "/")
  }
}

extension SiteError {
  fileprivate static func outputHolds(_ name: String, _ what: String) -> SiteError {
    SiteError(
      .configuration, "the output '\(name)' \(what); building would replace it",
      note: "name another folder with '--output'")
  }
}
