import AWSModel
import Testing

/// Worked examples of services, placement and capacity, from a copy of the data.
@Suite struct ClusterVectorTests {
  static let tested = [
    "ecs-capacity-weights-1-4", "ecs-circuit-breaker-threshold-min10",
    "ecs-circuit-breaker-threshold-min3", "ecs-fit-cpu", "ecs-fit-memory", "ecs-place-az-fewest",
    "ecs-reservation-m2-n3", "ecs-rolling-max-200", "ecs-scale-in-metric-empty-instances",
    "ecs-workshop-reservation",
  ]

  private let vectors: [JSON]

  init() throws {
    vectors = try JSON.parse(vectorFile("vectors.json"))["vectors"]?.elements ?? []
  }

  private func vector(_ id: String) throws -> (input: JSON, expected: JSON) {
    let vector = try #require(vectors.first { $0["id"]?.string == id })
    return (try #require(vector["inputs"]), try #require(vector["expected"]))
  }

  private func int(_ json: JSON?) throws -> Int {
    Int(try #require(json?.integer ?? json?.string.flatMap { Int64($0) }))
  }

  /// ecs 4.6.
  @Test func capacityWeights() throws {
    let (input, expected) = try vector("ecs-capacity-weights-1-4")
    let names = ["capacityProviderA", "capacityProviderB"]
    let strategy = try CapacityStrategy(
      names.map { CapacityStrategy.Item($0, weight: try int(input["weights"]?[$0])) })
    let split = strategy.split(try int(input["tasks"]))
    #expect(split == [try int(expected["A"]), try int(expected["B"])])
  }

  /// ecs 3.9.
  @Test(arguments: ["ecs-circuit-breaker-threshold-min10", "ecs-circuit-breaker-threshold-min3"])
  func circuitBreakerThresholds(_ id: String) throws {
    let (input, expected) = try vector(id)
    let bounds = try int(input["minimum"])...int(input["maximum"])
    let counts = try #require(input["desired_counts"]?.elements).map { try int($0) }
    let thresholds = try #require(expected["thresholds"]?.elements).map { try int($0) }
    let breaker = CircuitBreaker()
    #expect(counts.map { breaker.failures(desiredCount: $0, bounds: bounds) } == thresholds)
    if bounds == 3...200 {
      #expect(counts.map { breaker.failures(desiredCount: $0) } == thresholds)
    }
  }

  /// ecs 4.5: so many tasks of a service run on one instance as fit.
  @Test func fit() throws {
    let (cpu, cpuExpected) = try vector("ecs-fit-cpu")
    let (memory, memoryExpected) = try vector("ecs-fit-memory")
    let small = EC2.InstanceType(
      "small", vCPU: try int(cpu["instance_vcpu"]), memory: .gigabytes(8))
    let byCPU = try running(serverTask(cpu: Int64(int(cpu["task_cpu"])), memory: 10), on: small)
    #expect(byCPU == (try int(cpuExpected["tasks_per_instance"])))
    // What the system keeps is assumed: an instance that registers what the vector says has more.
    let registered = try int(memory["instance_memory_mib"])
    let kept = Int(Cluster.assumedSystemMemory.value)
    let large = EC2.InstanceType(
      "large", vCPU: 8, memory: .mebibytes((registered * 100 + 99 - kept) / (100 - kept)))
    let byMemory = try running(
      serverTask(cpu: 1, memory: Int64(int(memory["task_memory_mib"]))), on: large)
    #expect(byMemory == (try int(memoryExpected["tasks_per_instance"])))
  }

  private func running(_ task: TaskDefinition, on type: EC2.InstanceType) throws -> Int {
    var cluster = try Cluster("shop")
    try cluster.addInstances(type)
    try cluster.createService("web", task: task, desiredCount: 3)
    cluster.run(for: .minutes(5))
    return try cluster.service("web").runningCount
  }

  /// ecs 4.3: with one task in the first of three zones the next two go to the others.
  @Test func fewestInTheZone() throws {
    let (_, expected) = try vector("ecs-place-az-fewest")
    var cluster = try Cluster("shop")
    try cluster.createService("web", task: webTask())
    cluster.run(for: .minutes(2))
    try cluster.updateService("web", desiredCount: 3)
    cluster.run(for: .minutes(2))
    let zones = expected["optimal_zones"]?.elements.compactMap { $0.string?.lowercased() }
    let added = cluster.tasks.dropFirst().map { String($0.zone?.last ?? " ") }
    #expect(added == zones)
  }

  /// ecs 4.9.
  @Test func reservation() throws {
    let (input, expected) = try vector("ecs-reservation-m2-n3")
    let (needed, running) = (try int(input["m"]), try int(input["n"]))
    #expect(
      ManagedScaling.reservation(needed: needed, running: running)
        == (try int(expected["reservation_floor"])))
    let scaling = try ManagedScaling(targetCapacity: int(input["target"]))
    #expect(
      scaling.instances(needed: needed, running: running) == (try int(expected["next_n"])))
  }

  /// ecs 4.9: four tasks on an instance, so many tasks and instances of each kind.
  @Test(arguments: ["on_demand", "spot"])
  func workshopReservation(_ kind: String) throws {
    let (input, expected) = try vector("ecs-workshop-reservation")
    let each = try int(input["tasks_per_instance"])
    let (tasks, running) = (
      try int(input["tasks"]?[kind]), try int(input["running_instances"]?[kind])
    )
    let needed = (tasks + each - 1) / each
    #expect(needed == (try int(expected["needed"]?[kind])))
    #expect(
      ManagedScaling.reservation(needed: needed, running: running)
        == (try int(expected["reservation"]?[kind])))
  }

  /// ecs 4.11.
  @Test func scaleInAsTheGuideTellsIt() throws {
    let (input, expected) = try vector("ecs-scale-in-metric-empty-instances")
    #expect(
      ManagedScaling.guideMetric(emptyInstances: try int(input["empty_instances"]))
        == (try int(expected["reservation"])))
  }

  /// ecs 3.3 and 3.4.
  @Test func rollingBounds() throws {
    let (input, expected) = try vector("ecs-rolling-max-200")
    let desired = try int(input["desired"])
    let deployment = try DeploymentConfiguration(
      minimumHealthyPercent: int(input["minimum_healthy_percent"]),
      maximumPercent: int(input["maximum_percent"]))
    let (upper, lower) = (
      deployment.upperBound(desiredCount: desired), deployment.lowerBound(desiredCount: desired)
    )
    #expect(upper == (try int(expected["max_tasks"])))
    #expect(lower == (try int(expected["min_healthy"])))
    #expect(upper - desired == (try int(expected["can_start_first"])))
    // Down above, up below: 3 × 150% = 4.5 and 3 × 50% = 1.5.
    let odd = try DeploymentConfiguration(minimumHealthyPercent: 50, maximumPercent: 150)
    #expect(odd.upperBound(desiredCount: 3) == 4)
    #expect(odd.lowerBound(desiredCount: 3) == 2)
  }
}
