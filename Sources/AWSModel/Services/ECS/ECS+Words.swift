/// How the containers of a task reach the network.
public enum NetworkMode: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  case bridge, host, awsvpc, none

  public var description: String { rawValue }
}

/// What a task definition is meant to run on.
public enum Compatibility: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  case ec2 = "EC2"
  case fargate = "FARGATE"
  case external = "EXTERNAL"
  case managedInstances = "MANAGED_INSTANCES"

  public var description: String { rawValue }
}

/// What must have happened to a container before another one starts.
public enum ContainerCondition: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  /// It has started.
  case start = "START"
  /// It has exited.
  case complete = "COMPLETE"
  /// It has exited with code 0.
  case success = "SUCCESS"
  /// Its health check has passed.
  case healthy = "HEALTHY"

  public var description: String { rawValue }
}

/// Where a container's output goes.
public enum LogDriver: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  case jsonFile = "json-file"
  case syslog, journald, gelf, fluentd, awslogs, splunk, awsfirelens

  public var description: String { rawValue }
}

public enum TransportProtocol: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  case tcp, udp

  public var description: String { rawValue }
}

public enum ApplicationProtocol: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  case http, http2, grpc

  public var description: String { rawValue }
}

/// Whose process numbers the containers of a task see.
public enum PIDMode: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  case host, task

  public var description: String { rawValue }
}

/// Whose shared memory the containers of a task use.
public enum IPCMode: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  case host, task, none

  public var description: String { rawValue }
}
