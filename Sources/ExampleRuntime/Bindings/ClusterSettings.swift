import AWSModel
import ExampleEvaluator
import Figures

// What a cluster's services ask for.

extension ECS {
  static let nominal = Nominal("ECS")
}

extension EC2 {
  static let nominal = Nominal("EC2")
}

/// The types of a cluster and of what it shows.
enum ClusterLibrary {
  static let namespaces = [ECS.nominal, EC2.nominal]

  static let types: [Library.Group] =
    [
      Library.Group(Cluster.nominal, Cluster.bindings),
      Library.Group(SimulatedTime.nominal, SimulatedTime.bindings),
      Library.Group(ECS.ServiceRun.nominal, ECS.ServiceRun.bindings),
      Library.Group(ECS.DeploymentRun.nominal, ECS.DeploymentRun.bindings),
      Library.Group(ECS.ServiceCounts.nominal, ECS.ServiceCounts.bindings),
      Library.Group(ECS.Event.nominal, ECS.Event.bindings),
      Library.Group(ECS.Task.nominal, ECS.Task.bindings),
      Library.Group(ECS.ContainerRun.nominal, ECS.ContainerRun.bindings),
      Library.Group(ContainerInstance.nominal, ContainerInstance.bindings),
      Library.Group(EC2.Instance.nominal, EC2.Instance.bindings),
      Library.Group(EC2.InstanceType.nominal, EC2.InstanceType.bindings),
      Library.Group(EC2.InstanceState.nominal, EC2.InstanceState.bindings),
      Library.Group(EC2.AMI.nominal, EC2.AMI.bindings),
      Library.Group(EC2.Timing.nominal, EC2.Timing.bindings),
      Library.Group(ECS.Timing.nominal, ECS.Timing.bindings),
      Library.Group(ECS.Rules.nominal, ECS.Rules.bindings),
      Library.Group(ContainerInstance.Status.nominal, ContainerInstance.Status.bindings),
      Library.Group(TaskDemand.nominal, TaskDemand.bindings),
      Library.Group(ECS.TaskStatus.nominal, ECS.TaskStatus.bindings),
      Library.Group(ECS.StopCode.nominal, ECS.StopCode.bindings),
      Library.Group(ECS.HealthStatus.nominal, ECS.HealthStatus.bindings),
      Library.Group(ECS.ServiceStatus.nominal, ECS.ServiceStatus.bindings),
      Library.Group(ECS.RolloutState.nominal, ECS.RolloutState.bindings),
      Library.Group(ECS.SchedulingStrategy.nominal, ECS.SchedulingStrategy.bindings),
      Library.Group(ECS.Launch.nominal, ECS.Launch.bindings),
      Library.Group(ECS.PlatformVersion.nominal, ECS.PlatformVersion.bindings),
      Library.Group(ECS.ServiceConstraint.nominal, ECS.ServiceConstraint.bindings),
      Library.Group(ECS.ServiceSettings.nominal, ECS.ServiceSettings.bindings),
      Library.Group(ContainerBehavior.nominal, ContainerBehavior.bindings),
      Library.Group(DeploymentConfiguration.nominal, DeploymentConfiguration.bindings),
      Library.Group(CircuitBreaker.nominal, CircuitBreaker.bindings),
      Library.Group(CircuitBreaker.Threshold.nominal, CircuitBreaker.Threshold.bindings),
      Library.Group(CapacityStrategy.nominal, CapacityStrategy.bindings),
      Library.Group(CapacityStrategy.Item.nominal, CapacityStrategy.Item.bindings),
      Library.Group(ManagedScaling.nominal, ManagedScaling.bindings),
      Library.Group(PlacementStrategy.nominal, PlacementStrategy.bindings),
      Library.Group(PlacementStrategy.Resource.nominal, PlacementStrategy.Resource.bindings),
      Library.Group(PlacementExpression.nominal, PlacementExpression.bindings),
    ] + Timeline.groups + Diagram.groups
}

