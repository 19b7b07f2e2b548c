/// A cluster in a region, and a clock that is moved by hand: services, tasks and instances.
///
/// A value: a copy is another cluster from then on. Equal calls with equal seeds give equal
/// histories. Time passes in ``run(for:)`` only, from event to event.
public struct Cluster: Sendable {
  enum Occurrence: Sendable {
    case scheduler(ECS.Scheduler.Occurrence)
    case fleet(EC2.Fleet.Occurrence)
    /// A minute is over that somebody measures.
    case minute
    case scheduled(watch: Int, action: Int)
  }

  struct Group: Sendable {
    let provider: String
    let type: EC2.InstanceType
    let ami: EC2.AMI
  }

  public let name: String
  public let region: Region
  public let zones: [String]
  public private(set) var now = SimulatedTime.start
  var scheduler: ECS.Scheduler
  var images = Images()
  var fleet: EC2.Fleet
  var groups: [Group] = []
  var queue = EventQueue<Occurrence>()
  /// What is measured; minutes pass by themselves as long as there is nothing.
  var watches: [Watch] = []
  /// What was around the services, oldest first.
  var eras: [Era] = []

  /// - Throws: `ecs.cluster.name`, `ecs.cluster.zones`.
  public init(
    _ name: String, region: Region = .usEast1, zones: Int = 3, seed: Int = 1,
    timing: ECS.Timing = .standard, instanceTiming: EC2.Timing = .standard
  ) throws(ModelError) {
    guard ECS.isName(name) else { throw .clusterName(name) }
    guard (1...6).contains(zones) else { throw .clusterZones(Int64(zones)) }
    self.name = name
    self.region = region
    let letters = ["a", "b", "c", "d", "e", "f"]
    self.zones = letters.prefix(zones).map { region.name + $0 }
    scheduler = ECS.Scheduler(zones: self.zones, seed: Int64(seed))
    fleet = EC2.Fleet(zones: self.zones)
    self.timing = timing
    self.instanceTiming = instanceTiming
  }

  /// How long the steps of a task take; what nobody publishes is assumed.
  public var timing: ECS.Timing {
    get { scheduler.timing }
    set { scheduler.timing = newValue.checked }
  }

  /// How long the steps of an instance take; all assumed.
  public var instanceTiming: EC2.Timing {
    get { fleet.timing }
    set { fleet.timing = newValue }
  }

  /// Says what the program in an image does; holds for tasks that pull it from now on.
  ///
  /// An image is named as its containers name it, or by its digest: what is said of the digest goes
  /// before what is said of a tag.
  public mutating func setBehavior(_ behavior: ContainerBehavior, of image: String) {
    scheduler.behaviors[image] = behavior
  }

  /// Lets time pass; what falls on the last moment still happens.
  public mutating func run(for time: TimeSpan) {
    run(for: time) { (_) throws(Never) in }
  }

  /// Lets time pass for a price: the work of each event is paid after it, until somebody throws.
  package mutating func run<Failure: Error>(
    for time: TimeSpan, paying pay: (_ work: Int) throws(Failure) -> Void
  ) throws(Failure) {
    let end = now + max(.zero, time)
    for index in watches.indices { watches[index].expect(end - now) }
    settle()
    while let next = queue.nextTime, next <= end, let (time, occurrence) = queue.next() {
      now = time
      switch occurrence {
      case .scheduler(let occurrence): scheduler.handle(occurrence, at: time)
      case .fleet(let occurrence): follow(fleet.handle(occurrence, at: time))
      case .minute: minuteIsOver()
      case .scheduled(let watch, let action): applyAction(action, of: watch)
      }
      settle()
      try pay(scheduler.work)
      scheduler.work = 0
    }
    now = end
    scheduler.now = end
    fleet.now = end
  }

  /// Takes over what the services left to do, and passes on what one asks of the other.
  private mutating func settle() {
    while !scheduler.requests.isEmpty {
      let requests = scheduler.requests
      scheduler.requests = []
      for request in requests { serve(request) }
    }
    if !scheduler.agenda.isEmpty {
      for (time, occurrence) in scheduler.agenda {
        queue.schedule(.scheduler(occurrence), at: time)
      }
      scheduler.agenda.removeAll(keepingCapacity: true)
    }
    if !fleet.agenda.isEmpty {
      for (time, occurrence) in fleet.agenda { queue.schedule(.fleet(occurrence), at: time) }
      fleet.agenda.removeAll(keepingCapacity: true)
    }
  }

