import AWSModel
import ExampleEvaluator

// What a cluster shows of itself.

extension SimulatedTime: ModelValue {
  static let nominal = Nominal.ordered("SimulatedTime", SimulatedTime.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ sinceStart: TimeSpan)") { (call) throws(ModelError) in
      SimulatedTime(call.model(0))
    },
    .constant("start", SimulatedTime.start),
    .property("sinceStart: TimeSpan", SimulatedTime.self) { $0.sinceStart.asValue },
  ]

  static let operators: [LibraryEntry] = [
    .maker("func + (time: SimulatedTime, span: TimeSpan) -> SimulatedTime") {
      (call) throws(ModelError) in call.model(0, as: SimulatedTime.self) + call.model(1)
    },
    .maker("func - (end: SimulatedTime, start: SimulatedTime) -> TimeSpan") {
      (call) throws(ModelError) in
      call.model(0, as: SimulatedTime.self) - call.model(1, as: SimulatedTime.self)
    },
    .maker("func - (time: SimulatedTime, span: TimeSpan) -> SimulatedTime") {
      (call) throws(ModelError) in
      call.model(0, as: SimulatedTime.self) - call.model(1, as: TimeSpan.self)
    },
  ]
}

extension ECS.ServiceRun: ModelValue {
  static let nominal = Nominal.model("ECS.ServiceRun", ECS.ServiceRun.self)

  static let bindings: [LibraryEntry] = [
    .property("name: String", ECS.ServiceRun.self) { .string($0.name) },
    .property("status: ECS.ServiceStatus", ECS.ServiceRun.self) { $0.status.asValue },
    .property("desiredCount: Int", ECS.ServiceRun.self) { .int(Int64($0.desiredCount)) },
    .property("runningCount: Int", ECS.ServiceRun.self) { .int(Int64($0.runningCount)) },
    .property("pendingCount: Int", ECS.ServiceRun.self) { .int(Int64($0.pendingCount)) },
    .property("isSteady: Bool", ECS.ServiceRun.self) { .bool($0.isSteady) },
    .property("deployments: [ECS.DeploymentRun]", ECS.ServiceRun.self) { .models($0.deployments) },
    .property("currentDeployment: ECS.DeploymentRun", ECS.ServiceRun.self) {
      $0.currentDeployment.asValue
    },
    .property("history: [ECS.ServiceCounts]", ECS.ServiceRun.self) { .models($0.history) },
    .property("events: [ECS.Event]", ECS.ServiceRun.self) { .models($0.events) },
    .method(
      "timeline(until now: SimulatedTime, alarms: [CloudWatch.AlarmRun] = []) -> Timeline",
      ECS.ServiceRun.self
    ) { (service, call) throws(ModelError) in
      service.timeline(until: call.model(0), alarms: call.models(1)).asValue
    },
    .property("settings: ECS.ServiceSettings", ECS.ServiceRun.self) { $0.settings.asValue },
  ]
}

extension ECS.DeploymentRun: ModelValue {
  static let nominal = Nominal.model("ECS.DeploymentRun", ECS.DeploymentRun.self)

  static let bindings: [LibraryEntry] = [
    .property("id: Int", ECS.DeploymentRun.self) { .int(Int64($0.id)) },
    .property("taskDefinition: String", ECS.DeploymentRun.self) { .string($0.taskDefinition) },
    .property("rolloutState: ECS.RolloutState", ECS.DeploymentRun.self) {
      $0.rolloutState.asValue
    },
    .property("failedToStart: Int", ECS.DeploymentRun.self) { .int(Int64($0.failedToStart)) },
    .property("failedHealthChecks: Int", ECS.DeploymentRun.self) {
      .int(Int64($0.failedHealthChecks))
    },
    .property("createdAt: SimulatedTime", ECS.DeploymentRun.self) { $0.createdAt.asValue },
    .property("endedAt: SimulatedTime?", ECS.DeploymentRun.self) { .optional($0.endedAt) },
  ]
}

extension ECS.ServiceCounts: ModelValue {
  static let nominal = Nominal.model("ECS.ServiceCounts", ECS.ServiceCounts.self)

