extension ECS {
  /// The fields of RegisterTaskDefinition.
  /// - Source: Amazon ECS API model 2014-11-13 as of 2026, RegisterTaskDefinitionRequest.
  static let registerTaskDefinition = Shape.structure([
    .required("family", .string),
    .optional("taskRoleArn", .string),
    .optional("executionRoleArn", .string),
    .optional("networkMode", .choice(NetworkMode.allCases.map { $0.rawValue })),
    .required("containerDefinitions", .list(containerDefinition)),
    .optional("volumes", .list(volume)),
    .optional("placementConstraints", .list(placementConstraint)),
    .optional(
      "requiresCompatibilities", .list(.choice(Compatibility.allCases.map { $0.rawValue }))),
    .optional("cpu", .string),
    .optional("memory", .string),
    .optional("tags", .list(.structure([.optional("key", .string), .optional("value", .string)]))),
    .optional("pidMode", .choice(PIDMode.allCases.map { $0.rawValue })),
    .optional("ipcMode", .choice(IPCMode.allCases.map { $0.rawValue })),
    .optional("proxyConfiguration", proxyConfiguration),
    .optional(
      "inferenceAccelerators",
      .list(.structure([.required("deviceName", .string), .required("deviceType", .string)]))),
    .optional("ephemeralStorage", .structure([.required("sizeInGiB", .integer)])),
    .optional("runtimePlatform", runtimePlatform),
    .optional("enableFaultInjection", .boolean),
  ])

  private static let runtimePlatform = Shape.structure([
    .optional("cpuArchitecture", .choice(CPUArchitecture.allCases.map { $0.rawValue })),
    .optional("operatingSystemFamily", .choice(OperatingSystem.allCases.map { $0.rawValue })),
  ])

  private static let placementConstraint = Shape.structure([
    .optional("type", .choice(["memberOf"])), .optional("expression", .string),
  ])

  private static let nameAndValue = Shape.structure([
    .optional("name", .string), .optional("value", .string),
  ])

  private static let proxyConfiguration = Shape.structure([
    .optional("type", .choice(["APPMESH"])),
    .required("containerName", .string),
    .optional("properties", .list(nameAndValue)),
  ])

  private static let volume = Shape.structure([
    .optional("name", .string),
    .optional("host", .structure([.optional("sourcePath", .string)])),
    .optional("dockerVolumeConfiguration", dockerVolume),
    .optional("efsVolumeConfiguration", efsVolume),
    .optional("s3filesVolumeConfiguration", s3FilesVolume),
    .optional("fsxWindowsFileServerVolumeConfiguration", fsxVolume),
    .optional("configuredAtLaunch", .boolean),
  ])

  private static let dockerVolume = Shape.structure([
    .optional("scope", .choice(DockerVolume.Scope.allCases.map { $0.rawValue })),
    .optional("autoprovision", .boolean),
    .optional("driver", .string),
    .optional("driverOpts", .map),
    .optional("labels", .map),
  ])

  private static let onOff = Shape.choice(["ENABLED", "DISABLED"])

  private static let efsVolume = Shape.structure([
    .required("fileSystemId", .string),
    .optional("rootDirectory", .string),
    .optional("transitEncryption", onOff),
    .optional("transitEncryptionPort", .integer),
    .optional(
      "authorizationConfig",
      .structure([.optional("accessPointId", .string), .optional("iam", onOff)])),
  ])

  private static let s3FilesVolume = Shape.structure([
    .required("fileSystemArn", .string),
    .optional("rootDirectory", .string),
    .optional("transitEncryptionPort", .integer),
    .optional("accessPointArn", .string),
  ])

  private static let fsxVolume = Shape.structure([
    .required("fileSystemId", .string),
    .required("rootDirectory", .string),
    .required(
      "authorizationConfig",
      .structure([.required("credentialsParameter", .string), .required("domain", .string)])),
  ])

  private static let containerDefinition = Shape.structure(
    containerBasics + containerNetwork + containerRunning)

  private static let containerBasics: [Shape.Field] = [
    .optional("name", .string),
    .optional("image", .string),
    .optional(
      "repositoryCredentials", .structure([.required("credentialsParameter", .string)])),
    .optional("cpu", .integer),
    .optional("memory", .integer),
    .optional("memoryReservation", .integer),
    .optional("essential", .boolean),
    .optional("restartPolicy", restartPolicy),
    .optional("entryPoint", .strings),
    .optional("command", .strings),
    .optional("environment", .list(nameAndValue)),
    .optional(
      "environmentFiles",
      .list(.structure([.required("value", .string), .required("type", .choice(["s3"]))]))),
    .optional("secrets", .list(secret)),
    .optional("dockerLabels", .map),
    .optional("user", .string),
    .optional("workingDirectory", .string),
    .optional(
      "versionConsistency", .choice(VersionConsistency.allCases.map { $0.rawValue })),
    .optional("credentialSpecs", .strings),
  ]

  private static let containerNetwork: [Shape.Field] = [
    .optional("links", .strings),
    .optional("portMappings", .list(portMapping)),
    .optional("hostname", .string),
    .optional("disableNetworking", .boolean),
    .optional("dnsServers", .strings),
    .optional("dnsSearchDomains", .strings),
    .optional(
      "extraHosts",
      .list(.structure([.required("hostname", .string), .required("ipAddress", .string)]))),
  ]

  private static let containerRunning: [Shape.Field] = [
    .optional("mountPoints", .list(mountPoint)),
    .optional("volumesFrom", .list(volumeFrom)),
    .optional("linuxParameters", linuxParameters),
    .optional("dependsOn", .list(dependency)),
    .optional("startTimeout", .integer),
    .optional("stopTimeout", .integer),
    .optional("privileged", .boolean),
    .optional("readonlyRootFilesystem", .boolean),
    .optional("dockerSecurityOptions", .strings),
    .optional("interactive", .boolean),
    .optional("pseudoTerminal", .boolean),
    .optional("ulimits", .list(ulimit)),
    .optional("logConfiguration", logConfiguration),
    .optional("healthCheck", healthCheck),
    .optional(
      "systemControls",
      .list(.structure([.optional("namespace", .string), .optional("value", .string)]))),
    .optional("resourceRequirements", .list(resourceRequirement)),
    .optional(
      "firelensConfiguration",
      .structure([
        .required("type", .choice(FirelensConfiguration.Kind.allCases.map { $0.rawValue })),
        .optional("options", .map),
      ])),
  ]
}
