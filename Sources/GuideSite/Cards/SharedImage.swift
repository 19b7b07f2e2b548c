import ExampleLanguage

/// The picture that a page names for those who share it.
struct SharedImage {
  /// With scheme and host: what reads it does not know the page.
  let address: String
  let alt: String?
  let isCard: Bool

  /// As `og:image` and what stands beside it.
  var facts: TemplateContext {
    var facts: TemplateContext = ["url": .text(address)]
    facts["alt"] = alt.map { .text($0) }
    if isCard {
      facts["type"] = "image/png"
      facts["width"] = .number(Card.width)
      facts["height"] = .number(Card.height)
    }
    return facts
  }
}

/// A picture that an author named, in a chapter's front matter or in `guide.yml`.
enum AuthorsImage: Sendable {
  case file(SitePath)
  /// On another host.
  case address(String)

  /// Nil where there is none by that name.
  /// - Parameter head: the chapter that names it; nil for the guide.
  init?(_ name: String, from head: ChapterHead?, _ map: SiteMap) {
    if ["https://", "http://"].contains(where: name.lowercased().hasPrefix) {
      self = .address(name)
      return
    }
    let path: SitePath? =
      if let head {
        if case .page(let path, _) = map.follow(name, from: head) { path } else { nil }
      } else {
        SitePath.resolve(percentDecoded(name), from: "").flatMap(map.source)
      }
    guard let path, map.targets[path] == .asset else { return nil }
    self = .file(path)
  }
}

extension Site {
  /// What a page is shared with: its author's picture, the guide's, or the card that was drawn.
  func sharedImage(of page: SitePath, card: Card?, title: String) -> SharedImage? {
    if case .chapter(let index)? = map.targets[page],
      let own = outline.heads[index].frontMatter.image,
      let image = AuthorsImage(own, from: outline.heads[index], map)
    {
      return shared(image, alt: outline.heads[index].frontMatter.imageAlt)
    }
    if let name = configuration.image, let image = AuthorsImage(name, from: nil, map) {
      return shared(image, alt: configuration.imageAlt)
    }
    guard let card, let baseURL else { return nil }
    return SharedImage(address: card.url.absolute(below: baseURL), alt: title, isCard: true)
  }

  private func shared(_ image: AuthorsImage, alt: String?) -> SharedImage? {
    switch image {
    case .address(let address): SharedImage(address: address, alt: alt, isCard: false)
    case .file(let path):
      baseURL.map { SharedImage(address: path.absolute(below: $0), alt: alt, isCard: false) }
    }
  }
}

extension SitePlan {
  /// Pictures that a chapter or the guide names, and that are not there.
  static func checkImages(
    _ outline: Outline, _ guide: LoadedGuide, _ map: SiteMap
  ) -> [Diagnostic] {
    var missing = outline.heads.compactMap { head -> (name: String, at: SourceLocation)? in
      guard let name = head.frontMatter.image, AuthorsImage(name, from: head, map) == nil else {
        return nil
      }
      return (name, head.location(of: "image"))
    }
    if let name = guide.configuration.image, AuthorsImage(name, from: nil, map) == nil,
      let place = guide.configuration.imageLocation
    {
      missing.append((name, place))
    }
    guard !missing.isEmpty else { return [] }
    let nearest = NearestPath(map.sourcePaths)
    return missing.map { name, place in
      Diagnostic.imageMissing(name, at: place, suggestion: nearest(to: name))
        .graded(guide.configuration.deadLinks)
    }
  }
}
