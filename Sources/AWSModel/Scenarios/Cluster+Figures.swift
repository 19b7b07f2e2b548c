public import Figures

extension ECS.ServiceRun {
  /// Desired, running and pending tasks, deployments, alarms, and what the service said.
  public func timeline(
    until now: SimulatedTime, alarms: [CloudWatch.AlarmRun] = []
  ) -> Timeline {
    let lines: [(String, (ECS.ServiceCounts) -> Int)] = [
      ("desired", { $0.desired }), ("running", { $0.running }), ("pending", { $0.pending }),
    ]
    let series = lines.map { name, read in
      Timeline.Series(
        name,
        steps: history.map { .init(second: $0.time.second, value: Int64(read($0))) })
    }
    let spans = deployments.map { deployment in
      Timeline.Span(
        "deployment \(Int64(deployment.id)) (\(deployment.taskDefinition))",
        start: deployment.createdAt.second, end: deployment.endedAt?.second)
    }
    let marks = events.map { Timeline.Mark(second: $0.time.second, $0.message) }
    return Timeline(
      "Service \(name)", series: series, spans: spans, bands: alarms.map { $0.band }, marks: marks,
      end: now.second)
  }
}

extension CloudWatch.AlarmRun {
  /// Its states over time, on a timeline.
  public func timeline(until now: SimulatedTime) -> Timeline {
    Timeline("Alarm \(alarm.name)", bands: [band], end: now.second)
  }

  fileprivate var band: Timeline.Band {
    let first = Timeline.Band.Phase(
      second: 0, CloudWatch.AlarmState.insufficientData.description, weight: .unknown)
    let phases = changes.map { change in
      Timeline.Band.Phase(
        second: change.time.second, change.to.description, weight: Self.weight(change.to))
    }
    return Timeline.Band(alarm.name, phases: [first] + phases)
  }

  private static func weight(_ state: CloudWatch.AlarmState) -> Timeline.Band.Weight {
    switch state {
    case .ok: .calm
    case .alarm: .raised
    case .insufficientData: .unknown
    }
  }
}

extension ECS.Task {
  /// Its states and its containers, counted from the moment at which it was made.
  public func timeline(until now: SimulatedTime) -> Timeline {
    func second(_ time: SimulatedTime) -> Int64 {
      (time - createdAt).microseconds / TimeSpan.second
    }
    let stations: [(String, SimulatedTime?)] = [
      ("PROVISIONING", createdAt), ("PENDING", pullStartedAt), ("RUNNING", startedAt),
      ("STOPPING", stoppingAt), ("STOPPED", stoppedAt),
    ]
    let reached = stations.filter { $0.1 != nil }.map { ($0.0, second($0.1 ?? now)) }
    var spans = reached.enumerated().filter { $0.element.0 != "STOPPED" }.map { index, station in
      Timeline.Span(
        station.0, start: station.1,
        end: index + 1 < reached.count ? reached[index + 1].1 : nil)
    }
    var marks: [Timeline.Mark] = []
    for container in containers {
      if let start = container.startedAt {
        spans.append(
          Timeline.Span(
            "container \(container.name)", start: second(start),
            end: container.stoppedAt.map(second)))
      }
      let happened: [(SimulatedTime?, String)] = [
        (container.startedAt, "starts"), (container.sigtermAt, "gets SIGTERM"),
        (container.sigkillAt, "gets SIGKILL"),
        (container.stoppedAt, container.exitCode.map { "exits with \($0)" } ?? "ends"),
      ]
      for (time, what) in happened {
        if let time { marks.append(.init(second: second(time), "\(container.name) \(what)")) }
      }
    }
    if let stopCode, let stoppingAt {
      marks.append(.init(second: second(stoppingAt), "\(stopCode)"))
    }
    return Timeline(
      "Task \(Int64(id)) (\(taskDefinition))", spans: spans, marks: marks,
      end: second(stoppedAt ?? now))
  }
}

extension SimulatedTime {
  /// Whole seconds since the start.
  fileprivate var second: Int64 { sinceStart.microseconds / TimeSpan.second }
}

extension Cluster {
  /// The history of one service, with the alarms on it.
  /// - Throws: `ecs.service.unknown`.
  public func timeline(of service: String) throws(ModelError) -> Timeline {
    let watch = watches.first { $0.subject == .service(service) }
    return try self.service(service).timeline(
      until: now, alarms: watch?.alarms.map { $0.run } ?? [])
  }

  /// The life of one task, from the moment at which it was made.
  /// - Throws: `ecs.task.unknown`.
  public func timeline(ofTask id: Int) throws(ModelError) -> Timeline {
    try task(id).timeline(until: now)
  }

  /// What there is now: services, and tasks with their containers, each on its capacity.
  public var diagram: Diagram {
    let live = tasks.filter { $0.lastStatus != .stopped }
    var boxes = services.filter { $0.status != .inactive }.map { service in
      Diagram.Box(
        "service \(service.name)",
        detail:
          "\(Int64(service.runningCount)) of \(Int64(service.desiredCount)) running, \(service.currentDeployment.taskDefinition)",
        kind: "service")
    }
    boxes += containerInstances.map { instance in
      instance.box(live.filter { $0.instance == instance.id }.map { $0.box })
    }
    boxes += managedCapacity(live)
    let waiting = live.filter { $0.instance == nil && $0.zone == nil }
    if !waiting.isEmpty {
      boxes.append(
        Diagram.Box("without a place", kind: "waiting", boxes: waiting.map { $0.box }))
    }
    return Diagram("Cluster \(name) at \(now)", boxes: boxes)
  }

  /// A box for each zone in which Fargate runs something.
  private func managedCapacity(_ live: [ECS.Task]) -> [Diagram.Box] {
    CapacityProvider.allCases.flatMap { provider in
      zones.compactMap { zone in
        let tasks = live.filter { $0.provider == provider.rawValue && $0.zone == zone }
        return tasks.isEmpty
          ? nil
          : Diagram.Box("\(provider) in \(zone)", kind: "fargate", boxes: tasks.map { $0.box })
      }
    }
  }
}

extension ContainerInstance {
  fileprivate func box(_ tasks: [Diagram.Box]) -> Diagram.Box {
    let state = status == .active ? "" : "\(status), "
    return Diagram.Box(
      "\(id) (\(instanceType)) in \(zone)",
      detail:
        "\(state)\(remainingCPU) of \(registeredCPU) CPU units and \(remainingMemory) of \(registeredMemory) MiB free",
      kind: "instance", boxes: tasks)
  }
}

extension ECS.Task {
  fileprivate var box: Diagram.Box {
    Diagram.Box(
      "task \(Int64(id)) (\(taskDefinition))", detail: lastStatus.description, kind: "task",
      boxes: containers.map { container in
        let code = container.exitCode.map { ", exit code \($0)" } ?? ""
        let check = container.health == .unknown ? "" : ", \(container.health)"
        return Diagram.Box(
          container.name, detail: "\(container.lastStatus)\(check)\(code)", kind: "container")
      })
  }
}
