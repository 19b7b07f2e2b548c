import AWSModel
import GuideTestSupport
import Testing

/// A task of a quarter of a processor serves 25 requests of 10 ms a second at 100%.
private let perRequest = TimeSpan.milliseconds(10)

/// `web` with so many tasks in the cluster `shop`, and so many requests a second.
private func shop(
  tasks: Int, rate: Double, minimum: Int = 1, maximum: Int = 20
) throws -> Cluster {
  var cluster = try Cluster("shop")
  try cluster.createService("web", task: webTask(), desiredCount: tasks)
  try cluster.setTraffic(.steady(rate), of: "web", cpuPerRequest: perRequest)
  try cluster.registerScalableTarget("web", minimum: minimum, maximum: maximum)
  return cluster
}

extension Cluster {
  fileprivate mutating func setRate(_ rate: Double) throws {
    try setTraffic(.steady(rate), of: "web", cpuPerRequest: perRequest)
  }

  fileprivate func steps(of name: String = "web") throws -> [String] {
    try scalingActivities(of: name).map { "\($0.time) \($0.from) → \($0.to)" }
  }

  fileprivate mutating func putSteps(
    _ name: String, _ type: AutoScaling.AdjustmentType = .changeInCapacity,
    steps: [AutoScaling.Step], when threshold: MetricThreshold, cooldown: TimeSpan? = nil
  ) throws {
    try putScalingPolicy(
      AutoScaling.StepScaling(name, type, steps: steps, cooldown: cooldown), on: "web",
      alarm: CloudWatch.Alarm(name, threshold: threshold))
  }
}

