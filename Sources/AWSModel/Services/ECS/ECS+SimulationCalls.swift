/// What callers ask of the scheduler: the API's verbs.
extension ECS.Scheduler {
  /// - Throws: `ecs.service.unknown`.
  func service(_ name: String) throws(ModelError) -> Int {
    guard let index = serviceIndices[name] else {
      throw .serviceUnknown(name, known: services.map { $0.name })
    }
    return index
  }

  /// - Throws: `ecs.service.exists`, `ecs.service.quota`, `ecs.service.launch`,
  ///   `ecs.platform.version`, `ecs.service.daemon`, `ecs.placement.expression`.
  mutating func createService(
    _ wanted: Service, _ settings: ECS.ServiceSettings
  ) throws(ModelError) {
    if let known = serviceIndices[wanted.name], services[known].status != .inactive {
      throw .serviceExists(wanted.name)
    }
    try checkQuota(wanted)
    let launch = try checkedLaunch(settings.launch, wanted.task, for: wanted.capacity)
    try checkPlatform(settings.platformVersion, wanted.task, launch)
    if settings.scheduling == .daemon {
      guard case .instances = launch else { throw .serviceDaemon(wanted.name, launch) }
    }
    let standard: DeploymentConfiguration =
      settings.scheduling == .daemon ? .daemon : .replica
    let plan = try plan(for: wanted.task)
    let index = services.count
    services.append(
      ECS.ServiceRun(
        name: wanted.name, desiredCount: Int(clamping: wanted.desiredCount), settings: settings,
        launch: launch, deployment: settings.deployment ?? standard))
    serviceIndices[wanted.name] = index
    deploy(index, plan: plan)
  }

  private func checkQuota(_ service: Service) throws(ModelError) {
    let most = ECS.DeploymentFacts.tasksPerService.value
    guard service.desiredCount <= most else { throw .serviceQuota(service, most) }
  }

  /// The launch that was asked for, or the one that the task definition requires.
  /// - Throws: `ecs.service.launch`.
  func checkedLaunch(
    _ launch: ECS.Launch?, _ task: TaskDefinition, for capacity: CapacityProvider = .fargate
  ) throws(ModelError) -> ECS.Launch {
    let managed: ECS.Launch =
      capacity == .fargate
      ? .fargate : .providers(CapacityStrategy(only: capacity.rawValue))
    let result = launch ?? (task.requiresFargate ? managed : .instances)
    var isManaged = false
    switch result {
    case .fargate: isManaged = true
    case .instances: break
    case .providers(let strategy):
      for item in strategy.items where CapacityProvider(rawValue: item.provider) == nil {
        guard providers.contains(where: { $0.name == item.provider }) else {
          throw .providerUnknown(item.provider, known: providers.map { $0.name })
        }
      }
      isManaged = strategy.items.contains { CapacityProvider(rawValue: $0.provider) != nil }
    }
    let compatibilities = task.requiresCompatibilities
    let isAllowed =
      isManaged
      ? compatibilities.contains(.fargate)
      : compatibilities.isEmpty || compatibilities.contains(.ec2)
    guard isAllowed else { throw .launchIncompatible(task, result) }
    return result
  }

  /// - Throws: `ecs.service.unknown`, `ecs.service.inactive`, `ecs.service.count`,
  ///   `ecs.service.launch`.
  mutating func updateService(
    _ name: String, task: TaskDefinition?, desiredCount: Int?,
    deployment: DeploymentConfiguration?, forceNewDeployment: Bool
  ) throws(ModelError) {
    let index = try service(name)
    guard services[index].status == .active else {
      throw .serviceInactive(name, services[index].status)
    }
    let current = services[index].currentDeployment.plan
    let newTask = task ?? plans[current].definition
    let checked = try Service(
      name, task: newTask, desiredCount: desiredCount ?? services[index].desiredCount)
    try checkQuota(checked)
    let launch = try checkedLaunch(services[index].launch, newTask)
    try checkPlatform(services[index].settings.platformVersion, newTask, launch)
    let plan = try plan(for: newTask)
    if let deployment { services[index].deploymentConfiguration = deployment }
    if desiredCount != nil, services[index].settings.scheduling == .replica {
      setDesiredCount(Int(clamping: checked.desiredCount), of: name)
    }
    if forceNewDeployment || (task != nil && plan != current) { deploy(index, plan: plan) }
    touch(index)
  }

  /// For a service and a number that were checked before.
  mutating func setDesiredCount(_ count: Int, of name: String) {
    guard let index = serviceIndices[name] else { return }
    services[index].desiredCount = count
    say(
      index, "\(title(index)) desired count is \(Int64(count)).",
      name: "SERVICE_DESIRED_COUNT_UPDATED")
    touch(index)
  }

  /// - Throws: `ecs.service.unknown`, `ecs.service.inactive`.
  mutating func deleteService(_ name: String) throws(ModelError) {
    let index = try service(name)
    guard services[index].status == .active else {
      throw .serviceInactive(name, services[index].status)
    }
    services[index].status = .draining
    services[index].desiredCount = 0
    touch(index)
  }

