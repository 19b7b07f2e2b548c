/// What holds only where Fargate is required.
extension TaskDefinitionCheck {
  func checkFargate() {
    if task.effectiveNetworkMode != .awsvpc { refuse(.fargateNetwork(task.networkMode)) }
    checkFields()
    for (index, volume) in task.volumes.enumerated() {
      checkVolume(volume, "volumes[\(Int64(index))]")
    }
    for index in task.containers.indices {
      checkFargateContainer(index)
      checkLogs(index)
    }
    checkExecutionRole()
  }

  private func checkFields() {
    if !task.placementConstraints.isEmpty {
      refuse(.fargateField("placementConstraints", "the task definition", "placementConstraints"))
    }
    if task.pidMode == .host { refuse(.fargateField("pidMode", "the task definition", "pidMode")) }
    if task.ipcMode != nil { refuse(.fargateField("ipcMode", "the task definition", "ipcMode")) }
  }

  private func checkVolume(_ volume: Volume, _ path: String) {
    switch volume.kind {
    case .bind(sourcePath: .some):
      refuse(.fargateVolume(volume, "a path of the host", path + ".host.sourcePath"))
    case .docker:
      refuse(.fargateVolume(volume, "a Docker volume", path + ".dockerVolumeConfiguration"))
    case .fsx:
      refuse(
        .fargateVolume(
          volume, "an FSx for Windows volume", path + ".fsxWindowsFileServerVolumeConfiguration"))
    case .bind, .efs, .s3Files, .configuredAtLaunch: break
    }
  }

  private func checkFargateContainer(_ index: Int) {
    let container = task.containers[index]
    let parameters = container.linuxParameters
    var fields = [
      ("disableNetworking", container.disableNetworking == true),
      ("dnsServers", !container.dnsServers.isEmpty),
      ("dnsSearchDomains", !container.dnsSearchDomains.isEmpty),
      ("extraHosts", !container.extraHosts.isEmpty),
      ("dockerSecurityOptions", !container.dockerSecurityOptions.isEmpty),
      ("hostname", container.hostname != nil),
      ("privileged", container.privileged == true),
      ("resourceRequirements", container.resourceRequirements.contains { $0.type == .gpu }),
    ]
    for name in parameters?.fieldsWithoutFargate ?? [] {
      fields.append(("linuxParameters.\(name)", true))
    }
    for (field, isSet) in fields where isSet {
      refuse(.fargateField(field, title(index), path(index, field)))
    }
    for (position, name) in (parameters?.addedCapabilities ?? []).enumerated()
    where name != ECS.Facts.fargateCapability.value {
      let place = path(index, "linuxParameters.capabilities.add[\(Int64(position))]")
      refuse(.fargateCapability(name, title(index), place))
    }
  }

  private func checkLogs(_ index: Int) {
    guard let driver = task.containers[index].logConfiguration?.logDriver else { return }
    let isKnown = ECS.Facts.fargateLogDrivers.value.contains(driver)
    require(
      isKnown, .fargateLogDriver(driver, title(index), path(index, "logConfiguration.logDriver")))
  }

  /// One refusal, for the first container that needs the role.
  private func checkExecutionRole() {
    guard task.executionRoleArn ?? "" == "" else { return }
    for (index, container) in task.containers.enumerated() {
      if container.logConfiguration?.logDriver == .awslogs {
        return refuse(
          .executionRole("log driver 'awslogs'", title(index), path(index, "logConfiguration")))
      }
      if container.imageReference?.isPrivateECR == true {
        return refuse(.executionRole("a private ECR image", title(index), path(index, "image")))
      }
    }
  }
}

extension ModelError {
  fileprivate static func fargateNetwork(_ mode: NetworkMode?) -> Self {
    ecs(
      code: "ecs.fargate.network",
      message: mode.map { "network mode '\($0)' does not go with Fargate; expected 'awsvpc'" }
        ?? "no network mode is given, which means 'bridge'; expected 'awsvpc' on Fargate",
      at: "networkMode")
  }

  fileprivate static func fargateField(_ field: String, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.fargate.field", message: "\(title) has '\(field)', which Fargate does not support",
      at: path)
  }

  fileprivate static func fargateCapability(
    _ name: String, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.fargate.capability",
      message: "\(title) adds capability '\(name)'; expected SYS_PTRACE, the only one on Fargate",
      at: path)
  }

  fileprivate static func fargateVolume(_ volume: Volume, _ kind: String, _ path: String) -> Self {
    ecs(
      code: "ecs.fargate.volume",
      message: "volume '\(volume.name)' is \(kind); expected an empty volume or EFS on Fargate",
      at: path)
  }

  fileprivate static func fargateLogDriver(
    _ driver: LogDriver, _ title: String, _ path: String
  ) -> Self {
    ecs(
      code: "ecs.fargate.log-driver",
      message:
        "log driver '\(driver)' of \(title) is not on Fargate; expected awslogs, splunk or awsfirelens",
      at: path)
  }

  fileprivate static func executionRole(_ what: String, _ title: String, _ path: String) -> Self {
    ecs(
      code: "ecs.fargate.execution-role",
      message:
        "\(title) uses \(what), and the task definition has no 'executionRoleArn', which Fargate requires for it",
      at: path)
  }
}