@Suite struct TargetTrackingTests {
  /// aas 5.1, 5.2, 5.3: 45 of 50 requests a second are 90%. The third point above 60 is there at
  /// 3:00; 2 × 90 ÷ 60 = 3 tasks, at which 60% is not above 60 any more. From 10:00 on 15 of 75 are
  /// 20%: fifteen points below 54 are there at 25:00, and 3 × 20 ÷ 60 = 1 is below the least number.
  @Test func goesUpAndDown() throws {
    var cluster = try shop(tasks: 2, rate: 45, minimum: 2, maximum: 10)
    try cluster.putScalingPolicy(.init("cpu", target: 60), on: "web")
    cluster.run(for: .minutes(10))
    try cluster.setRate(15)
    cluster.run(for: .minutes(30))
    #expect(try cluster.steps() == ["00:03:00 2 → 3", "00:25:00 3 → 2"])
    #expect(
      cluster.alarms.map { "\($0.alarm.threshold), \($0.alarm.evaluationPeriods)" } == [
        "greater than 60, 3", "less than 54, 15",
      ])
    let high = try cluster.alarm("TargetTracking-web-cpu-AlarmHigh")
    #expect(
      high.changes.map { "\($0.time) \($0.to)" } == [
        "00:01:00 OK", "00:03:00 ALARM", "00:04:00 OK",
      ])
    #expect(try cluster.service("web").desiredCount == 2)
  }

  /// aas 5.2: the lower bound is 90% of the target, for EC2 70%: 60 → 42, 40 → 28.
  @Test(arguments: [
    (AutoScaling.ServiceNamespace.ecs, 70.0, 63.0), (.ec2, 60, 42), (.ec2, 40, 28),
  ])
  func makesTwoAlarms(_ namespace: AutoScaling.ServiceNamespace, target: Double, low: Double) throws
  {
    let alarms = try AutoScaling.TargetTracking(target: target).alarms(for: namespace)
    #expect(alarms.map { $0.threshold } == [.greaterThan(target), .lessThan(low)])
  }

  /// aas 5.3: rounded up both ways. 3 × 46.666666 ÷ 70 is just below 2, 10 × 52 ÷ 60 is 8.67.
  @Test(arguments: [(4, 90.0, 60.0, 6), (3, 46.666666, 70, 2), (10, 52, 60, 9), (2, 0, 50, 0)])
  func isProportional(_ current: Int, metric: Double, target: Double, desired: Int) throws {
    let policy = try AutoScaling.TargetTracking(target: target)
    #expect(policy.desired(current: current, metric: metric) == desired)
  }

  /// aas 5.4: nothing runs, so nothing is measured, and nothing scales.
  @Test func waitsForData() throws {
    var cluster = try shop(tasks: 0, rate: 45, minimum: 0)
    try cluster.putScalingPolicy(.init(target: 60), on: "web")
    cluster.run(for: .minutes(30))
    #expect(cluster.alarms.allSatisfy { $0.state == .insufficientData })
    #expect(try cluster.steps() == [])
    #expect(
      try cluster.metric("UnservedRequestCount", of: "web").series(
        .sum, every: .minutes(30), from: .start, to: .start + .minutes(30)
      ).values == [45 * 60 * 30])
  }

  /// aas 5.5: at 20% the first policy wants less; the second sees 300 requests a minute for each of
  /// three tasks, neither above 310 nor below 279, and keeps them, unless it may not.
  @Test(arguments: [false, true]) func goesDownOnlyTogether(_ disabled: Bool) throws {
    var cluster = try shop(tasks: 3, rate: 15)
    try cluster.putScalingPolicy(.init("cpu", target: 60), on: "web")
    try cluster.putScalingPolicy(
      .init("requests", metric: .requestCountPerTarget, target: 310, disablesScaleIn: disabled),
      on: "web")
    cluster.run(for: .minutes(17))
    #expect(try cluster.steps() == (disabled ? ["00:15:00 3 → 1"] : []))
  }

  /// aas 5.6.
  @Test func hasCooldowns() {
    let namespaces: [AutoScaling.ServiceNamespace] = [.ecs, .dynamodb, .lambda]
    #expect(namespaces.map { $0.cooldown } == [.seconds(300), .zero, .zero])
    #expect(namespaces.map { $0.stepCooldown } == Array(repeating: .seconds(300), count: 3))
  }

  /// aas 5.11: a deployment that never ends keeps the service from shrinking, not from growing.
  @Test func doesNotShrinkWhileDeploying() throws {
    var cluster = try shop(tasks: 3, rate: 15)
    cluster.setBehavior(.cannotBePulled, of: "public.ecr.aws/shop/web:2")
    try cluster.putScalingPolicy(.init(target: 60), on: "web")
    cluster.run(for: .minutes(2))
    try cluster.updateService("web", task: webTask("public.ecr.aws/shop/web:2"))
    cluster.run(for: .minutes(60))
    #expect(try cluster.steps() == [])
    try cluster.setRate(60)
    cluster.run(for: .minutes(3))
    // 60 of 75 are 80%: 3 × 80 ÷ 60 = 4.
    #expect(try cluster.steps() == ["01:05:00 3 → 4"])
  }

  /// aas 5.12: two tasks below a minimum of four: less load leaves them, more lifts them to four at
  /// once, though 2 × 90 ÷ 60 is 3.
  @Test func meetsItsMinimum() throws {
    var cluster = try shop(tasks: 2, rate: 5, minimum: 4)
    try cluster.putScalingPolicy(.init(target: 60), on: "web")
    cluster.run(for: .minutes(30))
    #expect(try cluster.steps() == [])
    try cluster.setRate(45)
    cluster.run(for: .minutes(3))
    #expect(try cluster.steps() == ["00:33:00 2 → 4"])
  }

  /// aas 5.12, mirrored: eight tasks above a maximum of six. 180 of 200 are 90%; 100 are 50%, at which
  /// 8 × 50 ÷ 60 = 7.
  @Test func meetsItsMaximum() throws {
    var cluster = try shop(tasks: 8, rate: 180, maximum: 6)
    try cluster.putScalingPolicy(.init(target: 60), on: "web")
    cluster.run(for: .minutes(30))
    #expect(try cluster.steps() == [])
    try cluster.setRate(100)
    cluster.run(for: .minutes(15))
    #expect(try cluster.steps() == ["00:45:00 8 → 6"])
  }

  /// aas 5.13: the first point above the target adds one; three more for the next.
  @Test func comesFromNothing() throws {
    let policy = try AutoScaling.TargetTracking("queue", target: 10)
    #expect(policy.desired(current: 0, metric: 500) == 1)
    let series = try MetricSeries("backlog", values: [nil, nil, 40])
    #expect(
      try policy.activities(over: series, current: 0, minimum: 0, maximum: 5).map {
        $0.description
      } == ["00:03:00  0 → 1, policy queue: CPUUtilization at 10"])
  }

  /// aas 5.15: used ÷ reserved. 45 requests of 10 ms use 0.45 of 2 × 0.25 and of 2 × 0.5 processors.
  @Test(arguments: [(0.25, 90.0), (0.5, 45.0)]) func measuresTheService(
    _ cpu: Double, _ use: Double
  )
    throws
  {
    var cluster = try Cluster("shop")
    let task = try TaskDefinition("web", cpu: .vCPU(cpu), memory: .gigabytes(1)) {
      Container("app", image: "public.ecr.aws/shop/web:1")
    }
    try cluster.createService("web", task: task, desiredCount: 2)
    try cluster.setTraffic(.steady(45), of: "web", cpuPerRequest: perRequest)
    cluster.run(for: .minutes(1))
    let end = SimulatedTime.start + .minutes(1)
    let metric = try cluster.metric("CPUUtilization", of: "web")
    #expect(try metric.series(.average, from: .start, to: end).values == [use])
    #expect(try metric.series(.sampleCount, from: .start, to: end).values == [2])
  }

  /// 100 requests a second on two tasks: 50 are served, and 50 × 60 are not.
  @Test func servesWhatItCan() throws {
    var cluster = try shop(tasks: 2, rate: 100)
    cluster.run(for: .minutes(1))
    let end = SimulatedTime.start + .minutes(1)
    func value(_ name: String) throws -> Double? {
      try cluster.metric(name, of: "web").series(.sum, from: .start, to: end).values[0]
    }
    #expect(try value("RequestCount") == 6_000)
    #expect(try value("UnservedRequestCount") == 3_000)
    #expect(try value("RequestCountPerTarget") == 3_000)
  }

  @Test func refuses() throws {
    var cluster = try shop(tasks: 1, rate: 1)
    try cluster.putScalingPolicy(.init("cpu", target: 60), on: "web")
    try cluster.createService("other", task: webTask())
    try cluster.createCapacityProvider("servers", instances: .m5Large, scaling: ManagedScaling())
    try cluster.createService(
      "agents", task: serverTask(), settings: .init(scheduling: .daemon, launch: .instances))
    let calls: [(String, (inout Cluster) throws(ModelError) -> Void)] = [
      (
        "autoscaling.target",
        { (_) throws(ModelError) in _ = try AutoScaling.TargetTracking(target: 0) }
      ),
      (
        "autoscaling.policy",
        { (c) throws(ModelError) in try c.putScalingPolicy(.init("cpu", target: 1), on: "web") }
      ),
      (
        "autoscaling.unregistered",
        { (c) throws(ModelError) in try c.putScalingPolicy(.init(target: 1), on: "other") }
      ),
      (
        "autoscaling.bounds",
        { (c) throws(ModelError) in
          try c.registerScalableTarget("web", minimum: 3, maximum: 2)
        }
      ),
      (
        "autoscaling.bounds",
        { (c) throws(ModelError) in
          try c.registerScalableTarget("web", minimum: 0, maximum: 5_001)
        }
      ),
      (
        "autoscaling.fixed",
        { (c) throws(ModelError) in
          try c.registerScalableTarget("servers", minimum: 0, maximum: 2)
        }
      ),
      (
        "autoscaling.fixed",
        { (c) throws(ModelError) in
          try c.registerScalableTarget("agents", minimum: 0, maximum: 2)
        }
      ),
      (
        "ecs.service.unknown",
        { (c) throws(ModelError) in try c.setTraffic(.steady(1), of: "nobody") }
      ),
      (
        "cluster.traffic",
        { (c) throws(ModelError) in
          try c.setTraffic(.steady(1), of: "web", cpuPerRequest: .zero)
        }
      ),
      (
        "cloudwatch.metric.unknown",
        { (c) throws(ModelError) in _ = try c.metric("Memory", of: "web") }
      ),
      ("cloudwatch.alarm.unknown", { (c) throws(ModelError) in _ = try c.alarm("nothing") }),
    ]
    for (code, call) in calls {
      #expect(refusal { () throws(ModelError) in try call(&cluster) } == code)
    }
  }
}

