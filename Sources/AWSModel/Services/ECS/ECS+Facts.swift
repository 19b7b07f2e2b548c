extension ECS {
  /// Limits and defaults of task definitions.
  enum Facts {
    private static let register = "Amazon ECS API, RegisterTaskDefinition"
    private static let container = "Amazon ECS API, ContainerDefinition"
    private static let guide = "Amazon ECS developer guide, task definition parameters"

    static let containers = Fact<ClosedRange<Int64>>(
      1...10, unit: "containers", source: "Amazon ECS developer guide, welcome")
    static let taskCPU = Fact<ClosedRange<Int64>>(
      128...196_608, unit: "CPU units", source: "\(register), cpu")
    static let leastMemory = Fact<Int64>(6, unit: "MiB", source: "\(container), memory")
    static let imageLength = Fact<Int64>(255, unit: "characters", source: "\(container), image")
    static let tags = Fact<Int64>(50, unit: "tags", source: "\(register), tags")
    static let tagKeyLength = Fact<Int64>(128, unit: "characters", source: "\(register), tags")
    static let tagValueLength = Fact<Int64>(256, unit: "characters", source: "\(register), tags")
    static let placementConstraints = Fact<Int64>(
      10, unit: "constraints", source: "\(register), placementConstraints")
    static let portRanges = Fact<Int64>(
      100, unit: "ranges", source: "Amazon ECS API, PortMapping.containerPortRange")
    static let portNameLength = Fact<Int64>(
      64, unit: "characters", source: "Amazon ECS API, PortMapping.name")

    /// For start and stop timeouts on Fargate.
    static let fargateTimeout = Fact<ClosedRange<Int64>>(
      2...120, unit: "s", source: "\(container), startTimeout and stopTimeout")
    static let healthInterval = Fact<ClosedRange<Int64>>(
      5...300, unit: "s", source: "Amazon ECS API, HealthCheck.interval")
    static let healthTimeout = Fact<ClosedRange<Int64>>(
      2...60, unit: "s", source: "Amazon ECS API, HealthCheck.timeout")
    static let healthRetries = Fact<ClosedRange<Int64>>(
      1...10, unit: "retries", source: "Amazon ECS API, HealthCheck.retries")
    static let healthStartPeriod = Fact<ClosedRange<Int64>>(
      0...300, unit: "s", source: "Amazon ECS API, HealthCheck.startPeriod")
    static let restartPeriod = Fact<ClosedRange<Int64>>(
      60...1_800, unit: "s", source: "Amazon ECS API, ContainerRestartPolicy")
    static let swappiness = Fact<ClosedRange<Int64>>(
      0...100, source: "Amazon ECS API, LinuxParameters.swappiness")
    static let ignoredExitCodes = Fact<Int64>(
      50, unit: "codes", source: "Amazon ECS API, ContainerRestartPolicy")

    static let fargateLogDrivers = Fact<[LogDriver]>(
      [.awslogs, .splunk, .awsfirelens], source: "cfn-lint 1.51.0, E3048")
    static let fargateCapability = Fact<String>("SYS_PTRACE", source: "\(guide), capabilities")
  }
}
