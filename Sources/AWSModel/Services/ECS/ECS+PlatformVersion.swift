extension ECS {
  /// What runs a task on Fargate: its kernel and container runtime.
  public enum PlatformVersion: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case latest = "LATEST"
    case linux140 = "1.4.0"
    case linux130 = "1.3.0"

    public var description: String { rawValue }

    /// Whether it has sizes with 8 and 16 vCPU, and disks above 20 GB.
    ///
    /// - Source: Amazon ECS API, RegisterTaskDefinition, memory and ephemeralStorage.
    var isCurrent: Bool { self != .linux130 }
  }
}

extension ECS.Scheduler {
  /// - Throws: `ecs.platform.version` for an older platform than a task needs, for one of Linux under
  ///   Windows, and for any where tasks run on instances.
  func checkPlatform(
    _ version: ECS.PlatformVersion, _ task: TaskDefinition, _ launch: ECS.Launch
  ) throws(ModelError) {
    guard version != .latest else { return }
    guard isManaged(launch) else {
      throw .platformVersion(task, "does not run on Fargate; expected LATEST on instances")
    }
    guard !(task.runtimePlatform?.operatingSystemFamily.isWindows ?? false) else {
      throw .platformVersion(task, "runs on Windows; expected LATEST")
    }
    guard !version.isCurrent else { return }
    if let cpu = task.cpu?.units, cpu >= ECS.DeploymentFacts.platformSize.value {
      throw .platformVersion(
        task, "has \(CPU.units(cpu)); expected LATEST or 1.4.0 from 8 vCPU on, not \(version)")
    }
    if task.ephemeralStorage != nil {
      throw .platformVersion(
        task, "has ephemeral storage of its own; expected LATEST or 1.4.0, not \(version)")
    }
  }

  private func isManaged(_ launch: ECS.Launch) -> Bool {
    switch launch {
    case .fargate: true
    case .instances: false
    case .providers(let strategy):
      strategy.items.contains { CapacityProvider(rawValue: $0.provider) != nil }
    }
  }
}

extension ModelError {
  fileprivate static func platformVersion(_ task: TaskDefinition, _ problem: String) -> Self {
    ModelError(
      code: "ecs.platform.version", message: "task definition '\(task)' \(problem)",
      path: "platformVersion")
  }
}
