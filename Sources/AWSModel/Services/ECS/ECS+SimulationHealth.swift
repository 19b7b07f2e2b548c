/// Exits and health of containers, and what follows for their task.
extension ECS.Scheduler {
  private func isCurrent(_ task: Int, _ container: Int, _ run: Int) -> Bool {
    tasks[task].containers[container].lastStatus == .running
      && tasks[task].containers[container].restartCount == run
  }

  mutating func exits(_ task: Int, _ container: Int, _ run: Int) {
    guard isCurrent(task, container, run) else { return }
    end(task, container, code: tasks[task].containers[container].behavior.exitCode)
    guard tasks[task].desiredStatus == .running else { return stopContainers(task) }
    if restarts(task, container) {
      tasks[task].containers[container].restartCount += 1
      return startContainer(task, container)
    }
    if tasks[task].containers[container].isEssential {
      return stop(task, .essentialContainerExited, "Essential container in task exited")
    }
    startContainers(task)
  }

  mutating func end(_ task: Int, _ container: Int, code: Int64) {
    tasks[task].containers[container].lastStatus = .stopped
    tasks[task].containers[container].stoppedAt = now
    tasks[task].containers[container].exitCode = code
  }

  /// Only a container that has run for its restart attempt period is started again.
  private func restarts(_ task: Int, _ container: Int) -> Bool {
    let run = tasks[task].containers[container]
    guard let policy = plans[tasks[task].plan].containers[container].restartPolicy, policy.enabled,
      let startedAt = run.startedAt, let code = run.exitCode
    else { return false }
    let period = policy.restartAttemptPeriod ?? ECS.DeploymentFacts.restartAttemptPeriod.value
    return now - startedAt >= period && !policy.ignoredExitCodes.contains(code)
  }

  mutating func passes(_ task: Int, _ container: Int, _ run: Int) {
    guard isCurrent(task, container, run) else { return }
    tasks[task].containers[container].health = .healthy
    startContainers(task)
    considerHealthy(task)
  }

  mutating func fails(_ task: Int, _ container: Int, _ run: Int) {
    guard isCurrent(task, container, run) else { return }
    tasks[task].containers[container].health = .unhealthy
    guard tasks[task].containers[container].isEssential, let service = tasks[task].serviceIndex,
      tasks[task].desiredStatus == .running
    else { return }
    tasks[task].countsAsHealthy = false
    noteFailedHealthCheck(task, service)
    touch(service)
  }

  mutating func targetHealthy(_ task: Int) {
    tasks[task].isTargetHealthy = true
    considerHealthy(task)
  }

  /// With a load balancer its word counts, with a health check that one's, with both both.
  func isHealthy(_ task: Int) -> Bool {
    guard let service = tasks[task].serviceIndex else { return false }
    let hasCheck = plans[tasks[task].plan].hasHealthCheck
    return (!hasCheck || tasks[task].health == .healthy)
      && (services[service].settings.targetGroups == 0 || tasks[task].isTargetHealthy)
  }

  mutating func considerHealthy(_ task: Int) {
    if isHealthy(task) { countAsHealthy(task) }
  }

  mutating func countAsHealthy(_ task: Int) {
    guard tasks[task].lastStatus == .running, tasks[task].desiredStatus == .running,
      !tasks[task].countsAsHealthy
    else { return }
    tasks[task].countsAsHealthy = true
    touch(tasks[task].serviceIndex)
  }
}
