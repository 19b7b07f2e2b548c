import AWSModel
import ExampleEvaluator

extension TaskDefinition: ModelValue {
  static let nominal = Nominal.model("TaskDefinition", TaskDefinition.self)

  private static let settings = """
    _ family: String, cpu: CPU? = nil, memory: DataSize? = nil, networkMode: NetworkMode? = nil, \
    requiresCompatibilities: [Compatibility]? = nil, executionRoleArn: String? = nil, \
    taskRoleArn: String? = nil, ephemeralStorage: DataSize? = nil, \
    runtimePlatform: RuntimePlatform? = nil, volumes: [Volume] = [], \
    placementConstraints: [PlacementConstraint] = [], tags: [Tag] = [], pidMode: PIDMode? = nil, \
    ipcMode: IPCMode? = nil, proxyConfiguration: ProxyConfiguration? = nil, \
    inferenceAccelerators: [InferenceAccelerator] = [], enableFaultInjection: Bool? = nil, rules: ECS.Rules = .standard
    """

  static let bindings: [LibraryEntry] =
    [
      LibraryEntry("init(\(settings), containers: [Container]) throws") {
        (call) throws(Fault) -> Value in
        try call.taskDefinition(containers: call.models(18))
      },
      LibraryEntry("init(\(settings), containers: () -> [Container]) throws", collectsBlock: true) {
        (call) throws(Fault) -> Value in
        let containers = try call.call(18).asArray.map { $0.asModel(Container.self) }
        return try call.taskDefinition(containers: containers)
      },
      .maker("init(compose json: String, name: String) throws") { (call) throws(ModelError) in
        try TaskDefinition(compose: call.string(0), name: call.string(1))
      },
      .maker("init(json: String, rules: ECS.Rules = .standard) throws") {
        (call) throws(ModelError) in
        try TaskDefinition(json: call.string(0), rules: call.model(1))
      },
    ] + properties + costs

  private static let properties: [LibraryEntry] = [
    .property("family: String", TaskDefinition.self) { .string($0.family) },
    .property("containers: [Container]", TaskDefinition.self) { .models($0.containers) },
    .property("cpu: CPU?", TaskDefinition.self) { .optional($0.cpu) },
    .property("memory: DataSize?", TaskDefinition.self) { .optional($0.memory) },
    .property("revision: Int?", TaskDefinition.self) { .optional($0.revision) },
    .property("ephemeralStorage: DataSize?", TaskDefinition.self) {
      .optional($0.ephemeralStorage)
    },
    .property("executionRoleArn: String?", TaskDefinition.self) { .optional($0.executionRoleArn) },
    .property("networkMode: NetworkMode?", TaskDefinition.self) { .optional($0.networkMode) },
    .property("effectiveNetworkMode: NetworkMode", TaskDefinition.self) {
      $0.effectiveNetworkMode.asValue
    },
    .property("requiresCompatibilities: [Compatibility]", TaskDefinition.self) {
      .models($0.requiresCompatibilities)
    },
    .property("requiresFargate: Bool", TaskDefinition.self) { .bool($0.requiresFargate) },
    .property("taskRoleArn: String?", TaskDefinition.self) { .optional($0.taskRoleArn) },
    .property("runtimePlatform: RuntimePlatform?", TaskDefinition.self) {
      .optional($0.runtimePlatform)
    },
    .property("volumes: [Volume]", TaskDefinition.self) { .models($0.volumes) },
    .property("tags: [Tag]", TaskDefinition.self) { .models($0.tags) },
    .property("json: String", TaskDefinition.self) { .string($0.json) },
    LibraryEntry("func container(_ name: String) -> Container?") { (call) throws(Fault) -> Value in
      .optional(call.receiver.asModel(TaskDefinition.self).container(call.string(0)))
    },
    .property("enableFaultInjection: Bool?", TaskDefinition.self) {
      .optional($0.enableFaultInjection)
    },
    .property("ipcMode: IPCMode?", TaskDefinition.self) { .optional($0.ipcMode) },
    .property("pidMode: PIDMode?", TaskDefinition.self) { .optional($0.pidMode) },
    .property("placementConstraints: [PlacementConstraint]", TaskDefinition.self) {
      .models($0.placementConstraints)
    },
    .property("proxyConfiguration: ProxyConfiguration?", TaskDefinition.self) {
      .optional($0.proxyConfiguration)
    },
    .property("inferenceAccelerators: [InferenceAccelerator]", TaskDefinition.self) {
      .models($0.inferenceAccelerators)
    },
  ]

