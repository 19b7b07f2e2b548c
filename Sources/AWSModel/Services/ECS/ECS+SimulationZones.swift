/// Availability Zone rebalancing: a service that is steady, but not evenly spread, moves.
extension ECS.Scheduler {
  /// Starts one more task in a zone that has at least two fewer than another. When it counts as
  /// healthy there is one too many, and the fullest zone loses one.
  mutating func rebalance(_ service: Int, _ census: Census) {
    let counts = zoneCounts(census)
    services[service].isUnbalanced = false
    guard mayRebalance(service), let most = counts.max(), let least = counts.min(), most - least > 1
    else { return }
    guard let task = startElsewhere(service, counts, most) else {
      services[service].isUnbalanced = true
      return
    }
    services[service].moving = task
    let title = title(service)
    say(
      service, "\(title) is not AZ balanced with \(spread(counts)). AZ Rebalancing in progress.")
    say(
      service,
      "\(title) has started 1 task in \(tasks[task].zone ?? "") to AZ Rebalance: (task \(Int64(task + 1))).",
      name: "SERVICE_REBALANCING_STARTED")
  }

  /// Not a service that asked for another spread, and none that may not exceed its desired number.
  private func mayRebalance(_ service: Int) -> Bool {
    let (run, desired) = (services[service], services[service].desiredCount)
    return run.settings.rebalancesZones && run.settings.scheduling == .replica
      && run.settings.effectivePlacement.first == PlacementStrategy.balanced[0]
      && run.deploymentConfiguration.upperBound(desiredCount: desired) > desired
      && mayStart(service)
  }

  /// On Fargate zones never differ by two: only instances can lack room.
  private mutating func startElsewhere(_ service: Int, _ counts: [Int], _ most: Int) -> Int? {
    let plan = services[service].currentDeployment.plan
    var provider: String?
    switch services[service].launch {
    case .fargate: return nil
    case .instances: break
    case .providers(let strategy):
      let have = strategy.items.map { item in
        services[service].live.count { tasks[$0].provider == item.provider }
      }
      let next = strategy.items[strategy.next(have)].provider
      guard CapacityProvider(rawValue: next) == nil else { return nil }
      provider = next
    }
    let taken = taskCounts(service)
    guard let index = pick(plan, service, provider: provider, taken: taken),
      let zone = zones.firstIndex(of: instances[index].zone), counts[zone] + 1 < most
    else { return nil }
    return createTask(plan: plan, service: service, provider: provider, zone: nil, instance: index)
  }

  /// Whether a task that is to take another's place is still on its way.
  mutating func isMoving(_ service: Int) -> Bool {
    guard let task = services[service].moving else { return false }
    if tasks[task].desiredStatus == .running, !tasks[task].countsAsHealthy { return true }
    services[service].moving = nil
    return false
  }

  /// `3 tasks in us-east-1a, 1 task in us-east-1b`.
  private func spread(_ counts: [Int]) -> String {
    zip(zones, counts).map { zone, count in
      "\(Int64(count)) \(count == 1 ? "task" : "tasks") in \(zone)"
    }.joined(separator: ", ")
  }
}
