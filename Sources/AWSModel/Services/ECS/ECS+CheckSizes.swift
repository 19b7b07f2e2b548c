import Figures

/// CPU and memory of the task and of its containers together.
extension TaskDefinitionCheck {
  func checkSizes() {
    if task.requiresFargate {
      checkFargateSize()
    } else {
      checkTaskSize()
    }
    for index in task.containers.indices { checkContainerSize(index) }
    // On Windows under EC2 the sizes of the task are ignored.
    if !isWindows || task.requiresFargate { checkSums() }
  }

  private func checkFargateSize() {
    guard let cpu = task.cpu else { return refuse(.fargateLacksCPU) }
    guard let memory = task.memory else {
      return refuse(.fargateLacksMemory)
    }
    attempt { () throws(ModelError) in
      _ = try TaskSize.fargate(cpu: cpu, memory: memory, including32vCPU: rules.allows32vCPU)
      try TaskSize.checkWindows(cpu: cpu, platform: task.runtimePlatform ?? .linuxX86)
    }
  }

  private func checkTaskSize() {
    if let cpu = task.cpu {
      let isInRange = cpu.units.map { ECS.Facts.taskCPU.value.contains($0) } ?? false
      require(isInRange, .taskCPU(cpu))
    }
    if let memory = task.memory {
      let isWhole = memory.mebibytes.map { $0 >= ECS.Facts.leastMemory.value } ?? false
      require(isWhole, .taskMemory(memory))
    }
  }

  private func checkContainerSize(_ index: Int) {
    let container = task.containers[index]
    if let cpu = container.cpu {
      require((cpu.units ?? -1) >= 0, .containerCPU(cpu, title(index), path(index, "cpu")))
    }
    for (field, size) in [
      ("memory", container.memory), ("memoryReservation", container.memoryReservation),
    ] {
      guard let size else { continue }
      let isEnough = size.mebibytes.map { $0 >= ECS.Facts.leastMemory.value } ?? false
      require(isEnough, .containerMemory(field, size, title(index), path(index, field)))
    }
    if let hard = container.memory, let soft = container.memoryReservation, hard <= soft {
      refuse(.reservation(hard, soft, title(index), path(index, "memoryReservation")))
    }
    if task.memory == nil, !task.requiresFargate, container.reservedMemory == nil {
      refuse(.memoryMissing(title(index), path(index)))
    }
  }

  private func checkSums() {
    if let cpu = task.cpu?.units {
      let sum = task.containers.reduce(Int128(0)) { $0 + Int128($1.cpu?.units ?? 0) }
      require(sum <= Int128(cpu), .cpuSum(sum, of: cpu))
    }
    guard let memory = task.memory else { return }
    var isEachWithin = true
    for (index, container) in task.containers.enumerated() {
      guard let hard = container.memory, hard > memory else { continue }
      isEachWithin = false
      refuse(.memoryAbove(hard, memory, title(index), path(index, "memory")))
    }
    guard isEachWithin else { return }
    let sum = task.containers.reduce(DataSize(bytes: 0)) {
      $0 + ($1.reservedMemory ?? DataSize(bytes: 0))
    }
    require(sum <= memory, .memorySum(sum, of: memory))
  }
}

extension ModelError {
  fileprivate static var fargateLacksCPU: Self {
    ecs(
      code: "ecs.fargate.cpu",
      message: "the task definition has no 'cpu', which Fargate requires at the task level",
      at: "cpu",
      notes: ["'cpu' and 'memory' are one of 74 pairs, such as 256 and 512"])
  }

  fileprivate static var fargateLacksMemory: Self {
    ecs(
      code: "ecs.fargate.memory",
      message: "the task definition has no 'memory', which Fargate requires at the task level",
      at: "memory", notes: ["'cpu' and 'memory' are one of 74 pairs, such as 256 and 512"])
  }

  fileprivate static func taskCPU(_ cpu: CPU) -> Self {
    ecs(
      code: "ecs.task.cpu",
      message: "task cpu is \(cpu.withUnits); expected 128 to 196,608 units in steps of 1",
      at: "cpu")
  }

  fileprivate static func taskMemory(_ memory: DataSize) -> Self {
    ecs(
      code: "ecs.task.memory",
      message: "task memory is \(memory); expected 6 MiB or more in steps of 1 MiB",
      at: "memory")
  }

  fileprivate static func containerCPU(_ cpu: CPU, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.container.cpu",
      message: "\(title) has \(cpu.withUnits); expected 0 units or more in steps of 1",
      at: path)
  }

  fileprivate static func containerMemory(
    _ field: String, _ size: DataSize, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.container.memory",
      message: "'\(field)' of \(title) is \(size); expected 6 MiB or more in steps of 1 MiB",
      at: path)
  }

  fileprivate static func reservation(
    _ hard: DataSize, _ soft: DataSize, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.container.reservation",
      message:
        "'memoryReservation' of \(title) is \(soft); expected less than its 'memory' of \(hard)",
      at: path)
  }

  fileprivate static func memoryMissing(_ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.container.memory.missing",
      message:
        "\(title) has neither 'memory' nor 'memoryReservation'; expected one of them, as the task has no 'memory'",
      at: path)
  }

  fileprivate static func cpuSum(_ sum: Int128, of cpu: Int64) -> Self {
    ecs(
      code: "ecs.cpu.sum",
      message:
        "the containers' cpu adds up to \(DecimalText.grouped(sum)) units; expected at most the task's \(DecimalText.grouped(Int128(cpu)))",
      at: "containerDefinitions")
  }

  fileprivate static func memoryAbove(
    _ hard: DataSize, _ memory: DataSize, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.memory.sum",
      message: "'memory' of \(title) is \(hard); expected at most the task's \(memory)",
      at: path)
  }

  fileprivate static func memorySum(_ sum: DataSize, of memory: DataSize) -> Self {
    ecs(
      code: "ecs.memory.sum",
      message: "the containers' memory adds up to \(sum); expected at most the task's \(memory)",
      at: "containerDefinitions")
  }
}
