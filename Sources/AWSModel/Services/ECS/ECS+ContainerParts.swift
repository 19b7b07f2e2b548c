/// A port of a container, and where the outside finds it.
public struct PortMapping: Hashable, Sendable, CustomStringConvertible {
  public var containerPort: Int64?
  /// Nil and, under `bridge`, 0 leave the choice to the instance.
  public var hostPort: Int64?
  public var transport: TransportProtocol
  public var name: String?
  public var appProtocol: ApplicationProtocol?
  /// Instead of one port: `8000-8010`.
  public var containerPortRange: String?

  public init(
    _ containerPort: some BinaryInteger, hostPort: Int64? = nil,
    transport: TransportProtocol = .tcp, name: String? = nil,
    appProtocol: ApplicationProtocol? = nil
  ) {
    self.containerPort = Int64(clamping: containerPort)
    self.hostPort = hostPort
    self.transport = transport
    self.name = name
    self.appProtocol = appProtocol
  }

  public init(range: String, transport: TransportProtocol = .tcp, name: String? = nil) {
    self.containerPortRange = range
    self.transport = transport
    self.name = name
  }

  public var description: String {
    if let containerPortRange { return "\(containerPortRange)/\(transport)" }
    let port = containerPort.map { "\($0)" } ?? "?"
    return "\(port)\(hostPort.map { " on host port \($0)" } ?? "")/\(transport)"
  }
}

/// A name with its value: an environment variable, a label, an option of a log driver.
public struct EnvironmentVariable: Hashable, Sendable, CustomStringConvertible {
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  public var description: String { "\(name)=\(value)" }

  static func sorted(_ dictionary: [String: String]) -> [EnvironmentVariable] {
    dictionary.keys.sorted().map { EnvironmentVariable($0, dictionary[$0] ?? "") }
  }
}

/// An environment variable whose value is kept elsewhere.
public struct Secret: Hashable, Sendable, CustomStringConvertible {
  public var name: String
  /// The ARN of the secret or parameter.
  public var valueFrom: String

  public init(_ name: String, valueFrom: String) {
    self.name = name
    self.valueFrom = valueFrom
  }

  public var description: String { "\(name) from \(valueFrom)" }
}

/// Where a container's output goes.
public struct LogConfiguration: Hashable, Sendable, CustomStringConvertible {
  public var logDriver: LogDriver
  public var options: [EnvironmentVariable]
  /// Options whose values are kept elsewhere.
  public var secretOptions: [Secret]

  public init(
    _ logDriver: LogDriver, options: [String: String] = [:], secretOptions: [Secret] = []
  ) {
    self.init(
      logDriver, ordered: EnvironmentVariable.sorted(options), secretOptions: secretOptions)
  }

  init(_ logDriver: LogDriver, ordered options: [EnvironmentVariable], secretOptions: [Secret]) {
    self.logDriver = logDriver
    self.options = options
    self.secretOptions = secretOptions
  }

  /// To a log group of CloudWatch.
  public static func awslogs(
    group: String, region: Region, streamPrefix: String? = nil
  ) -> LogConfiguration {
    var options = ["awslogs-group": group, "awslogs-region": region.name]
    if let streamPrefix { options["awslogs-stream-prefix"] = streamPrefix }
    return LogConfiguration(.awslogs, options: options)
  }

  public var description: String { logDriver.description }

  func option(_ name: String) -> String? { options.last { $0.name == name }?.value }
}

/// A command that ECS runs in a container to see whether it works.
public struct HealthCheck: Hashable, Sendable, CustomStringConvertible {
  /// Begins with `CMD` or `CMD-SHELL`.
  public var command: [String]
  public var interval: TimeSpan
  public var timeout: TimeSpan
  public var retries: Int64
  /// How long failures do not count at first; nil when they do from the start.
  public var startPeriod: TimeSpan?

  public init(
    command: [String], interval: TimeSpan = .seconds(30), timeout: TimeSpan = .seconds(5),
    retries: Int = 3, startPeriod: TimeSpan? = nil
  ) {
    self.command = command
    self.interval = interval
    self.timeout = timeout
    self.retries = Int64(clamping: retries)
    self.startPeriod = startPeriod
  }

  public var description: String { command.joined(separator: " ") }
}

/// A container that must come first.
public struct ContainerDependency: Hashable, Sendable, CustomStringConvertible {
  public var containerName: String
  public var condition: ContainerCondition

  public init(_ containerName: String, condition: ContainerCondition) {
    self.containerName = containerName
    self.condition = condition
  }

  public var description: String { "\(containerName) \(condition)" }
}
