import AWSModel
import Testing

@Suite struct AlarmTests {
  private func alarm(
    _ datapoints: Int, of periods: Int, _ threshold: MetricThreshold = .greaterThan(70),
    missing: CloudWatch.MissingData = .missing, period: TimeSpan = .minutes(1)
  ) throws(ModelError) -> CloudWatch.Alarm {
    try CloudWatch.Alarm(
      "busy", threshold: threshold, period: period, evaluationPeriods: periods,
      datapointsToAlarm: datapoints, missingData: missing)
  }

  /// cw 6.1: nothing is known at first.
  @Test func beginsWithoutData() throws {
    let series = try MetricSeries("CPUUtilization", values: [])
    #expect(try alarm(1, of: 1).run(over: series).state == .insufficientData)
  }

  /// cw 6.2: 10, 20, 30 s or whole minutes, and a day in all.
  @Test(arguments: [
    (10, 1, nil), (20, 1, nil), (30, 1, nil), (60, 1_440, nil), (3_600, 24, nil),
    (15, 1, "cloudwatch.alarm.period"), (90, 1, "cloudwatch.alarm.period"),
    (0, 1, "cloudwatch.alarm.period"), (-60, 1, "cloudwatch.alarm.period"),
    (60, 1_441, "cloudwatch.alarm.interval"), (3_600, 25, "cloudwatch.alarm.interval"),
    (60, 0, "cloudwatch.alarm.datapoints"),
  ])
  func hasPeriods(_ seconds: Int, _ count: Int, _ code: String?) {
    let found = refusal { () throws(ModelError) in
      _ = try CloudWatch.Alarm(
        "x", threshold: .lessThan(1), period: .seconds(seconds), evaluationPeriods: count)
    }
    #expect(found == code)
  }

  /// cw 6.2: neither none nor more points than are evaluated.
  @Test(arguments: [0, 4, -1]) func refusesDatapoints(_ datapoints: Int) {
    let found = refusal { () throws(ModelError) in _ = try alarm(datapoints, of: 3) }
    #expect(found == "cloudwatch.alarm.datapoints")
  }

  /// cw 6.3: every minute, and every 10 s where the period is below one.
  @Test func isEvaluatedOften() throws {
    #expect(try alarm(1, of: 1, period: .minutes(5)).frequency == .minutes(1))
    #expect(try alarm(1, of: 1, period: .seconds(30)).frequency == .seconds(10))
  }

