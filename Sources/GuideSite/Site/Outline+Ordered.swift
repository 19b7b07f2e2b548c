extension Outline {
  /// The order of folders, then of `order` or the number in the file name, then of the names.
  ///
  /// Each folder at the top is a part, named by the title of its `index.md` or by its own name; but the
  /// further pages of a chapter follow it.
  static func ordered(_ published: [ChapterHead], _ drafts: Set<String>) -> Outline {
    let sorted = published.map { (key: OrderKey($0), head: $0) }
      .sorted { $0.key < $1.key }.map(\.head)
    let (heads, tops) = nested(sorted)
    var parts: [Part] = []
    var members: [Int] = []
    var current = ""
    func close() {
      if !members.isEmpty {
        let title = current.isEmpty ? nil : title(ofFolder: current, heads)
        parts.append(Part(title: title, chapters: members))
      }
      members = []
    }
    for (index, head) in heads.enumerated() where !head.isHome {
      let top = tops[index]
      if top != current { close() }
      current = top
      members.append(index)
    }
    close()
    return Outline(heads: heads, parts: parts, drafts: drafts)
  }

  /// Puts further pages behind their chapters, into whose part they come.
  private static func nested(_ sorted: [ChapterHead]) -> (heads: [ChapterHead], tops: [String]) {
    let parents = ChapterTree.parents(sorted)
    let pages = Dictionary(grouping: sorted.indices.filter { parents[$0] != nil }) { parents[$0] }
    var heads: [ChapterHead] = []
    var tops: [String] = []
    func add(_ index: Int, top: String) {
      heads.append(sorted[index])
      tops.append(top)
      for page in pages[index] ?? [] { add(page, top: top) }
    }
    for index in sorted.indices where parents[index] == nil {
      add(index, top: topFolder(sorted[index].file.path))
    }
    return (heads, tops)
  }

  private static func topFolder(_ path: String) -> String {
    path.utf8.contains(0x2F) ? String(path.prefix { $0 != "/" }) : ""
  }

  private static func title(ofFolder folder: String, _ heads: [ChapterHead]) -> String {
    let index = heads.first { $0.file.path == folder + "/index.md" }
    return index?.frontMatter.title ?? ChapterName(folder + ".md").title
  }
}

/// What orders two chapters that no list orders.
private struct OrderKey: Comparable {
  /// The folder, and its parts, which matter only between two folders.
  let folder: String
  let folders: [NaturalText]
  let order: Double
  /// Jekyll's way: posts without a number are read by date.
  let date: String
  let name: NaturalText

  init(_ head: ChapterHead) {
    let path = head.file.path
    let name = head.name
    let isIndex = fileName(of: path) == "index.md"
    folder = GuideSite.folder(of: path)
    folders = folder.split(separator: "/").map { NaturalText(String($0)) }
    order = head.frontMatter.order ?? (isIndex ? -.infinity : name.number ?? .infinity)
    date = head.frontMatter.date ?? name.date ?? "~"
    self.name = NaturalText(fileName(of: path))
  }

  static func < (a: OrderKey, b: OrderKey) -> Bool {
    if a.folder != b.folder { return a.folders.lexicographicallyPrecedes(b.folders) }
    if a.order != b.order { return a.order < b.order }
    if a.date != b.date { return a.date < b.date }
    return a.name < b.name
  }
}

/// Text in which numbers compare as numbers: `2-b` stands before `10-a`.
struct NaturalText: Comparable {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  static func < (a: NaturalText, b: NaturalText) -> Bool {
    var (i, j) = (0, 0)
    while i < a.bytes.count, j < b.bytes.count {
      guard isDigit(a.bytes[i]), isDigit(b.bytes[j]) else {
        if a.bytes[i] != b.bytes[j] { return a.bytes[i] < b.bytes[j] }
        (i, j) = (i + 1, j + 1)
        continue
      }
      let (one, other) = (digits(a.bytes, from: i), digits(b.bytes, from: j))
      let (left, right) = (one.drop { $0 == 0x30 }, other.drop { $0 == 0x30 })
      if left.count != right.count { return left.count < right.count }
      if !left.elementsEqual(right) { return left.lexicographicallyPrecedes(right) }
      (i, j) = (one.endIndex, other.endIndex)
    }
    if (i < a.bytes.count) != (j < b.bytes.count) { return i == a.bytes.count }
    // `01` and `1` are one number, and two names.
    return a.bytes.lexicographicallyPrecedes(b.bytes)
  }

  private static func digits(_ bytes: [UInt8], from start: Int) -> ArraySlice<UInt8> {
    bytes[start...].prefix(while: isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
