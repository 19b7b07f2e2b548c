import ExampleLanguage

extension ChapterHead {
  /// Gives a chapter its address: its permalink, or its folder and slug.
  static func url(
    _ file: SourceFile, _ name: ChapterName, _ matter: FrontMatter
  ) -> Staged<SitePath> {
    let folder = folder(of: file.path)
    let usual = SitePath(joinPath(folder, name.slug + ".html"))
    if let permalink = matter.permalink, let location = matter.locations["permalink"] {
      if let path = outputPath(permalink) { return Staged(path) }
      return Staged(usual, [.addressUnusable("permalink", permalink, at: location)])
    }
    guard let slug = matter.slug, let location = matter.locations["slug"] else {
      return Staged(usual)
    }
    let isName = !slug.isEmpty && slug != "." && slug != ".." && !slug.contains("/")
    guard isName, isPrintable(slug) else {
      return Staged(usual, [.addressUnusable("slug", slug, at: location)])
    }
    return Staged(SitePath(joinPath(folder, slug + ".html")))
  }

  /// The file for an address such as `/old/`, `/old` or `/old.html`; nil when it is none in the site.
  static func outputPath(_ address: String) -> SitePath? {
    guard isPrintable(address), !address.contains("?"), !address.contains("#"),
      !address.contains(":"), let path = SitePath.resolve(percentDecoded(address), from: "")
    else { return nil }
    if path.isEmpty { return SitePath("index.html") }
    if address.hasSuffix("/") { return SitePath(path + "/index.html") }
    return SitePath(path.hasSuffix(".html") || path.hasSuffix(".htm") ? path : path + ".html")
  }

  private static func isPrintable(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C }
  }
}

extension Diagnostic {
  static func addressUnusable(
    _ key: String, _ text: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      code: "chapter.url", message: "'\(key)' is '\(text)', which is no place in the site",
      at: location,
      notes: [
        Note(
          key == "slug" ? "write a name without '/'" : "write a path such as '/guide/containers/'")
      ])
  }
}
