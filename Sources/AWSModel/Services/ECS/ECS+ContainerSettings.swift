/// Whether and when a container that exited is started again within its task.
public struct RestartPolicy: Hashable, Sendable, CustomStringConvertible {
  public var enabled: Bool
  public var ignoredExitCodes: [Int64]
  /// How long a container must have run to be started again; 300 s when nothing is given.
  public var restartAttemptPeriod: TimeSpan?

  public init(
    enabled: Bool, ignoredExitCodes: [Int64] = [], restartAttemptPeriod: TimeSpan? = nil
  ) {
    self.enabled = enabled
    self.ignoredExitCodes = ignoredExitCodes
    self.restartAttemptPeriod = restartAttemptPeriod
  }

  public var description: String { enabled ? "restarts" : "does not restart" }
}

/// A volume of the task, seen in a container.
public struct MountPoint: Hashable, Sendable, CustomStringConvertible {
  public var sourceVolume: String
  public var containerPath: String
  public var readOnly: Bool

  public init(_ sourceVolume: String, containerPath: String, readOnly: Bool = false) {
    self.sourceVolume = sourceVolume
    self.containerPath = containerPath
    self.readOnly = readOnly
  }

  public var description: String { "\(sourceVolume) at \(containerPath)" }
}

/// All volumes of another container.
public struct VolumeFrom: Hashable, Sendable, CustomStringConvertible {
  public var sourceContainer: String
  public var readOnly: Bool

  public init(_ sourceContainer: String, readOnly: Bool = false) {
    self.sourceContainer = sourceContainer
    self.readOnly = readOnly
  }

  public var description: String { "volumes from \(sourceContainer)" }
}

/// A line of a container's `/etc/hosts`.
public struct HostEntry: Hashable, Sendable, CustomStringConvertible {
  public var hostname: String
  public var ipAddress: String

  public init(_ hostname: String, ipAddress: String) {
    self.hostname = hostname
    self.ipAddress = ipAddress
  }

  public var description: String { "\(ipAddress) \(hostname)" }
}

/// What a container may do with the kernel, as far as rules ask.
public struct LinuxParameters: Hashable, Sendable, CustomStringConvertible {
  public var addedCapabilities: [String]
  public var droppedCapabilities: [String]
  public var initProcessEnabled: Bool?
  /// The other fields that are set, by AWS's names, such as `swappiness`.
  public var otherFields: [String]

  public init(
    addedCapabilities: [String] = [], droppedCapabilities: [String] = [],
    initProcessEnabled: Bool? = nil, otherFields: [String] = []
  ) {
    self.addedCapabilities = addedCapabilities
    self.droppedCapabilities = droppedCapabilities
    self.initProcessEnabled = initProcessEnabled
    self.otherFields = otherFields
  }

  public var description: String { "Linux parameters" }
}

/// So many GPUs, or an inference accelerator.
public struct ResourceRequirement: Hashable, Sendable, CustomStringConvertible {
  /// `GPU` or `InferenceAccelerator`.
  public var type: String
  public var value: String

  public init(type: String, value: String) {
    self.type = type
    self.value = value
  }

  public var description: String { "\(value) \(type)" }
}
