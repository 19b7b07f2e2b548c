/// Which container waits for which.
extension TaskDefinitionCheck {
  func checkDependencies() {
    // Beyond the limit the definition is refused already.
    guard ECS.Facts.containers.value.contains(Int64(task.containers.count)) else { return }
    for (index, container) in task.containers.enumerated() {
      for (position, dependency) in container.dependsOn.enumerated() {
        check(dependency, of: index, at: path(index, "dependsOn[\(Int64(position))]"))
      }
      for (position, link) in container.links.enumerated() {
        let place = path(index, "links[\(Int64(position))]")
        let name = linkedName(link)
        require(
          task.container(name) != nil, .unknownContainer("links to", name, title(index), place))
      }
      for (position, from) in container.volumesFrom.enumerated() {
        let place = path(index, "volumesFrom[\(Int64(position))].sourceContainer")
        require(
          task.container(from.sourceContainer) != nil,
          .unknownContainer("takes volumes from", from.sourceContainer, title(index), place))
      }
    }
    checkCycles()
  }

  private func check(
    _ dependency: ContainerDependency, of index: Int, at path: String
  ) {
    let name = dependency.containerName
    guard let target = task.container(name) else {
      return refuse(.unknownContainer("depends on", name, title(index), path + ".containerName"))
    }
    switch dependency.condition {
    case .start: break
    case .complete, .success:
      require(!target.essential, .dependsOnEssential(dependency, title(index), path + ".condition"))
    case .healthy:
      let isChecked = target.healthCheck != nil
      require(isChecked, .dependsOnUnchecked(name, title(index), path + ".condition"))
    }
  }

  /// `name` or `name:alias`.
  private func linkedName(_ link: String) -> String {
    String(decoding: link.utf8.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
  }

  /// Walks from each container to the first it waits for that waits in turn, until one comes again.
  private func checkCycles() {
    var waiting = task.containers.map { container in
      container.dependsOn.map { $0.containerName } + container.links.map { linkedName($0) }
        + container.volumesFrom.map { $0.sourceContainer }
    }
    var isDone = task.containers.map { _ in false }
    for _ in task.containers {
      for index in task.containers.indices where !isDone[index] {
        isDone[index] = waiting[index].allSatisfy { name in
          task.containers.indices.allSatisfy { task.containers[$0].name != name || isDone[$0] }
        }
      }
    }
    guard var current = isDone.firstIndex(of: false) else { return }
    var walk: [Int] = []
    while !walk.contains(current) {
      walk.append(current)
      waiting[current].removeAll { name in
        !task.containers.indices.contains { task.containers[$0].name == name && !isDone[$0] }
      }
      let next = waiting[current].first
      current =
        task.containers.indices.first { task.containers[$0].name == next && !isDone[$0] } ?? current
    }
    let cycle = walk[(walk.firstIndex(of: current) ?? 0)...] + [current]
    refuse(.dependencyCycle(cycle.map { task.containers[$0].name }, path(current)))
  }
}

extension ModelError {
  fileprivate static func unknownContainer(
    _ verb: String, _ name: String, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.depends.unknown",
      message: "\(title) \(verb) '\(name)', and the task definition has no such container",
      at: path)
  }

  fileprivate static func dependsOnEssential(
    _ dependency: ContainerDependency, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.depends.essential",
      message:
        "\(title) waits for essential container '\(dependency.containerName)' with condition \(dependency.condition); expected START or HEALTHY, or a container that is not essential",
      at: path)
  }

  fileprivate static func dependsOnUnchecked(_ name: String, _ title: String, _ path: String)
    -> Self
  {
    ecs(
      code: "ecs.depends.health",
      message: "\(title) waits until container '\(name)' is HEALTHY, and that has no health check",
      at: path, notes: ["give '\(name)' a 'healthCheck', or wait for START"])
  }

  fileprivate static func dependencyCycle(_ names: [String], _ path: String) -> Self {
    ecs(
      code: "ecs.depends.cycle",
      message:
        "containers wait for each other in a circle: \(names.joined(separator: " → ")); expected an order in which they can start",
      at: path)
  }
}
