/// Everything that the pages of a site are made of.
struct Site: Sendable {
  let configuration: GuideConfiguration
  let outline: Outline
  /// One for each of the outline's heads.
  private(set) var chapters: [RenderedChapter]
  let map: SiteMap
  let templates: Templates
  /// What stands before every address of the site, when there is one.
  let baseURL: String?
  /// The places that stand before and after each chapter in reading order.
  let neighbours: [Int: (previous: Int?, next: Int?)]
  /// Where the outline lists each chapter.
  let places: [Int: Outline.Place]
  let sidebar: Sidebar
  let tags: [String: Tag]
  /// The path of the site on its host, `/guide/`; nothing where nobody said which it is.
  let basePath: String
  /// The pages that every other page may name: feed, print page, tags.
  let derived: [Page]
  let hasTwins: Bool
  /// Whether the site will have an index to search.
  let hasSearch: Bool
  /// Whether pages have cards by which they are shared.
  let hasCards: Bool
  let history: [String: FileChange]
  let tree: ChapterTree
  /// The sections that each page had, and the chapters where they are now.
  let moved: [SitePath: [(section: MovedSection, chapter: Int)]]
  /// What templates see of the site, by what leads from a page to its root. A build makes it once, a
  /// preview as it goes.
  private(set) var facts: [String: TemplateContext] = [:]

  /// - Parameters:
  ///   - templates: what to render with instead of the plan's templates.
  ///   - isWhole: whether all pages are about to be rendered.
  init(
    _ plan: SitePlan, _ chapters: [RenderedChapter], templates: Templates? = nil,
    isWhole: Bool = true
  ) {
    configuration = plan.guide.configuration
    outline = plan.outline
    map = plan.map
    self.templates = templates ?? plan.templates
    baseURL = plan.baseURL
    self.chapters = chapters
    let order = outline.readingOrder
    var neighbours: [Int: (previous: Int?, next: Int?)] = [:]
    for (place, index) in order.enumerated() {
      neighbours[index] = (
        place > 0 ? order[place - 1] : nil, place + 1 < order.count ? order[place + 1] : nil
      )
    }
    self.neighbours = neighbours
    places = outline.places
    basePath = Self.basePath(of: plan.baseURL)
    tree = ChapterTree(outline)
    moved = outline.movedSections
    sidebar = Sidebar(
      plan, chapters, tree: tree, templates: self.templates, basePath: basePath, isWhole: isWhole)
    tags = Tag.collect(outline)
    derived = plan.pages.filter { page in
      switch page.content {
      case .derived(.feed), .derived(.print), .tags: true
      default: false
      }
    }
    hasTwins = plan.hasTwins
    hasSearch =
      isWhole && plan.request.indexer != nil && plan.guide.configuration.publish.search != false
    hasCards =
      isWhole && plan.request.cardDrawer != nil && plan.baseURL != nil
      && configuration.image == nil
      && configuration.publish.makesCards(chapters: plan.outline.heads.count)
    history = plan.guide.history
    guard isWhole else { return }
    for page in plan.pages where page.url.text != "404.html" {
      let root = page.url.rootPrefix
      if facts[root] == nil { facts[root] = siteFacts(for: page.url) }
    }
  }

  /// The numbers of all figures, in the order of chapters.
  var figureFiles: [Page] { chapters.flatMap(\.files) }

  /// What stands before a chapter's title; nil for a page that no list shows.
  func number(of index: Int) -> String? { tree.numbers[index] }

  /// The same site with other bodies; nil when a title changed, which other pages show.
  func with(_ chapters: [RenderedChapter]) -> Site? {
    guard chapters.elementsEqual(self.chapters, by: { $0.title == $1.title }) else { return nil }
    var site = self
    site.chapters = chapters
    return site
  }

  /// The bytes of a page or file that is made from the site.
  /// - Parameter card: the picture of the page that is there.
  func bytes(of page: Page, card: Card? = nil) -> [UInt8] {
    var context = siteContext(for: page.url)
    switch page.content {
    case .chapter(let index):
      let head = outline.heads[index]
      if let target = head.redirectTarget(map) {
        return redirect(page.url, title: chapters[index].title, target, &context)
      }
      let template = head.template(among: templates.names)
      addChapter(index, for: template, card, &context)
      if template == "index" { context["parts"] = .maps(listedParts(for: page.url)) }
      return templates.render(template, context)
    case .home:
      addHome(card, &context)
      context["parts"] = .maps(listedParts(for: page.url))
      return templates.render("index", context)
    case .tags:
      context["page"] = .map(pageFacts(title: "Tags", page.url))
      context["tag_list"] = .maps(tagList(for: page.url))
      return templates.render("tags", context)
    case .notFound:
      context["page"] = .map(pageFacts(title: "Page not found", page.url))
      return templates.render("404", context)
    case .redirect(let title, let target):
      return redirect(page.url, title: title, target, &context)
    case .derived(let derived): return bytes(of: derived, at: page.url, &context)
    case .bytes, .asset:
      preconditionFailure("no template makes '\(page.url)'")
    }
  }

  private func redirect(
    _ url: SitePath, title: String, _ target: Page.RedirectTarget, _ context: inout TemplateContext
  ) -> [UInt8] {
    let href =
      switch target {
      case .page(let path): address(path, from: url)
      case .address(let text): text
      }
    context["redirect"] = .map(["href": .text(href)])
    context["page"] = .map(pageFacts(title: title.isEmpty ? configuration.title : title, url))
    return templates.render("redirect", context)
  }

  /// The address of a file as a page writes it.
  ///
  /// Only the page for addresses that are none is served from anywhere, so its addresses begin with the
  /// site's path, as `base_url` states it. Without one the site may lie below any path, or on a disk,
  /// where `/theme.css` is no file of the site: relative addresses are then right at least in its root.
  func address(_ path: SitePath, from page: SitePath) -> String {
    guard page.text == "404.html" else { return path.relative(to: page) }
    return path.absolute(below: basePath)
  }

  private static func basePath(of baseURL: String?) -> String {
    guard let baseURL else { return "" }
    guard let host = baseURL.range(of: "://")?.upperBound,
      let slash = baseURL[host...].firstIndex(of: "/")
    else { return "/" }
    return String(baseURL[slash...])
  }
}
