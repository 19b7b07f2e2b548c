// Traffic, alarms and scaling of a cluster: the calls, and what a minute makes of them.

extension Cluster {
  /// What a request costs the processor when nobody says.
  public static let assumedCPUPerRequest = Assumption<TimeSpan>(
    .milliseconds(10), unit: "of one vCPU", why: "a page that a server puts together")

  /// Sends requests to a service from now on: each takes so much time of one virtual processor.
  ///
  /// All running tasks get as many. A task uses no more than it reserves; requests beyond that are
  /// counted as `UnservedRequestCount` and forgotten. Memory is not measured.
  /// - Throws: `ecs.service.unknown`, `cluster.traffic`.
  public mutating func setTraffic(
    _ traffic: Workload, of service: String, cpuPerRequest: TimeSpan? = nil
  ) throws(ModelError) {
    _ = try scheduler.service(service)
    let time = cpuPerRequest ?? Self.assumedCPUPerRequest.value
    guard time > .zero else { throw .traffic(service, time) }
    let index = watch(.service(service))
    watches[index].load = Watch.Load(traffic: traffic, cpuPerRequest: time)
  }

  /// Lets policies change the desired number of a service, or the size of a group of instances,
  /// within bounds. A number outside them stays until a policy or a scheduled action moves it.
  ///
  /// - Parameter warmUp: how long a new instance does not count, 300 s unless said otherwise; tasks
  ///   have none.
  /// - Throws: `ecs.service.unknown`, `autoscaling.bounds`, `autoscaling.fixed` for a daemon, and for
  ///   a group that has managed scaling.
  public mutating func registerScalableTarget(
    _ name: String, minimum: Int, maximum: Int, warmUp: TimeSpan? = nil
  ) throws(ModelError) {
    let subject = try subject(name)
    guard minimum >= 0, minimum <= maximum, maximum <= mostOf(subject) else {
      throw .scalingBounds(name, minimum, maximum)
    }
    try checkIsScalable(subject, name)
    let index = watch(subject)
    if watches[index].isTarget {
      watches[index].scaler?.setBounds(minimum: minimum, maximum: maximum)
    } else {
      watches[index].isTarget = true
      watches[index].scaler = AutoScaling.Scaler(
        namespace: subject == .service(name) ? .ecs : .ec2, minimum: minimum, maximum: maximum)
      watches[index].desired = fleet.instances.count { $0.group == name && $0.endedAt == nil }
    }
    watches[index].warmUp = max(.zero, warmUp ?? AutoScaling.Facts.warmUp.value)
  }

  private func mostOf(_ subject: Watch.Subject) -> Int {
    switch subject {
    case .service: Int(ECS.DeploymentFacts.tasksPerService.value)
    case .group: Int(ECS.DeploymentFacts.containerInstances.value)
    }
  }

  /// A service of this name, or else a group.
  private func subject(_ name: String) throws(ModelError) -> Watch.Subject {
    if scheduler.serviceIndices[name] == nil, groups.contains(where: { $0.provider == name }) {
      return .group(name)
    }
    _ = try scheduler.service(name)
    return .service(name)
  }

  private func checkIsScalable(_ subject: Watch.Subject, _ name: String) throws(ModelError) {
    switch subject {
    case .service:
      let settings = scheduler.services[try scheduler.service(name)].settings
      guard settings.scheduling == .replica else { throw .scalingDaemon(name) }
    case .group:
      let isManaged = scheduler.providers.contains { $0.name == name && $0.scaling != nil }
      guard !isManaged else { throw .scalingManaged(name) }
    }
  }

  /// Adds a policy, with the two alarms that it makes.
  /// - Throws: `ecs.service.unknown`, `autoscaling.unregistered`, `autoscaling.policy`,
  ///   `cloudwatch.metric.unknown` for a group of instances and another metric than its CPU.
  public mutating func putScalingPolicy(
    _ policy: AutoScaling.TargetTracking, on name: String
  ) throws(ModelError) {
    let (index, place) = try policyPlace(policy.name, on: name)
    let metric = try watches[index].metric(policy.metric.rawValue)
    let namespace = watches[index].scaler?.namespace ?? .ecs
    for tracking in policy.alarms(for: namespace) {
      let title =
        "TargetTracking-\(name)-\(policy.name)-\(tracking.isHigh ? "AlarmHigh" : "AlarmLow")"
      let alarm = try CloudWatch.Alarm(
        title, metric: policy.metric.rawValue, namespace: watches[index].metrics[metric].namespace,
        threshold: tracking.threshold, period: tracking.period,
        evaluationPeriods: tracking.datapoints, alarmActions: [.scale(policy.name)])
      watches[index].alarms.append(
        Watch.Watched(alarm, metric: metric, policy: place, isHigh: tracking.isHigh))
    }
    watches[index].add(.tracking(policy))
  }