  private mutating func serve(_ request: ECS.Scheduler.Request) {
    switch request {
    case .launch(let provider, let count):
      guard let group = groups.first(where: { $0.provider == provider }) else { return }
      fleet.now = now
      fleet.launch(group.type, ami: group.ami, group: provider, count: count)
    case .terminate(let instance):
      fleet.now = now
      if fleet.terminate(instance) != nil { leave(instance) }
    case .pull(let task): pull(task)
    }
  }

  private mutating func follow(_ change: EC2.Fleet.Change?) {
    guard case .ready(let instance) = change else { return }
    scheduler.now = now
    scheduler.join(Self.containerInstance(instance))
  }

  mutating func leave(_ id: String) {
    scheduler.now = now
    if let index = scheduler.instances.firstIndex(where: { $0.id == id }) {
      scheduler.leave(instance: index)
    }
  }

  private static func containerInstance(_ instance: EC2.Instance) -> ContainerInstance {
    containerInstance(
      instance.type, id: instance.id, zone: instance.zone,
      provider: instance.group.isEmpty ? nil : instance.group)
  }

  /// An instance offers all of its CPU, and its memory less what the system keeps.
  private static func containerInstance(
    _ type: EC2.InstanceType, id: String, zone: String, provider: String?
  ) -> ContainerInstance {
    let nominal = type.memory.mebibytes ?? 0
    return ContainerInstance(
      id: id, zone: zone, instanceType: type.name, provider: provider,
      attributes: RuntimePlatform(cpuArchitecture: type.architecture).instanceAttributes,
      cpu: CPU.vCPU(type.vCPU).units ?? 0,
      memory: nominal - nominal * assumedSystemMemory.value / 100,
      networkInterfaces: type.networkInterfaces - 1)
  }

  /// What of an instance's memory its system and the container agent keep.
  public static let assumedSystemMemory = Assumption<Int64>(
    6, unit: "%", why: "an instance registers somewhat less than its nominal memory")
}

// MARK: - Services and tasks

extension Cluster {
  /// Begins to keep tasks running; nothing happens before time passes.
  /// - Throws: `ecs.service.name`, `ecs.service.count`, `ecs.service.exists`,
  ///   `ecs.service.launch`, `ecs.service.daemon`, `ecs.placement.expression`.
  public mutating func createService(
    _ name: String, task: TaskDefinition, desiredCount: Int = 1,
    settings: ECS.ServiceSettings = ECS.ServiceSettings()
  ) throws(ModelError) {
    try createService(
      Service(name, task: task, desiredCount: desiredCount), settings: settings)
  }

  /// - Throws: as ``createService(_:task:desiredCount:settings:)``.
  public mutating func createService(
    _ service: Service, settings: ECS.ServiceSettings = ECS.ServiceSettings()
  ) throws(ModelError) {
    try scheduler.createService(service, settings)
  }

  /// Changes what is given; another task definition is a new deployment.
  /// - Throws: `ecs.service.unknown`, `ecs.service.inactive`, `ecs.service.count`,
  ///   `ecs.service.launch`.
  public mutating func updateService(
    _ name: String, task: TaskDefinition? = nil, desiredCount: Int? = nil,
    deployment: DeploymentConfiguration? = nil, forceNewDeployment: Bool = false
  ) throws(ModelError) {
    try scheduler.updateService(
      name, task: task, desiredCount: desiredCount, deployment: deployment,
      forceNewDeployment: forceNewDeployment)
  }

  /// Stops its tasks; it is DRAINING until they stop, then INACTIVE.
  /// - Throws: `ecs.service.unknown`, `ecs.service.inactive`.
  public mutating func deleteService(_ name: String) throws(ModelError) {
    try scheduler.deleteService(name)
  }

  /// Starts tasks by themselves: whatever becomes of them, nobody replaces them.
  /// - Throws: `ecs.task.count`, `ecs.service.launch`, `ecs.platform.version`, `ecs.placement.none`,
  ///   `ecs.placement.expression`.
  /// - Returns: the numbers of those that found a place.
  @discardableResult
  public mutating func runTask(
    _ task: TaskDefinition, count: Int = 1, launch: ECS.Launch? = nil,
    platformVersion: ECS.PlatformVersion = .latest
  ) throws(ModelError) -> [Int] {
    try scheduler.runTask(task, count: count, launch: launch, platform: platformVersion)
  }

