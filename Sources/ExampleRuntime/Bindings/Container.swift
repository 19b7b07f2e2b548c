import AWSModel
import ExampleEvaluator

extension Container: ModelValue {
  static let nominal = Nominal.model("Container", Container.self)

  private static let declaration = """
    init(_ name: String, image: String, essential: Bool = true, cpu: CPU? = nil, \
    memory: DataSize? = nil, memoryReservation: DataSize? = nil, \
    portMappings: [PortMapping] = [], environment: [String: String] = [:], \
    environmentFiles: [EnvironmentFile] = [], secrets: [Secret] = [], entryPoint: [String] = [], \
    command: [String] = [], logConfiguration: LogConfiguration? = nil, \
    firelensConfiguration: FirelensConfiguration? = nil, healthCheck: HealthCheck? = nil, \
    dependsOn: [ContainerDependency] = [], links: [String] = [], mountPoints: [MountPoint] = [], \
    volumesFrom: [VolumeFrom] = [], restartPolicy: RestartPolicy? = nil, \
    startTimeout: TimeSpan? = nil, stopTimeout: TimeSpan? = nil, ulimits: [Ulimit] = [], \
    systemControls: [SystemControl] = [], linuxParameters: LinuxParameters? = nil, \
    user: String? = nil, workingDirectory: String? = nil, readonlyRootFilesystem: Bool? = nil, \
    repositoryCredentials: String? = nil)
    """

  static let bindings: [LibraryEntry] =
    [
      .maker(declaration) { (call) throws(ModelError) in
        Container(
          call.string(0), image: call.string(1), essential: call.bool(2), cpu: call.optional(3),
          memory: call.optional(4), memoryReservation: call.optional(5),
          portMappings: call.models(6), environment: call.stringDictionary(7),
          environmentFiles: call.models(8), secrets: call.models(9), entryPoint: call.strings(10),
          command: call.strings(11), logConfiguration: call.optional(12),
          firelensConfiguration: call.optional(13), healthCheck: call.optional(14),
          dependsOn: call.models(15), links: call.strings(16), mountPoints: call.models(17),
          volumesFrom: call.models(18), restartPolicy: call.optional(19),
          startTimeout: call.optional(20), stopTimeout: call.optional(21),
          ulimits: call.models(22), systemControls: call.models(23),
          linuxParameters: call.optional(24), user: call.optionalString(25),
          workingDirectory: call.optionalString(26), readonlyRootFilesystem: call.optionalBool(27),
          repositoryCredentials: call.optionalString(28))
      }
    ] + properties + documentProperties

