extension ECS {
  /// A task definition, as a simulation needs it: looked up once, used by each of its tasks.
  struct Plan: Sendable {
    struct Dependency: Sendable {
      let container: Int
      let condition: ContainerCondition
    }

    struct ContainerPlan: Sendable {
      let name: String
      let image: String
      let isEssential: Bool
      /// Whether a deployment runs one image, whatever becomes of its tag.
      let keepsVersion: Bool
      let dependencies: [Dependency]
      /// Those that wait for it, and are stopped before it.
      let dependents: [Int]
      let healthCheck: HealthCheck?
      let startTimeout: TimeSpan?
      let stopTimeout: TimeSpan
      let restartPolicy: RestartPolicy?
    }

    let name: String
    let definition: TaskDefinition
    let containers: [ContainerPlan]
    let demand: TaskDemand
    let hasOwnInterface: Bool
    let hasHealthCheck: Bool
    let constraints: [PlacementExpression]
    /// Attributes that an instance must have: those of the platform that the task asks for.
    let requiredAttributes: [EnvironmentVariable]

    /// - Throws: `ecs.placement.expression`.
    init(_ task: TaskDefinition) throws(ModelError) {
      name = task.description
      definition = task
      demand = TaskDemand(task)
      hasOwnInterface = task.effectiveNetworkMode == .awsvpc
      hasHealthCheck = task.containers.contains { $0.essential && $0.healthCheck != nil }
      var constraints: [PlacementExpression] = []
      for constraint in task.placementConstraints {
        constraints.append(try PlacementExpression(constraint.expression))
      }
      self.constraints = constraints
      requiredAttributes = task.runtimePlatform?.instanceAttributes ?? []
      let dependencies = task.containers.map { container in
        container.dependsOn.compactMap { dependency -> Dependency? in
          let index = task.containers.firstIndex { $0.name == dependency.containerName }
          return index.map { Dependency(container: $0, condition: dependency.condition) }
        }
      }
      containers = task.containers.indices.map { index in
        let container = task.containers[index]
        let dependents = dependencies.indices.filter { other in
          dependencies[other].contains { $0.container == index }
        }
        return ContainerPlan(
          name: container.name, image: container.image, isEssential: container.essential,
          keepsVersion: container.versionConsistency != .disabled
            && !container.image.contains("@"),
          dependencies: dependencies[index], dependents: dependents,
          healthCheck: container.healthCheck, startTimeout: container.startTimeout,
          stopTimeout: max(.zero, container.stopTimeout ?? DeploymentFacts.stopTimeout.value),
          restartPolicy: container.restartPolicy)
      }
    }
  }
}

extension ECS.Plan {
  /// Whether the platform and the constraints of the task definition allow this instance.
  func admits(_ instance: ContainerInstance) -> Bool {
    requiredAttributes.allSatisfy { instance.attribute($0.name) == $0.value }
      && constraints.allSatisfy { $0.matches(instance) }
  }
}

extension RuntimePlatform {
  /// As instances name them; on instances Windows is Windows, whatever its version.
  var instanceAttributes: [EnvironmentVariable] {
    [
      EnvironmentVariable("ecs.cpu-architecture", cpuArchitecture.instanceAttribute),
      EnvironmentVariable(
        "ecs.os-type", operatingSystemFamily.isWindows ? "windows" : "linux"),
    ]
  }
}

extension CPUArchitecture {
  /// The value of `ecs.cpu-architecture`.
  var instanceAttribute: String { self == .x86 ? "x86_64" : "arm64" }
}
