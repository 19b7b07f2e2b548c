extension Site {
  /// A list of more chapters than this is no help beside a page, and would make pages large.
  private static let sidebarLimit = 150
  /// How many chapters before and after the current one a cut list shows.
  private static let sidebarReach = 12

  /// The chapters beside a page: all, or in a large guide those around the current one.
  func sidebar(for url: SitePath) -> (parts: [[String: Any]], isCut: Bool) {
    let total = outline.parts.reduce(0) { $0 + $1.chapters.count }
    guard total > Self.sidebarLimit else {
      return (outline.parts.map { sidebarPart($0.title, $0.chapters[...], url) }, false)
    }
    guard case .chapter(let current)? = map.targets[url],
      let part = outline.parts.first(where: { $0.chapters.contains(current) }),
      let place = part.chapters.firstIndex(of: current)
    else { return ([], true) }
    let first = max(0, place - Self.sidebarReach)
    let last = min(part.chapters.count - 1, place + Self.sidebarReach)
    return ([sidebarPart(part.title, part.chapters[first...last], url)], true)
  }

  private func sidebarPart(_ title: String?, _ members: ArraySlice<Int>, _ url: SitePath)
    -> [String: Any]
  {
    var part: [String: Any] = [
      "chapters": members.map { index -> [String: Any] in
        var item = reference(index, from: url)
        if outline.heads[index].url == url { item["current"] = true }
        return item
      }
    ]
    part["title"] = title
    return part
  }

  /// Every chapter with its description, for the page that a reader meets first.
  func listedParts(for url: SitePath) -> [[String: Any]] {
    outline.parts.map { part in
      var listed: [String: Any] = [
        "chapters": part.chapters.map { index -> [String: Any] in
          var item = reference(index, from: url)
          item["summary"] = outline.heads[index].frontMatter.description
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
    if let title = partTitles[index] { crumbs.append(["name": title]) }
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
    tags.map { tag in
      [
        "name": tag.name, "id": tag.id,
        "chapters": tag.chapters.map { reference($0, from: url) },
      ]
    }
  }
}
