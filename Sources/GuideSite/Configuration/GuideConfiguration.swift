package import ExampleLanguage

/// What `guide.yml` says.
package struct GuideConfiguration: Sendable {
  /// What happens to raw HTML in Markdown.
  package enum RawHTML: String, Sendable, CaseIterable { case keep, filter, escape, omit }

  /// Where a chapter stands in the list of chapters.
  package struct ListedChapter: Sendable {
    /// Below `content/`.
    package let path: String
    package let location: SourceLocation
  }

  /// Chapters under a heading; the title is nil for those under none.
  package struct ListedPart: Sendable {
    package var title: String?
    package var chapters: [ListedChapter]
  }

  package var title: String
  package var author: String?
  package var description: String?
  package var language = "en"
  package var baseURL: String?
  /// The picture that pages without one of their own are shared with: a file below `content/`, or an
  /// address. And what it shows.
  package var image: String?
  package var imageLocation: SourceLocation?
  package var imageAlt: String?
  /// The order that the author wrote down; empty where front matter and file names decide.
  package var parts: [ListedPart] = []
  /// The region that examples are computed for, unless they say otherwise.
  package var region = "us-east-1"
  package var regionLocation: SourceLocation?
  /// The day of the price book, as `2026-09-01`; nil for the newest there is.
  package var priceDate: String?
  package var priceDateLocation: SourceLocation?
  package var rawHTML: RawHTML = .keep
  package var usesSmartPunctuation = true
  package var showsDrafts = false
  /// What a link, an anchor or an image that leads nowhere is: an error, unless the author says otherwise.
  package var deadLinks: Diagnostic.Severity = .error
  /// Codes that are more or less grave than they are by themselves.
  package var levels = DiagnosticLevels.standard
  /// A chapter larger than this is refused.
  /// - Unit: bytes.
  package var maximumChapterBytes: Int64 = 16 << 20
  /// Where a chapter can be edited; `{path}` stands for its file below `content/`.
  package var editURL: String?
  /// Whether pages say when they were last changed, and by which commit, as Git knows it.
  package var showsHistory = false
  /// Keys below `publish`.
  package var publish = PublishOptions()
  /// Keys below `theme`.
  package var theme = ThemeOptions()
  /// Keys below `params`, handed to templates.
  package var parameters: [(key: String, value: TemplateValue)] = []

  package init(title: String) { self.title = title }
}

/// What is made beside the pages. What is nil is made unless the guide is very large.
package struct PublishOptions: Sendable {
  /// More chapters than this are a large guide.
  static let largeGuide = 500

  /// The whole guide as one page to print.
  package var printPage: Bool?
  /// A Markdown twin of each page, `llms.txt` and `llms-full.txt`.
  package var markdown: Bool?
  /// An Atom feed, where chapters have dates and the site has an address.
  package var feed = true
  /// The search index, where Pagefind is installed.
  package var search: Bool?
  /// The cards by which pages are shared, where rsvg-convert is installed and the site has an address.
  package var cards: Bool?

  func makesPrintPage(chapters: Int) -> Bool { printPage ?? (chapters <= Self.largeGuide) }
  func makesCards(chapters: Int) -> Bool { cards ?? (chapters <= Self.largeGuide) }
  func makesMarkdown(chapters: Int) -> Bool { markdown ?? (chapters <= Self.largeGuide) }
}

/// What a guide may ask of the theme without a template of its own.
package struct ThemeOptions: Sendable {
  package enum ColorScheme: String, Sendable, CaseIterable { case auto, light, dark }

  package var colorScheme: ColorScheme = .auto
  /// A line at the foot of every page.
  package var footer: String?
}
