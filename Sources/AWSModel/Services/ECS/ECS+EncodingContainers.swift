extension Container {
  var encoded: JSON {
    .object(basics + [("links", .texts(links))] + network + running + rare)
  }

  private var basics: [(name: String, value: JSON?)] {
    [
      ("name", .string(name)),
      ("image", .string(image)),
      (
        "repositoryCredentials",
        repositoryCredentials.map { .object([("credentialsParameter", .string($0))]) }
      ),
      ("cpu", .number(cpu?.units)),
      ("memory", .mebibytes(memory)),
      ("memoryReservation", .mebibytes(memoryReservation)),
      ("essential", .bool(essential)),
      ("restartPolicy", restartPolicy.map { $0.encoded }),
      ("entryPoint", .texts(entryPoint)),
      ("command", .texts(command)),
      ("environment", .pairs(environment)),
      ("environmentFiles", .list(environmentFiles.map { $0.encoded })),
      ("secrets", .list(secrets.map { $0.encoded })),
    ]
  }

  private var network: [(name: String, value: JSON?)] {
    [
      ("portMappings", .list(portMappings.map { $0.encoded })),
      ("hostname", .text(hostname)),
      ("disableNetworking", .flag(disableNetworking)),
      ("dnsServers", .texts(dnsServers)),
      ("dnsSearchDomains", .texts(dnsSearchDomains)),
      ("extraHosts", .list(extraHosts.map { $0.encoded })),
    ]
  }

  private var running: [(name: String, value: JSON?)] {
    [
      ("mountPoints", .list(mountPoints.map { $0.encoded })),
      ("volumesFrom", .list(volumesFrom.map { $0.encoded })),
      ("linuxParameters", linuxParameters.map { $0.encoded }),
      ("dependsOn", .list(dependsOn.map { $0.encoded })),
      ("startTimeout", .seconds(startTimeout)),
      ("stopTimeout", .seconds(stopTimeout)),
      ("user", .text(user)),
      ("workingDirectory", .text(workingDirectory)),
      ("privileged", .flag(privileged)),
      ("readonlyRootFilesystem", .flag(readonlyRootFilesystem)),
      ("logConfiguration", logConfiguration.map { $0.encoded }),
      ("healthCheck", healthCheck.map { $0.encoded }),
      ("firelensConfiguration", firelensConfiguration.map { $0.encoded }),
    ]
  }

  private var rare: [(name: String, value: JSON?)] {
    [
      ("versionConsistency", .text(versionConsistency?.rawValue)),
      ("dockerSecurityOptions", .texts(dockerSecurityOptions)),
      ("interactive", .flag(interactive)),
      ("pseudoTerminal", .flag(pseudoTerminal)),
      ("dockerLabels", .map(dockerLabels)),
      ("ulimits", .list(ulimits.map { $0.encoded })),
      ("systemControls", .list(systemControls.map { $0.encoded })),
      ("resourceRequirements", .list(resourceRequirements.map { $0.encoded })),
      ("credentialSpecs", .texts(credentialSpecs)),
    ]
  }
}

extension RestartPolicy {
  fileprivate var encoded: JSON {
    .object([
      ("enabled", .bool(enabled)),
      ("ignoredExitCodes", .list(ignoredExitCodes.map { .integer($0) })),
      ("restartAttemptPeriod", .seconds(restartAttemptPeriod)),
    ])
  }
}

extension EnvironmentFile {
  fileprivate var encoded: JSON {
    .object([("value", .string(value)), ("type", .string("s3"))])
  }
}

extension Secret {
  fileprivate var encoded: JSON {
    .object([("name", .string(name)), ("valueFrom", .string(valueFrom))])
  }
}

extension PortMapping {
  fileprivate var encoded: JSON {
    .object([
      ("containerPort", .number(containerPort)),
      ("containerPortRange", .text(containerPortRange)),
      ("hostPort", .number(hostPort)),
      ("protocol", .string(transport.rawValue)),
      ("name", .text(name)),
      ("appProtocol", .text(appProtocol?.rawValue)),
    ])
  }
}

extension HostEntry {
  fileprivate var encoded: JSON {
    .object([("hostname", .string(hostname)), ("ipAddress", .string(ipAddress))])
  }
}

extension MountPoint {
  fileprivate var encoded: JSON {
    .object([
      ("sourceVolume", .string(sourceVolume)), ("containerPath", .string(containerPath)),
      ("readOnly", .bool(readOnly)),
    ])
  }
}

extension VolumeFrom {
  fileprivate var encoded: JSON {
    .object([("sourceContainer", .string(sourceContainer)), ("readOnly", .bool(readOnly))])
  }
}

extension ContainerDependency {
  fileprivate var encoded: JSON {
    .object([
      ("containerName", .string(containerName)), ("condition", .string(condition.rawValue)),
    ])
  }
}

extension LogConfiguration {
  fileprivate var encoded: JSON {
    .object([
      ("logDriver", .string(logDriver.rawValue)), ("options", .map(options)),
      ("secretOptions", .list(secretOptions.map { $0.encoded })),
    ])
  }
}

extension HealthCheck {
  fileprivate var encoded: JSON {
    .object([
      ("command", .strings(command)), ("interval", .seconds(interval)),
      ("timeout", .seconds(timeout)), ("retries", .integer(retries)),
      ("startPeriod", .seconds(startPeriod)),
    ])
  }
}

extension FirelensConfiguration {
  fileprivate var encoded: JSON {
    .object([("type", .string(kind.rawValue)), ("options", .map(options))])
  }
}

extension ResourceRequirement {
  fileprivate var encoded: JSON {
    .object([("value", .string(value)), ("type", .string(type.rawValue))])
  }
}
