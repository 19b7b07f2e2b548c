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
    }
  ]
}

extension EnvironmentFile: ModelValue {
  static let nominal = Nominal.model("EnvironmentFile", EnvironmentFile.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(s3 value: String)") { (call) throws(ModelError) in
      EnvironmentFile(s3: call.string(0))
    }
  ]
}

extension EnvironmentVariable: ModelValue {
  static let nominal = Nominal.model("EnvironmentVariable", EnvironmentVariable.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ name: String, _ value: String)") { (call) throws(ModelError) in
      EnvironmentVariable(call.string(0), call.string(1))
    },
    .property("name: String", EnvironmentVariable.self) { .string($0.name) },
    .property("value: String", EnvironmentVariable.self) { .string($0.value) },
  ]
}

extension FirelensConfiguration: ModelValue {
  static let nominal = Nominal.model("FirelensConfiguration", FirelensConfiguration.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ kind: FirelensConfiguration.Kind, options: [String: String] = [:])") {
      (call) throws(ModelError) in
      FirelensConfiguration(call.model(0), options: call.stringDictionary(1))
    }
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
    }
  ]
}

extension Ulimit: ModelValue {
  static let nominal = Nominal.model("Ulimit", Ulimit.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ name: Ulimit.Name, soft: Int, hard: Int)") { (call) throws(ModelError) in
      Ulimit(call.model(0), soft: call.int(1), hard: call.int(2))
    }
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
    }
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
    }
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
    }
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
    }
  ]
}

extension ApplicationProtocol: ModelValue {
  static let nominal = Nominal.model("ApplicationProtocol", ApplicationProtocol.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("http", ApplicationProtocol.http), ("http2", ApplicationProtocol.http2),
    ("grpc", ApplicationProtocol.grpc),
  ])
}
