package import ExampleLanguage

extension FrontMatter {
  private static let keys = [
    "title", "description", "author", "tags", "date", "layout", "order", "draft", "slug",
    "permalink", "redirect_to", "redirect_from", "edit_url", "lang", "image", "image_alt",
  ]
  /// Words that other generators know, near to one of ours but not misspelt.
  private static let foreignKeys: Set<String> = ["tag", "data", "dates", "lang_ref", "author_url"]

  /// Reads what stands between the `---` lines at the head of a chapter.
  static func read(_ source: SourceText) -> Staged<FrontMatter> {
    var matter = FrontMatter()
    guard let block = block(in: source) else { return Staged(matter) }
    matter.range = block.whole
    guard let content = block.content else {
      return Staged(matter, [.frontMatterUnclosed(source, block.whole)])
    }
    if content.count > 64 << 10 {
      return Staged(matter, [.frontMatterTooLarge(source, content)])
    }
    let yaml = YAMLNode.parse(source, in: content)
    guard yaml.diagnostics.isEmpty, let root = yaml.value, !root.isEmpty else {
      return Staged(matter, yaml.diagnostics)
    }
    guard case .mapping(let pairs) = root.content else {
      return Staged(matter, [.frontMatterNoMap(root)])
    }
    var reader = KeyReader(pairs, known: keys)
    matter.readValues(&reader)
    matter.readOthers(&reader)
    return Staged(matter, reader.diagnostics)
  }

  /// Where the body begins, after front matter and byte-order mark.
  package func bodyRange(in source: SourceText) -> SourceRange {
    let start = range?.upper ?? (source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    return SourceRange(start, source.bytes.count)
  }

  private mutating func readValues(_ reader: inout KeyReader) {
    title = reader.text("title")
    description = reader.text("description")
    author = reader.text("author")
    tags = reader.texts("tags")
    date = reader.text("date")
    layout = reader.text("layout")
    order = reader.number("order")
    isDraft = reader.flag("draft") ?? false
    slug = reader.text("slug")
    permalink = reader.text("permalink")
    redirectTo = reader.texts("redirect_to")
    redirectFrom = reader.texts("redirect_from")
    editURL = reader.text("edit_url")
    language = reader.text("lang")
    image = reader.text("image")
    imageAlt = reader.text("image_alt")
    locations = reader.values.mapValues(\.location)
    if let date, let node = reader.values["date"], CalendarDate(date) == nil {
      reader.expect("a date such as 2026-09-01", for: "date", node)
    }
  }

  private mutating func readOthers(_ reader: inout KeyReader) {
    for (key, value) in reader.others {
      guard let name = key.text else { continue }
      extras.append((name, value.templateValue))
      // A short word is near to many: `type` is no misspelt `title`.
      if name.utf8.count > 4, !Self.foreignKeys.contains(name),
        let suggestion = reader.suggestion(for: key)
      {
        reader.diagnostics.append(
          .keyUnknown(key, suggestion: suggestion, severity: .warning, elsewhere: ""))
      }
    }
  }

  /// The block with its `---` lines, and what is between them (nil when the second is missing).
  private static func block(in source: SourceText) -> (whole: SourceRange, content: SourceRange?)? {
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = source.lineRange(0)
    guard isRule(source, SourceRange(start, max(start, first.upper))) else { return nil }
    for line in source.lineStarts.indices.dropFirst() {
      let range = source.lineRange(line)
      guard isRule(source, range) else { continue }
      let next =
        line + 1 < source.lineStarts.count ? source.lineStarts[line + 1] : source.bytes.count
      return (
        SourceRange(start, next), SourceRange(source.lineStarts[1], source.lineStarts[line])
      )
    }
    // A thematic break at the head of a chapter is no front matter without keys below it.
    let second = source.lineStarts.count > 1 ? source.string(source.lineRange(1)) : ""
    guard let colon = second.firstIndex(of: ":"), !second[..<colon].contains(" "),
      colon != second.startIndex
    else { return nil }
    return (SourceRange(start, source.bytes.count), nil)
  }

  /// Three hyphens and nothing but blanks after them.
  private static func isRule(_ source: SourceText, _ range: SourceRange) -> Bool {
    let bytes = source.bytes[range.lower..<range.upper]
    return bytes.starts(with: [0x2D, 0x2D, 0x2D])
      && bytes.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

extension Diagnostic {
  fileprivate static func frontMatterUnclosed(
    _ source: SourceText, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      code: "front-matter.end", message: "the front matter that begins here has no closing '---'",
      at: SourceLocation(
        file: source.name, range: SourceRange(range.lower, source.lineRange(0).upper)),
      notes: [Note("write a line '---' below its last key")])
  }

  fileprivate static func frontMatterTooLarge(
    _ source: SourceText, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      code: "front-matter.size",
      message: "the front matter has \(range.count) bytes; at most 65536 are read",
      at: SourceLocation(file: source.name, range: SourceRange(range.lower, range.lower)),
      notes: [Note("a line '---' that was meant to close it may be missing")])
  }

  fileprivate static func frontMatterNoMap(_ root: YAMLNode) -> Diagnostic {
    Diagnostic(
      code: "front-matter.map", message: "the front matter is \(root.kind); it has to hold keys",
      at: root.location, notes: [Note("write keys such as 'title: A title'")])
  }
}
