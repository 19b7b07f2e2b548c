extension Timeline {
  /// A figure: the drawing, with title and description, and the numbers as a table to unfold.
  ///
  /// Classes, not colours: lines differ by their dashes, so that they can be told apart in black and
  /// white. Equal timelines on one page give equal ids; the description is part of the id's hash.
  public var html: String {
    """
    <figure class="figure-timeline">
    \(svg)<details><summary>Numbers of this timeline</summary>
    \(table.html)</details>
    <figcaption>\(escapedHTML(title))</figcaption>
    </figure>

    """
  }

  /// The drawing alone.
  public var svg: String {
    let id = "timeline-" + drawingID(title + description)
    let layout = Layout(self)
    var svg = """
      <svg class="timeline" viewBox="0 0 \(Layout.width) \(layout.height)" role="img" \
      aria-labelledby="\(id)-title \(id)-desc" xmlns="http://www.w3.org/2000/svg">
      <title id="\(id)-title">\(escapedHTML(title))</title>
      <desc id="\(id)-desc">\(escapedHTML(summary))</desc>

      """
    svg += axes(layout)
    for (index, span) in spans.enumerated() { svg += drawn(span, index, layout) }
    for (index, line) in series.enumerated() { svg += drawn(line, index, layout) }
    for mark in marks {
      let x = layout.x(mark.second)
      svg +=
        "<line class=\"timeline-mark\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(layout.top)\" y2=\"\(layout.bottom)\" stroke=\"currentColor\" stroke-opacity=\"0.4\"><title>\(escapedHTML(mark.description))</title></line>\n"
    }
    return svg + "</svg>\n"
  }

  /// What the lines do, in a sentence each.
  private var summary: String {
    let lines = series.map { line -> String in
      let values = line.steps.map { $0.value }
      guard let first = values.first, let last = values.last else { return "\(line.name): nothing" }
      return
        "\(line.name): \(first) at first, \(last) at the end, between \(values.min() ?? 0) and \(values.max() ?? 0)"
    }
    let events = marks.isEmpty ? [] : ["\(Int64(marks.count)) events"]
    let text = (lines + spans.map { $0.description } + events).joined(separator: ". ")
    return "From 00:00:00 to \(Self.clock(end)). \(text)."
  }

  /// Where things stand in a drawing, in whole units.
  private struct Layout {
    static let width: Int64 = 720
    static let left: Int64 = 48
    static let right: Int64 = 704
    let top: Int64
    let bottom: Int64
    let height: Int64
    let most: Int64
    let end: Int64

    init(_ timeline: Timeline) {
      top = 12 + Int64(timeline.spans.count) * 20
      bottom = top + 160
      height = bottom + 28 + Int64(timeline.series.count) * 18
      var most: Int64 = 1
      for line in timeline.series { for step in line.steps { most = max(most, step.value) } }
      self.most = most
      end = max(1, timeline.end)
    }

    func x(_ second: Int64) -> Int64 {
      let inside = Int128(min(max(0, second), end))
      return Self.left + Int64(inside * Int128(Self.right - Self.left) / Int128(end))
    }

    func y(_ value: Int64) -> Int64 {
      let inside = Int128(min(max(0, value), most))
      return bottom - Int64(inside * Int128(bottom - top) / Int128(most))
    }
  }

  private func axes(_ layout: Layout) -> String {
    let (top, bottom) = (layout.top, layout.bottom)
    return """
      <path class="timeline-axis" d="M\(Layout.left) \(top)V\(bottom)H\(Layout.right)" fill="none" stroke="currentColor"/>
      <text class="timeline-label" x="\(Layout.left - 6)" y="\(top + 4)" text-anchor="end" fill="currentColor" font-size="11">\(layout.most)</text>
      <text class="timeline-label" x="\(Layout.left - 6)" y="\(bottom + 4)" text-anchor="end" fill="currentColor" font-size="11">0</text>
      <text class="timeline-label" x="\(Layout.left)" y="\(bottom + 16)" fill="currentColor" font-size="11">00:00:00</text>
      <text class="timeline-label" x="\(Layout.right)" y="\(bottom + 16)" text-anchor="end" fill="currentColor" font-size="11">\(Self.clock(end))</text>

      """
  }

  private func drawn(_ span: Span, _ index: Int, _ layout: Layout) -> String {
    let (from, to) = (layout.x(span.start), layout.x(span.end ?? end))
    let y = 4 + Int64(index) * 20
    return """
      <rect class="timeline-span" x="\(from)" y="\(y)" width="\(max(2, to - from))" height="14" fill="none" stroke="currentColor"/>
      <text class="timeline-label" x="\(from + 4)" y="\(y + 11)" fill="currentColor" font-size="11">\(escapedHTML(span.name))</text>

      """
  }

  /// The line, and below the axis its name beside a piece of it.
  private func drawn(_ line: Series, _ index: Int, _ layout: Layout) -> String {
    var path = ""
    for (position, step) in line.steps.enumerated() {
      let (x, y) = (layout.x(step.second), layout.y(step.value))
      path += position == 0 ? "M\(x) \(y)" : "H\(x)V\(y)"
    }
    if !path.isEmpty { path += "H\(layout.x(end))" }
    let dashes = ["", "6 3", "2 3", "10 3 2 3"][index % 4]
    let dash = dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\""
    let style =
      "class=\"timeline-line timeline-line-\(Int64(index + 1))\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"\(dash)"
    let y = layout.bottom + 32 + Int64(index) * 18
    return """
      <path \(style) d="\(path)"/>
      <path \(style) d="M\(Layout.left) \(y)h40"/>
      <text class="timeline-label" x="\(Layout.left + 48)" y="\(y + 4)" fill="currentColor" font-size="11">\(escapedHTML(line.name))</text>

      """
  }
}

/// A short name for a drawing that follows from its text (FNV-1a), so that equal input gives equal bytes.
func drawingID(_ text: String) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return String(hash, radix: 36)
}
