import ExampleLanguage
import Markdown

/// What a reader would miss in a chapter, or stumble over; a guide may switch each check off.
func checkContent(_ chapter: Chapter, _ head: ChapterHead) -> [Diagnostic] {
  guard !head.isRedirect else { return [] }
  let document = chapter.document
  return description(of: chapter) + skippedLevels(document) + imagesWithoutText(document)
    + checkFootnotes(document) + checkClaims(document)
}

/// What search engines and lists of chapters show.
private func description(of chapter: Chapter) -> [Diagnostic] {
  if chapter.frontMatter.description?.isEmpty == false { return [] }
  return [.descriptionMissing(chapter.file.text)]
}

/// The page's title is its heading of the first level, whether the chapter writes it or not.
private func skippedLevels(_ document: Document) -> [Diagnostic] {
  var level = 1
  return document.headings.compactMap { heading in
    let last = level
    level = heading.level
    return heading.level > last + 1 ? .levelSkipped(heading, from: last, document.source) : nil
  }
}

private func imagesWithoutText(_ document: Document) -> [Diagnostic] {
  document.landmarks.compactMap { id in
    guard case .image(let destination, _) = document[id].kind, !hasText(id, document) else {
      return nil
    }
    return .alternativeMissing(destination, document[id].range, document.source)
  }
}

private func hasText(_ image: NodeID, _ document: Document) -> Bool {
  document.children(of: image).contains { id in
    switch document[id].kind {
    case .text(let text), .code(let text): text.utf8.contains { $0 > 0x20 }
    default: hasText(id, document)
    }
  }
}

/// Chapters that a reader, or a search result, could not tell apart.
func duplicateTitles(_ heads: [ChapterHead], _ chapters: [RenderedChapter]) -> [Diagnostic] {
  var first: [String: ChapterHead] = [:]
  return zip(heads, chapters).compactMap { head, chapter in
    guard !head.isRedirect, !head.isHome else { return nil }
    guard let other = first[chapter.title] else {
      first[chapter.title] = head
      return nil
    }
    // Two chapters with one address are told already.
    return other.url == head.url ? nil : .titleTwice(chapter.title, head, other)
  }
}

extension Diagnostic {
  fileprivate static func descriptionMissing(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      code: "chapter.description.missing", severity: .warning,
      message: "the chapter has no description",
      at: SourceLocation(file: source.name, range: SourceRange(0, 0)),
      notes: [Note("write 'description: …' in its front matter: a sentence about what it says")])
  }

  fileprivate static func levelSkipped(
    _ heading: Heading, from last: Int, _ source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      code: "heading.level.skipped", severity: .warning,
      message: "found a heading of level \(heading.level) below one of level \(last)",
      at: SourceLocation(file: source.name, range: heading.range),
      notes: [Note("write '\(String(repeating: "#", count: last + 1))': readers move by levels")])
  }

  fileprivate static func alternativeMissing(
    _ destination: String, _ range: SourceRange, _ source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      code: "image.alt.missing", severity: .warning,
      message: "the image '\(destination)' has no text for those who cannot see it",
      at: SourceLocation(file: source.name, range: range),
      notes: [Note("write what it shows, as in '![Two tasks behind a balancer](tasks.png)'")])
  }

  fileprivate static func titleTwice(
    _ title: String, _ head: ChapterHead, _ other: ChapterHead
  ) -> Diagnostic {
    Diagnostic(
      code: "chapter.title.duplicate", severity: .warning,
      message: "another chapter is called '\(title)', too", at: head.location(of: "title"),
      notes: [
        Note("the other one is here", at: other.location(of: "title")),
        Note("give one of them another 'title'"),
      ])
  }
}
