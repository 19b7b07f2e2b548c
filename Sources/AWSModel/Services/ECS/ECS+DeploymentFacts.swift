extension ECS {
  /// Defaults and limits of services and deployments.
  enum DeploymentFacts {
    private static let guide = "Amazon ECS developer guide"
    private static let api = "Amazon ECS API"

    /// - Source: `ecs 3.2`.
    static let replica = Fact<[Int64]>(
      [100, 200], unit: "% minimum and maximum", source: "\(guide), service definition parameters")
    static let daemon = Fact<[Int64]>(
      [0, 100], unit: "% minimum and maximum", source: "\(guide), service definition parameters")
    /// How long a task runs before it counts as healthy when nothing checks it.
    static let uncheckedHealthy = Fact<TimeSpan>(
      .seconds(40), source: "\(guide), service definition parameters")
    /// The bounds of the threshold of the circuit breaker; the guide of 2023 had 10 for the lower.
    static let breakerBounds = Fact<ClosedRange<Int64>>(
      3...200, unit: "failures", source: "\(api), DeploymentCircuitBreaker")
    static let breakerPercent = Fact<Int64>(
      50, unit: "%", source: "\(api), ThresholdConfiguration")
    static let longestThrottle = Fact<TimeSpan>(
      .minutes(15), source: "\(guide), service throttle logic")
    static let eventsKept = Fact<Int64>(
      100, unit: "events", source: "\(guide), service event messages")
    static let duplicateEvents = Fact<TimeSpan>(
      .hours(6), source: "\(guide), service event messages")
    static let stoppedTasksShown = Fact<TimeSpan>(
      .hours(1), source: "\(guide), stopped tasks errors")
    static let stopTimeout = Fact<TimeSpan>(
      .seconds(30), source: "\(api), ContainerDefinition.stopTimeout")
    static let restartAttemptPeriod = Fact<TimeSpan>(
      .seconds(300), source: "\(api), ContainerRestartPolicy")
    static let spotNotice = Fact<TimeSpan>(
      .minutes(2), source: "\(guide), capacity providers for Spot tasks")
    static let capacityBase = Fact<ClosedRange<Int64>>(
      0...100_000, unit: "tasks", source: "\(api), CapacityProviderStrategyItem.base")
    static let capacityWeight = Fact<ClosedRange<Int64>>(
      0...1_000, source: "\(api), CapacityProviderStrategyItem.weight")
    static let targetCapacity = Fact<ClosedRange<Int64>>(
      1...100, unit: "%", source: "\(api), ManagedScaling.targetCapacity")
    /// What the metric shows when there is work and no instance.
    static let reservationWithoutInstances = Fact<Int64>(
      200, unit: "%", source: "AWS blog, deep dive on Amazon ECS cluster auto scaling")
    static let scaleOutFromZero = Fact<Int64>(
      2, unit: "instances", source: "\(guide), cluster auto scaling")
    static let scaleInPoints = Fact<TimeSpan>(
      .minutes(15), source: "\(guide), cluster auto scaling")
    /// From here on a task needs platform version 1.4.0.
    static let platformSize = Fact<Int64>(
      8_192, unit: "CPU units", source: "\(api), RegisterTaskDefinition, memory")
    /// Quotas, which can be raised.
    static let tasksPerService = Fact<Int64>(
      5_000, unit: "tasks", source: "Amazon ECS service quotas", confidence: .remembered)
    static let containerInstances = Fact<Int64>(
      5_000, unit: "instances", source: "Amazon ECS service quotas", confidence: .remembered)
    static let tasksPerCall = Fact<Int64>(
      10, unit: "tasks", source: "Amazon ECS API, RunTask, count", confidence: .remembered)
    static let reservedPorts = Fact<[Int64]>(
      [22, 2375, 2376, 51678, 51679, 51680], source: "\(guide), task definition parameters")
  }
}
