extension TaskDefinitionDecoding {
  func container(_ json: JSON) -> Container {
    var container = Container(
      json["name"]?.string ?? "", image: json["image"]?.string ?? "",
      essential: json["essential"]?.bool ?? true,
      cpu: json["cpu"]?.integer.map { .units($0) },
      memory: json["memory"]?.integer.map { .mebibytes($0) },
      memoryReservation: json["memoryReservation"]?.integer.map { .mebibytes($0) },
      portMappings: list(json["portMappings"]).map { portMapping($0) },
      secrets: secrets(json["secrets"]),
      command: strings(json["command"]),
      logConfiguration: json["logConfiguration"].map { logConfiguration($0) },
      healthCheck: json["healthCheck"].map { healthCheck($0) },
      dependsOn: list(json["dependsOn"]).compactMap { dependency($0) },
      links: strings(json["links"]),
      mountPoints: list(json["mountPoints"]).map { mountPoint($0) },
      restartPolicy: json["restartPolicy"].map { restartPolicy($0) },
      startTimeout: json["startTimeout"]?.integer.map { .seconds($0) },
      stopTimeout: json["stopTimeout"]?.integer.map { .seconds($0) })
    addSettings(of: json, to: &container)
    return container
  }

  private func addSettings(of json: JSON, to container: inout Container) {
    container.environment = pairs(json["environment"])
    container.environmentFiles = list(json["environmentFiles"]).map {
      EnvironmentFile(s3: $0["value"]?.string ?? "")
    }
    container.entryPoint = strings(json["entryPoint"])
    container.volumesFrom = list(json["volumesFrom"]).map {
      VolumeFrom($0["sourceContainer"]?.string ?? "", readOnly: $0["readOnly"]?.bool ?? false)
    }
    container.hostname = json["hostname"]?.string
    container.user = json["user"]?.string
    container.workingDirectory = json["workingDirectory"]?.string
    container.privileged = json["privileged"]?.bool
    container.readonlyRootFilesystem = json["readonlyRootFilesystem"]?.bool
    container.disableNetworking = json["disableNetworking"]?.bool
    container.dnsServers = strings(json["dnsServers"])
    container.dnsSearchDomains = strings(json["dnsSearchDomains"])
    container.extraHosts = list(json["extraHosts"]).map {
      HostEntry($0["hostname"]?.string ?? "", ipAddress: $0["ipAddress"]?.string ?? "")
    }
    container.dockerSecurityOptions = strings(json["dockerSecurityOptions"])
    container.dockerLabels = map(json["dockerLabels"])
    container.linuxParameters = json["linuxParameters"].map { linuxParameters($0) }
    container.resourceRequirements = list(json["resourceRequirements"]).compactMap { json in
      json["type"]?.string.flatMap { ResourceRequirement.Kind(rawValue: $0) }
        .map { ResourceRequirement($0, value: json["value"]?.string ?? "") }
    }
    addRareSettings(of: json, to: &container)
  }

  private func addRareSettings(of json: JSON, to container: inout Container) {
    container.ulimits = list(json["ulimits"]).compactMap { ulimit($0) }
    container.systemControls = list(json["systemControls"]).map {
      SystemControl($0["namespace"]?.string ?? "", $0["value"]?.string ?? "")
    }
    container.firelensConfiguration = json["firelensConfiguration"].flatMap { firelens($0) }
    container.repositoryCredentials =
      json["repositoryCredentials"]?["credentialsParameter"]?.string
    container.versionConsistency = json["versionConsistency"]?.string
      .flatMap { VersionConsistency(rawValue: $0) }
    container.interactive = json["interactive"]?.bool
    container.pseudoTerminal = json["pseudoTerminal"]?.bool
    container.credentialSpecs = strings(json["credentialSpecs"])
  }

  private func ulimit(_ json: JSON) -> Ulimit? {
    json["name"]?.string.flatMap { Ulimit.Name(rawValue: $0) }.map {
      Ulimit(
        $0, soft: json["softLimit"]?.integer ?? 0, hard: json["hardLimit"]?.integer ?? 0)
    }
  }

  private func firelens(_ json: JSON) -> FirelensConfiguration? {
    guard let kind = json["type"]?.string.flatMap({ FirelensConfiguration.Kind(rawValue: $0) })
    else { return nil }
    var configuration = FirelensConfiguration(kind)
    configuration.options = map(json["options"])
    return configuration
  }

  private func secrets(_ json: JSON?) -> [Secret] {
    list(json).map { Secret($0["name"]?.string ?? "", valueFrom: $0["valueFrom"]?.string ?? "") }
  }

  private func portMapping(_ json: JSON) -> PortMapping {
    var mapping = PortMapping(0, hostPort: json["hostPort"]?.integer)
    mapping.containerPort = json["containerPort"]?.integer
    mapping.transport =
      json["protocol"]?.string.flatMap { TransportProtocol(rawValue: $0) } ?? .tcp
    mapping.name = json["name"]?.string
    mapping.appProtocol = json["appProtocol"]?.string.flatMap { ApplicationProtocol(rawValue: $0) }
    mapping.containerPortRange = json["containerPortRange"]?.string
    return mapping
  }

  private func logConfiguration(_ json: JSON) -> LogConfiguration {
    let driver = json["logDriver"]?.string.flatMap { LogDriver(rawValue: $0) } ?? .jsonFile
    return LogConfiguration(
      driver, ordered: map(json["options"]), secretOptions: secrets(json["secretOptions"]))
  }

  private func healthCheck(_ json: JSON) -> HealthCheck {
    HealthCheck(
      command: strings(json["command"]),
      interval: .seconds(json["interval"]?.integer ?? 30),
      timeout: .seconds(json["timeout"]?.integer ?? 5),
      retries: Int(clamping: json["retries"]?.integer ?? 3),
      startPeriod: json["startPeriod"]?.integer.map { .seconds($0) })
  }

  private func dependency(_ json: JSON) -> ContainerDependency? {
    guard let name = json["containerName"]?.string,
      let condition = json["condition"]?.string.flatMap({ ContainerCondition(rawValue: $0) })
    else { return nil }
    return ContainerDependency(name, condition: condition)
  }

  private func mountPoint(_ json: JSON) -> MountPoint {
    MountPoint(
      json["sourceVolume"]?.string ?? "", containerPath: json["containerPath"]?.string ?? "",
      readOnly: json["readOnly"]?.bool ?? false)
  }

  private func restartPolicy(_ json: JSON) -> RestartPolicy {
    RestartPolicy(
      enabled: json["enabled"]?.bool ?? false,
      ignoredExitCodes: list(json["ignoredExitCodes"]).compactMap { $0.integer },
      restartAttemptPeriod: json["restartAttemptPeriod"]?.integer.map { .seconds($0) })
  }
}
