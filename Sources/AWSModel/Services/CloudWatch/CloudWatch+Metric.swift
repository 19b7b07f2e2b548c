extension CloudWatch {
  /// Everything that was reported of one measure.
  public struct Metric: Hashable, Sendable {
    /// Who measures: `AWS/ECS`, or a name of one's own.
    public let namespace: String
    public let name: String
    public let unit: String
    /// In the order of time.
    private var samples: [Sample] = []

    public init(_ name: String, namespace: String = "Custom", unit: String = "") {
      self.name = name
      self.namespace = namespace
      self.unit = unit
    }

    /// Reports a value, so many times over; kept to the millionth.
    public mutating func put(_ value: Double, count: Int = 1, at time: SimulatedTime) {
      put(millionths: Millionths.of(value), count: Int64(count), at: time)
    }

    mutating func put(millionths value: Int64, count: Int64 = 1, at time: SimulatedTime) {
      guard count > 0 else { return }
      let sample = Sample(time: time, value: value, count: min(count, 1 << 40))
      guard let last = samples.last, time < last.time else { return append(sample) }
      samples.insert(sample, at: firstIndex(from: time + TimeSpan(microseconds: 1)))
    }

    /// Makes room for so many samples more, unless their number grows by steps.
    mutating func expect(_ count: Int) {
      if count > samples.count { samples.reserveCapacity(samples.count + count) }
    }

    /// For a sample that is later than the others.
    mutating func append(_ sample: Sample) { samples.append(sample) }

    /// A statistic for each period from a moment to another; a period that begins before the end is
    /// looked at whole.
    ///
    /// - Parameter now: points that CloudWatch no longer keeps at that moment are missing; nil keeps
    ///   them all.
    /// - Throws: `metric.period`, also for more than 100,000 points.
    public func series(
      _ statistic: Statistic, every period: TimeSpan = .minutes(1), from begin: SimulatedTime,
      to end: SimulatedTime, now: SimulatedTime? = nil
    ) throws(ModelError) -> MetricSeries {
      guard period >= .seconds(1) else {
        return try MetricSeries(name, period: period, values: [])
      }
      let length = max(.zero, end - begin).microseconds
      let count = (length - 1) / period.microseconds + 1
      guard length == 0 || count <= 100_000 else { throw .metricPoints(count) }
      let kept = CloudWatch.retention(of: period)
      let points = (0..<(length == 0 ? 0 : Int(count))).map { index -> Int64? in
        let from = begin + period * index
        if let now, now - from > kept { return nil }
        return value(statistic, from: from, to: from + period)
      }
      return MetricSeries(name, unit: unit, period: period, start: begin, points: points)
    }

    /// - Unit: millionths; nil where nothing was reported.
    func value(_ statistic: Statistic, from begin: SimulatedTime, to end: SimulatedTime) -> Int64? {
      statistic.value(of: samples[range(from: begin, to: end)])
    }

    func sampleCount(from begin: SimulatedTime, to end: SimulatedTime) -> Int64 {
      samples[range(from: begin, to: end)].reduce(0) { $0 + $1.count }
    }

    private func range(from begin: SimulatedTime, to end: SimulatedTime) -> Range<Int> {
      let first = firstIndex(from: begin)
      return first..<max(first, firstIndex(from: end))
    }

    private func firstIndex(from time: SimulatedTime) -> Int {
      var (low, high) = (0, samples.count)
      while low < high {
        let middle = (low + high) / 2
        if samples[middle].time < time { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}

extension CloudWatch.Metric: CustomStringConvertible {
  public var description: String { "\(namespace) \(name)" }
}

extension ModelError {
  fileprivate static func metricPoints(_ count: Int64) -> Self {
    ModelError(
      code: "metric.period", message: "the series has \(count) points; expected 100,000 at most",
      notes: ["take a longer period"])
  }
}
