extension GuideConfiguration {
  /// The JSON schema of `guide.yml`, in the words of draft 7 that draft 4 has too.
  package static var schema: String {
    JSONText.members([
      ("$schema", "http://json-schema.org/draft-07/schema#"), ("title", "guide.yml of guidegen"),
      ("type", "object"), ("required", .array(["title"])), ("additionalProperties", .bool(false)),
      ("properties", .object(properties.map { (name: $0.name, value: $0.schema) })),
    ]).text
  }

  private static let properties: [(name: String, schema: JSONText)] = [
    ("title", text("The name of the guide.")),
    ("author", text("Who wrote it.")),
    ("description", text("A sentence about the guide, for search engines.")),
    ("language", text("The language of the text, such as 'en'.")),
    ("base_url", text("Where the site will stand.", pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^/]")),
    ("chapters", listSchema("Files in content/, and parts with chapters.", [.file, .part])),
    ("parts", listSchema("Parts with chapters; 'chapters' may hold them too.", [.part])),
    ("region", text("The region whose prices examples use.")),
    ("price_date", text("The day of the price book; the newest unless said.")),
    ("raw_html", choice("What happens to raw HTML.", RawHTML.allCases.map(\.rawValue))),
    ("smart_punctuation", flag("Whether quotes and dashes are set as in print.")),
    ("drafts", flag("Whether drafts are published.")),
    ("dead_links", choice("What a dead link is.", ["error", "warning"])),
    ("max_chapter_mb", number("A larger chapter is refused.", maximum: 1_024)),
    ("theme", themeSchema),
    ("params", .members([("description", "For templates."), ("type", "object")])),
    ("diagnostics", levelSchema),
    ("edit_url", text("Where a chapter is edited; '{path}' is its file in content/.")),
    ("history", flag("Whether pages show their last change, as Git knows it.")),
    ("publish", publishSchema),
    ("image", text("The picture that pages are shared with: a file in content/, or an address.")),
    ("image_alt", text("What that picture shows.")),
  ]

  private static let publishSchema: JSONText = .members([
    ("description", "What is made beside the pages."), ("type", "object"),
    ("additionalProperties", .bool(false)),
    (
      "properties",
      .members([
        ("print", flag("The whole guide as one page.")),
        ("markdown", flag("A Markdown twin of each page, and llms.txt.")),
        ("feed", flag("An Atom feed of dated chapters.")),
        ("search", flag("The search index, where Pagefind is installed.")),
        ("cards", flag("Pictures for sharing, where rsvg-convert is and 'base_url' is known.")),
      ])
    ),
  ])

  private static let themeSchema: JSONText = .members([
    ("description", "Looks."), ("type", "object"), ("additionalProperties", .bool(false)),
    (
      "properties",
      .members([
        ("footer", text("A line at the foot of every page.")),
        (
          "color_scheme",
          choice(
            "Light, dark, or as the reader has it.",
            ThemeOptions.ColorScheme.allCases.map(\.rawValue))
        ),
      ])
    ),
  ])

  /// Every code that stands for itself, and what it may be.
  private static var levelSchema: JSONText {
    let choices = DiagnosticLevels.Level.allCases.map(\.rawValue)
    return .members([
      ("description", "How grave each diagnostic is."), ("type", "object"),
      ("additionalProperties", .bool(false)),
      ("properties", .object(Explanation.codes.map { ($0, choice(nil, choices)) })),
    ])
  }

  // MARK: Kinds of values

  private enum SchemaItem { case file, part }

  private static func text(_ description: String, pattern: String? = nil) -> JSONText {
    .members([
      ("description", .string(description)), ("type", .array(["string", "null"])),
      ("pattern", pattern.map(JSONText.string)),
    ])
  }

  private static func flag(_ description: String) -> JSONText {
    .members([("description", .string(description)), ("type", .array(["boolean", "null"]))])
  }

  private static func number(_ description: String, maximum: Int) -> JSONText {
    .members([
      ("description", .string(description)), ("type", .array(["number", "null"])), ("minimum", 0),
      ("maximum", .number(maximum)),
    ])
  }

  private static func choice(_ description: String?, _ choices: [String]) -> JSONText {
    .members([
      ("description", description.map(JSONText.string)),
      ("enum", .array(choices.map(JSONText.string))),
    ])
  }

  private static func listSchema(_ description: String, _ items: [SchemaItem]) -> JSONText {
    .members([
      ("description", .string(description)), ("type", .array(["array", "null"])),
      ("items", .members([("anyOf", .array(items.map { itemSchema($0) }))])),
    ])
  }

  private static func itemSchema(_ item: SchemaItem) -> JSONText {
    let files: JSONText = .members([
      ("type", "array"), ("items", .members([("type", "string")])),
    ])
    switch item {
    case .file: return .members([("type", "string")])
    case .part:
      return .members([
        ("type", "object"), ("additionalProperties", .bool(false)),
        ("required", .array(["chapters"])),
        (
          "properties",
          .members([
            ("part", text("The title of the part.")), ("title", text("The same.")),
            ("chapters", files),
          ])
        ),
      ])
    }
  }
}