extension ECS.ServiceSettings: ModelValue {
  static let nominal = Nominal.model("ECS.ServiceSettings", ECS.ServiceSettings.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry(
      "init(scheduling: ECS.SchedulingStrategy = .replica, launch: ECS.Launch? = nil, deployment: DeploymentConfiguration? = nil, targetGroups: Int = 0, placement: [PlacementStrategy] = [], constraints: [ECS.ServiceConstraint] = [], rebalancesZones: Bool = true, platformVersion: ECS.PlatformVersion = .latest)"
    ) { (call) throws(Fault) -> Value in
      ECS.ServiceSettings(
        scheduling: call.model(0), launch: call.optional(1), deployment: call.optional(2),
        targetGroups: call.count(3), placement: call.models(4), constraints: call.models(5),
        rebalancesZones: call.bool(6), platformVersion: call.model(7)
      ).asValue
    },
    .property("constraints: [ECS.ServiceConstraint]", ECS.ServiceSettings.self) {
      .models($0.constraints)
    } set: {
      $0.constraints = $1.models(0)
    },
    .property("deployment: DeploymentConfiguration?", ECS.ServiceSettings.self) {
      .optional($0.deployment)
    } set: {
      $0.deployment = $1.optional(0)
    },
    .property("launch: ECS.Launch?", ECS.ServiceSettings.self) {
      .optional($0.launch)
    } set: {
      $0.launch = $1.optional(0)
    },
    .property("placement: [PlacementStrategy]", ECS.ServiceSettings.self) {
      .models($0.placement)
    } set: {
      $0.placement = $1.models(0)
    },
    .property("platformVersion: ECS.PlatformVersion", ECS.ServiceSettings.self) {
      $0.platformVersion.asValue
    } set: {
      $0.platformVersion = $1.model(0)
    },
    .property("rebalancesZones: Bool", ECS.ServiceSettings.self) {
      .bool($0.rebalancesZones)
    } set: {
      $0.rebalancesZones = $1.bool(0)
    },
    .property("scheduling: ECS.SchedulingStrategy", ECS.ServiceSettings.self) {
      $0.scheduling.asValue
    } set: {
      $0.scheduling = $1.model(0)
    },
    .property("targetGroups: Int", ECS.ServiceSettings.self) {
      .int(Int64($0.targetGroups))
    } set: {
      $0.targetGroups = $1.count(0)
    },
  ]
}

extension ECS.Launch: ModelValue {
  static let nominal = Nominal.model("ECS.Launch", ECS.Launch.self)

  static let bindings: [LibraryEntry] = [
    .constant("fargate", ECS.Launch.fargate), .constant("instances", ECS.Launch.instances),
    LibraryEntry("static func providers(_ strategy: CapacityStrategy) -> ECS.Launch") {
      (call) throws(Fault) -> Value in
      ECS.Launch.providers(call.model(0)).asValue
    },
  ]
}

extension ECS.ServiceConstraint: ModelValue {
  static let nominal = Nominal.model("ECS.ServiceConstraint", ECS.ServiceConstraint.self)

  static let bindings: [LibraryEntry] = [
    .constant("distinctInstance", ECS.ServiceConstraint.distinctInstance),
    LibraryEntry("static func memberOf(_ expression: PlacementExpression) -> ECS.ServiceConstraint")
    {
      (call) throws(Fault) -> Value in
      ECS.ServiceConstraint.memberOf(call.model(0)).asValue
    },
  ]
}

extension PlacementExpression: ModelValue {
  static let nominal = Nominal.model("PlacementExpression", PlacementExpression.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("init(_ text: String) throws") { (call) throws(Fault) -> Value in
      let text = call.string(0)
      return try faulting { () throws(ModelError) in try PlacementExpression(text) }.asValue
    },
    .property("text: String", PlacementExpression.self) { .string($0.text) },
  ]
}

extension PlacementStrategy: ModelValue {
  static let nominal = Nominal.model("PlacementStrategy", PlacementStrategy.self)

  static let bindings: [LibraryEntry] = [
    .constant("random", PlacementStrategy.random),
    LibraryEntry("static var balanced: [PlacementStrategy]") { (call) throws(Fault) -> Value in
      .models(PlacementStrategy.balanced)
    },
    LibraryEntry("static func spread(_ field: String) -> PlacementStrategy") {
      (call) throws(Fault) -> Value in
      PlacementStrategy.spread(call.string(0)).asValue
    },
    LibraryEntry("static func binpack(_ resource: PlacementStrategy.Resource) -> PlacementStrategy")
    {
      (call) throws(Fault) -> Value in
      PlacementStrategy.binpack(call.model(0)).asValue
    },
  ]
}

