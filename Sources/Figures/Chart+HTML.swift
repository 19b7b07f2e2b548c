extension Chart {
  /// A figure: the drawing with title and description, what its signs mean, and the numbers as a table
  /// to unfold.
  ///
  /// Series differ by dashes and markers besides the theme's colours, so that they can be told apart in
  /// black and white.
  public var html: String {
    """
    <figure class="figure-chart">
    \(svg)\(key)<details><summary>Numbers of this chart</summary>
    \(table.html)</details>
    <figcaption>\(escapedHTML(title))</figcaption>
    </figure>

    """
  }

  /// The drawing alone.
  public var svg: String {
    let id = "chart-" + drawingID(title + description)
    let layout = ChartLayout(self)
    let drawing = hasBars ? layout.bars : layout.lines
    return """
      <svg class="chart" viewBox="0 0 \(ChartLayout.width) \(layout.height)" role="img" \
      aria-labelledby="\(id)-title \(id)-desc" xmlns="http://www.w3.org/2000/svg">
      <title id="\(id)-title">\(escapedHTML(title))</title>
      <desc id="\(id)-desc">\(escapedHTML(summary))</desc>
      \(drawing)</svg>

      """
  }

  /// The signs and what they stand for: text of the page, so that it wraps and keeps its size.
  private var key: String {
    var items = ""
    if series.count > 1 || !hasBars {
      for (index, line) in series.enumerated() {
        items += "<li>\(sample(index, line))\(escapedHTML(line.name))</li>\n"
      }
    }
    for (index, mark) in marks.enumerated() {
      items +=
        "<li class=\"chart-note\"><span class=\"chart-letter\">\(Self.letter(index))</span> \(escapedHTML(mark.text))</li>\n"
    }
    return items.isEmpty ? "" : "<ul class=\"chart-key\">\n\(items)</ul>\n"
  }

  private func sample(_ index: Int, _ line: Series) -> String {
    let drawing =
      line.kind == .bar
      ? "<rect class=\"chart-bar\(ChartLayout.color(index))\"\(ChartLayout.fill(index)) x=\"6\" y=\"2\" width=\"24\" height=\"12\"/>"
      : "<path class=\"chart-line\(ChartLayout.color(index))\"\(ChartLayout.stroke(index)) d=\"M0 8h36\"/>\(ChartLayout.marker(index, 18, 8))"
    return
      "<svg class=\"chart-sample\" viewBox=\"0 0 36 16\" width=\"36\" height=\"16\" aria-hidden=\"true\">\(drawing)</svg> "
  }
}

/// Where things stand in the drawing of a chart, in whole units, and the pieces of SVG there.
struct ChartLayout {
  static let width: Int64 = 640
  private static let plotHeight: Int64 = 260
  private static let right: Int64 = 616

  let chart: Chart
  let across: Chart.Scale
  let up: Chart.Scale
  private let left: Int64
  private let top: Int64 = 30

  init(_ chart: Chart) {
    self.chart = chart
    (across, up) = chart.scales
    let scale = up
    let format = chart.y.format
    let widest = scale.ticks.map { displayWidth($0.tick(format, step: scale.step)) }.max() ?? 0
    left = 14 + Int64(widest) * 8
  }

  private var bottom: Int64 { top + Self.plotHeight }

  var height: Int64 { bottom + 48 }

  private func x(_ number: Chart.Number) -> Int64 {
    left + across.place(number, on: Self.right - left)
  }

  private func y(_ number: Chart.Number) -> Int64 {
    bottom - up.place(number, on: Self.plotHeight)
  }

  // MARK: Frame

  /// Lines across at the ticks, their numbers, and what the upright axis counts.
  private var grid: String {
    var svg =
      "<text class=\"chart-axis-title\" x=\"0\" y=\"14\"\(Self.font)>\(escapedHTML(chart.y.title))</text>\n"
    for tick in up.ticks {
      let y = y(tick)
      let name = tick == .zero ? "chart-axis" : "chart-grid"
      svg += """
        <path class="\(name)"\(tick == .zero ? Self.plain : Self.faint) d="M\(left) \(y)H\(Self.right)"/>
        <text class="chart-label" x="\(left - 8)" y="\(y + 4)" text-anchor="end"\(Self.font)>\(escapedHTML(tick.tick(chart.y.format, step: up.step)))</text>

        """
    }
    return svg
  }

  private var ticks: String {
    var svg = ""
    for (index, tick) in across.ticks.enumerated() {
      let x = x(tick)
      let name = index % 2 == 0 ? "chart-label" : "chart-label chart-minor"
      svg += """
        <path class="chart-axis"\(Self.plain) d="M\(x) \(bottom)v5"/>
        <text class="\(name)" x="\(x)" y="\(bottom + 21)" text-anchor="middle"\(Self.font)>\(escapedHTML(tick.tick(chart.x.format, step: across.step)))</text>

        """
    }
    return svg + xTitle
  }

  private var xTitle: String {
    "<text class=\"chart-axis-title\" x=\"\(Self.right)\" y=\"\(bottom + 42)\" text-anchor=\"end\"\(Self.font)>\(escapedHTML(chart.x.title))</text>\n"
  }

  // MARK: Lines

  var lines: String {
    var svg = grid + ticks
    for (index, line) in chart.series.enumerated() where line.kind == .area {
      svg += area(line, index)
    }
    for (index, line) in chart.series.enumerated() { svg += drawn(line, index) }
    return svg + marks
  }

