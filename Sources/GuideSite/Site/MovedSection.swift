import ExampleLanguage

/// A section that stands on another page than it did: `redirect_from: /old.html#section`.
///
/// No server is told what follows the `#`, so the old page itself shows the way.
struct MovedSection: Sendable {
  /// The page where it stood.
  let page: SitePath
  let anchor: String

  /// Reads an old address; nil when it is that of a whole page, or of no place in the site.
  init?(_ address: String) {
    guard let hash = address.firstIndex(of: "#"), address.index(after: hash) < address.endIndex,
      let page = ChapterHead.outputPath(String(address[..<hash]))
    else { return nil }
    self.page = page
    anchor = percentDecoded(address[address.index(after: hash)...])
  }
}

extension Outline {
  /// The sections that each page had, and the chapters where they are now.
  var movedSections: [SitePath: [(section: MovedSection, chapter: Int)]] {
    var moved: [SitePath: [(section: MovedSection, chapter: Int)]] = [:]
    for (index, head) in heads.enumerated() {
      for section in head.frontMatter.redirectFrom.compactMap(MovedSection.init) {
        moved[section.page, default: []].append((section, index))
      }
    }
    return moved
  }

  /// Old addresses that are none, and sections of pages that are not there to show the way.
  func checkOldAddresses() -> [Diagnostic] {
    let chapters = Set(heads.filter { !$0.isRedirect }.map(\.url))
    return heads.flatMap { head in
      head.frontMatter.redirectFrom.compactMap { address -> Diagnostic? in
        let location = head.location(of: "redirect_from")
        guard let section = MovedSection(address) else {
          if ChapterHead.outputPath(address) != nil { return nil }
          return .addressUnusable("redirect_from", address, at: location)
        }
        let leads = chapters.contains(section.page) && section.page != head.url
        return leads
          ? nil
          : .sectionUnreachable(address, section, isOwn: section.page == head.url, at: location)
      }
    }
  }
}

extension Site {
  /// The sections that a page had, each with the way to where it is now.
  func movedSections(of index: Int) -> [TemplateContext] {
    let url = outline.heads[index].url
    return (moved[url] ?? []).compactMap { section, target in
      // What stands here under that name is meant.
      guard !chapters[index].anchors.contains(where: { $0.id == section.anchor }) else {
        return nil
      }
      let heading = chapters[target].headings.first { $0.id == section.anchor }
      let page = address(outline.heads[target].url, from: url)
      return [
        "id": .text(section.anchor), "name": .text(heading?.text ?? chapters[target].title),
        "href": .text(heading == nil ? page : page + "#" + percentEncoded(section.anchor)),
      ]
    }
  }
}

extension Diagnostic {
  fileprivate static func sectionUnreachable(
    _ address: String, _ section: MovedSection, isOwn: Bool, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      code: "chapter.url",
      message: isOwn
        ? "'redirect_from' is '\(address)', a section of this page itself"
        : "'redirect_from' is '\(address)', and no chapter has the page '\(section.page)'",
      at: location,
      notes: [
        Note(
          isOwn
            ? "remove it, or name the page where the section stood"
            : "only a page that is there can show the way to a section; name the page without '#'")
      ])
  }
}