  private static let properties: [LibraryEntry] = [
    .property("name: String", Container.self) {
      .string($0.name)
    } set: {
      $0.name = $1.string(0)
    },
    .property("image: String", Container.self) {
      .string($0.image)
    } set: {
      $0.image = $1.string(0)
    },
    .property("essential: Bool", Container.self) {
      .bool($0.essential)
    } set: {
      $0.essential = $1.bool(0)
    },
    .property("cpu: CPU?", Container.self) {
      .optional($0.cpu)
    } set: {
      $0.cpu = $1.optional(0)
    },
    .property("memory: DataSize?", Container.self) {
      .optional($0.memory)
    } set: {
      $0.memory = $1.optional(0)
    },
    .property("memoryReservation: DataSize?", Container.self) {
      .optional($0.memoryReservation)
    } set: {
      $0.memoryReservation = $1.optional(0)
    },
    .property("reservedMemory: DataSize?", Container.self) { .optional($0.reservedMemory) },
    .property("portMappings: [PortMapping]", Container.self) {
      .models($0.portMappings)
    } set: {
      $0.portMappings = $1.models(0)
    },
    .property("environment: [EnvironmentVariable]", Container.self) {
      .models($0.environment)
    } set: {
      $0.environment = $1.models(0)
    },
    .property("secrets: [Secret]", Container.self) {
      .models($0.secrets)
    } set: {
      $0.secrets = $1.models(0)
    },
    .property("entryPoint: [String]", Container.self) {
      .strings($0.entryPoint)
    } set: {
      $0.entryPoint = $1.strings(0)
    },
    .property("command: [String]", Container.self) {
      .strings($0.command)
    } set: {
      $0.command = $1.strings(0)
    },
    .property("logConfiguration: LogConfiguration?", Container.self) {
      .optional($0.logConfiguration)
    } set: {
      $0.logConfiguration = $1.optional(0)
    },
    .property("healthCheck: HealthCheck?", Container.self) {
      .optional($0.healthCheck)
    } set: {
      $0.healthCheck = $1.optional(0)
    },
    .property("dependsOn: [ContainerDependency]", Container.self) {
      .models($0.dependsOn)
    } set: {
      $0.dependsOn = $1.models(0)
    },
    .property("links: [String]", Container.self) {
      .strings($0.links)
    } set: {
      $0.links = $1.strings(0)
    },
    .property("mountPoints: [MountPoint]", Container.self) {
      .models($0.mountPoints)
    } set: {
      $0.mountPoints = $1.models(0)
    },
    .property("restartPolicy: RestartPolicy?", Container.self) {
      .optional($0.restartPolicy)
    } set: {
      $0.restartPolicy = $1.optional(0)
    },
    .property("startTimeout: TimeSpan?", Container.self) {
      .optional($0.startTimeout)
    } set: {
      $0.startTimeout = $1.optional(0)
    },
    .property("stopTimeout: TimeSpan?", Container.self) {
      .optional($0.stopTimeout)
    } set: {
      $0.stopTimeout = $1.optional(0)
    },
    .property("imageReference: ImageReference?", Container.self) { .optional($0.imageReference) },
    .property("credentialSpecs: [String]", Container.self) {
      .strings($0.credentialSpecs)
    } set: {
      $0.credentialSpecs = $1.strings(0)
    },
    .property("disableNetworking: Bool?", Container.self) {
      .optional($0.disableNetworking)
    } set: {
      $0.disableNetworking = $1.optionalBool(0)
    },
    .property("dnsSearchDomains: [String]", Container.self) {
      .strings($0.dnsSearchDomains)
    } set: {
      $0.dnsSearchDomains = $1.strings(0)
    },
    .property("dnsServers: [String]", Container.self) {
      .strings($0.dnsServers)
    } set: {
      $0.dnsServers = $1.strings(0)
    },
    .property("dockerLabels: [EnvironmentVariable]", Container.self) {
      .models($0.dockerLabels)
    } set: {
      $0.dockerLabels = $1.models(0)
    },
    .property("dockerSecurityOptions: [String]", Container.self) {
      .strings($0.dockerSecurityOptions)
    } set: {
      $0.dockerSecurityOptions = $1.strings(0)
    },
    .property("environmentFiles: [EnvironmentFile]", Container.self) {
      .models($0.environmentFiles)
    } set: {
      $0.environmentFiles = $1.models(0)
    },
    .property("firelensConfiguration: FirelensConfiguration?", Container.self) {
      .optional($0.firelensConfiguration)
    } set: {
      $0.firelensConfiguration = $1.optional(0)
    },
    .property("hostname: String?", Container.self) {
      .optional($0.hostname)
    } set: {
      $0.hostname = $1.optionalString(0)
    },
    .property("interactive: Bool?", Container.self) {
      .optional($0.interactive)
    } set: {
      $0.interactive = $1.optionalBool(0)
    },
    .property("linuxParameters: LinuxParameters?", Container.self) {
      .optional($0.linuxParameters)
    } set: {
      $0.linuxParameters = $1.optional(0)
    },
    .property("privileged: Bool?", Container.self) {
      .optional($0.privileged)
    } set: {
      $0.privileged = $1.optionalBool(0)
    },
    .property("pseudoTerminal: Bool?", Container.self) {
      .optional($0.pseudoTerminal)
    } set: {
      $0.pseudoTerminal = $1.optionalBool(0)
    },
    .property("readonlyRootFilesystem: Bool?", Container.self) {
      .optional($0.readonlyRootFilesystem)
    } set: {
      $0.readonlyRootFilesystem = $1.optionalBool(0)
    },
    .property("repositoryCredentials: String?", Container.self) {
      .optional($0.repositoryCredentials)
    } set: {
      $0.repositoryCredentials = $1.optionalString(0)
    },
    .property("systemControls: [SystemControl]", Container.self) {
      .models($0.systemControls)
    } set: {
      $0.systemControls = $1.models(0)
    },
    .property("ulimits: [Ulimit]", Container.self) {
      .models($0.ulimits)
    } set: {
      $0.ulimits = $1.models(0)
    },
    .property("user: String?", Container.self) {
      .optional($0.user)
    } set: {
      $0.user = $1.optionalString(0)
    },
    .property("volumesFrom: [VolumeFrom]", Container.self) {
      .models($0.volumesFrom)
    } set: {
      $0.volumesFrom = $1.models(0)
    },
    .property("workingDirectory: String?", Container.self) {
      .optional($0.workingDirectory)
    } set: {
      $0.workingDirectory = $1.optionalString(0)
    },
  ]
}

