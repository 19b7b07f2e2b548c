extension AutoScaling.TargetTracking {
  /// What the policy makes of a series, alarms and all, when the measure does not care how much there
  /// is of what it scales; what is asked for is there at once.
  ///
  /// - Throws: `autoscaling.bounds`.
  public func activities(
    over series: MetricSeries, current: Int, minimum: Int, maximum: Int,
    namespace: AutoScaling.ServiceNamespace = .ecs
  ) throws(ModelError) -> [AutoScaling.Activity] {
    guard minimum >= 0, minimum <= maximum else { throw .scalingBounds(name, minimum, maximum) }
    var scaler = AutoScaling.Scaler(namespace: namespace, minimum: minimum, maximum: maximum)
    scaler.policies = [.tracking(self)]
    var runs: [CloudWatch.AlarmRun] = []
    for tracking in alarms(for: namespace) {
      runs.append(
        CloudWatch.AlarmRun(
          try CloudWatch.Alarm(
            tracking.description, metric: metric.rawValue, threshold: tracking.threshold,
            period: tracking.period, evaluationPeriods: tracking.datapoints)))
    }
    var capacity = max(0, current)
    for (index, point) in series.points.enumerated() {
      let time = series.end(of: index)
      for run in runs.indices { runs[run].observe(point, at: time) }
      let signal = AutoScaling.Signal(
        isHigh: runs[0].state == .alarm, isLow: runs[1].state == .alarm, point: point)
      capacity =
        scaler.decide(
          [signal], current: capacity, desired: capacity, mayScaleIn: true, at: time) ?? capacity
    }
    return scaler.activities
  }
}
