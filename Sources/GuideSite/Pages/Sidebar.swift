/// The lines of the list of chapters, made once: every page shows most of them.
struct Sidebar: Sendable {
  /// A list of more chapters than this is no help beside a page, and would make pages large.
  private static let limit = 150
  /// How many chapters before and after the current one a cut list shows.
  private static let reach = 12

  /// By what leads from a page to the site's root; then one line for each of the outline's heads.
  private let lines: [String: [Line]]

  private struct Line: Sendable {
    let plain: String
    let current: String
  }

  init(_ plan: SitePlan, _ chapters: [RenderedChapter], basePath: String) {
    let prefixes = Set(plan.pages.map(\.url.rootPrefix) + [basePath])
    let templates = plan.templates
    var lines: [String: [Line]] = [:]
    for prefix in prefixes {
      let items = zip(plan.outline.heads, chapters).map { head, chapter in
        (href: prefix + head.url.encoded, name: chapter.title)
      }
      lines[prefix] = parallelMap(items, jobs: plan.request.jobs) { item in
        var context: [String: Any] = ["href": item.href, "name": item.name]
        let plain = templates.render("sidebar-item", context)
        context["current"] = true
        return Line(plain: plain, current: templates.render("sidebar-item", context))
      }
    }
    self.lines = lines
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

  func html(_ members: ArraySlice<Int>, _ current: Int?, _ prefix: String) -> String {
    guard let lines = lines[prefix] else { return "" }
    var html = ""
    for index in members { html += index == current ? lines[index].current : lines[index].plain }
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
