/// The lines of the list of chapters. A build makes them once, since every page shows most of them; a
/// preview, which is asked for one page at a time, makes them as it goes.
struct Sidebar: Sendable {
  /// A list of more chapters than this is no help beside a page, and would make pages large.
  private static let limit = 150
  /// How many chapters before and after the current one a cut list shows.
  private static let reach = 12

  private let templates: Templates
  /// One for each of the outline's heads: its address below the site's root, and its title.
  private let entries: [Entry]
  /// By what leads from a page to the site's root; then one line for each entry, as pages of other
  /// chapters show it. Empty in a preview.
  private var lines: [String: [[UInt8]]] = [:]

  private struct Entry: Sendable {
    let address: String
    let name: String
    let number: String?
    /// Whether it is a further page of a chapter.
    let isNested: Bool
  }

  init(
    _ plan: SitePlan, _ chapters: [RenderedChapter], tree: ChapterTree, templates: Templates,
    basePath: String, isWhole: Bool
  ) {
    self.templates = templates
    entries = zip(plan.outline.heads, chapters).enumerated().map { index, pair in
      Entry(
        address: pair.0.url.encoded, name: pair.1.title, number: tree.numbers[index],
        isNested: tree.parents[index] != nil)
    }
    guard isWhole else { return }
    // A cut list stands beside chapters only.
    let isCut = plan.outline.parts.reduce(0) { $0 + $1.chapters.count } > Self.limit
    let urls = isCut ? plan.outline.heads.map(\.url) : plan.pages.map(\.url)
    for prefix in Set(urls.map(\.rootPrefix) + (isCut ? [] : [basePath])) {
      lines[prefix] = parallelMap(entries, jobs: plan.request.jobs) { entry in
        Self.line(entry, prefix, isCurrent: false, templates)
      }
    }
  }

  private static func line(
    _ entry: Entry, _ prefix: String, isCurrent: Bool, _ templates: Templates
  ) -> [UInt8] {
    templates.render(
      "sidebar-item",
      [
        "href": .text(prefix + entry.address), "name": .text(entry.name),
        "current": isCurrent ? true : .nothing,
        "number": entry.number.map { .text($0) } ?? .nothing,
        "nested": .flag(entry.isNested),
      ])
  }

  /// Which chapters stand beside a page.
  func parts(around current: Int?, _ outline: Outline, _ places: [Int: Outline.Place]) -> (
    parts: [(title: String?, chapters: ArraySlice<Int>)], isCut: Bool
  ) {
    guard places.count > Self.limit else {
      return (outline.parts.map { ($0.title, $0.chapters[...]) }, false)
    }
    guard let current, let place = places[current] else { return ([], true) }
    let part = outline.parts[place.part]
    let first = max(0, place.index - Self.reach)
    let last = min(part.chapters.count - 1, place.index + Self.reach)
    return ([(part.title, part.chapters[first...last])], true)
  }

  func html(_ members: ArraySlice<Int>, _ current: Int?, _ prefix: String) -> [UInt8] {
    let lines = lines[prefix]
    var html: [UInt8] = []
    for index in members {
      if let lines, index != current {
        html += lines[index]
      } else {
        html += Self.line(entries[index], prefix, isCurrent: index == current, templates)
      }
    }
    return html
  }
}

extension Outline {
  /// Where a chapter is listed.
  struct Place: Sendable {
    let part: Int
    let index: Int
  }

  /// The place of every chapter that a part lists.
  var places: [Int: Place] {
    var places: [Int: Place] = [:]
    for (part, listed) in parts.enumerated() {
      for (index, chapter) in listed.chapters.enumerated() {
        places[chapter] = Place(part: part, index: index)
      }
    }
    return places
  }
}