@Suite struct StepScalingTests {
  /// aas 5.5: +3 against +200%, the vector of that name.
  @Test func theLargestWins() throws {
    let vectors = try JSON.parse(vectorFile("vectors.json"))["vectors"]?.elements ?? []
    let vector = vectors.first { $0["id"]?.string == "aas-two-policies-largest-wins" }
    let (start, expected) = (
      vector?["inputs"]?["capacity"]?.integer, vector?["expected"]?["new_capacity"]?.integer
    )
    var cluster = try shop(tasks: Int(try #require(start)), rate: 240, maximum: 100)
    try cluster.putSteps("a", steps: [.init(from: 0, to: nil, 3)], when: .greaterThan(60))
    try cluster.putSteps(
      "b", .percentChangeInCapacity, steps: [.init(from: 0, to: nil, 200)], when: .greaterThan(60))
    cluster.run(for: .minutes(1))
    #expect(try cluster.service("web").desiredCount == Int(try #require(expected)))
  }

  /// aas 5.7, 5.6: 175 of 250 are 70%, and +2. At 2:00 270 of 300 are 90% and ask for +3, of which two
  /// are done. At 7:00 the cooldown is over: 270 of 325 are 83%, +3 again.
  @Test func countsWhatItAdded() throws {
    var cluster = try shop(tasks: 10, rate: 175)
    try cluster.putSteps(
      "out", steps: [.init(from: 0, to: 20, 2), .init(from: 20, to: nil, 3)], when: .greaterThan(60)
    )
    cluster.run(for: .minutes(1))
    try cluster.setRate(270)
    cluster.run(for: .minutes(9))
    #expect(
      try cluster.steps() == ["00:01:00 10 → 12", "00:02:00 12 → 13", "00:07:00 13 → 16"])
  }

  /// aas 5.7: 50 of 250 are 20%: one less at 2:00, when the first deployment is over, and the next five
  /// minutes later.
  @Test func waitsBeforeItShrinksAgain() throws {
    var cluster = try shop(tasks: 10, rate: 50)
    try cluster.putSteps("in", steps: [.init(from: nil, to: 0, -1)], when: .lessThan(30))
    cluster.run(for: .minutes(8))
    #expect(try cluster.steps() == ["00:02:00 10 → 9", "00:07:00 9 → 8"])
  }

  /// aas 5.7: a scale-out in between ends the wait. 200 of 225 are 89%.
  @Test func growthEndsTheWait() throws {
    var cluster = try shop(tasks: 10, rate: 50)
    try cluster.putSteps("in", steps: [.init(from: nil, to: 0, -1)], when: .lessThan(30))
    try cluster.putSteps("out", steps: [.init(from: 0, to: nil, 2)], when: .greaterThan(60))
    cluster.run(for: .minutes(2))
    try cluster.setRate(200)
    cluster.run(for: .minutes(1))
    try cluster.setRate(40)
    cluster.run(for: .minutes(1))
    #expect(
      try cluster.steps() == ["00:02:00 10 → 9", "00:03:00 9 → 11", "00:04:00 11 → 10"])
  }