  static let bindings: [LibraryEntry] = [
    .property("time: SimulatedTime", ECS.ServiceCounts.self) { $0.time.asValue },
    .property("desired: Int", ECS.ServiceCounts.self) { .int(Int64($0.desired)) },
    .property("running: Int", ECS.ServiceCounts.self) { .int(Int64($0.running)) },
    .property("pending: Int", ECS.ServiceCounts.self) { .int(Int64($0.pending)) },
  ]
}

extension ECS.Event: ModelValue {
  static let nominal = Nominal.model("ECS.Event", ECS.Event.self)

  static let bindings: [LibraryEntry] = [
    .property("time: SimulatedTime", ECS.Event.self) { $0.time.asValue },
    .property("service: String?", ECS.Event.self) { .optional($0.service) },
    .property("name: String?", ECS.Event.self) { .optional($0.name) },
    .property("message: String", ECS.Event.self) { .string($0.message) },
  ]
}

extension ECS.Task: ModelValue {
  static let nominal = Nominal.model("ECS.Task", ECS.Task.self)

  static let bindings: [LibraryEntry] = [
    .property("id: Int", ECS.Task.self) { .int(Int64($0.id)) },
    .property("taskDefinition: String", ECS.Task.self) { .string($0.taskDefinition) },
    .property("service: String?", ECS.Task.self) { .optional($0.service) },
    .property("deployment: Int?", ECS.Task.self) { .optional($0.deployment.map { Int64($0) }) },
    .property("provider: String?", ECS.Task.self) { .optional($0.provider) },
    .property("zone: String?", ECS.Task.self) { .optional($0.zone) },
    .property("instance: String?", ECS.Task.self) { .optional($0.instance) },
    .property("lastStatus: ECS.TaskStatus", ECS.Task.self) { $0.lastStatus.asValue },
    .property("desiredStatus: ECS.TaskStatus", ECS.Task.self) { $0.desiredStatus.asValue },
    .property("stopCode: ECS.StopCode?", ECS.Task.self) { .optional($0.stopCode) },
    .property("stoppedReason: String?", ECS.Task.self) { .optional($0.stoppedReason) },
    .property("health: ECS.HealthStatus", ECS.Task.self) { $0.health.asValue },
    .property("countsAsHealthy: Bool", ECS.Task.self) { .bool($0.countsAsHealthy) },
    .property("containers: [ECS.ContainerRun]", ECS.Task.self) { .models($0.containers) },
    .property("createdAt: SimulatedTime", ECS.Task.self) { $0.createdAt.asValue },
    .property("pullStartedAt: SimulatedTime?", ECS.Task.self) { .optional($0.pullStartedAt) },
    .property("pulledSize: DataSize?", ECS.Task.self) { .optional($0.pulledSize) },
    .property("startedAt: SimulatedTime?", ECS.Task.self) { .optional($0.startedAt) },
    .property("stoppingAt: SimulatedTime?", ECS.Task.self) { .optional($0.stoppingAt) },
    .property("stoppedAt: SimulatedTime?", ECS.Task.self) { .optional($0.stoppedAt) },
    .method("timeline(until now: SimulatedTime) -> Timeline", ECS.Task.self) {
      (task, call) throws(ModelError) in task.timeline(until: call.model(0)).asValue
    },
    LibraryEntry("func billedTime(until now: SimulatedTime) -> TimeSpan") {
      (call) throws(Fault) -> Value in
      call.receiver.asModel(ECS.Task.self).billedTime(until: call.model(0)).asValue
    },
  ]
}

extension ECS.ContainerRun: ModelValue {
  static let nominal = Nominal.model("ECS.ContainerRun", ECS.ContainerRun.self)

