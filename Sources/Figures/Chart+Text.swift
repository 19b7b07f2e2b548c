extension Chart: CustomStringConvertible {
  /// A drawing in characters, and below it where each series begins and ends and what is marked.
  public var description: String {
    let drawing = hasBars ? bars : plot
    return ([title] + drawing).joined(separator: "\n")
  }

  /// The signs of series, in the order of their markers in a drawing.
  static let signs = ["●", "○", "▲", "△", "■", "□"]
  private static let width: Int64 = 60
  private static let height: Int64 = 14

  static func sign(_ index: Int) -> String { signs[index % signs.count] }

  /// Marks are told apart by letters.
  static func letter(_ index: Int) -> String {
    String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index % 26))))
  }

  // MARK: Bars

  private var bars: [String] {
    let scale = scales.y
    let gutter = names.map { displayWidth($0) }.max() ?? 0
    let label = series.map { displayWidth($0.name) }.max() ?? 0
    var lines: [String] = []
    for name in names {
      for (index, line) in series.enumerated() {
        guard let point = line.points.first(where: { $0.name == name }) else { continue }
        let head = padded(index == 0 ? name : "", gutter)
        let sub = series.count > 1 ? "  " + padded(line.name, label) : ""
        lines.append(trimmed("\(head)\(sub)  \(bar(point.y, scale))\(point.y.text(y.format))"))
      }
    }
    return lines + marks.map { "◆ \($0.text)" }
  }

  private func bar(_ value: Number, _ scale: Scale) -> String {
    let cells = abs(scale.place(value, on: 48) - scale.place(.zero, on: 48))
    return cells == 0 ? "" : String(repeating: "█", count: Int(cells)) + " "
  }

  // MARK: Lines

  private var plot: [String] {
    let (across, up) = scales
    var canvas = Array(
      repeating: Array(repeating: " ", count: Int(Self.width)), count: Int(Self.height))
    for (index, line) in series.enumerated() { draw(line, Self.sign(index), across, up, &canvas) }
    for (index, mark) in marks.enumerated() {
      let column = across.place(mark.point.x, on: Self.width - 1)
      let row = Self.height - 1 - up.place(mark.point.y, on: Self.height - 1)
      canvas[Int(row)][Int(column)] = Self.letter(index)
    }
    return framed(canvas, across, up) + legend
  }

  /// One sign for each column that the series reaches.
  private func draw(
    _ line: Series, _ sign: String, _ across: Scale, _ up: Scale, _ canvas: inout [[String]]
  ) {
    for column in 0..<Self.width {
      guard let value = value(of: line, at: column, across) else { continue }
      let row = Self.height - 1 - up.place(value, on: Self.height - 1)
      canvas[Int(row)][Int(column)] = sign
    }
  }

  private func value(of line: Series, at column: Int64, _ across: Scale) -> Number? {
    let span = across.upper.trillionths - across.lower.trillionths
    let x = across.lower.trillionths + span * Int128(column) / Int128(Self.width - 1)
    guard let first = line.points.first, let last = line.points.last,
      x >= first.x.trillionths, x <= last.x.trillionths
    else { return nil }
    let next = line.points.firstIndex { $0.x.trillionths > x } ?? line.points.count
    let left = line.points[next - 1]
    guard next < line.points.count, line.kind != .step else { return left.y }
    return between(left, line.points[next], x)
  }

  /// On the straight line between two points, to a thousandth of the way.
  private func between(_ left: Point, _ right: Point, _ x: Int128) -> Number {
    let width = right.x.trillionths - left.x.trillionths
    let share = (x - left.x.trillionths) * 1_000 / width
    let rise = right.y.trillionths - left.y.trillionths
    return Number(trillionths: left.y.trillionths + rise / 1_000 * share)
  }

  private func framed(_ canvas: [[String]], _ across: Scale, _ up: Scale) -> [String] {
    var labels: [Int64: String] = [:]
    for tick in up.ticks {
      labels[Self.height - 1 - up.place(tick, on: Self.height - 1)] = tick.tick(
        y.format, step: up.step)
    }
    let gutter = up.ticks.map { displayWidth($0.tick(y.format, step: up.step)) }.max() ?? 0
    var lines = [y.title]
    for row in 0..<Self.height {
      let label = labels[row] ?? ""
      let edge = label.isEmpty ? "│" : "┤"
      lines.append(
        trimmed(leading(label, gutter) + " " + edge + canvas[Int(row)].joined()))
    }
    let margin = String(repeating: " ", count: gutter + 1)
    lines.append(margin + "└" + String(repeating: "─", count: Int(Self.width)))
    lines.append(margin + " " + tickLine(across))
    return lines
  }

  /// The numbers below the plot, each centred below its place, as many as fit; then what they count.
  private func tickLine(_ across: Scale) -> String {
    var line = ""
    for tick in across.ticks {
      let text = tick.tick(x.format, step: across.step)
      let center = Int(across.place(tick, on: Self.width - 1))
      let start = max(0, center - displayWidth(text) / 2)
      guard line.isEmpty || start > displayWidth(line) else { continue }
      line += String(repeating: " ", count: start - displayWidth(line)) + text
    }
    return line + "  " + x.title
  }

  private var legend: [String] {
    var lines: [String] = []
    for (index, line) in series.enumerated() {
      var text = "\(Self.sign(index)) \(line.name)"
      if let first = line.points.first, let last = line.points.last {
        text += ": \(first.y.text(y.format)) to \(last.y.text(y.format))"
      }
      lines.append(text)
    }
    for (index, mark) in marks.enumerated() { lines.append("\(Self.letter(index)) \(mark.text)") }
    return lines
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - displayWidth(text)))
  }

  private func leading(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth(text))) + text
  }

  private func trimmed(_ text: String) -> String {
    var bytes = Array(text.utf8)
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