  private func path(_ line: Chart.Series) -> String {
    var path = ""
    for (index, point) in line.points.enumerated() {
      let (x, y) = (x(point.x), y(point.y))
      if index == 0 {
        path += "M\(x) \(y)"
      } else {
        path += line.kind == .step ? "H\(x)V\(y)" : "L\(x) \(y)"
      }
    }
    return path
  }

  private func drawn(_ line: Chart.Series, _ index: Int) -> String {
    guard !line.points.isEmpty else { return "" }
    var svg =
      "<path class=\"chart-line\(Self.color(index))\"\(Self.stroke(index)) d=\"\(path(line))\"/>\n"
    // About eight markers, shifted from series to series so that they do not hide each other.
    let stride = max(1, (line.points.count + 7) / 8)
    let shift = stride * index / max(1, chart.series.count)
    for position in line.points.indices where position % stride == shift {
      svg += Self.marker(index, x(line.points[position].x), y(line.points[position].y)) + "\n"
    }
    return svg
  }

  private func area(_ line: Chart.Series, _ index: Int) -> String {
    guard let first = line.points.first, let last = line.points.last else { return "" }
    let base = y(.zero)
    return
      "<path class=\"chart-area\(Self.color(index))\" fill=\"currentColor\" fill-opacity=\"0.12\" d=\"\(path(line))L\(x(last.x)) \(base)H\(x(first.x))Z\"/>\n"
  }

  /// A ring around each marked point, a line down to the axis, and its letter.
  private var marks: String {
    var svg = ""
    for (index, mark) in chart.marks.enumerated() {
      let (x, y) = (x(mark.point.x), y(mark.point.y))
      let isLeft = x > (left + Self.right) / 2
      svg += """
        <path class="chart-mark"\(Self.plain) stroke-dasharray="2 3" d="M\(x) \(y)V\(bottom)"/>
        <circle class="chart-mark" cx="\(x)" cy="\(y)" r="6" fill="none" stroke="currentColor" stroke-width="2"/>
        <text class="chart-mark-letter" x="\(isLeft ? x - 10 : x + 10)" y="\(max(top + 4, y - 10))" text-anchor="\(isLeft ? "end" : "start")" fill="currentColor" font-size="14" font-weight="bold">\(Chart.letter(index))</text>

        """
    }
    return svg
  }

  // MARK: Bars

  /// Bars stand side by side over their name, with their number above.
  var bars: String {
    let names = chart.names
    var svg = grid
    let slot = (Self.right - left) / Int64(max(1, names.count))
    let count = Int64(max(1, chart.series.count))
    let width = max(2, min(72, slot * 7 / 10 / count))
    for (position, name) in names.enumerated() {
      let center = left + slot * Int64(position) + slot / 2
      for (index, line) in chart.series.enumerated() {
        guard let point = line.points.first(where: { $0.name == name }) else { continue }
        let start = center - width * count / 2 + width * Int64(index)
        svg += bar(point, index, x: start, width: width, room: count == 1 ? slot : width)
      }
      svg +=
        "<text class=\"chart-label\" x=\"\(center)\" y=\"\(bottom + 21)\" text-anchor=\"middle\"\(Self.font)>\(escapedHTML(name))</text>\n"
    }
    return svg + xTitle
  }

  /// On a narrow screen letters are larger beside the drawing: a number that would run into the next one
  /// is left out there.
  private func bar(
    _ point: Chart.Point, _ index: Int, x: Int64, width: Int64, room: Int64
  ) -> String {
    let (base, end) = (y(.zero), y(point.y))
    let number = point.y.text(chart.y.format)
    let name = Int64(displayWidth(number)) * 11 > room ? "chart-value chart-minor" : "chart-value"
    return """
      <rect class="chart-bar\(Self.color(index))"\(Self.fill(index)) x="\(x + 1)" y="\(min(base, end))" width="\(width - 2)" height="\(max(1, abs(base - end)))"/>
      <text class="\(name)" x="\(x + width / 2)" y="\(min(base, end) - 6)" text-anchor="middle"\(Self.font)>\(escapedHTML(number))</text>

      """
  }
}

// MARK: - Pieces

extension ChartLayout {
  private static let font = " fill=\"currentColor\" font-size=\"13\""
  private static let plain = " fill=\"none\" stroke=\"currentColor\""
  private static let faint = " fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.2\""
  private static let dashes = ["", "7 4", "2 4", "10 4 2 4", "4 2", "1 3"]

  /// The class by which the theme colours a series.
  static func color(_ index: Int) -> String { " chart-\(Int64(index % 6) + 1)" }

  static func stroke(_ index: Int) -> String {
    let dash = dashes[index % dashes.count]
    let pattern = dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\""
    return " fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\"\(pattern)"
  }

  /// Bars have outlines, and every second series is only half filled.
  static func fill(_ index: Int) -> String {
    " fill=\"currentColor\" fill-opacity=\"\(index % 2 == 0 ? "0.8" : "0.35")\" stroke=\"currentColor\""
  }

  /// Circle, triangle and square, filled and hollow in turn.
  static func marker(_ index: Int, _ x: Int64, _ y: Int64) -> String {
    let shape =
      switch index % 6 / 2 {
      case 0: "M\(x - 4) \(y)a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"
      case 1: "M\(x) \(y - 5)l5 9h-10Z"
      default: "M\(x - 4) \(y - 4)h8v8h-8Z"
      }
    let hollow = index % 2 == 0 ? " fill=\"currentColor\"" : " fill=\"none\""
    return
      "<path class=\"chart-marker\(index % 2 == 0 ? "" : " chart-hollow")\(color(index))\"\(hollow) stroke=\"currentColor\" stroke-width=\"1.5\" d=\"\(shape)\"/>"
  }
}
