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

/// So many GPUs, or an inference accelerator.
public struct ResourceRequirement: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case gpu = "GPU"
    case inferenceAccelerator = "InferenceAccelerator"

    public var description: String { rawValue }
  }

  public var type: Kind
  /// How many, or the name of the accelerator.
  public var value: String

  public init(_ type: Kind, value: String) {
    self.type = type
    self.value = value
  }

  public var description: String { "\(value) \(type)" }
}
