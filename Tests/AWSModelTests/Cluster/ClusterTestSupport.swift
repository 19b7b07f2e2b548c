import AWSModel

/// A task for Fargate whose only container runs an image.
func webTask(
  _ image: String = "public.ecr.aws/shop/web:1", healthCheck: HealthCheck? = nil,
  stopTimeout: TimeSpan? = nil
) throws -> TaskDefinition {
  try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
    Container("app", image: image, healthCheck: healthCheck, stopTimeout: stopTimeout)
  }
}

/// A task for instances: so many CPU units, so many MiB, bridge mode.
func serverTask(
  _ family: String = "web", cpu: Int64 = 256, memory: Int64 = 512, hostPort: Int64? = nil
) throws -> TaskDefinition {
  try TaskDefinition(
    family,
    containers: [
      Container(
        "app", image: "public.ecr.aws/shop/web:1", cpu: .units(cpu), memory: .mebibytes(memory),
        portMappings: hostPort.map { [PortMapping(80, hostPort: $0)] } ?? [])
    ])
}

/// Passes when `/bin/true` does: every 10 s, three failures in a row are too many.
let quickCheck = HealthCheck(
  command: ["CMD", "true"], interval: .seconds(10), timeout: .seconds(5), retries: 3)

extension Cluster {
  /// What a service said, without the times.
  func messages(of service: String) throws -> [String] {
    try self.service(service).events.map { $0.message }
  }

  func count(_ service: String, _ status: ECS.TaskStatus) -> Int {
    tasks(of: service).count { $0.lastStatus == status }
  }
}

/// A moment of the simulation.
func at(_ seconds: Int) -> SimulatedTime { .start + .seconds(seconds) }
