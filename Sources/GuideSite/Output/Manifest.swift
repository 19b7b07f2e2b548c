/// The list of files that guidegen wrote, kept in the site itself: everything else there is somebody else's.
struct Manifest {
  static let name = ".guidegen-manifest"
  private static let heading = "# Files that guidegen wrote here. It replaces these, and no others."

  let paths: Set<String>

  /// What stands in a site; nothing when no list is there.
  init(site: String, store: FileStore) throws(SiteError) {
    let file = joinPath(site, Self.name)
    guard try store.entry(file)?.kind == .file else {
      paths = []
      return
    }
    let text = String(decoding: try store.read(file), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("# ") }
    paths = Set(lines.map { String($0) })
  }

  static func bytes(_ paths: [SitePath]) -> [UInt8] {
    let lines = [heading] + paths.sorted().map(\.text)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
