/// A pair of CPU and memory that a task on Fargate can have.
public struct TaskSize: Hashable, Sendable, CustomStringConvertible {
  public let cpu: CPU
  public let memory: DataSize

  public var description: String { "\(cpu), \(memory)" }

  /// The memory sizes that go with one amount of CPU.
  struct Range: Hashable, Sendable {
    /// - Unit: CPU units.
    let cpu: Int64
    /// In ascending order.
    /// - Unit: MiB.
    let memory: [Int64]
    /// - Unit: MiB; 0 where the sizes are listed one by one.
    let step: Int64
  }

  /// - Source: 74 sizes; the pages with ranges are named there.
  static let table = Fact<[Range]>(
    [
      Range(cpu: 256, memory: [512, 1024, 2048], step: 0),
      stepped(512, from: 1024, through: 4096, by: 1024),
      stepped(1024, from: 2048, through: 8192, by: 1024),
      stepped(2048, from: 4096, through: 16384, by: 1024),
      stepped(4096, from: 8192, through: 30720, by: 1024),
      stepped(8192, from: 16384, through: 61440, by: 4096),
      stepped(16384, from: 32768, through: 122880, by: 8192),
    ],
    unit: "CPU units, MiB",
    source:
      "Amazon ECS API, RegisterTaskDefinition, memory; confirmed by registering in ap-northeast-1 on 2026-08-15"
  )

  /// Listed on the Fargate pricing page, and refused when registering in August 2026.
  static let disputed32vCPU = Fact<[Range]>(
    [Range(cpu: 32768, memory: [61440, 122880, 249856], step: 0)], unit: "CPU units, MiB",
    source: "AWS Fargate pricing page; not in the API model", month: "2026-11")

  /// Every size, by CPU and then by memory.
  public static func fargate(including32vCPU: Bool = false) -> [TaskSize] {
    ranges(including32vCPU).flatMap { range in
      range.memory.map { TaskSize(cpu: .units(range.cpu), memory: .mebibytes($0)) }
    }
  }

  static func ranges(_ including32vCPU: Bool) -> [Range] {
    table.value + (including32vCPU ? disputed32vCPU.value : [])
  }

  private static func stepped(
    _ cpu: Int64, from least: Int64, through most: Int64, by step: Int64
  ) -> Range {
    Range(cpu: cpu, memory: Array(stride(from: least, through: most, by: Int(step))), step: step)
  }
}

extension TaskSize {
  /// The size of these two, if Fargate has it.
  /// - Throws: `ecs.fargate.size`, naming what goes with the CPU or the memory given.
  public static func fargate(
    cpu: CPU, memory: DataSize, including32vCPU: Bool = false
  ) throws(ModelError) -> TaskSize {
    let ranges = ranges(including32vCPU)
    guard let range = ranges.first(where: { $0.cpu == cpu.units }) else {
      throw .fargateCPU(cpu, ranges)
    }
    guard let mebibytes = memory.mebibytes, range.memory.contains(mebibytes) else {
      throw .fargateMemory(memory, cpu, range, ranges)
    }
    return TaskSize(cpu: cpu, memory: memory)
  }
}

extension TaskSize.Range {
  /// `1 GB to 4 GB in steps of 1 GB`.
  var memoryText: String {
    let texts = memory.map { DataSize.mebibytes($0).description }
    if step == 0 { return alternatives(texts) }
    return "\(texts[0]) to \(texts[texts.count - 1]) in steps of \(DataSize.mebibytes(step))"
  }
}

/// `a, b or c`.
func alternatives(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}

extension ModelError {
  fileprivate static func fargateCPU(_ cpu: CPU, _ ranges: [TaskSize.Range]) -> Self {
    let sizes = ranges.map { CPU.units($0.cpu).description.dropLast(" vCPU".utf8.count) }
    let names = alternatives(sizes.map { String($0) })
    return ModelError(
      code: "ecs.fargate.size",
      message: "no Fargate size has \(cpu.withUnits); expected \(names) vCPU", path: "cpu")
  }

  fileprivate static func fargateMemory(
    _ memory: DataSize, _ cpu: CPU, _ range: TaskSize.Range, _ ranges: [TaskSize.Range]
  ) -> Self {
    let fitting = ranges.filter { other in memory.mebibytes.map(other.memory.contains) ?? false }
    let names = alternatives(fitting.map { CPU.units($0.cpu).description })
    return ModelError(
      code: "ecs.fargate.size",
      message:
        "memory \(memory) does not go with \(cpu.withUnits) on Fargate; expected \(range.memoryText)",
      path: "memory", notes: fitting.isEmpty ? [] : ["\(memory) goes with \(names)"])
  }
}

extension TaskSize {
  /// - Source: Amazon ECS API, RegisterTaskDefinition, memory.
  static let leastWindowsCPU = Fact<CPU>(
    .vCPU(1), unit: "vCPU", source: "Amazon ECS API, RegisterTaskDefinition, memory")

  /// - Throws: `ecs.fargate.windows` for a Windows task below 1 vCPU or on ARM.
  static func checkWindows(cpu: CPU, platform: RuntimePlatform) throws(ModelError) {
    guard platform.operatingSystemFamily.isWindows else { return }
    guard cpu >= leastWindowsCPU.value else { throw .windowsCPU(cpu) }
    guard platform.cpuArchitecture == .x86 else { throw .windowsARM }
  }
}

extension ModelError {
  fileprivate static func windowsCPU(_ cpu: CPU) -> Self {
    ModelError(
      code: "ecs.fargate.windows",
      message: "a Windows task on Fargate has \(cpu.withUnits); expected 1 vCPU or more",
      path: "cpu")
  }

  fileprivate static var windowsARM: Self {
    ModelError(
      code: "ecs.fargate.windows",
      message: "a Windows task on Fargate has architecture ARM64; expected X86_64",
      path: "runtimePlatform.cpuArchitecture")
  }
}
