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
      let isSimple: Bool

      init(_ alarm: CloudWatch.Alarm, metric: Int, policy: Int?, isHigh: Bool = true) {
        run = CloudWatch.AlarmRun(alarm)
        self.metric = metric
        self.policy = policy
        self.isHigh = isHigh
        isSimple = alarm.period == .minutes(1) && alarm.evaluatesFewSamples
      }
    }

    let subject: Subject
    /// Where a service was found last.
    var place: Int?
    var load: Load? { didSet { hasLoad = load != nil } }
    private(set) var hasLoad = false
    /// Whether it has a scaler.
    var isTarget = false
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

    private mutating func put(
      _ measure: Measure, millionths: Int64, count: Int = 1, at time: SimulatedTime
    ) {
      let sample = CloudWatch.Sample(time: time, value: millionths, count: Int64(count))
      latest[measure.rawValue] = sample
      metrics[measure.rawValue].append(sample)
    }

    /// Makes room for what a time brings, as far as it is more than there is already.
    mutating func expect(_ time: TimeSpan) {
      let minutes = min(time.microseconds / TimeSpan.minutes(1).microseconds, 50_000)
      for index in metrics.indices where index != Measure.unserved.rawValue {
        metrics[index].expect(Int(minutes))
      }
    }

    /// Requests of a minute on so many tasks with so much processor.
    ///
    /// Each task gets as many; none uses more than it reserves. What is left over is not served.
    mutating func measure(_ minute: SimulatedTime, running: Int, units: Int64) {
      guard let load else { return }
      let requests = load.traffic.requests(inMinuteFrom: minute)
      let available = Int128(units) * Int128(TimeSpan.minutes(1).microseconds) / 1_024
      let wanted = Int128(requests) * Int128(load.cpuPerRequest.microseconds)
      let used = min(wanted, available)
      usedPerTask = running == 0 ? 0 : Int64(clamping: used / Int128(running))
      put(.requests, millionths: requests * Millionths.one, at: minute)
      if wanted > available {
        let served = Int64(clamping: available / Int128(load.cpuPerRequest.microseconds))
        put(.unserved, millionths: (requests - served) * Millionths.one, at: minute)
      }
      guard running > 0 else { return }
      put(
        .requestsPerTarget, millionths: requests * Millionths.one / Int64(running), at: minute)
      guard available > 0 else { return }
      put(
        .cpu, millionths: Int64(used * 100 * Int128(Millionths.one) / available), count: running,
        at: minute)
    }

    /// What the tasks on a group's instances used, of so much that these have.
    mutating func measure(
      _ minute: SimulatedTime, used: Int128, of available: Int128, instances: Int
    ) {
      let share = min(used, available) * 100 * Int128(Millionths.one) / available
      put(.cpu, millionths: Int64(share), count: instances, at: minute)
    }

    /// Requests that the tasks of a service had the processor for.
    func served(from begin: SimulatedTime, to end: SimulatedTime) -> Int64 {
      guard case .service = subject else { return 0 }
      let all = metrics[Measure.requests.rawValue].value(.sum, from: begin, to: end) ?? 0
      let lost = metrics[Measure.unserved.rawValue].value(.sum, from: begin, to: end) ?? 0
      return (all - lost) / Millionths.one
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
        point = alarms[index].run.observe(latest[metric], at: time)
      } else {
        let alarm = alarms[index].run.alarm
        point = metrics[metric].value(alarm.statistic, from: time - alarm.period, to: time)
        alarms[index].run.observe(metrics[metric], at: time)
      }
      guard let policy = alarms[index].policy else { return }
      let isAlarm = alarms[index].run.state == .alarm
      signals[policy].note(point, isHigh: isAlarm && alarms[index].isHigh, isAlarm: isAlarm)
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
  private mutating func measureService(_ index: Int) {
    guard case .service(let name) = watches[index].subject, watches[index].hasLoad,
      let service = activeService(name, of: index)
    else { return }
    let (running, units) = scheduler.runningTasks(service)
    watches[index].measure(now - .minutes(1), running: running, units: units)
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
    watches[index].measure(
      now - .minutes(1), used: used, of: available, instances: warm.count)
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