extension BindingCall {
  func stringDictionary(_ index: Int) -> [String: String] {
    guard case .dictionary(let dictionary) = arguments[index] else {
      preconditionFailure("checked as a dictionary")
    }
    var result: [String: String] = [:]
    for (key, value) in zip(dictionary.keys, dictionary.values) {
      result[key.asString] = value.asString
    }
    return result
  }
}

extension PortMapping: ModelValue {
  static let nominal = Nominal.model("PortMapping", PortMapping.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ containerPort: Int, hostPort: Int? = nil, transport: TransportProtocol = .tcp, name: String? = nil, appProtocol: ApplicationProtocol? = nil)"
    ) { (call) throws(ModelError) in
      PortMapping(
        call.int(0), hostPort: call.optionalInt(1), transport: call.model(2),
        name: call.optionalString(3), appProtocol: call.optional(4))
    },
    .maker(
      "init(range: String, transport: TransportProtocol = .tcp, name: String? = nil)"
    ) { (call) throws(ModelError) in
      PortMapping(range: call.string(0), transport: call.model(1), name: call.optionalString(2))
    },
    .property("appProtocol: ApplicationProtocol?", PortMapping.self) {
      .optional($0.appProtocol)
    } set: {
      $0.appProtocol = $1.optional(0)
    },
    .property("containerPort: Int?", PortMapping.self) {
      .optional($0.containerPort)
    } set: {
      $0.containerPort = $1.optionalInt(0)
    },
    .property("containerPortRange: String?", PortMapping.self) {
      .optional($0.containerPortRange)
    } set: {
      $0.containerPortRange = $1.optionalString(0)
    },
    .property("hostPort: Int?", PortMapping.self) {
      .optional($0.hostPort)
    } set: {
      $0.hostPort = $1.optionalInt(0)
    },
    .property("name: String?", PortMapping.self) {
      .optional($0.name)
    } set: {
      $0.name = $1.optionalString(0)
    },
    .property("transport: TransportProtocol", PortMapping.self) {
      $0.transport.asValue
    } set: {
      $0.transport = $1.model(0)
    },
  ]
}

extension TransportProtocol: ModelValue {
  static let nominal = Nominal.model("TransportProtocol", TransportProtocol.self)

  static let bindings: [LibraryEntry] = [
    .constant("tcp", TransportProtocol.tcp), .constant("udp", TransportProtocol.udp),
  ]
}

