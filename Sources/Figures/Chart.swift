/// Numbers over numbers, or over names: lines, steps, areas and bars, with marked points.
public struct Chart: Hashable, Sendable {
  /// What runs along an edge.
  public struct Axis: Hashable, Sendable, CustomStringConvertible {
    /// Says what is counted, and in which unit.
    public var title: String
    public var format: Format

    public init(_ title: String, format: Format = .number) {
      self.title = title
      self.format = format
    }

    public var description: String { title }
  }

  /// How the points of a series are joined.
  public enum Kind: Hashable, Sendable, CustomStringConvertible {
    case line
    /// A number holds until the next.
    case step
    /// A line, and what lies below it.
    case area
    /// One bar for each name along the axis.
    case bar

    public var description: String {
      switch self {
      case .line: "line"
      case .step: "step"
      case .area: "area"
      case .bar: "bar"
      }
    }
  }

  public struct Point: Hashable, Sendable, CustomStringConvertible {
    public var x: Number
    public var y: Number
    /// The name of a bar; empty for a point of a line.
    public var name: String

    public init(x: Number, y: Number) {
      self.x = x
      self.y = y
      self.name = ""
    }

    public init(_ x: some BinaryInteger, _ y: some BinaryInteger) {
      self.init(x: Number(x), y: Number(y))
    }

    public init(_ x: some BinaryInteger, _ y: Double) { self.init(x: Number(x), y: Number(y)) }

    public init(_ x: Double, _ y: Double) { self.init(x: Number(x), y: Number(y)) }

    /// The bar over a name.
    public init(_ name: String, y: Number) {
      self.init(x: .zero, y: y)
      self.name = name
    }

    public init(_ name: String, _ y: some BinaryInteger) { self.init(name, y: Number(y)) }

    public init(_ name: String, _ y: Double) { self.init(name, y: Number(y)) }

    public var description: String { "\(name.isEmpty ? x.description : name): \(y)" }
  }

  /// Points that belong together.
  public struct Series: Hashable, Sendable, CustomStringConvertible {
    public var name: String
    public var kind: Kind
    /// In the order of x.
    public var points: [Point]

    public init(_ name: String, _ kind: Kind = .line, points: [Point]) {
      self.name = name
      self.kind = kind
      self.points = points
    }

    public var description: String { name }
  }

  /// A point that the text around the chart speaks about, such as a break-even.
  public struct Mark: Hashable, Sendable, CustomStringConvertible {
    public var point: Point
    public var text: String

    public init(_ point: Point, _ text: String) {
      self.point = point
      self.text = text
    }

    public var description: String { text }
  }

  public var title: String
  public var x: Axis
  public var y: Axis
  /// All bars, or none of them.
  public var series: [Series]
  public var marks: [Mark]

  public init(_ title: String, x: Axis, y: Axis, series: [Series], marks: [Mark] = []) {
    self.title = title
    self.x = x
    self.y = y
    self.series = series
    self.marks = marks
  }

  /// Whether names stand along the axis, and bars over them.
  var hasBars: Bool { series.contains { $0.kind == .bar } }

  /// The names below the bars, each once, in the order of their first use.
  var names: [String] {
    var names: [String] = []
    for line in series {
      for point in line.points where !names.contains(point.name) { names.append(point.name) }
    }
    return names
  }
}

extension Chart {
  /// The same as a table: a row for each x, or for each name below the bars.
  public var table: Table {
    let columns =
      [Table.Column(x.title, alignment: hasBars ? .leading : .trailing)]
      + series.map { Table.Column($0.name, alignment: .trailing) }
    return Table(title, columns: columns, rows: hasBars ? rowsOfBars : rowsOfPoints)
  }

  private var rowsOfBars: [[String]] {
    names.map { name in
      [name]
        + series.map { line in
          line.points.first { $0.name == name }?.y.text(y.format) ?? ""
        }
    }
  }

  /// The series are gone through side by side: their points are in the order of x.
  private var rowsOfPoints: [[String]] {
    var next = series.map { _ in 0 }
    var rows: [[String]] = []
    while true {
      var least: Number?
      for (index, line) in series.enumerated() where next[index] < line.points.count {
        let candidate = line.points[next[index]].x
        if least.map({ candidate < $0 }) ?? true { least = candidate }
      }
      guard let least else { return rows }
      var row = [least.text(x.format)]
      for (index, line) in series.enumerated() {
        guard next[index] < line.points.count, line.points[next[index]].x == least else {
          row.append("")
          continue
        }
        row.append(line.points[next[index]].y.text(y.format))
        next[index] += 1
      }
      rows.append(row)
    }
  }

  /// What the chart shows, in a sentence for each series and each mark.
  var summary: String {
    let lines = series.map { line -> String in
      guard let first = line.points.first, let last = line.points.last else {
        return "\(line.name): nothing"
      }
      if hasBars {
        let bars = line.points.map { "\($0.name) \($0.y.text(y.format))" }
        return "\(line.name): \(bars.joined(separator: ", "))"
      }
      return
        "\(line.name): \(first.y.text(y.format)) at \(first.x.text(x.format)), \(last.y.text(y.format)) at \(last.x.text(x.format))"
    }
    return (["\(y.title) over \(x.title)"] + lines + marks.map { $0.text })
      .map { $0 + "." }.joined(separator: " ")
  }
}
