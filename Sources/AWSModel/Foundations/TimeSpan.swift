import Figures

/// A length of simulated or billed time, exact to the microsecond.
///
/// There is no `.months`: a month is 720, 730 or 744 hours depending on the page, so an example says
/// which it means.
public struct TimeSpan: Hashable, Sendable, Comparable {
  /// - Unit: microseconds. The bounds of `Int64` stand for anything longer.
  public let microseconds: Int64

  public init(microseconds: some BinaryInteger) {
    self.microseconds = max(-.max, Int64(clamping: microseconds))
  }

  public static let zero = TimeSpan(microseconds: 0)

  public static func milliseconds(_ count: some BinaryInteger) -> TimeSpan { span(count, 1_000) }
  public static func seconds(_ count: some BinaryInteger) -> TimeSpan { span(count, second) }
  public static func minutes(_ count: some BinaryInteger) -> TimeSpan { span(count, 60 * second) }
  public static func hours(_ count: some BinaryInteger) -> TimeSpan { span(count, hour) }
  public static func days(_ count: some BinaryInteger) -> TimeSpan { span(count, 24 * hour) }

  public static func milliseconds(_ count: Double) -> TimeSpan { span(count, 1_000) }
  public static func seconds(_ count: Double) -> TimeSpan { span(count, second) }
  public static func minutes(_ count: Double) -> TimeSpan { span(count, 60 * second) }
  public static func hours(_ count: Double) -> TimeSpan { span(count, hour) }
  public static func days(_ count: Double) -> TimeSpan { span(count, 24 * hour) }

  public static func < (left: TimeSpan, right: TimeSpan) -> Bool {
    left.microseconds < right.microseconds
  }

  public static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    let (sum, overflow) = left.microseconds.addingReportingOverflow(right.microseconds)
    return TimeSpan(microseconds: overflow ? (left.microseconds < 0 ? .min : .max) : sum)
  }

  public static func - (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    left + TimeSpan(microseconds: -right.microseconds)
  }

  public static func * (span: TimeSpan, count: some BinaryInteger) -> TimeSpan {
    TimeSpan(microseconds: span.microseconds.multipliedSaturating(by: Int64(clamping: count)))
  }

  private static func span(_ count: some BinaryInteger, _ unit: Int64) -> TimeSpan {
    TimeSpan(microseconds: Int64(clamping: count).multipliedSaturating(by: unit))
  }

  private static func span(_ count: Double, _ unit: Int64) -> TimeSpan {
    TimeSpan(microseconds: Int64(steps: count * Double(unit)))
  }

  static let second: Int64 = 1_000_000
  static let hour: Int64 = 3_600 * second
}

extension TimeSpan {
  /// Whole seconds, rounded up: how AWS meters a running task.
  public var secondsRoundedUp: Int64 { roundedUp(Self.second) }

  /// Whole milliseconds, rounded up: how AWS meters a call of a function.
  public var millisecondsRoundedUp: Int64 { roundedUp(1_000) }

  /// - Throws: `time.range` for a negative length, and for one beyond what can be counted.
  func checked(_ name: String) throws(ModelError) -> TimeSpan {
    guard microseconds >= 0, microseconds < .max else { throw .timeRange(self, name) }
    return self
  }

  private func roundedUp(_ unit: Int64) -> Int64 {
    let (quotient, remainder) = microseconds.quotientAndRemainder(dividingBy: unit)
    return quotient + (remainder > 0 ? 1 : 0)
  }
}

extension TimeSpan: CustomStringConvertible {
  /// In the largest unit, hours at most, that needs no fraction: `730 h`, `90 s`, `120 ms`; what
  /// comes out in microseconds only, in seconds or milliseconds: `2.640625 s`.
  public var description: String {
    let units: [(Int64, String)] = [
      (Self.hour, "h"), (60 * Self.second, "min"), (Self.second, "s"), (1_000, "ms"),
    ]
    for (unit, name) in units where microseconds != 0 && microseconds % unit == 0 {
      return DecimalText.grouped(Int128(microseconds / unit)) + " " + name
    }
    let sign = microseconds < 0 ? "-" : ""
    let magnitude = UInt128(microseconds.magnitude)
    if magnitude >= 1_000_000 {
      return sign + DecimalText.fixed(magnitude, scale: 6, fractionDigits: 6, atLeast: 0) + " s"
    }
    if magnitude >= 1_000 {
      return sign + DecimalText.fixed(magnitude, scale: 3, fractionDigits: 3, atLeast: 0) + " ms"
    }
    return microseconds == 0 ? "0 s" : "\(microseconds) µs"
  }
}

extension ModelError {
  fileprivate static func timeRange(_ span: TimeSpan, _ name: String) -> Self {
    ModelError(
      code: "time.range",
      message: span.microseconds < 0
        ? "\(name) is \(span); expected 0 s or more"
        : "\(name) is beyond what can be counted; expected less than 290,000 years")
  }
}
