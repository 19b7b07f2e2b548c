extension TaskDefinition {
  /// This task as Fargate bills it.
  /// - Throws: `ecs.cost.capacity` for a task definition that does not require Fargate.
  public func onFargate(
    _ capacity: CapacityProvider = .fargate
  ) throws(ModelError) -> Fargate.Task {
    guard requiresFargate, let cpu, let memory else { throw .costCapacity(self) }
    return try Fargate.Task(
      cpu: cpu, memory: memory, ephemeralStorage: ephemeralStorage,
      platform: runtimePlatform ?? .linuxX86, capacity: capacity, including32vCPU: true)
  }

  /// What it costs on Fargate to run this task for a time, once or several times.
  /// - Throws: `ecs.cost.capacity`, `pricebook.price.missing`, `time.range`, `fargate.runs`.
  public func cost(
    for time: TimeSpan, runs: Int = 1, on capacity: CapacityProvider = .fargate,
    prices: PriceBook
  ) throws(ModelError) -> Bill {
    try onFargate(capacity).cost(for: time, runs: runs, prices: prices)
  }
}

extension Service {
  /// What it costs to keep the desired number of tasks running for a time, busy or idle.
  /// - Throws: as ``TaskDefinition/cost(for:runs:on:prices:)``.
  public func cost(for time: TimeSpan, prices: PriceBook) throws(ModelError) -> Bill {
    try task.cost(for: time, runs: Int(clamping: desiredCount), on: capacity, prices: prices)
  }
}

extension ModelError {
  fileprivate static func costCapacity(_ task: TaskDefinition) -> Self {
    ModelError(
      code: "ecs.cost.capacity",
      message:
        "task definition '\(task)' does not require Fargate; a task on EC2 costs what its instance costs",
      notes: ["give it 'cpu' and 'memory', and require FARGATE"])
  }
}
