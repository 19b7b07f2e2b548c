/// How far a rolling deployment may go above and below the desired number of tasks.
public struct DeploymentConfiguration: Hashable, Sendable {
  public let minimumHealthyPercent: Int64
  public let maximumPercent: Int64
  /// Nil lets a deployment try for ever.
  public let circuitBreaker: CircuitBreaker?

  /// - Throws: `ecs.deployment.percent` below 0, and for a maximum below the minimum.
  public init(
    minimumHealthyPercent: Int = 100, maximumPercent: Int = 200,
    circuitBreaker: CircuitBreaker? = nil
  ) throws(ModelError) {
    guard minimumHealthyPercent >= 0, maximumPercent >= max(1, minimumHealthyPercent) else {
      throw .deploymentPercent(
        Int64(clamping: minimumHealthyPercent), Int64(clamping: maximumPercent))
    }
    self.init(
      Int64(clamping: minimumHealthyPercent), Int64(clamping: maximumPercent), circuitBreaker)
  }

  private init(_ minimum: Int64, _ maximum: Int64, _ circuitBreaker: CircuitBreaker?) {
    minimumHealthyPercent = minimum
    maximumPercent = maximum
    self.circuitBreaker = circuitBreaker
  }

  /// What a service gets that asks for nothing.
  public static let replica = standard(ECS.DeploymentFacts.replica)
  /// The same for a daemon: the old task of an instance goes before the new one comes.
  public static let daemon = standard(ECS.DeploymentFacts.daemon)

  private static func standard(_ fact: Fact<[Int64]>) -> DeploymentConfiguration {
    DeploymentConfiguration(fact.value[0], fact.value[1], nil)
  }

  /// The most tasks that may be pending or running at once: rounded down.
  ///
  /// Older texts count tasks that are stopping too; today's API does not, and neither does this.
  public func upperBound(desiredCount: Int) -> Int {
    Int(clamping: Int128(desiredCount) * Int128(maximumPercent) / 100)
  }

  /// The least healthy tasks that must go on running: rounded up.
  public func lowerBound(desiredCount: Int) -> Int {
    Int(clamping: (Int128(desiredCount) * Int128(minimumHealthyPercent) + 99) / 100)
  }
}

extension DeploymentConfiguration: CustomStringConvertible {
  /// `100% to 200%, circuit breaker with rollback`.
  public var description: String {
    let bounds = "\(minimumHealthyPercent)% to \(maximumPercent)%"
    return circuitBreaker.map { "\(bounds), \($0)" } ?? bounds
  }
}

/// Ends a deployment whose tasks do not start, or do not stay healthy.
public struct CircuitBreaker: Hashable, Sendable {
  /// How many failures are too many.
  public enum Threshold: Hashable, Sendable, CustomStringConvertible {
    /// So many, whatever the desired number is.
    case count(Int)
    /// A share of the desired number, at least 3 and at most 200.
    case boundedPercent(Int)
    /// A share of the desired number.
    case unboundedPercent(Int)

    public var description: String {
      switch self {
      case .count(let count): "\(Int64(count)) failures"
      case .boundedPercent(let percent): "\(Int64(percent))% of the desired count, 3 to 200"
      case .unboundedPercent(let percent): "\(Int64(percent))% of the desired count"
      }
    }
  }

  /// Whether the last deployment that completed comes back.
  public var rollback: Bool
  public var threshold: Threshold

  public init(rollback: Bool = false, threshold: Threshold = .boundedPercent(50)) {
    self.rollback = rollback
    self.threshold = threshold
  }

  /// The number of failures at which a deployment fails; a share is rounded up.
  public func failures(desiredCount: Int) -> Int {
    let bounds = ECS.DeploymentFacts.breakerBounds.value
    return failures(
      desiredCount: desiredCount, bounds: Int(bounds.lowerBound)...Int(bounds.upperBound))
  }

  /// The same with other bounds: 10 to 200 in the guide of 2023.
  public func failures(desiredCount: Int, bounds: ClosedRange<Int>) -> Int {
    switch threshold {
    case .count(let count): max(1, count)
    case .boundedPercent(let percent):
      min(max(Self.share(percent, desiredCount), bounds.lowerBound), bounds.upperBound)
    case .unboundedPercent(let percent): max(1, Self.share(percent, desiredCount))
    }
  }

  private static func share(_ percent: Int, _ count: Int) -> Int {
    Int(clamping: (Int128(percent) * Int128(count) + 99) / 100)
  }
}

extension CircuitBreaker: CustomStringConvertible {
  public var description: String {
    "circuit breaker \(rollback ? "with" : "without") rollback"
  }
}

extension ModelError {
  fileprivate static func deploymentPercent(_ minimum: Int64, _ maximum: Int64) -> Self {
    ModelError(
      code: "ecs.deployment.percent",
      message:
        "a deployment keeps \(minimum)% healthy and goes up to \(maximum)%; expected a minimum of 0 or more, and a maximum of at least that and above 0",
      path: "deploymentConfiguration")
  }
}
