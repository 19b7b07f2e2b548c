extension Fargate {
  /// What decides the price of a task: its size and what it runs on.
  public struct Task: Hashable, Sendable {
    public let size: TaskSize
    /// Its disk; 20 GB when nothing else was asked for.
    public let storage: DataSize
    public let platform: RuntimePlatform
    public let capacity: CapacityProvider

    /// - Throws: `ecs.fargate.size`, `ecs.fargate.windows` and `ecs.ephemeral-storage`.
    public init(
      cpu: CPU, memory: DataSize, ephemeralStorage: DataSize? = nil,
      platform: RuntimePlatform = .linuxX86, capacity: CapacityProvider = .fargate,
      including32vCPU: Bool = false
    ) throws(ModelError) {
      size = try TaskSize.fargate(cpu: cpu, memory: memory, including32vCPU: including32vCPU)
      try TaskSize.checkWindows(cpu: cpu, platform: platform)
      if let ephemeralStorage { try TaskStorage.check(ephemeralStorage) }
      storage = ephemeralStorage ?? TaskStorage.included.value
      self.platform = platform
      self.capacity = capacity
    }
  }
}

extension Fargate.Task: CustomStringConvertible {
  /// `Fargate 0.25 vCPU, 0.5 GB`; what is not Linux on x86 and on demand is named, and so is
  /// storage beyond what is included.
  public var description: String {
    let extra = storage > TaskStorage.included.value ? ", \(storage) storage" : ""
    return "\(label) \(size)\(extra)"
  }

  var label: String {
    var label = "Fargate"
    if capacity == .fargateSpot { label += " Spot" }
    if platform.cpuArchitecture == .arm64 { label += " ARM" }
    if platform.operatingSystemFamily.isWindows { label += " Windows" }
    return label
  }
}
