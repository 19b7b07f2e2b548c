import AWSModel
import ExampleEvaluator

extension Container {
  /// The types of a container's rarer settings.
  static let settingsGroups = [
    Library.Group(Secret.nominal, Secret.bindings),
    Library.Group(EnvironmentFile.nominal, EnvironmentFile.bindings),
    Library.Group(FirelensConfiguration.nominal, FirelensConfiguration.bindings),
    Library.Group(FirelensConfiguration.Kind.nominal, FirelensConfiguration.Kind.bindings),
    Library.Group(RestartPolicy.nominal, RestartPolicy.bindings),
    Library.Group(Ulimit.nominal, Ulimit.bindings),
    Library.Group(Ulimit.Name.nominal, Ulimit.Name.bindings),
    Library.Group(SystemControl.nominal, SystemControl.bindings),
    Library.Group(LinuxParameters.nominal, LinuxParameters.bindings),
    Library.Group(Device.nominal, Device.bindings),
    Library.Group(Device.Permission.nominal, Device.Permission.bindings),
    Library.Group(Tmpfs.nominal, Tmpfs.bindings),
    Library.Group(ApplicationProtocol.nominal, ApplicationProtocol.bindings),
    Library.Group(EnvironmentVariable.nominal, EnvironmentVariable.bindings),
  ]
}

extension Secret: ModelValue {
  static let nominal = Nominal.model("Secret", Secret.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ name: String, valueFrom: String)") { (call) throws(ModelError) in
      Secret(call.string(0), valueFrom: call.string(1))
    },
    .property("name: String", Secret.self) {
      .string($0.name)
    } set: {
      $0.name = $1.string(0)
    },
    .property("valueFrom: String", Secret.self) {
      .string($0.valueFrom)
    } set: {
      $0.valueFrom = $1.string(0)
    },
  ]
}

extension EnvironmentFile: ModelValue {
  static let nominal = Nominal.model("EnvironmentFile", EnvironmentFile.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(s3 value: String)") { (call) throws(ModelError) in
      EnvironmentFile(s3: call.string(0))
    },
    .property("value: String", EnvironmentFile.self) {
      .string($0.value)
    } set: {
      $0.value = $1.string(0)
    },
  ]
}

extension EnvironmentVariable: ModelValue {
  static let nominal = Nominal.model("EnvironmentVariable", EnvironmentVariable.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ name: String, _ value: String)") { (call) throws(ModelError) in
      EnvironmentVariable(call.string(0), call.string(1))
    },
    .property("name: String", EnvironmentVariable.self) {
      .string($0.name)
    } set: {
      $0.name = $1.string(0)
    },
    .property("value: String", EnvironmentVariable.self) {
      .string($0.value)
    } set: {
      $0.value = $1.string(0)
    },
  ]
}

extension FirelensConfiguration: ModelValue {
  static let nominal = Nominal.model("FirelensConfiguration", FirelensConfiguration.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ kind: FirelensConfiguration.Kind, options: [String: String] = [:])") {
      (call) throws(ModelError) in
      FirelensConfiguration(call.model(0), options: call.stringDictionary(1))
    },
    .property("kind: FirelensConfiguration.Kind", FirelensConfiguration.self) {
      $0.kind.asValue
    } set: {
      $0.kind = $1.model(0)
    },
    .property("options: [EnvironmentVariable]", FirelensConfiguration.self) {
      .models($0.options)
    } set: {
      $0.options = $1.models(0)
    },
  ]
}

extension FirelensConfiguration.Kind: ModelValue {
  static let nominal = Nominal.model(
    "FirelensConfiguration.Kind", FirelensConfiguration.Kind.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("fluentd", FirelensConfiguration.Kind.fluentd),
    ("fluentbit", FirelensConfiguration.Kind.fluentbit),
  ])
}

extension RestartPolicy: ModelValue {
  static let nominal = Nominal.model("RestartPolicy", RestartPolicy.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(enabled: Bool, ignoredExitCodes: [Int] = [], restartAttemptPeriod: TimeSpan? = nil)"
    ) { (call) throws(ModelError) in
      RestartPolicy(
        enabled: call.bool(0), ignoredExitCodes: call.ints(1),
        restartAttemptPeriod: call.optional(2))
    },
    .property("enabled: Bool", RestartPolicy.self) {
      .bool($0.enabled)
    } set: {
      $0.enabled = $1.bool(0)
    },
    .property("ignoredExitCodes: [Int]", RestartPolicy.self) {
      .array($0.ignoredExitCodes.map { .int($0) })
    } set: {
      $0.ignoredExitCodes = $1.ints(0)
    },
    .property("restartAttemptPeriod: TimeSpan?", RestartPolicy.self) {
      .optional($0.restartAttemptPeriod)
    } set: {
      $0.restartAttemptPeriod = $1.optional(0)
    },
  ]
}

extension Ulimit: ModelValue {
  static let nominal = Nominal.model("Ulimit", Ulimit.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ name: Ulimit.Name, soft: Int, hard: Int)") { (call) throws(ModelError) in
      Ulimit(call.model(0), soft: call.int(1), hard: call.int(2))
    },
    .property("hardLimit: Int", Ulimit.self) {
      .int($0.hardLimit)
    } set: {
      $0.hardLimit = $1.int(0)
    },
    .property("name: Ulimit.Name", Ulimit.self) {
      $0.name.asValue
    } set: {
      $0.name = $1.model(0)
    },
    .property("softLimit: Int", Ulimit.self) {
      .int($0.softLimit)
    } set: {
      $0.softLimit = $1.int(0)
    },
  ]
}

