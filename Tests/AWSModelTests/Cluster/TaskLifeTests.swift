import AWSModel
import Testing

/// The life of one task. Assumed: attaching takes 10 s, pulling 15 s,
/// detaching 5 s.
@Suite struct TaskLifeTests {
  private var cluster: Cluster

  init() throws { cluster = try Cluster("shop") }

  /// ecs 2.1: in order, each as long as assumed; billed from the start of the pull (9.1).
  @Test mutating func passesThroughEveryState() throws {
    cluster.setBehavior(
      ContainerBehavior(followsSIGTERM: .seconds(2)), of: "public.ecr.aws/shop/web:1")
    let id = try cluster.runTask(webTask())[0]
    var seen: [String] = []
    for _ in 0..<80 {
      if cluster.now == at(60) { try cluster.stopTask(id) }
      let status = try cluster.task(id).lastStatus.description
      if seen.last != status { seen.append(status) }
      cluster.run(for: .seconds(1))
    }
    #expect(
      seen == ["PROVISIONING", "PENDING", "RUNNING", "STOPPING", "DEPROVISIONING", "STOPPED"])
    let task = try cluster.task(id)
    #expect(task.pullStartedAt == at(10))
    #expect(task.startedAt == at(25))
    #expect(task.stoppingAt == at(60))
    #expect(task.stoppedAt == at(67))
    #expect(task.billedTime(until: cluster.now) == .seconds(57))
    #expect(task.stopCode == .userInitiated)
    #expect(task.desiredStatus == .stopped)
  }

  /// ecs 2.4 and 1.5.10: a container that ignores SIGTERM gets SIGKILL after its stop timeout.
  @Test(arguments: [(nil, 30), (TimeSpan.seconds(90), 90)])
  mutating func killsAfterTheStopTimeout(_ timeout: TimeSpan?, _ seconds: Int) throws {
    let task = try webTask(stopTimeout: timeout)
    cluster.setBehavior(.ignoresSIGTERM, of: task.containers[0].image)
    let id = try cluster.runTask(task)[0]
    cluster.run(for: .seconds(100))
    try cluster.stopTask(id)
    cluster.run(for: .seconds(100))
    let container = try cluster.task(id).containers[0]
    #expect(container.sigtermAt == at(100))
    #expect(container.sigkillAt == at(100 + seconds))
    #expect(container.exitCode == 137)
  }

  /// ecs 1.5.10: following within the timeout ends the container earlier, without SIGKILL.
  @Test mutating func endsWhenItFollowsSIGTERM() throws {
    let task = try webTask()
    cluster.setBehavior(
      ContainerBehavior(followsSIGTERM: .seconds(12)), of: task.containers[0].image)
    let id = try cluster.runTask(task)[0]
    cluster.run(for: .seconds(100))
    try cluster.stopTask(id)
    cluster.run(for: .seconds(60))
    let container = try cluster.task(id).containers[0]
    #expect(container.stoppedAt == at(112))
    #expect(container.sigkillAt == nil)
    #expect(container.exitCode == 0)
  }

  /// ecs 1.5.12: the end of an essential container ends the task, that of another does not.
  @Test(arguments: [(true, "STOPPED"), (false, "RUNNING")])
  mutating func endsWithAnEssentialContainer(_ essential: Bool, _ status: String) throws {
    let task = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
      Container("app", image: "app")
      Container("side", image: "side", essential: essential)
    }
    cluster.setBehavior(.exits(after: .seconds(30), code: 3), of: "side")
    let id = try cluster.runTask(task)[0]
    cluster.run(for: .minutes(5))
    #expect(try cluster.task(id).lastStatus.description == status)
    #expect(try cluster.task(id).containers[1].exitCode == 3)
    #expect(try cluster.task(id).stopCode == (essential ? .essentialContainerExited : nil))
  }

  /// ecs 2.3: an image that is not there.
  @Test mutating func failsToStartWithoutItsImage() throws {
    cluster.setBehavior(.cannotBePulled, of: "public.ecr.aws/shop/web:1")
    let id = try cluster.runTask(webTask())[0]
    cluster.run(for: .minutes(1))
    let task = try cluster.task(id)
    #expect(task.stopCode == .taskFailedToStart)
    #expect(task.startedAt == nil)
    #expect(task.stoppedReason?.hasPrefix("CannotPullContainerError") == true)
  }

  /// ecs 2.5: a stopped task is shown for an hour.
  @Test mutating func showsStoppedTasksForAnHour() throws {
    cluster.setBehavior(.exits(after: .zero), of: "public.ecr.aws/shop/web:1")
    let id = try cluster.runTask(webTask())[0]
    cluster.run(for: .minutes(60))
    #expect(cluster.tasks.count == 1)
    cluster.run(for: .minutes(1))
    #expect(cluster.tasks.isEmpty)
    #expect(try cluster.task(id).lastStatus == .stopped)
  }

  /// ecs 2.7: a tag that moves changes new tasks only.
  @Test mutating func pullsTheTagAfresh() throws {
    let first = try cluster.runTask(webTask())[0]
    cluster.run(for: .minutes(1))
    cluster.setBehavior(.exits(after: .seconds(1)), of: "public.ecr.aws/shop/web:1")
    let second = try cluster.runTask(webTask())[0]
    cluster.run(for: .minutes(2))
    #expect(try cluster.task(first).lastStatus == .running)
    #expect(try cluster.task(second).lastStatus == .stopped)
  }

  /// ecs 2.6: two minutes' notice, the task ends as its containers do.
  @Test mutating func interruptsSpotTasks() throws {
    let spot = ECS.Launch.providers(
      try CapacityStrategy([CapacityStrategy.Item(.fargateSpot, weight: 1)]))
    let id = try cluster.runTask(webTask(), launch: spot)[0]
    cluster.run(for: .minutes(1))
    try cluster.interruptTask(id)
    cluster.run(for: .minutes(3))
    #expect(try cluster.task(id).stopCode == .spotInterruption)
    let other = try cluster.runTask(webTask())[0]
    #expect(throws: ModelError.self) { try cluster.interruptTask(other) }
    #expect(refusal { () throws(ModelError) in _ = try cluster.task(99) } == "ecs.task.unknown")
  }

  /// ecs 2.2: what a task is, and what it is meant to be.
  @Test mutating func hasAStatusAndAWish() throws {
    let id = try cluster.runTask(webTask())[0]
    cluster.run(for: .seconds(15))
    #expect(try cluster.task(id).lastStatus == .pending)
    #expect(try cluster.task(id).desiredStatus == .running)
    try cluster.stopTask(id)
    #expect(try cluster.task(id).lastStatus == .deprovisioning)
    #expect(try cluster.task(id).desiredStatus == .stopped)
  }

  /// Counted from its own beginning, not from the cluster's.
  @Test mutating func drawsItsLife() throws {
    cluster.run(for: .hours(1))
    let id = try cluster.runTask(webTask())[0]
    cluster.run(for: .seconds(40))
    try cluster.stopTask(id)
    cluster.run(for: .minutes(1))
    let timeline = try cluster.timeline(ofTask: id)
    #expect(
      timeline.spans.map { $0.description } == [
        "PROVISIONING, 00:00:00 to 00:00:10", "PENDING, 00:00:10 to 00:00:25",
        "RUNNING, 00:00:25 to 00:00:40", "STOPPING, 00:00:40 to 00:00:45",
        "container app, 00:00:25 to 00:00:40",
      ])
    #expect(
      timeline.marks.map { $0.description } == [
        "00:00:25 app starts", "00:00:40 app gets SIGTERM", "00:00:40 app exits with 0",
        "00:00:40 UserInitiated",
      ])
    #expect(timeline.end == 45)
  }
}
