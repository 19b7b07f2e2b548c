import ExampleLanguage
import Markdown

/// Stage 2 of 7: Markdown becomes a tree, every node with its place in the file.
func parse(_ head: ChapterHead, options: MarkdownOptions) -> Staged<Chapter> {
  let source = head.file.text
  let parsed = parseMarkdown(
    source, body: head.frontMatter.bodyRange(in: source), options: options)
  let chapter = Chapter(
    file: head.file, frontMatter: head.frontMatter, document: parsed.document, url: head.url)
  return Staged(chapter, parsed.diagnostics)
}

extension MarkdownOptions {
  init(_ configuration: GuideConfiguration) {
    self.init(
      smartPunctuation: configuration.usesSmartPunctuation, rawHTML: RawHTML(configuration.rawHTML))
    placeholderMark = InlineExample.marker
  }
}

extension RawHTML {
  init(_ choice: GuideConfiguration.RawHTML) {
    switch choice {
    case .keep: self = .keep
    case .filter: self = .filterTags
    case .escape: self = .escape
    case .omit: self = .omit
    }
  }
}
