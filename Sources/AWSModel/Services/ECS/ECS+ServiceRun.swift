extension ECS {
  /// How far a deployment has come.
  public enum RolloutState: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case inProgress = "IN_PROGRESS"
    case completed = "COMPLETED"
    case failed = "FAILED"

    public var description: String { rawValue }
  }

  /// One change of a service, from the old task definition to the new.
  public struct DeploymentRun: Hashable, Sendable {
    /// 1 for the first of its service.
    public let id: Int
    public let taskDefinition: String
    public internal(set) var rolloutState = RolloutState.inProgress
    /// Tasks that never ran, while none had.
    public internal(set) var failedToStart = 0
    /// Tasks that ran and failed their health check.
    public internal(set) var failedHealthChecks = 0
    public let createdAt: SimulatedTime
    /// When it was completed or failed.
    public internal(set) var endedAt: SimulatedTime?
    let plan: Int
    /// What the tags of its images meant for its first task.
    var imageDigests: [String: String] = [:]
    /// Whether a task of it has run: the circuit breaker's first stage is over then.
    var hasRun = false
  }

  public enum ServiceStatus: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case active = "ACTIVE"
    case draining = "DRAINING"
    case inactive = "INACTIVE"

    public var description: String { rawValue }
  }

  /// The numbers of a service at one moment.
  public struct ServiceCounts: Hashable, Sendable, CustomStringConvertible {
    public let time: SimulatedTime
    public let desired: Int
    public let running: Int
    public let pending: Int

    public var description: String {
      "\(time): \(Int64(running)) of \(Int64(desired)) running, \(Int64(pending)) pending"
    }
  }

  /// Something that a service, or a cluster, says about itself.
  public struct Event: Hashable, Sendable {
    public let time: SimulatedTime
    /// Nil for what concerns no service.
    public let service: String?
    /// As EventBridge names it, where it does: `SERVICE_STEADY_STATE`.
    public let name: String?
    public let message: String
  }

  /// A service of a cluster as it stands.
  public struct ServiceRun: Hashable, Sendable {
    public let name: String
    public internal(set) var status = ServiceStatus.active
    public internal(set) var desiredCount: Int
    public internal(set) var runningCount = 0
    public internal(set) var pendingCount = 0
    public internal(set) var settings: ServiceSettings
    public internal(set) var deployments: [DeploymentRun] = []
    /// The numbers after each change.
    public internal(set) var history: [ServiceCounts] = []
    /// The latest 100.
    public internal(set) var events: [Event] = []
    public internal(set) var isSteady = false
    let launch: Launch
    var deploymentConfiguration: DeploymentConfiguration
    /// The deployment that is meant to stay; after a rollback not the last.
    var primary = 0
    /// Tasks in RUNNING, and the CPU units that they reserve.
    var running = 0
    var runningUnits: Int64 = 0
    /// Tasks that are meant to run.
    var live: [Int] = []
    var isDirty = false
    var isWaiting = false
    /// A task that was started to bring the zones into balance.
    var moving: Int?
    /// Whether the zones differ and nothing has room to change that.
    var isUnbalanced = false
    var steadyToken = 0
    var failuresInRow: Int64 = 0
    var throttle = TimeSpan.zero
    var throttledUntil = SimulatedTime.start

    /// The deployment whose tasks are meant to run.
    public var currentDeployment: DeploymentRun { deployments[primary] }

    init(
      name: String, desiredCount: Int, settings: ServiceSettings, launch: Launch,
      deployment: DeploymentConfiguration
    ) {
      self.name = name
      self.desiredCount = desiredCount
      self.settings = settings
      self.launch = launch
      deploymentConfiguration = deployment
    }
  }
}

extension ECS.DeploymentRun: CustomStringConvertible {
  public var description: String { "deployment \(Int64(id)) (\(taskDefinition)) \(rolloutState)" }
}

extension ECS.Event: CustomStringConvertible {
  /// `00:01:05  service (web) has reached a steady state.`
  public var description: String { "\(time)  \(message)" }
}

extension ECS.ServiceRun: CustomStringConvertible {
  /// `web: 2 of 2 running, 0 pending`.
  public var description: String {
    "\(name): \(Int64(runningCount)) of \(Int64(desiredCount)) running, \(Int64(pendingCount)) pending"
  }
}