  /// cw 6.3: a period of five minutes slides by one minute each time. Four minutes of 0 and one of
  /// 100 are 20 on average: above 15 from 10:00 on, when the minute of 100 is over, for as long as
  /// that minute is among the last five.
  @Test func slides() throws {
    var metric = CloudWatch.Metric("CPUUtilization")
    for minute in 0..<20 { metric.put(minute == 9 ? 100 : 0, at: .start + .minutes(minute)) }
    let run = try alarm(1, of: 1, .greaterThan(15), period: .minutes(5))
      .run(over: metric, to: .start + .minutes(20))
    #expect(
      run.changes.map { "\($0.time) \($0.to)" } == [
        "00:01:00 OK", "00:10:00 ALARM", "00:15:00 OK",
      ])
  }

  /// cw 6.4: two of the last three, next to each other or not.
  @Test func wantsSomeOfSome() throws {
    let series = try MetricSeries("CPUUtilization", values: [80, 60, 80, 60, 60, 60])
    let run = try alarm(2, of: 3).run(over: series)
    #expect(
      run.changes.map { $0.description } == [
        "00:01:00  INSUFFICIENT_DATA → OK: 1 of 1 datapoints is greater than 70, 2 missing; the newest is 80",
        "00:03:00  OK → ALARM: 2 of 3 datapoints are greater than 70; the newest is 80",
        "00:04:00  ALARM → OK: 1 of 3 datapoints is greater than 70; the newest is 60",
      ])
  }

  /// cw 6.4: the bound itself is inside for `greaterThan`, outside for `greaterThanOrEqual`.
  @Test func comparesExactly() throws {
    #expect(!MetricThreshold.greaterThan(70).isBreached(by: 70))
    #expect(MetricThreshold.greaterThan(70).isBreached(by: 70.000001))
    #expect(MetricThreshold.greaterThanOrEqual(70).isBreached(by: 70))
    #expect(!MetricThreshold.lessThan(63).isBreached(by: 63))
    #expect(MetricThreshold.lessThanOrEqual(63).isBreached(by: 63))
  }

  /// cw 6.5: a message at each change; a scaling policy at each evaluation in that state.
  @Test func repeatsScalingOnly() throws {
    let alarm = try CloudWatch.Alarm(
      "busy", threshold: .greaterThan(70), alarmActions: [.notify("team"), .scale("out")],
      okActions: [.notify("team")])
    var metric = CloudWatch.Metric("CPUUtilization")
    for (minute, value) in [60.0, 80, 80, 60].enumerated() {
      metric.put(value, at: .start + .minutes(minute))
    }
    let actions = try alarm.actions(over: metric, to: .start + .minutes(4))
    #expect(
      actions.map { $0.description } == [
        "00:01:00  notify team", "00:02:00  notify team", "00:02:00  scale out",
        "00:03:00  scale out", "00:04:00  notify team",
      ])
  }

  /// cw 6.6: five points for three, and the surplus says that it is assumed.
  @Test func looksFurtherBack() throws {
    #expect(try alarm(3, of: 3).evaluationRange == 5)
    #expect(CloudWatch.assumedSurplus.description.contains("assumed"))
  }

  /// cw 6.7: the rows of the guide's tables that are no vectors.
  @Test(arguments: [
    ("0----", 3, ["OK", "OK", "OK", "OK"]),
    ("--X--", 3, ["ALARM", "kept", "ALARM", "OK"]),
    ("0-X--", 2, ["OK", "OK", "ALARM", "OK"]),
    ("---X-", 2, ["ALARM", "kept", "ALARM", "OK"]),
  ])
  func fillsIn(_ points: String, _ datapoints: Int, _ states: [String]) throws {
    let values = points.map { $0 == "-" ? nil : $0 == "X" ? 80.0 : 60 }
    let found = try CloudWatch.MissingData.allCases.map { missing in
      let alarm = try alarm(datapoints, of: 3, missing: missing)
      let (one, other) = (
        alarm.evaluate(values, prior: .ok).state, alarm.evaluate(values, prior: .alarm).state
      )
      return one == other ? one.rawValue : "kept"
    }
    #expect(found == states)
  }

  /// cw 6.8: as long as the breach is younger than M periods nothing happens; then it is an alarm, and
  /// when it has left the range nobody knows.
  @Test func waitsForCompany() throws {
    let series = try MetricSeries(
      "CPUUtilization", values: [60, nil, nil, nil, nil, 80, nil, nil, nil, nil, nil])
    let run = try alarm(3, of: 3).run(over: series)
    #expect(
      run.changes.map { "\($0.time) \($0.to)" } == [
        "00:01:00 OK", "00:08:00 ALARM", "00:11:00 INSUFFICIENT_DATA",
      ])
  }

  /// cw 6.9.
  @Test func dynamoDBIgnores() throws {
    let alarm = try CloudWatch.Alarm(
      "throttled", metric: "ThrottledRequests", namespace: "AWS/DynamoDB",
      threshold: .greaterThan(0),
      missingData: .breaching)
    #expect(alarm.missingData == .ignore)
    #expect(alarm.evaluate([nil], prior: .ok).state == .ok)
  }

  /// cw 6.10: 10 ÷ (1 − 0.99) = 1,000; 10 ÷ 0.5 = 20; 10 ÷ 0.1 = 100.
  @Test func percentilesWantSamples() {
    #expect(CloudWatch.Statistic.p99.significantSamples == 1_000)
    #expect(CloudWatch.Statistic.p50.significantSamples == 20)
    #expect(CloudWatch.Statistic.percentile(10).significantSamples == 100)
    #expect(CloudWatch.Statistic.percentile(99.9).significantSamples == 10_000)
    #expect(CloudWatch.Statistic.average.significantSamples == 0)
  }

  /// cw 6.10: nineteen samples above the bound leave the alarm alone, the twentieth sets it off.
  @Test(arguments: [(true, 19, "ALARM"), (false, 19, "INSUFFICIENT_DATA"), (false, 20, "ALARM")])
  func mayIgnoreFewSamples(_ evaluates: Bool, _ count: Int, _ state: String) throws {
    let alarm = try CloudWatch.Alarm(
      "slow", metric: "Latency", statistic: .p50, threshold: .greaterThan(1),
      evaluatesFewSamples: evaluates)
    var metric = CloudWatch.Metric("Latency")
    metric.put(2, count: count, at: .start)
    let run = try alarm.run(over: metric, to: .start + .minutes(1))
    #expect(run.state.rawValue == state)
  }

  /// cw 6.11.
  @Test(arguments: [(30, 3), (60, 15 * 24), (300, 63 * 24), (3_600, 455 * 24)])
  func keepsPoints(_ seconds: Int, _ hours: Int) throws {
    #expect(CloudWatch.retention(of: .seconds(seconds)) == .hours(hours))
    var metric = CloudWatch.Metric("CPUUtilization")
    metric.put(50, at: .start)
    func points(_ age: TimeSpan) throws -> [Double?] {
      try metric.series(
        .average, every: .seconds(seconds), from: .start, to: .start + .seconds(1),
        now: .start + age
      ).values
    }
    #expect(try points(.hours(hours)) == [50])
    #expect(try points(.hours(hours) + .seconds(1)) == [nil])
  }

  /// cw 6.12.
  @Test func hasFiveActionsAtMost() {
    let actions = (1...6).map { CloudWatch.AlarmAction.notify("topic \($0)") }
    func code(_ count: Int) -> String? {
      refusal { () throws(ModelError) in
        _ = try CloudWatch.Alarm(
          "loud", threshold: .lessThan(1), okActions: Array(actions.prefix(count)))
      }
    }
    #expect(code(5) == nil)
    #expect(code(6) == "cloudwatch.alarm.actions")
  }
}

