/// What changed over time: step lines of numbers, spans such as deployments, bands of states such as
/// an alarm's, and marked moments.
///
/// It is drawn as it is read: a number holds from the moment it is given until the next.
public struct Timeline: Hashable, Sendable {
  /// A number that changes in steps.
  public struct Series: Hashable, Sendable, CustomStringConvertible {
    /// From a moment on, a number.
    public struct Step: Hashable, Sendable, CustomStringConvertible {
      /// - Unit: seconds from the beginning.
      public var second: Int64
      public var value: Int64

      public init(second: some BinaryInteger, value: some BinaryInteger) {
        self.second = Int64(clamping: second)
        self.value = Int64(clamping: value)
      }

      public var description: String { "\(value) from \(Timeline.clock(second))" }
    }

    public var name: String
    /// In the order of time.
    public var steps: [Step]

    public init(_ name: String, steps: [Step]) {
      self.name = name
      self.steps = steps
    }

    public var description: String { name }

    /// The number at a moment; nil before the first.
    func value(at second: Int64) -> Int64? {
      var (low, high) = (0, steps.count)
      while low < high {
        let middle = (low + high) / 2
        if steps[middle].second <= second { low = middle + 1 } else { high = middle }
      }
      return low == 0 ? nil : steps[low - 1].value
    }
  }

  /// Something that lasts.
  public struct Span: Hashable, Sendable, CustomStringConvertible {
    public var name: String
    public var start: Int64
    /// Nil for what goes on.
    public var end: Int64?

    public init(_ name: String, start: Int64, end: Int64? = nil) {
      self.name = name
      self.start = start
      self.end = end
    }

    public var description: String {
      "\(name), \(Timeline.clock(start)) to \(end.map { Timeline.clock($0) } ?? "the end")"
    }
  }

  /// Something that happens at a moment.
  public struct Mark: Hashable, Sendable, CustomStringConvertible {
    public var second: Int64
    public var text: String

    public init(second: some BinaryInteger, _ text: String) {
      self.second = Int64(clamping: second)
      self.text = text
    }

    public var description: String { "\(Timeline.clock(second)) \(text)" }
  }

  public var title: String
  public var series: [Series]
  public var spans: [Span]
  public var bands: [Band]
  public var marks: [Mark]
  /// - Unit: seconds from the beginning.
  public var end: Int64

  public init(
    _ title: String, series: [Series] = [], spans: [Span] = [], bands: [Band] = [],
    marks: [Mark] = [], end: Int64
  ) {
    self.title = title
    self.series = series
    self.spans = spans
    self.bands = bands
    self.marks = marks
    self.end = end
  }

  /// `00:01:30`, with days before it where there are some.
  static func clock(_ second: Int64) -> String {
    let second = max(0, second)
    let parts = [second / 3_600 % 24, second / 60 % 60, second % 60]
    let text = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return second < 86_400 ? text : "\(second / 86_400)d \(text)"
  }
}

extension Timeline {
  /// The same as a table: a row for each moment at which something changes.
  public var table: Table {
    var moments: [Int64] = []
    for line in series { moments += line.steps.map { $0.second } }
    moments += spans.map { $0.start }
    moments += spans.compactMap { $0.end }
    for band in bands { moments += band.phases.map { $0.second } }
    moments += marks.map { $0.second }
    moments.sort()
    var rows: [[String]] = []
    for (index, moment) in moments.enumerated() where index == 0 || moments[index - 1] != moment {
      rows.append(row(moment))
    }
    let columns =
      [Table.Column("time")] + series.map { Table.Column($0.name, alignment: .trailing) }
      + [Table.Column("what happens")]
    return Table(title, columns: columns, rows: rows)
  }

  private func row(_ moment: Int64) -> [String] {
    let numbers = series.map { $0.value(at: moment).map { "\($0)" } ?? "" }
    var texts = spans.filter { $0.start == moment }.map { "\($0.name) begins" }
    texts += bands.compactMap { $0.text(at: moment) }
    texts += marks.filter { $0.second == moment }.map { $0.text }
    texts += spans.filter { $0.end == moment }.map { "\($0.name) ends" }
    return [Self.clock(moment)] + numbers + [texts.joined(separator: "; ")]
  }
}

extension Timeline: CustomStringConvertible {
  /// The table as text.
  public var description: String { table.description }
}
