/// Where tasks go.
extension ECS.Scheduler {
  /// Starts so many tasks of a service's current deployment, as far as there is room.
  mutating func start(_ count: Int, _ service: Int, _ census: Census) {
    let first = tasks.count
    switch services[service].launch {
    case .fargate:
      startManaged(count, service, census) { _ in CapacityProvider.fargate.rawValue }
    case .instances: startOnInstances(count, service, census)
    case .providers(let strategy): start(count, service, census, strategy)
    }
    sayStarted(service, from: first)
  }

  /// The event of the tasks that a service has just started, if there are any.
  mutating func sayStarted(_ service: Int, from first: Int) {
    let ids = (first..<tasks.count).map { "(task \(Int64($0 + 1)))" }
    guard !ids.isEmpty else { return }
    let noun = ids.count == 1 ? "task" : "tasks"
    say(
      service,
      "\(title(service)) has started \(Int64(ids.count)) \(noun): \(ids.joined(separator: " ")).")
  }

  /// How many tasks of a service each zone has, the leaving ones aside.
  func zoneCounts(_ census: Census) -> [Int] {
    var counts = zones.map { _ in 0 }
    for task in census.good + census.unhealthy {
      if let zone = tasks[task].zoneIndex { counts[zone] += 1 }
    }
    return counts
  }

  private func emptiest(_ counts: [Int]) -> Int {
    var best = 0
    for zone in counts.indices where counts[zone] < counts[best] { best = zone }
    return best
  }

  private mutating func startManaged(
    _ count: Int, _ service: Int, _ census: Census, provider: (Int) -> String
  ) {
    var counts = zoneCounts(census)
    let plan = services[service].currentDeployment.plan
    for number in 0..<count {
      let zone = emptiest(counts)
      counts[zone] += 1
      _ = createTask(
        plan: plan, service: service, provider: provider(number), zone: zone, instance: nil)
    }
  }

  private mutating func start(
    _ count: Int, _ service: Int, _ census: Census, _ strategy: CapacityStrategy
  ) {
    var counts = strategy.items.map { item in
      (census.good + census.unhealthy).count { tasks[$0].provider == item.provider }
    }
    var chosen: [String] = []
    for _ in 0..<count {
      let next = strategy.next(counts)
      counts[next] += 1
      chosen.append(strategy.items[next].provider)
    }
    if CapacityProvider(rawValue: strategy.items[0].provider) != nil {
      return startManaged(count, service, census) { chosen[$0] }
    }
    let plan = services[service].currentDeployment.plan
    for provider in chosen {
      let task = createTask(
        plan: plan, service: service, provider: provider, zone: nil, instance: nil)
      if !placeWaiting(task) { waitingTasks.append(task) }
    }
    for index in providers.indices { touchProvider(index) }
  }

  private mutating func startOnInstances(_ count: Int, _ service: Int, _ census: Census) {
    let plan = services[service].currentDeployment.plan
    var taken = taskCounts(service)
    for _ in 0..<count {
      guard let index = pick(plan, service, provider: nil, taken: taken) else {
        return reportNoRoom(service, plan)
      }
      taken[index] += 1
      _ = createTask(plan: plan, service: service, provider: nil, zone: nil, instance: index)
    }
  }

  /// How many live tasks of a service each instance has.
  func taskCounts(_ service: Int) -> [Int] {
    var counts = instances.map { _ in 0 }
    for task in services[service].live where tasks[task].desiredStatus == .running {
      if let instance = tasks[task].instanceIndex { counts[instance] += 1 }
    }
    return counts
  }

  /// Room, then constraints, then strategies in turn, then the first.
  mutating func pick(_ plan: Int, _ service: Int?, provider: String?, taken: [Int]) -> Int? {
    work += instances.count / 4
    let demand = plans[plan].demand
    let isDistinct = service.map { needsDistinctInstances($0) } ?? false
    var candidates = instances.indices.filter { index in
      instances[index].status == .active
        && (provider == nil || instances[index].provider == provider)
        && instances[index].shortage(for: demand) == nil && satisfies(index, plan: plan)
        && (service.map { satisfies(index, $0) } ?? true) && !(isDistinct && taken[index] > 0)
    }
    let strategies = service.map { services[$0].settings.effectivePlacement } ?? []
    for strategy in strategies where candidates.count > 1 {
      candidates = ECS.Placement.narrow(
        candidates, by: strategy, instances: instances, tasks: taken, generator: &generator)
    }
    return candidates.first
  }

  private func needsDistinctInstances(_ service: Int) -> Bool {
    services[service].settings.constraints.contains(.distinctInstance)
  }

  func satisfies(_ instance: Int, plan: Int) -> Bool {
    plans[plan].admits(instances[instance])
  }

  /// The constraints of the service, and of its task definition.
  func satisfies(_ instance: Int, _ service: Int) -> Bool {
    satisfies(instance, plan: services[service].currentDeployment.plan)
      && services[service].settings.constraints.allSatisfy { constraint in
        if case .memberOf(let expression) = constraint {
          return expression.matches(instances[instance])
        }
        return true
      }
  }

  /// Says what the closest instance lacks: the one with most memory free among those with room in
  /// the most respects.
  private mutating func reportNoRoom(_ service: Int, _ plan: Int) {
    guard let (closest, lack) = closest(service, plan) else {
      return waitForRoom(service, "No Container Instances were found in your cluster.")
    }
    waitForRoom(service, closest: closest, lack)
  }

  func closest(_ service: Int?, _ plan: Int) -> (Int, String)? {
    var best: (index: Int, lack: String, free: Int64)?
    for index in instances.indices where instances[index].status == .active {
      let fits = satisfies(index, plan: plan) && (service.map { satisfies(index, $0) } ?? true)
      let lack =
        fits
        ? instances[index].shortage(for: plans[plan].demand)
          ?? "already runs a task of this service"
        : "is missing an attribute required by your task"
      let free = fits ? instances[index].remainingMemory : -1
      if free > best?.free ?? -2 { best = (index, lack, free) }
    }
    return best.map { ($0.index, $0.lack) }
  }

  mutating func waitForRoom(_ service: Int, closest: Int, _ lack: String) {
    waitForRoom(
      service,
      "The closest matching (container-instance \(instances[closest].id)) \(lack).")
  }

  private mutating func waitForRoom(_ service: Int, _ detail: String) {
    if !services[service].isWaiting {
      services[service].isWaiting = true
      waitingServices.append(service)
    }
    say(
      service,
      "\(title(service)) was unable to place a task because no container instance met all of its requirements. \(detail)",
      name: "SERVICE_TASK_PLACEMENT_FAILURE")
  }

  /// Wakes those that wait for a place, in the order in which they began to.
  mutating func roomChanged(_ provider: String?) {
    let waiting = waitingServices
    waitingServices = []
    for service in waiting {
      services[service].isWaiting = false
      touch(service)
    }
    for service in services.indices where services[service].isUnbalanced { touch(service) }
    let tasksBefore = waitingTasks
    waitingTasks = []
    for task in tasksBefore where tasks[task].desiredStatus == .running {
      if !placeWaiting(task) { waitingTasks.append(task) }
    }
    for index in providers.indices where providers[index].name == provider { touchProvider(index) }
  }

  /// Gives a task of a provider its place, if there is one.
  private mutating func placeWaiting(_ task: Int) -> Bool {
    let service = tasks[task].serviceIndex
    let taken = service.map { taskCounts($0) } ?? instances.map { _ in 0 }
    let index = pick(tasks[task].plan, service, provider: tasks[task].provider, taken: taken)
    guard let index else { return false }
    place(task, instance: index)
    return true
  }
}
