extension Outline {
  /// The order of folders, then of `order` or the number in the file name, then of the names.
  ///
  /// Each folder at the top is a part, named by the title of its `index.md` or by its own name.
  static func ordered(_ published: [ChapterHead], _ drafts: Set<String>) -> Outline {
    let heads = published.map { (key: OrderKey($0), head: $0) }
      .sorted { $0.key < $1.key }.map(\.head)
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
      let top = topFolder(head.file.path)
      if top != current { close() }
      current = top
      members.append(index)
    }
    close()
    return Outline(heads: heads, parts: parts, drafts: drafts)
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
  let folders: [NaturalText]
  let order: Double
  /// Jekyll's way: posts without a number are read by date.
  let date: String
  let name: NaturalText

  init(_ head: ChapterHead) {
    let path = head.file.path
    let name = ChapterName(path)
    let isIndex = fileName(of: path) == "index.md"
    folders = folder(of: path).split(separator: "/").map { NaturalText(String($0)) }
    order = head.frontMatter.order ?? (isIndex ? -.infinity : name.number ?? .infinity)
    date = head.frontMatter.date ?? name.date ?? "~"
    self.name = NaturalText(fileName(of: path))
  }

  static func < (a: OrderKey, b: OrderKey) -> Bool {
    if a.folders != b.folders { return a.folders.lexicographicallyPrecedes(b.folders) }
    if a.order != b.order { return a.order < b.order }
    if a.date != b.date { return a.date < b.date }
    return a.name < b.name
  }
}

/// Text in which numbers compare as numbers: `2-b` stands before `10-a`.
struct NaturalText: Comparable {
  private let pieces: [Piece]
  private let text: String

  private enum Piece: Equatable {
    case number(UInt64)
    case byte(UInt8)
  }

  init(_ text: String) {
    var pieces: [Piece] = []
    var number: UInt64?
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte), (number ?? 0) < UInt64.max / 100 {
        number = (number ?? 0) * 10 + UInt64(byte - 0x30)
        continue
      }
      if let value = number { pieces.append(.number(value)) }
      number = nil
      pieces.append(.byte(byte))
    }
    if let value = number { pieces.append(.number(value)) }
    self.pieces = pieces
    self.text = text
  }

  static func < (a: NaturalText, b: NaturalText) -> Bool {
    for (one, other) in zip(a.pieces, b.pieces) where one != other {
      switch (one, other) {
      case (.number(let one), .number(let other)): return one < other
      case (.byte(let one), .byte(let other)): return one < other
      case (.number, .byte(let other)): return 0x30 < other
      case (.byte(let one), .number): return one < 0x30
      }
    }
    if a.pieces.count != b.pieces.count { return a.pieces.count < b.pieces.count }
    return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}