extension Ulimit.Name: ModelValue {
  static let nominal = Nominal.model("Ulimit.Name", Ulimit.Name.self)

  /// In Swift the cases are called as in the API.
  static let bindings: [LibraryEntry] = LibraryEntry.constants(
    Ulimit.Name.allCases.map { ($0.rawValue, $0) })
}

extension SystemControl: ModelValue {
  static let nominal = Nominal.model("SystemControl", SystemControl.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ namespace: String, _ value: String)") { (call) throws(ModelError) in
      SystemControl(call.string(0), call.string(1))
    },
    .property("namespace: String", SystemControl.self) {
      .string($0.namespace)
    } set: {
      $0.namespace = $1.string(0)
    },
    .property("value: String", SystemControl.self) {
      .string($0.value)
    } set: {
      $0.value = $1.string(0)
    },
  ]
}

extension LinuxParameters: ModelValue {
  static let nominal = Nominal.model("LinuxParameters", LinuxParameters.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(addedCapabilities: [String] = [], droppedCapabilities: [String] = [], devices: [Device] = [], initProcessEnabled: Bool? = nil, sharedMemorySize: DataSize? = nil, tmpfs: [Tmpfs] = [], maxSwap: DataSize? = nil, swappiness: Int? = nil)"
    ) { (call) throws(ModelError) in
      LinuxParameters(
        addedCapabilities: call.strings(0), droppedCapabilities: call.strings(1),
        devices: call.models(2), initProcessEnabled: call.optionalBool(3),
        sharedMemorySize: call.optional(4), tmpfs: call.models(5), maxSwap: call.optional(6),
        swappiness: call.optionalInt(7))
    },
    .property("addedCapabilities: [String]", LinuxParameters.self) {
      .strings($0.addedCapabilities)
    } set: {
      $0.addedCapabilities = $1.strings(0)
    },
    .property("devices: [Device]", LinuxParameters.self) {
      .models($0.devices)
    } set: {
      $0.devices = $1.models(0)
    },
    .property("droppedCapabilities: [String]", LinuxParameters.self) {
      .strings($0.droppedCapabilities)
    } set: {
      $0.droppedCapabilities = $1.strings(0)
    },
    .property("initProcessEnabled: Bool?", LinuxParameters.self) {
      .optional($0.initProcessEnabled)
    } set: {
      $0.initProcessEnabled = $1.optionalBool(0)
    },
    .property("maxSwap: DataSize?", LinuxParameters.self) {
      .optional($0.maxSwap)
    } set: {
      $0.maxSwap = $1.optional(0)
    },
    .property("sharedMemorySize: DataSize?", LinuxParameters.self) {
      .optional($0.sharedMemorySize)
    } set: {
      $0.sharedMemorySize = $1.optional(0)
    },
    .property("swappiness: Int?", LinuxParameters.self) {
      .optional($0.swappiness)
    } set: {
      $0.swappiness = $1.optionalInt(0)
    },
    .property("tmpfs: [Tmpfs]", LinuxParameters.self) {
      .models($0.tmpfs)
    } set: {
      $0.tmpfs = $1.models(0)
    },
  ]
}

extension Device: ModelValue {
  static let nominal = Nominal.model("Device", Device.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ hostPath: String, containerPath: String? = nil, permissions: [Device.Permission] = [])"
    ) { (call) throws(ModelError) in
      Device(
        call.string(0), containerPath: call.optionalString(1), permissions: call.models(2))
    },
    .property("containerPath: String?", Device.self) {
      .optional($0.containerPath)
    } set: {
      $0.containerPath = $1.optionalString(0)
    },
    .property("hostPath: String", Device.self) {
      .string($0.hostPath)
    } set: {
      $0.hostPath = $1.string(0)
    },
    .property("permissions: [Device.Permission]", Device.self) {
      .models($0.permissions)
    } set: {
      $0.permissions = $1.models(0)
    },
  ]
}

extension Device.Permission: ModelValue {
  static let nominal = Nominal.model("Device.Permission", Device.Permission.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("read", Device.Permission.read), ("write", Device.Permission.write),
    ("mknod", Device.Permission.mknod),
  ])
}

extension Tmpfs: ModelValue {
  static let nominal = Nominal.model("Tmpfs", Tmpfs.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ containerPath: String, size: DataSize, mountOptions: [String] = [])") {
      (call) throws(ModelError) in
      Tmpfs(call.string(0), size: call.model(1), mountOptions: call.strings(2))
    },
    .property("containerPath: String", Tmpfs.self) {
      .string($0.containerPath)
    } set: {
      $0.containerPath = $1.string(0)
    },
    .property("mountOptions: [String]", Tmpfs.self) {
      .strings($0.mountOptions)
    } set: {
      $0.mountOptions = $1.strings(0)
    },
    .property("size: DataSize", Tmpfs.self) {
      $0.size.asValue
    } set: {
      $0.size = $1.model(0)
    },
  ]
}

extension ApplicationProtocol: ModelValue {
  static let nominal = Nominal.model("ApplicationProtocol", ApplicationProtocol.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("http", ApplicationProtocol.http), ("http2", ApplicationProtocol.http2),
    ("grpc", ApplicationProtocol.grpc),
  ])
}
