/// What a container may do with the kernel.
public struct LinuxParameters: Hashable, Sendable, CustomStringConvertible {
  public var addedCapabilities: [String]
  public var droppedCapabilities: [String]
  public var devices: [Device]
  public var initProcessEnabled: Bool?
  public var sharedMemorySize: DataSize?
  public var tmpfs: [Tmpfs]
  public var maxSwap: DataSize?
  /// How readily memory is swapped out, 0 to 100.
  public var swappiness: Int64?

  public init(
    addedCapabilities: [String] = [], droppedCapabilities: [String] = [], devices: [Device] = [],
    initProcessEnabled: Bool? = nil, sharedMemorySize: DataSize? = nil, tmpfs: [Tmpfs] = [],
    maxSwap: DataSize? = nil, swappiness: Int64? = nil
  ) {
    self.addedCapabilities = addedCapabilities
    self.droppedCapabilities = droppedCapabilities
    self.devices = devices
    self.initProcessEnabled = initProcessEnabled
    self.sharedMemorySize = sharedMemorySize
    self.tmpfs = tmpfs
    self.maxSwap = maxSwap
    self.swappiness = swappiness
  }

  /// The fields that are set and that Fargate does not take, by AWS's names.
  var fieldsWithoutFargate: [String] {
    let fields = [
      ("devices", !devices.isEmpty), ("sharedMemorySize", sharedMemorySize != nil),
      ("tmpfs", !tmpfs.isEmpty), ("maxSwap", maxSwap != nil), ("swappiness", swappiness != nil),
    ]
    return fields.filter { $0.1 }.map { $0.0 }
  }

  public var description: String { "Linux parameters" }
}

/// A device of the instance, seen in a container.
public struct Device: Hashable, Sendable, CustomStringConvertible {
  public enum Permission: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case read, write, mknod

    public var description: String { rawValue }
  }

  public var hostPath: String
  public var containerPath: String?
  public var permissions: [Permission]

  public init(_ hostPath: String, containerPath: String? = nil, permissions: [Permission] = []) {
    self.hostPath = hostPath
    self.containerPath = containerPath
    self.permissions = permissions
  }

  public var description: String { "device \(hostPath)" }
}

/// A file system in memory.
public struct Tmpfs: Hashable, Sendable, CustomStringConvertible {
  public var containerPath: String
  public var size: DataSize
  public var mountOptions: [String]

  public init(_ containerPath: String, size: DataSize, mountOptions: [String] = []) {
    self.containerPath = containerPath
    self.size = size
    self.mountOptions = mountOptions
  }

  public var description: String { "\(size) at \(containerPath)" }
}

/// A limit that the kernel sets a container's processes.
public struct Ulimit: Hashable, Sendable, CustomStringConvertible {
  public enum Name: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case core, cpu, data, fsize, locks, memlock, msgqueue, nice, nofile, nproc, rss, rtprio
    case rttime, sigpending, stack

    public var description: String { rawValue }
  }

  public var name: Name
  public var softLimit: Int64
  public var hardLimit: Int64

  public init(_ name: Name, soft: some BinaryInteger, hard: some BinaryInteger) {
    self.name = name
    self.softLimit = Int64(clamping: soft)
    self.hardLimit = Int64(clamping: hard)
  }

  public var description: String { "\(name) \(softLimit) to \(hardLimit)" }
}

/// A setting of the kernel for one container, such as `net.core.somaxconn`.
public struct SystemControl: Hashable, Sendable, CustomStringConvertible {
  public var namespace: String
  public var value: String

  public init(_ namespace: String, _ value: String) {
    self.namespace = namespace
    self.value = value
  }

  public var description: String { "\(namespace)=\(value)" }
}