  /// aas 5.8: 1.5 → 1; 0.5 → 1; −0.5 → −1; −1.5 → −1; 3.3 → 3; nothing stays nothing.
  @Test(arguments: [
    (10, 15, 11), (10, 5, 11), (10, -5, 9), (10, -15, 9), (11, 30, 14), (10, 0, 10), (0, 50, 0),
    (5, -300, 0),
  ])
  func roundsPercentages(_ current: Int, _ percent: Int, _ result: Int) throws {
    let policy = try AutoScaling.StepScaling(
      "p", .percentChangeInCapacity, steps: [.init(from: 0, to: nil, 1)])
    #expect(policy.adjusted(current, by: percent) == result)
  }

  /// aas 5.9: above the threshold of 50 the lower bound counts, below it the upper.
  @Test(arguments: [
    (50.0, 11), (59.999, 11), (60, 12), (70, 13), (49, 9), (40, 8), (40.001, 9), (30, 7), (0, 7),
  ])
  func picksItsStep(_ value: Double, _ result: Int) throws {
    let out = try AutoScaling.StepScaling(
      "out",
      steps: [.init(from: 0, to: 10, 1), .init(from: 10, to: 20, 2), .init(from: 20, to: nil, 3)])
    let shrink = try AutoScaling.StepScaling(
      "in",
      steps: [
        .init(from: -10, to: 0, -1), .init(from: -20, to: -10, -2), .init(from: nil, to: -20, -3),
      ]
    )
    let policy = value >= 50 ? out : shrink
    #expect(policy.desired(current: 10, metric: value, threshold: 50) == result)
  }

