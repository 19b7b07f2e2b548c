import ExampleLanguage

/// Where a link or an image of a chapter leads.
enum LinkTarget: Equatable {
  /// Another host, or a scheme that is not ours to check.
  case external
  case page(SitePath, fragment: String?)
  case draft(String)
  /// - Parameter path: what was looked for, below `content/`.
  case missing(path: String)
}

extension SiteMap {
  /// Follows a destination as Markdown gives it, seen from a chapter.
  ///
  /// A relative path is a file beside the chapter first, then an address beside its page.
  func follow(_ destination: String, from head: ChapterHead) -> LinkTarget {
    follow(LinkParts(destination), from: head)
  }

  func follow(_ parts: LinkParts, from head: ChapterHead) -> LinkTarget {
    if parts.isExternal { return .external }
    if parts.path.isEmpty { return .page(head.url, fragment: parts.fragment) }
    let path = percentDecoded(parts.path)
    let isFolder = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("..")
    guard let file = SitePath.resolve(path, from: folder(of: head.file.path)) else {
      return .missing(path: path)
    }
    if isDraft(file) { return .draft(file) }
    if let found = source(file) ?? source(joinPath(file, "index.md")) {
      return .page(found, fragment: parts.fragment)
    }
    for folder in [folder(of: head.url.text), folder(of: head.file.path)] {
      if let address = SitePath.resolve(path, from: folder),
        let found = served(address, isFolder: isFolder)
      {
        return .page(found, fragment: parts.fragment)
      }
    }
    return .missing(path: file)
  }

  /// A target's address as a page writes it.
  func address(_ target: LinkTarget, _ parts: LinkParts, from page: SitePath) -> String? {
    guard case .page(let path, let fragment) = target else { return nil }
    let tail = (parts.query.map { "?" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
    if path == page, fragment != nil, parts.query == nil { return tail }
    return path.relative(to: page) + tail
  }
}

/// The parts of an address that matter for following it.
struct LinkParts {
  let isExternal: Bool
  let path: Substring
  let query: String?
  /// As written, `%20` and all.
  let fragment: String?

  init(_ destination: String) {
    var rest = Substring(destination)
    if let hash = rest.utf8.firstIndex(of: 0x23) {
      fragment = String(rest[rest.index(after: hash)...])
      rest = rest[..<hash]
    } else {
      fragment = nil
    }
    if let mark = rest.utf8.firstIndex(of: 0x3F) {
      query = String(rest[rest.index(after: mark)...])
      rest = rest[..<mark]
    } else {
      query = nil
    }
    path = rest
    isExternal = rest.hasPrefix("//") || Self.hasScheme(rest)
  }

  private static func hasScheme(_ text: Substring) -> Bool {
    guard let colon = text.utf8.firstIndex(of: 0x3A), let first = text.utf8.first,
      (0x61...0x7A).contains(first | 0x20)
    else { return false }
    return text[..<colon].utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }
  }
}
