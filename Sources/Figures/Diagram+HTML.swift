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

  /// The drawing alone: boxes below each other, inner ones set in.
  public var svg: String {
    let id = "diagram-" + drawingID(description)
    var y: Int64 = 4
    var body = ""
    for box in boxes { body += draw(box, x: 4, y: &y, depth: 1) }
    return """
      <svg class="diagram" viewBox="0 0 \(Self.width) \(y)" role="img" \
      aria-labelledby="\(id)-title \(id)-desc" xmlns="http://www.w3.org/2000/svg">
      <title id="\(id)-title">\(escapedHTML(title))</title>
      <desc id="\(id)-desc">\(escapedHTML(description))</desc>
      \(body)</svg>

      """
  }

  private static let width: Int64 = 720
  private static let line: Int64 = 22
  private static let gap: Int64 = 6

  private func draw(_ box: Box, x: Int64, y: inout Int64, depth: Int) -> String {
    let top = y
    y += Self.line
    var inner = ""
    if depth < Self.deepest {
      for child in box.boxes { inner += draw(child, x: x + 16, y: &y, depth: depth + 1) }
    }
    let height = y - top
    y += Self.gap
    return """
      <rect class="diagram-box diagram-\(escapedHTML(box.kind))" x="\(x)" y="\(top)" width="\(max(40, Self.width - 2 * x))" height="\(height)" rx="3" fill="none" stroke="currentColor"/>
      <text class="diagram-label" x="\(x + 8)" y="\(top + 15)" fill="currentColor" font-size="12">\(escapedHTML(box.description))</text>
      \(inner)
      """
  }
}
