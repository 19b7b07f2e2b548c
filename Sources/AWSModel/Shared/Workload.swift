/// How many requests come in, second by second: patterns that can be added up, scaled and shaken.
///
/// A workload is an assumption by nature. The first day of a simulation is a Monday, and it begins at
/// midnight.
public struct Workload: Hashable, Sendable {
  /// Rates are requests per second; what is below 0 or no number counts as 0.
  indirect enum Pattern: Hashable, Sendable {
    case steady(Double)
    case daily(low: Double, high: Double, peak: Int64)
    case weekly(weekdays: Pattern, weekend: Pattern)
    case spike(extra: Double, from: Int64, to: Int64)
    case ramp(from: Double, to: Double, begin: Int64, length: Int64)
    case table([Row])
    case sum(Pattern, Pattern)
    case scaled(Pattern, by: Double)
    case shaken(Pattern, share: Double, seed: Int64)
  }

  /// From a moment on, a rate.
  struct Row: Hashable, Sendable {
    let second: Int64
    let rate: Double
  }

  let pattern: Pattern

  init(_ pattern: Pattern) { self.pattern = pattern }

  /// Always the same.
  public static func steady(_ rate: Double) -> Workload { Workload(.steady(counted(rate))) }

  /// Every day up to the high rate at its peak and down to the low one twelve hours later, in a smooth
  /// curve (3x² − 2x³ of the way).
  public static func daily(
    low: Double, high: Double, peak: TimeSpan = .hours(20)
  ) -> Workload {
    Workload(.daily(low: counted(low), high: counted(high), peak: seconds(peak)))
  }

  /// One workload from Monday to Friday, another on Saturday and Sunday.
  public static func weekly(weekdays: Workload, weekend: Workload) -> Workload {
    Workload(.weekly(weekdays: weekdays.pattern, weekend: weekend.pattern))
  }

  /// So much for a while, nothing before and after: to be added to something else.
  public static func spike(
    _ rate: Double, at begin: TimeSpan, for length: TimeSpan
  ) -> Workload {
    let from = seconds(begin)
    return Workload(.spike(extra: counted(rate), from: from, to: from + seconds(length)))
  }

  /// From one rate to another in a straight line.
  public static func ramp(
    from: Double, to: Double, at begin: TimeSpan = .zero, over length: TimeSpan
  ) -> Workload {
    Workload(
      .ramp(
        from: counted(from), to: counted(to), begin: seconds(begin), length: seconds(length)))
  }

  public static func + (left: Workload, right: Workload) -> Workload {
    Workload(.sum(left.pattern, right.pattern))
  }

  /// So many times as much.
  public func scaled(by factor: Double) -> Workload {
    Workload(.scaled(pattern, by: Self.counted(factor)))
  }

  /// Up to so much more or less, drawn anew for each minute; equal seeds draw the same.
  public func withNoise(percent: Double, seed: Int = 1) -> Workload {
    let share = min(Self.counted(percent), 100) / 100
    return Workload(.shaken(pattern, share: share, seed: Int64(seed)))
  }

  /// What counts as a rate: 0 to a thousand million a second.
  static func counted(_ rate: Double) -> Double { rate > 0 ? min(rate, 1e9) : 0 }

  private static func seconds(_ span: TimeSpan) -> Int64 {
    min(max(0, span.microseconds / TimeSpan.second), 1 << 40)
  }
}

extension Workload {
  /// Requests per second at a moment.
  public func rate(at time: SimulatedTime) -> Double {
    min(pattern.rate(at: time.sinceStart.microseconds / TimeSpan.second), 1e9)
  }

  /// The requests of the minute that begins then, by the rate at its middle; rounded to whole ones.
  public func requests(inMinuteFrom time: SimulatedTime) -> Int64 {
    Int64(steps: rate(at: time + .seconds(30)) * 60)
  }

