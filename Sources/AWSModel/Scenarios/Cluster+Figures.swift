public import Figures

extension ECS.ServiceRun {
  /// Desired, running and pending tasks, deployments, and what the service said.
  public func timeline(until now: SimulatedTime) -> Timeline {
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
      "Service \(name)", series: series, spans: spans, marks: marks, end: now.second)
  }
}

extension SimulatedTime {
  /// Whole seconds since the start.
  fileprivate var second: Int64 { sinceStart.microseconds / TimeSpan.second }
}

extension Cluster {
  /// The history of one service.
  /// - Throws: `ecs.service.unknown`.
  public func timeline(of service: String) throws(ModelError) -> Timeline {
    try self.service(service).timeline(until: now)
  }

  /// What runs now: services with their tasks and containers, each on its capacity.
  public var diagram: Diagram {
    let running = tasks.filter { $0.lastStatus != .stopped }
    var boxes = services.filter { $0.status != .inactive }.map { service in
      Diagram.Box(
        "service \(service.name)",
        detail: "\(Int64(service.runningCount)) of \(Int64(service.desiredCount)) running",
        kind: "service", boxes: running.filter { $0.service == service.name }.map { $0.box })
    }
    let loose = running.filter { $0.service == nil }
    if !loose.isEmpty {
      boxes.append(Diagram.Box("tasks by themselves", kind: "tasks", boxes: loose.map { $0.box }))
    }
    let servers = containerInstances.map { instance in
      Diagram.Box(instance.description, kind: "instance")
    }
    return Diagram("Cluster \(name) at \(now)", boxes: boxes + servers)
  }
}

extension ECS.Task {
  fileprivate var box: Diagram.Box {
    let place = [provider, instance, zone].compactMap { $0 }.joined(separator: ", ")
    return Diagram.Box(
      "task \(Int64(id)) (\(taskDefinition))",
      detail: place.isEmpty ? lastStatus.description : "\(lastStatus) on \(place)", kind: "task",
      boxes: containers.map { Diagram.Box("container \($0.description)", kind: "container") })
  }
}
