/// A file of the built-in theme, compiled into the program.
struct ThemeFile: Sendable {
  /// As it would be named in a guide's `templates/` folder.
  let path: String
  let bytes: [UInt8]

  private init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  static let templates = [
    ThemeFile("404.mustache", PackageResources.not_found_mustache),
    ThemeFile("about.mustache", PackageResources.about_mustache),
    ThemeFile("card.mustache", PackageResources.card_mustache),
    ThemeFile("chapter.mustache", PackageResources.chapter_mustache),
    ThemeFile("chapter-lines.mustache", PackageResources.chapter_lines_mustache),
    ThemeFile("contents.mustache", PackageResources.contents_mustache),
    ThemeFile("facts.mustache", PackageResources.facts_mustache),
    ThemeFile("footer.mustache", PackageResources.footer_mustache),
    ThemeFile("footer-links.mustache", PackageResources.footer_links_mustache),
    ThemeFile("head.mustache", PackageResources.head_mustache),
    ThemeFile("header.mustache", PackageResources.header_mustache),
    ThemeFile("icon.mustache", PackageResources.icon_mustache),
    ThemeFile("index.mustache", PackageResources.index_mustache),
    ThemeFile("layout.mustache", PackageResources.layout_mustache),
    ThemeFile("mark.mustache", PackageResources.mark_mustache),
    ThemeFile("pager.mustache", PackageResources.pager_mustache),
    ThemeFile("print.mustache", PackageResources.print_mustache),
    ThemeFile("redirect.mustache", PackageResources.redirect_mustache),
    ThemeFile("sidebar-item.mustache", PackageResources.sidebar_item_mustache),
    ThemeFile("sidebar.mustache", PackageResources.sidebar_mustache),
    ThemeFile("tags.mustache", PackageResources.tags_mustache),
  ]

  /// The style sheet of a book.
  static let book = PackageResources.book_css

  static let assets = [
    ThemeFile("guide.js", PackageResources.guide_js),
    ThemeFile("missing.js", PackageResources.missing_js),
    ThemeFile("scheme.js", PackageResources.scheme_js),
    ThemeFile("search.js", PackageResources.search_js),
    ThemeFile("theme.css", PackageResources.theme_css),
  ]
}
