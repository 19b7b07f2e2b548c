/// What runs together as one task: containers, and what they share.
///
/// A value of this type has passed the rules of RegisterTaskDefinition.
public struct TaskDefinition: Hashable, Sendable {
  public let family: String
  public let containers: [Container]
  public let cpu: CPU?
  public let memory: DataSize?
  public let networkMode: NetworkMode?
  public let requiresCompatibilities: [Compatibility]
  /// What ECS itself may do for the task: pull images, write logs, read secrets.
  public let executionRoleArn: String?
  /// What the containers may do.
  public let taskRoleArn: String?
  /// Nil stands for the 20 GB that every task on Fargate has.
  public let ephemeralStorage: DataSize?
  public let runtimePlatform: RuntimePlatform?
  public let volumes: [Volume]
  public let placementConstraints: [PlacementConstraint]
  public let tags: [Tag]
  public let pidMode: PIDMode?
  public let ipcMode: IPCMode?
  public let proxyConfiguration: ProxyConfiguration?
  public let inferenceAccelerators: [InferenceAccelerator]
  /// Whether faults may be injected into the task's network and metadata.
  public let enableFaultInjection: Bool?
  /// Set by a registry: 1 for the first of its family.
  public internal(set) var revision: Int64?

  /// A task definition, checked by the same rules as the JSON document.
  ///
  /// Unless said otherwise it requires Fargate when both `cpu` and `memory` are given, and nothing
  /// (which means EC2) when not; on Fargate the network mode is `awsvpc`.
  ///
  /// - Throws: the first refusal; its code begins with `ecs.`.
  public init(
    _ family: String, cpu: CPU? = nil, memory: DataSize? = nil, networkMode: NetworkMode? = nil,
    requiresCompatibilities: [Compatibility]? = nil, executionRoleArn: String? = nil,
    taskRoleArn: String? = nil, ephemeralStorage: DataSize? = nil,
    runtimePlatform: RuntimePlatform? = nil, volumes: [Volume] = [],
    placementConstraints: [PlacementConstraint] = [], tags: [Tag] = [], pidMode: PIDMode? = nil,
    ipcMode: IPCMode? = nil, proxyConfiguration: ProxyConfiguration? = nil,
    inferenceAccelerators: [InferenceAccelerator] = [], enableFaultInjection: Bool? = nil,
    rules: ECS.Rules = .standard, containers: [Container]
  ) throws(ModelError) {
    let isSized = cpu != nil && memory != nil
    let compatibilities = requiresCompatibilities ?? (isSized ? [.fargate] : [])
    let isFargate = compatibilities.contains(.fargate)
    self.init(
      unchecked: family, cpu: cpu, memory: memory,
      networkMode: networkMode ?? (isFargate ? .awsvpc : nil),
      requiresCompatibilities: compatibilities, executionRoleArn: executionRoleArn,
      taskRoleArn: taskRoleArn, ephemeralStorage: ephemeralStorage,
      runtimePlatform: runtimePlatform, volumes: volumes,
      placementConstraints: placementConstraints, tags: tags, pidMode: pidMode, ipcMode: ipcMode,
      proxyConfiguration: proxyConfiguration, inferenceAccelerators: inferenceAccelerators,
      enableFaultInjection: enableFaultInjection,
      containers: containers)
    if let error = refusals(rules).first { throw error }
  }

  /// A task definition with its containers in a builder.
  public init(
    _ family: String, cpu: CPU? = nil, memory: DataSize? = nil, networkMode: NetworkMode? = nil,
    requiresCompatibilities: [Compatibility]? = nil, executionRoleArn: String? = nil,
    taskRoleArn: String? = nil, ephemeralStorage: DataSize? = nil,
    runtimePlatform: RuntimePlatform? = nil, volumes: [Volume] = [],
    placementConstraints: [PlacementConstraint] = [], tags: [Tag] = [], pidMode: PIDMode? = nil,
    ipcMode: IPCMode? = nil, proxyConfiguration: ProxyConfiguration? = nil,
    inferenceAccelerators: [InferenceAccelerator] = [], enableFaultInjection: Bool? = nil,
    rules: ECS.Rules = .standard,
    @ContainerBuilder containers: () -> [Container]
  ) throws(ModelError) {
    try self.init(
      family, cpu: cpu, memory: memory, networkMode: networkMode,
      requiresCompatibilities: requiresCompatibilities, executionRoleArn: executionRoleArn,
      taskRoleArn: taskRoleArn, ephemeralStorage: ephemeralStorage,
      runtimePlatform: runtimePlatform, volumes: volumes,
      placementConstraints: placementConstraints, tags: tags, pidMode: pidMode, ipcMode: ipcMode,
      proxyConfiguration: proxyConfiguration, inferenceAccelerators: inferenceAccelerators,
      enableFaultInjection: enableFaultInjection,
      rules: rules, containers: containers())
  }

  init(
    unchecked family: String, cpu: CPU?, memory: DataSize?, networkMode: NetworkMode?,
    requiresCompatibilities: [Compatibility], executionRoleArn: String?, taskRoleArn: String?,
    ephemeralStorage: DataSize?, runtimePlatform: RuntimePlatform?, volumes: [Volume],
    placementConstraints: [PlacementConstraint], tags: [Tag], pidMode: PIDMode?,
    ipcMode: IPCMode?, proxyConfiguration: ProxyConfiguration?,
    inferenceAccelerators: [InferenceAccelerator], enableFaultInjection: Bool?,
    containers: [Container]
  ) {
    self.family = family
    self.cpu = cpu
    self.memory = memory
    self.networkMode = networkMode
    self.requiresCompatibilities = requiresCompatibilities
    self.executionRoleArn = executionRoleArn
    self.taskRoleArn = taskRoleArn
    self.ephemeralStorage = ephemeralStorage
    self.runtimePlatform = runtimePlatform
    self.volumes = volumes
    self.placementConstraints = placementConstraints
    self.tags = tags
    self.pidMode = pidMode
    self.ipcMode = ipcMode
    self.proxyConfiguration = proxyConfiguration
    self.inferenceAccelerators = inferenceAccelerators
    self.enableFaultInjection = enableFaultInjection
    self.containers = containers
  }
}

extension TaskDefinition: CustomStringConvertible {
  /// The family, with the revision once it is registered: `web:2`.
  public var description: String { revision.map { "\(family):\($0)" } ?? family }

  public var requiresFargate: Bool { requiresCompatibilities.contains(.fargate) }

  /// The mode that holds: `bridge` on Linux when none is given.
  public var effectiveNetworkMode: NetworkMode { networkMode ?? .bridge }

  /// The container of a name, or nil.
  public func container(_ name: String) -> Container? {
    containers.first { $0.name == name }
  }
}

/// Collects the containers of a task definition.
@resultBuilder
public enum ContainerBuilder {
  public static func buildExpression(_ container: Container) -> [Container] { [container] }
  public static func buildExpression(_ containers: [Container]) -> [Container] { containers }
  public static func buildBlock(_ parts: [Container]...) -> [Container] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [Container]?) -> [Container] { part ?? [] }
  public static func buildEither(first: [Container]) -> [Container] { first }
  public static func buildEither(second: [Container]) -> [Container] { second }
  public static func buildArray(_ parts: [[Container]]) -> [Container] { parts.flatMap { $0 } }
}