extension PlacementStrategy.Resource: ModelValue {
  static let nominal = Nominal.model(
    "PlacementStrategy.Resource", PlacementStrategy.Resource.self)

  static let bindings: [LibraryEntry] = [
    .constant("cpu", PlacementStrategy.Resource.cpu),
    .constant("memory", PlacementStrategy.Resource.memory),
  ]
}

extension ContainerBehavior: ModelValue {
  static let nominal = Nominal.model("ContainerBehavior", ContainerBehavior.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(runsFor: TimeSpan? = nil, exitCode: Int = 0, healthyAfter: TimeSpan? = .zero, unhealthyAfter: TimeSpan? = nil, followsSIGTERM: TimeSpan? = .zero, canBePulled: Bool = true, pullTime: TimeSpan? = nil)"
    ) { (call) throws(ModelError) in
      ContainerBehavior(
        runsFor: call.optional(0), exitCode: call.count(1), healthyAfter: call.optional(2),
        unhealthyAfter: call.optional(3), followsSIGTERM: call.optional(4),
        canBePulled: call.bool(5), pullTime: call.optional(6))
    },
    .constant("runs", ContainerBehavior.runs),
    .constant("cannotBePulled", ContainerBehavior.cannotBePulled),
    .constant("neverHealthy", ContainerBehavior.neverHealthy),
    .constant("ignoresSIGTERM", ContainerBehavior.ignoresSIGTERM),
    LibraryEntry("static func exits(after time: TimeSpan, code: Int = 0) -> ContainerBehavior") {
      (call) throws(Fault) -> Value in
      ContainerBehavior.exits(after: call.model(0), code: call.count(1)).asValue
    },
    LibraryEntry("static func becomesHealthy(after time: TimeSpan) -> ContainerBehavior") {
      (call) throws(Fault) -> Value in
      ContainerBehavior.becomesHealthy(after: call.model(0)).asValue
    },
    LibraryEntry("static func becomesUnhealthy(after time: TimeSpan) -> ContainerBehavior") {
      (call) throws(Fault) -> Value in
      ContainerBehavior.becomesUnhealthy(after: call.model(0)).asValue
    },
    .property("canBePulled: Bool", ContainerBehavior.self) {
      .bool($0.canBePulled)
    } set: {
      $0.canBePulled = $1.bool(0)
    },
    .property("exitCode: Int", ContainerBehavior.self) {
      .int($0.exitCode)
    } set: {
      $0.exitCode = $1.int(0)
    },
    .property("followsSIGTERM: TimeSpan?", ContainerBehavior.self) {
      .optional($0.followsSIGTERM)
    } set: {
      $0.followsSIGTERM = $1.optional(0)
    },
    .property("healthyAfter: TimeSpan?", ContainerBehavior.self) {
      .optional($0.healthyAfter)
    } set: {
      $0.healthyAfter = $1.optional(0)
    },
    .property("pullTime: TimeSpan?", ContainerBehavior.self) {
      .optional($0.pullTime)
    } set: {
      $0.pullTime = $1.optional(0)
    },
    .property("runsFor: TimeSpan?", ContainerBehavior.self) {
      .optional($0.runsFor)
    } set: {
      $0.runsFor = $1.optional(0)
    },
    .property("unhealthyAfter: TimeSpan?", ContainerBehavior.self) {
      .optional($0.unhealthyAfter)
    } set: {
      $0.unhealthyAfter = $1.optional(0)
    },
  ]
}

