/// What makes a container the log router of its task.
public struct FirelensConfiguration: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case fluentd, fluentbit

    public var description: String { rawValue }
  }

  public var kind: Kind
  public var options: [EnvironmentVariable]

  public init(_ kind: Kind, options: [String: String] = [:]) {
    self.kind = kind
    self.options = EnvironmentVariable.sorted(options)
  }

  public var description: String { "FireLens with \(kind)" }
}

/// A file of environment variables, kept in S3.
public struct EnvironmentFile: Hashable, Sendable, CustomStringConvertible {
  /// The ARN of the object.
  public var value: String

  public init(s3 value: String) { self.value = value }

  public var description: String { value }
}

/// Whether all tasks of a service run the image that its tag named first.
public enum VersionConsistency: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  case enabled, disabled

  public var description: String { rawValue }
}

/// The container that takes the task's traffic, for App Mesh.
public struct ProxyConfiguration: Hashable, Sendable, CustomStringConvertible {
  public var containerName: String
  public var properties: [EnvironmentVariable]

  public init(_ containerName: String, properties: [EnvironmentVariable] = []) {
    self.containerName = containerName
    self.properties = properties
  }

  public var description: String { "proxy \(containerName)" }
}

/// A device of Elastic Inference, which AWS no longer offers.
public struct InferenceAccelerator: Hashable, Sendable, CustomStringConvertible {
  public var deviceName: String
  public var deviceType: String

  public init(_ deviceName: String, deviceType: String) {
    self.deviceName = deviceName
    self.deviceType = deviceType
  }

  public var description: String { "\(deviceName) (\(deviceType))" }
}
