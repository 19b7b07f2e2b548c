extension ECS {
  /// What the owner of registries found for a task: one image for each of its containers.
  struct PulledImages: Sendable {
    struct Image: Sendable {
      /// By its digest, where a registry knows it.
      var digest: String?
      /// Nil for an image of a registry that nobody knows: its time is assumed.
      var time: TimeSpan?
      /// Why it cannot be had.
      var problem: String?
    }

    var images: [Image]
    /// Compressed layers that were sent.
    var size = DataSize(bytes: 0)
  }
}

/// A task's images.
extension ECS.Scheduler {
  /// The references that a task's containers ask for now, in their order.
  ///
  /// Within a deployment a tag means what it meant for its first task, unless the container says
  /// otherwise: another push to the tag changes the next deployment.
  func imagesToPull(_ task: Int) -> [String] {
    plans[tasks[task].plan].containers.map { container in
      resolved(container, task).map { "\(container.image)@\($0)" } ?? container.image
    }
  }

  /// What the containers' programs must have been built for.
  func platform(_ task: Int) -> RuntimePlatform {
    if let platform = plans[tasks[task].plan].definition.runtimePlatform { return platform }
    let instance = tasks[task].instanceIndex.map { instances[$0] }
    let arm = CPUArchitecture.arm64.instanceAttribute
    return instance?.attribute("ecs.cpu-architecture") == arm ? .linuxARM : .linuxX86
  }

  private func resolved(_ container: ECS.Plan.ContainerPlan, _ task: Int) -> String? {
    guard container.keepsVersion, let service = tasks[task].serviceIndex,
      let deployment = tasks[task].deployment
    else { return nil }
    return services[service].deployments[deployment - 1].imageDigests[container.image]
  }

  /// Begins a pull that was asked for: all images at once, and the task waits for the last.
  mutating func pull(_ task: Int, _ pulled: ECS.PulledImages) {
    guard tasks[task].lastStatus == .pending else { return }
    tasks[task].pulledSize = pulled.size
    var longest = TimeSpan.zero
    for (index, image) in pulled.images.enumerated() {
      let container = plans[tasks[task].plan].containers[index]
      let behavior = behavior(of: container.image, digest: image.digest)
      tasks[task].containers[index].behavior = behavior
      tasks[task].containers[index].imageDigest = image.digest
      keep(image.digest, of: container, task)
      longest = max(longest, behavior.pullTime ?? image.time ?? timing.pull)
      let problem = behavior.canBePulled ? image.problem : "no image '\(container.image)'"
      if tasks[task].pullProblem == nil { tasks[task].pullProblem = problem }
    }
    schedule(.imagesPulled(task: task), after: max(.zero, longest))
  }

  /// What was said of this very image counts for more than what was said of its tag.
  private func behavior(of image: String, digest: String?) -> ContainerBehavior {
    digest.flatMap { behaviors[$0] } ?? behaviors[image] ?? .runs
  }

  private mutating func keep(_ digest: String?, of container: ECS.Plan.ContainerPlan, _ task: Int) {
    guard let digest, container.keepsVersion, let service = tasks[task].serviceIndex,
      let deployment = tasks[task].deployment
    else { return }
    services[service].deployments[deployment - 1].imageDigests[container.image] = digest
  }
}
