import AWSModel
import Testing

/// ecs 1.5.1: which container starts when. The pull ends at 25 s.
@Suite struct StartOrderTests {
  private func run(
    _ condition: ContainerCondition, _ behavior: ContainerBehavior, healthCheck: HealthCheck? = nil,
    startTimeout: TimeSpan? = nil, for time: TimeSpan = .minutes(10)
  ) throws -> ECS.Task {
    var cluster = try Cluster("shop")
    cluster.setBehavior(behavior, of: "first")
    let task = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
      Container(
        "app", image: "app", dependsOn: [ContainerDependency("first", condition: condition)])
      Container(
        "first", image: "first", essential: false, healthCheck: healthCheck,
        startTimeout: startTimeout)
    }
    let id = try cluster.runTask(task)[0]
    cluster.run(for: time)
    return try cluster.task(id)
  }

  @Test func startWaitsForTheStartOnly() throws {
    #expect(try run(.start, .runs).containers[0].startedAt == at(25))
  }

  @Test(arguments: [ContainerCondition.complete, .success])
  func completeWaitsForTheEnd(_ condition: ContainerCondition) throws {
    let task = try run(condition, .exits(after: .seconds(20)))
    #expect(task.containers[0].startedAt == at(45))
    #expect(task.startedAt == at(45))
  }

  /// COMPLETE takes any code, SUCCESS only 0.
  @Test func successWantsZero() throws {
    let failing = ContainerBehavior.exits(after: .seconds(20), code: 1)
    #expect(try run(.complete, failing).lastStatus == .running)
    let task = try run(.success, failing)
    #expect(task.stopCode == .taskFailedToStart)
    #expect(task.containers[0].startedAt == nil)
  }

  /// Ready after 12 s, checked every 10 s: the check at 20 s passes.
  @Test func healthyWaitsForTheCheck() throws {
    let task = try run(.healthy, .becomesHealthy(after: .seconds(12)), healthCheck: quickCheck)
    #expect(task.containers[0].startedAt == at(45))
  }

  /// ecs 1.5.6: the wait is bounded by the start timeout of the one that is waited for.
  @Test func givesUpAfterTheStartTimeout() throws {
    let task = try run(
      .healthy, .neverHealthy, healthCheck: quickCheck, startTimeout: .seconds(60))
    #expect(task.stopCode == .taskFailedToStart)
    #expect(task.stoppingAt == at(85))
  }

  /// ecs 1.5.5: the one that waited is stopped first; the other follows when it has ended.
  @Test func stopsInReverseOrder() throws {
    var cluster = try Cluster("shop")
    cluster.setBehavior(ContainerBehavior(followsSIGTERM: .seconds(7)), of: "app")
    let task = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
      Container("app", image: "app", dependsOn: [ContainerDependency("first", condition: .start)])
      Container("first", image: "first")
    }
    let id = try cluster.runTask(task)[0]
    cluster.run(for: .seconds(100))
    try cluster.stopTask(id)
    cluster.run(for: .seconds(60))
    let containers = try cluster.task(id).containers
    #expect(containers.map { $0.sigtermAt } == [at(100), at(107)])
  }

  /// ecs 1.5.7 and 1.5.8: three failures in a row, at 10, 20 and 30 s; with a start period of 25 s
  /// the first that counts is at 30 s, the third at 50 s.
  @Test(arguments: [(nil, 30), (TimeSpan.seconds(25), 50)])
  func isUnhealthyAfterItsRetries(_ startPeriod: TimeSpan?, _ seconds: Int) throws {
    var check = quickCheck
    check.startPeriod = startPeriod
    var cluster = try Cluster("shop")
    cluster.setBehavior(.neverHealthy, of: "web")
    let id = try cluster.runTask(webTask("web", healthCheck: check))[0]
    cluster.run(for: .seconds(25 + seconds - 1))
    #expect(try cluster.task(id).health == .unknown)
    cluster.run(for: .seconds(1))
    #expect(try cluster.task(id).health == .unhealthy)
  }

  /// ecs 1.5.11: a container that ran for its attempt period is started again, an ignored code not.
  @Test(arguments: [(90, 0, 5), (30, 0, 0), (90, 9, 0)])
  func restartsByItsPolicy(_ seconds: Int, _ code: Int, _ restarts: Int) throws {
    var cluster = try Cluster("shop")
    cluster.setBehavior(.exits(after: .seconds(seconds), code: code), of: "side")
    let task = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
      Container("app", image: "app")
      Container(
        "side", image: "side", essential: false,
        restartPolicy: RestartPolicy(
          enabled: true, ignoredExitCodes: [9], restartAttemptPeriod: .seconds(60)))
    }
    let id = try cluster.runTask(task)[0]
    // Ends at 115, 205, 295, 385 and 475 s.
    cluster.run(for: .seconds(480))
    #expect(try cluster.task(id).containers[1].restartCount == restarts)
    #expect(try cluster.task(id).lastStatus == .running)
  }
}
