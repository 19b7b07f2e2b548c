extension Site {
  /// What every template sees, whatever the page.
  func siteContext(for url: SitePath) -> TemplateContext {
    let isNotFound = url.text == "404.html"
    let root = isNotFound ? basePath : url.rootPrefix
    let known = isNotFound ? nil : facts[root]
    let sidebar = sidebarContext(for: url)
    return [
      "site": .map(known ?? siteFacts(for: url)), "lang": .text(configuration.language),
      "dir": .text(writingDirection(of: configuration.language)), "root": .text(root),
      "sidebar": .maps(sidebar.parts), "sidebar_is_cut": .flag(sidebar.isCut),
    ]
  }

  /// The site as a page sees it; its addresses are of files in the root, so that pages of one depth see
  /// the same.
  func siteFacts(for url: SitePath) -> TemplateContext {
    var site: TemplateContext = [
      "title": .text(configuration.title),
      "home": .text(address(SitePath("index.html"), from: url)),
      "language": .text(configuration.language),
      "params": TemplateDatum(.map(configuration.parameters)),
      "css_color_scheme": .text(configuration.theme.cssColorScheme),
    ]
    site["author"] = configuration.author.map { .text($0) }
    site["description"] = configuration.description.map { .text($0) }
    site["base_url"] = baseURL.map { .text($0) }
    site["footer"] = configuration.theme.footer.map { .text($0) }
    site["has_search"] = .flag(hasSearch)
    for page in derived {
      switch page.content {
      case .derived(.feed): site["feed"] = .text(address(page.url, from: url))
      case .derived(.print): site["print"] = .text(address(page.url, from: url))
      case .tags: site["tags"] = .text(address(page.url, from: url))
      default: continue
      }
    }
    if configuration.theme.colorScheme != .auto {
      site["color_scheme"] = .text(configuration.theme.colorScheme.rawValue)
    }
    return site
  }

  /// What templates see of a page that is no chapter.
  func pageFacts(title: String, _ url: SitePath, card: Card? = nil) -> TemplateContext {
    let fullTitle =
      title == configuration.title ? title : "\(title) · \(configuration.title)"
    var page: TemplateContext = [
      "title": .text(title), "shows_title": true, "full_title": .text(fullTitle),
      "url": .text(url.text),
    ]
    page["image"] = (sharedImage(of: url, card: card, title: fullTitle)?.facts).map { .map($0) }
    page["description"] = configuration.description.map { .text($0) }
    page["author"] = configuration.author.map { .text($0) }
    page["canonical"] = baseURL.map { .text(url.absolute(below: $0)) }
    page["kind"] = "website"
    page["is_home"] = .flag(url.text == "index.html")
    return page
  }

  /// The page that lists the chapters, in a guide without an `index.md`.
  func addHome(_ card: Card?, _ context: inout TemplateContext) {
    var page = pageFacts(title: configuration.title, SitePath("index.html"), card: card)
    if let first = outline.readingOrder.first {
      page["next"] = .map(reference(first, from: SitePath("index.html")))
      page["has_pager"] = true
    }
    context["page"] = .map(page)
  }

  /// A chapter's own page.
  func addChapter(
    _ index: Int, for template: String, _ card: Card?, _ context: inout TemplateContext
  ) {
    let head = outline.heads[index]
    let chapter = chapters[index]
    var page = pageFacts(title: chapter.title, head.url, card: card)
    page.reserveCapacity(40)
    for (key, value) in head.frontMatter.extras.map({ (TemplateName($0.key), $0.value) })
    where page[key] == nil {
      page[key] = TemplateDatum(value)
    }
    page["description"] = (head.frontMatter.description ?? configuration.description).map {
      .text($0)
    }
    page["author"] = (head.frontMatter.author ?? configuration.author).map { .text($0) }
    page["date"] = (head.date?.iso).map { .text($0) }
    page["minutes"] = .number(chapter.minutes)
    page["layout"] = head.frontMatter.layout.map { .text($0) }
    page["is_draft"] = .flag(head.frontMatter.isDraft)
    page["edit_url"] = editURL(of: head).map { .text($0) }
    page["kind"] = "article"
    page["number"] = number(of: index).map { .text($0) }
    page["moved"] = .maps(movedSections(of: index))
    if let pages = tree.pages[index] {
      page["has_pages"] = true
      page["chapters"] = .maps(pages.map { listed($0, from: head.url) })
    }
    page["part"] = places[index].flatMap { outline.parts[$0.part].title }.map { .text($0) }
    if let change = history[head.file.path] {
      page["changed"] = .text(change.day)
      page["commit"] = .text(change.commit)
    }
    if hasTwins { page["markdown"] = .text(address(head.url.markdownTwin, from: head.url)) }
    if templates.template(template, looksUp: "structured_data") {
      page["structured_data"] = .text(structuredData(for: index, card))
    }
    page["shows_title"] = .flag(!chapter.beginsWithTitle)
    page["has_body"] = .flag(!chapter.body.isEmpty)
    page["body"] = .html(chapter.body)
    addNavigation(index, for: template, &page)
    let language = head.frontMatter.language ?? configuration.language
    context["lang"] = .text(language)
    context["dir"] = .text(writingDirection(of: language))
    context["page"] = .map(page)
  }

  private func addNavigation(_ index: Int, for template: String, _ page: inout TemplateContext) {
    let head = outline.heads[index]
    let contents = contents(of: chapters[index])
    page["contents"] = .maps(contents)
    page["has_contents"] = .flag(contents.count > 1)
    if templates.template(template, looksUp: "breadcrumbs") {
      page["breadcrumbs"] = .maps(breadcrumbs(for: index))
    }
    let tags = head.frontMatter.tags.compactMap { self.tags[$0] }
    if !tags.isEmpty {
      let list = address(SitePath("tags.html"), from: head.url)
      page["tags"] = .maps(
        tags.map { ["name": .text($0.name), "href": .text(list + "#" + $0.id)] })
    }
    page["has_tags"] = .flag(!tags.isEmpty)
    if let neighbours = neighbours[index] {
      page["previous"] = neighbours.previous.map { .map(reference($0, from: head.url)) }
      page["next"] = neighbours.next.map { .map(reference($0, from: head.url)) }
      page["has_pager"] = .flag(neighbours.previous != nil || neighbours.next != nil)
    }
  }

  /// A chapter as lists show it.
  func reference(_ index: Int, from page: SitePath) -> TemplateContext {
    [
      "name": .text(chapters[index].title),
      "href": .text(address(outline.heads[index].url, from: page)),
    ]
  }
}

extension ThemeOptions {
  fileprivate var cssColorScheme: String {
    colorScheme == .auto ? "light dark" : colorScheme.rawValue
  }
}

/// Languages that are written from right to left, by their code's first part.
private let rightToLeft: Set<String> = [
  "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi",
]

/// The `dir` of a page in a language such as `ar` or `pt-BR`.
func writingDirection(of language: String) -> String {
  let code = language.lowercased().prefix { $0 != "-" && $0 != "_" }
  return rightToLeft.contains(String(code)) ? "rtl" : "ltr"
}
