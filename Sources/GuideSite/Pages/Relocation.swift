/// Takes a chapter's HTML to another place: into the page of the whole guide, or into a book.
struct Relocation {
  /// The page that the HTML was made for.
  let from: SitePath
  /// What stands before every id, so that chapters on one page do not clash; nothing where they do not meet.
  let prefix: String
  let isXML: Bool
  /// Whether headings become those of the next level, below the title of the whole guide.
  var lowersHeadings = false
  /// The new address of a page or a file of the site; nil to lead nowhere.
  let address: (_ path: SitePath, _ fragment: String?, _ isSource: Bool) -> String?

  /// Attributes that name one or more ids of their own page.
  private static let references: Set<String> = [
    "for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "headers",
    "list",
  ]

  func html(_ html: [UInt8]) -> [UInt8] {
    HTMLRewriter.rewrite(
      html,
      HTMLRewriter.Rules(
        attribute: { tag, name, value in self.value(tag, name, value) }, isXML: isXML,
        lowersHeadings: lowersHeadings))
  }

  private func value(_ tag: String, _ name: String, _ value: String) -> String? {
    // Names of radio buttons bind a group together, as ids do.
    if name == "id" || name == "name" && tag == "input" { return prefix + value }
    if Self.references.contains(name) {
      return value.split(separator: " ").map { prefix + $0 }.joined(separator: " ")
    }
    if name == "href" || name == "src" { return link(value, isSource: name == "src") }
    return value
  }

  private func link(_ value: String, isSource: Bool) -> String? {
    if value.hasPrefix("#") {
      let id = String(value.dropFirst())
      return prefix.isEmpty ? value : "#" + prefix + id
    }
    let parts = value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, !path.contains(":"), !path.hasPrefix("/"), !path.contains("?"),
      let resolved = SitePath.resolve(percentDecoded(path), from: folder(of: from.text))
    else { return value }
    return address(SitePath(resolved), parts.count > 1 ? String(parts[1]) : nil, isSource)
  }
}

extension Site {
  /// The chapters that a book has, in order.
  var bookChapters: [Int] {
    published.filter { !chapters[$0].body.isEmpty }
  }

  /// The id of a chapter on the page that holds them all.
  func bookID(_ index: Int) -> String { "chapter-\(index + 1)" }

  /// The whole guide on one page, its links made links within the page.
  func printPage(at url: SitePath, _ context: inout TemplateContext) -> [UInt8] {
    context["page"] = .map(pageFacts(title: configuration.title, url))
    let members = Set(bookChapters)
    let shown = bookChapters.map { index -> TemplateContext in
      let id = bookID(index)
      let relocation = Relocation(
        from: outline.heads[index].url, prefix: id + "-", isXML: false, lowersHeadings: true
      ) {
        path, fragment, isSource in
        if !isSource, case .chapter(let other)? = map.targets[path], members.contains(other) {
          return "#" + bookID(other) + (fragment.map { "-" + $0 } ?? "")
        }
        return path.relative(to: url) + (fragment.map { "#" + $0 } ?? "")
      }
      var chapter: TemplateContext = [
        "id": .text(id), "name": .text(chapters[index].title),
        "shows_title": .flag(!chapters[index].beginsWithTitle),
        "body": .html(relocation.html(chapters[index].body)),
      ]
      chapter["number"] = number(of: index).map { .text($0) }
      return chapter
    }
    context["print_chapters"] = .maps(shown)
    return templates.render("print", context)
  }
}
