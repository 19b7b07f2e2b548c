/// Every file that the built site will hold, so that a link can be followed before anything is written.
struct SiteMap: Sendable {
  enum Target: Hashable, Sendable {
    /// A place in ``Outline/heads``.
    case chapter(Int)
    case asset
    /// A page without a chapter: the list of chapters, an old address, the tags.
    case generated
  }

  let heads: [ChapterHead]
  private let drafts: Set<String>
  private(set) var targets: [SitePath: Target] = [:]
  private var chapters: [String: Int] = [:]
  private var assets: [String: SitePath] = [:]

  init(_ outline: Outline, assets: [Asset], generated: [SitePath]) {
    heads = outline.heads
    drafts = outline.drafts
    for path in generated { targets[path] = .generated }
    for asset in assets {
      targets[asset.url] = .asset
      self.assets[asset.url.text] = asset.url
    }
    for (index, head) in heads.enumerated() {
      targets[head.url] = .chapter(index)
      chapters[head.file.path] = index
    }
  }

  /// The page or file that a path of the content folder stands for.
  func source(_ path: String) -> SitePath? {
    chapters[path].map { heads[$0].url } ?? assets[path]
  }

  /// Whether every address leads where it led in another map.
  func leadsLike(_ other: SiteMap) -> Bool {
    drafts == other.drafts && targets == other.targets && assets == other.assets
      && heads.elementsEqual(other.heads) { $0.url == $1.url && $0.file.path == $1.file.path }
  }

  func isDraft(_ path: String) -> Bool { drafts.contains(path) }

  /// The file that an address of the site leads to, as servers complete it.
  func served(_ path: String, isFolder: Bool) -> SitePath? {
    let candidates =
      path.isEmpty || isFolder
      ? [joinPath(path, "index.html"), path + ".html"]
      : [path, path + ".html", path + "/index.html"]
    return candidates.map { SitePath($0) }.first { targets[$0] != nil }
  }

  /// What links may name: chapters and files beside them, by their paths.
  var sourcePaths: [String] { heads.map(\.file.path) + assets.keys.sorted() }
}
