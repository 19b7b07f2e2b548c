import ExampleLanguage

/// Ids of headings: `{#own-id}` at the end, or else GitHub's slug.
extension DraftTree {
  /// Gives every heading its id, and reports own ids given twice.
  mutating func nameHeadings(
    _ source: SourceText, _ raw: [RawIdentifier], _ options: MarkdownOptions
  ) -> (headings: [Heading], diagnostics: [Diagnostic]) {
    var names = HeadingNames()
    names.reserve(raw)
    names.reserveFootnotes(self)
    var own: [Int: String] = [:]
    for index in headings {
      guard let id = takeOwnID(index, source) else { continue }
      own[index] = id
      names.claim(id, nodes[index].range, source)
    }
    var result: [Heading] = []
    result.reserveCapacity(headings.count)
    for index in headings {
      guard case .heading(let level, _) = nodes[index].kind else { continue }
      let text = plainText(index)
      let id =
        own[index] ?? names.generate(slug(words(index, text, options)), in: nodes[index].range)
      nodes[index].kind = .heading(level: level, id: id)
      result.append(
        Heading(
          node: NodeID(index: index), level: level, text: String(text.trimmingBlanks), id: id,
          range: nodes[index].range))
    }
    return (result, names.diagnostics)
  }

  /// What a heading's id is made of: its text, without what is only known later.
  private func words(_ index: Int, _ whole: String, _ options: MarkdownOptions) -> String {
    guard let mark = options.placeholderMark, let first = mark.utf8.first,
      whole.utf8.contains(first), whole.contains(mark)
    else {
      return String(whole.trimmingBlanks)
    }
    // The blanks around what is left out are one.
    return plainText(index, withoutCode: mark).split(separator: " ").joined(separator: " ")
  }

  /// Removes `{#id}` from the end of a heading's text.
  ///
  /// The id is read from the file, where smart punctuation has not been at it.
  private mutating func takeOwnID(_ heading: Int, _ source: SourceText) -> String? {
    let last = Int(nodes[heading].lastChild)
    guard last >= 0, case .text(let text) = nodes[last].kind, text.utf8.last == Byte.rightBrace
    else { return nil }
    let range = nodes[last].range
    let literal = Array(text.utf8)
    let written = Array(source.bytes[range.lower..<range.upper])
    guard let end = markStart(literal), let id = ownID(written) ?? ownID(literal) else {
      return nil
    }
    nodes[last].kind = .text(String(decoding: literal[..<end], as: UTF8.self))
    nodes[last].range.upper = range.lower + (markStart(written) ?? written.count)
    if end == 0 { setChildren(children(of: heading).dropLast(), of: heading) }
    return id
  }

  /// Where the last `{` stands, or the blanks before it.
  private func markStart(_ bytes: [UInt8]) -> Int? {
    guard var end = bytes.lastIndex(of: Byte.leftBrace) else { return nil }
    while end > 0, bytes[end - 1].isSpace { end -= 1 }
    return end
  }

  private func ownID(_ bytes: [UInt8]) -> String? {
    guard bytes.last == Byte.rightBrace, let brace = bytes.lastIndex(of: Byte.leftBrace) else {
      return nil
    }
    let id = bytes[(brace + 1)..<(bytes.count - 1)]
    guard id.first == Byte.hash, id.count > 1, id.dropFirst().allSatisfy(isIDByte) else {
      return nil
    }
    return String(decoding: id.dropFirst(), as: UTF8.self)
  }

  private func isIDByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte >= 0x80 || byte == Byte.hyphen || byte == Byte.underscore
      || byte == Byte.colon || byte == Byte.period
  }
}

/// The ids of a page, each given once.
struct HeadingNames {
  private(set) var diagnostics: [Diagnostic] = []
  /// Own ids of headings and where each stands first.
  private var claimed: [String: SourceRange] = [:]
  /// Ids in raw HTML. A `name` in a heading does no harm to that heading's id.
  private var reserved: [String: RawIdentifier] = [:]
  private var used: Set<String> = []
  private var counts: [String: Int] = [:]

  mutating func reserve(_ identifiers: [RawIdentifier]) {
    reserved.reserveCapacity(identifiers.count)
    for identifier in identifiers {
      reserved[identifier.id, default: identifier].join(identifier)
    }
  }

  mutating func reserveFootnotes(_ tree: DraftTree) {
    for index in tree.footnotes {
      switch tree.nodes[index].kind {
      case .footnoteDefinition(_, let number, _): used.insert(footnoteID(number))
      case .footnoteReference(_, let number, let occurrence):
        used.insert(footnoteReferenceID(number, occurrence))
      default: continue
      }
    }
  }

  mutating func claim(_ id: String, _ range: SourceRange, _ source: SourceText) {
    if let first = claimed[id] {
      diagnostics.append(.headingDuplicate(id, range, first: first, in: source))
    } else {
      claimed[id] = range
      used.insert(id)
    }
  }

  /// GitHub's rule: the second `setup` is `setup-1`, the third `setup-2`.
  mutating func generate(_ slug: String, in range: SourceRange) -> String {
    let base = slug.isEmpty ? "section" : slug
    // Nearly all: the first of its name.
    if !isReserved(base, range), used.insert(base).inserted { return base }
    var count = counts[base, default: 1]
    var id = "\(base)-\(count)"
    while isReserved(id, range) || !used.insert(id).inserted {
      count += 1
      id = "\(base)-\(count)"
    }
    counts[base] = count + 1
    return id
  }

  /// Whether raw HTML has the id, elsewhere than in this heading.
  private func isReserved(_ id: String, _ range: SourceRange) -> Bool {
    guard let raw = reserved[id] else { return false }
    return raw.isID || raw.range.lower < range.lower || raw.range.upper > range.upper
  }
}

extension Diagnostic {
  fileprivate static func headingDuplicate(
    _ id: String, _ range: SourceRange, first: SourceRange, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      code: "markdown.heading.duplicate",
      message: "the heading's id '\(id)' is already that of another heading",
      at: SourceLocation(file: source.name, range: range),
      notes: [
        .init(
          "the first one is here", at: SourceLocation(file: source.name, range: first)),
        .init("give one of them another id, or leave '{#\(id)}' out"),
      ])
  }
}
