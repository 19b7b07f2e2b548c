extension EC2 {
  /// A size of server.
  public struct InstanceType: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public let vCPU: Int64
    public let memory: DataSize
    /// Network interfaces that can be attached, the first included.
    public let networkInterfaces: Int64
    public let architecture: CPUArchitecture

    public init(
      _ name: String, vCPU: Int, memory: DataSize, networkInterfaces: Int = 3,
      architecture: CPUArchitecture = .x86
    ) {
      self.name = name
      self.vCPU = Int64(clamping: max(0, vCPU))
      self.memory = memory
      self.networkInterfaces = Int64(clamping: max(1, networkInterfaces))
      self.architecture = architecture
    }

    public var description: String { "\(name) (\(vCPU) vCPU, \(memory))" }

    /// - Source: remembered; no copy of the EC2 instance types page was at hand.
    static let known = Fact<[InstanceType]>(
      [
        InstanceType("t3.micro", vCPU: 2, memory: .gigabytes(1), networkInterfaces: 2),
        InstanceType("t3.small", vCPU: 2, memory: .gigabytes(2)),
        InstanceType("t3.medium", vCPU: 2, memory: .gigabytes(4)),
        InstanceType("t3.large", vCPU: 2, memory: .gigabytes(8)),
        InstanceType(
          "t4g.medium", vCPU: 2, memory: .gigabytes(4), architecture: .arm64),
        InstanceType("m5.large", vCPU: 2, memory: .gigabytes(8)),
        InstanceType("m5.xlarge", vCPU: 4, memory: .gigabytes(16), networkInterfaces: 4),
        InstanceType("c5.large", vCPU: 2, memory: .gigabytes(4)),
        InstanceType("r5.large", vCPU: 2, memory: .gigabytes(16)),
        InstanceType(
          "m6g.large", vCPU: 2, memory: .gigabytes(8), architecture: .arm64),
      ],
      source: "Amazon EC2 instance types page", confidence: .remembered)

    public static let t3Micro = known.value[0]
    public static let t3Small = known.value[1]
    public static let t3Medium = known.value[2]
    public static let t3Large = known.value[3]
    public static let t4gMedium = known.value[4]
    public static let m5Large = known.value[5]
    public static let m5XLarge = known.value[6]
    public static let c5Large = known.value[7]
    public static let r5Large = known.value[8]
    public static let m6gLarge = known.value[9]
  }

  /// A machine image.
  public struct AMI: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public let architecture: CPUArchitecture

    public init(_ name: String, architecture: CPUArchitecture = .x86) {
      self.name = name
      self.architecture = architecture
    }

    public static let ecsOptimized = AMI("ECS-optimized Amazon Linux 2023")
    public static let ecsOptimizedARM = AMI(
      "ECS-optimized Amazon Linux 2023 (arm64)", architecture: .arm64)

    public var description: String { name }
  }
}
