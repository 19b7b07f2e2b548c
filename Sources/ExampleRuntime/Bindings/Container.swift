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
    ] + properties

  private static let properties: [LibraryEntry] = [
    .property("name: String", Container.self) { .string($0.name) },
    .property("image: String", Container.self) { .string($0.image) },
    .property("essential: Bool", Container.self) { .bool($0.essential) },
    .property("cpu: CPU?", Container.self) { .optional($0.cpu) },
    .property("memory: DataSize?", Container.self) { .optional($0.memory) },
    .property("memoryReservation: DataSize?", Container.self) { .optional($0.memoryReservation) },
    .property("reservedMemory: DataSize?", Container.self) { .optional($0.reservedMemory) },
    .property("portMappings: [PortMapping]", Container.self) { .models($0.portMappings) },
    .property("environment: [EnvironmentVariable]", Container.self) { .models($0.environment) },
    .property("secrets: [Secret]", Container.self) { .models($0.secrets) },
    .property("entryPoint: [String]", Container.self) { .strings($0.entryPoint) },
    .property("command: [String]", Container.self) { .strings($0.command) },
    .property("logConfiguration: LogConfiguration?", Container.self) {
      .optional($0.logConfiguration)
    },
    .property("healthCheck: HealthCheck?", Container.self) { .optional($0.healthCheck) },
    .property("dependsOn: [ContainerDependency]", Container.self) { .models($0.dependsOn) },
    .property("links: [String]", Container.self) { .strings($0.links) },
    .property("mountPoints: [MountPoint]", Container.self) { .models($0.mountPoints) },
    .property("restartPolicy: RestartPolicy?", Container.self) { .optional($0.restartPolicy) },
    .property("startTimeout: TimeSpan?", Container.self) { .optional($0.startTimeout) },
    .property("stopTimeout: TimeSpan?", Container.self) { .optional($0.stopTimeout) },
    .property("imageReference: ImageReference?", Container.self) { .optional($0.imageReference) },
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
    .property("logDriver: LogDriver", LogConfiguration.self) { $0.logDriver.asValue },
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
    }
  ]
}

extension ContainerDependency: ModelValue {
  static let nominal = Nominal.model("ContainerDependency", ContainerDependency.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("init(_ containerName: String, condition: ContainerCondition)") {
      (call) throws(Fault) -> Value in
      ContainerDependency(call.string(0), condition: call.model(1)).asValue
    }
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
