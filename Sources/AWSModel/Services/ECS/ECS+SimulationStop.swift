/// A task's way to STOPPED.
extension ECS.Scheduler {
  mutating func stop(_ task: Int, _ code: ECS.StopCode, _ reason: String) {
    guard tasks[task].desiredStatus == .running else { return }
    tasks[task].desiredStatus = .stopped
    tasks[task].stopCode = code
    tasks[task].stoppedReason = reason
    tasks[task].stoppingAt = now
    tasks[task].countsAsHealthy = false
    if let service = tasks[task].serviceIndex {
      let isOwnFault = code == .taskFailedToStart || code == .essentialContainerExited
      if tasks[task].startedAt == nil, isOwnFault { noteFailedStart(task, service) }
      touch(service)
    }
    let targets = tasks[task].serviceIndex.map { services[$0].settings.targetGroups } ?? 0
    guard tasks[task].lastStatus == .running, targets > 1 else { return beginStopping(task) }
    move(task, to: .deactivating)
    schedule(.deactivated(task: task), after: timing.registration)
  }

  mutating func beginStopping(_ task: Int) {
    guard tasks[task].lastStatus != .stopped else { return }
    if tasks[task].isPlaced { move(task, to: .stopping) }
    stopContainers(task)
  }

  /// SIGTERM to those that nobody depends on any more; the rest follow when these have ended.
  mutating func stopContainers(_ task: Int) {
    guard tasks[task].desiredStatus == .stopped, tasks[task].lastStatus != .deactivating,
      tasks[task].lastStatus != .deprovisioning, tasks[task].lastStatus != .stopped
    else { return }
    let plan = plans[tasks[task].plan].containers
    var isDone = true
    for index in plan.indices where tasks[task].containers[index].lastStatus == .running {
      isDone = false
      let isNeeded = plan[index].dependents.contains {
        tasks[task].containers[$0].lastStatus == .running
      }
      if !isNeeded, tasks[task].containers[index].sigtermAt == nil {
        signal(task, index, plan[index].stopTimeout)
      }
    }
    if isDone { deprovision(task) }
  }

  private mutating func signal(_ task: Int, _ container: Int, _ stopTimeout: TimeSpan) {
    tasks[task].containers[container].sigtermAt = now
    let answer = tasks[task].containers[container].behavior.followsSIGTERM
    let isKilled = answer.map { $0 > stopTimeout } ?? true
    schedule(
      .containerStops(task: task, container: container, isKilled: isKilled),
      after: isKilled ? stopTimeout : max(.zero, answer ?? .zero))
  }

  mutating func containerStops(_ task: Int, _ container: Int, isKilled: Bool) {
    guard tasks[task].containers[container].lastStatus == .running else { return }
    if isKilled { tasks[task].containers[container].sigkillAt = now }
    // 128 and the number of the signal, as a shell reports it.
    end(task, container, code: isKilled ? 137 : 0)
    stopContainers(task)
  }

  private mutating func deprovision(_ task: Int) {
    guard tasks[task].isPlaced else { return finish(task) }
    move(task, to: .deprovisioning)
    let hasOwnInterface = plans[tasks[task].plan].hasOwnInterface
    schedule(.interfaceDetached(task: task), after: hasOwnInterface ? timing.detach : .zero)
  }

  /// Its place is free from here on.
  mutating func finish(_ task: Int) {
    guard tasks[task].lastStatus != .stopped else { return }
    move(task, to: .stopped)
    tasks[task].stoppedAt = now
    for index in tasks[task].containers.indices {
      tasks[task].containers[index].lastStatus = .stopped
    }
    if let instance = tasks[task].instanceIndex {
      instances[instance].release(plans[tasks[task].plan].demand)
      if !isDaemon(task) { instances[instance].ordinaryTaskCount -= 1 }
      roomChanged(instances[instance].provider)
      releaseDaemons(of: instance)
    }
    if let service = tasks[task].serviceIndex, services[service].status == .draining {
      touch(service)
    }
  }

  /// Its instance is gone, and nothing of it is left.
  mutating func lose(_ task: Int, _ reason: String) {
    if tasks[task].desiredStatus == .running {
      tasks[task].desiredStatus = .stopped
      tasks[task].stopCode = .terminationNotice
      tasks[task].stoppedReason = reason
      tasks[task].stoppingAt = now
      tasks[task].countsAsHealthy = false
    }
    finish(task)
    touch(tasks[task].serviceIndex)
  }

  /// Draws the hour of a Spot task's interruption, of a year at most, and the moment within it.
  mutating func drawInterruption(_ task: Int) {
    let rate = timing.spotInterruptionsPerThousandHours
    guard rate > 0 else { return }
    for hour in 0..<Int64(8_760) where generator.next(below: 1_000) < rate {
      let moment = TimeSpan.seconds(hour * 3_600 + generator.next(below: 3_600))
      return schedule(.spotNotice(task: task), after: moment)
    }
  }

  /// Two minutes before the capacity goes: SIGTERM, and a service looks for another place.
  mutating func spotNotice(_ task: Int) {
    guard tasks[task].desiredStatus == .running else { return }
    stop(task, .spotInterruption, "Your Spot Task was interrupted.")
  }
}
