/// Deployments: their progress, their failure, and what a service says about them.
extension ECS.Scheduler {
  mutating func say(_ service: Int, _ message: String, name: String? = nil) {
    let event = ECS.Event(
      time: now, service: services[service].name, name: name, message: message)
    let quiet = ECS.DeploymentFacts.duplicateEvents.value
    if let last = services[service].events.last, last.message == message, now - last.time < quiet {
      return
    }
    services[service].events.append(event)
    let kept = Int(ECS.DeploymentFacts.eventsKept.value)
    if services[service].events.count > kept { services[service].events.removeFirst() }
    events.append(event)
  }

  /// Makes a deployment the one whose tasks are meant to run; throttling begins anew.
  mutating func deploy(_ service: Int, plan: Int) {
    let id = services[service].deployments.count + 1
    services[service].deployments.append(
      ECS.DeploymentRun(id: id, taskDefinition: plans[plan].name, createdAt: now, plan: plan))
    services[service].primary = id - 1
    services[service].failuresInRow = 0
    services[service].throttle = .zero
    services[service].throttledUntil = now
    services[service].isSteady = false
    say(
      service, "\(title(service)) (deployment \(Int64(id))) deployment in progress.",
      name: "SERVICE_DEPLOYMENT_IN_PROGRESS")
    touch(service)
  }

  func title(_ service: Int) -> String { "service (\(services[service].name))" }

  /// At the desired number, healthy, and nothing else left: completed and steady.
  mutating func conclude(_ service: Int) {
    let census = census(service)
    let desired = services[service].desiredCount
    let isSteady =
      census.good.count == desired && census.healthy == desired && census.total == desired
    if isSteady, services[service].currentDeployment.rolloutState == .inProgress {
      complete(service)
    }
    if isSteady, !services[service].isSteady { saySteady(service) }
    services[service].isSteady = isSteady
    if isSteady { rebalance(service, census) }
  }

  private mutating func complete(_ service: Int) {
    let primary = services[service].primary
    services[service].deployments[primary].rolloutState = .completed
    // One that comes back was completed before.
    if services[service].deployments[primary].endedAt == nil {
      services[service].deployments[primary].endedAt = now
    }
    say(
      service, "\(title(service)) (deployment \(Int64(primary + 1))) deployment completed.",
      name: "SERVICE_DEPLOYMENT_COMPLETED")
  }

  private mutating func saySteady(_ service: Int) {
    say(service, "\(title(service)) has reached a steady state.", name: "SERVICE_STEADY_STATE")
    services[service].steadyToken += 1
    let token = services[service].steadyToken
    let repeats = ECS.DeploymentFacts.duplicateEvents.value
    schedule(.saysSteadyAgain(service: service, token: token), after: repeats)
  }

  mutating func saySteadyAgain(_ service: Int, _ token: Int) {
    let isStill =
      services[service].isSteady && services[service].steadyToken == token
      && services[service].status == .active
    if isStill { saySteady(service) }
  }

  /// A task that never ran: the breaker's first stage, and throttling.
  mutating func noteFailedStart(_ task: Int, _ service: Int) {
    guard let deployment = tasks[task].deployment,
      deployment == services[service].currentDeployment.id
    else { return }
    if !services[service].deployments[deployment - 1].hasRun {
      services[service].deployments[deployment - 1].failedToStart += 1
      tryBreaker(service, "tasks failed to start")
    }
    throttle(service)
  }

  /// The breaker's second stage.
  mutating func noteFailedHealthCheck(_ task: Int, _ service: Int) {
    guard let deployment = tasks[task].deployment,
      deployment == services[service].currentDeployment.id
    else { return }
    services[service].deployments[deployment - 1].failedHealthChecks += 1
    tryBreaker(service, "tasks failed container health checks")
  }

  private mutating func tryBreaker(_ service: Int, _ reason: String) {
    let run = services[service].currentDeployment
    guard run.rolloutState == .inProgress,
      let breaker = services[service].deploymentConfiguration.circuitBreaker,
      max(run.failedToStart, run.failedHealthChecks)
        >= breaker.failures(desiredCount: services[service].desiredCount)
    else { return }
    let failed = services[service].primary
    services[service].deployments[failed].rolloutState = .failed
    services[service].deployments[failed].endedAt = now
    say(
      service, "\(title(service)) (deployment \(Int64(run.id))) deployment failed: \(reason).",
      name: "SERVICE_DEPLOYMENT_FAILED")
    if breaker.rollback { rollBack(service) }
  }

  /// To the last deployment that was completed, if there is one.
  private mutating func rollBack(_ service: Int) {
    let completed = services[service].deployments.lastIndex { $0.rolloutState == .completed }
    guard let completed else { return }
    services[service].primary = completed
    services[service].deployments[completed].rolloutState = .inProgress
    services[service].failuresInRow = 0
    services[service].throttle = .zero
    services[service].throttledUntil = now
    say(
      service, "\(title(service)) rolling back to (deployment \(Int64(completed + 1))).")
    touch(service)
  }

  /// After some failures in a row each further start waits twice as long, up to 15 minutes.
  private mutating func throttle(_ service: Int) {
    services[service].failuresInRow += 1
    guard services[service].failuresInRow > timing.failuresBeforeThrottle,
      services[service].throttledUntil <= now,
      services[service].currentDeployment.rolloutState != .failed
    else { return }
    let before = services[service].throttle
    let next = before == .zero ? timing.firstThrottle : before * 2
    services[service].throttle = min(next, ECS.DeploymentFacts.longestThrottle.value)
    services[service].throttledUntil = now + services[service].throttle
    say(
      service,
      "(service \(services[service].name)) is unable to consistently start tasks successfully.",
      name: "SERVICE_TASK_START_IMPAIRED")
    schedule(.reconcile(service: service), after: services[service].throttle)
  }
}
