/// Application Auto Scaling, and Amazon EC2 Auto Scaling where it is the same: policies that turn a
/// measure into a number of something, within bounds.
///
/// Where documents leave a choice, the model has made it so:
/// - Target tracking reckons with the newest point: ceil(current × metric ÷ target) (`aas 5.3`).
/// - It takes EC2's alarms to look at as many points as those of ECS; only the lower bound differs
///   (`aas 5.2`).
/// - A step policy whose alarm is not in ALARM has no say about scaling in (`aas 5.5`).
/// - From nothing, one point above the target adds one (`aas 5.13`).
public enum AutoScaling {
  static let notModelled =
    "predictive scaling, simple scaling policies, suspended processes, lifecycle hooks, warm pools, instance protection, mixed instance types, maximum instance lifetime; customised metrics other than those a cluster measures, time zones of schedules, days of the month in schedules"

  /// Whose capacity is scaled: defaults differ.
  public enum ServiceNamespace: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    /// Tasks of a service.
    case ecs
    /// Instances of an Auto Scaling group.
    case ec2
    case dynamodb
    case lambda

    public var description: String { rawValue }
  }
}
