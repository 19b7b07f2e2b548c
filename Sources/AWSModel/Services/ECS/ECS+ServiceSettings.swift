extension ECS {
  /// Which tasks a service keeps running.
  public enum SchedulingStrategy: String, Hashable, Sendable, CustomStringConvertible {
    /// The desired number, wherever there is room.
    case replica = "REPLICA"
    /// One on each active instance that satisfies the constraints.
    case daemon = "DAEMON"

    public var description: String { rawValue }
  }

  /// Where the tasks of a service, or a task by itself, may run.
  public enum Launch: Hashable, Sendable, CustomStringConvertible {
    /// On capacity that AWS manages.
    case fargate
    /// On instances that have joined the cluster; where none has room, starting fails.
    case instances
    /// Shared out between providers; on instances a task waits until there is room.
    case providers(CapacityStrategy)

    public var description: String {
      switch self {
      case .fargate: "FARGATE"
      case .instances: "EC2"
      case .providers(let strategy): strategy.description
      }
    }
  }

  /// What must hold of the instances of a service's tasks.
  public enum ServiceConstraint: Hashable, Sendable, CustomStringConvertible {
    /// No two on one instance.
    case distinctInstance
    case memberOf(PlacementExpression)

    public var description: String {
      switch self {
      case .distinctInstance: "distinctInstance"
      case .memberOf(let expression): "memberOf \(expression)"
      }
    }
  }

  /// What a service asks for besides its task definition and its desired number.
  public struct ServiceSettings: Hashable, Sendable {
    public var scheduling: SchedulingStrategy
    /// Nil for what the task definition requires.
    public var launch: Launch?
    /// Nil for the defaults of the scheduling strategy.
    public var deployment: DeploymentConfiguration?
    /// Target groups of load balancers; several make a task pass through ACTIVATING.
    public var targetGroups: Int
    /// Empty for what a service does that asks for nothing: ``PlacementStrategy/balanced``.
    public var placement: [PlacementStrategy]
    public var constraints: [ServiceConstraint]
    /// Whether tasks move when zones come to differ; only where the first strategy spreads over them.
    /// - Source: Amazon ECS API, CreateService, availabilityZoneRebalancing: ENABLED unless said otherwise.
    public var rebalancesZones: Bool
    /// On Fargate.
    public var platformVersion: PlatformVersion

    public init(
      scheduling: SchedulingStrategy = .replica, launch: Launch? = nil,
      deployment: DeploymentConfiguration? = nil, targetGroups: Int = 0,
      placement: [PlacementStrategy] = [],
      constraints: [ServiceConstraint] = [], rebalancesZones: Bool = true,
      platformVersion: PlatformVersion = .latest
    ) {
      self.scheduling = scheduling
      self.launch = launch
      self.deployment = deployment
      self.targetGroups = targetGroups
      self.placement = placement
      self.constraints = constraints
      self.rebalancesZones = rebalancesZones
      self.platformVersion = platformVersion
    }

    /// The strategies that hold.
    var effectivePlacement: [PlacementStrategy] {
      placement.isEmpty ? PlacementStrategy.balanced : placement
    }
  }
}

extension ECS.ServiceSettings: CustomStringConvertible {
  public var description: String { scheduling.description }
}
