extension ECS {
  /// Where a task is in its life; in this order.
  public enum TaskStatus: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    /// Waits for capacity, then for its network interface.
    case provisioning = "PROVISIONING"
    /// Images are pulled, containers wait for each other.
    case pending = "PENDING"
    /// Registers with several target groups.
    case activating = "ACTIVATING"
    case running = "RUNNING"
    case deactivating = "DEACTIVATING"
    /// Containers got SIGTERM.
    case stopping = "STOPPING"
    case deprovisioning = "DEPROVISIONING"
    case stopped = "STOPPED"

    public var description: String { rawValue }

    var isBeforeRunning: Bool { self == .provisioning || self == .pending || self == .activating }
  }

  /// Why a task ended.
  public enum StopCode: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case taskFailedToStart = "TaskFailedToStart"
    case essentialContainerExited = "EssentialContainerExited"
    case userInitiated = "UserInitiated"
    case serviceSchedulerInitiated = "ServiceSchedulerInitiated"
    case spotInterruption = "SpotInterruption"
    case terminationNotice = "TerminationNotice"

    public var description: String { rawValue }
  }

  public enum HealthStatus: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case unknown = "UNKNOWN"
    case healthy = "HEALTHY"
    case unhealthy = "UNHEALTHY"

    public var description: String { rawValue }
  }

  /// A container of a task that was started.
  public struct ContainerRun: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public let isEssential: Bool
    /// PENDING, RUNNING or STOPPED.
    public internal(set) var lastStatus: TaskStatus = .pending
    public internal(set) var health: HealthStatus = .unknown
    /// 137 after SIGKILL; nil while it runs, and when it never did.
    public internal(set) var exitCode: Int64?
    public internal(set) var startedAt: SimulatedTime?
    public internal(set) var stoppedAt: SimulatedTime?
    /// When it was asked to end.
    public internal(set) var sigtermAt: SimulatedTime?
    /// When it was ended, having not followed.
    public internal(set) var sigkillAt: SimulatedTime?
    public internal(set) var restartCount = 0
    /// The image that it runs, where its repository was given; a tag may have moved on since.
    public internal(set) var imageDigest: String?
    var behavior = ContainerBehavior.runs

    init(name: String, isEssential: Bool) {
      self.name = name
      self.isEssential = isEssential
    }

    public var description: String {
      let code = exitCode.map { ", exit code \($0)" } ?? ""
      let check = health == .unknown ? "" : ", \(health)"
      return "\(name) \(lastStatus)\(check)\(code)"
    }
  }

  /// One task, from its placement to its end.
  public struct Task: Hashable, Sendable {
    public let id: Int
    /// The revision that it was started from: `web:1`.
    public let taskDefinition: String
    /// The service that keeps it running; nil for one that was started by itself.
    public let service: String?
    /// The number of the service's deployment.
    public let deployment: Int?
    /// `FARGATE`, `FARGATE_SPOT`, a provider of instances, or nil for instances without one.
    public let provider: String?
    public internal(set) var zone: String?
    /// The instance that it runs on, where there are instances.
    public internal(set) var instance: String?
    public internal(set) var lastStatus: TaskStatus = .provisioning
    /// RUNNING, then STOPPED.
    public internal(set) var desiredStatus: TaskStatus = .running
    public internal(set) var stopCode: StopCode?
    public internal(set) var stoppedReason: String?
    public internal(set) var containers: [ContainerRun] = []
    public let createdAt: SimulatedTime
    /// From here on it is billed on Fargate.
    public internal(set) var pullStartedAt: SimulatedTime?
    /// What was sent from repositories that were given; nil before its pull.
    public internal(set) var pulledSize: DataSize?
    public internal(set) var startedAt: SimulatedTime?
    public internal(set) var stoppingAt: SimulatedTime?
    public internal(set) var stoppedAt: SimulatedTime?
    /// Whether it counts towards the healthy tasks of its service.
    public internal(set) var countsAsHealthy = false
    let plan: Int
    let serviceIndex: Int?
    var instanceIndex: Int?
    var zoneIndex: Int?
    var isPlaced = false
    var isTargetHealthy = false
    var pullProblem: String?

    /// UNHEALTHY when an essential container is; HEALTHY when all essential ones with a check are.
    public var health: HealthStatus {
      var result = HealthStatus.unknown
      for container in containers where container.isEssential {
        if container.health == .unhealthy { return .unhealthy }
        if container.health == .healthy { result = .healthy }
      }
      return result
    }

    /// The time that Fargate bills: from the start of the pull to the end, or until now.
    public func billedTime(until now: SimulatedTime) -> TimeSpan {
      guard let pullStartedAt else { return .zero }
      return (stoppedAt ?? now) - pullStartedAt
    }
  }
}

extension ECS.Task: CustomStringConvertible {
  /// `task 3 (web:1) RUNNING`; when it stopped, with its stop code.
  public var description: String {
    let code = stopCode.map { ", \($0)" } ?? ""
    return "task \(Int64(id)) (\(taskDefinition)) \(lastStatus)\(code)"
  }
}
