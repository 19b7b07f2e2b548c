import ExampleLanguage

/// A file of the built site, planned but not written: its bytes are made when they are needed, so that
/// the pages of a large guide are never all in memory.
struct Page: Sendable {
  enum Content: Sendable {
    /// A place in ``Outline/heads``.
    case chapter(Int)
    case home
    case tags
    case notFound
    /// A page that only sends the reader elsewhere.
    case redirect(title: String, RedirectTarget)
    /// Made from the whole site, for other programs or for print.
    case derived(Derived)
    case bytes([UInt8])
    case asset(Asset)
  }

  /// What the site says about itself.
  enum Derived: Hashable, Sendable {
    case sitemap, robots, feed
    /// A page that names no icon makes browsers ask the host for one, and complain.
    case icon
    case index, fullText
    /// The Markdown twin of a chapter, by its place in ``Outline/heads``.
    case markdown(Int)
    /// The whole guide as one page.
    case print
  }

  enum RedirectTarget: Sendable {
    case page(SitePath)
    /// An address as the author wrote it.
    case address(String)
  }

  let url: SitePath
  let content: Content
  /// What asked for this file, for messages.
  let origin: SourceLocation?
}

extension Outline {
  /// Every file of the site.
  func plan(_ guide: LoadedGuide, _ request: SiteRequest) -> [Page] {
    var pages: [Page] = []
    for (index, head) in heads.enumerated() {
      let origin = SourceLocation(file: head.file.text.name, range: SourceRange(0, 0))
      pages.append(Page(url: head.url, content: .chapter(index), origin: origin))
      for address in head.frontMatter.redirectFrom {
        guard let old = ChapterHead.outputPath(address) else { continue }
        pages.append(
          Page(
            url: old, content: .redirect(title: head.frontMatter.title ?? "", .page(head.url)),
            origin: head.location(of: "redirect_from")))
      }
    }
    if !heads.contains(where: \.isHome) {
      pages.append(Page(url: SitePath("index.html"), content: .home, origin: nil))
    }
    if heads.contains(where: { !$0.frontMatter.tags.isEmpty }) {
      pages.append(Page(url: SitePath("tags.html"), content: .tags, origin: nil))
    }
    pages.append(Page(url: SitePath("404.html"), content: .notFound, origin: nil))
    let taken = Set(pages.map(\.url) + guide.assets.map(\.url))
    for (path, content) in derivedPages(guide, request) {
      let url = SitePath(path)
      // What an author made by that name is meant.
      guard !taken.contains(url) else { continue }
      pages.append(Page(url: url, content: .derived(content), origin: nil))
    }
    for asset in guide.assets {
      let origin = SourceLocation(file: asset.storePath, range: SourceRange(0, 0))
      pages.append(Page(url: asset.url, content: .asset(asset), origin: origin))
    }
    let own = Set(guide.assets.map(\.url.text))
    for file in ThemeFile.assets where !own.contains(file.path) {
      pages.append(Page(url: SitePath(file.path), content: .bytes(file.bytes), origin: nil))
    }
    return pages.sorted { $0.url < $1.url }
  }

  private func derivedPages(
    _ guide: LoadedGuide, _ request: SiteRequest
  ) -> [(path: String, content: Page.Derived)] {
    let publish = guide.configuration.publish
    var pages: [(path: String, content: Page.Derived)] = [("icon.svg", .icon)]
    if (request.baseURL ?? guide.configuration.baseURL) != nil {
      pages += [("sitemap.xml", .sitemap), ("robots.txt", .robots)]
      let hasDates = heads.contains { $0.lastDay(guide.history) != nil }
      if publish.feed, hasDates { pages.append(("feed.xml", .feed)) }
    }
    if publish.makesMarkdown(chapters: heads.count) {
      pages += [("llms.txt", .index), ("llms-full.txt", .fullText)]
      for (index, head) in heads.enumerated() where !head.isRedirect {
        pages.append((head.url.markdownTwin.text, .markdown(index)))
      }
    }
    if request.hasPrintPage || publish.makesPrintPage(chapters: heads.count) {
      pages.append(("print.html", .print))
    }
    return pages
  }

  /// Files that would be written to one place, and old addresses that are none.
  ///
  /// What is derived from chapters can only be in the way where they are.
  func check(_ pages: [Page]) -> [Diagnostic] {
    let pages = pages.filter { page in
      if case .derived = page.content { return false }
      return true
    }
    var diagnostics = checkOldAddresses()
    for (one, other) in zip(pages, pages.dropFirst()) where one.url == other.url {
      // Two chapters with one address are reported where chapters are put in order.
      if case .chapter = one.content, case .chapter = other.content { continue }
      diagnostics.append(.pageTaken(one, other))
    }
    let byPath = Dictionary(pages.map { ($0.url.text, $0) }) { first, _ in first }
    for page in pages {
      var above = folder(of: page.url.text)
      while !above.isEmpty {
        if let file = byPath[above] { diagnostics.append(.pageIsFolder(file, page)) }
        above = folder(of: above)
      }
    }
    return diagnostics
  }
}

extension Diagnostic {
  fileprivate static func pageIsFolder(_ file: Page, _ page: Page) -> Diagnostic {
    Diagnostic(
      code: "page.taken",
      message: "'\(file.url)' would be a file, and a folder that holds '\(page.url)'",
      at: page.origin ?? file.origin, notes: [Note("rename one of them")])
  }

  fileprivate static func pageTaken(_ one: Page, _ other: Page) -> Diagnostic {
    let note =
      one.origin != nil && other.origin != nil
      ? Note("the other file", at: one.origin) : Note("the other one is guidegen's own")
    return Diagnostic(
      code: "page.taken", message: "two files of the site would be '\(one.url)'",
      at: other.origin ?? one.origin,
      notes: [note, Note("rename one of them")])
  }
}