@Suite struct StatisticTests {
  private func value(_ statistic: CloudWatch.Statistic, _ samples: [Double]) throws -> Double? {
    var metric = CloudWatch.Metric("Latency")
    for sample in samples { metric.put(sample, at: .start) }
    return try metric.series(statistic, from: .start, to: .start + .minutes(1)).values[0]
  }

  /// 1 to 10 and 100: 155 ÷ 11 = 14.0909…, cut to the millionth; p90 is the tenth of eleven, as
  /// 0.9 × 11 = 9.9; p50 the sixth.
  @Test func summarises() throws {
    let samples = [5, 3, 100, 1, 4, 2, 10, 9, 8, 7, 6].map(Double.init)
    #expect(try value(.average, samples) == 14.090909)
    #expect(try value(.sum, samples) == 155)
    #expect(try value(.minimum, samples) == 1)
    #expect(try value(.maximum, samples) == 100)
    #expect(try value(.sampleCount, samples) == 11)
    #expect(try value(.p50, samples) == 6)
    #expect(try value(.p90, samples) == 10)
    #expect(try value(.p99, samples) == 100)
    #expect(try value(.percentile(0), samples) == 1)
    #expect(try value(.percentile(100), samples) == 100)
    #expect(try value(.average, []) == nil)
  }

  /// A sample may stand for several, and may arrive late.
  @Test func countsSamples() throws {
    var metric = CloudWatch.Metric("Latency", unit: "Milliseconds")
    metric.put(10, count: 3, at: .start + .seconds(70))
    metric.put(50, at: .start)
    metric.put(20, at: .start + .seconds(65))
    let series = try metric.series(.average, from: .start, to: .start + .minutes(3))
    // (10 × 3 + 20) ÷ 4 = 12.5.
    #expect(series.description == "Latency, every 1 min: 50, 12.5, –")
  }

  @Test func refusesPeriods() {
    let metric = CloudWatch.Metric("Latency")
    for (period, days) in [(TimeSpan.zero, 1), (.seconds(1), 2)] {
      let found = refusal { () throws(ModelError) in
        _ = try metric.series(.sum, every: period, from: .start, to: .start + .days(days))
      }
      #expect(found == "metric.period")
    }
    #expect(
      refusal { () throws(ModelError) in
        _ = try MetricSeries("x", period: .milliseconds(1), values: [])
      } == "metric.period")
  }

  /// Bills of a month: 12 alarms at $0.10, ten of them free.
  @Test func pricesAlarms() throws {
    let prices = try PriceBook()
    #expect(try CloudWatch.alarmCost(standard: 12, prices: prices).total == .cents(120))
    #expect(
      try CloudWatch.alarmCost(standard: 12, freeTier: true, prices: prices).total == .cents(20))
    #expect(
      refusal { () throws(ModelError) in
        _ = try CloudWatch.alarmCost(standard: -1, prices: prices)
      } == "cloudwatch.alarm.count")
  }
}
