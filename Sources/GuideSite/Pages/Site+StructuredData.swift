extension Site {
  /// What a chapter is, in the words of schema.org, for search engines.
  ///
  /// Addresses are whole or left out: a guide without `base_url` does not know its own.
  func structuredData(for index: Int, _ card: Card?) -> String {
    let head = outline.heads[index]
    let address = { (url: SitePath) in self.baseURL.map { JSONText.string(url.absolute(below: $0)) }
    }
    let guide = SitePath("index.html")
    let article: JSONText = .members([
      ("@type", "TechArticle"), ("headline", .string(chapters[index].title)),
      ("description", head.frontMatter.description.map(JSONText.string)),
      ("url", address(head.url)),
      (
        "image",
        sharedImage(of: head.url, card: card, title: chapters[index].title)
          .map { .string($0.address) }
      ),
      ("inLanguage", .string(head.frontMatter.language ?? configuration.language)),
      ("author", (head.frontMatter.author ?? configuration.author).map(Self.person)),
      ("datePublished", head.date.map { .string($0.iso) }),
      ("dateModified", head.lastDay(history).map(JSONText.string)),
      ("timeRequired", .string("PT\(chapters[index].minutes)M")),
      (
        "keywords",
        head.frontMatter.tags.isEmpty ? nil : .array(head.frontMatter.tags.map(JSONText.string))
      ),
      (
        "isPartOf",
        .members([
          ("@type", "Book"), ("name", .string(configuration.title)), ("url", address(guide)),
        ])
      ),
    ])
    let crumbs: JSONText = .members([
      ("@type", "BreadcrumbList"),
      (
        "itemListElement",
        .array(
          [Self.crumb(1, configuration.title, address(guide))]
            + (ancestors(of: index) + [index]).enumerated().map { place, chapter in
              Self.crumb(
                place + 2, chapters[chapter].title, address(outline.heads[chapter].url))
            })
      ),
    ])
    let graph: JSONText = .members([
      ("@context", "https://schema.org"), ("@graph", .array([article, crumbs])),
    ])
    return Self.embedded(graph.text)
  }

  private static func person(_ name: String) -> JSONText {
    .members([("@type", "Person"), ("name", .string(name))])
  }

  private static func crumb(_ position: Int, _ name: String, _ item: JSONText?) -> JSONText {
    .members([
      ("@type", "ListItem"), ("position", .number(position)), ("name", .string(name)),
      ("item", item),
    ])
  }

  /// JSON as it may stand in a `script` element: nothing in it can end the element.
  static func embedded(_ json: String) -> String {
    json.utf8.contains(UInt8(ascii: "<")) ? json.replacing("<", with: "\\u003C") : json
  }
}
