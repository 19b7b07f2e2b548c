public import Figures

/// Tasks packed by hand onto servers of one type, against the same tasks on Fargate.
///
/// A server costs the same whether one task stands on it or as many as fit; Fargate costs by the task.
/// Somebody's time for patching and moving is on neither bill. Tasks share their server's address (bridge
/// mode): with an address each, far fewer would fit, one for every further network interface.
public struct Packing: Hashable, Sendable {
  public let instance: EC2.InstanceType
  public let task: Fargate.Task
  /// The disk of each server.
  public let volume: EBS.Volume?
  /// How many tasks stand on one server at most.
  public let tasksPerInstance: Int64
  /// How long the month is.
  public let month: TimeSpan

  /// - Throws: `packing.fit` where not one task fits a server.
  public init(
    of task: Fargate.Task, on instance: EC2.InstanceType, volume: EBS.Volume? = nil,
    month: TimeSpan = .hours(730)
  ) throws(ModelError) {
    let kept = instance.memory.bytes / 100 * Cluster.assumedSystemMemory.value
    let byMemory = (instance.memory.bytes - kept) / max(1, task.size.memory.bytes)
    let byCPU = instance.vCPU.multipliedSaturating(by: 1_024) / max(1, task.size.cpu.units ?? 1)
    tasksPerInstance = min(byMemory, byCPU)
    guard tasksPerInstance > 0 else { throw .packing(task, instance) }
    self.instance = instance
    self.task = task
    self.volume = volume
    self.month = month
  }

  /// How many servers so many tasks need.
  public func instances(for tasks: some BinaryInteger) -> Int64 {
    let tasks = max(0, Int64(clamping: tasks))
    return tasks / tasksPerInstance + (tasks % tasksPerInstance > 0 ? 1 : 0)
  }

  /// What the servers for so many tasks cost in a month.
  /// - Throws: `pricebook.price.missing`.
  public func costOnEC2(tasks: some BinaryInteger, prices: PriceBook) throws(ModelError) -> Bill {
    let count = Int(clamping: instances(for: tasks))
    let servers = try instance.cost(for: month, count: count, prices: prices)
    guard let volume else { return servers }
    let disks = try volume.cost(for: month, count: count, month: month, prices: prices)
    return servers.adding(disks.items)
  }

  /// What the same tasks cost on Fargate.
  /// - Throws: `pricebook.price.missing`.
  public func costOnFargate(
    tasks: some BinaryInteger, prices: PriceBook
  ) throws(ModelError) -> Bill {
    try task.cost(for: month, runs: Int(clamping: Int64(clamping: tasks)), prices: prices)
  }

  /// The least number of tasks on one server with which that server costs less than Fargate; nil where
  /// even a full one does not.
  /// - Throws: `pricebook.price.missing`.
  public func breakEven(prices: PriceBook) throws(ModelError) -> BreakEven? {
    let value = try BreakEven.first(
      in: 1...tasksPerInstance,
      where: { (tasks) throws(ModelError) in
        try costOnFargate(tasks: tasks, prices: prices).total
      },
      exceeds: { (tasks) throws(ModelError) in try costOnEC2(tasks: tasks, prices: prices).total })
    guard let value else { return nil }
    return BreakEven(
      value: value, cheaper: "EC2", dearer: "Fargate",
      cheaperCost: try costOnEC2(tasks: value, prices: prices).total,
      dearerCost: try costOnFargate(tasks: value, prices: prices).total)
  }

  /// Both costs for 0 tasks to so many, as a stair and a line.
  /// - Throws: `pricebook.price.missing`.
  public func chart(upTo tasks: Int, prices: PriceBook) throws(ModelError) -> Chart {
    let most = Int64(max(1, min(tasks, 1_000)))
    var stair: [Chart.Point] = []
    var line: [Chart.Point] = []
    for count in 0...most {
      stair.append(Chart.Point(count, try costOnEC2(tasks: count, prices: prices).total))
      line.append(Chart.Point(count, try costOnFargate(tasks: count, prices: prices).total))
    }
    var marks: [Chart.Mark] = []
    if let even = try breakEven(prices: prices) {
      let text = "\(even.value) tasks on one server: from here on EC2 costs less than Fargate"
      marks.append(Chart.Mark(Chart.Point(even.value, even.dearerCost), text))
    }
    return Chart(
      "\(task.size) a task, up to \(tasksPerInstance) on a \(instance.name)",
      x: Chart.Axis("tasks"), y: Chart.Axis("dollars a month", format: .money),
      series: [
        Chart.Series("EC2", .step, points: stair), Chart.Series("Fargate", .line, points: line),
      ], marks: marks)
  }
}

extension Packing: CustomStringConvertible {
  public var description: String { "up to \(tasksPerInstance) × \(task) on \(instance)" }
}

extension ModelError {
  fileprivate static func packing(_ task: Fargate.Task, _ instance: EC2.InstanceType) -> Self {
    ModelError(
      code: "packing.fit", message: "\(task) does not fit a \(instance); expected a larger server",
      notes: ["part of a server's memory is kept by its system"])
  }
}
