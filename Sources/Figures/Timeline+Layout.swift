/// Where things stand in the drawing of a timeline, in whole units, and the pieces of SVG there.
struct TimelineLayout {
  static let width: Int64 = 640
  private static let right: Int64 = 624
  private static let letterWidth: Int64 = 16
  /// A century: what ends later is drawn as if it ended then.
  private static let longest: Int64 = 100 * 366 * 86_400
  private static let laneHeight: Int64 = 26
  /// How far lines are set off from each other where they would lie on one another.
  private static let offset: Int64 = 3

  let timeline: Timeline
  private let most: Int64
  private let valueStep: Int64
  let end: Int64
  private let left: Int64
  private let top: Int64
  /// None without lines: spans alone need no numbers beside them.
  private let plotHeight: Int64
  private let letters: [(moment: Int64, x: Int64, lane: Int64)]
  private let bars: [Bar]

  private struct Bar {
    let span: Timeline.Span
    let from: Int64
    let to: Int64
    let label: Int64
    let anchor: String
    let lane: Int64
  }

  init(_ timeline: Timeline) {
    self.timeline = timeline
    var most: Int64 = 1
    for line in timeline.series { for step in line.steps { most = max(most, step.value) } }
    valueStep = Self.valueStep(most)
    self.most = most
    end = min(max(1, timeline.end), Self.longest)
    plotHeight = timeline.series.isEmpty ? 0 : 160
    left = timeline.series.isEmpty ? 8 : 14 + 8 * Int64("\(most)".utf8.count)
    let (start, length) = (left, end)
    letters = Self.lanes(timeline.letteredMoments.map { ($0, Self.x($0, start, length)) })
    top = 12 + 17 * ((letters.map { $0.lane }.max() ?? -1) + 1)
    bars = Self.bars(timeline.spans) { Self.x($0, start, length) }
  }

  private var bottom: Int64 { top + plotHeight }
  /// Below the lines, the lowest of which may be set off downwards.
  private var axis: Int64 { bottom + (plotHeight == 0 ? 0 : 8) }
  private var lanesTop: Int64 { axis + 34 }

  private var bandsTop: Int64 {
    bars.isEmpty
      ? axis + 28 : lanesTop + Self.laneHeight * ((bars.map { $0.lane }.max() ?? 0) + 1)
  }

  var height: Int64 { bandsTop + Self.bandHeight * Int64(timeline.bands.count) }

  var drawing: String {
    var svg = values + times + moments
    for index in timeline.series.indices.reversed() { svg += line(index) }
    for bar in bars { svg += drawn(bar) }
    for (index, band) in timeline.bands.enumerated() {
      svg += drawn(band, y: bandsTop + Self.bandHeight * Int64(index))
    }
    return svg
  }

  // MARK: Axes

  private static func x(_ second: Int64, _ left: Int64, _ end: Int64) -> Int64 {
    let inside = Int128(min(max(0, second), end))
    return left + Int64(inside * Int128(right - left) / Int128(end))
  }

  func x(_ second: Int64) -> Int64 { Self.x(second, left, end) }

  private func y(_ value: Int64) -> Int64 {
    let inside = Int128(min(max(0, value), most))
    return bottom - Int64(inside * Int128(plotHeight) / Int128(most))
  }

  /// 1, 2 or 5 times a power of ten, so that at most four steps are needed.
  private static func valueStep(_ most: Int64) -> Int64 {
    var power: Int128 = 1
    while true {
      for factor in [1, 2, 5] as [Int128] where 4 * power * factor >= Int128(most) {
        return Int64(clamping: power * factor)
      }
      power *= 10
    }
  }

  /// A length that clocks know, so that at most six steps are needed; days when it is long.
  private static func timeStep(_ end: Int64) -> Int64 {
    let steps: [Int64] = [
      1, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400,
    ]
    if let step = steps.first(where: { $0 >= (end + 5) / 6 }) { return step }
    return 86_400 * valueStep(end / 86_400 + 1)
  }

  private var values: String {
    guard plotHeight > 0 else { return "" }
    var svg = ""
    var value: Int64 = 0
    while value <= most {
      let y = y(value)
      if value > 0 {
        svg +=
          "<path class=\"timeline-grid\" d=\"M\(left) \(y)H\(Self.right)\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.2\"/>\n"
      }
      svg += text("\(value)", x: left - 8, y: y + 5, anchor: "end")
      if most - value < valueStep { break }
      value += valueStep
    }
    return svg
  }

  private var times: String {
    var svg =
      "<path class=\"timeline-axis\" d=\"M\(left) \(axis)H\(Self.right)\" fill=\"none\" stroke=\"currentColor\"/>\n"
    let step = Self.timeStep(end)
    for index in 0...end / step {
      let second = index * step
      let x = x(second)
      // The first label begins at the axis; the last does not reach beyond the drawing.
      let anchor = index == 0 ? "start" : x > Self.right - 28 ? "end" : "middle"
      svg +=
        "<path class=\"timeline-axis\" d=\"M\(x) \(axis)v5\" fill=\"none\" stroke=\"currentColor\"/>\n"
      svg += text(
        label(second, step), x: x, y: axis + 19, anchor: anchor, isMinor: index % 2 == 1)
    }
    return svg
  }

