/// What the program in an image does once it is started.
///
/// Nobody can know that from a task definition, so a simulation is told: by image.
public struct ContainerBehavior: Hashable, Sendable, CustomStringConvertible {
  /// How long it runs; nil for ever.
  public var runsFor: TimeSpan?
  public var exitCode: Int64
  /// When it begins to answer its health check; nil never.
  public var healthyAfter: TimeSpan?
  /// When it ceases to; nil never.
  public var unhealthyAfter: TimeSpan?
  /// How long it takes to follow SIGTERM; nil ignores it.
  public var followsSIGTERM: TimeSpan?
  /// False for an image that is not there.
  public var canBePulled: Bool
  /// How long the pull takes; nil for what the simulation assumes.
  public var pullTime: TimeSpan?

  public init(
    runsFor: TimeSpan? = nil, exitCode: Int = 0, healthyAfter: TimeSpan? = .zero,
    unhealthyAfter: TimeSpan? = nil, followsSIGTERM: TimeSpan? = .zero, canBePulled: Bool = true,
    pullTime: TimeSpan? = nil
  ) {
    self.runsFor = runsFor
    self.exitCode = Int64(exitCode)
    self.healthyAfter = healthyAfter
    self.unhealthyAfter = unhealthyAfter
    self.followsSIGTERM = followsSIGTERM
    self.canBePulled = canBePulled
    self.pullTime = pullTime
  }

  /// Runs until it is told to end, and follows at once: what every image does unless said otherwise.
  public static let runs = ContainerBehavior()
  /// Its image cannot be pulled.
  public static let cannotBePulled = ContainerBehavior(canBePulled: false)
  /// Never answers its health check.
  public static let neverHealthy = ContainerBehavior(healthyAfter: nil)
  /// Goes on until SIGKILL.
  public static let ignoresSIGTERM = ContainerBehavior(followsSIGTERM: nil)

  /// Ends by itself, with a code: 0 for a job that is done.
  public static func exits(after time: TimeSpan, code: Int = 0) -> ContainerBehavior {
    ContainerBehavior(runsFor: time, exitCode: code)
  }

  /// Answers its health check after a time of its own.
  public static func becomesHealthy(after time: TimeSpan) -> ContainerBehavior {
    ContainerBehavior(healthyAfter: time)
  }

  /// Fails its health check from some time on.
  public static func becomesUnhealthy(after time: TimeSpan) -> ContainerBehavior {
    ContainerBehavior(unhealthyAfter: time)
  }

  public var description: String {
    if !canBePulled { return "cannot be pulled" }
    if let runsFor { return "exits with \(exitCode) after \(runsFor)" }
    guard let healthyAfter else { return "never healthy" }
    if let unhealthyAfter { return "unhealthy after \(unhealthyAfter)" }
    if followsSIGTERM == nil { return "ignores SIGTERM" }
    return healthyAfter == .zero ? "runs" : "healthy after \(healthyAfter)"
  }
}

extension ContainerBehavior {
  /// When a health check first passes, counted from the container's start.
  ///
  /// The first check runs one interval after the start; a check itself takes no time here.
  func passes(_ check: HealthCheck) -> TimeSpan? {
    guard let healthyAfter else { return nil }
    return Self.check(check, atOrAfter: healthyAfter)
  }

  /// When the last of so many failures in a row is counted; failures in the start period are not.
  func fails(_ check: HealthCheck) -> TimeSpan? {
    let more = check.interval * (max(1, check.retries) - 1)
    let firstPass = passes(check)
    let afterStart = Self.check(
      check, atOrAfter: (check.startPeriod ?? .zero) + TimeSpan(microseconds: 1))
    let atFirst = afterStart + more
    if firstPass.map({ atFirst < $0 }) ?? true { return atFirst }
    guard let unhealthyAfter else { return nil }
    return Self.check(check, atOrAfter: unhealthyAfter) + more
  }

  /// The first check that runs no earlier than a time.
  private static func check(_ check: HealthCheck, atOrAfter time: TimeSpan) -> TimeSpan {
    let interval = max(1, check.interval.microseconds)
    let reached = (max(.zero, time) + TimeSpan(microseconds: interval - 1)).microseconds
    let count = max(1, reached / interval)
    return TimeSpan(microseconds: interval) * count
  }
}
