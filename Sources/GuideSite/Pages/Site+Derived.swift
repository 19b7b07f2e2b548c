extension ChapterHead {
  /// The day of the chapter's last change, or the day that it states.
  func lastDay(_ history: [String: FileChange]) -> String? { history[file.path]?.day ?? date?.iso }
}

extension Site {
  /// The bytes of a file that is made from the whole site.
  func bytes(
    of derived: Page.Derived, at url: SitePath, _ context: inout TemplateContext
  ) -> [UInt8] {
    switch derived {
    case .sitemap: Array(sitemap.utf8)
    case .robots: Array(robots.utf8)
    case .feed: Array(feed.utf8)
    case .icon: icon(&context)
    case .index: Array(llmsIndex.utf8)
    case .fullText: Array(llmsFullText.utf8)
    case .markdown(let index): Array(markdown(of: index).utf8)
    case .print: printPage(at: url, &context)
    }
  }

  /// The chapters that a reader or a machine is led to, in the order of reading, then the unlisted.
  var published: [Int] {
    let order = outline.readingOrder
    let listed = Set(order)
    let others = outline.heads.indices.filter {
      !listed.contains($0) && !outline.heads[$0].isRedirect
    }
    return order + others
  }

  /// The first letter of the guide's title, for the tab of a browser.
  private func icon(_ context: inout TemplateContext) -> [UInt8] {
    context["initial"] = .text(initial)
    return templates.render("icon", context)
  }

  var initial: String {
    let letter = configuration.title.first { $0.isLetter || $0.isNumber }
    return letter.map { $0.uppercased() } ?? "§"
  }

  /// Where a chapter is edited.
  func editURL(of head: ChapterHead) -> String? {
    if let own = head.frontMatter.editURL { return own }
    return configuration.editURL?.replacing("{path}", with: percentEncodedPath(head.file.path))
  }
}

// MARK: - For search engines and feed readers

extension Site {
  /// See https://www.sitemaps.org/protocol.html.
  private var sitemap: String {
    let base = baseURL ?? ""
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    var addresses = published.map { (outline.heads[$0].url, outline.heads[$0].lastDay(history)) }
    if !outline.heads.contains(where: \.isHome) {
      addresses.insert((SitePath("index.html"), nil), at: 0)
    }
    for (url, day) in addresses {
      xml += "<url><loc>\(HTMLText.escaped(url.absolute(below: base)))</loc>"
      xml += (day.map { "<lastmod>\($0)</lastmod>" } ?? "") + "</url>\n"
    }
    return xml + "</urlset>\n"
  }

  private var robots: String {
    "User-agent: *\nAllow: /\nSitemap: \(SitePath("sitemap.xml").absolute(below: baseURL ?? ""))\n"
  }

  /// The chapters that have a day, the newest first, as RFC 4287 wants it.
  private var feed: String {
    let base = baseURL ?? ""
    let dated = published.compactMap { index in
      outline.heads[index].lastDay(history).map { (index: index, day: $0) }
    }
    let newest = dated.sorted { ($0.day, $1.index) > ($1.day, $0.index) }.prefix(50)
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(HTMLText.escaped(configuration.language))">
      <title>\(HTMLText.escaped(configuration.title))</title>
      <id>\(HTMLText.escaped(base))</id>
      <link rel="alternate" type="text/html" href="\(HTMLText.escaped(base))"/>
      <link rel="self" type="application/atom+xml" href="\(HTMLText.escaped(base))feed.xml"/>
      <updated>\(newest.first?.day ?? "1970-01-01")T00:00:00Z</updated>
      <author><name>\(HTMLText.escaped(configuration.author ?? configuration.title))</name></author>
      <generator version="\(guidegenVersion)">guidegen</generator>

      """
    if let description = configuration.description {
      xml += "<subtitle>\(HTMLText.escaped(description))</subtitle>\n"
    }
    for (index, day) in newest { xml += entry(index, day, base) }
    return xml + "</feed>\n"
  }

  private func entry(_ index: Int, _ day: String, _ base: String) -> String {
    let head = outline.heads[index]
    let address = HTMLText.escaped(head.url.absolute(below: base))
    var xml = """
      <entry>
      <title>\(HTMLText.escaped(chapters[index].title))</title>
      <id>\(address)</id>
      <link rel="alternate" type="text/html" href="\(address)"/>
      <updated>\(day)T00:00:00Z</updated>

      """
    if let date = head.date { xml += "<published>\(date.iso)T00:00:00Z</published>\n" }
    if let author = head.frontMatter.author {
      xml += "<author><name>\(HTMLText.escaped(author))</name></author>\n"
    }
    for tag in head.frontMatter.tags { xml += "<category term=\"\(HTMLText.escaped(tag))\"/>\n" }
    if let summary = head.frontMatter.description {
      xml += "<summary>\(HTMLText.escaped(summary))</summary>\n"
    }
    return xml + "</entry>\n"
  }
}

// MARK: - For language models

extension Site {
  /// The list of the twins, as https://llmstxt.org has it.
  private var llmsIndex: String {
    var text = "# \(configuration.title)\n"
    if let description = configuration.description { text += "\n> \(description)\n" }
    let listed = Set(outline.parts.flatMap(\.chapters))
    let others = published.filter { !listed.contains($0) }
    if !others.isEmpty { text += "\n" + others.map(indexLine).joined() }
    for part in outline.parts {
      let chapters = part.chapters.filter { !outline.heads[$0].isRedirect }
      guard !chapters.isEmpty else { continue }
      text += "\n## \(part.title ?? "Chapters")\n\n" + chapters.map(indexLine).joined()
    }
    return text
  }

  private func indexLine(_ index: Int) -> String {
    let head = outline.heads[index]
    let twin = head.url.markdownTwin
    let address = baseURL.map { twin.absolute(below: $0) } ?? twin.encoded
    let summary = head.frontMatter.description.map { ": \($0)" } ?? ""
    return "- [\(chapters[index].title)](\(address))\(summary)\n"
  }

  private var llmsFullText: String {
    published.map(markdown).joined(separator: "\n")
  }

  /// A chapter's Markdown twin.
  private func markdown(of index: Int) -> String {
    let head = outline.heads[index]
    let source = head.file.text
    let body = TwinEdit.apply(
      chapters[index].twinEdits, to: source.bytes,
      from: head.frontMatter.bodyRange(in: source).lower)
    let text = String(body.drop { $0.isNewline })
    let title = chapters[index].beginsWithTitle ? "" : "# \(chapters[index].title)\n\n"
    return title + text + (text.hasSuffix("\n") ? "" : "\n")
  }
}
