/// What tasks run on when nobody manages servers.
public enum CapacityProvider: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  case fargate = "FARGATE"
  /// Spare capacity at a lower price; a task may be stopped with two minutes' notice.
  case fargateSpot = "FARGATE_SPOT"

  public var description: String { rawValue }
}
