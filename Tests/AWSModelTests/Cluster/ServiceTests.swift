import AWSModel
import Testing

/// `ecs 3`: services and their deployments. A task runs after 25 s and counts as healthy 40 s later.
@Suite struct ServiceTests {
  private var cluster: Cluster

  init() throws { cluster = try Cluster("shop") }

  /// ecs 3.6 and 3.12: steady when every task has run for 40 s.
  @Test mutating func reachesASteadyState() throws {
    try cluster.createService("web", task: webTask(), desiredCount: 2)
    cluster.run(for: .seconds(64))
    #expect(try !cluster.service("web").isSteady)
    cluster.run(for: .seconds(1))
    #expect(try cluster.service("web").isSteady)
    #expect(try cluster.messages(of: "web").last == "service (web) has reached a steady state.")
    #expect(try cluster.service("web").currentDeployment.rolloutState == .completed)
    let history = try cluster.service("web").history.map { $0.description }
    #expect(
      history == [
        "00:00:00: 0 of 2 running, 2 pending", "00:00:25: 2 of 2 running, 0 pending",
      ])
  }

  /// ecs 3.6: with a check when it passes, with a load balancer when the target is healthy too.
  @Test(arguments: [(true, 0, 35), (true, 1, 85), (false, 1, 85), (false, 2, 90)])
  mutating func countsHealthyTasks(_ hasCheck: Bool, _ groups: Int, _ seconds: Int) throws {
    try cluster.createService(
      "web", task: webTask(healthCheck: hasCheck ? quickCheck : nil),
      settings: ECS.ServiceSettings(targetGroups: groups))
    cluster.run(for: .seconds(seconds - 1))
    #expect(try !cluster.service("web").isSteady)
    cluster.run(for: .seconds(1))
    #expect(try cluster.service("web").isSteady)
  }

  /// ecs 3.12: said again after six hours, with nothing in between.
  @Test mutating func repeatsThatItIsSteady() throws {
    try cluster.createService("web", task: webTask())
    cluster.run(for: .hours(24))
    let times = cluster.events.filter { $0.name == "SERVICE_STEADY_STATE" }.map { $0.time }
    #expect(times == [0, 6, 12, 18].map { at(65) + .hours($0) })
  }

  /// ecs 3.1: what ends is replaced, in the zone that has the fewest (4.3).
  @Test mutating func replacesWhatEnds() throws {
    try cluster.createService("web", task: webTask(), desiredCount: 3)
    cluster.run(for: .minutes(5))
    #expect(cluster.tasks.map { $0.zone } == ["us-east-1a", "us-east-1b", "us-east-1c"])
    try cluster.stopTask(2)
    cluster.run(for: .minutes(5))
    #expect(try cluster.service("web").runningCount == 3)
    #expect(try cluster.task(4).zone == "us-east-1b")
  }

  /// ecs 4.3: scaling in takes from the zone with the most.
  @Test mutating func keepsTheZonesInBalance() throws {
    try cluster.createService("web", task: webTask(), desiredCount: 5)
    cluster.run(for: .minutes(5))
    try cluster.updateService("web", desiredCount: 3)
    cluster.run(for: .minutes(5))
    let zones = cluster.tasks(of: "web").filter { $0.lastStatus == .running }.map { $0.zone }
    #expect(zones == ["us-east-1a", "us-east-1b", "us-east-1c"])
  }

  /// ecs 3.4: with 100% to 200% four new tasks run before the four old ones stop.
  @Test mutating func startsFirstWhenItMay() throws {
    try cluster.createService("web", task: webTask(), desiredCount: 4)
    cluster.run(for: .minutes(5))
    try cluster.updateService("web", task: webTask("public.ecr.aws/shop/web:2"))
    cluster.run(for: .seconds(64))
    #expect(cluster.count("web", .running) == 8)
    cluster.run(for: .seconds(6))
    #expect(cluster.count("web", .running) == 4)
    #expect(
      try cluster.service("web").deployments.map { $0.rolloutState } == [.completed, .completed])
  }

  /// ecs 3.4: with 50% to 100% two old ones stop first, and two new ones take their place.
  @Test mutating func stopsFirstWhenItMust() throws {
    let deployment = try DeploymentConfiguration(minimumHealthyPercent: 50, maximumPercent: 100)
    try cluster.createService(
      "web", task: webTask(), desiredCount: 4,
      settings: ECS.ServiceSettings(deployment: deployment))
    cluster.run(for: .minutes(5))
    try cluster.updateService("web", task: webTask("public.ecr.aws/shop/web:2"))
    var least = 4
    for _ in 0..<300 {
      cluster.run(for: .seconds(1))
      least = min(least, cluster.count("web", .running))
      let live = cluster.tasks(of: "web").count { $0.desiredStatus == .running }
      #expect(live <= 4)
    }
    #expect(least == 2)
    #expect(try cluster.service("web").isSteady)
  }

  /// ecs 3.5: with 100% to 100% nothing can move.
  @Test mutating func waitsWhereNothingCanMove() throws {
    let deployment = try DeploymentConfiguration(minimumHealthyPercent: 100, maximumPercent: 100)
    try cluster.createService(
      "web", task: webTask(), desiredCount: 2,
      settings: ECS.ServiceSettings(deployment: deployment))
    cluster.run(for: .minutes(5))
    try cluster.updateService("web", task: webTask("public.ecr.aws/shop/web:2"))
    cluster.run(for: .hours(1))
    #expect(try cluster.service("web").currentDeployment.rolloutState == .inProgress)
    #expect(cluster.tasks(of: "web").allSatisfy { $0.deployment == 1 })
  }

  /// ecs 3.7: the unhealthy task stays until its replacement is healthy.
  @Test mutating func replacesUnhealthyTasksFirst() throws {
    cluster.setBehavior(.becomesUnhealthy(after: .minutes(10)), of: "web")
    try cluster.createService("web", task: webTask("web", healthCheck: quickCheck))
    cluster.run(for: .seconds(60))
    cluster.setBehavior(.runs, of: "web")
    // Fails at 600, 610 and 620 s of its life, which began at 25 s; a new one is healthy 35 s later.
    cluster.run(for: .seconds(645 + 34 - 60))
    #expect(cluster.count("web", .running) == 2)
    cluster.run(for: .seconds(1))
    #expect(cluster.tasks(of: "web").filter { $0.desiredStatus == .running }.map { $0.id } == [2])
    #expect(try cluster.task(1).stopCode == .serviceSchedulerInitiated)
  }

  /// ecs 3.15: DRAINING until the tasks stop.
  @Test mutating func isDeletedWithItsTasks() throws {
    try cluster.createService("web", task: webTask(), desiredCount: 2)
    cluster.run(for: .minutes(5))
    try cluster.deleteService("web")
    #expect(try cluster.service("web").status == .draining)
    cluster.run(for: .minutes(5))
    #expect(try cluster.service("web").status == .inactive)
    #expect(cluster.count("web", .stopped) == 2)
    try cluster.createService("web", task: webTask())
  }

  @Test mutating func refusesWhatCannotBe() throws {
    try cluster.createService("web", task: webTask())
    let task = try webTask()
    var copy = cluster
    func code(_ call: (inout Cluster) throws(ModelError) -> Void) -> String? {
      refusal { () throws(ModelError) in try call(&copy) }
    }
    #expect(
      code { (cluster) throws(ModelError) in try cluster.createService("web", task: task) }
        == "ecs.service.exists")
    #expect(
      code { (cluster) throws(ModelError) in try cluster.updateService("api") }
        == "ecs.service.unknown")
    #expect(
      code { (cluster) throws(ModelError) in
        try cluster.createService(
          "logs", task: task, settings: ECS.ServiceSettings(scheduling: .daemon))
      } == "ecs.service.daemon")
    #expect(
      code { (cluster) throws(ModelError) in
        try cluster.createService(
          "api", task: task, settings: ECS.ServiceSettings(launch: .instances))
      } == "ecs.service.launch")
    try copy.deleteService("web")
    #expect(
      code { (cluster) throws(ModelError) in try cluster.deleteService("web") }
        == "ecs.service.inactive")
    #expect(
      code { (cluster) throws(ModelError) in
        try cluster.createService("many", task: task, desiredCount: 5_001)
      } == "ecs.service.quota")
    #expect(
      code { (cluster) throws(ModelError) in try cluster.runTask(task, count: 11) }
        == "ecs.task.count")
    #expect(
      code { (cluster) throws(ModelError) in try cluster.addInstances(.m5Large, count: 5_001) }
        == "ecs.instance.count")
    #expect(refusal { () throws(ModelError) in _ = try Cluster("a b") } == "ecs.cluster.name")
    #expect(
      refusal { () throws(ModelError) in _ = try Cluster("shop", zones: 0) } == "ecs.cluster.zones")
    #expect(
      refusal { () throws(ModelError) in
        _ = try DeploymentConfiguration(minimumHealthyPercent: 100, maximumPercent: 50)
      } == "ecs.deployment.percent")
  }

  /// Two runs with one seed are the same, another seed interrupts other tasks at other times.
  @Test func followsFromItsSeed() throws {
    func history(_ seed: Int) throws -> [ECS.Event] {
      var cluster = try Cluster("shop", seed: seed)
      cluster.timing.spotInterruptionsPerThousandHours = 50
      let service = try Service("web", task: webTask(), desiredCount: 10, capacity: .fargateSpot)
      try cluster.createService(service)
      cluster.run(for: .days(2))
      return cluster.events
    }
    #expect(try history(1) == history(1))
    #expect(try history(1) != history(2))
  }

  /// ecs 1.3.4 and 1.6.4: large sizes and disks of one's own are not on platform 1.3.0; Windows and
  /// instances know no version of Linux on Fargate.
  @Test(arguments: [
    (8, 16, nil, ECS.PlatformVersion.linux130, RuntimePlatform.linuxX86, false),
    (8, 16, nil, .linux140, .linuxX86, true), (8, 16, nil, .latest, .linuxX86, true),
    (4, 16, nil, .linux130, .linuxX86, true), (4, 16, 30, .linux130, .linuxX86, false),
    (4, 16, 30, .linux140, .linuxX86, true),
    (
      4, 16, nil, .linux140, RuntimePlatform(operatingSystemFamily: .windowsServer2022Core), false
    ),
  ])
  mutating func checksThePlatformVersion(
    _ vCPU: Int, _ memory: Int, _ storage: Int?, _ version: ECS.PlatformVersion,
    _ platform: RuntimePlatform, _ isTaken: Bool
  ) throws {
    let task = try TaskDefinition(
      "big", cpu: .vCPU(vCPU), memory: .gigabytes(memory),
      ephemeralStorage: storage.map { .gigabytes($0) }, runtimePlatform: platform,
      containers: [Container("app", image: "app")])
    let server = try serverTask()
    var copy = cluster
    let asService = refusal { () throws(ModelError) in
      try copy.createService(
        "web", task: task, settings: ECS.ServiceSettings(platformVersion: version))
    }
    let asTask = refusal { () throws(ModelError) in
      _ = try copy.runTask(task, platformVersion: version)
    }
    #expect(asService == (isTaken ? nil : "ecs.platform.version"))
    #expect(asTask == asService)
    let onServers = refusal { () throws(ModelError) in
      try copy.createService(
        "api", task: server, settings: ECS.ServiceSettings(platformVersion: version))
    }
    #expect(onServers == (version == .latest ? nil : "ecs.platform.version"))
  }
}
