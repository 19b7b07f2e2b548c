import ExampleLanguage

/// Looks up the anchor of every link, now that every chapter's anchors are known.
func checkAnchors(_ heads: [ChapterHead], _ chapters: [RenderedChapter], _ map: SiteMap)
  -> [Diagnostic]
{
  zip(heads, chapters).flatMap { head, chapter in
    chapter.anchoredLinks.compactMap { use -> Diagnostic? in
      guard case .page(let path, let fragment?) = use.target,
        case .chapter(let index)? = map.targets[path], !heads[index].isRedirect
      else { return nil }
      let anchor = percentDecoded(fragment)
      let anchors = chapters[index].anchors
      if anchors.contains(anchor) || anchor == "top" { return nil }
      return .anchorMissing(use, anchor, in: heads[index], of: anchors, at: head)
    }
  }
}

extension Diagnostic {
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
