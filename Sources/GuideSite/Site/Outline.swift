import ExampleLanguage

/// The chapters of a guide in reading order.
package struct Outline: Sendable {
  /// Chapters under a heading; the title is nil for those under none.
  struct Part: Sendable {
    let title: String?
    /// Places in ``heads``.
    let chapters: [Int]
  }

  /// Every chapter that is published, those in no part last.
  package internal(set) var heads: [ChapterHead]
  let parts: [Part]
  /// Chapters that are not published, by their path below `content/`.
  let drafts: Set<String>

  /// The places of the chapters that are read one after the other.
  var readingOrder: [Int] {
    let listed = parts.flatMap(\.chapters)
    let home = heads.indices.filter { heads[$0].isHome && !listed.contains($0) }
    return (home + listed).filter { !heads[$0].isRedirect }
  }
}

extension Outline {
  /// Puts the chapters in order.
  /// - Parameter read: what every chapter's front matter says.
  static func arrange(
    _ guide: LoadedGuide, _ read: [Staged<ChapterHead>], showsDrafts: Bool
  ) -> Staged<Outline> {
    var diagnostics = read.flatMap(\.diagnostics)
    let all = read.map(\.value)
    let published = showsDrafts ? all : all.filter { !$0.frontMatter.isDraft }
    let drafts = Set(showsDrafts ? [] : all.filter(\.frontMatter.isDraft).map(\.file.path))
    diagnostics += clashes(published)
    let outline: Outline
    if guide.configuration.parts.isEmpty {
      outline = ordered(published, drafts)
    } else {
      let listed = Self.listed(published, drafts, guide.configuration.parts)
      diagnostics += listed.diagnostics
      outline = listed.value
    }
    return Staged(outline, diagnostics)
  }

  /// Two chapters with one address: the second would silently replace the first.
  private static func clashes(_ heads: [ChapterHead]) -> [Diagnostic] {
    var first: [SitePath: ChapterHead] = [:]
    return heads.compactMap { head in
      guard let other = first[head.url] else {
        first[head.url] = head
        return nil
      }
      return .addressTaken(head, other)
    }
  }
}

extension ChapterHead {
  static func read(_ file: SourceFile) -> Staged<ChapterHead> {
    let matter = FrontMatter.read(file.text)
    let name = ChapterName(file.path)
    let url = url(file, name, matter.value)
    return Staged(
      ChapterHead(file: file, name: name, frontMatter: matter.value, url: url.value),
      matter.diagnostics + url.diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func addressTaken(_ head: ChapterHead, _ other: ChapterHead) -> Diagnostic {
    let place = { (head: ChapterHead) in
      head.location(of: head.frontMatter.permalink == nil ? "slug" : "permalink")
    }
    return Diagnostic(
      code: "chapter.url.taken", message: "this chapter's page '\(head.url)' is also another's",
      at: place(head),
      notes: [
        Note("the other chapter is '\(other.file.path)'", at: place(other)),
        Note("rename one of them, or give it a 'slug'"),
      ])
  }
}
