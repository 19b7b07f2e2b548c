/// A task's way to RUNNING.
extension ECS.Scheduler {
  /// Makes a task; where it runs is found before, or, for a provider of instances, later.
  mutating func createTask(
    plan: Int, service: Int?, provider: String?, zone: Int?, instance: Int?
  ) -> Int {
    let index = tasks.count
    // Not a copy of the service: the array of its tasks would be copied with each task.
    let name = service.map { services[$0].name }
    let deployment = service.map { services[$0].deployments[services[$0].primary].id }
    var task = ECS.Task(
      id: index + 1, taskDefinition: plans[plan].name, service: name,
      deployment: deployment, provider: provider, createdAt: now, plan: plan,
      serviceIndex: service)
    task.containers = plans[plan].containers.map {
      ECS.ContainerRun(name: $0.name, isEssential: $0.isEssential)
    }
    tasks.append(task)
    if let service { services[service].live.append(index) }
    if let zone { place(index, zone: zone) }
    if let instance { place(index, instance: instance) }
    return index
  }

  mutating func place(_ task: Int, zone: Int) {
    tasks[task].zone = zones[zone]
    tasks[task].zoneIndex = zone
    isPlaced(task)
  }

  mutating func place(_ task: Int, instance: Int) {
    instances[instance].reserve(plans[tasks[task].plan].demand)
    if !isDaemon(task) { instances[instance].ordinaryTaskCount += 1 }
    tasks[task].instance = instances[instance].id
    tasks[task].instanceIndex = instance
    tasks[task].zone = instances[instance].zone
    tasks[task].zoneIndex = zones.firstIndex(of: instances[instance].zone)
    isPlaced(task)
  }

  func isDaemon(_ task: Int) -> Bool {
    tasks[task].serviceIndex.map { services[$0].settings.scheduling == .daemon } ?? false
  }

  private mutating func isPlaced(_ task: Int) {
    tasks[task].isPlaced = true
    let hasOwnInterface = plans[tasks[task].plan].hasOwnInterface
    schedule(.interfaceAttached(task: task), after: hasOwnInterface ? timing.attach : .zero)
    if tasks[task].provider == CapacityProvider.fargateSpot.rawValue { drawInterruption(task) }
  }

  /// From here on the task's images are what their tags say now.
  mutating func beginPull(_ task: Int) {
    guard tasks[task].lastStatus == .provisioning, tasks[task].desiredStatus == .running else {
      return
    }
    move(task, to: .pending)
    tasks[task].pullStartedAt = now
    requests.append(.pull(task: task))
  }

  mutating func imagesPulled(_ task: Int) {
    guard tasks[task].lastStatus == .pending, tasks[task].desiredStatus == .running else { return }
    if let problem = tasks[task].pullProblem {
      return stop(task, .taskFailedToStart, "CannotPullContainerError: \(problem)")
    }
    startContainers(task)
  }

  /// Starts what waits for nothing any more, until nothing changes.
  mutating func startContainers(_ task: Int) {
    guard tasks[task].desiredStatus == .running else { return }
    let plan = plans[tasks[task].plan].containers
    var changed = true
    while changed {
      changed = false
      for index in plan.indices where tasks[task].containers[index].lastStatus == .pending {
        if let blocked = plan[index].dependencies.first(where: { cannotHold($0, task) }) {
          let name = plan[blocked.container].name
          return stop(
            task, .taskFailedToStart,
            "container '\(plan[index].name)' cannot start: '\(name)' did not end with 0")
        }
        if plan[index].dependencies.allSatisfy({ holds($0, task) }) {
          startContainer(task, index)
          changed = true
        }
      }
    }
    let isUp = tasks[task].containers.allSatisfy { !$0.isEssential || $0.lastStatus == .running }
    if isUp, tasks[task].lastStatus == .pending { activate(task) }
  }

  private func holds(_ dependency: ECS.Plan.Dependency, _ task: Int) -> Bool {
    let container = tasks[task].containers[dependency.container]
    switch dependency.condition {
    case .start: return container.startedAt != nil
    case .complete: return container.lastStatus == .stopped
    case .success: return container.lastStatus == .stopped && container.exitCode == 0
    case .healthy: return container.health == .healthy
    }
  }

  private func cannotHold(_ dependency: ECS.Plan.Dependency, _ task: Int) -> Bool {
    let container = tasks[task].containers[dependency.container]
    guard container.lastStatus == .stopped else { return false }
    switch dependency.condition {
    case .start, .complete: return false
    case .success: return container.exitCode != 0
    case .healthy: return container.health != .healthy
    }
  }

  mutating func startContainer(_ task: Int, _ index: Int) {
    let plan = plans[tasks[task].plan].containers[index]
    let behavior = tasks[task].containers[index].behavior
    let run = tasks[task].containers[index].restartCount
    tasks[task].containers[index].lastStatus = .running
    tasks[task].containers[index].startedAt = now
    tasks[task].containers[index].stoppedAt = nil
    tasks[task].containers[index].exitCode = nil
    tasks[task].containers[index].health = .unknown
    if let time = behavior.runsFor {
      schedule(.containerExits(task: task, container: index, run: run), after: max(.zero, time))
    }
    if let check = plan.healthCheck {
      if let time = behavior.passes(check) {
        schedule(.containerPasses(task: task, container: index, run: run), after: time)
      }
      if let time = behavior.fails(check) {
        schedule(.containerFails(task: task, container: index, run: run), after: time)
      }
    }
    if let timeout = plan.startTimeout, !plan.dependents.isEmpty {
      schedule(.startTimesOut(task: task, container: index), after: max(.zero, timeout))
    }
  }

  mutating func startTimesOut(_ task: Int, _ container: Int) {
    let plan = plans[tasks[task].plan].containers
    let waits = plan[container].dependents.contains { index in
      tasks[task].containers[index].lastStatus == .pending
        && plan[index].dependencies.contains { $0.container == container && !holds($0, task) }
    }
    guard waits else { return }
    stop(
      task, .taskFailedToStart,
      "container '\(plan[container].name)' was not ready within its start timeout")
  }

  private mutating func activate(_ task: Int) {
    let targets = tasks[task].serviceIndex.map { services[$0].settings.targetGroups } ?? 0
    guard targets > 1 else { return becomeRunning(task) }
    move(task, to: .activating)
    schedule(.activated(task: task), after: timing.registration)
  }

  mutating func activated(_ task: Int) {
    if tasks[task].lastStatus == .activating, tasks[task].desiredStatus == .running {
      becomeRunning(task)
    }
  }

  private mutating func becomeRunning(_ task: Int) {
    move(task, to: .running)
    tasks[task].startedAt = now
    guard let service = tasks[task].serviceIndex else { return }
    services[service].failuresInRow = 0
    services[service].throttle = .zero
    if let deployment = tasks[task].deployment {
      services[service].deployments[deployment - 1].hasRun = true
    }
    if services[service].settings.targetGroups > 0 {
      schedule(.targetHealthy(task: task), after: timing.targetHealth)
    } else if plans[tasks[task].plan].hasHealthCheck {
      considerHealthy(task)
    } else {
      let wait = ECS.DeploymentFacts.uncheckedHealthy.value
      schedule(.unchecked(task: task), after: wait)
    }
    touch(service)
  }
}
