/// Numbers of one measure over time: one for each period, and none where nothing was measured.
public struct MetricSeries: Hashable, Sendable {
  /// As CloudWatch names it: `CPUUtilization`.
  public let name: String
  /// `Percent`, `Count`; empty for none.
  public let unit: String
  public let period: TimeSpan
  /// When the first period begins.
  public let start: SimulatedTime
  /// - Unit: millionths.
  let points: [Int64?]

  /// Values are kept to the millionth.
  /// - Throws: `metric.period` for a period below a second.
  public init(
    _ name: String, unit: String = "", period: TimeSpan = .minutes(1),
    start: SimulatedTime = .start, values: [Double?]
  ) throws(ModelError) {
    guard period >= .seconds(1) else { throw .metricPeriod(name, period) }
    self.init(
      name, unit: unit, period: period, start: start,
      points: values.map { $0.map(Millionths.of) })
  }

  init(_ name: String, unit: String, period: TimeSpan, start: SimulatedTime, points: [Int64?]) {
    self.name = name
    self.unit = unit
    self.period = period
    self.start = start
    self.points = points
  }

  /// How many periods there are.
  public var count: Int { points.count }

  public var values: [Double?] { points.map { $0.map(Millionths.value) } }

  /// The largest value; nil when nothing was measured.
  public var maximum: Double? { points.compactMap { $0 }.max().map(Millionths.value) }

  /// The smallest value.
  public var minimum: Double? { points.compactMap { $0 }.min().map(Millionths.value) }

  /// When a period ends: what it measured is known then.
  func end(of index: Int) -> SimulatedTime { start + period * (index + 1) }
}

extension MetricSeries: CustomStringConvertible {
  /// `CPUUtilization, every 1 min: 62.5, –, 70`.
  public var description: String {
    let texts = points.map { $0.map(Millionths.text) ?? "–" }
    return "\(name), every \(period): \(texts.joined(separator: ", "))"
  }
}

extension ModelError {
  fileprivate static func metricPeriod(_ name: String, _ period: TimeSpan) -> Self {
    ModelError(
      code: "metric.period", message: "the period of '\(name)' is \(period); expected 1 s or more")
  }
}
