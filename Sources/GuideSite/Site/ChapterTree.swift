/// Which chapters have further pages, and what number stands before each.
///
/// The files of a folder `containers/` are further pages of the chapter `containers.md`, or
/// `18-containers.md`, that stands beside the folder.
struct ChapterTree: Sendable {
  /// The chapter that a further page belongs to; both are places in ``Outline/heads``.
  let parents: [Int: Int]
  /// The further pages of a chapter, in the order of reading.
  let pages: [Int: [Int]]
  /// Such as `18`, and `18.2` for that chapter's second further page; none for a page that no list shows.
  private(set) var numbers: [Int: String] = [:]

  init(_ outline: Outline) {
    let order = outline.readingOrder.filter { !outline.heads[$0].isHome }
    let listed = Set(order)
    let parents = Self.parents(outline.heads).filter {
      listed.contains($0.key) && listed.contains($0.value)
    }
    self.parents = parents
    pages = Dictionary(grouping: order.filter { parents[$0] != nil }) { parents[$0] ?? $0 }
    number(order.filter { parents[$0] == nil }, below: "", outline.heads)
  }

  /// The chapter of each further page.
  static func parents(_ heads: [ChapterHead]) -> [Int: Int] {
    var chapters: [String: Int] = [:]
    for (index, head) in heads.enumerated() where !head.isHome && !head.isRedirect {
      let place = joinPath(head.sourceFolder, head.name.slug)
      if chapters[place] == nil { chapters[place] = index }
    }
    var parents: [Int: Int] = [:]
    for (index, head) in heads.enumerated() {
      parents[index] = chapters[head.sourceFolder]
    }
    return parents
  }

  /// The numbers that file names state, where they do as numbers should; counted otherwise.
  private mutating func number(_ members: [Int], below prefix: String, _ heads: [ChapterHead]) {
    let stated = members.compactMap { heads[$0].name.number.map { Int($0) } }
    let isStated =
      stated.count == members.count && zip(stated, stated.dropFirst()).allSatisfy { $0 < $1 }
    for (place, index) in members.enumerated() {
      let number = prefix + String(isStated ? stated[place] : place + 1)
      numbers[index] = number
      if let pages = pages[index] { self.number(pages, below: number + ".", heads) }
    }
  }
}
