package import GuideSite

/// What a preview watches: whole folders, and one file beside them.
package struct WatchedFolders: Sendable {
  /// Each with all folders below it; they need not be there yet.
  let folders: [String]
  let file: String
  let store: FileStore

  package init(folders: [String], file: String, store: FileStore) {
    self.folders = folders
    self.file = file
    self.store = store
  }

  /// The folder that holds the file, and names of folders as they come and go.
  var root: String { folder(of: file) }

  /// Whether an editor's own files, which are no part of a guide, have such a name.
  static func isIgnored(_ name: String) -> Bool { name.hasPrefix(".") || name.hasSuffix("~") }

  /// Every folder there is, with those below it. One that vanishes meanwhile is left out.
  func present() -> [String] {
    var found: [String] = []
    var rest = folders
    while let next = rest.popLast() {
      guard let entry = try? store.entry(next), entry.kind == .folder,
        let entries = try? store.entries(next)
      else { continue }
      found.append(next)
      for entry in entries where entry.kind == .folder && !Self.isIgnored(entry.name) {
        rest.append(joinPath(next, entry.name))
      }
    }
    return found
  }

  /// The state of every file, to be compared with a later one.
  func stamps() -> [String: FileStamp] {
    var found: [String: FileStamp] = [:]
    if let entry = try? store.entry(file) { found[file] = entry.stamp }
    for folder in present() {
      guard let entries = try? store.entries(folder) else { continue }
      for entry in entries where entry.kind != .folder && !Self.isIgnored(entry.name) {
        let place = joinPath(folder, entry.name)
        found[place] = linked(place, entry)
      }
    }
    return found
  }

  /// A link is as old as what it leads to.
  private func linked(_ place: String, _ entry: FileStore.Entry) -> FileStamp? {
    guard entry.kind == .symbolicLink, let path = try? store.canonicalPath(place),
      let target = try? store.entry(path)
    else { return entry.stamp }
    return target.stamp
  }
}