  private func label(_ second: Int64, _ step: Int64) -> String {
    if step % 86_400 == 0 { return "\(second / 86_400)d" }
    let clock = Timeline.clock(second)
    return end < 86_400 ? clock : String(decoding: clock.utf8.dropLast(3), as: UTF8.self)
  }

  // MARK: Marks

  /// Letters that would touch go above each other.
  private static func lanes(
    _ moments: [(Int64, Int64)]
  ) -> [(moment: Int64, x: Int64, lane: Int64)] {
    var ends: [Int64] = []
    return moments.map { moment, x in
      var lane = 0
      while lane < ends.count, x - ends[lane] < letterWidth { lane += 1 }
      if lane == ends.count { ends.append(x) } else { ends[lane] = x }
      return (moment, x, Int64(lane))
    }
  }

  /// A line for each moment, with its letter or, where there are too many, what happens as a title.
  private var moments: String {
    var svg = ""
    for (index, letter) in letters.enumerated() {
      let y = top - 6 - 17 * letter.lane
      svg += stroke(letter.x, from: y + 3)
      svg += text(Timeline.letter(index), x: letter.x, y: y, anchor: "middle", weight: "600")
    }
    if letters.isEmpty { for mark in timeline.marks { svg += stroke(x(mark.second), from: top) } }
    return svg
  }

  private func stroke(_ x: Int64, from y: Int64) -> String {
    // Not through the times, where they stand between the axis and the spans.
    let end =
      plotHeight == 0 && !bars.isEmpty ? "V\(axis)M\(x) \(lanesTop)V\(bandsTop)" : "V\(axis)"
    return
      "<path class=\"timeline-mark\" d=\"M\(x) \(y)\(end)\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.35\"/>\n"
  }

  // MARK: Lines

  static func style(_ index: Int) -> String {
    let dashes = ["", "7 4", "2 3", "12 3 2 3"][index % 4]
    let dash = dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\""
    return
      "class=\"timeline-line timeline-line-\(Int64(index + 1))\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\"\(dash)"
  }

  private func line(_ index: Int) -> String {
    let shift = Self.offset * Int64(index) - Self.offset * Int64(timeline.series.count - 1) / 2
    var path = ""
    for (position, step) in timeline.series[index].steps.enumerated() {
      let x = position == 0 ? x(step.second) : min(x(step.second) + shift, Self.right)
      path += position == 0 ? "M\(x) \(y(step.value) + shift)" : "H\(x)V\(y(step.value) + shift)"
    }
    if !path.isEmpty { path += "H\(x(end))" }
    return "<path \(Self.style(index)) d=\"\(path)\"/>\n"
  }

  // MARK: Spans

  /// Bars with their names in or beside them, in as few lanes as they need.
  private static func bars(_ spans: [Timeline.Span], _ place: (Int64) -> Int64) -> [Bar] {
    var ends: [Int64] = []
    return spans.map { span in
      let from = place(span.start)
      let to = max(from + 3, span.end.map(place) ?? right)
      let width = textWidth(span.name)
      let (label, anchor): (Int64, String) =
        to - from >= width + 12
        ? (from + 6, "start") : to + 6 + width <= right ? (to + 6, "start") : (from - 6, "end")
      let begins = anchor == "end" ? label - width : from
      var lane = 0
      while lane < ends.count, ends[lane] > begins { lane += 1 }
      let reaches = max(to, anchor == "end" ? to : label + width) + 8
      if lane == ends.count { ends.append(reaches) } else { ends[lane] = reaches }
      return Bar(span: span, from: from, to: to, label: label, anchor: anchor, lane: Int64(lane))
    }
  }

  /// What goes on is open at its right end.
  private func drawn(_ bar: Bar) -> String {
    let y = lanesTop + Self.laneHeight * bar.lane
    let close = bar.span.end == nil ? "" : "V\(y)"
    return """
      <path class="timeline-span" d="M\(bar.to) \(y)H\(bar.from)v20H\(bar.to)\(close)" fill="currentColor" fill-opacity="0.08" stroke="currentColor"/>

      """ + text(bar.span.name, x: bar.label, y: y + 14, anchor: bar.anchor)
  }

  // MARK: Text

  /// About so wide at the larger size that narrow pages give it; fonts differ, and none is known here.
  static func textWidth(_ text: String) -> Int64 { 11 * Int64(displayWidth(text)) }

  func text(
    _ text: String, x: Int64, y: Int64, anchor: String, weight: String = "", isMinor: Bool = false
  ) -> String {
    let place = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
    let bold = weight.isEmpty ? "" : " font-weight=\"\(weight)\""
    let minor = isMinor ? " timeline-minor" : ""
    return
      "<text class=\"timeline-label\(minor)\" x=\"\(x)\" y=\"\(y)\"\(place)\(bold) fill=\"currentColor\" font-size=\"13\">\(escapedHTML(text))</text>\n"
  }
}