  /// aas 5.9: no gaps, no overlaps, one step without end on each side.
  @Test(arguments: [
    [], [AutoScaling.Step(from: 0, to: 0, 1)],
    [.init(from: 0, to: 10, 1), .init(from: 20, to: 30, 2)],
    [.init(from: 0, to: 10, 1), .init(from: 5, to: 30, 2)],
    [.init(from: nil, to: 0, 1), .init(from: nil, to: 0, 2)],
    [.init(from: 0, to: nil, 1), .init(from: 10, to: nil, 2)],
  ])
  func refusesSteps(_ steps: [AutoScaling.Step]) {
    let found = refusal { () throws(ModelError) in
      _ = try AutoScaling.StepScaling("p", steps: steps)
    }
    #expect(found == "autoscaling.steps")
  }

  /// aas 5.10: while the third task is pulled for five minutes, two run: one more than two is three,
  /// again and again. Without a cooldown the desired number would grow each minute otherwise.
  @Test func startsFromWhatRuns() throws {
    var cluster = try shop(tasks: 2, rate: 45)
    try cluster.putSteps(
      "out", steps: [.init(from: 0, to: nil, 1)], when: .greaterThan(60), cooldown: .zero)
    cluster.run(for: .seconds(50))
    cluster.timing.pull = .minutes(5)
    cluster.run(for: .minutes(5))
    #expect(try cluster.steps() == ["00:01:00 2 → 3"])
    #expect(try cluster.service("web").runningCount == 2)
  }
}

@Suite struct ScheduleTests {
  /// aas 5.14: up to the new minimum at 8:00 on weekdays, down to the new maximum at 18:00; the first
  /// day is a Monday.
  @Test func setsBounds() throws {
    var cluster = try shop(tasks: 1, rate: 0)
    try cluster.putScheduledAction(
      .init("day", .cron("0 8 ? * MON-FRI *"), minimum: 4, maximum: 10), on: "web")
    try cluster.putScheduledAction(
      .init("night", .cron("cron(0 18 * * ? *)"), minimum: 0, maximum: 0), on: "web")
    cluster.run(for: .days(7))
    let day = try cluster.steps()
    #expect(day.prefix(3) == ["08:00:00 1 → 4", "18:00:00 4 → 0", "1d 08:00:00 0 → 4"])
    #expect(day.count == 10)
    #expect(try cluster.scalingActivities(of: "web")[0].cause == "scheduled action day")
  }

  /// aas 5.7, 5.14: cooldowns do not hold it back; policies go on from there. 45 of 50 are 90% at 3:00.
  @Test func ignoresCooldowns() throws {
    var cluster = try shop(tasks: 2, rate: 45)
    try cluster.putScalingPolicy(.init(target: 60), on: "web")
    try cluster.putScheduledAction(.init("more", .at(at(200)), minimum: 6), on: "web")
    cluster.run(for: .minutes(5))
    #expect(try cluster.steps() == ["00:03:00 2 → 3", "00:03:20 3 → 6"])
  }

  /// aas 5.14: one bound moves the other where it has to.
  @Test func movesTheOtherBound() throws {
    var cluster = try shop(tasks: 5, rate: 0, minimum: 2, maximum: 8)
    try cluster.putScheduledAction(.init("less", .rate(.minutes(10)), maximum: 1), on: "web")
    cluster.run(for: .minutes(30))
    #expect(try cluster.steps() == ["00:10:00 5 → 1"])
  }

  @Test(arguments: [
    "", "0 8 * * *", "60 8 ? * * *", "0 24 ? * * *", "0 8 1 * ? *", "0 8 ? 6 * *",
    "0 8 ? * MON-FRI 2026", "0 8 ? * FRI-MON *", "0 8 ? * HOL *", "0/0 8 ? * * *", "a 8 ? * * *",
    ", 8 ? * * *",
  ])
  func refusesSchedules(_ text: String) {
    let found = refusal { () throws(ModelError) in _ = try AutoScaling.Schedule.cron(text) }
    #expect(found == "autoscaling.schedule")
  }

  @Test func refusesActions() {
    for (minimum, maximum) in [(nil, nil), (3, 2), (-1, nil)] as [(Int?, Int?)] {
      let found = refusal { () throws(ModelError) in
        _ = try AutoScaling.ScheduledAction(
          "x", .rate(.hours(1)), minimum: minimum, maximum: maximum)
      }
      #expect(found == "autoscaling.bounds")
    }
  }

