extension AutoScaling {
  /// A measure that can be kept at a target: it falls as capacity grows.
  public enum TrackedMetric: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case cpuUtilization = "CPUUtilization"
    /// Requests of a minute that each task gets from its load balancer.
    case requestCountPerTarget = "RequestCountPerTarget"

    public var description: String { rawValue }
  }

  /// Keeps a measure near a target: more capacity above it, less when it stays well below.
  public struct TargetTracking: Hashable, Sendable {
    public let name: String
    public let metric: TrackedMetric
    public let target: Double
    /// Nil for what the namespace has.
    public let scaleOutCooldown: TimeSpan?
    public let scaleInCooldown: TimeSpan?
    public let disablesScaleIn: Bool

    /// - Throws: `autoscaling.target` for a target that is not above 0.
    public init(
      _ name: String = "tracking", metric: TrackedMetric = .cpuUtilization, target: Double,
      scaleOutCooldown: TimeSpan? = nil, scaleInCooldown: TimeSpan? = nil,
      disablesScaleIn: Bool = false
    ) throws(ModelError) {
      guard Millionths.of(target) > 0 else { throw .scalingTarget(name) }
      self.name = name
      self.metric = metric
      self.target = target
      self.scaleOutCooldown = scaleOutCooldown
      self.scaleInCooldown = scaleInCooldown
      self.disablesScaleIn = disablesScaleIn
    }

    /// The capacity at which the measure would meet the target, rounded up: ceil(current × metric ÷
    /// target). From nothing it is one as soon as there is something to do.
    public func desired(current: Int, metric value: Double) -> Int {
      desired(current: current, point: Millionths.of(value))
    }

    /// - Unit of `point`: millionths.
    func desired(current: Int, point: Int64) -> Int {
      let target = Int128(Millionths.of(target))
      guard current > 0 else { return point > Int64(target) ? 1 : 0 }
      let product = Int128(current) * Int128(max(0, point))
      return Int(clamping: (product + target - 1) / target)
    }

    /// The two alarms that it makes: high first.
    public func alarms(for namespace: ServiceNamespace = .ecs) -> [TrackingAlarm] {
      let low = Int128(Millionths.of(target)) * Int128(namespace.lowPercent) / 100
      return [
        TrackingAlarm(
          isHigh: true, threshold: .greaterThan(target), datapoints: Int(Facts.highPoints.value)),
        TrackingAlarm(
          isHigh: false, threshold: .lessThan(Millionths.value(Int64(clamping: low))),
          datapoints: Int(Facts.lowPoints.value)),
      ]
    }
  }

  /// An alarm as target tracking wants it: all of so many one-minute points.
  public struct TrackingAlarm: Hashable, Sendable {
    /// Whether it is about too much load, or too little.
    public let isHigh: Bool
    public let threshold: MetricThreshold
    public let datapoints: Int
    public let period: TimeSpan = Facts.alarmPeriod.value

    init(isHigh: Bool, threshold: MetricThreshold, datapoints: Int) {
      self.isHigh = isHigh
      self.threshold = threshold
      self.datapoints = datapoints
    }
  }
}

extension AutoScaling.TargetTracking: CustomStringConvertible {
  /// `CPUUtilization at 60`.
  public var description: String { "\(metric) at \(Millionths.text(Millionths.of(target)))" }
}

extension AutoScaling.TrackingAlarm: CustomStringConvertible {
  /// `high: greater than 70 for 3 × 1 min`.
  public var description: String {
    "\(isHigh ? "high" : "low"): \(threshold) for \(Int64(datapoints)) × \(period)"
  }
}

extension ModelError {
  fileprivate static func scalingTarget(_ name: String) -> Self {
    ModelError(
      code: "autoscaling.target",
      message: "policy '\(name)' tracks a target of 0 or less; expected more than 0")
  }
}
