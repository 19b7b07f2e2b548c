/// What `write` did.
package struct Written: Sendable {
  package var changed = 0
  package var unchanged = 0
  /// Files in the output folder that guidegen did not write, and kept.
  package var kept: [String] = []
  /// Pages whose cards could not be drawn, and why.
  var undrawn: [(page: SitePath, error: SiteError)] = []
}

/// Stage 7 of 7: writes a site beside the last one and puts it in its place in one step.
///
/// Nobody else may write there meanwhile (``OutputFolder/whileOthersWait(_:_:_:)``).
///
/// A build that fails or is killed leaves the last site as it was. Files whose bytes did not change are
/// taken over with their modification time, and so is every file that guidegen did not write.
func write(
  _ pages: [Page], to output: OutputFolder, jobs: Int, store: FileStore,
  indexer: SearchIndexer? = nil, drawer: CardDrawer? = nil,
  card: @escaping @Sendable (Page) -> Card? = { _ in nil },
  bytes: @escaping @Sendable (Page, Card?) -> [UInt8]
) throws(SiteError) -> Written {
  var site = StagedSite(
    output: output, store: store, queue: WriteQueue(store), drawer: drawer, card: card,
    bytes: bytes)
  try site.removeLeftovers()
  site.isFirst = try !store.exists(output.path)
  do throws(SiteError) {
    let written = try site.fill(pages, jobs: jobs, indexer)
    try site.publish()
    return written
  } catch {
    try? store.remove(site.new)
    throw error
  }
}

/// A site while it is being built beside the last one.
private struct StagedSite: Sendable {
  let output: OutputFolder
  let store: FileStore
  let queue: WriteQueue
  let drawer: CardDrawer?
  let card: @Sendable (Page) -> Card?
  let bytes: @Sendable (Page, Card?) -> [UInt8]
  /// Whether there is no last site to compare with.
  var isFirst = false

  var old: String { output.path }
  var new: String { output.path + ".guidegen-new" }
  /// Where the last site waits to be removed, on systems that cannot swap two folders.
  var aside: String { output.path + ".guidegen-old" }

  /// What a killed build left behind. If it was killed between two moves, the last site comes back.
  func removeLeftovers() throws(SiteError) {
    if try store.exists(aside), try !store.exists(old) { try store.move(aside, old) }
    try store.remove(aside)
    try store.remove(new)
  }

  func fill(
    _ pages: [Page], jobs: Int, _ indexer: SearchIndexer?
  ) throws(SiteError) -> Written {
    let foreign = try foreignFiles(pages)
    try store.makeFolder(new)
    let paths = pages.map(\.url.text) + foreign
    for folder in Set(paths.map { folder(of: $0) }).sorted() where !folder.isEmpty {
      try store.makeFolder(joinPath(new, folder))
    }
    let done = try parallelMap(pages, jobs: jobs) { (page) throws(SiteError) -> Put in
      try put(page)
    }
    for path in foreign { try store.link(joinPath(old, path), joinPath(new, path)) }
    let index = try makeIndex(indexer)
    let own = pages.map(\.url) + done.compactMap(\.card) + index
    _ = try put(Manifest.bytes(own), at: Manifest.name)
    let unchanged = done.count { $0.isKept }
    return Written(
      changed: done.count - unchanged, unchanged: unchanged, kept: foreign,
      undrawn: zip(pages, done).compactMap { page, put in put.failure.map { (page.url, $0) } })
  }

  /// Has the new site indexed; files of the index that are as they were keep their modification time.
  private func makeIndex(_ indexer: SearchIndexer?) throws(SiteError) -> [SitePath] {
    guard let indexer else { return [] }
    try indexer.index(new, SearchIndexer.folder)
    var files: [String] = []
    try collect(joinPath(new, SearchIndexer.folder), SearchIndexer.folder, [], &files)
    for path in files where try store.hasSameBytes(joinPath(new, path), joinPath(old, path)) {
      try store.remove(joinPath(new, path))
      try store.link(joinPath(old, path), joinPath(new, path))
    }
    return files.map { SitePath($0) }
  }

  /// What became of one page.
  private struct Put: Sendable {
    /// Whether its file is the last site's.
    let isKept: Bool
    var card: SitePath?
    /// Why it has no card.
    var failure: SiteError?
  }

  /// Writes one page, with its card before it: only what is there may be named.
  private func put(_ page: Page) throws(SiteError) -> Put {
    guard let drawer, let card = card(page) else { return Put(isKept: try put(page, card: nil)) }
    do throws(SiteError) {
      try draw(card, drawer)
    } catch {
      return Put(isKept: try put(page, card: nil), failure: error)
    }
    return Put(isKept: try put(page, card: card), card: card.url)
  }

