import ExampleLanguage

extension GuideConfiguration {
  package static let keys = [
    "title", "author", "description", "language", "base_url", "image", "image_alt", "chapters",
    "parts", "region", "price_date", "raw_html", "smart_punctuation", "drafts", "dead_links",
    "max_chapter_mb", "theme", "params", "diagnostics", "edit_url", "history", "publish",
  ]

  /// Reads `guide.yml`; nil when it cannot be read at all.
  static func read(_ source: SourceText) -> Staged<GuideConfiguration?> {
    if let invalid = Diagnostic.notUTF8(source) { return Staged(nil, [invalid]) }
    let whole = SourceRange(0, source.bytes.count)
    let yaml = YAMLNode.parse(source, in: whole)
    guard yaml.diagnostics.isEmpty else { return Staged(nil, yaml.diagnostics) }
    let top = SourceLocation(file: source.name, range: SourceRange(0, 0))
    guard let root = yaml.value, case .mapping(let pairs) = root.content else {
      return Staged(nil, [.configurationNoMap(at: yaml.value?.location ?? top)])
    }
    var reader = KeyReader(pairs, known: keys)
    var configuration = GuideConfiguration(title: reader.text("title") ?? "")
    // A title that is no text is told already, and a misspelt key will be.
    let isTold =
      !reader.diagnostics.isEmpty
      || reader.others.contains { reader.suggestion(for: $0.key) == "title" }
    if configuration.title.isEmpty, !isTold { reader.diagnostics.append(.titleMissing(at: top)) }
    configuration.readValues(&reader)
    configuration.readTheme(&reader)
    configuration.readPublishing(&reader)
    configuration.readLevels(&reader)
    configuration.parts = readParts(&reader)
    for (key, _) in reader.others {
      reader.diagnostics.append(
        .keyUnknown(
          key, suggestion: reader.suggestion(for: key),
          elsewhere: "keys of your own for templates go below 'params'"))
    }
    return Staged(configuration, reader.diagnostics)
  }

  private mutating func readValues(_ reader: inout KeyReader) {
    author = reader.text("author")
    description = reader.text("description")
    language = reader.text("language") ?? language
    image = reader.text("image")
    imageLocation = reader.values["image"]?.location
    imageAlt = reader.text("image_alt")
    region = reader.text("region") ?? region
    regionLocation = reader.values["region"]?.location
    priceDate = reader.text("price_date")
    priceDateLocation = reader.values["price_date"]?.location
    rawHTML =
      reader.choice("raw_html", of: RawHTML.allCases.map(\.rawValue))
      .flatMap(RawHTML.init) ?? rawHTML
    usesSmartPunctuation = reader.flag("smart_punctuation") ?? usesSmartPunctuation
    showsDrafts = reader.flag("drafts") ?? showsDrafts
    let deadLinks = reader.choice("dead_links", of: ["error", "warning"])
    self.deadLinks = deadLinks == "warning" ? .warning : .error
    editURL = reader.text("edit_url")
    showsHistory = reader.flag("history") ?? showsHistory
    readBaseURL(&reader)
    if let megabytes = reader.number("max_chapter_mb"), let node = reader.values["max_chapter_mb"] {
      if megabytes > 0, megabytes <= 1024 {
        maximumChapterBytes = Int64(megabytes * 1_048_576)
      } else {
        reader.expect("a number above 0 and up to 1024", for: "max_chapter_mb", node)
      }
    }
    if let node = reader.values["params"], !node.isEmpty {
      if case .map(let pairs) = node.templateValue {
        parameters = pairs
      } else {
        reader.expect("a map", for: "params", node)
      }
    }
  }

  private mutating func readBaseURL(_ reader: inout KeyReader) {
    guard let text = reader.text("base_url"), let node = reader.values["base_url"] else { return }
    if let url = Self.normalBaseURL(text) {
      baseURL = url
    } else {
      reader.expect("an address such as https://example.com/guide", for: "base_url", node)
    }
  }

  private mutating func readPublishing(_ reader: inout KeyReader) {
    guard let node = reader.values["publish"], !node.isEmpty else { return }
    guard case .mapping(let pairs) = node.content else {
      return reader.expect("a map", for: "publish", node)
    }
    var options = KeyReader(pairs, known: ["print", "markdown", "feed", "search", "cards"])
    publish.printPage = options.flag("print")
    publish.markdown = options.flag("markdown")
    publish.feed = options.flag("feed") ?? publish.feed
    publish.search = options.flag("search")
    publish.cards = options.flag("cards")
    reader.diagnostics += options.diagnostics
    for (key, _) in options.others {
      reader.diagnostics.append(
        .keyUnknown(
          key, suggestion: options.suggestion(for: key),
          elsewhere: "'publish' has the keys 'print', 'markdown', 'feed', 'search' and 'cards'"))
    }
  }

  private mutating func readTheme(_ reader: inout KeyReader) {
    guard let node = reader.values["theme"], !node.isEmpty else { return }
    guard case .mapping(let pairs) = node.content else {
      return reader.expect("a map", for: "theme", node)
    }
    var options = KeyReader(pairs, known: ["color_scheme", "footer"])
    theme.footer = options.text("footer")
    theme.colorScheme =
      options.choice("color_scheme", of: ThemeOptions.ColorScheme.allCases.map(\.rawValue))
      .flatMap(ThemeOptions.ColorScheme.init) ?? theme.colorScheme
    reader.diagnostics += options.diagnostics
    for (key, _) in options.others {
      reader.diagnostics.append(
        .keyUnknown(
          key, suggestion: options.suggestion(for: key),
          elsewhere: "'theme' has the keys 'color_scheme' and 'footer'"))
    }
  }

  /// An address with scheme and host, ended by a slash; nil when it is none.
  package static func normalBaseURL(_ text: String) -> String? {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      let isPlain = rest.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E }
      guard isPlain, let first = rest.first, first != "/", !rest.contains("?"),
        !rest.contains("#")
      else { return nil }
      return scheme + (rest.hasSuffix("/") ? rest : rest + "/")
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func configurationNoMap(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      code: "guide.map", message: "this holds no keys; at least 'title' is needed", at: location,
      notes: [Note("write 'title: The name of the guide'")])
  }

  fileprivate static func titleMissing(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      code: "guide.title", message: "the key 'title' is missing", at: location,
      notes: [Note("write 'title: The name of the guide'")])
  }
}
