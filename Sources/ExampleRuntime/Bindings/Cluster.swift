import AWSModel
import ExampleEvaluator
import Figures

extension Cluster: ModelValue {
  static let nominal = Nominal.model("Cluster", Cluster.self)

  static let bindings: [LibraryEntry] =
    making + serviceCalls + taskCalls + instanceCalls + views + scalingBindings

  private static let making: [LibraryEntry] = [
    LibraryEntry(
      "init(_ name: String, region: Region = .usEast1, zones: Int = 3, seed: Int = 1, timing: ECS.Timing = .standard, instanceTiming: EC2.Timing = .standard) throws"
    ) { (call) throws(Fault) -> Value in
      let arguments = call
      return try faulting { () throws(ModelError) in
        try Cluster(
          arguments.string(0), region: arguments.model(1), zones: arguments.count(2),
          seed: arguments.count(3), timing: arguments.model(4), instanceTiming: arguments.model(5))
      }.asValue
    },
    .property("name: String", Cluster.self) { .string($0.name) },
    .property("region: Region", Cluster.self) { $0.region.asValue },
    .property("zones: [String]", Cluster.self) { .strings($0.zones) },
    .property("now: SimulatedTime", Cluster.self) { $0.now.asValue },
    .property("timing: ECS.Timing", Cluster.self) {
      $0.timing.asValue
    } set: {
      $0.timing = $1.model(0)
    },
    .property("instanceTiming: EC2.Timing", Cluster.self) {
      $0.instanceTiming.asValue
    } set: {
      $0.instanceTiming = $1.model(0)
    },
    .assumption("assumedSystemMemory", Cluster.assumedSystemMemory),
    LibraryEntry("mutating func run(for time: TimeSpan)") { (call) throws(Fault) -> Value in
      var cluster = call.receiver.asModel(Cluster.self)
      let machine = call.machine
      try cluster.run(for: call.model(0)) { (work) throws(Fault) in
        try machine.step(20 * work)
        try machine.charge(bytes: 250)
      }
      call.receiver = cluster.asValue
      return .void
    },
    LibraryEntry("mutating func setBehavior(_ behavior: ContainerBehavior, of image: String)") {
      (call) throws(Fault) -> Value in
      let (behavior, image) = (call.model(0, as: ContainerBehavior.self), call.string(1))
      return try call.changing { (cluster) throws(ModelError) in
        cluster.setBehavior(behavior, of: image)
        return .void
      }
    },
    .mutating("setRepository(_ repository: ECR.Repository)", Cluster.self) {
      (cluster, call) throws(ModelError) in
      cluster.setRepository(call.model(0))
      return .void
    },
    .mutating(
      "setPullSpeed(_ throughput: DataSize?, overhead: TimeSpan? = nil) throws", Cluster.self
    ) { (cluster, call) throws(ModelError) in
      try cluster.setPullSpeed(call.optional(0), overhead: call.optional(1))
      return .void
    },
  ]

  private static let serviceCalls: [LibraryEntry] = [
    LibraryEntry(
      "mutating func createService(_ name: String, task: TaskDefinition, desiredCount: Int = 1) throws"
    ) { (call) throws(Fault) -> Value in
      try call.createService(settings: ECS.ServiceSettings())
    },
    LibraryEntry(
      "mutating func createService(_ name: String, task: TaskDefinition, desiredCount: Int = 1, settings: ECS.ServiceSettings) throws"
    ) { (call) throws(Fault) -> Value in try call.createService(settings: call.model(3)) },
    LibraryEntry(
      "mutating func createService(_ service: Service, settings: ECS.ServiceSettings = ECS.ServiceSettings()) throws"
    ) { (call) throws(Fault) -> Value in
      let (service, settings) = (
        call.model(0, as: Service.self), call.model(1, as: ECS.ServiceSettings.self)
      )
      return try call.changing { (cluster) throws(ModelError) in
        try cluster.createService(service, settings: settings)
        return .void
      }
    },
    LibraryEntry(
      "mutating func updateService(_ name: String, task: TaskDefinition? = nil, desiredCount: Int? = nil, deployment: DeploymentConfiguration? = nil, forceNewDeployment: Bool = false) throws"
    ) { (call) throws(Fault) -> Value in
      let (name, task) = (call.string(0), call.optional(1, as: TaskDefinition.self))
      let count = call.arguments[2].asOptional.map { Int(clamping: $0.asInt) }
      let deployment = call.optional(3, as: DeploymentConfiguration.self)
      let isForced = call.bool(4)
      return try call.changing { (cluster) throws(ModelError) in
        try cluster.updateService(
          name, task: task, desiredCount: count, deployment: deployment,
          forceNewDeployment: isForced)
        return .void
      }
    },
    LibraryEntry("mutating func deleteService(_ name: String) throws") {
      (call) throws(Fault) -> Value in
      let name = call.string(0)
      return try call.changing { (cluster) throws(ModelError) in
        try cluster.deleteService(name)
        return .void
      }
    },
  ]