extension DeploymentConfiguration: ModelValue {
  static let nominal = Nominal.model("DeploymentConfiguration", DeploymentConfiguration.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry(
      "init(minimumHealthyPercent: Int = 100, maximumPercent: Int = 200, circuitBreaker: CircuitBreaker? = nil) throws"
    ) { (call) throws(Fault) -> Value in
      let (minimum, maximum) = (call.count(0), call.count(1))
      let breaker = call.optional(2, as: CircuitBreaker.self)
      return try faulting { () throws(ModelError) in
        try DeploymentConfiguration(
          minimumHealthyPercent: minimum, maximumPercent: maximum, circuitBreaker: breaker)
      }.asValue
    },
    .constant("replica", DeploymentConfiguration.replica),
    .constant("daemon", DeploymentConfiguration.daemon),
    LibraryEntry("func upperBound(desiredCount: Int) -> Int") { (call) throws(Fault) -> Value in
      let deployment = call.receiver.asModel(DeploymentConfiguration.self)
      return .int(Int64(deployment.upperBound(desiredCount: call.count(0))))
    },
    LibraryEntry("func lowerBound(desiredCount: Int) -> Int") { (call) throws(Fault) -> Value in
      let deployment = call.receiver.asModel(DeploymentConfiguration.self)
      return .int(Int64(deployment.lowerBound(desiredCount: call.count(0))))
    },
    .property("circuitBreaker: CircuitBreaker?", DeploymentConfiguration.self) {
      .optional($0.circuitBreaker)
    },
    .property("maximumPercent: Int", DeploymentConfiguration.self) { .int($0.maximumPercent) },
    .property("minimumHealthyPercent: Int", DeploymentConfiguration.self) {
      .int($0.minimumHealthyPercent)
    },
  ]
}

extension CircuitBreaker: ModelValue {
  static let nominal = Nominal.model("CircuitBreaker", CircuitBreaker.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("init(rollback: Bool = false)") { (call) throws(Fault) -> Value in
      CircuitBreaker(rollback: call.bool(0)).asValue
    },
    LibraryEntry("init(rollback: Bool = false, threshold: CircuitBreaker.Threshold)") {
      (call) throws(Fault) -> Value in
      CircuitBreaker(rollback: call.bool(0), threshold: call.model(1)).asValue
    },
    LibraryEntry("func failures(desiredCount: Int) -> Int") { (call) throws(Fault) -> Value in
      let breaker = call.receiver.asModel(CircuitBreaker.self)
      return .int(Int64(breaker.failures(desiredCount: call.count(0))))
    },
    .property("rollback: Bool", CircuitBreaker.self) {
      .bool($0.rollback)
    } set: {
      $0.rollback = $1.bool(0)
    },
    .property("threshold: CircuitBreaker.Threshold", CircuitBreaker.self) {
      $0.threshold.asValue
    } set: {
      $0.threshold = $1.model(0)
    },
  ]
}

extension CircuitBreaker.Threshold: ModelValue {
  static let nominal = Nominal.model("CircuitBreaker.Threshold", CircuitBreaker.Threshold.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("static func count(_ count: Int) -> CircuitBreaker.Threshold") {
      (call) throws(Fault) -> Value in
      CircuitBreaker.Threshold.count(call.count(0)).asValue
    },
    LibraryEntry("static func boundedPercent(_ percent: Int) -> CircuitBreaker.Threshold") {
      (call) throws(Fault) -> Value in
      CircuitBreaker.Threshold.boundedPercent(call.count(0)).asValue
    },
    LibraryEntry("static func unboundedPercent(_ percent: Int) -> CircuitBreaker.Threshold") {
      (call) throws(Fault) -> Value in
      CircuitBreaker.Threshold.unboundedPercent(call.count(0)).asValue
    },
  ]
}

extension CapacityStrategy: ModelValue {
  static let nominal = Nominal.model("CapacityStrategy", CapacityStrategy.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("init(_ items: [CapacityStrategy.Item]) throws") {
      (call) throws(Fault) -> Value in
      let items = call.models(0, as: Item.self)
      return try faulting { () throws(ModelError) in try CapacityStrategy(items) }.asValue
    },
    LibraryEntry("func split(_ count: Int) -> [Int]") { (call) throws(Fault) -> Value in
      let strategy = call.receiver.asModel(CapacityStrategy.self)
      return .array(strategy.split(call.count(0)).map { .int(Int64($0)) })
    },
    .property("items: [CapacityStrategy.Item]", CapacityStrategy.self) { .models($0.items) },
  ]
}