extension LogConfiguration: ModelValue {
  static let nominal = Nominal.model("LogConfiguration", LogConfiguration.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ logDriver: LogDriver, options: [String: String] = [:], secretOptions: [Secret] = [])"
    ) { (call) throws(ModelError) in
      LogConfiguration(
        call.model(0), options: call.stringDictionary(1), secretOptions: call.models(2))
    },
    LibraryEntry(
      "static func awslogs(group: String, region: Region, streamPrefix: String? = nil) -> LogConfiguration"
    ) { (call) throws(Fault) -> Value in
      LogConfiguration.awslogs(
        group: call.string(0), region: call.model(1), streamPrefix: call.optionalString(2)
      ).asValue
    },
    .property("logDriver: LogDriver", LogConfiguration.self) {
      $0.logDriver.asValue
    } set: {
      $0.logDriver = $1.model(0)
    },
    .property("options: [EnvironmentVariable]", LogConfiguration.self) {
      .models($0.options)
    } set: {
      $0.options = $1.models(0)
    },
    .property("secretOptions: [Secret]", LogConfiguration.self) {
      .models($0.secretOptions)
    } set: {
      $0.secretOptions = $1.models(0)
    },
  ]
}

extension LogDriver: ModelValue {
  static let nominal = Nominal.model("LogDriver", LogDriver.self)

  static let bindings: [LibraryEntry] = [
    .constant("awslogs", LogDriver.awslogs), .constant("awsfirelens", LogDriver.awsfirelens),
    .constant("splunk", LogDriver.splunk), .constant("syslog", LogDriver.syslog),
    .constant("jsonFile", LogDriver.jsonFile), .constant("journald", LogDriver.journald),
    .constant("gelf", LogDriver.gelf), .constant("fluentd", LogDriver.fluentd),
  ]
}

extension HealthCheck: ModelValue {
  static let nominal = Nominal.model("HealthCheck", HealthCheck.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry(
      "init(command: [String], interval: TimeSpan = .seconds(30), timeout: TimeSpan = .seconds(5), retries: Int = 3, startPeriod: TimeSpan? = nil)"
    ) { (call) throws(Fault) -> Value in
      HealthCheck(
        command: call.strings(0), interval: call.model(1), timeout: call.model(2),
        retries: call.count(3), startPeriod: call.optional(4)
      ).asValue
    },
    .property("command: [String]", HealthCheck.self) {
      .strings($0.command)
    } set: {
      $0.command = $1.strings(0)
    },
    .property("interval: TimeSpan", HealthCheck.self) {
      $0.interval.asValue
    } set: {
      $0.interval = $1.model(0)
    },
    .property("retries: Int", HealthCheck.self) {
      .int($0.retries)
    } set: {
      $0.retries = $1.int(0)
    },
    .property("startPeriod: TimeSpan?", HealthCheck.self) {
      .optional($0.startPeriod)
    } set: {
      $0.startPeriod = $1.optional(0)
    },
    .property("timeout: TimeSpan", HealthCheck.self) {
      $0.timeout.asValue
    } set: {
      $0.timeout = $1.model(0)
    },
  ]
}

extension ContainerDependency: ModelValue {
  static let nominal = Nominal.model("ContainerDependency", ContainerDependency.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("init(_ containerName: String, condition: ContainerCondition)") {
      (call) throws(Fault) -> Value in
      ContainerDependency(call.string(0), condition: call.model(1)).asValue
    },
    .property("condition: ContainerCondition", ContainerDependency.self) {
      $0.condition.asValue
    } set: {
      $0.condition = $1.model(0)
    },
    .property("containerName: String", ContainerDependency.self) {
      .string($0.containerName)
    } set: {
      $0.containerName = $1.string(0)
    },
  ]
}

extension ContainerCondition: ModelValue {
  static let nominal = Nominal.model("ContainerCondition", ContainerCondition.self)

  static let bindings: [LibraryEntry] = [
    .constant("start", ContainerCondition.start),
    .constant("complete", ContainerCondition.complete),
    .constant("success", ContainerCondition.success),
    .constant("healthy", ContainerCondition.healthy),
  ]
}
