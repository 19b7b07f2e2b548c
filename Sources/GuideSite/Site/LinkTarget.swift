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
    guard let file = SitePath.resolve(path, from: head.sourceFolder) else {
      return .missing(path: path)
    }
    if isDraft(file) { return .draft(file) }
    if let found = source(file) ?? source(joinPath(file, "index.md")) {
      return .page(found, fragment: parts.fragment)
    }
    for folder in [folder(of: head.url.text), head.sourceFolder] {
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
  /// Whether it leads to another host, or has a scheme that is not ours: then the rest is left out.
  let isExternal: Bool
  let path: Substring
  let query: String?
  /// As written, `%20` and all.
  let fragment: String?

  init(_ destination: String) {
    var destination = destination
    let places = destination.withUTF8 { Places($0) }
    isExternal = places.isExternal
    guard !isExternal else {
      (path, query, fragment) = ("", nil, nil)
      return
    }
    let part = { (lower: Int, upper: Int) in
      destination[destination.utf8Index(lower)..<destination.utf8Index(upper)]
    }
    path = part(0, places.path)
    query = places.path < places.query ? String(part(places.path + 1, places.query)) : nil
    fragment = places.query < places.end ? String(part(places.query + 1, places.end)) : nil
  }

  /// Where the parts end: `path?query#fragment`.
  private struct Places {
    let isExternal: Bool
    let path: Int
    let query: Int
    let end: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      end = bytes.count
      query = bytes.firstIndex { $0 == UInt8(ascii: "#") } ?? end
      path = bytes[..<query].firstIndex { $0 == UInt8(ascii: "?") } ?? query
      let start = bytes[..<path]
      isExternal = start.starts(with: "//".utf8) || Self.hasScheme(start)
    }

    private static func hasScheme(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
      guard let first = text.first, isLetter(first) else { return false }
      for byte in text {
        if byte == UInt8(ascii: ":") { return true }
        let isInside =
          isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B
          || byte == 0x2D || byte == 0x2E
        guard isInside else { return false }
      }
      return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  }
}

extension String {
  fileprivate func utf8Index(_ offset: Int) -> Index { utf8.index(startIndex, offsetBy: offset) }
}