extension CapacityStrategy.Item: ModelValue {
  static let nominal = Nominal.model("CapacityStrategy.Item", CapacityStrategy.Item.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("init(_ provider: String, base: Int = 0, weight: Int = 0)") {
      (call) throws(Fault) -> Value in
      CapacityStrategy.Item(call.string(0), base: call.count(1), weight: call.count(2)).asValue
    },
    LibraryEntry("init(_ provider: CapacityProvider, base: Int = 0, weight: Int = 0)") {
      (call) throws(Fault) -> Value in
      let provider = call.model(0, as: CapacityProvider.self)
      return CapacityStrategy.Item(provider, base: call.count(1), weight: call.count(2)).asValue
    },
    .property("base: Int", CapacityStrategy.Item.self) { .int(Int64($0.base)) },
    .property("provider: String", CapacityStrategy.Item.self) { .string($0.provider) },
    .property("weight: Int", CapacityStrategy.Item.self) { .int(Int64($0.weight)) },
  ]
}

extension ManagedScaling: ModelValue {
  static let nominal = Nominal.model("ManagedScaling", ManagedScaling.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry(
      "init(targetCapacity: Int = 100, minimumInstances: Int = 0, maximumInstances: Int = 100) throws"
    ) { (call) throws(Fault) -> Value in
      let (target, minimum, maximum) = (call.count(0), call.count(1), call.count(2))
      return try faulting { () throws(ModelError) in
        try ManagedScaling(
          targetCapacity: target, minimumInstances: minimum, maximumInstances: maximum)
      }.asValue
    },
    LibraryEntry("func instances(needed: Int, running: Int) -> Int") {
      (call) throws(Fault) -> Value in
      let scaling = call.receiver.asModel(ManagedScaling.self)
      return .int(Int64(scaling.instances(needed: call.count(0), running: call.count(1))))
    },
    LibraryEntry("static func guideMetric(emptyInstances: Int) -> Int") {
      (call) throws(Fault) -> Value in
      .int(Int64(ManagedScaling.guideMetric(emptyInstances: call.count(0))))
    },
    .property("targetCapacity: Int", ManagedScaling.self) { .int(Int64($0.targetCapacity)) },
    .property("minimumInstances: Int", ManagedScaling.self) { .int(Int64($0.minimumInstances)) },
    .property("maximumInstances: Int", ManagedScaling.self) { .int(Int64($0.maximumInstances)) },
    LibraryEntry("static func reservation(needed: Int, running: Int) -> Int") {
      (call) throws(Fault) -> Value in
      .int(Int64(ManagedScaling.reservation(needed: call.count(0), running: call.count(1))))
    },
  ]
}

extension EC2.InstanceType: ModelValue {
  static let nominal = Nominal.model("EC2.InstanceType", EC2.InstanceType.self)

  static let bindings: [LibraryEntry] = [
    .constant("t3Micro", EC2.InstanceType.t3Micro), .constant("t3Small", EC2.InstanceType.t3Small),
    .constant("t3Medium", EC2.InstanceType.t3Medium),
    .constant("t3Large", EC2.InstanceType.t3Large),
    .constant("t4gMedium", EC2.InstanceType.t4gMedium),
    .constant("m5Large", EC2.InstanceType.m5Large),
    .constant("m5XLarge", EC2.InstanceType.m5XLarge),
    .constant("c5Large", EC2.InstanceType.c5Large), .constant("r5Large", EC2.InstanceType.r5Large),
    .constant("m6gLarge", EC2.InstanceType.m6gLarge),
    .maker(
      "init(_ name: String, vCPU: Int, memory: DataSize, networkInterfaces: Int = 3, architecture: CPUArchitecture = .x86)"
    ) { (call) throws(ModelError) in
      EC2.InstanceType(
        call.string(0), vCPU: call.count(1), memory: call.model(2),
        networkInterfaces: call.count(3), architecture: call.model(4))
    },
    .property("networkInterfaces: Int", EC2.InstanceType.self) { .int($0.networkInterfaces) },
    .property("architecture: CPUArchitecture", EC2.InstanceType.self) { $0.architecture.asValue },
    .property("name: String", EC2.InstanceType.self) { .string($0.name) },
    .property("vCPU: Int", EC2.InstanceType.self) { .int($0.vCPU) },
    .property("memory: DataSize", EC2.InstanceType.self) { $0.memory.asValue },
  ]
}
