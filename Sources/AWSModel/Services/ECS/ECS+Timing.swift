extension ECS {
  /// How long the steps of a task take that nobody publishes a time for.
  public struct Timing: Hashable, Sendable {
    public static let assumedAttach = Assumption<TimeSpan>(
      .seconds(10), why: "a network interface is made and attached within seconds")
    public static let assumedPull = Assumption<TimeSpan>(
      .seconds(15), why: "a few hundred MB from a registry in the same region")
    public static let assumedDetach = Assumption<TimeSpan>(
      .seconds(5), why: "detaching is quicker than attaching")
    public static let assumedRegistration = Assumption<TimeSpan>(
      .seconds(5), why: "one call to each target group, or to each service registry")
    public static let assumedTargetHealth = Assumption<TimeSpan>(
      .seconds(60), why: "two checks in a row, 30 s apart, pass")
    public static let assumedFailuresBeforeThrottle = Assumption<Int64>(
      3, unit: "tasks", why: "the guide says 'repeatedly'")
    public static let assumedFirstThrottle = Assumption<TimeSpan>(
      .seconds(30), why: "the guide names only the longest, 15 min; each is twice the one before"
    )

    /// PROVISIONING of a task with an address of its own, once it has its place.
    public var attach: TimeSpan
    /// The pull of an image of which nothing else is known.
    public var pull: TimeSpan
    /// DEPROVISIONING of a task with an address of its own.
    public var detach: TimeSpan
    /// ACTIVATING and DEACTIVATING.
    public var registration: TimeSpan
    /// Until a load balancer finds a new task healthy.
    public var targetHealth: TimeSpan
    public var failuresBeforeThrottle: Int64
    public var firstThrottle: TimeSpan
    /// How many of 1,000 tasks on Spot capacity are interrupted within an hour.
    public var spotInterruptionsPerThousandHours: Int64

    /// Nil stands for what is assumed; nothing on Spot capacity is interrupted unless a rate is given.
    public init(
      attach: TimeSpan? = nil, pull: TimeSpan? = nil, detach: TimeSpan? = nil,
      registration: TimeSpan? = nil, targetHealth: TimeSpan? = nil,
      failuresBeforeThrottle: Int? = nil, firstThrottle: TimeSpan? = nil,
      spotInterruptionsPerThousandHours: Int = 0
    ) {
      self.attach = attach ?? Self.assumedAttach.value
      self.pull = pull ?? Self.assumedPull.value
      self.detach = detach ?? Self.assumedDetach.value
      self.registration = registration ?? Self.assumedRegistration.value
      self.targetHealth = targetHealth ?? Self.assumedTargetHealth.value
      self.failuresBeforeThrottle =
        failuresBeforeThrottle.map { Int64($0) } ?? Self.assumedFailuresBeforeThrottle.value
      self.firstThrottle = firstThrottle ?? Self.assumedFirstThrottle.value
      self.spotInterruptionsPerThousandHours = Int64(spotInterruptionsPerThousandHours)
    }

    /// Everything as it is assumed.
    public static let standard = Timing()

    /// What is set, with what cannot be negative raised to zero.
    var checked: Timing {
      var timing = self
      timing.attach = max(.zero, attach)
      timing.pull = max(.zero, pull)
      timing.detach = max(.zero, detach)
      timing.registration = max(.zero, registration)
      timing.targetHealth = max(.zero, targetHealth)
      timing.firstThrottle = max(.seconds(1), firstThrottle)
      return timing
    }
  }
}

extension ECS.Timing: CustomStringConvertible {
  public var description: String {
    "attach \(attach), pull \(pull), detach \(detach), registration \(registration), target health \(targetHealth)"
  }
}
