import ExampleLanguage

/// Captions of tables, as Pandoc has them: a paragraph `Table: What it shows` before or behind a table.
///
/// One between two tables belongs to the table that follows, unless that table has one behind it too.
extension DraftTree {
  mutating func recognizeCaptions() {
    for table in tables {
      let siblings = children(of: Int(nodes[table].parentIndex))
      guard let place = siblings.firstIndex(of: table) else { continue }
      if place > 0, isCaption(siblings[place - 1]) {
        move(siblings[place - 1], to: table)
      } else if place + 1 < siblings.count, isCaption(siblings[place + 1]) {
        let belongsToNext = place + 2 < siblings.count && isTable(siblings[place + 2])
        if !belongsToNext { move(siblings[place + 1], to: table) }
      }
    }
  }

  private func isTable(_ index: Int) -> Bool {
    if case .table = nodes[index].kind { true } else { false }
  }

  private func isCaption(_ index: Int) -> Bool {
    let first = Int(nodes[index].firstChild)
    guard case .paragraph = nodes[index].kind, first >= 0, case .text(let text) = nodes[first].kind
    else { return false }
    return text.hasPrefix("Table: ")
  }

  private mutating func move(_ caption: Int, to table: Int) {
    let parent = Int(nodes[table].parentIndex)
    setChildren(children(of: parent).filter { $0 != caption }, of: parent)
    setChildren([caption] + children(of: table), of: table)
    nodes[table].range = nodes[table].range.union(nodes[caption].range)
    nodes[caption].kind = .tableCaption
    let first = Int(nodes[caption].firstChild)
    if case .text(let text) = nodes[first].kind {
      nodes[first].kind = .text(String(text.dropFirst("Table: ".count)))
      nodes[first].range.lower += "Table: ".utf8.count
    }
  }
}