  /// Every quarter of an hour from 8:00 to 9:45 on Sunday and Wednesday: 2 × 2 × 4 in a week.
  @Test func readsLists() throws {
    var cluster = try shop(tasks: 2, rate: 0)
    try cluster.putScheduledAction(
      .init("up", .cron("0/15 8-9 ? * 1,WED *"), minimum: 3, maximum: 3), on: "web")
    try cluster.putScheduledAction(
      .init("down", .cron("1/15 8-9 ? * SUN,4 *"), minimum: 2, maximum: 2), on: "web")
    cluster.run(for: .days(7))
    #expect(try cluster.steps().count == 2 * 16)
    #expect(try cluster.steps().first == "2d 08:00:00 2 → 3")
  }
}

@Suite struct GroupScalingTests {
  /// 100 requests of 20 ms use two of four processors: 50%. The two instances are running after 40 s
  /// and count 300 s later; the third point above 30 is there at 8:00, and 2 × 50 ÷ 30 asks for four.
  /// The new ones count from 14:00 on: two of eight processors are 25%, between 21 and 30.
  ///
  /// aas 5.2, 5.3 and 5.10 for instances.
  @Test func countsWarmInstances() throws {
    var cluster = try Cluster("shop")
    try cluster.createCapacityProvider("servers", instances: .m5Large, count: 2)
    let strategy = try CapacityStrategy([.init("servers", weight: 1)])
    try cluster.createService(
      "web", task: serverTask(cpu: 512, memory: 256), desiredCount: 6,
      settings: .init(launch: .providers(strategy)))
    try cluster.setTraffic(.steady(100), of: "web", cpuPerRequest: .milliseconds(20))
    try cluster.registerScalableTarget("servers", minimum: 2, maximum: 10)
    try cluster.putScalingPolicy(.init("cpu", target: 30), on: "servers")
    cluster.run(for: .minutes(40))
    #expect(try cluster.steps(of: "servers") == ["00:08:00 2 → 4"])
    let metric = try cluster.metric("CPUUtilization", of: "servers")
    let values = try metric.series(.average, from: .start, to: at(15 * 60)).values
    #expect(values[4...7] == [nil, 50, 50, 50])
    #expect(values[13...14] == [25, 25])
    try cluster.setTraffic(.steady(20), of: "web", cpuPerRequest: .milliseconds(20))
    // 0.4 of 8 processors are 5%: 4 × 5 ÷ 30 = 1 is below the least size.
    cluster.run(for: .minutes(16))
    #expect(try cluster.steps(of: "servers").last == "00:55:00 4 → 2")
    cluster.run(for: .minutes(5))
    #expect(cluster.containerInstances.count == 2)
    #expect(try cluster.service("web").runningCount == 6)
  }
}

@Suite struct ScalingPropertyTests {
  private func history(_ seed: Int) throws -> (Cluster, minimum: Int, maximum: Int) {
    var generator = GuideTestSupport.SeededGenerator(seed: UInt64(seed))
    let minimum = Int.random(in: 0...4, using: &generator)
    let maximum = minimum + Int.random(in: 0...12, using: &generator)
    var cluster = try Cluster("shop", seed: seed)
    try cluster.createService(
      "web", task: webTask(), desiredCount: Int.random(in: minimum...maximum, using: &generator))
    let traffic =
      Workload.daily(low: 5, high: Double.random(in: 20...400, using: &generator))
      + .spike(Double.random(in: 0...500, using: &generator), at: .hours(9), for: .minutes(20))
    try cluster.setTraffic(traffic.withNoise(percent: 20, seed: seed), of: "web")
    try cluster.registerScalableTarget("web", minimum: minimum, maximum: maximum)
    try cluster.putScalingPolicy(
      .init("cpu", target: Double.random(in: 20...90, using: &generator)), on: "web")
    try cluster.putSteps(
      "burst", .percentChangeInCapacity, steps: [.init(from: 0, to: nil, 50)],
      when: .greaterThan(95))
    cluster.run(for: .days(1))
    return (cluster, minimum, maximum)
  }

  /// Whatever the traffic, the desired number stays within its bounds, and a day runs the same twice.
  @Test(arguments: 1...12) func staysWithinBounds(_ seed: Int) throws {
    let (cluster, minimum, maximum) = try history(seed)
    let desired = try cluster.service("web").history.map { $0.desired }
    #expect(desired.allSatisfy { (minimum...maximum).contains($0) }, "seed \(seed)")
    let again = try history(seed).0
    #expect(cluster == again, "seed \(seed)")
    #expect(try cluster.timeline(of: "web") == again.timeline(of: "web"), "seed \(seed)")
  }
}