  private static let taskCalls: [LibraryEntry] = [
    LibraryEntry(
      "mutating func runTask(_ task: TaskDefinition, count: Int = 1, launch: ECS.Launch? = nil, platformVersion: ECS.PlatformVersion = .latest) throws -> [Int]"
    ) { (call) throws(Fault) -> Value in
      let (task, count) = (call.model(0, as: TaskDefinition.self), call.count(1))
      let launch = call.optional(2, as: ECS.Launch.self)
      let platform = call.model(3, as: ECS.PlatformVersion.self)
      return try call.changing { (cluster) throws(ModelError) in
        let ids = try cluster.runTask(
          task, count: count, launch: launch, platformVersion: platform)
        return .array(ids.map { .int(Int64($0)) })
      }
    },
    LibraryEntry(
      "mutating func stopTask(_ id: Int, reason: String = \"Task stopped by user\") throws"
    ) {
      (call) throws(Fault) -> Value in
      let (id, reason) = (call.count(0), call.string(1))
      return try call.changing { (cluster) throws(ModelError) in
        try cluster.stopTask(id, reason: reason)
        return .void
      }
    },
    LibraryEntry("mutating func interruptTask(_ id: Int) throws") { (call) throws(Fault) -> Value in
      let id = call.count(0)
      return try call.changing { (cluster) throws(ModelError) in
        try cluster.interruptTask(id)
        return .void
      }
    },
  ]

  private static let instanceCalls: [LibraryEntry] = [
    .mutating(
      "addInstances(_ type: EC2.InstanceType, count: Int = 1, ami: EC2.AMI? = nil) throws",
      Cluster.self
    ) { (cluster, call) throws(ModelError) in
      try cluster.addInstances(call.model(0), count: call.count(1), ami: call.optional(2))
      return .void
    },
    .mutating(
      "createCapacityProvider(_ name: String, instances type: EC2.InstanceType, count: Int = 0, scaling: ManagedScaling? = nil, ami: EC2.AMI? = nil) throws",
      Cluster.self
    ) { (cluster, call) throws(ModelError) in
      try cluster.createCapacityProvider(
        call.string(0), instances: call.model(1), count: call.count(2), scaling: call.optional(3),
        ami: call.optional(4))
      return .void
    },
    LibraryEntry("mutating func drainInstance(_ id: String) throws") {
      (call) throws(Fault) -> Value in
      let id = call.string(0)
      return try call.changing { (cluster) throws(ModelError) in
        try cluster.drainInstance(id)
        return .void
      }
    },
    LibraryEntry("mutating func terminateInstance(_ id: String) throws") {
      (call) throws(Fault) -> Value in
      let id = call.string(0)
      return try call.changing { (cluster) throws(ModelError) in
        try cluster.terminateInstance(id)
        return .void
      }
    },
  ]

  private static let views: [LibraryEntry] = [
    LibraryEntry("func service(_ name: String) throws -> ECS.ServiceRun") {
      (call) throws(Fault) -> Value in
      let (cluster, name) = (call.receiver.asModel(Cluster.self), call.string(0))
      return try faulting { () throws(ModelError) in try cluster.service(name) }.asValue
    },
    .property("services: [ECS.ServiceRun]", Cluster.self) { .models($0.services) },
    .property("tasks: [ECS.Task]", Cluster.self) { .models($0.tasks) },
    LibraryEntry("func tasks(of service: String) -> [ECS.Task]") {
      (call) throws(Fault) -> Value in
      .models(call.receiver.asModel(Cluster.self).tasks(of: call.string(0)))
    },
    LibraryEntry("func task(_ id: Int) throws -> ECS.Task") { (call) throws(Fault) -> Value in
      let (cluster, id) = (call.receiver.asModel(Cluster.self), call.count(0))
      return try faulting { () throws(ModelError) in try cluster.task(id) }.asValue
    },
    .property("events: [ECS.Event]", Cluster.self) { .models($0.events) },
    .property("containerInstances: [ContainerInstance]", Cluster.self) {
      .models($0.containerInstances)
    },
    .property("instances: [EC2.Instance]", Cluster.self) { .models($0.instances) },
    LibraryEntry("func reservation(of provider: String) throws -> Int") {
      (call) throws(Fault) -> Value in
      let (cluster, name) = (call.receiver.asModel(Cluster.self), call.string(0))
      return .int(
        Int64(try faulting { () throws(ModelError) in try cluster.reservation(of: name) }))
    },
    LibraryEntry("func timeline(of service: String) throws -> Timeline") {
      (call) throws(Fault) -> Value in
      let (cluster, name) = (call.receiver.asModel(Cluster.self), call.string(0))
      return try faulting { () throws(ModelError) in try cluster.timeline(of: name) }.asValue
    },
    .method("timeline(ofTask id: Int) throws -> Timeline", Cluster.self) {
      (cluster, call) throws(ModelError) in try cluster.timeline(ofTask: call.count(0)).asValue
    },
    .property("diagram: Diagram", Cluster.self) { $0.diagram.asValue },
  ]
}

extension BindingCall {
  /// Changes the cluster that the call is made on; a refusal leaves it as it was.
  fileprivate mutating func changing(
    _ change: (inout Cluster) throws(ModelError) -> Value
  ) throws(Fault) -> Value {
    var cluster = receiver.asModel(Cluster.self)
    let result = try faulting { () throws(ModelError) in try change(&cluster) }
    receiver = cluster.asValue
    return result
  }

  fileprivate mutating func createService(
    settings: ECS.ServiceSettings
  ) throws(Fault) -> Value {
    let (name, task, count) = (string(0), model(1, as: TaskDefinition.self), self.count(2))
    return try changing { (cluster) throws(ModelError) in
      try cluster.createService(name, task: task, desiredCount: count, settings: settings)
      return .void
    }
  }
}
