/// Reconciliation: what is, against what should be.
extension ECS.Scheduler {
  /// The live tasks of a service, sorted by what is to become of them.
  struct Census {
    /// Of the current deployment, and meant to stay.
    var good: [Int] = []
    var unhealthy: [Int] = []
    /// Of another deployment, or on an instance that is being emptied.
    var leaving: [Int] = []
    /// How many count as healthy, whoever they are.
    var healthy = 0

    var total: Int { good.count + unhealthy.count + leaving.count }
  }

  mutating func reconcile(_ service: Int) {
    services[service].isDirty = false
    work += services[service].live.count / 4
    dropStopped(service)
    guard services[service].status == .active else { return drain(service) }
    if services[service].settings.scheduling == .daemon {
      reconcileDaemon(service)
    } else {
      let census = census(service)
      let hasStarted = startMissing(service, census)
      stopSurplus(service, hasStarted ? self.census(service) : census)
    }
    dropStopped(service)
    conclude(service)
    record(service)
  }

  private mutating func dropStopped(_ service: Int) {
    let live = services[service].live
    guard live.contains(where: { tasks[$0].desiredStatus != .running }) else { return }
    services[service].live = live.filter { tasks[$0].desiredStatus == .running }
  }

  func census(_ service: Int) -> Census {
    var census = Census()
    let current = services[service].primary + 1
    census.good.reserveCapacity(services[service].live.count)
    for task in services[service].live where tasks[task].desiredStatus == .running {
      let isOnLeavingInstance =
        tasks[task].instanceIndex.map { instances[$0].status != .active } ?? false
      if tasks[task].countsAsHealthy { census.healthy += 1 }
      if tasks[task].deployment != current || isOnLeavingInstance {
        census.leaving.append(task)
      } else if plans[tasks[task].plan].hasHealthCheck, tasks[task].health == .unhealthy {
        census.unhealthy.append(task)
      } else {
        census.good.append(task)
      }
    }
    return census
  }

  /// New tasks as long as the upper bound has room for them.
  /// - Returns: whether it tried.
  private mutating func startMissing(_ service: Int, _ census: Census) -> Bool {
    guard mayStart(service) else { return false }
    let desired = services[service].desiredCount
    let upper = services[service].deploymentConfiguration.upperBound(desiredCount: desired)
    let count = min(desired - census.good.count, upper - census.total)
    guard count > 0 else { return false }
    start(count, service, census)
    return true
  }

  /// Not when the deployment has failed, and not before a throttled start is due.
  func mayStart(_ service: Int) -> Bool {
    services[service].currentDeployment.rolloutState != .failed
      && services[service].throttledUntil <= now
  }

  /// What is not wanted goes, as far as the lower bound allows.
  private mutating func stopSurplus(_ service: Int, _ census: Census) {
    let desired = services[service].desiredCount
    let lower = services[service].deploymentConfiguration.lowerBound(desiredCount: desired)
    var spare = census.healthy - lower
    if services[service].currentDeployment.rolloutState != .failed {
      for task in census.leaving where !tasks[task].countsAsHealthy || spare > 0 {
        if tasks[task].countsAsHealthy { spare -= 1 }
        stopForService(task)
      }
    }
    stopUnhealthy(census, desired: desired, lower: lower)
    let surplus = census.good.count - desired - (isMoving(service) ? 1 : 0)
    if surplus > 0 { scaleIn(service, census.good, by: surplus) }
  }

  /// With a replacement that is healthy, or, where none may be started first, one by one.
  private mutating func stopUnhealthy(_ census: Census, desired: Int, lower: Int) {
    guard let first = census.unhealthy.first, let service = tasks[first].serviceIndex else {
      return
    }
    let upper = services[service].deploymentConfiguration.upperBound(desiredCount: desired)
    let replaced = max(0, census.healthy + census.unhealthy.count - desired)
    for task in census.unhealthy.prefix(replaced) { stopForService(task) }
    if replaced == 0, upper <= desired, census.total > lower { stopForService(first) }
  }

  /// From the zone with the most tasks first, unless the service packs its tasks or scatters them.
  private mutating func scaleIn(_ service: Int, _ candidates: [Int], by surplus: Int) {
    let resource = packedResource(service)
    var groups: [[Int]] = zones.map { _ in [] }
    let isBalanced = services[service].settings.effectivePlacement.contains {
      $0 == PlacementStrategy.balanced[0]
    }
    for task in candidates { groups[isBalanced ? tasks[task].zoneIndex ?? 0 : 0].append(task) }
    for group in groups.indices { groups[group] = inOrderOfStopping(groups[group], resource) }
    for _ in 0..<surplus {
      var fullest = 0
      for group in groups.indices where groups[group].count > groups[fullest].count {
        fullest = group
      }
      if let task = groups[fullest].popLast() { stopForService(task) }
    }
  }

  private func packedResource(_ service: Int) -> PlacementStrategy.Resource? {
    for strategy in services[service].settings.effectivePlacement {
      if case .binpack(let resource) = strategy { return resource }
    }
    return nil
  }

