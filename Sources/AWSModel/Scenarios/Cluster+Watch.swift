extension Cluster {
  /// What is measured of a service or of a group of instances each minute, and what is done about it.
  struct Watch: Sendable {
    enum Subject: Hashable, Sendable {
      case service(String)
      case group(String)
    }

    /// Requests, and the processor time that each of them takes.
    struct Load: Sendable {
      let traffic: Workload
      let cpuPerRequest: TimeSpan
    }

    /// An alarm on one of the metrics, and the policy that it serves.
    struct Watched: Sendable {
      var run: CloudWatch.AlarmRun
      let metric: Int
      let policy: Int?
      let isHigh: Bool

      /// Whether each minute brings the next of its points.
      var isSimple: Bool { run.alarm.period == .minutes(1) && run.alarm.evaluatesFewSamples }
    }

    let subject: Subject
    /// Where a service was found last.
    var place: Int?
    var load: Load?
    private(set) var metrics: [CloudWatch.Metric]
    /// What the last minute brought for each of them.
    private var latest: [CloudWatch.Sample?]
    var alarms: [Watched] = []
    var scaler: AutoScaling.Scaler?
    /// What the alarms of each policy said last.
    private(set) var signals: [AutoScaling.Signal] = []
    var actions: [AutoScaling.ScheduledAction] = []
    /// What a group was asked to have; a service knows that itself.
    var desired = 0
    /// How long a new instance of a group does not count.
    var warmUp = TimeSpan.zero
    /// What each task of a service used in the last minute.
    /// - Unit: microseconds of one virtual processor.
    var usedPerTask: Int64 = 0

    init(_ subject: Subject) {
      self.subject = subject
      switch subject {
      case .service: metrics = Self.serviceMetrics
      case .group:
        metrics = [CloudWatch.Metric("CPUUtilization", namespace: "AWS/EC2", unit: "Percent")]
      }
      latest = metrics.map { _ in nil }
    }

    /// In the order of `Measure`.
    private static let serviceMetrics = [
      CloudWatch.Metric("CPUUtilization", namespace: "AWS/ECS", unit: "Percent"),
      CloudWatch.Metric("RequestCount", namespace: "AWS/ApplicationELB", unit: "Count"),
      CloudWatch.Metric("RequestCountPerTarget", namespace: "AWS/ApplicationELB", unit: "Count"),
      CloudWatch.Metric("UnservedRequestCount", namespace: "Simulation", unit: "Count"),
    ]

    enum Measure: Int {
      case cpu, requests, requestsPerTarget, unserved
    }

    mutating func put(_ measure: Measure, millionths: Int64, count: Int = 1, at time: SimulatedTime)
    {
      let sample = CloudWatch.Sample(time: time, value: millionths, count: Int64(count))
      latest[measure.rawValue] = sample
      metrics[measure.rawValue].append(sample)
    }

    /// Whether no policy has anything to act on.
    var isQuiet: Bool { signals.allSatisfy { !$0.isHigh && !$0.isLow } }

    mutating func decide(
      current: Int, desired: Int, mayScaleIn: Bool, at time: SimulatedTime
    ) -> Int? {
      scaler?.decide(
        signals, current: current, desired: desired, mayScaleIn: mayScaleIn, at: time)
    }

    mutating func add(_ policy: AutoScaling.Policy) {
      scaler?.policies.append(policy)
      signals.append(AutoScaling.Signal())
    }

    func metric(_ name: String) throws(ModelError) -> Int {
      guard let index = metrics.firstIndex(where: { $0.name == name }) else {
        throw .metricUnknown(name, known: metrics.map { $0.name })
      }
      return index
    }

    /// Lets the alarms look at a minute that is over, and notes what those of each policy say.
    mutating func observe(at time: SimulatedTime) {
      for index in signals.indices { signals[index] = AutoScaling.Signal() }
      for index in alarms.indices { observe(index, at: time) }
      for index in latest.indices { latest[index] = nil }
    }

    private mutating func observe(_ index: Int, at time: SimulatedTime) {
      let metric = alarms[index].metric
      let point: Int64?
      if alarms[index].isSimple {
        let statistic = alarms[index].run.alarm.statistic
        point = latest[metric].map { statistic.value(of: $0) }
        alarms[index].run.observe(point, at: time)
      } else {
        let alarm = alarms[index].run.alarm
        point = metrics[metric].value(alarm.statistic, from: time - alarm.period, to: time)
        alarms[index].run.observe(metrics[metric], at: time)
      }
      guard let policy = alarms[index].policy else { return }
      signals[policy].point = point
      guard alarms[index].run.state == .alarm else { return }
      if alarms[index].isHigh {
        signals[policy].isHigh = true
      } else {
        signals[policy].isLow = true
      }
    }
  }

  /// The place in `watches` of what is measured of a subject; begins to measure it.
  mutating func watch(_ subject: Watch.Subject) -> Int {
    if let known = watches.firstIndex(where: { $0.subject == subject }) { return known }
    if watches.isEmpty {
      let minute = TimeSpan.minutes(1).microseconds
      let passed = now.sinceStart.microseconds % minute
      queue.schedule(.minute, at: now + TimeSpan(microseconds: minute - passed))
    }
    watches.append(Watch(subject))
    return watches.count - 1
  }

  /// Measures, lets the alarms look, and scales; then waits for the next minute.
  mutating func minuteIsOver() {
    scheduler.now = now
    fleet.now = now
    scheduler.work += watches.count
    for index in watches.indices { measureService(index) }
    for index in watches.indices { measureGroup(index) }
    for index in watches.indices {
      watches[index].observe(at: now)
      scale(index)
    }
    queue.schedule(.minute, at: now + .minutes(1))
  }

  /// The place of a watched service, remembered as long as it is active.
  mutating func activeService(_ name: String, of index: Int) -> Int? {
    if let place = watches[index].place, scheduler.services[place].status == .active {
      return place
    }
    let place = scheduler.serviceIndices[name]
    watches[index].place = place
    return place.flatMap { scheduler.services[$0].status == .active ? $0 : nil }
  }

  /// Requests of the last minute on the tasks that run at its end.
  ///
  /// Each task gets as many; none uses more than it reserves. What is left over is not served.
  private mutating func measureService(_ index: Int) {
    guard case .service(let name) = watches[index].subject, let load = watches[index].load,
      let service = activeService(name, of: index)
    else { return }
    let minute = now - .minutes(1)
    let requests = load.traffic.requests(inMinuteFrom: minute)
    let (running, units) = scheduler.runningTasks(service)
    let available = Int128(units) * Int128(TimeSpan.minutes(1).microseconds) / 1_024
    let wanted = Int128(requests) * Int128(load.cpuPerRequest.microseconds)
    let used = min(wanted, available)
    watches[index].usedPerTask = running == 0 ? 0 : Int64(clamping: used / Int128(running))
    watches[index].put(.requests, millionths: requests * Millionths.one, at: minute)
    if wanted > available {
      let served = Int64(clamping: available / Int128(load.cpuPerRequest.microseconds))
      watches[index].put(
        .unserved, millionths: (requests - served) * Millionths.one, at: minute)
    }
    guard running > 0 else { return }
    watches[index].put(
      .requestsPerTarget, millionths: requests * Millionths.one / Int64(running), at: minute)
    guard available > 0 else { return }
    watches[index].put(
      .cpu, millionths: Int64(used * 100 * Int128(Millionths.one) / available), count: running,
      at: minute)
  }

  /// What the tasks on warmed-up instances used of all that these have.
  private mutating func measureGroup(_ index: Int) {
    guard case .group(let name) = watches[index].subject else { return }
    let warm = warmInstances(of: name, watches[index].warmUp)
    guard !warm.isEmpty else { return }
    var used: Int128 = 0
    for watch in watches {
      guard case .service(let service) = watch.subject,
        let place = scheduler.serviceIndices[service]
      else { continue }
      let tasks = scheduler.services[place].live.count { task in
        scheduler.tasks[task].lastStatus == .running
          && scheduler.tasks[task].instance.map { id in warm.contains { $0.id == id } } ?? false
      }
      used += Int128(tasks) * Int128(watch.usedPerTask)
    }
    let processors = warm.reduce(Int128(0)) { $0 + Int128($1.type.vCPU) }
    let available = processors * Int128(TimeSpan.minutes(1).microseconds)
    guard available > 0 else { return }
    let share = min(used, available) * 100 * Int128(Millionths.one) / available
    watches[index].put(
      .cpu, millionths: Int64(share), count: warm.count, at: now - .minutes(1))
  }

  func warmInstances(of group: String, _ warmUp: TimeSpan) -> [EC2.Instance] {
    fleet.instances.filter { instance in
      guard instance.group == group, instance.endedAt == nil, let since = instance.runningAt else {
        return false
      }
      return now - since >= warmUp
    }
  }
}

extension ModelError {
  fileprivate static func metricUnknown(_ name: String, known: [String]) -> Self {
    ModelError(
      code: "cloudwatch.metric.unknown",
      message: "nobody measures '\(name)' here; expected \(alternatives(known))")
  }
}
