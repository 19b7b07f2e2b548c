/// What happens to HTML that an author writes into Markdown.
package enum RawHTML: Hashable, Sendable {
  /// It goes into the page as it stands.
  case keep
  /// As `keep`, but the tags that GitHub disallows (`<script>`, `<style>`, `<iframe>`, …) become text.
  case filterTags
  /// It is shown as text.
  case escape
  /// It is left out.
  case omit
}

/// How a chapter's Markdown is read.
package struct MarkdownOptions: Hashable, Sendable {
  /// Straight quotes become curly, `--` and `---` dashes, `...` an ellipsis.
  package var smartPunctuation: Bool
  /// Bare URLs and mail addresses become links.
  package var autolinks: Bool
  /// Ids in raw HTML count as anchors only where the HTML reaches the page.
  package var rawHTML: RawHTML
  /// Inline code that begins with this stands for what is only known later, so no id is made of it.
  package var placeholderMark: String?

  package init(smartPunctuation: Bool = false, autolinks: Bool = true, rawHTML: RawHTML = .keep) {
    self.smartPunctuation = smartPunctuation
    self.autolinks = autolinks
    self.rawHTML = rawHTML
  }

  var keepsRawHTML: Bool { rawHTML == .keep || rawHTML == .filterTags }
}

/// How a document is written as HTML.
package struct HTMLOptions: Hashable, Sendable {
  /// Where raw HTML is not kept, links to `javascript:` and the like lose their destination too.
  package var rawHTML: RawHTML

  package init(rawHTML: RawHTML = .keep) {
    self.rawHTML = rawHTML
  }
}
