import AWSModel
import Testing

/// `ecs 3.8` to `3.14`: deployments that fail, and starts that are throttled.
@Suite struct DeploymentTests {
  private var cluster: Cluster

  init() throws { cluster = try Cluster("shop") }

  private func settings(rollback: Bool) throws -> ECS.ServiceSettings {
    ECS.ServiceSettings(
      deployment: try DeploymentConfiguration(circuitBreaker: CircuitBreaker(rollback: rollback)))
  }

  /// ecs 3.9 and 3.11: two tasks at 25 s, two at 50 s: the third failure is one too many,
  /// and the fourth comes at the same moment.
  @Test mutating func failsAtTheThreshold() throws {
    cluster.setBehavior(.cannotBePulled, of: "web:2")
    try cluster.createService(
      "web", task: webTask("web:2"), desiredCount: 2, settings: settings(rollback: false))
    cluster.run(for: .hours(1))
    let deployment = try cluster.service("web").currentDeployment
    #expect(deployment.rolloutState == .failed)
    #expect(deployment.failedToStart == 4)
    #expect(deployment.endedAt == at(50))
    // ecs 3.8: nothing more is launched.
    #expect(cluster.events.count { $0.message.contains("has started") } == 2)
  }

  /// ecs 3.11: the last deployment that was completed returns, and its tasks never left.
  @Test mutating func rollsBack() throws {
    cluster.setBehavior(.cannotBePulled, of: "web:2")
    try cluster.createService(
      "web", task: webTask("web:1"), desiredCount: 2, settings: settings(rollback: true))
    cluster.run(for: .minutes(5))
    try cluster.updateService("web", task: webTask("web:2"))
    cluster.run(for: .minutes(30))
    let service = try cluster.service("web")
    #expect(service.deployments.map { $0.rolloutState } == [.completed, .failed])
    #expect(service.currentDeployment.id == 1)
    #expect(service.currentDeployment.endedAt == at(65))
    #expect(service.runningCount == 2)
    #expect(service.isSteady)
    #expect(
      service.events.map { $0.message }.contains("service (web) rolling back to (deployment 1)."))
  }

  /// ecs 3.11: once a task of it runs, only failed health checks count.
  @Test mutating func countsHealthChecksInItsSecondStage() throws {
    cluster.setBehavior(.neverHealthy, of: "web:2")
    try cluster.createService(
      "web", task: webTask("web:1", healthCheck: quickCheck), desiredCount: 2,
      settings: settings(rollback: true))
    cluster.run(for: .minutes(5))
    try cluster.updateService("web", task: webTask("web:2", healthCheck: quickCheck))
    cluster.run(for: .minutes(30))
    let failed = try cluster.service("web").deployments[1]
    #expect(failed.rolloutState == .failed)
    #expect(failed.failedToStart == 0)
    #expect(failed.failedHealthChecks == 3)
    #expect(try cluster.service("web").runningCount == 2)
  }

  /// ecs 3.14: a task that reached RUNNING never throttles, however soon it ends.
  @Test mutating func doesNotThrottleWhatRan() throws {
    cluster.setBehavior(.exits(after: .seconds(1), code: 1), of: "web:1")
    try cluster.createService("web", task: webTask("web:1"))
    cluster.run(for: .minutes(30))
    #expect(!cluster.events.contains { $0.name == "SERVICE_TASK_START_IMPAIRED" })
    // Every 26 s one more: 1,800 ÷ 26 and the first.
    #expect(cluster.events.count { $0.message.contains("has started") } == 70)
  }

  /// ecs 3.14: the delays grow to 15 minutes, and never end; assumed: 30 s after the fourth failure.
  @Test mutating func throttlesStartsThatFail() throws {
    cluster.setBehavior(.cannotBePulled, of: "web:1")
    try cluster.createService("web", task: webTask("web:1"))
    cluster.run(for: .hours(6))
    let starts = cluster.events.filter { $0.message.contains("has started") }.map { $0.time }
    let gaps = zip(starts.dropFirst(), starts).map { ($0 - $1).secondsRoundedUp - 25 }
    #expect(gaps.prefix(9) == [0, 0, 0, 30, 60, 120, 240, 480, 900])
    #expect(gaps.dropFirst(9).allSatisfy { $0 == 900 })
    #expect(
      try cluster.messages(of: "web").contains(
        "(service web) is unable to consistently start tasks successfully."))
    // A new task definition resets it.
    try cluster.updateService("web", task: webTask("web:2"))
    cluster.run(for: .minutes(2))
    #expect(try cluster.service("web").isSteady)
  }

  /// ecs 3.2: what a service has that asks for nothing.
  @Test func defaultsFollowTheScheduling() {
    #expect(DeploymentConfiguration.replica.description == "100% to 200%")
    #expect(DeploymentConfiguration.daemon.description == "0% to 100%")
  }

  /// ecs 3.10: a number, or a share with bounds or without; never none.
  @Test(arguments: [
    (CircuitBreaker.Threshold.count(5), 100, 5), (.boundedPercent(50), 1, 3),
    (.boundedPercent(50), 1_000, 200), (.boundedPercent(20), 31, 7),
    (.unboundedPercent(50), 1, 1), (.unboundedPercent(50), 1_000, 500), (.count(0), 9, 1),
  ])
  func thresholds(_ threshold: CircuitBreaker.Threshold, _ desired: Int, _ failures: Int) {
    #expect(CircuitBreaker(threshold: threshold).failures(desiredCount: desired) == failures)
  }

  /// ecs 3.16: the names under which EventBridge passes on what a service says.
  @Test mutating func eventsHaveNames() throws {
    try cluster.createService(
      "web", task: webTask("web:1"), desiredCount: 1, settings: settings(rollback: true))
    cluster.run(for: .minutes(2))
    try cluster.updateService("web", desiredCount: 2)
    cluster.run(for: .minutes(2))
    cluster.setBehavior(.cannotBePulled, of: "web:2")
    try cluster.updateService("web", task: webTask("web:2"))
    cluster.run(for: .minutes(10))
    let names = try cluster.service("web").events.compactMap { $0.name }
    #expect(
      names == [
        "SERVICE_DEPLOYMENT_IN_PROGRESS", "SERVICE_DEPLOYMENT_COMPLETED", "SERVICE_STEADY_STATE",
        "SERVICE_DESIRED_COUNT_UPDATED", "SERVICE_STEADY_STATE", "SERVICE_DEPLOYMENT_IN_PROGRESS",
        "SERVICE_DEPLOYMENT_FAILED", "SERVICE_DEPLOYMENT_COMPLETED", "SERVICE_STEADY_STATE",
      ])
    try cluster.createService("api", task: serverTask("api"))
    try cluster.createService("bad", task: webTask("web:2"))
    cluster.run(for: .minutes(10))
    #expect(try cluster.service("api").events.last?.name == "SERVICE_TASK_PLACEMENT_FAILURE")
    #expect(
      try cluster.service("bad").events.contains { $0.name == "SERVICE_TASK_START_IMPAIRED" })
  }
}