  /// The rate at the middle of each period.
  /// - Throws: `metric.period`.
  public func series(
    for time: TimeSpan, every period: TimeSpan = .hours(1)
  ) throws(ModelError) -> MetricSeries {
    let step = max(1, period.microseconds)
    let count = Int(clamping: min(max(0, time.microseconds) / step, 100_000))
    let half = TimeSpan(microseconds: step / 2)
    return try MetricSeries(
      "requests per second", unit: "Count/Second", period: period,
      values: (0..<count).map { rate(at: .start + period * $0 + half) })
  }
}

extension Workload.Pattern {
  private static let day: Int64 = 86_400
  private static let halfDay: Int64 = 43_200

  fileprivate func rate(at second: Int64) -> Double {
    switch self {
    case .steady(let rate): rate
    case .daily(let low, let high, let peak): Self.daily(low, high, peak, second)
    case .weekly(let weekdays, let weekend):
      (second / Self.day % 7 < 5 ? weekdays : weekend).rate(at: second)
    case .spike(let extra, let from, let to): from <= second && second < to ? extra : 0
    case .ramp(let from, let to, let begin, let length):
      Self.ramp(from, to, Double(second - begin), Double(length))
    case .table(let rows): Self.lookUp(rows, second)
    case .sum(let left, let right): left.rate(at: second) + right.rate(at: second)
    case .scaled(let pattern, let factor): pattern.rate(at: second) * factor
    case .shaken(let pattern, let share, let seed):
      pattern.rate(at: second) * Self.factor(share, seed, minute: second / 60)
    }
  }

  private static func daily(
    _ low: Double, _ high: Double, _ peak: Int64, _ second: Int64
  ) -> Double {
    let sincePeak = (second % day + day - peak % day) % day
    let fromPeak = min(sincePeak, day - sincePeak)
    let way = Double(halfDay - fromPeak) / Double(halfDay)
    return low + (high - low) * way * way * (3 - 2 * way)
  }

  private static func ramp(
    _ from: Double, _ to: Double, _ passed: Double, _ length: Double
  ) -> Double {
    if passed >= length { return to }
    return passed <= 0 ? from : from + (to - from) * passed / length
  }

  /// The last row that has begun; nothing before the first.
  private static func lookUp(_ rows: [Workload.Row], _ second: Int64) -> Double {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].second <= second { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : rows[low - 1].rate
  }

  /// 1 − share to 1 + share; each minute has its own draw, whoever asks, and in which order.
  private static func factor(_ share: Double, _ seed: Int64, minute: Int64) -> Double {
    var generator = SeededGenerator(seed: seed)
    let mixed = Int64(truncatingIfNeeded: generator.next() >> 1) ^ minute
    generator = SeededGenerator(seed: mixed)
    let draw = Double(generator.next(below: 2_000_001) - 1_000_000) / 1_000_000
    return 1 + share * draw
  }
}

extension Workload: CustomStringConvertible {
  public var description: String { pattern.text }
}

extension Workload.Pattern {
  /// `5 to 60 requests/s daily, most at 20:00:00`.
  var text: String {
    switch self {
    case .steady(let rate): "\(Self.number(rate)) requests/s"
    case .daily(let low, let high, let peak):
      "\(Self.number(low)) to \(Self.number(high)) requests/s daily, most at \(Self.clock(peak))"
    case .weekly(let weekdays, let weekend):
      "weekdays (\(weekdays.text)), weekend (\(weekend.text))"
    case .spike(let extra, let from, let to):
      "\(Self.number(extra)) requests/s from \(Self.clock(from)) to \(Self.clock(to))"
    case .ramp(let from, let to, let begin, let length):
      "\(Self.number(from)) to \(Self.number(to)) requests/s from \(Self.clock(begin)) to \(Self.clock(begin + length))"
    case .table(let rows): "\(Int64(rows.count)) measured rates"
    case .sum(let left, let right): "\(left.text) + \(right.text)"
    case .scaled(let pattern, let factor): "\(Self.number(factor)) × (\(pattern.text))"
    case .shaken(let pattern, let share, let seed):
      "\(pattern.text) ± \(Self.number(share * 100))% (seed \(seed))"
    }
  }

  private static func number(_ value: Double) -> String { Millionths.text(Millionths.of(value)) }

  private static func clock(_ second: Int64) -> String {
    SimulatedTime(.seconds(second)).description
  }
}
