extension EC2 {
  /// Where an instance is in its life. Only in `running` it is billed.
  public enum InstanceState: String, Hashable, Sendable, CustomStringConvertible {
    case pending
    case running
    case shuttingDown = "shutting-down"
    case terminated

    public var description: String { rawValue }
  }

  /// A server that was launched.
  public struct Instance: Hashable, Sendable {
    public let id: String
    public let type: InstanceType
    public let ami: AMI
    public let zone: String
    /// The group that it belongs to; empty for one by itself.
    public let group: String
    public internal(set) var state = InstanceState.pending
    public let launchedAt: SimulatedTime
    public internal(set) var runningAt: SimulatedTime?
    public internal(set) var endedAt: SimulatedTime?

    /// From `running` to leaving it, or until now.
    public func runningTime(until now: SimulatedTime) -> TimeSpan {
      guard let runningAt else { return .zero }
      return (endedAt ?? now) - runningAt
    }
  }

  /// How long the steps of an instance take that nobody publishes a time for.
  public struct Timing: Hashable, Sendable, CustomStringConvertible {
    public static let assumedBoot = Assumption<TimeSpan>(
      .seconds(40), why: "a Linux server answers within a minute of its launch")
    public static let assumedAgent = Assumption<TimeSpan>(
      .seconds(20), why: "the container agent starts last, and registers the instance")
    public static let assumedShutdown = Assumption<TimeSpan>(
      .seconds(30), why: "services of the system are stopped first")

    /// From `pending` to `running`.
    public var boot: TimeSpan
    /// From `running` until it has joined its cluster.
    public var agent: TimeSpan
    /// From `shutting-down` to `terminated`.
    public var shutdown: TimeSpan

    /// Nil stands for what is assumed.
    public init(boot: TimeSpan? = nil, agent: TimeSpan? = nil, shutdown: TimeSpan? = nil) {
      self.boot = boot ?? Self.assumedBoot.value
      self.agent = agent ?? Self.assumedAgent.value
      self.shutdown = shutdown ?? Self.assumedShutdown.value
    }

    /// Everything as it is assumed.
    public static let standard = Timing()

    public var description: String { "boot \(boot), agent \(agent), shutdown \(shutdown)" }
  }

  /// Instances as they are launched and terminated: state, events, and what each makes of it.
  struct Fleet: Sendable {
    enum Occurrence: Sendable {
      case runs(instance: Int)
      case isReady(instance: Int)
      case isTerminated(instance: Int)
    }

    /// What others may want to know.
    enum Change: Sendable {
      case ready(Instance)
      case gone(Instance)
    }

    let zones: [String]
    var timing = Timing()
    var now = SimulatedTime.start
    var agenda: [(time: SimulatedTime, occurrence: Occurrence)] = []
    var instances: [Instance] = []

    init(zones: [String]) { self.zones = zones }

    /// Launches instances, each in the zone where the group has the fewest.
    mutating func launch(_ type: InstanceType, ami: AMI, group: String, count: Int) {
      var counts = zones.map { zone in
        instances.count { $0.group == group && $0.zone == zone && $0.endedAt == nil }
      }
      for _ in 0..<max(0, count) {
        var zone = 0
        for other in counts.indices where counts[other] < counts[zone] { zone = other }
        counts[zone] += 1
        let index = instances.count
        instances.append(
          Instance(
            id: "i-\(Int64(index + 1))", type: type, ami: ami, zone: zones[zone], group: group,
            launchedAt: now))
        schedule(.runs(instance: index), after: timing.boot)
      }
    }

    /// - Returns: the instance, if it was there to be terminated.
    mutating func terminate(_ id: String) -> Instance? {
      let index = instances.firstIndex { $0.id == id && $0.endedAt == nil }
      guard let index else { return nil }
      instances[index].state = .shuttingDown
      instances[index].endedAt = now
      schedule(.isTerminated(instance: index), after: timing.shutdown)
      return instances[index]
    }

    mutating func handle(_ occurrence: Occurrence, at time: SimulatedTime) -> Change? {
      now = time
      switch occurrence {
      case .runs(let index):
        guard instances[index].state == .pending else { return nil }
        instances[index].state = .running
        instances[index].runningAt = now
        schedule(.isReady(instance: index), after: timing.agent)
        return nil
      case .isReady(let index):
        return instances[index].state == .running ? .ready(instances[index]) : nil
      case .isTerminated(let index):
        instances[index].state = .terminated
        return .gone(instances[index])
      }
    }

    private mutating func schedule(_ occurrence: Occurrence, after delay: TimeSpan) {
      agenda.append((now + max(.zero, delay), occurrence))
    }
  }
}

extension EC2.Instance: CustomStringConvertible {
  public var description: String { "\(id) (\(type.name), \(zone)) \(state)" }
}
