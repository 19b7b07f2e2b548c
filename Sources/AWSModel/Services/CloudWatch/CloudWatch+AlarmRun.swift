extension CloudWatch {
  /// When an alarm went from one state to another, and why.
  public struct StateChange: Hashable, Sendable {
    public let time: SimulatedTime
    public let from: AlarmState
    public let to: AlarmState
    let evidence: Evidence

    public var reason: String { evidence.reason }
  }

  /// An action that an alarm invoked.
  public struct InvokedAction: Hashable, Sendable, CustomStringConvertible {
    public let time: SimulatedTime
    public let action: AlarmAction

    public var description: String { "\(time)  \(action)" }
  }

  /// An alarm at work: its state, and how it came to it.
  public struct AlarmRun: Hashable, Sendable {
    public let alarm: Alarm
    public private(set) var state = AlarmState.insufficientData
    /// Oldest first.
    public private(set) var changes: [StateChange] = []
    private var recent: Recent

    init(_ alarm: Alarm) {
      self.alarm = alarm
      recent = Recent(alarm)
    }

    /// Takes the next point of a metric whose period is the alarm's.
    /// - Returns: whether the state changed.
    @discardableResult
    mutating func observe(_ point: Int64?, at time: SimulatedTime) -> Bool {
      recent.append(point)
      // As long as nothing is missing, counting the newest is enough.
      if recent.isComplete {
        let next: AlarmState = recent.breaching >= alarm.datapointsToAlarm ? .alarm : .ok
        return next != state && evaluate(Alarm.Tally(recent.points, alarm), at: time)
      }
      return evaluate(Alarm.Tally(recent.points, alarm), at: time)
    }

    /// Takes what the alarm's period brought of a metric.
    /// - Returns: the point that it makes.
    mutating func observe(_ sample: Sample?, at time: SimulatedTime) -> Int64? {
      let point = sample.map { alarm.statistic.value(of: $0) }
      observe(point, at: time)
      return point
    }

    /// Looks at a metric: at as many whole periods as it wants, the last of which ends now.
    @discardableResult
    mutating func observe(_ metric: Metric, at time: SimulatedTime) -> Bool {
      let from = time - alarm.evaluationInterval
      if !alarm.evaluatesFewSamples,
        metric.sampleCount(from: from, to: time) < alarm.statistic.significantSamples
      {
        return false
      }
      let points = (0..<alarm.evaluationRange).reversed().map { age in
        let end = time - alarm.period * age
        return metric.value(alarm.statistic, from: end - alarm.period, to: end)
      }
      return evaluate(Alarm.Tally(points, alarm), at: time)
    }

    private mutating func evaluate(_ tally: Alarm.Tally, at time: SimulatedTime) -> Bool {
      let next = alarm.state(tally, prior: state)
      guard next != state else { return false }
      changes.append(
        StateChange(time: time, from: state, to: next, evidence: alarm.evidence(tally)))
      state = next
      return true
    }

    /// All actions of the state at a change; while it lasts only those that scale.
    func invoked(isChange: Bool) -> [AlarmAction] {
      let actions = alarm.actions(in: state)
      guard !isChange else { return actions }
      return actions.filter { action in
        if case .scale = action { return true }
        return false
      }
    }
  }

  /// The points of an evaluation range as they come in, and how many of the newest breach.
  private struct Recent: Hashable, Sendable {
    private let limit: Int64
    private let threshold: MetricThreshold
    private let periods: Int
    private var ring: [Point]
    /// Where the next point goes: where the oldest is.
    private var next = 0
    private(set) var breaching = 0
    private var missing: Int

    init(_ alarm: Alarm) {
      threshold = alarm.threshold
      limit = Millionths.of(alarm.threshold.value)
      periods = alarm.evaluationPeriods
      missing = alarm.evaluationRange
      ring = Array(repeating: Point(value: nil, isBreaching: false), count: alarm.evaluationRange)
    }

    private struct Point: Hashable, Sendable {
      let value: Int64?
      let isBreaching: Bool
    }

    var isComplete: Bool { missing == 0 }

    /// Oldest first.
    var points: [Int64?] { (ring[next...] + ring[..<next]).map { $0.value } }

    mutating func append(_ value: Int64?) {
      var leaving = next - periods
      if leaving < 0 { leaving += ring.count }
      let isBreaching = value.map { threshold.isBreached(by: $0, limit: limit) } ?? false
      if isBreaching { breaching += 1 }
      if ring[leaving].isBreaching { breaching -= 1 }
      if value == nil { missing += 1 }
      if ring[next].value == nil { missing -= 1 }
      ring[next] = Point(value: value, isBreaching: isBreaching)
      next = next + 1 == ring.count ? 0 : next + 1
    }
  }
}

extension CloudWatch.Alarm {
  /// The alarm's life over a metric, from a moment to another: evaluated as often as CloudWatch does.
  /// - Throws: `metric.period` for more than 100,000 evaluations.
  public func run(
    over metric: CloudWatch.Metric, from begin: SimulatedTime = .start, to end: SimulatedTime
  ) throws(ModelError) -> CloudWatch.AlarmRun {
    try history(over: metric, from: begin, to: end).run
  }

  /// What it invokes on the way.
  /// - Throws: as ``run(over:from:to:)``.
  public func actions(
    over metric: CloudWatch.Metric, from begin: SimulatedTime = .start, to end: SimulatedTime
  ) throws(ModelError) -> [CloudWatch.InvokedAction] {
    try history(over: metric, from: begin, to: end).actions
  }

  private func history(
    over metric: CloudWatch.Metric, from begin: SimulatedTime, to end: SimulatedTime
  ) throws(ModelError) -> (run: CloudWatch.AlarmRun, actions: [CloudWatch.InvokedAction]) {
    let count = max(.zero, end - begin).microseconds / frequency.microseconds
    guard count <= 100_000 else { throw .evaluations(name, count) }
    var run = CloudWatch.AlarmRun(self)
    var actions: [CloudWatch.InvokedAction] = []
    for index in 0..<Int(count) {
      let time = begin + frequency * (index + 1)
      let isChange = run.observe(metric, at: time)
      actions += run.invoked(isChange: isChange).map { .init(time: time, action: $0) }
    }
    return (run, actions)
  }

  /// The alarm's life over a series: a point a period, each evaluated when its period is over.
  ///
  /// The series' own period stands for the alarm's.
  public func run(over series: MetricSeries) -> CloudWatch.AlarmRun {
    var run = CloudWatch.AlarmRun(self)
    for (index, point) in series.points.enumerated() {
      run.observe(point, at: series.end(of: index))
    }
    return run
  }
}

extension CloudWatch.StateChange: CustomStringConvertible {
  /// `00:03:00  OK → ALARM: 3 of 3 datapoints are greater than 70; the newest is 82`.
  public var description: String { "\(time)  \(from) → \(to): \(reason)" }
}

extension CloudWatch.AlarmRun: CustomStringConvertible {
  /// `busy ALARM`.
  public var description: String { "\(alarm.name) \(state)" }
}

extension ModelError {
  fileprivate static func evaluations(_ name: String, _ count: Int64) -> Self {
    ModelError(
      code: "metric.period",
      message: "alarm '\(name)' would be evaluated \(count) times; expected 100,000 at most")
  }
}
