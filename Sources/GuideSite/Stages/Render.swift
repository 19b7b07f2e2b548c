import ExampleLanguage
import Markdown

/// What is left of a chapter once its page's body is written: the tree, far larger, is let go.
///
/// A class, as are the head and what was processed: a look at thousands of chapters hands each around
/// several times.
final class RenderedChapter: Sendable {
  let title: String
  /// The body's HTML; empty when the page only sends the reader elsewhere.
  let body: [UInt8]
  /// Whether the body begins with a heading of the first level, so that the page needs no other.
  let beginsWithTitle: Bool
  let headings: [Heading]
  let anchors: [Anchor]
  let anchoredLinks: [LinkUse]
  /// Links and images that lead nowhere; how grave that is, the guide says.
  let brokenLinks: [LinkUse]
  /// Links and images that lead into the site, followed.
  let links: Int
  let minutes: Int
  /// What turns the chapter's file into its Markdown twin.
  let twinEdits: [TwinEdit]
  /// Files beside the page, which its body leads to.
  let files: [Page]

  init(
    title: String, body: [UInt8], beginsWithTitle: Bool, headings: [Heading], anchors: [Anchor],
    links: FollowedLinks, minutes: Int, twinEdits: [TwinEdit], files: [Page]
  ) {
    self.title = title
    self.body = body
    self.beginsWithTitle = beginsWithTitle
    self.headings = headings
    self.anchors = anchors
    anchoredLinks = links.anchored
    brokenLinks = links.broken
    self.links = links.count
    self.minutes = minutes
    self.twinEdits = twinEdits
    self.files = files
  }
}

/// Stage 6 of 7: the tree and what its examples gave become the body of a page.
///
/// - Parameters:
///   - examples: the HTML that stands for the nodes of examples.
///   - values: the text of values in prose, which headings may have.
///   - files: what the examples lead to, beside the page.
func render(
  _ chapter: Chapter, _ head: ChapterHead, runs: [Run], examples: [NodeID: String],
  values: [NodeID: String], files: [Page], map: SiteMap, options: HTMLOptions, hasTwin: Bool,
  isBook: Bool
) -> RenderedChapter {
  let document = chapter.document
  var blocks = examples.merging(renderCode(document, beside: examples)) { example, _ in example }
  TabGroups.group(&blocks, document, isBook: isBook)
  // A page that sends the reader elsewhere shows nothing of its own, so its links lead nowhere.
  let links =
    head.isRedirect
    ? FollowedLinks() : map.followLinks(of: chapter, head: head, skipping: Set(examples.keys))
  let body =
    head.isRedirect
    ? []
    : document.htmlBytes(
      options: options, replacements: blocks, destinations: links.destinations,
      rawDestinations: links.rawDestinations)
  let headings = document.headings(with: values)
  return RenderedChapter(
    title: title(of: chapter, head, headings), body: body,
    beginsWithTitle: document.beginsWithTitle,
    headings: headings, anchors: document.anchors,
    links: links, minutes: document.readingMinutes,
    twinEdits: hasTwin && !head.isRedirect
      ? MarkdownTwin.edits(chapter, runs, destinations: links.destinations) : [],
    files: head.isRedirect ? [] : files)
}

/// The title that the author states, or the first heading, or the file's name.
private func title(of chapter: Chapter, _ head: ChapterHead, _ headings: [Heading]) -> String {
  if let title = chapter.frontMatter.title, !title.isEmpty { return title }
  if let heading = headings.first(where: { $0.level == 1 }) ?? headings.first,
    !heading.text.isEmpty
  {
    return heading.text
  }
  return head.name.title
}

extension Document {
  fileprivate var beginsWithTitle: Bool {
    guard nodes.count > 1, case .heading(level: 1, _) = nodes[1].kind else { return false }
    return true
  }

  /// The headings with the values that examples gave in them.
  fileprivate func headings(with values: [NodeID: String]) -> [Heading] {
    guard !values.isEmpty else { return headings }
    return headings.map { heading in
      Heading(
        node: heading.node, level: heading.level, text: plainText(heading.node, values: values),
        id: heading.id, range: heading.range)
    }
  }

  /// At 220 words a minute, code left out, at least one.
  fileprivate var readingMinutes: Int {
    var words = 0
    for index in nodes.indices {
      if case .text(let text) = nodes[index].kind { words += wordCount(text) }
    }
    return max(1, (words + 110) / 220)
  }
}

private func wordCount(_ text: String) -> Int {
  var text = text
  return text.withUTF8 { wordCount($0) }
}

/// Blanks are all bytes up to the space.
private func wordCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  var index = 0
  // As a mask of one byte: whether the last one was in a word.
  var before: UInt64 = 0
  while index + 8 <= bytes.count {
    let words = ByteWord(bytes, at: index).below(0x21) ^ ByteWord.all
    count += (words & ~(words << 8 | before)).nonzeroBitCount
    before = words >> 56
    index += 8
  }
  for byte in bytes[index...] {
    let word: UInt64 = byte > 0x20 ? 0x80 : 0
    count += (word & ~before).nonzeroBitCount
    before = word
  }
  return count
}
