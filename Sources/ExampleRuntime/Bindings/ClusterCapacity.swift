import AWSModel
import ExampleEvaluator

// Times that are assumed, and the instances that tasks run on.

extension ECS.Timing: ModelValue {
  static let nominal = Nominal.model("ECS.Timing", ECS.Timing.self)

  static let bindings: [LibraryEntry] =
    [
      .maker(
        "init(attach: TimeSpan? = nil, pull: TimeSpan? = nil, detach: TimeSpan? = nil, registration: TimeSpan? = nil, targetHealth: TimeSpan? = nil, failuresBeforeThrottle: Int? = nil, firstThrottle: TimeSpan? = nil, spotInterruptionsPerThousandHours: Int = 0)"
      ) { (call) throws(ModelError) in
        ECS.Timing(
          attach: call.optional(0), pull: call.optional(1), detach: call.optional(2),
          registration: call.optional(3), targetHealth: call.optional(4),
          failuresBeforeThrottle: call.optionalInt(5).map { Int(clamping: $0) },
          firstThrottle: call.optional(6), spotInterruptionsPerThousandHours: call.count(7))
      },
      .constant("standard", ECS.Timing.standard),
      .property("attach: TimeSpan", ECS.Timing.self) {
        $0.attach.asValue
      } set: {
        $0.attach = $1.model(0)
      },
      .property("pull: TimeSpan", ECS.Timing.self) {
        $0.pull.asValue
      } set: {
        $0.pull = $1.model(0)
      },
      .property("detach: TimeSpan", ECS.Timing.self) {
        $0.detach.asValue
      } set: {
        $0.detach = $1.model(0)
      },
      .property("registration: TimeSpan", ECS.Timing.self) {
        $0.registration.asValue
      } set: {
        $0.registration = $1.model(0)
      },
      .property("targetHealth: TimeSpan", ECS.Timing.self) {
        $0.targetHealth.asValue
      } set: {
        $0.targetHealth = $1.model(0)
      },
      .property("failuresBeforeThrottle: Int", ECS.Timing.self) {
        .int($0.failuresBeforeThrottle)
      } set: {
        $0.failuresBeforeThrottle = $1.int(0)
      },
      .property("firstThrottle: TimeSpan", ECS.Timing.self) {
        $0.firstThrottle.asValue
      } set: {
        $0.firstThrottle = $1.model(0)
      },
      .property("spotInterruptionsPerThousandHours: Int", ECS.Timing.self) {
        .int($0.spotInterruptionsPerThousandHours)
      } set: {
        $0.spotInterruptionsPerThousandHours = $1.int(0)
      },
    ] + assumptions

  private static let assumptions: [LibraryEntry] = [
    .assumption("assumedAttach", ECS.Timing.assumedAttach),
    .assumption("assumedPull", ECS.Timing.assumedPull),
    .assumption("assumedDetach", ECS.Timing.assumedDetach),
    .assumption("assumedRegistration", ECS.Timing.assumedRegistration),
    .assumption("assumedTargetHealth", ECS.Timing.assumedTargetHealth),
    .assumption("assumedFailuresBeforeThrottle", ECS.Timing.assumedFailuresBeforeThrottle),
    .assumption("assumedFirstThrottle", ECS.Timing.assumedFirstThrottle),
  ]
}

extension EC2.Timing: ModelValue {
  static let nominal = Nominal.model("EC2.Timing", EC2.Timing.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(boot: TimeSpan? = nil, agent: TimeSpan? = nil, shutdown: TimeSpan? = nil)") {
      (call) throws(ModelError) in
      EC2.Timing(boot: call.optional(0), agent: call.optional(1), shutdown: call.optional(2))
    },
    .constant("standard", EC2.Timing.standard),
    .property("boot: TimeSpan", EC2.Timing.self) {
      $0.boot.asValue
    } set: {
      $0.boot = $1.model(0)
    },
    .property("agent: TimeSpan", EC2.Timing.self) {
      $0.agent.asValue
    } set: {
      $0.agent = $1.model(0)
    },
    .property("shutdown: TimeSpan", EC2.Timing.self) {
      $0.shutdown.asValue
    } set: {
      $0.shutdown = $1.model(0)
    },
    .assumption("assumedBoot", EC2.Timing.assumedBoot),
    .assumption("assumedAgent", EC2.Timing.assumedAgent),
    .assumption("assumedShutdown", EC2.Timing.assumedShutdown),
  ]
}

extension EC2.AMI: ModelValue {
  static let nominal = Nominal.model("EC2.AMI", EC2.AMI.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ name: String, architecture: CPUArchitecture = .x86)") {
      (call) throws(ModelError) in EC2.AMI(call.string(0), architecture: call.model(1))
    },
    .constant("ecsOptimized", EC2.AMI.ecsOptimized),
    .constant("ecsOptimizedARM", EC2.AMI.ecsOptimizedARM),
    .property("name: String", EC2.AMI.self) { .string($0.name) },
    .property("architecture: CPUArchitecture", EC2.AMI.self) { $0.architecture.asValue },
  ]
}

extension EC2.InstanceState: ModelValue {
  static let nominal = Nominal.model("EC2.InstanceState", EC2.InstanceState.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("pending", EC2.InstanceState.pending), ("running", .running),
    ("shuttingDown", .shuttingDown), ("terminated", .terminated),
  ])
}

extension ContainerInstance.Status: ModelValue {
  static let nominal = Nominal.model("ContainerInstance.Status", ContainerInstance.Status.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("active", ContainerInstance.Status.active), ("draining", .draining),
    ("inactive", .inactive),
  ])
}

extension TaskDemand: ModelValue {
  static let nominal = Nominal.model("TaskDemand", TaskDemand.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ task: TaskDefinition)") { (call) throws(ModelError) in
      TaskDemand(call.model(0, as: TaskDefinition.self))
    },
    .property("cpu: Int", TaskDemand.self) { .int($0.cpu) },
    .property("memory: Int", TaskDemand.self) { .int($0.memory) },
    .property("hostPorts: [Int]", TaskDemand.self) { .array($0.hostPorts.map { .int($0) }) },
    .property("networkInterfaces: Int", TaskDemand.self) { .int($0.networkInterfaces) },
  ]
}

extension ECS.Rules: ModelValue {
  static let nominal = Nominal.model("ECS.Rules", ECS.Rules.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(allows32vCPU: Bool = false, allowsBareHealthCommand: Bool = false)") {
      (call) throws(ModelError) in
      ECS.Rules(allows32vCPU: call.bool(0), allowsBareHealthCommand: call.bool(1))
    },
    .constant("standard", ECS.Rules.standard),
    .property("allows32vCPU: Bool", ECS.Rules.self) {
      .bool($0.allows32vCPU)
    } set: {
      $0.allows32vCPU = $1.bool(0)
    },
    .property("allowsBareHealthCommand: Bool", ECS.Rules.self) {
      .bool($0.allowsBareHealthCommand)
    } set: {
      $0.allowsBareHealthCommand = $1.bool(0)
    },
  ]
}
