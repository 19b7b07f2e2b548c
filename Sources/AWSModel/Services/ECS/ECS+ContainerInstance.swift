/// What a task takes from an instance.
public struct TaskDemand: Hashable, Sendable {
  /// - Unit: CPU units.
  public let cpu: Int64
  /// - Unit: MiB.
  public let memory: Int64
  /// Ports that only one task of an instance can have.
  public let hostPorts: [Int64]
  /// 1 for a task with an address of its own.
  public let networkInterfaces: Int64

  /// The task's own size where it has one, else what its containers reserve.
  public init(_ task: TaskDefinition) {
    cpu = task.cpu?.units ?? task.containers.reduce(0) { $0 + ($1.cpu?.units ?? 0) }
    memory =
      task.memory?.mebibytes
      ?? task.containers.reduce(0) { $0 + ($1.reservedMemory?.mebibytes ?? 0) }
    let isShared = task.effectiveNetworkMode == .bridge || task.effectiveNetworkMode == .host
    let mappings = isShared ? task.containers.flatMap { $0.portMappings } : []
    let isHost = task.effectiveNetworkMode == .host
    hostPorts = mappings.compactMap { mapping -> Int64? in
      let port = mapping.hostPort ?? (isHost ? mapping.containerPort : nil)
      return port == 0 ? nil : port
    }
    networkInterfaces = task.effectiveNetworkMode == .awsvpc ? 1 : 0
  }

  init(cpu: Int64, memory: Int64) {
    self.cpu = cpu
    self.memory = memory
    hostPorts = []
    networkInterfaces = 0
  }
}

extension TaskDemand: CustomStringConvertible {
  /// `256 CPU units, 512 MiB, host port 80, 1 network interface`.
  public var description: String {
    var parts = ["\(cpu) CPU units", "\(memory) MiB"]
    parts += hostPorts.map { "host port \($0)" }
    if networkInterfaces > 0 { parts.append("\(networkInterfaces) network interface") }
    return parts.joined(separator: ", ")
  }
}

/// A server that has joined a cluster, and what of it is free.
public struct ContainerInstance: Hashable, Sendable {
  /// Whether new tasks are placed on it.
  public enum Status: String, Hashable, Sendable, CustomStringConvertible {
    case active = "ACTIVE"
    /// Keeps no service task, and gets no new one.
    case draining = "DRAINING"
    /// Gone.
    case inactive = "INACTIVE"

    public var description: String { rawValue }
  }

  public let id: String
  public let zone: String
  public let instanceType: String
  /// The capacity provider whose group it belongs to, or nil.
  public let provider: String?
  public let attributes: [EnvironmentVariable]
  /// - Unit: CPU units.
  public let registeredCPU: Int64
  /// Less than its nominal memory: the system keeps some.
  /// - Unit: MiB.
  public let registeredMemory: Int64
  public internal(set) var status: Status = .active
  public internal(set) var remainingCPU: Int64
  public internal(set) var remainingMemory: Int64
  public internal(set) var remainingInterfaces: Int64
  public internal(set) var usedPorts: [Int64]
  /// Tasks that hold resources here.
  public internal(set) var taskCount = 0
  /// Those of them that no daemon service started.
  var ordinaryTaskCount = 0

  init(
    id: String, zone: String, instanceType: String, provider: String?,
    attributes: [EnvironmentVariable], cpu: Int64, memory: Int64, networkInterfaces: Int64
  ) {
    self.id = id
    self.zone = zone
    self.instanceType = instanceType
    self.provider = provider
    self.attributes =
      [
        EnvironmentVariable("ecs.availability-zone", zone),
        EnvironmentVariable("ecs.instance-type", instanceType),
      ] + attributes
    registeredCPU = cpu
    registeredMemory = memory
    remainingCPU = cpu
    remainingMemory = memory
    remainingInterfaces = networkInterfaces
    usedPorts = ECS.DeploymentFacts.reservedPorts.value
  }

  /// The value of an attribute such as `ecs.instance-type`, or nil.
  public func attribute(_ name: String) -> String? {
    attributes.last { $0.name == name }?.value
  }

  /// How many such tasks an empty instance of this kind has room for; host ports admit one.
  public func capacity(for demand: TaskDemand) -> Int {
    var room = Int64(demand.hostPorts.isEmpty ? Int32.max : 1)
    if demand.cpu > 0 { room = min(room, registeredCPU / demand.cpu) }
    if demand.memory > 0 { room = min(room, registeredMemory / demand.memory) }
    return Int(room)
  }

  mutating func reserve(_ demand: TaskDemand) {
    remainingCPU -= demand.cpu
    remainingMemory -= demand.memory
    remainingInterfaces -= demand.networkInterfaces
    usedPorts += demand.hostPorts
    taskCount += 1
  }

  mutating func release(_ demand: TaskDemand) {
    remainingCPU += demand.cpu
    remainingMemory += demand.memory
    remainingInterfaces += demand.networkInterfaces
    for port in demand.hostPorts {
      if let index = usedPorts.lastIndex(of: port) { usedPorts.remove(at: index) }
    }
    taskCount -= 1
  }

  /// What it lacks for a task, in the words of the event, or nil when the task fits.
  func shortage(for demand: TaskDemand) -> String? {
    if remainingCPU < demand.cpu { return "has insufficient CPU units available" }
    if remainingMemory < demand.memory { return "has insufficient memory available" }
    if demand.hostPorts.contains(where: { usedPorts.contains($0) }) {
      return "is already using a port required by your task"
    }
    if remainingInterfaces < demand.networkInterfaces {
      return "has no network interface left for your task"
    }
    return nil
  }
}

extension ContainerInstance: CustomStringConvertible {
  /// `i-1 (m5.large, us-east-1a): 512 of 2048 CPU units and 6654 of 7678 MiB free, 3 tasks`.
  public var description: String {
    let state = status == .active ? "" : " \(status)"
    return
      "\(id)\(state) (\(instanceType), \(zone)): \(remainingCPU) of \(registeredCPU) CPU units and \(remainingMemory) of \(registeredMemory) MiB free, \(Int64(taskCount)) \(taskCount == 1 ? "task" : "tasks")"
  }
}
