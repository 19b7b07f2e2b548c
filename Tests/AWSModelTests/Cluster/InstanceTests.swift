import AWSModel
import Testing

/// `ecs 4`: instances, placement and capacity providers. Assumed: an instance is ready after 60 s.
@Suite struct InstanceTests {
  private var cluster: Cluster

  init() throws { cluster = try Cluster("shop", zones: 2) }

  /// ecs 3.13: no instance at all, then one that is too small; what is free wakes the service.
  @Test mutating func saysWhyNothingFits() throws {
    try cluster.createService("web", task: serverTask(cpu: 1_500, memory: 100), desiredCount: 2)
    cluster.run(for: .seconds(1))
    let prefix =
      "service (web) was unable to place a task because no container instance met all of its requirements. "
    #expect(
      try cluster.messages(of: "web").last
        == prefix + "No Container Instances were found in your cluster.")
    try cluster.addInstances(.t3Medium)
    cluster.run(for: .minutes(2))
    #expect(try cluster.service("web").runningCount == 1)
    #expect(
      try cluster.messages(of: "web").last
        == prefix
        + "The closest matching (container-instance i-1) has insufficient CPU units available.")
    try cluster.addInstances(.t3Medium)
    cluster.run(for: .minutes(3))
    #expect(try cluster.service("web").isSteady)
  }

  /// ecs 1.4.6: a fixed host port admits one task of an instance.
  @Test mutating func sharesNoHostPort() throws {
    try cluster.addInstances(.m5Large)
    cluster.run(for: .minutes(2))
    try cluster.createService("web", task: serverTask(hostPort: 8_080), desiredCount: 2)
    cluster.run(for: .minutes(2))
    #expect(try cluster.service("web").runningCount == 1)
    #expect(
      try cluster.messages(of: "web").contains {
        $0.hasSuffix("is already using a port required by your task.")
      })
  }

  private mutating func instances(
    of strategies: [PlacementStrategy], _ constraints: [ECS.ServiceConstraint] = []
  ) throws -> [String?] {
    try cluster.addInstances(.m5Large, count: 3)
    cluster.run(for: .minutes(2))
    try cluster.createService(
      "web", task: serverTask(), desiredCount: 4,
      settings: ECS.ServiceSettings(placement: strategies, constraints: constraints))
    cluster.run(for: .minutes(2))
    return cluster.tasks(of: "web").map { $0.instance }
  }

  /// ecs 4.2: binpack fills one instance, spread all of them.
  @Test mutating func packs() throws {
    #expect(try instances(of: [.binpack(.memory)]) == ["i-1", "i-1", "i-1", "i-1"])
  }

  @Test mutating func spreads() throws {
    #expect(try instances(of: [.spread("instanceId")]) == ["i-1", "i-2", "i-3", "i-1"])
  }

  /// ecs 4.3: zones a, b, a: two tasks for each zone, and those of a on both of its instances.
  @Test mutating func spreadsOverZonesUnlessAskedOtherwise() throws {
    #expect(try instances(of: PlacementStrategy.balanced) == ["i-1", "i-2", "i-3", "i-2"])
  }

  /// ecs 4.4: no two on one instance; only those with an attribute.
  @Test mutating func keepsConstraints() throws {
    #expect(try instances(of: [.binpack(.cpu)], [.distinctInstance]) == ["i-1", "i-2", "i-3"])
    let expression = try PlacementExpression(
      "attribute:ecs.availability-zone == us-east-1b and attribute:ecs.instance-type in [m5.large]")
    try cluster.createService(
      "api", task: serverTask("api"), desiredCount: 2,
      settings: ECS.ServiceSettings(constraints: [.memberOf(expression)]))
    cluster.run(for: .minutes(1))
    #expect(cluster.tasks(of: "api").map { $0.instance } == ["i-2", "i-2"])
  }

  @Test(arguments: [
    "", "type == x", "attribute:a =", "attribute:a in []", "attribute:a == b or", "attribute:a ==",
    "(attribute:a exists", "attribute:a exists)", "not", "attribute:a in [b,]", "attribute:a == [",
    "runningTasksCount < many", "task:group == service:web", "attribute:a == b c",
    String(repeating: "(", count: 10_000),
  ])
  func refusesOtherExpressions(_ text: String) {
    let code = refusal { () throws(ModelError) in _ = try PlacementExpression(text) }
    #expect(code == "ecs.placement.expression")
  }

  /// ecs 4.4: of an m5.large in us-east-1a and an m6g.large in us-east-1b, those that match.
  @Test(arguments: [
    ("attribute:ecs.instance-type =~ m5.*", ["i-1"]), ("attribute:ecs.instance-type =~ m5", []),
    ("attribute:ecs.instance-type =~ m.+\\.large", ["i-1", "i-2"]),
    ("attribute:ecs.instance-type !~ m5.*", ["i-2"]),
    ("attribute:ecs.instance-type=~m6g.*", ["i-2"]),
    ("not attribute:ecs.os-type == linux", []), ("attribute:gpu !exists", ["i-1", "i-2"]),
    ("attribute:ecs.instance-type in [m5.large, c5.large] or attribute:gpu exists", ["i-1"]),
    (
      "attribute:ecs.os-type == linux and (attribute:ecs.cpu-architecture == arm64 or attribute:gpu exists)",
      ["i-2"]
    ),
    // `and` binds more than `or`.
    (
      "attribute:ecs.os-type exists or attribute:gpu exists and attribute:gpu exists",
      ["i-1", "i-2"]
    ),
    ("!(attribute:ecs.availability-zone == us-east-1a)", ["i-2"]),
    ("attribute:ecs.availability-zone not_in [us-east-1b] && runningTasksCount < 1", ["i-1"]),
    ("runningTasksCount >= 1", []),
    ("runningTasksCount == 0 || runningTasksCount > 5", ["i-1", "i-2"]),
  ])
  mutating func readsTheQueryLanguage(_ text: String, _ expected: [String]) throws {
    try cluster.addInstances(.m5Large)
    try cluster.addInstances(.m6gLarge)
    cluster.run(for: .minutes(2))
    let expression = try PlacementExpression(text)
    try cluster.createService(
      "web", task: serverTask(cpu: 10, memory: 10), desiredCount: 3,
      settings: ECS.ServiceSettings(constraints: [.distinctInstance, .memberOf(expression)]))
    cluster.run(for: .minutes(1))
    #expect(cluster.tasks(of: "web").map { $0.instance }.sorted { $0 ?? "" < $1 ?? "" } == expected)
  }

  /// ecs 3.1: one on each active instance, also on one that comes later, none on a draining one.
  @Test mutating func runsADaemonEverywhere() throws {
    try cluster.addInstances(.m5Large, count: 2)
    cluster.run(for: .minutes(2))
    try cluster.createService(
      "logs", task: serverTask("logs"), settings: ECS.ServiceSettings(scheduling: .daemon))
    cluster.run(for: .minutes(1))
    #expect(cluster.tasks.map { $0.instance } == ["i-1", "i-2"])
    try cluster.addInstances(.m5Large)
    cluster.run(for: .minutes(2))
    #expect(try cluster.service("logs").runningCount == 3)
    #expect(
      try cluster.messages(of: "logs").filter { $0.contains("has started") } == [
        "service (logs) has started 2 tasks: (task 1) (task 2).",
        "service (logs) has started 1 task: (task 3).",
      ])
    try cluster.drainInstance("i-1")
    cluster.run(for: .minutes(2))
    #expect(try cluster.service("logs").runningCount == 2)
  }

  /// An instance that goes takes its tasks along; the service starts them elsewhere.
  @Test mutating func survivesTheLossOfAnInstance() throws {
    _ = try instances(of: [.spread("instanceId")])
    try cluster.terminateInstance("i-2")
    cluster.run(for: .minutes(2))
    #expect(try cluster.task(2).stopCode == .terminationNotice)
    #expect(try cluster.service("web").runningCount == 4)
    #expect(cluster.containerInstances.map { $0.id } == ["i-1", "i-3"])
  }

  /// Draining moves tasks within the bounds: at 100% no one goes before its replacement counts.
  @Test mutating func drainsWithoutLoss() throws {
    _ = try instances(of: [.spread("instanceId")])
    try cluster.drainInstance("i-1")
    for _ in 0..<180 {
      cluster.run(for: .seconds(1))
      #expect(cluster.count("web", .running) >= 4)
    }
    #expect(cluster.tasks.allSatisfy { $0.lastStatus == .stopped || $0.instance != "i-1" })
  }

  /// ecs 4.9, 4.11, 4.12 and 4.13: two instances of 2,048 units for eight tasks of 512: from none two at least;
  /// later, with one needed, the other goes after fifteen points.
  @Test mutating func scalesWithItsTasks() throws {
    try cluster.createCapacityProvider("servers", instances: .m5Large, scaling: ManagedScaling())
    let strategy = try CapacityStrategy([CapacityStrategy.Item("servers", weight: 1)])
    try cluster.createService(
      "web", task: serverTask(cpu: 512), desiredCount: 8,
      settings: ECS.ServiceSettings(
        launch: .providers(strategy), placement: [.binpack(.cpu)]))
    cluster.run(for: .seconds(30))
    #expect(try cluster.reservation(of: "servers") == 200)
    #expect(cluster.count("web", .provisioning) == 8)
    cluster.run(for: .minutes(5))
    #expect(cluster.instances.count == 2)
    #expect(try cluster.reservation(of: "servers") == 100)
    #expect(try cluster.service("web").runningCount == 8)
    try cluster.updateService("web", desiredCount: 4)
    cluster.run(for: .minutes(10))
    #expect(cluster.containerInstances.count == 2)
    cluster.run(for: .minutes(10))
    #expect(cluster.containerInstances.count == 1)
    #expect(try cluster.service("web").runningCount == 4)
  }

  @Test mutating func refusesWhatIsNotThere() throws {
    var copy = cluster
    func code(_ call: (inout Cluster) throws(ModelError) -> Void) -> String? {
      refusal { () throws(ModelError) in try call(&copy) }
    }
    let task = try serverTask()
    #expect(
      code { (cluster) throws(ModelError) in try cluster.runTask(task) } == "ecs.placement.none")
    #expect(
      code { (cluster) throws(ModelError) in try cluster.drainInstance("i-1") }
        == "ecs.instance.unknown")
    #expect(
      code { (cluster) throws(ModelError) in
        try cluster.addInstances(.m5Large, ami: .ecsOptimizedARM)
      } == "ecs.instance.architecture")
    #expect(
      code { (cluster) throws(ModelError) in
        try cluster.createCapacityProvider("FARGATE", instances: .m5Large)
      } == "ecs.capacity.provider")
    #expect(
      code { (cluster) throws(ModelError) in _ = try ManagedScaling(targetCapacity: 0) }
        == "ecs.capacity.target")
  }

  /// ecs 4.6 and 4.7.
  @Test(arguments: [
    [CapacityStrategy.Item("a")], [CapacityStrategy.Item("a", weight: 1_001)],
    [CapacityStrategy.Item("a", base: 1, weight: 1), CapacityStrategy.Item("b", base: 1)],
    [CapacityStrategy.Item("a", weight: 1), CapacityStrategy.Item(.fargate, weight: 1)],
    [CapacityStrategy.Item("a", weight: 1), CapacityStrategy.Item("a", weight: 1)], [],
  ])
  func refusesStrategies(_ items: [CapacityStrategy.Item]) {
    let code = refusal { () throws(ModelError) in _ = try CapacityStrategy(items) }
    #expect(code == "ecs.capacity.strategy")
  }

  /// ecs 4.8: base 2 on the first, then 1 to 3.
  @Test(arguments: [
    (1, [1, 0]), (2, [2, 0]), (10, [4, 6]), (22, [7, 15]), (4_002, [1_002, 3_000]),
  ])
  func sharesOutTasks(_ count: Int, _ split: [Int]) throws {
    let strategy = try CapacityStrategy([
      CapacityStrategy.Item("on-demand", base: 2, weight: 1),
      CapacityStrategy.Item("spot", weight: 3),
    ])
    #expect(strategy.split(count) == split)
  }

  /// A task for ARM goes to ARM, one that names no platform anywhere.
  @Test mutating func placesByArchitecture() throws {
    var task = try serverTask()
    task = try TaskDefinition(
      "arm", runtimePlatform: .linuxARM, containers: task.containers)
    try cluster.addInstances(.m5Large)
    cluster.run(for: .minutes(2))
    try cluster.createService("arm", task: task)
    cluster.run(for: .minutes(1))
    #expect(
      try cluster.messages(of: "arm").last?.hasSuffix(
        "The closest matching (container-instance i-1) is missing an attribute required by your task."
      ) == true)
    try cluster.addInstances(.m6gLarge)
    cluster.run(for: .minutes(3))
    #expect(cluster.tasks(of: "arm").map { $0.instance } == ["i-2"])
  }

  /// A provider of the wrong architecture is not scaled for a task that would not fit there.
  @Test mutating func doesNotScaleForWhatNeverFits() throws {
    let task = try TaskDefinition(
      "arm", runtimePlatform: .linuxARM, containers: serverTask().containers)
    try cluster.createCapacityProvider("servers", instances: .m5Large, scaling: ManagedScaling())
    let strategy = try CapacityStrategy([CapacityStrategy.Item("servers", weight: 1)])
    try cluster.createService(
      "arm", task: task, settings: ECS.ServiceSettings(launch: .providers(strategy)))
    cluster.run(for: .hours(1))
    #expect(cluster.instances.isEmpty)
    #expect(cluster.count("arm", .provisioning) == 1)
  }

  /// ecs 1.4.5: SSH, Docker and the agent have their ports on every instance.
  @Test(arguments: [22, 2_375, 2_376, 51_678, 51_679, 51_680])
  mutating func someHostPortsAreTaken(_ port: Int64) throws {
    try cluster.addInstances(.m5Large)
    cluster.run(for: .minutes(2))
    try cluster.createService("web", task: serverTask(hostPort: port))
    cluster.run(for: .minutes(1))
    #expect(cluster.tasks.isEmpty)
  }

  /// ecs 1.4.12: each awsvpc task takes an interface; an m5.large has two besides its own.
  @Test mutating func interfacesLimitTasks() throws {
    let task = try TaskDefinition(
      "web", networkMode: .awsvpc, containers: serverTask().containers)
    try cluster.addInstances(.m5Large)
    cluster.run(for: .minutes(2))
    try cluster.createService("web", task: task, desiredCount: 3)
    cluster.run(for: .minutes(2))
    #expect(try cluster.service("web").runningCount == 2)
  }

  /// ecs 1.4.13: under `host` a container's port is the instance's: one copy on each.
  @Test mutating func hostModeAdmitsOneCopy() throws {
    let app = Container(
      "app", image: "app", memory: .mebibytes(64), portMappings: [PortMapping(80)])
    let task = try TaskDefinition("web", networkMode: .host, containers: [app])
    try cluster.addInstances(.m5Large, count: 2)
    cluster.run(for: .minutes(2))
    try cluster.createService("web", task: task, desiredCount: 3)
    cluster.run(for: .minutes(2))
    #expect(cluster.tasks(of: "web").map { $0.instance } == ["i-1", "i-2"])
  }

  /// ecs 4.1: i-1 lacks memory, i-2 is in the wrong zone; binpack alone would take i-1.
  @Test mutating func filtersBeforeItPacks() throws {
    try cluster.addInstances(.t3Small)
    try cluster.addInstances(.m5Large, count: 2)
    cluster.run(for: .minutes(2))
    let zone = try PlacementExpression("attribute:ecs.availability-zone == us-east-1a")
    try cluster.createService(
      "web", task: serverTask(memory: 3_000),
      settings: ECS.ServiceSettings(placement: [.binpack(.memory)], constraints: [.memberOf(zone)]))
    cluster.run(for: .minutes(1))
    #expect(cluster.tasks(of: "web").map { $0.instance } == ["i-3"])
  }

  /// ecs 4.10: at a target of 50% half of the instances stay free. ecs 4.12: from none to two.
  @Test(arguments: [(100, 1, 0, 2), (100, 3, 2, 3), (50, 3, 2, 6), (75, 3, 6, 4), (100, 0, 2, 0)])
  func scalesToItsTarget(_ target: Int, _ needed: Int, _ running: Int, _ wanted: Int) throws {
    let scaling = try ManagedScaling(targetCapacity: target)
    #expect(scaling.instances(needed: needed, running: running) == wanted)
  }

  /// ecs 3.1: a daemon is started first: of 2,048 units it takes 512, and one waiting task fits.
  @Test mutating func daemonsStartFirst() throws {
    try cluster.createCapacityProvider(
      "servers", instances: .m5Large, scaling: ManagedScaling(maximumInstances: 1))
    let strategy = try CapacityStrategy([CapacityStrategy.Item("servers", weight: 1)])
    try cluster.createService(
      "web", task: serverTask(cpu: 1_024), desiredCount: 2,
      settings: ECS.ServiceSettings(launch: .providers(strategy)))
    try cluster.createService(
      "logs", task: serverTask("logs", cpu: 512), settings: ECS.ServiceSettings(scheduling: .daemon)
    )
    cluster.run(for: .minutes(5))
    #expect(try cluster.service("logs").runningCount == 1)
    #expect(try cluster.service("web").runningCount == 1)
  }

  /// ecs 3.1: and stopped last, when the other tasks of its instance have ended.
  @Test mutating func daemonsStopLast() throws {
    try cluster.addInstances(.m5Large, count: 2)
    cluster.run(for: .minutes(2))
    try cluster.createService(
      "logs", task: serverTask("logs"), settings: ECS.ServiceSettings(scheduling: .daemon))
    try cluster.createService("web", task: serverTask())
    cluster.run(for: .minutes(2))
    try cluster.drainInstance("i-1")
    cluster.run(for: .minutes(5))
    let log = try #require(cluster.tasks(of: "logs").first { $0.instance == "i-1" })
    let web = try #require(cluster.tasks(of: "web").first { $0.instance == "i-1" })
    let gone = try #require(web.stoppedAt)
    #expect(log.stoppingAt == gone)
  }

  /// ecs 4.3: all four tasks had to go to one zone; when the other has room too, two of them move,
  /// each after its replacement is healthy. A service that declines stays as it is.
  @Test(arguments: [true, false])
  mutating func movesTasksBetweenZones(_ rebalances: Bool) throws {
    try cluster.addInstances(.m5Large)
    cluster.run(for: .minutes(2))
    try cluster.createService(
      "web", task: serverTask(), desiredCount: 4,
      settings: ECS.ServiceSettings(rebalancesZones: rebalances))
    cluster.run(for: .minutes(2))
    try cluster.addInstances(.m5Large)
    for _ in 0..<600 {
      cluster.run(for: .seconds(1))
      #expect(cluster.count("web", .running) >= 4)
    }
    let zones = cluster.tasks(of: "web").filter { $0.lastStatus == .running }.map { $0.zone }
    #expect(zones.count { $0 == "us-east-1b" } == (rebalances ? 2 : 0))
    #expect(zones.count == 4)
    #expect(try cluster.service("web").isSteady)
    #expect(
      try cluster.messages(of: "web").contains(
        "service (web) is not AZ balanced with 4 tasks in us-east-1a, 0 tasks in us-east-1b. AZ Rebalancing in progress."
      ) == rebalances)
  }

  /// A task by itself is told at once why it has no place.
  @Test mutating func saysWhyATaskHasNoPlace() throws {
    var copy = cluster
    func message(_ task: TaskDefinition) -> String? {
      do throws(ModelError) { try copy.runTask(task) } catch { return error.message }
      return nil
    }
    let prefix = "no container instance met all of the requirements of a task of 'web'; "
    #expect(message(try serverTask()) == prefix + "the cluster has no container instances")
    try copy.addInstances(.m5Large)
    copy.run(for: .minutes(2))
    #expect(
      message(try serverTask(memory: 9_000))
        == prefix + "the closest, i-1, has insufficient memory available")
  }
}
