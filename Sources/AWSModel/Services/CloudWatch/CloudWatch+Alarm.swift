extension CloudWatch {
  /// What an alarm thinks of its metric.
  public enum AlarmState: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case ok = "OK"
    case alarm = "ALARM"
    /// Also the state in which an alarm begins.
    case insufficientData = "INSUFFICIENT_DATA"

    public var description: String { rawValue }
  }

  /// What stands for a point that is missing.
  public enum MissingData: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    /// Nothing: the other points decide, and without any nobody knows.
    case missing
    /// The state stays.
    case ignore
    case breaching
    case notBreaching

    public var description: String { rawValue }
  }

  /// What a change of state sets off.
  public enum AlarmAction: Hashable, Sendable, CustomStringConvertible {
    /// A message to a topic: once for each change.
    case notify(String)
    /// A scaling policy: at the change, and every minute while the state lasts.
    case scale(String)

    public var description: String {
      switch self {
      case .notify(let topic): "notify \(topic)"
      case .scale(let policy): "scale \(policy)"
      }
    }
  }

  /// So many of the last so many periods of a metric beyond a threshold.
  public struct Alarm: Hashable, Sendable {
    public let name: String
    public let namespace: String
    public let metric: String
    public let statistic: Statistic
    public let threshold: MetricThreshold
    public let period: TimeSpan
    /// N: how many points are evaluated.
    public let evaluationPeriods: Int
    /// M: how many of them have to breach the threshold.
    public let datapointsToAlarm: Int
    public let missingData: MissingData
    /// Whether a percentile of few samples is evaluated all the same.
    public let evaluatesFewSamples: Bool
    public let alarmActions: [AlarmAction]
    public let okActions: [AlarmAction]
    public let insufficientDataActions: [AlarmAction]

    /// - Parameter datapointsToAlarm: all the evaluated periods when nil.
    /// - Throws: `cloudwatch.alarm.period`, `cloudwatch.alarm.datapoints`,
    ///   `cloudwatch.alarm.interval` beyond a day, `cloudwatch.alarm.actions`.
    public init(
      _ name: String, metric: String = "CPUUtilization", namespace: String = "AWS/ECS",
      statistic: Statistic = .average, threshold: MetricThreshold,
      period: TimeSpan = .minutes(1), evaluationPeriods: Int = 1, datapointsToAlarm: Int? = nil,
      missingData: MissingData = .missing, evaluatesFewSamples: Bool = true,
      alarmActions: [AlarmAction] = [], okActions: [AlarmAction] = [],
      insufficientDataActions: [AlarmAction] = []
    ) throws(ModelError) {
      let datapoints = datapointsToAlarm ?? evaluationPeriods
      guard Self.isPeriod(period) else { throw .alarmPeriod(name, period) }
      guard evaluationPeriods >= 1, (1...evaluationPeriods).contains(datapoints) else {
        throw .alarmDatapoints(name, Int64(datapoints), Int64(evaluationPeriods))
      }
      let longest = Facts.longestInterval.value
      guard period * evaluationPeriods <= longest else {
        throw .alarmInterval(name, period * evaluationPeriods, longest)
      }
      let most = Facts.actionsPerState.value
      for actions in [alarmActions, okActions, insufficientDataActions]
      where actions.count > most {
        throw .alarmActions(name, Int64(actions.count), most)
      }
      self.name = name
      self.metric = metric
      self.namespace = namespace
      self.statistic = statistic
      self.threshold = threshold
      self.period = period
      self.evaluationPeriods = evaluationPeriods
      self.datapointsToAlarm = datapoints
      self.missingData = namespace == Facts.ignoring.value ? .ignore : missingData
      self.evaluatesFewSamples = evaluatesFewSamples
      self.alarmActions = alarmActions
      self.okActions = okActions
      self.insufficientDataActions = insufficientDataActions
    }

    private static func isPeriod(_ period: TimeSpan) -> Bool {
      let minute = TimeSpan.minutes(1).microseconds
      return Facts.shortPeriods.value.contains(period)
        || (period.microseconds >= minute && period.microseconds % minute == 0)
    }

    /// How far back the points go that are evaluated: all periods together.
    public var evaluationInterval: TimeSpan { period * evaluationPeriods }

    /// How often it is looked at: every minute, or every 10 s when its period is shorter than that.
    public var frequency: TimeSpan {
      period < .minutes(1) ? Facts.quickEvaluation.value : Facts.evaluation.value
    }

    /// How many points it looks for; more than it needs, in case some are missing.
    public var evaluationRange: Int { evaluationPeriods + Int(assumedSurplus.value) }

    func actions(in state: AlarmState) -> [AlarmAction] {
      switch state {
      case .ok: okActions
      case .alarm: alarmActions
      case .insufficientData: insufficientDataActions
      }
    }
  }
}

extension CloudWatch.Alarm: CustomStringConvertible {
  /// `busy: CPUUtilization Average greater than 70, 3 of 3 × 1 min`.
  public var description: String {
    "\(name): \(metric) \(statistic) \(threshold), \(Int64(datapointsToAlarm)) of \(Int64(evaluationPeriods)) × \(period)"
  }
}

extension ModelError {
  fileprivate static func alarmPeriod(_ name: String, _ period: TimeSpan) -> Self {
    ModelError(
      code: "cloudwatch.alarm.period",
      message:
        "the period of alarm '\(name)' is \(period); expected 10 s, 20 s, 30 s or whole minutes")
  }

  fileprivate static func alarmDatapoints(_ name: String, _ some: Int64, _ all: Int64) -> Self {
    ModelError(
      code: "cloudwatch.alarm.datapoints",
      message:
        "alarm '\(name)' wants \(some) of \(all) datapoints; expected 1 or more periods, and 1 up to all of them to alarm"
    )
  }

  fileprivate static func alarmInterval(
    _ name: String, _ found: TimeSpan, _ longest: TimeSpan
  ) -> Self {
    ModelError(
      code: "cloudwatch.alarm.interval",
      message: "alarm '\(name)' evaluates \(found); expected \(longest) at most",
      notes: ["take a shorter period, or fewer of them"])
  }

  fileprivate static func alarmActions(_ name: String, _ count: Int64, _ most: Int64) -> Self {
    ModelError(
      code: "cloudwatch.alarm.actions",
      message: "alarm '\(name)' has \(count) actions for one state; expected \(most) at most")
  }
}
