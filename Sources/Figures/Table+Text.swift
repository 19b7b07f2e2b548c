extension Table: CustomStringConvertible {
  /// The table as lines of text in columns, without trailing spaces and without a final line break.
  public var description: String {
    let widths = columnWidths
    var lines: [String] = []
    if !caption.isEmpty { lines.append(caption) }
    lines.append(line(columns.map { $0.title }, widths))
    lines.append(rule(widths))
    for row in rows { lines.append(line(row, widths)) }
    if !footer.isEmpty { lines.append(rule(widths)) }
    for row in footer { lines.append(line(row, widths)) }
    return lines.joined(separator: "\n")
  }

  private var columnWidths: [Int] {
    columns.indices.map { column in
      var width = displayWidth(columns[column].title)
      for row in rows { width = max(width, displayWidth(cell(row, column))) }
      for row in footer { width = max(width, displayWidth(cell(row, column))) }
      return width
    }
  }

  private func rule(_ widths: [Int]) -> String {
    String(repeating: "-", count: widths.reduce(0, +) + 2 * max(0, widths.count - 1))
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    var text = ""
    var pending = 0
    for column in columns.indices {
      let content = oneLine(cell(row, column))
      let gap = widths[column] - displayWidth(content)
      if column > 0 { pending += 2 }
      if columns[column].alignment == .trailing { pending += gap }
      if !content.isEmpty {
        text += String(repeating: " ", count: pending) + content
        pending = 0
      }
      if columns[column].alignment == .leading { pending += gap }
      if content.isEmpty && columns[column].alignment == .trailing { continue }
    }
    return text
  }

  /// A line break inside a cell would end the row.
  private func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}
