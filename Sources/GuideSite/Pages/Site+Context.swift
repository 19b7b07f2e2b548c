extension Site {
  /// What every template sees, whatever the page.
  func siteContext(for url: SitePath) -> [String: Any] {
    let isNotFound = url.text == "404.html"
    var site: [String: Any] = [
      "title": configuration.title,
      "home": address(SitePath("index.html"), from: url),
      "language": configuration.language,
      "params": mustacheValue(.map(configuration.parameters)),
      "css_color_scheme": configuration.theme.cssColorScheme,
    ]
    site["author"] = configuration.author
    site["description"] = configuration.description
    site["base_url"] = baseURL
    site["footer"] = configuration.theme.footer
    site["has_search"] = hasSearch
    for page in derived {
      switch page.content {
      case .derived(.feed): site["feed"] = address(page.url, from: url)
      case .derived(.print): site["print"] = address(page.url, from: url)
      case .tags: site["tags"] = address(page.url, from: url)
      default: continue
      }
    }
    if configuration.theme.colorScheme != .auto {
      site["color_scheme"] = configuration.theme.colorScheme.rawValue
    }
    let sidebar = sidebarContext(for: url)
    return [
      "site": site, "lang": configuration.language,
      "dir": writingDirection(of: configuration.language),
      "root": isNotFound ? basePath : url.rootPrefix,
      "sidebar": sidebar.parts, "sidebar_is_cut": sidebar.isCut,
    ]
  }

  /// What templates see of a page that is no chapter.
  func pageFacts(title: String, _ url: SitePath) -> [String: Any] {
    let isSame = title == configuration.title
    var page: [String: Any] = [
      "title": title, "shows_title": true,
      "full_title": isSame ? title : "\(title) · \(configuration.title)",
      "url": url.text,
    ]
    page["description"] = configuration.description
    page["author"] = configuration.author
    page["canonical"] = baseURL.map { url.absolute(below: $0) }
    page["kind"] = "website"
    page["is_home"] = url.text == "index.html"
    return page
  }

  /// The page that lists the chapters, in a guide without an `index.md`.
  func addHome(_ context: inout [String: Any]) {
    var page = pageFacts(title: configuration.title, SitePath("index.html"))
    if let first = outline.readingOrder.first {
      page["next"] = reference(first, from: SitePath("index.html"))
      page["has_pager"] = true
    }
    context["page"] = page
  }

  /// A chapter's own page.
  func addChapter(_ index: Int, for template: String, _ context: inout [String: Any]) {
    let head = outline.heads[index]
    let chapter = chapters[index]
    var page = pageFacts(title: chapter.title, head.url)
    for (key, value) in head.frontMatter.extras where page[key] == nil {
      page[key] = mustacheValue(value)
    }
    page["description"] = head.frontMatter.description ?? configuration.description
    page["author"] = head.frontMatter.author ?? configuration.author
    page["date"] = head.date?.iso
    page["minutes"] = chapter.minutes
    page["layout"] = head.frontMatter.layout
    page["is_draft"] = head.frontMatter.isDraft
    page["edit_url"] = editURL(of: head)
    page["kind"] = "article"
    page["number"] = number(of: index)
    page["part"] = places[index].flatMap { outline.parts[$0.part].title }
    if let change = history[head.file.path] {
      page["changed"] = change.day
      page["commit"] = change.commit
    }
    if hasTwins { page["markdown"] = address(head.url.markdownTwin, from: head.url) }
    if templates.template(template, looksUp: "structured_data") {
      page["structured_data"] = structuredData(for: index)
    }
    page["shows_title"] = !chapter.beginsWithTitle
    page["has_body"] = !chapter.body.isEmpty
    page["body"] = chapter.body
    addNavigation(index, for: template, &page)
    let language = head.frontMatter.language ?? configuration.language
    context["lang"] = language
    context["dir"] = writingDirection(of: language)
    context["page"] = page
  }

  private func addNavigation(_ index: Int, for template: String, _ page: inout [String: Any]) {
    let head = outline.heads[index]
    let contents = contents(of: chapters[index])
    page["contents"] = contents
    page["has_contents"] = contents.count > 1
    if templates.template(template, looksUp: "breadcrumbs") {
      page["breadcrumbs"] = breadcrumbs(for: index)
    }
    let tags = head.frontMatter.tags.compactMap { self.tags[$0] }
    page["tags"] = tags.map { tag in
      ["name": tag.name, "href": address(SitePath("tags.html"), from: head.url) + "#" + tag.id]
    }
    page["has_tags"] = !tags.isEmpty
    if let neighbours = neighbours[index] {
      page["previous"] = neighbours.previous.map { reference($0, from: head.url) }
      page["next"] = neighbours.next.map { reference($0, from: head.url) }
      page["has_pager"] = neighbours.previous != nil || neighbours.next != nil
    }
  }

  /// A chapter as lists show it.
  func reference(_ index: Int, from page: SitePath) -> [String: Any] {
    ["name": chapters[index].title, "href": address(outline.heads[index].url, from: page)]
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

/// A value as templates take it.
func mustacheValue(_ value: TemplateValue) -> Any {
  switch value {
  case .text(let text): return text
  case .flag(let flag): return flag
  case .list(let items): return items.map { mustacheValue($0) }
  case .map(let pairs):
    var dictionary: [String: Any] = [:]
    for (key, value) in pairs { dictionary[key] = mustacheValue(value) }
    return dictionary
  }
}