  /// SIGTERM now, SIGKILL after each container's stop timeout.
  /// - Throws: `ecs.task.unknown`.
  public mutating func stopTask(
    _ id: Int, reason: String = "Task stopped by user"
  ) throws(ModelError) {
    try scheduler.stopTask(id, reason: reason)
  }

  /// Ends a running task of Spot capacity as AWS does: with two minutes' notice.
  /// - Throws: `ecs.task.unknown`, also for a task that is not on Spot capacity.
  public mutating func interruptTask(_ id: Int) throws(ModelError) {
    let task = try task(id)
    guard task.provider == CapacityProvider.fargateSpot.rawValue else {
      throw .taskNotSpot(Int64(id))
    }
    scheduler.spotNotice(id - 1)
  }
}

// MARK: - Instances

extension Cluster {
  /// Launches servers that join the cluster when they are up.
  /// - Throws: `ecs.instance.architecture` for an image of the other architecture,
  ///   `ecs.instance.count`.
  public mutating func addInstances(
    _ type: EC2.InstanceType, count: Int = 1, ami: EC2.AMI? = nil
  ) throws(ModelError) {
    try checkQuota(count)
    fleet.launch(type, ami: try Self.image(ami, for: type), group: "", count: count)
  }

  /// A capacity provider: a group of instances that strategies can name.
  ///
  /// With managed scaling the group follows its tasks; without, it has what `instances` says.
  /// - Throws: `ecs.instance.architecture`, `ecs.capacity.provider`.
  public mutating func createCapacityProvider(
    _ name: String, instances type: EC2.InstanceType, count: Int = 0,
    scaling: ManagedScaling? = nil, ami: EC2.AMI? = nil
  ) throws(ModelError) {
    let isTaken =
      CapacityProvider(rawValue: name) != nil || groups.contains { $0.provider == name }
    guard ECS.isName(name), !isTaken else { throw .capacityProvider(name) }
    let ami = try Self.image(ami, for: type)
    try checkQuota(count)
    groups.append(Group(provider: name, type: type, ami: ami))
    let first = max(count, scaling?.minimumInstances ?? 0)
    var provider = ECS.InstanceProvider(
      name: name, scaling: scaling,
      template: Self.containerInstance(type, id: "", zone: "", provider: name))
    provider.launching = max(0, first)
    scheduler.providers.append(provider)
    fleet.launch(type, ami: ami, group: name, count: first)
  }

  /// Empties an instance: its service tasks move as their deployments allow.
  /// - Throws: `ecs.instance.unknown`.
  public mutating func drainInstance(_ id: String) throws(ModelError) {
    guard let index = scheduler.instances.firstIndex(where: { $0.id == id }) else {
      throw .instanceUnknown(id)
    }
    scheduler.drain(instance: index)
  }

  /// Ends an instance, and with it whatever runs there.
  /// - Throws: `ecs.instance.unknown`.
  public mutating func terminateInstance(_ id: String) throws(ModelError) {
    guard fleet.terminate(id) != nil else { throw .instanceUnknown(id) }
    leave(id)
  }

  private func checkQuota(_ count: Int) throws(ModelError) {
    let most = Int(ECS.DeploymentFacts.containerInstances.value)
    let room = most - fleet.instances.count { $0.endedAt == nil }
    guard count <= room else { throw .instanceCount(Int64(count), Int64(room)) }
  }

  private static func image(
    _ ami: EC2.AMI?, for type: EC2.InstanceType
  ) throws(ModelError) -> EC2.AMI {
    let ami = ami ?? (type.architecture == .x86 ? .ecsOptimized : .ecsOptimizedARM)
    guard ami.architecture == type.architecture else { throw .architecture(ami, type) }
    return ami
  }
}

// MARK: - What is there to see

extension Cluster {
  /// - Throws: `ecs.service.unknown`.
  public func service(_ name: String) throws(ModelError) -> ECS.ServiceRun {
    let index = try scheduler.service(name)
    var service = scheduler.services[index]
    let counts = scheduler.counts(index)
    service.runningCount = counts.running
    service.pendingCount = counts.pending
    return service
  }

  /// In the order of their creation.
  public var services: [ECS.ServiceRun] { scheduler.services }

  /// Those that are not stopped, or not for longer than an hour.
  public var tasks: [ECS.Task] {
    let shown = ECS.DeploymentFacts.stoppedTasksShown.value
    return scheduler.tasks.filter { $0.stoppedAt.map { now - $0 <= shown } ?? true }
  }

