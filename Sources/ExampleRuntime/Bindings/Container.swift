import AWSModel
import ExampleEvaluator

extension Container: ModelValue {
  static let nominal = Nominal.model("Container", Container.self)

  private static let declaration = """
    init(_ name: String, image: String, essential: Bool = true, cpu: CPU? = nil, \
    memory: DataSize? = nil, memoryReservation: DataSize? = nil, \
    portMappings: [PortMapping] = [], environment: [String: String] = [:], \
    command: [String] = [], logConfiguration: LogConfiguration? = nil, \
    healthCheck: HealthCheck? = nil, dependsOn: [ContainerDependency] = [], links: [String] = [], \
    stopTimeout: TimeSpan? = nil)
    """

  static let bindings: [LibraryEntry] = [
    LibraryEntry(declaration) { (call) throws(Fault) -> Value in
      Container(
        call.string(0), image: call.string(1), essential: call.bool(2), cpu: call.optional(3),
        memory: call.optional(4), memoryReservation: call.optional(5), portMappings: call.models(6),
        environment: call.stringDictionary(7), command: call.strings(8),
        logConfiguration: call.optional(9), healthCheck: call.optional(10),
        dependsOn: call.models(11), links: call.strings(12), stopTimeout: call.optional(13)
      ).asValue
    },
    .property("name: String", Container.self) { .string($0.name) },
    .property("image: String", Container.self) { .string($0.image) },
    .property("essential: Bool", Container.self) { .bool($0.essential) },
    .property("cpu: CPU?", Container.self) { .optional($0.cpu) },
    .property("memory: DataSize?", Container.self) { .optional($0.memory) },
    .property("memoryReservation: DataSize?", Container.self) { .optional($0.memoryReservation) },
    .property("command: [String]", Container.self) { .strings($0.command) },
    .property("links: [String]", Container.self) { .strings($0.links) },
    .property("stopTimeout: TimeSpan?", Container.self) { .optional($0.stopTimeout) },
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
    LibraryEntry(
      "init(_ containerPort: Int, hostPort: Int? = nil, transport: TransportProtocol = .tcp)"
    ) {
      (call) throws(Fault) -> Value in
      PortMapping(
        call.int(0), hostPort: call.arguments[1].asOptional.map { $0.asInt },
        transport: call.model(2)
      ).asValue
    }
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
    LibraryEntry("init(_ logDriver: LogDriver, options: [String: String] = [:])") {
      (call) throws(Fault) -> Value in
      LogConfiguration(call.model(0), options: call.stringDictionary(1)).asValue
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
