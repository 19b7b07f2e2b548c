import Testing

/// Alarms, policies and traffic in examples: the same names, and the same results, as in Swift.
@Suite struct ScalingExampleTests {
  /// 45 of 50 requests a second are 90%; 2 × 90 ÷ 60 = 3 tasks, from the third point above 60 on.
  @Test func scalesAService() throws {
    let text = """
      let web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
        Container("app", image: "public.ecr.aws/shop/web:1")
      }
      var cluster = try Cluster("shop")
      try cluster.createService("web", task: web, desiredCount: 2)
      try cluster.setTraffic(.steady(45), of: "web", cpuPerRequest: .milliseconds(10))
      try cluster.registerScalableTarget("web", minimum: 2, maximum: 10)
      try cluster.putScalingPolicy(AutoScaling.TargetTracking("cpu", target: 60), on: "web")
      try cluster.putAlarm(CloudWatch.Alarm("any", threshold: .greaterThan(1)), on: "web")
      try cluster.putScheduledAction(
        AutoScaling.ScheduledAction("more", .at(SimulatedTime(.minutes(9))), minimum: 4), on: "web")
      cluster.run(for: .minutes(10))
      for activity in try cluster.scalingActivities(of: "web") { print(activity) }
      let high = try cluster.alarm("TargetTracking-web-cpu-AlarmHigh")
      print(high.alarm.threshold, high.state, high.changes.count)
      let cpu = try cluster.metric("CPUUtilization", of: "web")
      print(try cpu.series(.maximum, from: .start, to: cluster.now).values.count)
      print(cluster.alarms.count)
      """
    #expect(
      try output(text) == [
        "00:03:00  2 → 3, policy cpu: CPUUtilization at 60",
        "00:09:00  3 → 4, scheduled action more", "greater than 60 OK 3", "10", "3",
      ])
  }

  @Test func evaluatesAlarms() throws {
    let text = """
      let alarm = try CloudWatch.Alarm(
        "busy", threshold: .greaterThan(70), evaluationPeriods: 3, datapointsToAlarm: 2)
      print(alarm.evaluate([80, nil, 60, nil, 90]).state)
      let series = try MetricSeries("CPUUtilization", values: [60, 80, 75.5, nil])
      for change in alarm.run(over: series).changes { print(change.time, change.to) }
      var latency = CloudWatch.Metric("Latency")
      latency.put(120, count: 99, at: .start)
      latency.put(900, at: SimulatedTime(.seconds(5)))
      let end = SimulatedTime(.minutes(1))
      print(try latency.series(.p99, from: .start, to: end))
      print(try latency.series(.percentile(99.5), from: .start, to: end).maximum ?? 0)
      """
    // 99 of 100 samples are 120: the 99th is, the 100th is not.
    #expect(
      try output(text) == [
        "ALARM", "00:01:00 OK", "00:03:00 ALARM", "Latency, every 1 min: 120", "900.0",
      ])
  }

  @Test func describesTraffic() throws {
    let text = """
      let day = Workload.daily(low: 10, high: 74, peak: .hours(20))
      let week = Workload.weekly(weekdays: day, weekend: day.scaled(by: 0.5))
      let all = week + .spike(100, at: .hours(9), for: .minutes(5))
      print(all.rate(at: SimulatedTime(.hours(14))), all.rate(at: SimulatedTime(.days(5)) + TimeSpan.hours(20)))
      print(try Workload.csv("00:00,1\\n12:00,2").series(for: .days(1), every: .hours(12)))
      """
    #expect(
      try output(text) == ["42.0 37.0", "requests per second, every 12 h: 1, 2"])
  }

  @Test func reckonsSteps() throws {
    let text = """
      let policy = try AutoScaling.StepScaling(
        "out", .percentChangeInCapacity,
        steps: [AutoScaling.Step(from: 0, to: 10, 10), AutoScaling.Step(from: 10, to: nil, 50)])
      print(policy.desired(current: 10, metric: 75, threshold: 70))
      print(policy.desired(current: 10, metric: 80, threshold: 70))
      print(try AutoScaling.TargetTracking(target: 60).desired(current: 4, metric: 75))
      """
    // 10 + 10%; 10 + 50%; 4 × 75 ÷ 60.
    #expect(try output(text) == ["11", "15", "5"])
  }

  /// A year of minutes is more than an example may ask for; so are many evaluations.
  @Test(arguments: [
    "cluster.run(for: .days(3_650))",
    "let metric = CloudWatch.Metric(\"x\"); let end = SimulatedTime(.minutes(99_999)); for _ in 0..<99 { _ = try CloudWatch.Alarm(\"a\", threshold: .lessThan(1)).run(over: metric, to: end) }",
  ])
  func paysForMinutes(_ call: String) throws {
    let text = """
      var cluster = try Cluster("shop")
      try cluster.createService("web", task: TaskDefinition("web", cpu: .vCPU(1), memory: .gigabytes(2)) {
        Container("app", image: "nginx")
      })
      try cluster.setTraffic(.steady(1), of: "web")
      \(call)
      """
    #expect(try output(text).contains { $0.contains("example.fault.") })
  }

  /// Numbers without bounds reach the model without a trap.
  @Test(arguments: [
    "Workload.daily(low: -1, high: 1e300, peak: .days(Int.max)).rate(at: SimulatedTime(.days(Int.max)))",
    "Workload.spike(1, at: .days(Int.max), for: .days(Int.max)).requests(inMinuteFrom: .start)",
    "try Workload.steady(1).series(for: .days(Int.max), every: .seconds(1)).count",
    "try CloudWatch.Alarm(\"x\", threshold: .lessThan(0), evaluationPeriods: Int.max)",
    "try CloudWatch.Alarm(\"x\", threshold: .lessThan(0), datapointsToAlarm: Int.min)",
    "CloudWatch.Statistic.percentile(-1).significantSamples",
    "try AutoScaling.TargetTracking(target: 0.000001).desired(current: Int.max, metric: 1e300)",
    "try AutoScaling.TargetTracking(target: 1).desired(current: Int.min, metric: -1)",
    "try AutoScaling.ScheduledAction(\"x\", .rate(.days(Int.max)), minimum: Int.max)",
    "try AutoScaling.StepScaling(\"x\", .percentChangeInCapacity, steps: [AutoScaling.Step(from: -1e300, to: 1e300, Int.max)]).desired(current: Int.max, metric: 1e300, threshold: -1e300)",
    "try CloudWatch.Metric(\"x\").series(.sum, from: SimulatedTime(.days(Int.max)), to: .start)",
    "try CloudWatch.Alarm(\"x\", threshold: .lessThan(1)).run(over: CloudWatch.Metric(\"x\"), from: SimulatedTime(.days(Int.max)), to: .start)",
    "try CloudWatch.alarmCost(standard: Int.max, for: .days(Int.max), prices: prices)",
  ])
  func takesAnyNumber(_ expression: String) throws { _ = try output("print(\(expression))") }

  @Test func survivesAnyTarget() throws {
    let text = """
      var cluster = try Cluster("shop")
      try cluster.createService("web", task: TaskDefinition("web", cpu: .vCPU(1), memory: .gigabytes(2)) {
        Container("app", image: "nginx")
      })
      try cluster.setTraffic(.steady(1e9), of: "web", cpuPerRequest: .days(Int.max))
      try cluster.registerScalableTarget("web", minimum: 0, maximum: 5)
      try cluster.putScalingPolicy(AutoScaling.TargetTracking(target: 1e-6, scaleOutCooldown: .days(-Int.max)), on: "web")
      try cluster.putScheduledAction(AutoScaling.ScheduledAction("x", .rate(.seconds(-1)), maximum: 4), on: "web")
      cluster.run(for: .minutes(30))
      print(try cluster.service("web").desiredCount)
      """
    #expect(try output(text) == ["4"])
  }
}
