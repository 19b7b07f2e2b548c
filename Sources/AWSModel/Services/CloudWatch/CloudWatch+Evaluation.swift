extension CloudWatch {
  /// What an alarm makes of its points, and why.
  public struct Evaluation: Hashable, Sendable, CustomStringConvertible {
    public let state: AlarmState
    public let reason: String

    public var description: String { "\(state): \(reason)" }
  }
}

extension CloudWatch.Alarm {
  /// Looks at points, oldest first, nil where one is missing; only the evaluation range counts.
  ///
  /// - Parameter prior: the state before, which is kept where missing points are ignored.
  public func evaluate(
    _ points: [Double?], prior: CloudWatch.AlarmState = .insufficientData
  ) -> CloudWatch.Evaluation {
    let points = points.suffix(evaluationRange).map { $0.map(Millionths.of) }
    return evaluation(Tally(points, self), prior: prior)
  }

  func evaluation(_ tally: Tally, prior: CloudWatch.AlarmState) -> CloudWatch.Evaluation {
    let state = state(tally, prior: prior)
    return CloudWatch.Evaluation(state: state, reason: evidence(tally).reason)
  }

  /// The points of an evaluation range, counted.
  struct Tally {
    /// Real ones, at most as many as are evaluated, the newest first taken.
    var real = 0
    var breaching = 0
    /// How many periods ago the oldest of the breaching ones began.
    var oldestBreach = 0
    var newest: Int64?

    /// - Unit of `points`: millionths; oldest first.
    init(_ points: some BidirectionalCollection<Int64?>, _ alarm: CloudWatch.Alarm) {
      var age = 0
      for point in points.reversed() where real < alarm.evaluationPeriods {
        age += 1
        guard let point else { continue }
        if newest == nil { newest = point }
        real += 1
        guard alarm.threshold.isBreached(by: point) else { continue }
        breaching += 1
        oldestBreach = age
      }
    }
  }

  func state(_ tally: Tally, prior: CloudWatch.AlarmState) -> CloudWatch.AlarmState {
    let fillers = evaluationPeriods - tally.real
    if tally.real == 0, missingData == .missing { return .insufficientData }
    if tally.real == 0, missingData == .ignore { return prior }
    let counted = tally.breaching + (missingData == .breaching ? fillers : 0)
    if counted >= datapointsToAlarm { return .alarm }
    // A breach that nothing contradicts, and that is old enough to have been joined by others.
    let isSuspect =
      fillers > 0 && tally.breaching == tally.real && tally.oldestBreach >= datapointsToAlarm
    switch missingData {
    case .missing where isSuspect: return .alarm
    case .ignore where isSuspect: return prior
    case .missing, .ignore, .breaching, .notBreaching: return .ok
    }
  }

  /// What stands behind a state: kept as numbers, as few are ever read.
  func evidence(_ tally: Tally) -> CloudWatch.Evidence {
    CloudWatch.Evidence(
      threshold: threshold, missingData: missingData, periods: evaluationPeriods,
      range: evaluationRange, real: tally.real, breaching: tally.breaching, newest: tally.newest)
  }
}

extension CloudWatch {
  /// Why an alarm is in its state.
  struct Evidence: Hashable, Sendable {
    let threshold: MetricThreshold
    let missingData: MissingData
    let periods: Int
    let range: Int
    let real: Int
    let breaching: Int
    let newest: Int64?

    var reason: String {
      guard let newest else {
        return "no datapoint in \(Int64(range)) periods, missing data is \(missingData)"
      }
      let are = breaching == 1 ? "is" : "are"
      return
        "\(Int64(breaching)) of \(Int64(real)) datapoints \(are) \(threshold)\(rest); the newest is \(Millionths.text(newest))"
    }

    /// What became of points that are not there.
    private var rest: String {
      guard periods > real else { return "" }
      let missing = ", \(Int64(periods - real)) missing"
      switch missingData {
      case .missing: return missing
      case .ignore: return missing + " and ignored"
      case .breaching: return missing + " and taken as breaching"
      case .notBreaching: return missing + " and taken as not breaching"
      }
    }
  }
}