  private static let costs: [LibraryEntry] = [
    .method(
      "imagePull(from repositories: [ECR.Repository], cached: [ECR.Layer] = [], throughput: DataSize? = nil, overhead: TimeSpan? = nil) throws -> TaskDefinition.ImagePull",
      TaskDefinition.self
    ) { (task, call) throws(ModelError) in
      try task.imagePull(
        from: call.models(0), cached: call.models(1), throughput: call.optional(2),
        overhead: call.optional(3)
      ).asValue
    },
    LibraryEntry("func onFargate(_ capacity: CapacityProvider = .fargate) throws -> Fargate.Task") {
      (call) throws(Fault) -> Value in
      let task = call.receiver.asModel(TaskDefinition.self)
      let capacity = call.model(0, as: CapacityProvider.self)
      return try faulting { () throws(ModelError) in try task.onFargate(capacity) }.asValue
    },
    LibraryEntry(
      "func cost(for time: TimeSpan, runs: Int = 1, on capacity: CapacityProvider = .fargate, prices: PriceBook) throws -> Bill"
    ) { (call) throws(Fault) -> Value in
      let task = call.receiver.asModel(TaskDefinition.self)
      let (time, runs) = (call.model(0, as: TimeSpan.self), call.count(1))
      let (capacity, prices) = (
        call.model(2, as: CapacityProvider.self), call.model(3, as: PriceBook.self)
      )
      return try faulting { () throws(ModelError) in
        try task.cost(for: time, runs: runs, on: capacity, prices: prices)
      }.asValue
    },
  ]
}

extension BindingCall {
  /// From the settings that both initialisers begin with.
  fileprivate func taskDefinition(containers: [Container]) throws(Fault) -> Value {
    let compatibilities: [Compatibility]? = arguments[4].asOptional.map { value in
      value.asArray.map { $0.asModel(Compatibility.self) }
    }
    return try faulting { () throws(ModelError) in
      try TaskDefinition(
        string(0), cpu: optional(1), memory: optional(2), networkMode: optional(3),
        requiresCompatibilities: compatibilities, executionRoleArn: optionalString(5),
        taskRoleArn: optionalString(6), ephemeralStorage: optional(7), runtimePlatform: optional(8),
        volumes: models(9), placementConstraints: models(10), tags: models(11),
        pidMode: optional(12), ipcMode: optional(13), proxyConfiguration: optional(14),
        inferenceAccelerators: models(15), enableFaultInjection: optionalBool(16), rules: model(17),
        containers: containers)
    }.asValue
  }
}

extension TaskDefinitionRegistry: ModelValue {
  static let nominal = Nominal.model("TaskDefinitionRegistry", TaskDefinitionRegistry.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("init()") { (call) throws(Fault) -> Value in TaskDefinitionRegistry().asValue },
    LibraryEntry("mutating func register(_ definition: TaskDefinition) -> TaskDefinition") {
      (call) throws(Fault) -> Value in
      var registry = call.receiver.asModel(TaskDefinitionRegistry.self)
      let registered = registry.register(call.model(0))
      call.receiver = registry.asValue
      return registered.asValue
    },
    LibraryEntry("mutating func deregister(_ name: String) throws") {
      (call) throws(Fault) -> Value in
      var registry = call.receiver.asModel(TaskDefinitionRegistry.self)
      let name = call.string(0)
      try faulting { () throws(ModelError) in try registry.deregister(name) }
      call.receiver = registry.asValue
      return .void
    },
    LibraryEntry("func definition(_ name: String) throws -> TaskDefinition") {
      (call) throws(Fault) -> Value in
      let (registry, name) = (call.receiver.asModel(TaskDefinitionRegistry.self), call.string(0))
      return try faulting { () throws(ModelError) in try registry.definition(name) }.asValue
    },
    .mutating("delete(_ name: String) throws", TaskDefinitionRegistry.self) {
      (registry, call) throws(ModelError) in
      try registry.delete(call.string(0))
      return .void
    },
    .mutating("finishDeletion(_ name: String) throws", TaskDefinitionRegistry.self) {
      (registry, call) throws(ModelError) in
      try registry.finishDeletion(call.string(0))
      return .void
    },
    .method(
      "definition(toRun name: String) throws -> TaskDefinition", TaskDefinitionRegistry.self
    ) { (registry, call) throws(ModelError) in
      try registry.definition(toRun: call.string(0)).asValue
    },
    .method(
      "status(_ name: String) throws -> TaskDefinitionRegistry.Status", TaskDefinitionRegistry.self
    ) { (registry, call) throws(ModelError) in try registry.status(call.string(0)).asValue },
    .method(
      "revisions(of family: String, status: TaskDefinitionRegistry.Status = .active) throws -> [TaskDefinition]",
      TaskDefinitionRegistry.self
    ) { (registry, call) throws(ModelError) in
      .models(try registry.revisions(of: call.string(0), status: call.model(1)))
    },
    .property("families: [String]", TaskDefinitionRegistry.self) { .strings($0.families) },
  ]
}

