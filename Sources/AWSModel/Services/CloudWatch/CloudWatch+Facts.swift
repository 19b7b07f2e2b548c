extension CloudWatch {
  enum Facts {
    private static let alarms = "Amazon CloudWatch user guide, using alarms"
    private static let limits = "Amazon CloudWatch user guide, service quotas"
    private static let concepts = "Amazon CloudWatch user guide, concepts"

    /// Besides multiples of a minute.
    static let shortPeriods = Fact<[TimeSpan]>(
      [.seconds(10), .seconds(20), .seconds(30)], unit: "s",
      source: "Amazon CloudWatch API, PutMetricAlarm, Period")

    /// The longest time that an alarm evaluates.
    static let longestInterval = Fact<TimeSpan>(.days(1), unit: "h", source: limits)

    static let actionsPerState = Fact<Int64>(5, unit: "actions", source: limits)

    /// How often an alarm is evaluated whose period is a minute or more.
    static let evaluation = Fact<TimeSpan>(.minutes(1), unit: "min", source: alarms)

    /// The same for a shorter period.
    static let quickEvaluation = Fact<TimeSpan>(.seconds(10), unit: "s", source: alarms)

    /// A percentile is meant to stand on this many samples beyond it.
    static let samplesBeyondPercentile = Fact<Int64>(10, unit: "samples", source: alarms)

    /// The namespace whose alarms keep their state whatever they were told.
    static let ignoring = Fact<String>("AWS/DynamoDB", source: alarms)

    static let secondsKept = Fact<TimeSpan>(
      .hours(3), unit: "h", source: concepts, confidence: .remembered)
    static let minutesKept = Fact<TimeSpan>(.days(15), unit: "days", source: concepts)
    static let fiveMinutesKept = Fact<TimeSpan>(.days(63), unit: "days", source: concepts)
    static let hoursKept = Fact<TimeSpan>(.days(455), unit: "days", source: concepts)
  }

  /// How long points of a period can be read; the shorter the period, the sooner they are merged.
  /// - Source: Amazon CloudWatch user guide, concepts; below a minute remembered.
  public static func retention(of period: TimeSpan) -> TimeSpan {
    if period < .minutes(1) { return Facts.secondsKept.value }
    if period < .minutes(5) { return Facts.minutesKept.value }
    return period < .hours(1) ? Facts.fiveMinutesKept.value : Facts.hoursKept.value
  }
}
