/// A number of tasks that ECS keeps running.
public struct Service: Hashable, Sendable {
  public let name: String
  public let task: TaskDefinition
  public let desiredCount: Int64
  public let capacity: CapacityProvider

  /// - Throws: `ecs.service.name`, `ecs.service.count`.
  public init(
    _ name: String, task: TaskDefinition, desiredCount: Int,
    capacity: CapacityProvider = .fargate
  ) throws(ModelError) {
    guard ECS.isName(name) else { throw .serviceName(name) }
    guard desiredCount >= 0 else { throw .serviceCount(Int64(clamping: desiredCount)) }
    self.name = name
    self.task = task
    self.desiredCount = Int64(clamping: desiredCount)
    self.capacity = capacity
  }
}

extension Service: CustomStringConvertible {
  /// `web: 2 × web:1`.
  public var description: String { "\(name): \(desiredCount) × \(task)" }
}

extension ECS {
  /// 1 to 255 letters, digits, underscores and hyphens.
  /// - Source: Amazon ECS API, RegisterTaskDefinition, family; ContainerDefinition, name.
  static func isName(_ name: String) -> Bool {
    (1...255).contains(name.utf8.count) && name.utf8.allSatisfy { isNameByte($0) }
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
}

extension ModelError {
  fileprivate static func serviceName(_ name: String) -> Self {
    ModelError(
      code: "ecs.service.name",
      message:
        "'\(name)' is no service name; expected 1 to 255 letters, digits, underscores and hyphens",
      path: "serviceName")
  }

  fileprivate static func serviceCount(_ count: Int64) -> Self {
    ModelError(
      code: "ecs.service.count", message: "desired count is \(count); expected 0 or more",
      path: "desiredCount")
  }
}