  static let bindings: [LibraryEntry] = [
    .property("name: String", ECS.ContainerRun.self) { .string($0.name) },
    .property("isEssential: Bool", ECS.ContainerRun.self) { .bool($0.isEssential) },
    .property("lastStatus: ECS.TaskStatus", ECS.ContainerRun.self) { $0.lastStatus.asValue },
    .property("health: ECS.HealthStatus", ECS.ContainerRun.self) { $0.health.asValue },
    .property("imageDigest: String?", ECS.ContainerRun.self) { .optional($0.imageDigest) },
    .property("exitCode: Int?", ECS.ContainerRun.self) { .optional($0.exitCode) },
    .property("restartCount: Int", ECS.ContainerRun.self) { .int(Int64($0.restartCount)) },
    .property("startedAt: SimulatedTime?", ECS.ContainerRun.self) { .optional($0.startedAt) },
    .property("stoppedAt: SimulatedTime?", ECS.ContainerRun.self) { .optional($0.stoppedAt) },
    .property("sigtermAt: SimulatedTime?", ECS.ContainerRun.self) { .optional($0.sigtermAt) },
    .property("sigkillAt: SimulatedTime?", ECS.ContainerRun.self) { .optional($0.sigkillAt) },
  ]
}

extension ContainerInstance: ModelValue {
  static let nominal = Nominal.model("ContainerInstance", ContainerInstance.self)

  static let bindings: [LibraryEntry] = [
    .property("id: String", ContainerInstance.self) { .string($0.id) },
    .property("zone: String", ContainerInstance.self) { .string($0.zone) },
    .property("instanceType: String", ContainerInstance.self) { .string($0.instanceType) },
    .property("provider: String?", ContainerInstance.self) { .optional($0.provider) },
    .property("status: ContainerInstance.Status", ContainerInstance.self) { $0.status.asValue },
    .property("attributes: [EnvironmentVariable]", ContainerInstance.self) {
      .models($0.attributes)
    },
    .method("attribute(_ name: String) -> String?", ContainerInstance.self) {
      (instance, call) throws(ModelError) in .optional(instance.attribute(call.string(0)))
    },
    .method("capacity(for demand: TaskDemand) -> Int", ContainerInstance.self) {
      (instance, call) throws(ModelError) in .int(Int64(instance.capacity(for: call.model(0))))
    },
    .property("remainingInterfaces: Int", ContainerInstance.self) {
      .int($0.remainingInterfaces)
    },
    .property("usedPorts: [Int]", ContainerInstance.self) {
      .array($0.usedPorts.map { .int($0) })
    },
    .property("registeredCPU: Int", ContainerInstance.self) { .int($0.registeredCPU) },
    .property("registeredMemory: Int", ContainerInstance.self) { .int($0.registeredMemory) },
    .property("remainingCPU: Int", ContainerInstance.self) { .int($0.remainingCPU) },
    .property("remainingMemory: Int", ContainerInstance.self) { .int($0.remainingMemory) },
    .property("taskCount: Int", ContainerInstance.self) { .int(Int64($0.taskCount)) },
  ]
}

extension EC2.Instance: ModelValue {
  static let nominal = Nominal.model("EC2.Instance", EC2.Instance.self)

  static let bindings: [LibraryEntry] = [
    .property("id: String", EC2.Instance.self) { .string($0.id) },
    .property("type: EC2.InstanceType", EC2.Instance.self) { $0.type.asValue },
    .property("zone: String", EC2.Instance.self) { .string($0.zone) },
    .property("ami: EC2.AMI", EC2.Instance.self) { $0.ami.asValue },
    .property("group: String", EC2.Instance.self) { .string($0.group) },
    .property("state: EC2.InstanceState", EC2.Instance.self) { $0.state.asValue },
    .property("launchedAt: SimulatedTime", EC2.Instance.self) { $0.launchedAt.asValue },
    .property("runningAt: SimulatedTime?", EC2.Instance.self) { .optional($0.runningAt) },
    .property("endedAt: SimulatedTime?", EC2.Instance.self) { .optional($0.endedAt) },
    LibraryEntry("func runningTime(until now: SimulatedTime) -> TimeSpan") {
      (call) throws(Fault) -> Value in
      call.receiver.asModel(EC2.Instance.self).runningTime(until: call.model(0)).asValue
    },
  ]
}