  private struct StoppingKey {
    let isYoung: Bool
    let free: Int64
    let instance: Int
  }

  /// The last is stopped first: one that does not run yet; under binpack one whose end leaves the
  /// most free, and then what is left on the same instance; the youngest.
  private func inOrderOfStopping(
    _ candidates: [Int], _ resource: PlacementStrategy.Resource?
  ) -> [Int] {
    let keys = candidates.map { task in
      let isYoung = tasks[task].lastStatus != .running
      guard let resource, let index = tasks[task].instanceIndex else {
        return StoppingKey(isYoung: isYoung, free: 0, instance: 0)
      }
      let instance = instances[index]
      let free = resource == .cpu ? instance.remainingCPU : instance.remainingMemory
      return StoppingKey(isYoung: isYoung, free: free, instance: index)
    }
    let order = candidates.indices.sorted { left, right in
      let (one, other) = (keys[left], keys[right])
      if one.isYoung != other.isYoung { return other.isYoung }
      if one.free != other.free { return one.free < other.free }
      return one.instance != other.instance ? one.instance < other.instance : left < right
    }
    return order.map { candidates[$0] }
  }

  mutating func stopForService(_ task: Int) {
    let name = tasks[task].service ?? ""
    stop(task, .serviceSchedulerInitiated, "Scaling activity initiated by (service \(name))")
  }

  /// One on each instance; the old one there makes room as far as the lower bound allows.
  private mutating func reconcileDaemon(_ service: Int) {
    let fitting = instances.indices.filter { index in
      instances[index].status == .active && satisfies(index, service)
    }
    services[service].desiredCount = fitting.count
    var leaving = census(service)
    leaving.leaving.removeAll { outlastsOthers($0) }
    stopSurplus(service, leaving)
    guard mayStart(service) else { return }
    let plan = services[service].currentDeployment.plan
    let upper = services[service].deploymentConfiguration.upperBound(desiredCount: fitting.count)
    let census = census(service)
    var total = census.total
    var taken = instances.map { _ in false }
    for task in census.good + census.unhealthy {
      if let instance = tasks[task].instanceIndex { taken[instance] = true }
    }
    let first = tasks.count
    for index in fitting where !taken[index] && total < upper {
      if let shortage = instances[index].shortage(for: plans[plan].demand) {
        waitForRoom(service, closest: index, shortage)
      } else {
        _ = createTask(plan: plan, service: service, provider: nil, zone: nil, instance: index)
        total += 1
      }
    }
    sayStarted(service, from: first)
  }

  /// On an instance that is being emptied a daemon is the last to go.
  private func outlastsOthers(_ task: Int) -> Bool {
    guard let instance = tasks[task].instanceIndex else { return false }
    return instances[instance].status == .draining && instances[instance].ordinaryTaskCount > 0
  }

  /// Has the daemons of an instance go that has become empty but for them.
  mutating func releaseDaemons(of instance: Int) {
    guard instances[instance].status == .draining, instances[instance].ordinaryTaskCount == 0 else {
      return
    }
    for service in services.indices where services[service].settings.scheduling == .daemon {
      touch(service)
    }
  }

  /// A deleted service goes when its tasks do.
  private mutating func drain(_ service: Int) {
    for task in services[service].live { stopForService(task) }
    dropStopped(service)
    if services[service].status == .draining, services[service].live.isEmpty {
      services[service].status = .inactive
    }
    record(service)
  }

  /// Keeps the numbers, where they are not what they were.
  func counts(_ service: Int) -> ECS.ServiceCounts {
    let running = services[service].running
    return ECS.ServiceCounts(
      time: now, desired: services[service].desiredCount, running: running,
      pending: services[service].live.count - running)
  }

  /// How many tasks of a service run, and the CPU units that they reserve.
  func runningTasks(_ service: Int) -> (count: Int, units: Int64) {
    (services[service].running, services[service].runningUnits)
  }

  /// The only way from one status to the next: a service's running tasks are counted here.
  mutating func move(_ task: Int, to status: ECS.TaskStatus) {
    let (was, runs) = (tasks[task].lastStatus == .running, status == .running)
    tasks[task].lastStatus = status
    guard was != runs, let service = tasks[task].serviceIndex else { return }
    services[service].running += runs ? 1 : -1
    let units = plans[tasks[task].plan].demand.cpu
    services[service].runningUnits += runs ? units : -units
  }

  func desiredCount(_ service: Int) -> Int { services[service].desiredCount }

  func isDeploying(_ service: Int) -> Bool {
    services[service].deployments[services[service].primary].rolloutState == .inProgress
  }

  mutating func record(_ service: Int) {
    let counts = counts(service)
    services[service].runningCount = counts.running
    services[service].pendingCount = counts.pending
    if let last = services[service].history.last {
      if last.desired == counts.desired, last.running == counts.running,
        last.pending == counts.pending
      {
        return
      }
      if last.time == now { services[service].history.removeLast() }
    }
    services[service].history.append(counts)
  }
}
