/// How a capacity provider keeps its number of instances in step with its tasks.
///
/// Two rules are published for scaling in. The simulation follows the formula of both directions,
/// M ÷ N × 100; the guide of 2023 tells of 100 minus the number of empty instances, which is here
/// as ``guideMetric(emptyInstances:)`` for comparison.
public struct ManagedScaling: Hashable, Sendable, CustomStringConvertible {
  /// Below 100 some instances are kept free.
  public let targetCapacity: Int
  public let minimumInstances: Int
  public let maximumInstances: Int

  /// - Throws: `ecs.capacity.target`.
  public init(
    targetCapacity: Int = 100, minimumInstances: Int = 0, maximumInstances: Int = 100
  ) throws(ModelError) {
    let range = ECS.DeploymentFacts.targetCapacity.value
    guard range.contains(Int64(targetCapacity)) else {
      throw .targetCapacity(Int64(targetCapacity))
    }
    let most = Int(ECS.DeploymentFacts.containerInstances.value)
    guard 0 <= minimumInstances, minimumInstances <= maximumInstances, maximumInstances <= most
    else {
      throw .instanceBounds(Int64(minimumInstances), Int64(maximumInstances))
    }
    self.targetCapacity = targetCapacity
    self.minimumInstances = minimumInstances
    self.maximumInstances = maximumInstances
  }

  /// CapacityProviderReservation in whole percent, rounded down: M needed of N running.
  public static func reservation(needed: Int, running: Int) -> Int {
    guard running > 0 else {
      return needed > 0 ? Int(ECS.DeploymentFacts.reservationWithoutInstances.value) : 100
    }
    return Int(clamping: Int128(needed) * 100 / Int128(running))
  }

  /// The number of instances at which the metric meets the target, within the bounds.
  ///
  /// From none it goes to two at least.
  public func instances(needed: Int, running: Int) -> Int {
    let metTarget = Int(
      clamping: (Int128(needed) * 100 + Int128(targetCapacity) - 1) / Int128(targetCapacity))
    let fromZero = Int(ECS.DeploymentFacts.scaleOutFromZero.value)
    let wanted = running == 0 && needed > 0 ? max(metTarget, fromZero) : metTarget
    return min(max(wanted, minimumInstances), maximumInstances)
  }

  /// What the guide of 2023 shows while scaling in.
  public static func guideMetric(emptyInstances: Int) -> Int { 100 - emptyInstances }

  public var description: String { "managed scaling to \(Int64(targetCapacity))%" }
}

extension ModelError {
  fileprivate static func targetCapacity(_ found: Int64) -> Self {
    ModelError(
      code: "ecs.capacity.target",
      message: "the target capacity is \(found)%; expected 1 to 100",
      path: "managedScaling.targetCapacity")
  }

  fileprivate static func instanceBounds(_ minimum: Int64, _ maximum: Int64) -> Self {
    ModelError(
      code: "ecs.capacity.target",
      message:
        "the group has \(minimum) instances at least and \(maximum) at most; expected 0 or more, no more than the most, and 5000 at most"
    )
  }
}
