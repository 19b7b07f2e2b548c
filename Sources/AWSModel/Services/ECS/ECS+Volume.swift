/// Storage that the containers of a task can mount.
public struct Volume: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: Hashable, Sendable, CustomStringConvertible {
    /// Empty at first; on the instance's own disk at a path where one is given.
    case bind(sourcePath: String?)
    case docker(DockerVolume)
    case efs(EFSVolume)
    case fsx(FSxVolume)
    case s3Files(S3FilesVolume)
    /// Chosen when a task is started.
    case configuredAtLaunch

    /// An EFS file system, with everything else left to its default.
    public static func efs(fileSystem: String) -> Kind { .efs(EFSVolume(fileSystem)) }

    public var description: String {
      switch self {
      case .bind(let path): path.map { "bind mount of \($0)" } ?? "bind mount"
      case .docker(let volume): "Docker volume\(volume.driver.map { " of \($0)" } ?? "")"
      case .efs(let volume): "EFS \(volume.fileSystem)"
      case .fsx(let volume): "FSx for Windows \(volume.fileSystem)"
      case .s3Files(let volume): "S3 Files \(volume.fileSystemArn)"
      case .configuredAtLaunch: "configured at launch"
      }
    }
  }

  public var name: String
  public var kind: Kind

  public init(_ name: String, _ kind: Kind = .bind(sourcePath: nil)) {
    self.name = name
    self.kind = kind
  }

  public var description: String { "\(name) (\(kind))" }
}

/// A volume that Docker on the instance keeps.
public struct DockerVolume: Hashable, Sendable, CustomStringConvertible {
  /// Whether it ends with its task or outlives it.
  public enum Scope: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case task, shared

    public var description: String { rawValue }
  }

  public var scope: Scope?
  /// Whether a shared volume is made where it does not exist.
  public var autoprovision: Bool?
  public var driver: String?
  public var driverOptions: [EnvironmentVariable]
  public var labels: [EnvironmentVariable]

  public init(
    scope: Scope? = nil, autoprovision: Bool? = nil, driver: String? = nil,
    driverOptions: [String: String] = [:], labels: [String: String] = [:]
  ) {
    self.scope = scope
    self.autoprovision = autoprovision
    self.driver = driver
    self.driverOptions = EnvironmentVariable.sorted(driverOptions)
    self.labels = EnvironmentVariable.sorted(labels)
  }

  public var description: String { Volume.Kind.docker(self).description }
}

/// A file system of Amazon EFS, or a folder of it.
public struct EFSVolume: Hashable, Sendable, CustomStringConvertible {
  /// The file system's id, such as `fs-1234`.
  public var fileSystem: String
  public var rootDirectory: String?
  public var transitEncryption: Bool?
  public var transitEncryptionPort: Int64?
  public var authorization: Authorization?

  /// Who the task is to the file system.
  public struct Authorization: Hashable, Sendable, CustomStringConvertible {
    public var accessPoint: String?
    /// Whether the task's role counts.
    public var iam: Bool?

    public init(accessPoint: String? = nil, iam: Bool? = nil) {
      self.accessPoint = accessPoint
      self.iam = iam
    }

    public var description: String { accessPoint ?? "no access point" }
  }

  public init(
    _ fileSystem: String, rootDirectory: String? = nil, transitEncryption: Bool? = nil,
    transitEncryptionPort: Int64? = nil, authorization: Authorization? = nil
  ) {
    self.fileSystem = fileSystem
    self.rootDirectory = rootDirectory
    self.transitEncryption = transitEncryption
    self.transitEncryptionPort = transitEncryptionPort
    self.authorization = authorization
  }

  public var description: String { Volume.Kind.efs(self).description }
}

/// A folder of Amazon FSx for Windows File Server.
public struct FSxVolume: Hashable, Sendable, CustomStringConvertible {
  public var fileSystem: String
  public var rootDirectory: String
  /// The ARN of the secret or parameter with the credentials.
  public var credentialsParameter: String
  public var domain: String

  public init(
    _ fileSystem: String, rootDirectory: String, credentialsParameter: String, domain: String
  ) {
    self.fileSystem = fileSystem
    self.rootDirectory = rootDirectory
    self.credentialsParameter = credentialsParameter
    self.domain = domain
  }

  public var description: String { Volume.Kind.fsx(self).description }
}

/// A file system over a bucket of Amazon S3.
public struct S3FilesVolume: Hashable, Sendable, CustomStringConvertible {
  public var fileSystemArn: String
  public var rootDirectory: String?
  public var transitEncryptionPort: Int64?
  public var accessPointArn: String?

  public init(
    _ fileSystemArn: String, rootDirectory: String? = nil, transitEncryptionPort: Int64? = nil,
    accessPointArn: String? = nil
  ) {
    self.fileSystemArn = fileSystemArn
    self.rootDirectory = rootDirectory
    self.transitEncryptionPort = transitEncryptionPort
    self.accessPointArn = accessPointArn
  }

  public var description: String { Volume.Kind.s3Files(self).description }
}
