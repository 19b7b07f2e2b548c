extension Diagram {
  /// A figure: the drawing, with title and description, and the same as nested lists to unfold.
  public var html: String {
    """
    <figure class="figure-diagram">
    \(svg)<details><summary>This diagram as a list</summary>
    \(list(boxes, depth: 1))</details>
    <figcaption>\(escapedHTML(title))</figcaption>
    </figure>

    """
  }

  private func list(_ boxes: [Box], depth: Int) -> String {
    guard !boxes.isEmpty, depth <= Self.deepest else { return "" }
    var html = "<ul>\n"
    for box in boxes {
      let inner = list(box.boxes, depth: depth + 1)
      html += "<li>\(escapedHTML(box.description))\(inner.isEmpty ? "" : "\n" + inner)</li>\n"
    }
    return html + "</ul>\n"
  }

  /// The drawing alone: boxes in boxes, beside each other where there is room.
  public var svg: String {
    let id = "diagram-" + drawingID(description)
    let (body, height) = DiagramLayout.drawing(boxes)
    return """
      <svg class="diagram" viewBox="0 0 \(DiagramLayout.width) \(height)" role="img" \
      aria-labelledby="\(id)-title \(id)-desc" xmlns="http://www.w3.org/2000/svg">
      <title id="\(id)-title">\(escapedHTML(title))</title>
      <desc id="\(id)-desc">\(escapedHTML(description))</desc>
      \(body)</svg>

      """
  }
}

/// Boxes of a diagram with their places, in whole units.
struct DiagramLayout {
  static let width: Int64 = 640
  private static let line: Int64 = 18
  private static let padding: Int64 = 10
  private static let gap: Int64 = 10
  /// More beside each other are hard to read.
  private static let mostColumns = 4

  private let box: Diagram.Box
  private let title: [String]
  private let detail: [String]
  private let rows: [[DiagramLayout]]
  private let width: Int64
  private let height: Int64

  static func drawing(_ boxes: [Diagram.Box]) -> (svg: String, height: Int64) {
    // A stroke is drawn half outside of its box.
    let rows = rows(boxes, width - 2, depth: 1)
    var svg = ""
    let height = draw(rows, x: 1, y: 1, into: &svg)
    return (svg, height + 1)
  }

  private init(_ box: Diagram.Box, _ width: Int64, depth: Int) {
    self.box = box
    self.width = width
    let inside = width - 2 * Self.padding
    title = Self.wrapped(box.title, inside)
    detail = Self.wrapped(box.detail, inside)
    rows = depth < Diagram.deepest ? Self.rows(box.boxes, inside, depth: depth + 1) : []
    let text = Int64(title.count + detail.count) * Self.line + 12
    height = rows.reduce(text) { $0 + Self.height($1) + Self.gap }
  }

  /// Only boxes of one kind stand beside each other.
  private static func rows(
    _ boxes: [Diagram.Box], _ width: Int64, depth: Int
  ) -> [[DiagramLayout]] {
    var rows: [[DiagramLayout]] = []
    var start = 0
    while start < boxes.count {
      let rest = boxes[start...]
      let end = rest.firstIndex { $0.kind != boxes[start].kind } ?? boxes.count
      rows += grid(Array(boxes[start..<end]), width, depth: depth)
      start = end
    }
    return rows
  }

  /// As many columns as leave each box the room that its longest word or its title wants.
  private static func grid(
    _ boxes: [Diagram.Box], _ width: Int64, depth: Int
  ) -> [[DiagramLayout]] {
    let wanted = boxes.map { want($0, depth: depth) }.max() ?? 0
    let fit = Int(clamping: (width + gap) / max(1, min(wanted, width) + gap))
    let columns = max(1, min(boxes.count, mostColumns, fit))
    let each = (width - Int64(columns - 1) * gap) / Int64(columns)
    var rows: [[DiagramLayout]] = []
    for start in stride(from: 0, to: boxes.count, by: columns) {
      let end = min(start + columns, boxes.count)
      rows.append(boxes[start..<end].map { DiagramLayout($0, max(40, each), depth: depth) })
    }
    return rows
  }

  private static func want(_ box: Diagram.Box, depth: Int) -> Int64 {
    let words = box.detail.utf8.split(separator: UInt8(ascii: " ")).map { Int64($0.count) }
    var text = textWidth(box.title)
    text = max(text, min(textWidth(box.detail), 200), 8 * (words.max() ?? 0))
    guard depth < Diagram.deepest else { return text + 2 * padding }
    return box.boxes.reduce(text) { max($0, want($1, depth: depth + 1)) } + 2 * padding
  }

  private static func height(_ row: [DiagramLayout]) -> Int64 {
    row.reduce(0) { max($0, $1.height) }
  }

  private static func draw(
    _ rows: [[DiagramLayout]], x: Int64, y: Int64, into svg: inout String
  ) -> Int64 {
    var y = y
    for (index, row) in rows.enumerated() {
      var x = x
      for layout in row {
        layout.draw(x: x, y: y, height: height(row), into: &svg)
        x += layout.width + gap
      }
      y += height(row) + (index == rows.count - 1 ? 0 : gap)
    }
    return y
  }

  private func draw(x: Int64, y: Int64, height: Int64, into svg: inout String) {
    svg +=
      "<rect class=\"diagram-box diagram-\(escapedHTML(box.kind))\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"4\" fill=\"currentColor\" fill-opacity=\"0.04\" stroke=\"currentColor\"/>\n"
    var baseline = y + 18
    for (index, text) in (title + detail).enumerated() {
      let bold = index < title.count ? " font-weight=\"600\"" : ""
      svg +=
        "<text class=\"diagram-label\" x=\"\(x + Self.padding)\" y=\"\(baseline)\"\(bold) fill=\"currentColor\" font-size=\"13\">\(escapedHTML(text))</text>\n"
      baseline += Self.line
    }
    _ = Self.draw(rows, x: x + Self.padding, y: baseline - 2, into: &svg)
  }

  // MARK: Text

  /// About so wide; fonts differ, and none is known here.
  private static func textWidth(_ text: String) -> Int64 { 8 * Int64(displayWidth(text)) }

  /// Lines that fit; a word that does not has one to itself.
  private static func wrapped(_ text: String, _ width: Int64) -> [String] {
    var lines: [String] = []
    for bytes in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = String(decoding: bytes, as: UTF8.self)
      if let last = lines.last, textWidth("\(last) \(word)") <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}