  /// Tasks by themselves: nobody replaces them.
  /// - Throws: `ecs.task.count`; `ecs.placement.none` when not one finds room, else as many start as
  ///   do.
  mutating func runTask(
    _ task: TaskDefinition, count: Int, launch: ECS.Launch?, platform: ECS.PlatformVersion
  ) throws(ModelError) -> [Int] {
    let most = ECS.DeploymentFacts.tasksPerCall.value
    guard (1...most).contains(Int64(count)) else { throw .taskCount(Int64(count), most) }
    let launch = try checkedLaunch(launch, task)
    try checkPlatform(platform, task, launch)
    let plan = try plan(for: task)
    var started: [Int] = []
    var counts: [Int] = []
    for number in 0..<count {
      switch launch {
      case .fargate:
        started.append(
          createTask(
            plan: plan, service: nil, provider: CapacityProvider.fargate.rawValue,
            zone: number % max(1, zones.count), instance: nil))
      case .instances:
        let taken = instances.map { _ in 0 }
        guard let index = pick(plan, nil, provider: nil, taken: taken) else { continue }
        started.append(
          createTask(plan: plan, service: nil, provider: nil, zone: nil, instance: index))
      case .providers(let strategy):
        if counts.isEmpty { counts = strategy.items.map { _ in 0 } }
        let next = strategy.next(counts)
        counts[next] += 1
        started.append(runTask(plan, provider: strategy.items[next].provider, number))
      }
    }
    guard !started.isEmpty else {
      let closest = closest(nil, plan).map { (instances[$0.0].id, $0.1) }
      throw .placementNone(task, closest: closest)
    }
    return started.map { $0 + 1 }
  }

  private mutating func runTask(_ plan: Int, provider: String, _ number: Int) -> Int {
    let isManaged = CapacityProvider(rawValue: provider) != nil
    let task = createTask(
      plan: plan, service: nil, provider: provider,
      zone: isManaged ? number % max(1, zones.count) : nil, instance: nil)
    if !isManaged {
      waitingTasks.append(task)
      roomChanged(provider)
    }
    return task
  }

  /// - Throws: `ecs.task.unknown`.
  mutating func stopTask(_ id: Int, reason: String) throws(ModelError) {
    guard id > 0, id <= tasks.count else {
      throw .taskUnknown(Int64(id), count: Int64(tasks.count))
    }
    stop(id - 1, .userInitiated, reason)
  }
}

extension ModelError {
  fileprivate static func serviceQuota(_ service: Service, _ most: Int64) -> Self {
    ModelError(
      code: "ecs.service.quota",
      message:
        "service '\(service.name)' is to keep \(service.desiredCount) tasks; expected \(most) at most, the quota of a service",
      path: "desiredCount")
  }

  fileprivate static func taskCount(_ count: Int64, _ most: Int64) -> Self {
    ModelError(
      code: "ecs.task.count",
      message: "\(count) tasks are to be run at once; expected 1 to \(most)",
      path: "count")
  }

  fileprivate static func serviceUnknown(_ name: String, known: [String]) -> Self {
    ModelError(
      code: "ecs.service.unknown",
      message: known.isEmpty
        ? "the cluster has no service '\(name)'; it has none"
        : "the cluster has no service '\(name)'; expected \(alternatives(known))")
  }

  fileprivate static func serviceExists(_ name: String) -> Self {
    ModelError(
      code: "ecs.service.exists", message: "the cluster has a service '\(name)' already",
      notes: ["update it, or delete it first"])
  }

  fileprivate static func serviceInactive(_ name: String, _ status: ECS.ServiceStatus) -> Self {
    ModelError(
      code: "ecs.service.inactive",
      message: "service '\(name)' is \(status); expected an ACTIVE one")
  }

  fileprivate static func serviceDaemon(_ name: String, _ launch: ECS.Launch) -> Self {
    ModelError(
      code: "ecs.service.daemon",
      message:
        "service '\(name)' is a DAEMON and launches on \(launch); expected instances of the cluster, as there is one task on each"
    )
  }

  fileprivate static func launchIncompatible(_ task: TaskDefinition, _ launch: ECS.Launch) -> Self {
    ModelError(
      code: "ecs.service.launch",
      message:
        "task definition '\(task)' requires \(task.requiresCompatibilities.isEmpty ? "EC2" : alternatives(task.requiresCompatibilities.map { $0.description })), and is to launch on \(launch)"
    )
  }

  fileprivate static func providerUnknown(_ name: String, known: [String]) -> Self {
    ModelError(
      code: "ecs.service.launch",
      message:
        "the cluster has no capacity provider '\(name)'; expected \(alternatives(["FARGATE", "FARGATE_SPOT"] + known))"
    )
  }

  fileprivate static func placementNone(
    _ task: TaskDefinition, closest: (id: String, lack: String)?
  ) -> Self {
    let reason =
      closest.map { "the closest, \($0.id), \($0.lack)" }
      ?? "the cluster has no container instances"
    return ModelError(
      code: "ecs.placement.none",
      message:
        "no container instance met all of the requirements of a task of '\(task)'; \(reason)")
  }

  static func taskUnknown(_ id: Int64, count: Int64) -> Self {
    ModelError(
      code: "ecs.task.unknown",
      message: count == 0
        ? "there is no task \(id); nothing was started yet"
        : "there is no task \(id); expected 1 to \(count)")
  }
}
