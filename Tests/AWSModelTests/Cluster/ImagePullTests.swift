import AWSModel
import Testing

/// What images add to the start of a task: assumed 64 MiB a second, and a second before the first.
@Suite struct ImagePullTests {
  private let base = ECR.Layer("base", size: .mebibytes(640))
  private var shop: ECR.Repository
  private var cluster: Cluster

  init() throws {
    shop = try ECR.Repository("shop/web")
    cluster = try Cluster("shop")
  }

  private func image(
    _ version: String, _ architecture: CPUArchitecture = .x86
  ) -> ECR.Image {
    ECR.Image(
      [base, ECR.Layer("app \(version)", size: .mebibytes(64))], architecture: architecture)
  }

  private func task(
    _ consistency: VersionConsistency? = nil, platform: RuntimePlatform? = nil
  ) throws -> TaskDefinition {
    var container = Container("app", image: "\(shop):1")
    container.versionConsistency = consistency
    return try TaskDefinition(
      "web", cpu: .vCPU(0.25), memory: .gigabytes(0.5),
      executionRoleArn: "arn:aws:iam::111122223333:role/pull", runtimePlatform: platform,
      containers: [container])
  }

  private func server() throws -> TaskDefinition {
    try TaskDefinition(
      "web", containers: [Container("app", image: "\(shop):1", memory: .mebibytes(128))])
  }

  /// 704 MiB at 64 MiB/s are 11 s, and 1 s before: the task runs at 10 + 12 s.
  @Test mutating func takesAsLongAsItsLayers() throws {
    try shop.push(image("1"), tags: ["1"])
    cluster.setRepository(shop)
    let id = try cluster.runTask(task())[0]
    cluster.run(for: .minutes(1))
    #expect(try cluster.task(id).startedAt == at(22))
    #expect(try cluster.task(id).pulledSize == .mebibytes(704))
    #expect(try cluster.task(id).containers[0].imageDigest == image("1").digest)
    // Fargate keeps nothing: the next task takes as long.
    let next = try cluster.runTask(task())[0]
    cluster.run(for: .minutes(1))
    #expect(try cluster.task(next).startedAt == at(82))
  }

  /// Twice the throughput and no overhead: 5.5 s.
  @Test mutating func takesOtherFiguresThanTheAssumed() throws {
    try shop.push(image("1"), tags: ["1"])
    cluster.setRepository(shop)
    try cluster.setPullSpeed(.mebibytes(128), overhead: .zero)
    let id = try cluster.runTask(task())[0]
    cluster.run(for: .minutes(1))
    #expect(try cluster.task(id).startedAt == at(10) + .milliseconds(5_500))
    var copy = cluster
    #expect(
      refusal { () throws(ModelError) in try copy.setPullSpeed(.bytes(0)) }
        == "ecr.pull.throughput")
  }

  /// ecr 7.5: an instance keeps layers; the second version sends 64 MiB, which is 1 + 1 s.
  @Test mutating func instancesKeepLayers() throws {
    try shop.push(image("1"), tags: ["1"])
    cluster.setRepository(shop)
    try cluster.addInstances(.m5Large)
    cluster.run(for: .minutes(2))
    let first = try cluster.runTask(server())[0]
    // Begins while the first still pulls, and waits for what the first gets.
    cluster.run(for: .seconds(2))
    let second = try cluster.runTask(server())[0]
    cluster.run(for: .minutes(1))
    #expect(try cluster.task(first).startedAt == at(132))
    #expect(try cluster.task(second).startedAt == at(132))
    #expect(try cluster.task(second).pulledSize == .bytes(0))
    try shop.push(image("2"), tags: ["1"])
    cluster.setRepository(shop)
    let third = try cluster.runTask(server())[0]
    cluster.run(for: .minutes(1))
    #expect(try cluster.task(third).startedAt == at(184))
    #expect(try cluster.task(third).pulledSize == .mebibytes(64))
  }

  /// ecs 2.7: a tag that moved changes what a task by itself pulls; within a deployment it means
  /// what it meant for the first task, unless the container says otherwise.
  @Test(arguments: [(nil, false), (VersionConsistency.disabled, true)])
  mutating func aDeploymentKeepsItsVersion(
    _ consistency: VersionConsistency?, _ moves: Bool
  ) throws {
    try shop.push(image("1"), tags: ["1"])
    cluster.setRepository(shop)
    try cluster.createService("web", task: task(consistency))
    cluster.run(for: .minutes(2))
    try shop.push(image("2"), tags: ["1"])
    cluster.setRepository(shop)
    try cluster.stopTask(1)
    cluster.run(for: .minutes(2))
    let digests = cluster.tasks(of: "web").map { $0.containers[0].imageDigest }
    #expect(digests == [image("1").digest, image(moves ? "2" : "1").digest])
    // The next deployment asks the tag anew.
    try cluster.updateService("web", forceNewDeployment: true)
    cluster.run(for: .minutes(5))
    let last = try #require(cluster.tasks(of: "web").last)
    #expect(last.containers[0].imageDigest == image("2").digest)
  }

  /// An image for another processor is no image for this task; neither is one that is not there.
  @Test mutating func failsWithoutAnImageThatFits() throws {
    try shop.push(image("1", .arm64), tags: ["1"])
    cluster.setRepository(shop)
    let wrong = try cluster.runTask(task())[0]
    let right = try cluster.runTask(task(platform: .linuxARM))[0]
    try shop.delete(tag: "1")
    cluster.run(for: .seconds(30))
    cluster.setRepository(shop)
    let missing = try cluster.runTask(task())[0]
    cluster.run(for: .minutes(1))
    #expect(
      try cluster.task(wrong).stoppedReason
        == "CannotPullContainerError: image Manifest does not contain descriptor matching platform 'linux/amd64'"
    )
    #expect(try cluster.task(right).lastStatus == .running)
    #expect(try cluster.task(missing).stopCode == .taskFailedToStart)
  }

  /// What is said of an image by its digest goes before what is said of its tag.
  @Test mutating func behavesAsTheImageNotAsTheTag() throws {
    try shop.push(image("1"), tags: ["1"])
    cluster.setRepository(shop)
    cluster.setBehavior(.exits(after: .seconds(1), code: 3), of: image("1").digest)
    let id = try cluster.runTask(task())[0]
    cluster.run(for: .minutes(2))
    #expect(try cluster.task(id).containers[0].exitCode == 3)
  }
}
