extension CloudWatch {
  /// What is made of the samples of a period.
  public enum Statistic: Hashable, Sendable {
    case average
    case sum
    case minimum
    case maximum
    case sampleCount
    /// Of 0 to 100; what is outside counts as the bound.
    case percentile(Double)

    public static let p50 = Statistic.percentile(50)
    public static let p90 = Statistic.percentile(90)
    public static let p95 = Statistic.percentile(95)
    public static let p99 = Statistic.percentile(99)

    /// Fewer samples than this can leave an alarm on a percentile alone; 0 for other statistics.
    public var significantSamples: Int {
      guard case .percentile(let percent) = self else { return 0 }
      let share = Self.millionths(percent)
      let beyond = share >= Self.whole / 2 ? Self.whole - share : share
      guard beyond > 0 else { return Int(Int32.max) }
      let samples = Facts.samplesBeyondPercentile.value * Self.whole
      return Int(clamping: (samples + beyond - 1) / beyond)
    }

    private static let whole: Int64 = 100_000_000

    /// - Unit: millionths of a percent.
    private static func millionths(_ percent: Double) -> Int64 {
      min(max(0, Millionths.of(percent)), whole)
    }

    /// Of samples in any order; nil when there are none. Averages are rounded towards zero.
    /// - Unit: millionths.
    func value(of samples: some Sequence<Sample>) -> Int64? {
      var count: Int64 = 0
      var sum: Int128 = 0
      var (least, most) = (Int64.max, Int64.min)
      for sample in samples {
        count += sample.count
        sum += Int128(sample.value) * Int128(sample.count)
        least = min(least, sample.value)
        most = max(most, sample.value)
      }
      guard count > 0 else { return nil }
      switch self {
      case .average: return Int64(clamping: sum / Int128(count))
      case .sum: return Int64(clamping: sum)
      case .minimum: return least
      case .maximum: return most
      case .sampleCount: return count.multipliedSaturating(by: Millionths.one)
      case .percentile(let percent): return Self.percentile(percent, samples, count)
      }
    }

    /// The same of a single one.
    func value(of sample: Sample) -> Int64 {
      switch self {
      case .average, .minimum, .maximum, .percentile: sample.value
      case .sum: Int64(clamping: Int128(sample.value) * Int128(sample.count))
      case .sampleCount: sample.count.multipliedSaturating(by: Millionths.one)
      }
    }

    private static func percentile(
      _ percent: Double, _ samples: some Sequence<Sample>, _ count: Int64
    ) -> Int64? {
      let product = Int128(millionths(percent)) * Int128(count)
      let rank = max(1, Int64((product + Int128(whole) - 1) / Int128(whole)))
      var passed: Int64 = 0
      for sample in samples.sorted(by: { $0.value < $1.value }) {
        passed += sample.count
        if passed >= rank { return sample.value }
      }
      return nil
    }
  }

  /// A value that was reported, so many times, at a moment.
  struct Sample: Hashable, Sendable {
    let time: SimulatedTime
    /// - Unit: millionths.
    let value: Int64
    let count: Int64
  }
}

extension CloudWatch.Statistic: CustomStringConvertible {
  /// `Average`, `p99`.
  public var description: String {
    switch self {
    case .average: "Average"
    case .sum: "Sum"
    case .minimum: "Minimum"
    case .maximum: "Maximum"
    case .sampleCount: "SampleCount"
    case .percentile(let percent): "p\(Millionths.text(Self.millionths(percent)))"
    }
  }
}
