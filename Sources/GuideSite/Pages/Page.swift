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
    case bytes([UInt8])
    case asset(Asset)
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
  func plan(_ guide: LoadedGuide) -> [Page] {
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

  /// Files that would be written to one place, and old addresses that are none.
  func check(_ pages: [Page]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for head in heads {
      for address in head.frontMatter.redirectFrom where ChapterHead.outputPath(address) == nil {
        diagnostics.append(
          .addressUnusable("redirect_from", address, at: head.location(of: "redirect_from")))
      }
    }
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