  /// Takes a card over from the last site, or has it drawn: the name says what is on it.
  private func draw(_ card: Card, _ drawer: CardDrawer) throws(SiteError) {
    let (before, file) = (joinPath(old, card.url.text), joinPath(new, card.url.text))
    try store.makeFolder(folder(of: file))
    if try isPicture(before) { return try store.link(before, file) }
    do throws(SiteError) {
      try drawer.draw(card.drawing, file)
      if try isPicture(file) { return }
      throw SiteError(
        .machine, "no PNG of \(Card.width) by \(Card.height) pixels was drawn")
    } catch {
      try store.remove(file)
      throw error
    }
  }

  private func isPicture(_ path: String) throws(SiteError) -> Bool {
    guard try store.entry(path)?.kind == .file else { return false }
    return Card.isPicture(try store.readPart(path, 0, 24))
  }

  /// Writes one file; true when it is the last site's.
  private func put(_ page: Page, card: Card?) throws(SiteError) -> Bool {
    switch page.content {
    case .asset(let asset):
      let before = joinPath(old, page.url.text)
      if try store.hasSameBytes(asset.storePath, before) {
        try store.link(before, joinPath(new, page.url.text))
        return true
      }
      try store.copy(asset.storePath, joinPath(new, page.url.text))
      return false
    case .bytes(let bytes): return try put(bytes, at: page.url.text)
    case .chapter, .home, .tags, .notFound, .redirect, .derived:
      return try put(bytes(page, card), at: page.url.text)
    }
  }

  private func put(_ bytes: [UInt8], at path: String) throws(SiteError) -> Bool {
    let isKept = try isFirst ? false : holds(bytes, joinPath(old, path))
    if isKept {
      try store.link(joinPath(old, path), joinPath(new, path))
    } else {
      try queue.write(joinPath(new, path), bytes)
    }
    return isKept
  }

  private func holds(_ bytes: [UInt8], _ path: String) throws(SiteError) -> Bool {
    guard let entry = try store.entry(path), entry.kind == .file, entry.size == bytes.count else {
      return false
    }
    return try store.read(path) == bytes
  }

  /// The files of the last site that guidegen did not write.
  /// - Throws: when one of them stands where a page has to go.
  private func foreignFiles(_ pages: [Page]) throws(SiteError) -> [String] {
    guard try store.exists(old) else { return [] }
    let own = try Manifest(site: old, store: store).paths
    var foreign: [String] = []
    try collect(old, "", own, &foreign)
    let planned = Dictionary(pages.map { ($0.url.text, $0) }) { first, _ in first }
    let foreignFolders = Set(foreign.map { $0.split(separator: "/").first.map(String.init) ?? $0 })
    for path in foreign {
      if let page = planned[path], try !isSame(page, path) {
        throw .foreignFile(output.name, path)
      }
    }
    for page in pages where foreignFolders.contains(page.url.text) {
      if foreign.contains(where: { $0.hasPrefix(page.url.text + "/") }) {
        throw .foreignFile(output.name, page.url.text)
      }
    }
    return foreign.filter { planned[$0] == nil }
  }

  /// An asset that somebody put into both folders is no conflict.
  private func isSame(_ page: Page, _ path: String) throws(SiteError) -> Bool {
    guard case .asset(let asset) = page.content else { return false }
    return try store.hasSameBytes(asset.storePath, joinPath(old, path))
  }

  private func collect(
    _ folder: String, _ path: String, _ own: Set<String>, _ foreign: inout [String]
  ) throws(SiteError) {
    for entry in try store.entries(folder) {
      let below = joinPath(path, entry.name)
      if entry.kind == .folder {
        try collect(joinPath(folder, entry.name), below, own, &foreign)
      } else if !own.contains(below), below != Manifest.name {
        foreign.append(below)
      }
    }
  }

  func publish() throws(SiteError) {
    guard try store.exists(old) else { return try store.move(new, old) }
    if try store.exchange(new, old) { return try store.remove(new) }
    try store.move(old, aside)
    do throws(SiteError) {
      try store.move(new, old)
    } catch {
      try? store.move(aside, old)
      throw error
    }
    try store.remove(aside)
  }
}

extension SiteError {
  fileprivate static func foreignFile(_ output: String, _ path: String) -> SiteError {
    SiteError(
      .configuration,
      "'\(joinPath(output, path))' stands where a page has to go, and guidegen did not write it",
      note: "move it away, or name another folder with '--output'")
  }
}
