import Testing

/// Clusters in examples: the same names, and the same results, as in Swift.
@Suite struct ClusterExampleTests {
  private let web = """
    let web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
      Container("app", image: "public.ecr.aws/shop/web:1")
    }
    var cluster = try Cluster("shop")

    """

  /// Attaching takes 10 s, pulling 15 s, and 40 s later a task counts as healthy.
  @Test func runsAService() throws {
    let text =
      web + """
        try cluster.createService("web", task: web, desiredCount: 2)
        cluster.run(for: .minutes(10))
        print(cluster)
        print(try cluster.service("web").runningCount)
        for event in cluster.events { print(event) }
        print(try cluster.timeline(of: "web").title)
        """
    #expect(
      try output(text) == [
        "shop at 00:10:00: web 2 of 2 running", "2",
        "00:00:00  service (web) (deployment 1) deployment in progress.",
        "00:00:00  service (web) has started 2 tasks: (task 1) (task 2).",
        "00:01:05  service (web) (deployment 1) deployment completed.",
        "00:01:05  service (web) has reached a steady state.", "Service web",
      ])
  }

  @Test func rollsBack() throws {
    let text =
      web + """
        let broken = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
          Container("app", image: "public.ecr.aws/shop/web:2")
        }
        cluster.setBehavior(.cannotBePulled, of: "public.ecr.aws/shop/web:2")
        let safe = ECS.ServiceSettings(
          deployment: try DeploymentConfiguration(circuitBreaker: CircuitBreaker(rollback: true)))
        try cluster.createService("web", task: web, desiredCount: 2, settings: safe)
        cluster.run(for: .minutes(5))
        try cluster.updateService("web", task: broken)
        cluster.run(for: .minutes(15))
        for deployment in try cluster.service("web").deployments { print(deployment) }
        """
    #expect(
      try output(text) == ["deployment 1 (web) COMPLETED", "deployment 2 (web) FAILED"])
  }

  @Test func placesOnInstances() throws {
    let text = """
      var cluster = try Cluster("shop")
      try cluster.addInstances(.m5Large, count: 2)
      let task = try TaskDefinition("api", containers: [
        Container("app", image: "api:1", cpu: .units(512), memory: .mebibytes(256))
      ])
      try cluster.createService(
        "api", task: task, desiredCount: 3,
        settings: ECS.ServiceSettings(placement: [.binpack(.cpu)]))
      cluster.run(for: .minutes(5))
      for instance in cluster.containerInstances { print(instance.id, instance.taskCount) }
      try cluster.drainInstance("i-9")
      """
    // Of 8,192 MiB the system keeps 6%.
    #expect(try output(text).prefix(2) == ["i-1 3", "i-2 0"])
    #expect(try output(text).contains { $0.contains("ecs.instance.unknown") })
  }

  @Test func sharesOutByWeight() throws {
    let text = """
      let strategy = try CapacityStrategy([
        CapacityStrategy.Item(.fargate, base: 2, weight: 1),
        CapacityStrategy.Item(.fargateSpot, weight: 3),
      ])
      print(strategy.split(10))
      """
    #expect(try output(text) == ["[4, 6]"])
  }

  /// What happens for ever ends with the budget of an example, not of its reader's patience.
  @Test func paysForItsEvents() throws {
    let text =
      web + """
        cluster.setBehavior(.exits(after: .zero), of: "public.ecr.aws/shop/web:1")
        try cluster.createService("web", task: web, desiredCount: 10)
        cluster.run(for: .days(1_000))
        """
    #expect(try output(text).contains { $0.contains("example.fault.") })
  }

  /// Numbers without bounds reach the simulation without a trap.
  @Test(arguments: [
    "try Cluster(\"shop\", zones: Int.max, seed: Int.min)",
    "try Cluster(\"shop\", seed: Int.max).task(Int.min)",
    "try DeploymentConfiguration(minimumHealthyPercent: Int.max, maximumPercent: Int.max).upperBound(desiredCount: Int.max)",
    "try DeploymentConfiguration().lowerBound(desiredCount: Int.min)",
    "CircuitBreaker(threshold: .boundedPercent(Int.max)).failures(desiredCount: Int.max)",
    "CircuitBreaker(threshold: .unboundedPercent(Int.min)).failures(desiredCount: Int.max)",
    "try CapacityStrategy([CapacityStrategy.Item(.fargate, base: 7, weight: 3)]).split(Int.max)",
    "try CapacityStrategy([CapacityStrategy.Item(.fargate, base: 7, weight: 3)]).split(Int.min)",
    "try CapacityStrategy([CapacityStrategy.Item(\"a\", base: Int.min, weight: Int.max)])",
    "try ManagedScaling(targetCapacity: Int.max, maximumInstances: Int.max)",
    "try ManagedScaling().instances(needed: Int.max, running: Int.min)",
    "ManagedScaling.reservation(needed: Int.min, running: Int.max)",
    "ContainerBehavior.exits(after: .days(Int.max), code: Int.min)",
    "try PlacementExpression(\"attribute:[ == ] in in , and\")",
  ])
  func takesAnyNumber(_ expression: String) throws { _ = try output(expression) }

  @Test func survivesAnyCall() throws {
    let text =
      web + """
        cluster.run(for: .days(-1))
        cluster.setBehavior(.becomesUnhealthy(after: .days(-Int.max)), of: "public.ecr.aws/shop/web:1")
        let odd = ECS.ServiceSettings(
          deployment: try DeploymentConfiguration(minimumHealthyPercent: 0, maximumPercent: Int.max),
          targetGroups: Int.min, placement: [.spread(""), .random])
        try cluster.createService("web", task: web, desiredCount: 3, settings: odd)
        cluster.run(for: .hours(1))
        try cluster.updateService("web", desiredCount: 0)
        try cluster.runTask(web, count: 3, launch: .fargate)
        cluster.run(for: .days(1))
        print(try cluster.service("web"))
        cluster.run(for: .days(Int.max))
        """
    let lines = try output(text)
    #expect(lines.first == "web: 0 of 0 running, 0 pending")
  }
}
