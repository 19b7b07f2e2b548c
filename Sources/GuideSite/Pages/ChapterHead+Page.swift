import ExampleLanguage

extension ChapterHead {
  /// Layouts of other generators that mean an ordinary page.
  private static let ordinaryLayouts: Set<String> = ["chapter", "default", "page", "post"]

  /// The template that makes this chapter's page.
  func template(among names: Set<String>) -> String {
    let ordinary = isHome ? "index" : "chapter"
    guard let layout = frontMatter.layout else { return ordinary }
    if names.contains(layout) { return layout }
    return ordinary
  }

  /// An error when no template has the name of the chapter's layout.
  func checkLayout(among names: Set<String>) -> Diagnostic? {
    guard let layout = frontMatter.layout, !names.contains(layout),
      !Self.ordinaryLayouts.contains(layout)
    else { return nil }
    let near = Diagnostic.Note.didYouMean(nearestWord(to: layout, in: names.sorted()))
    return Diagnostic(
      code: "template.missing", message: "there is no template '\(layout)' for this layout",
      at: location(of: "layout"),
      notes: near.isEmpty
        ? [Diagnostic.Note("it would be the file 'templates/\(layout).mustache'")] : near)
  }

  /// Where this page sends the reader; nil for an ordinary page.
  func redirectTarget(_ map: SiteMap) -> Page.RedirectTarget? {
    guard let address = frontMatter.redirectTo.first else { return nil }
    if case .page(let path, nil) = map.follow(address, from: self) { return .page(path) }
    return .address(address)
  }

  /// An error when the page would send the reader to an address that is none, or to itself.
  func checkRedirect(_ map: SiteMap) -> Diagnostic? {
    guard let address = frontMatter.redirectTo.first else { return nil }
    let isWeb = ["http://", "https://", "//"].contains { address.lowercased().hasPrefix($0) }
    switch map.follow(address, from: self) {
    case .external where isWeb: return nil
    case .page(let path, _) where path != url: return nil
    case .missing where address.hasPrefix("/"): return nil
    default: break
    }
    return Diagnostic(
      code: "chapter.redirect",
      message: "'redirect_to' is '\(address)', which leads nowhere",
      at: location(of: "redirect_to"),
      notes: [.init("write an address with 'https://', or a chapter's file")])
  }
}
