import Markdown

extension Site {
  /// The chapters beside a page: all, or in a large guide those around the current one.
  func sidebarContext(for url: SitePath) -> (parts: [TemplateContext], isCut: Bool) {
    let prefix = url.text == "404.html" ? basePath : url.rootPrefix
    let current: Int? = if case .chapter(let index)? = map.targets[url] { index } else { nil }
    let listed = sidebar.parts(around: current, outline, places)
    let parts = listed.parts.map { title, members -> TemplateContext in
      var part: TemplateContext = ["items": .html(sidebar.html(members, current, prefix))]
      part["title"] = title.map { .text($0) }
      return part
    }
    return (parts, listed.isCut)
  }

  /// Every chapter with its description, for the page that a reader meets first.
  func listedParts(for url: SitePath) -> [TemplateContext] {
    outline.parts.map { part in
      let members = part.chapters.map { index -> TemplateContext in
        var item = self.listed(index, from: url)
        item["nested"] = .flag(tree.parents[index] != nil)
        return item
      }
      var listed: TemplateContext = ["chapters": .maps(members)]
      listed["title"] = part.title.map { .text($0) }
      return listed
    }
  }

  /// A chapter as a list with descriptions shows it.
  func listed(_ index: Int, from url: SitePath) -> TemplateContext {
    var item = reference(index, from: url)
    item["summary"] = outline.heads[index].frontMatter.description.map { .text($0) }
    item["number"] = number(of: index).map { .text($0) }
    item["minutes"] = .number(chapters[index].minutes)
    item["is_draft"] = .flag(outline.heads[index].frontMatter.isDraft)
    return item
  }

  /// The chapters that a further page belongs to, the outermost first.
  func ancestors(of index: Int) -> [Int] {
    guard let parent = tree.parents[index] else { return [] }
    return ancestors(of: parent) + [parent]
  }

  /// The guide, the part, the chapter, and the page of it.
  func breadcrumbs(for index: Int) -> [TemplateContext] {
    let url = outline.heads[index].url
    var crumbs: [TemplateContext] = [
      [
        "name": .text(configuration.title),
        "href": .text(address(SitePath("index.html"), from: url)),
      ]
    ]
    if let place = places[index], let title = outline.parts[place.part].title {
      crumbs.append(["name": .text(title)])
    }
    crumbs += ancestors(of: index).map { reference($0, from: url) }
    crumbs.append(["name": .text(chapters[index].title), "current": true])
    return crumbs
  }

  /// The headings of the second level, with those of the third below them.
  func contents(of chapter: RenderedChapter) -> [TemplateContext] {
    var entries: [(heading: Heading, children: [Heading])] = []
    for heading in chapter.headings where heading.level == 2 || heading.level == 3 {
      if heading.level == 2 || entries.isEmpty {
        entries.append((heading, []))
      } else {
        entries[entries.count - 1].children.append(heading)
      }
    }
    return entries.map { heading, children in
      [
        "name": .text(heading.text), "href": .text(Self.address(of: heading)),
        "children": .maps(
          children.map { ["name": .text($0.text), "href": .text(Self.address(of: $0))] }),
        "has_children": .flag(!children.isEmpty),
      ]
    }
  }

  private static func address(of heading: Heading) -> String { "#" + percentEncoded(heading.id) }

  /// The page of tags: each with its chapters.
  func tagList(for url: SitePath) -> [TemplateContext] {
    tags.values.sorted { $0.name < $1.name }.map { tag in
      [
        "name": .text(tag.name), "id": .text(tag.id),
        "chapters": .maps(tag.chapters.map { reference($0, from: url) }),
      ]
    }
  }
}
