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

  @Test(arguments: ["", "type == x", "attribute:a =", "attribute:a in []", "attribute:a == b or"])
  func refusesOtherExpressions(_ text: String) {
    let code = refusal { () throws(ModelError) in _ = try PlacementExpression(text) }
    #expect(code == "ecs.placement.expression")
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

  /// ecs 4.9 to 4.13: two instances of 2,048 units for eight tasks of 512: from none two at least;
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
}
