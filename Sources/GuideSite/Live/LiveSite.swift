/// What a preview serves: the pages of a guide as it was at one moment, made when they are asked for.
///
/// Only files that the site is planned to hold can be reached: an address is looked up, never followed.
package struct LiveSite: Sendable {
  /// One file of the site.
  package enum Content: Sendable {
    case page([UInt8])
    /// A file of the built-in theme.
    case bytes([UInt8])
    /// A file of the guide, at a place of the store.
    case file(String, FileStamp)
  }

  /// What an address leads to, as servers complete it.
  package enum Route: Hashable, Sendable {
    case file(String)
    /// A folder's address without its slash: relative links of its page would lead elsewhere.
    case folder(String)
    case nothing
  }

  private let store: FileStore
  private let folder: String
  package internal(set) var report = SiteReport()
  private(set) var site: Site?
  private var world: SiteWorld?
  private var pages: [String: Page] = [:]
  /// The numbers of figures, which any look may change.
  private var figureFiles: [String: Page] = [:]
  private var stamps: [String: FileStamp] = [:]
  /// Changes when a style sheet does, and when any other file does that pages show.
  package private(set) var stylesVersion = ""
  package private(set) var assetsVersion = ""

  init(store: FileStore, folder: String) {
    self.store = store
    self.folder = folder
  }

  /// False until a look found something that can be shown.
  package var isReady: Bool { site != nil }

  func showing(_ site: Site, _ plan: SitePlan, _ report: SiteReport, isSamePlan: Bool) -> LiveSite {
    var next = self
    next.site = site
    next.world = plan.world
    next.report = report
    if !isSamePlan || pages.isEmpty {
      next.pages = Dictionary(plan.pages.map { ($0.url.text, $0) }) { first, _ in first }
    }
    next.figureFiles = Dictionary(site.figureFiles.map { ($0.url.text, $0) }) { first, _ in first }
    var styles = Digest()
    var others = Digest()
    next.stamps = [:]
    for asset in plan.guide.assets {
      let stamp = plan.guide.stamps[asset.storePath]
      next.stamps[asset.storePath] = stamp
      if asset.url.text.hasSuffix(".css") {
        styles.add(asset.url.text, stamp)
      } else if !asset.url.text.hasSuffix(".swift") {
        others.add(asset.url.text, stamp)
      }
    }
    next.stylesVersion = styles.text
    next.assetsVersion = others.text
    return next
  }

  package func route(_ path: String) -> Route {
    if path.isEmpty || path.hasSuffix("/") {
      let index = path + "index.html"
      return pages[index] != nil ? .file(index) : .nothing
    }
    if pages[path] != nil || figureFiles[path] != nil { return .file(path) }
    if pages[path + ".html"] != nil { return .file(path + ".html") }
    return pages[path + "/index.html"] != nil ? .folder(path + "/") : .nothing
  }

  /// A file of the site, by its whole path.
  package func content(_ path: String) throws(SiteError) -> Content? {
    guard let site, let page = pages[path] ?? figureFiles[path] else { return nil }
    switch page.content {
    case .bytes(let bytes): return .bytes(bytes)
    case .asset(let asset):
      guard try isWithinGuide(asset.storePath), let entry = try store.entry(asset.storePath),
        let stamp = entry.kind == .symbolicLink ? stamps[asset.storePath] : entry.stamp
      else { return nil }
      return .file(asset.storePath, stamp)
    case .derived(let derived) where derived != .print:
      return .bytes(site.bytes(of: page))
    case .chapter, .home, .tags, .notFound, .redirect, .derived:
      return .page(site.bytes(of: page))
    }
  }

  /// A file that was one of the guide's may have become a link since, and lead anywhere.
  private func isWithinGuide(_ path: String) throws(SiteError) -> Bool {
    guard let root = try store.canonicalPath(folder), let place = try store.canonicalPath(path)
    else { return false }
    return place.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  /// Part of a file that ``content(_:)`` named.
  package func read(_ place: String, offset: Int, count: Int) throws(SiteError) -> [UInt8] {
    try store.readPart(place, offset, count)
  }

  /// Runs examples one after the other in a session of their own, with the guide's prices.
  package func run(_ examples: [String]) -> [LiveRun] {
    guard let world = world ?? SiteWorld.make(GuideConfiguration(title: "")).value else {
      return []
    }
    return LiveRun.run(examples, in: world)
  }
}
