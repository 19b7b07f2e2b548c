extension Site {
  /// The chapters beside a page: all, or in a large guide those around the current one.
  func sidebarContext(for url: SitePath) -> (parts: [[String: Any]], isCut: Bool) {
    let prefix = url.text == "404.html" ? basePath : url.rootPrefix
    let current: Int? = if case .chapter(let index)? = map.targets[url] { index } else { nil }
    let listed = sidebar.parts(around: current, outline, places)
    let parts = listed.parts.map { title, members -> [String: Any] in
      var part: [String: Any] = ["items": sidebar.html(members, current, prefix)]
      part["title"] = title
      return part
    }
    return (parts, listed.isCut)
  }

  /// Every chapter with its description, for the page that a reader meets first.
  func listedParts(for url: SitePath) -> [[String: Any]] {
    outline.parts.map { part in
      var listed: [String: Any] = [
        "chapters": part.chapters.map { index -> [String: Any] in
          var item = reference(index, from: url)
          item["summary"] = outline.heads[index].frontMatter.description
          item["number"] = number(of: index)
          item["minutes"] = chapters[index].minutes
          item["is_draft"] = outline.heads[index].frontMatter.isDraft
          return item
        }
      ]
      listed["title"] = part.title
      return listed
    }
  }

  /// The guide, the part, the chapter.
  func breadcrumbs(for index: Int) -> [[String: Any]] {
    let url = outline.heads[index].url
    var crumbs: [[String: Any]] = [
      ["name": configuration.title, "href": address(SitePath("index.html"), from: url)]
    ]
    if let place = places[index], let title = outline.parts[place.part].title {
      crumbs.append(["name": title])
    }
    crumbs.append(["name": chapters[index].title, "current": true])
    return crumbs
  }

  /// The headings of the second level, with those of the third below them.
  func contents(of chapter: RenderedChapter) -> [[String: Any]] {
    var entries: [(entry: [String: Any], children: [[String: Any]])] = []
    for heading in chapter.headings where heading.level == 2 || heading.level == 3 {
      let entry: [String: Any] = [
        "name": heading.text, "href": "#" + percentEncoded(heading.id),
      ]
      if heading.level == 2 || entries.isEmpty {
        entries.append((entry, []))
      } else {
        entries[entries.count - 1].children.append(entry)
      }
    }
    return entries.map { entry, children in
      entry.merging(["children": children, "has_children": !children.isEmpty]) { a, _ in a }
    }
  }

  /// The page of tags: each with its chapters.
  func tagList(for url: SitePath) -> [[String: Any]] {
    tags.values.sorted { $0.name < $1.name }.map { tag in
      [
        "name": tag.name, "id": tag.id,
        "chapters": tag.chapters.map { reference($0, from: url) },
      ]
    }
  }
}