  /// Those of one service.
  public func tasks(of service: String) -> [ECS.Task] {
    tasks.filter { $0.service == service }
  }

  /// A task by its number, however long ago it stopped.
  /// - Throws: `ecs.task.unknown`.
  public func task(_ id: Int) throws(ModelError) -> ECS.Task {
    guard id > 0, id <= scheduler.tasks.count else {
      throw .taskUnknown(Int64(id), count: Int64(scheduler.tasks.count))
    }
    return scheduler.tasks[id - 1]
  }

  /// Everything that was said, oldest first.
  public var events: [ECS.Event] { scheduler.events }

  /// Instances that have joined the cluster, the gone ones aside.
  public var containerInstances: [ContainerInstance] {
    scheduler.instances.filter { $0.status != .inactive }
  }

  /// Every server that was launched.
  public var instances: [EC2.Instance] { fleet.instances }

  /// CapacityProviderReservation of a provider, in whole percent: M ÷ N × 100.
  /// - Throws: `ecs.capacity.provider`.
  public func reservation(of provider: String) throws(ModelError) -> Int {
    let index = scheduler.providers.firstIndex { $0.name == provider }
    guard let index else { throw .capacityProviderUnknown(provider) }
    return ManagedScaling.reservation(
      needed: scheduler.neededInstances(index), running: scheduler.runningInstances(index))
  }
}

extension Cluster: CustomStringConvertible {
  /// `shop at 00:10:00: web 2 of 2 running`.
  public var description: String {
    let services = scheduler.services.indices.map { index in
      let counts = scheduler.counts(index)
      return
        "\(scheduler.services[index].name) \(Int64(counts.running)) of \(Int64(counts.desired)) running"
    }
    return "\(name) at \(now): " + (services.isEmpty ? "empty" : services.joined(separator: ", "))
  }
}

extension Cluster: Hashable {
  /// By name, time, and what has happened: enough to tell two runs apart.
  public static func == (left: Cluster, right: Cluster) -> Bool {
    left.name == right.name && left.region == right.region && left.zones == right.zones
      && left.now == right.now && left.scheduler.tasks == right.scheduler.tasks
      && left.scheduler.services == right.scheduler.services
      && left.scheduler.events == right.scheduler.events
      && left.scheduler.instances == right.scheduler.instances
      && left.fleet.instances == right.fleet.instances && left.eras == right.eras
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(now)
    hasher.combine(scheduler.tasks.count)
  }
}

extension ModelError {
  fileprivate static func clusterName(_ name: String) -> Self {
    ModelError(
      code: "ecs.cluster.name",
      message:
        "'\(name)' is no cluster name; expected 1 to 255 letters, digits, underscores and hyphens")
  }

  fileprivate static func clusterZones(_ count: Int64) -> Self {
    ModelError(
      code: "ecs.cluster.zones",
      message: "the cluster is to have \(count) availability zones; expected 1 to 6")
  }

  fileprivate static func taskNotSpot(_ id: Int64) -> Self {
    ModelError(
      code: "ecs.task.unknown",
      message: "task \(id) is not on Spot capacity; expected one of FARGATE_SPOT")
  }

  fileprivate static func instanceCount(_ count: Int64, _ room: Int64) -> Self {
    ModelError(
      code: "ecs.instance.count",
      message:
        "\(count) instances are to be launched; expected \(room) at most, what the quota of the cluster leaves"
    )
  }

  fileprivate static func architecture(_ ami: EC2.AMI, _ type: EC2.InstanceType) -> Self {
    ModelError(
      code: "ecs.instance.architecture",
      message:
        "image '\(ami)' is for \(ami.architecture), and \(type.name) is \(type.architecture)")
  }

  fileprivate static func capacityProvider(_ name: String) -> Self {
    ModelError(
      code: "ecs.capacity.provider",
      message:
        "'\(name)' cannot be the name of a new capacity provider; expected 1 to 255 letters, digits, underscores and hyphens, and a name that is free"
    )
  }

  fileprivate static func capacityProviderUnknown(_ name: String) -> Self {
    ModelError(
      code: "ecs.capacity.provider",
      message: "the cluster has no capacity provider of instances '\(name)'")
  }

  fileprivate static func instanceUnknown(_ id: String) -> Self {
    ModelError(
      code: "ecs.instance.unknown", message: "the cluster has no instance '\(id)' that could go")
  }
}
