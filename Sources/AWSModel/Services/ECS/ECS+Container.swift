/// One container of a task definition.
///
/// Any values can be written down; the task definition that takes the container checks them.
public struct Container: Hashable, Sendable {
  public var name: String
  public var image: String
  /// Whether the task ends when this container stops.
  public var essential: Bool
  /// A share of the task's CPU; nil and 0 leave it to what is there.
  public var cpu: CPU?
  /// The hard limit.
  public var memory: DataSize?
  /// The soft limit, which placement counts with when it is given.
  public var memoryReservation: DataSize?
  public var portMappings: [PortMapping]
  public var environment: [EnvironmentVariable]
  public var environmentFiles: [EnvironmentFile]
  public var secrets: [Secret]
  public var entryPoint: [String]
  public var command: [String]
  public var logConfiguration: LogConfiguration?
  public var healthCheck: HealthCheck?
  public var dependsOn: [ContainerDependency]
  public var links: [String]
  public var mountPoints: [MountPoint]
  public var volumesFrom: [VolumeFrom]
  public var restartPolicy: RestartPolicy?
  /// How long those that depend on this container wait for it.
  public var startTimeout: TimeSpan?
  /// The time between SIGTERM and SIGKILL; 30 s when nothing is given.
  public var stopTimeout: TimeSpan?
  public var hostname: String?
  public var user: String?
  public var workingDirectory: String?
  public var privileged: Bool?
  public var readonlyRootFilesystem: Bool?
  public var disableNetworking: Bool?
  public var dnsServers: [String] = []
  public var dnsSearchDomains: [String] = []
  public var extraHosts: [HostEntry] = []
  public var dockerSecurityOptions: [String] = []
  public var dockerLabels: [EnvironmentVariable] = []
  public var linuxParameters: LinuxParameters?
  public var resourceRequirements: [ResourceRequirement] = []
  public var ulimits: [Ulimit]
  public var systemControls: [SystemControl]
  public var firelensConfiguration: FirelensConfiguration?
  /// The ARN of the secret with the credentials for a private registry other than ECR.
  public var repositoryCredentials: String?
  public var versionConsistency: VersionConsistency?
  public var interactive: Bool?
  public var pseudoTerminal: Bool?
  public var credentialSpecs: [String] = []

  /// A container by its name and image; an `environment` is kept in the order of its names.
  ///
  /// What is set rarely has no place here: set the property of a container that is a `var`.
  public init(
    _ name: String, image: String, essential: Bool = true, cpu: CPU? = nil,
    memory: DataSize? = nil, memoryReservation: DataSize? = nil,
    portMappings: [PortMapping] = [], environment: [String: String] = [:],
    environmentFiles: [EnvironmentFile] = [], secrets: [Secret] = [], entryPoint: [String] = [],
    command: [String] = [], logConfiguration: LogConfiguration? = nil,
    firelensConfiguration: FirelensConfiguration? = nil, healthCheck: HealthCheck? = nil,
    dependsOn: [ContainerDependency] = [], links: [String] = [],
    mountPoints: [MountPoint] = [], volumesFrom: [VolumeFrom] = [],
    restartPolicy: RestartPolicy? = nil, startTimeout: TimeSpan? = nil,
    stopTimeout: TimeSpan? = nil, ulimits: [Ulimit] = [], systemControls: [SystemControl] = [],
    linuxParameters: LinuxParameters? = nil, user: String? = nil,
    workingDirectory: String? = nil, readonlyRootFilesystem: Bool? = nil,
    repositoryCredentials: String? = nil
  ) {
    self.name = name
    self.image = image
    self.essential = essential
    self.cpu = cpu
    self.memory = memory
    self.memoryReservation = memoryReservation
    self.portMappings = portMappings
    self.environment = EnvironmentVariable.sorted(environment)
    self.environmentFiles = environmentFiles
    self.secrets = secrets
    self.entryPoint = entryPoint
    self.command = command
    self.logConfiguration = logConfiguration
    self.firelensConfiguration = firelensConfiguration
    self.healthCheck = healthCheck
    self.dependsOn = dependsOn
    self.links = links
    self.mountPoints = mountPoints
    self.volumesFrom = volumesFrom
    self.restartPolicy = restartPolicy
    self.startTimeout = startTimeout
    self.stopTimeout = stopTimeout
    self.ulimits = ulimits
    self.systemControls = systemControls
    self.linuxParameters = linuxParameters
    self.user = user
    self.workingDirectory = workingDirectory
    self.readonlyRootFilesystem = readonlyRootFilesystem
    self.repositoryCredentials = repositoryCredentials
  }

  /// What placement sets aside: the soft limit when it is given, else the hard one.
  public var reservedMemory: DataSize? { memoryReservation ?? memory }

  /// Where the image comes from, when its name can be read as a reference.
  public var imageReference: ImageReference? { try? ImageReference(image) }
}

extension Container: CustomStringConvertible {
  /// `app (public.ecr.aws/nginx/nginx:1.27)`.
  public var description: String { "\(name) (\(image)\(essential ? "" : ", not essential"))" }
}
