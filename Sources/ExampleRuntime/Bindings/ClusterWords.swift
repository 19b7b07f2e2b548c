import AWSModel
import ExampleEvaluator

// Words of a cluster: the cases of its enumerations.

extension ECS.TaskStatus: ModelValue {
  static let nominal = Nominal.model("ECS.TaskStatus", ECS.TaskStatus.self)

  static let bindings: [LibraryEntry] = [
    .constant("provisioning", ECS.TaskStatus.provisioning),
    .constant("pending", ECS.TaskStatus.pending),
    .constant("activating", ECS.TaskStatus.activating),
    .constant("running", ECS.TaskStatus.running),
    .constant("deactivating", ECS.TaskStatus.deactivating),
    .constant("stopping", ECS.TaskStatus.stopping),
    .constant("deprovisioning", ECS.TaskStatus.deprovisioning),
    .constant("stopped", ECS.TaskStatus.stopped),
  ]
}

extension ECS.StopCode: ModelValue {
  static let nominal = Nominal.model("ECS.StopCode", ECS.StopCode.self)

  static let bindings: [LibraryEntry] = [
    .constant("taskFailedToStart", ECS.StopCode.taskFailedToStart),
    .constant("essentialContainerExited", ECS.StopCode.essentialContainerExited),
    .constant("userInitiated", ECS.StopCode.userInitiated),
    .constant("serviceSchedulerInitiated", ECS.StopCode.serviceSchedulerInitiated),
    .constant("spotInterruption", ECS.StopCode.spotInterruption),
    .constant("terminationNotice", ECS.StopCode.terminationNotice),
  ]
}

extension ECS.HealthStatus: ModelValue {
  static let nominal = Nominal.model("ECS.HealthStatus", ECS.HealthStatus.self)

  static let bindings: [LibraryEntry] = [
    .constant("unknown", ECS.HealthStatus.unknown),
    .constant("healthy", ECS.HealthStatus.healthy),
    .constant("unhealthy", ECS.HealthStatus.unhealthy),
  ]
}

extension ECS.ServiceStatus: ModelValue {
  static let nominal = Nominal.model("ECS.ServiceStatus", ECS.ServiceStatus.self)

  static let bindings: [LibraryEntry] = [
    .constant("active", ECS.ServiceStatus.active),
    .constant("draining", ECS.ServiceStatus.draining),
    .constant("inactive", ECS.ServiceStatus.inactive),
  ]
}

extension ECS.RolloutState: ModelValue {
  static let nominal = Nominal.model("ECS.RolloutState", ECS.RolloutState.self)

  static let bindings: [LibraryEntry] = [
    .constant("inProgress", ECS.RolloutState.inProgress),
    .constant("completed", ECS.RolloutState.completed),
    .constant("failed", ECS.RolloutState.failed),
  ]
}

extension ECS.SchedulingStrategy: ModelValue {
  static let nominal = Nominal.model("ECS.SchedulingStrategy", ECS.SchedulingStrategy.self)

  static let bindings: [LibraryEntry] = [
    .constant("replica", ECS.SchedulingStrategy.replica),
    .constant("daemon", ECS.SchedulingStrategy.daemon),
  ]
}

extension ECS.PlatformVersion: ModelValue {
  static let nominal = Nominal.model("ECS.PlatformVersion", ECS.PlatformVersion.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("latest", ECS.PlatformVersion.latest), ("linux140", .linux140), ("linux130", .linux130),
  ])
}