extension Service: ModelValue {
  static let nominal = Nominal.model("Service", Service.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry(
      "init(_ name: String, task: TaskDefinition, desiredCount: Int, capacity: CapacityProvider = .fargate) throws"
    ) { (call) throws(Fault) -> Value in
      let (name, task) = (call.string(0), call.model(1, as: TaskDefinition.self))
      let (count, capacity) = (call.count(2), call.model(3, as: CapacityProvider.self))
      return try faulting { () throws(ModelError) in
        try Service(name, task: task, desiredCount: count, capacity: capacity)
      }.asValue
    },
    .property("name: String", Service.self) { .string($0.name) },
    .property("task: TaskDefinition", Service.self) { $0.task.asValue },
    .property("desiredCount: Int", Service.self) { .int($0.desiredCount) },
    .property("capacity: CapacityProvider", Service.self) { $0.capacity.asValue },
    LibraryEntry("func cost(for time: TimeSpan, prices: PriceBook) throws -> Bill") {
      (call) throws(Fault) -> Value in
      let service = call.receiver.asModel(Service.self)
      let (time, prices) = (call.model(0, as: TimeSpan.self), call.model(1, as: PriceBook.self))
      return try faulting { () throws(ModelError) in
        try service.cost(for: time, prices: prices)
      }.asValue
    },
  ]
}

extension Fargate {
  /// The namespace: what stands behind `Fargate.`.
  static let nominal = Nominal("Fargate")
}

extension Fargate.Task: ModelValue {
  static let nominal = Nominal.model("Fargate.Task", Fargate.Task.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry(
      "init(cpu: CPU, memory: DataSize, ephemeralStorage: DataSize? = nil, platform: RuntimePlatform = .linuxX86, capacity: CapacityProvider = .fargate, including32vCPU: Bool = false) throws"
    ) { (call) throws(Fault) -> Value in
      let (cpu, memory) = (call.model(0, as: CPU.self), call.model(1, as: DataSize.self))
      let storage: DataSize? = call.optional(2)
      let platform = call.model(3, as: RuntimePlatform.self)
      let (capacity, isDisputed) = (call.model(4, as: CapacityProvider.self), call.bool(5))
      return try faulting { () throws(ModelError) in
        try Fargate.Task(
          cpu: cpu, memory: memory, ephemeralStorage: storage, platform: platform,
          capacity: capacity, including32vCPU: isDisputed)
      }.asValue
    },
    .property("size: TaskSize", Fargate.Task.self) { $0.size.asValue },
    .property("storage: DataSize", Fargate.Task.self) { $0.storage.asValue },
    .property("platform: RuntimePlatform", Fargate.Task.self) { $0.platform.asValue },
    .property("capacity: CapacityProvider", Fargate.Task.self) { $0.capacity.asValue },
    LibraryEntry("func cost(for time: TimeSpan, runs: Int = 1, prices: PriceBook) throws -> Bill") {
      (call) throws(Fault) -> Value in
      let task = call.receiver.asModel(Fargate.Task.self)
      let (time, runs) = (call.model(0, as: TimeSpan.self), call.count(1))
      let prices = call.model(2, as: PriceBook.self)
      return try faulting { () throws(ModelError) in
        try task.cost(for: time, runs: runs, prices: prices)
      }.asValue
    },
  ]
}
