extension ECS {
  /// A capacity provider of instances, with or without managed scaling.
  struct InstanceProvider: Sendable {
    let name: String
    let scaling: ManagedScaling?
    /// One of its instances, empty, to reckon with before there is any.
    let template: ContainerInstance
    /// How many were asked for and have not joined yet.
    var launching = 0
    /// Since when the metric has been below its target.
    var belowSince: SimulatedTime?
    var isDirty = false
  }
}

/// Instances that come and go, and managed scaling.
extension ECS.Scheduler {
  mutating func join(_ instance: ContainerInstance) {
    instances.append(instance)
    for index in providers.indices where providers[index].name == instance.provider {
      providers[index].launching = max(0, providers[index].launching - 1)
    }
    // A daemon has its place before anything that waits for room.
    for service in services.indices where services[service].settings.scheduling == .daemon {
      reconcile(service)
    }
    roomChanged(instance.provider)
  }

  /// Its service tasks move elsewhere, within the bounds of their deployments.
  mutating func drain(instance: Int) {
    guard instances[instance].status == .active else { return }
    instances[instance].status = .draining
    touchServices(on: instance)
  }

  mutating func leave(instance: Int) {
    guard instances[instance].status != .inactive else { return }
    instances[instance].status = .inactive
    let reason = "Host EC2 (instance \(instances[instance].id)) terminated."
    for task in tasks.indices
    where tasks[task].instanceIndex == instance && tasks[task].lastStatus != .stopped {
      lose(task, reason)
    }
    touchServices(on: instance)
    roomChanged(instances[instance].provider)
  }

  private mutating func touchServices(on instance: Int) {
    for service in services.indices {
      let isDaemon = services[service].settings.scheduling == .daemon
      if isDaemon || services[service].live.contains(where: { tasks[$0].instanceIndex == instance })
      {
        touch(service)
      }
    }
  }

  /// The metric is a point a minute: a change shows at the next whole minute.
  mutating func touchProvider(_ provider: Int) {
    guard providers[provider].scaling != nil, !providers[provider].isDirty else { return }
    providers[provider].isDirty = true
    let minute = TimeSpan.minutes(1).microseconds
    let passed = now.sinceStart.microseconds % minute
    schedule(.scale(provider: provider), after: TimeSpan(microseconds: minute - passed))
  }

  /// M, the instances that are needed: those with tasks, and room for what waits.
  func neededInstances(_ provider: Int) -> Int {
    let name = providers[provider].name
    let used = instances.count {
      $0.provider == name && $0.status == .active && $0.ordinaryTaskCount > 0
    }
    var waiting: [(plan: Int, count: Int)] = []
    for task in waitingTasks where tasks[task].provider == name {
      if let index = waiting.firstIndex(where: { $0.plan == tasks[task].plan }) {
        waiting[index].count += 1
      } else {
        waiting.append((tasks[task].plan, 1))
      }
    }
    return waiting.reduce(used) { sum, group in
      let (plan, template) = (plans[group.plan], providers[provider].template)
      let room = plan.admits(template) ? template.capacity(for: plan.demand) : 0
      return sum + (room == 0 ? 0 : (group.count + room - 1) / room)
    }
  }

  func runningInstances(_ provider: Int) -> Int {
    instances.count { $0.provider == providers[provider].name && $0.status == .active }
  }

  mutating func scale(_ provider: Int) {
    providers[provider].isDirty = false
    guard let scaling = providers[provider].scaling else { return }
    let running = runningInstances(provider) + providers[provider].launching
    let wanted = scaling.instances(needed: neededInstances(provider), running: running)
    if wanted < running { return scaleIn(provider, by: running - wanted) }
    providers[provider].belowSince = nil
    guard wanted > running else { return }
    providers[provider].launching += wanted - running
    requests.append(.launch(provider: providers[provider].name, count: wanted - running))
  }

  /// After fifteen points below the target, and only instances without tasks other than daemons'.
  private mutating func scaleIn(_ provider: Int, by surplus: Int) {
    let since = providers[provider].belowSince ?? now
    providers[provider].belowSince = since
    let due = since + ECS.DeploymentFacts.scaleInPoints.value
    guard due <= now else {
      providers[provider].isDirty = true
      return schedule(.scale(provider: provider), after: due - now)
    }
    providers[provider].belowSince = nil
    var left = surplus
    for instance in instances.reversed()
    where left > 0 && instance.provider == providers[provider].name && instance.status == .active
      && instance.ordinaryTaskCount == 0
    {
      requests.append(.terminate(instance: instance.id))
      left -= 1
    }
  }
}
