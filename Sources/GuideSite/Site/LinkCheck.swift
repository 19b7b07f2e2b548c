import ExampleLanguage

/// What is wrong with the links of all chapters, now that every anchor is known.
func checkLinks(_ heads: [ChapterHead], _ chapters: [RenderedChapter], _ map: SiteMap)
  -> [Diagnostic]
{
  checkAnchors(heads, chapters, map) + brokenLinks(heads, chapters, map)
}

/// A guide with hundreds of dead links needs no suggestion for each of them.
private let suggestionLimit = 100

private func brokenLinks(_ heads: [ChapterHead], _ chapters: [RenderedChapter], _ map: SiteMap)
  -> [Diagnostic]
{
  let broken = zip(heads, chapters).flatMap { head, chapter in
    chapter.brokenLinks.map { (head: head, use: $0) }
  }
  guard !broken.isEmpty else { return [] }
  let nearest = NearestPath(map.sourcePaths)
  return broken.enumerated().map { index, link in
    switch link.use.target {
    case .draft(let path): return .linkToDraft(link.use, link.head, path)
    case .missing(let path):
      let near = index < suggestionLimit ? nearest(to: path) : nil
      return link.use.isImage
        ? .imageMissing(link.use, link.head, suggestion: near)
        : .linkMissing(link.use, link.head, suggestion: near)
    case .page, .external: return .imageMissing(link.use, link.head, suggestion: nil)
    }
  }
}

/// Looks up the anchor of every link, now that every chapter's anchors are known.
private func checkAnchors(_ heads: [ChapterHead], _ chapters: [RenderedChapter], _ map: SiteMap)
  -> [Diagnostic]
{
  var known: [Int: Set<String>] = [:]
  return zip(heads, chapters).flatMap { head, chapter in
    chapter.anchoredLinks.compactMap { use -> Diagnostic? in
      guard case .page(let path, let fragment?) = use.target,
        case .chapter(let index)? = map.targets[path], !heads[index].isRedirect
      else { return nil }
      let anchor = percentDecoded(fragment)
      let anchors = known[index] ?? Set(chapters[index].anchors.map(\.id))
      known[index] = anchors
      if anchors.contains(anchor) || anchor == "top" { return nil }
      return .anchorMissing(use, anchor, in: heads[index], of: anchors, at: head)
    }
  }
}

extension Diagnostic {
  fileprivate static func linkMissing(
    _ use: LinkUse, _ head: ChapterHead, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      code: "link.missing", message: "the link to '\(use.destination)' leads nowhere",
      at: SourceLocation(file: head.file.text.name, range: use.range),
      notes: suggestion.map { [Note("did you mean 'content/\($0)'?")] }
        ?? [Note("link to a file in 'content/', or to the address of a page")])
  }

  fileprivate static func imageMissing(
    _ use: LinkUse, _ head: ChapterHead, suggestion: String?
  ) -> Diagnostic {
    imageMissing(
      use.destination, at: SourceLocation(file: head.file.text.name, range: use.range),
      suggestion: suggestion)
  }

  static func imageMissing(
    _ name: String, at location: SourceLocation, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      code: "image.missing", message: "there is no image '\(name)'", at: location,
      notes: suggestion.map { [Note("did you mean 'content/\($0)'?")] }
        ?? [Note("put the image beside the chapter, in 'content/'")])
  }

  fileprivate static func linkToDraft(
    _ use: LinkUse, _ head: ChapterHead, _ path: String
  ) -> Diagnostic {
    Diagnostic(
      code: "link.draft",
      message: "the link leads to 'content/\(path)', a draft, which is not published",
      at: SourceLocation(file: head.file.text.name, range: use.range),
      notes: [Note("publish it, remove the link, or build with '--drafts'")])
  }

  fileprivate static func anchorMissing(
    _ use: LinkUse, _ anchor: String, in target: ChapterHead, of anchors: Set<String>,
    at head: ChapterHead
  ) -> Diagnostic {
    let near = nearestWord(to: anchor, in: anchors.sorted())
    return Diagnostic(
      code: "link.anchor.missing",
      message: "'content/\(target.file.path)' has no anchor '#\(anchor)'",
      at: SourceLocation(file: head.file.text.name, range: use.range),
      notes: near.map { [Note("did you mean '#\($0)'?")] }
        ?? [Note("anchors are the ids of headings; '{#own-id}' behind a heading sets one")])
  }
}
