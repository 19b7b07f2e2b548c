import AWSModel
import ExampleEvaluator

extension CapacityProvider: ModelValue {
  static let nominal = Nominal.model("CapacityProvider", CapacityProvider.self)

  static let bindings: [LibraryEntry] = [
    .constant("fargate", CapacityProvider.fargate),
    .constant("fargateSpot", CapacityProvider.fargateSpot),
  ]
}

extension CPUArchitecture: ModelValue {
  static let nominal = Nominal.model("CPUArchitecture", CPUArchitecture.self)

  static let bindings: [LibraryEntry] = [
    .constant("x86", CPUArchitecture.x86), .constant("arm64", CPUArchitecture.arm64),
  ]
}

extension OperatingSystem: ModelValue {
  static let nominal = Nominal.model("OperatingSystem", OperatingSystem.self)

  static let bindings: [LibraryEntry] = [
    .constant("linux", OperatingSystem.linux),
    .constant("windowsServer2016Full", OperatingSystem.windowsServer2016Full),
    .constant("windowsServer2004Core", OperatingSystem.windowsServer2004Core),
    .constant("windowsServer20H2Core", OperatingSystem.windowsServer20H2Core),
    .constant("windowsServer2019Core", OperatingSystem.windowsServer2019Core),
    .constant("windowsServer2019Full", OperatingSystem.windowsServer2019Full),
    .constant("windowsServer2022Core", OperatingSystem.windowsServer2022Core),
    .constant("windowsServer2022Full", OperatingSystem.windowsServer2022Full),
    .constant("windowsServer2025Core", OperatingSystem.windowsServer2025Core),
    .constant("windowsServer2025Full", OperatingSystem.windowsServer2025Full),
    .property("isWindows: Bool", OperatingSystem.self) { .bool($0.isWindows) },
  ]
}

extension RuntimePlatform: ModelValue {
  static let nominal = Nominal.model("RuntimePlatform", RuntimePlatform.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry(
      "init(cpuArchitecture: CPUArchitecture = .x86, operatingSystemFamily: OperatingSystem = .linux)"
    ) { (call) throws(Fault) -> Value in
      RuntimePlatform(
        cpuArchitecture: call.model(0), operatingSystemFamily: call.model(1)
      ).asValue
    },
    .constant("linuxX86", RuntimePlatform.linuxX86),
    .constant("linuxARM", RuntimePlatform.linuxARM),
    .property("cpuArchitecture: CPUArchitecture", RuntimePlatform.self) {
      $0.cpuArchitecture.asValue
    } set: {
      $0.cpuArchitecture = $1.model(0)
    },
    .property("operatingSystemFamily: OperatingSystem", RuntimePlatform.self) {
      $0.operatingSystemFamily.asValue
    } set: {
      $0.operatingSystemFamily = $1.model(0)
    },
  ]
}

extension Compatibility: ModelValue {
  static let nominal = Nominal.model("Compatibility", Compatibility.self)

  static let bindings: [LibraryEntry] = [
    .constant("ec2", Compatibility.ec2), .constant("fargate", Compatibility.fargate),
    .constant("external", Compatibility.external),
    .constant("managedInstances", Compatibility.managedInstances),
  ]
}

extension NetworkMode: ModelValue {
  static let nominal = Nominal.model("NetworkMode", NetworkMode.self)

  static let bindings: [LibraryEntry] = [
    .constant("none", NetworkMode.none), .constant("bridge", NetworkMode.bridge),
    .constant("awsvpc", NetworkMode.awsvpc), .constant("host", NetworkMode.host),
  ]
}

extension TaskSize: ModelValue {
  static let nominal = Nominal.model("TaskSize", TaskSize.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "static func fargate(cpu: CPU, memory: DataSize, including32vCPU: Bool = false) throws -> TaskSize"
    ) { (call) throws(ModelError) in
      try TaskSize.fargate(cpu: call.model(0), memory: call.model(1), including32vCPU: call.bool(2))
    },
    LibraryEntry("static func fargate(including32vCPU: Bool = false) -> [TaskSize]") {
      (call) throws(Fault) -> Value in .models(TaskSize.fargate(including32vCPU: call.bool(0)))
    },
    .property("cpu: CPU", TaskSize.self) { $0.cpu.asValue },
    .property("memory: DataSize", TaskSize.self) { $0.memory.asValue },
  ]
}
