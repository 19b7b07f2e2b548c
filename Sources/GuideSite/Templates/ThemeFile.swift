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
    ThemeFile("chapter.mustache", PackageResources.chapter_mustache),
    ThemeFile("contents.mustache", PackageResources.contents_mustache),
    ThemeFile("footer.mustache", PackageResources.footer_mustache),
    ThemeFile("head.mustache", PackageResources.head_mustache),
    ThemeFile("header.mustache", PackageResources.header_mustache),
    ThemeFile("index.mustache", PackageResources.index_mustache),
    ThemeFile("layout.mustache", PackageResources.layout_mustache),
    ThemeFile("pager.mustache", PackageResources.pager_mustache),
    ThemeFile("redirect.mustache", PackageResources.redirect_mustache),
    ThemeFile("sidebar-item.mustache", PackageResources.sidebar_item_mustache),
    ThemeFile("sidebar.mustache", PackageResources.sidebar_mustache),
    ThemeFile("tags.mustache", PackageResources.tags_mustache),
  ]

  /// A page that names no icon makes browsers ask the host for one, and complain.
  static let assets = [
    ThemeFile("icon.svg", PackageResources.icon_svg),
    ThemeFile("theme.css", PackageResources.theme_css),
  ]
}
