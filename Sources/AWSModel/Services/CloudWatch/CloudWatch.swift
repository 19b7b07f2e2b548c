/// Amazon CloudWatch: metrics with their statistics, alarms on them, and what both cost.
///
/// Where documents leave a choice, the model has made it so:
/// - An alarm looks at two points more than it evaluates: ``assumedSurplus`` (`cw 6.6`).
/// - A percentile is the value of the nearest rank: the smallest sample that so many percent of all do
///   not exceed.
/// - A breach that is too young to be an alarm by itself leaves an alarm OK (`cw 6.8`).
/// - A point is there as soon as its period is over.
public enum CloudWatch {
  static let notModelled =
    "metric math, anomaly detection, composite alarms, dashboards, log queries; the minutes after which a metric arrives, alarm history beyond state changes, dimensions across which metrics are aggregated, trimmed means and other statistics"

  /// The surplus of points is not published. The guide's tables show 5 for 3.
  public static let assumedSurplus = Assumption<Int64>(
    2, unit: "points", why: "the guide's tables look at 5 points to evaluate 3")
}
