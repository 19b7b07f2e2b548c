/// Storage that the containers of a task can mount.
public struct Volume: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: Hashable, Sendable, CustomStringConvertible {
    /// Empty at first; on the instance's own disk at a path where one is given.
    case bind(sourcePath: String?)
    case docker
    case efs(fileSystem: String)
    case fsx
    case s3Files
    /// Chosen when a task is started.
    case configuredAtLaunch

    public var description: String {
      switch self {
      case .bind(let path): path.map { "bind mount of \($0)" } ?? "bind mount"
      case .docker: "Docker volume"
      case .efs(let fileSystem): "EFS \(fileSystem)"
      case .fsx: "FSx for Windows"
      case .s3Files: "S3 Files"
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

/// A condition on the instances that may run a task.
public struct PlacementConstraint: Hashable, Sendable, CustomStringConvertible {
  /// In the cluster query language.
  public var expression: String

  public init(memberOf expression: String) { self.expression = expression }

  public var description: String { "memberOf \(expression)" }
}

/// A label for people and bills.
public struct Tag: Hashable, Sendable, CustomStringConvertible {
  public var key: String
  public var value: String

  public init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }

  public var description: String { "\(key)=\(value)" }
}