  /// Adds a policy that acts while an alarm is in ALARM.
  /// - Throws: as ``putScalingPolicy(_:on:)``, with every metric of the service.
  public mutating func putScalingPolicy(
    _ policy: AutoScaling.StepScaling, on name: String, alarm: CloudWatch.Alarm
  ) throws(ModelError) {
    let (index, place) = try policyPlace(policy.name, on: name)
    let metric = try watches[index].metric(alarm.metric)
    watches[index].alarms.append(Watch.Watched(alarm, metric: metric, policy: place))
    watches[index].add(.steps(policy, threshold: alarm.threshold.value))
  }

  /// Where a new policy goes: the watch, and its number there.
  private func policyPlace(
    _ policy: String, on name: String
  ) throws(ModelError) -> (watch: Int, policy: Int) {
    let subject = try subject(name)
    let index = watches.firstIndex { $0.subject == subject }
    guard let index, let scaler = watches[index].scaler else { throw .unregistered(name) }
    guard !scaler.policies.contains(where: { $0.name == policy }) else {
      throw .policyExists(policy, name)
    }
    return (index, scaler.policies.count)
  }

  /// Adds an action that sets new bounds at certain moments.
  /// - Throws: `ecs.service.unknown`, `autoscaling.unregistered`.
  public mutating func putScheduledAction(
    _ action: AutoScaling.ScheduledAction, on name: String
  ) throws(ModelError) {
    let index = try policyPlace("", on: name).watch
    watches[index].actions.append(action)
    schedule(watches[index].actions.count - 1, of: index)
  }

  /// Adds an alarm that changes nothing.
  /// - Throws: `ecs.service.unknown`, `cloudwatch.metric.unknown`.
  public mutating func putAlarm(_ alarm: CloudWatch.Alarm, on name: String) throws(ModelError) {
    let index = watch(try subject(name))
    let metric = try watches[index].metric(alarm.metric)
    watches[index].alarms.append(Watch.Watched(alarm, metric: metric, policy: nil))
  }
}

// MARK: - What is there to see

extension Cluster {
  /// Every alarm, in the order of their creation.
  public var alarms: [CloudWatch.AlarmRun] { watches.flatMap { $0.alarms.map { $0.run } } }

  /// - Throws: `cloudwatch.alarm.unknown`.
  public func alarm(_ name: String) throws(ModelError) -> CloudWatch.AlarmRun {
    guard let run = alarms.first(where: { $0.alarm.name == name }) else {
      throw .alarmUnknown(name, known: alarms.map { $0.alarm.name })
    }
    return run
  }

  /// What policies and scheduled actions did.
  /// - Throws: `ecs.service.unknown`, `autoscaling.unregistered`.
  public func scalingActivities(of name: String) throws(ModelError) -> [AutoScaling.Activity] {
    watches[try policyPlace("", on: name).watch].scaler?.activities ?? []
  }

  /// A metric of a service or a group: `CPUUtilization`, and of a service `RequestCount`,
  /// `RequestCountPerTarget` and `UnservedRequestCount`. Nothing is measured without traffic.
  /// - Throws: `ecs.service.unknown`, `cloudwatch.metric.unknown`.
  public func metric(_ metric: String, of name: String) throws(ModelError) -> CloudWatch.Metric {
    let subject = try subject(name)
    let watch = watches.first { $0.subject == subject } ?? Watch(subject)
    return watch.metrics[try watch.metric(metric)]
  }
}

// MARK: - A minute

extension Cluster {
  /// Lets the policies of a watch act on what its alarms say.
  mutating func scale(_ index: Int) {
    guard watches[index].isTarget else { return }
    switch watches[index].subject {
    case .service(let name):
      guard let service = activeService(name, of: index) else { return }
      let current = scheduler.runningTasks(service).count
      if current > 0, watches[index].isQuiet { return }
      let desired = scheduler.desiredCount(service)
      let isDeploying = scheduler.isDeploying(service)
      let next = watches[index].decide(
        current: current, desired: desired, mayScaleIn: !isDeploying, at: now)
      if let next { setDesired(next, of: index) }
    case .group(let name):
      let desired = watches[index].desired
      let warm = warmInstances(of: name, watches[index].warmUp).count
      let next = watches[index].decide(
        current: warm, desired: desired, mayScaleIn: warm >= desired, at: now)
      if let next { watches[index].desired = next }
      fit(group: name, to: watches[index].desired)
    }
  }

  mutating func schedule(_ action: Int, of index: Int) {
    guard let next = watches[index].actions[action].schedule.next(after: now) else { return }
    queue.schedule(.scheduled(watch: index, action: action), at: next)
  }

  mutating func applyAction(_ number: Int, of index: Int) {
    scheduler.now = now
    fleet.now = now
    schedule(number, of: index)
    let action = watches[index].actions[number]
    var desired = watches[index].desired
    if case .service(let name) = watches[index].subject {
      guard let service = activeService(name, of: index) else { return }
      desired = scheduler.services[service].desiredCount
    }
    if let next = watches[index].scaler?.apply(action, desired: desired, at: now) {
      setDesired(next, of: index)
    }
  }

  private mutating func setDesired(_ count: Int, of index: Int) {
    switch watches[index].subject {
    case .service(let name): scheduler.setDesiredCount(count, of: name)
    case .group(let name):
      watches[index].desired = count
      fit(group: name, to: count)
    }
  }

  /// Launches what a group lacks and ends what it has too many: from the zone with the most, the
  /// oldest first.
  private mutating func fit(group name: String, to count: Int) {
    guard let group = groups.first(where: { $0.provider == name }) else { return }
    var live = fleet.instances.filter { $0.group == name && $0.endedAt == nil }
    if live.count < count {
      return fleet.launch(group.type, ami: group.ami, group: name, count: count - live.count)
    }
    while live.count > count {
      let counts = zones.map { zone in live.count { $0.zone == zone } }
      let fullest = counts.indices.max { counts[$0] < counts[$1] } ?? 0
      let oldest = live.firstIndex { $0.zone == zones[fullest] } ?? 0
      let id = live.remove(at: oldest).id
      if fleet.terminate(id) != nil { leave(id) }
    }
  }
}

extension AutoScaling.Policy {
  fileprivate var name: String {
    switch self {
    case .tracking(let policy): policy.name
    case .steps(let policy, _): policy.name
    }
  }
}

extension ModelError {
  fileprivate static func traffic(_ service: String, _ time: TimeSpan) -> Self {
    ModelError(
      code: "cluster.traffic",
      message: "a request to '\(service)' takes \(time) of a processor; expected more than 0 s")
  }

  fileprivate static func scalingDaemon(_ name: String) -> Self {
    ModelError(
      code: "autoscaling.fixed",
      message:
        "service '\(name)' is a DAEMON, whose number follows the instances; expected a REPLICA")
  }

  fileprivate static func scalingManaged(_ name: String) -> Self {
    ModelError(
      code: "autoscaling.fixed",
      message: "capacity provider '\(name)' has managed scaling already; expected one without")
  }

  fileprivate static func unregistered(_ name: String) -> Self {
    ModelError(
      code: "autoscaling.unregistered",
      message: "'\(name)' is no scalable target; expected one that was registered",
      notes: ["call 'registerScalableTarget' first"])
  }

  fileprivate static func policyExists(_ policy: String, _ name: String) -> Self {
    ModelError(
      code: "autoscaling.policy",
      message: "'\(name)' has a policy '\(policy)' already; expected another name")
  }

  fileprivate static func alarmUnknown(_ name: String, known: [String]) -> Self {
    ModelError(
      code: "cloudwatch.alarm.unknown",
      message: known.isEmpty
        ? "there is no alarm '\(name)'; there is none at all"
        : "there is no alarm '\(name)'; expected \(alternatives(known))")
  }
}
