/// The smaller structures inside a container definition.
extension ECS {
  static let restartPolicy = Shape.structure([
    .required("enabled", .boolean),
    .optional("ignoredExitCodes", .list(.integer)),
    .optional("restartAttemptPeriod", .integer),
  ])

  static let secret = Shape.structure([
    .required("name", .string), .required("valueFrom", .string),
  ])

  static let portMapping = Shape.structure([
    .optional("containerPort", .integer),
    .optional("hostPort", .integer),
    .optional("protocol", .choice(TransportProtocol.allCases.map { $0.rawValue })),
    .optional("name", .string),
    .optional("appProtocol", .choice(ApplicationProtocol.allCases.map { $0.rawValue })),
    .optional("containerPortRange", .string),
  ])

  static let mountPoint = Shape.structure([
    .optional("sourceVolume", .string),
    .optional("containerPath", .string),
    .optional("readOnly", .boolean),
  ])

  static let volumeFrom = Shape.structure([
    .optional("sourceContainer", .string), .optional("readOnly", .boolean),
  ])

  static let dependency = Shape.structure([
    .required("containerName", .string),
    .required("condition", .choice(ContainerCondition.allCases.map { $0.rawValue })),
  ])

  static let linuxParameters = Shape.structure([
    .optional(
      "capabilities", .structure([.optional("add", .strings), .optional("drop", .strings)])),
    .optional("devices", .list(device)),
    .optional("initProcessEnabled", .boolean),
    .optional("sharedMemorySize", .integer),
    .optional(
      "tmpfs",
      .list(
        .structure([
          .required("containerPath", .string), .required("size", .integer),
          .optional("mountOptions", .strings),
        ]))),
    .optional("maxSwap", .integer),
    .optional("swappiness", .integer),
  ])

  private static let device = Shape.structure([
    .required("hostPath", .string),
    .optional("containerPath", .string),
    .optional("permissions", .list(.choice(Device.Permission.allCases.map { $0.rawValue }))),
  ])

  static let ulimit = Shape.structure([
    .required("name", .choice(Ulimit.Name.allCases.map { $0.rawValue })),
    .required("softLimit", .integer),
    .required("hardLimit", .integer),
  ])

  static let logConfiguration = Shape.structure([
    .required("logDriver", .choice(LogDriver.allCases.map { $0.rawValue })),
    .optional("options", .map),
    .optional("secretOptions", .list(secret)),
  ])

  static let healthCheck = Shape.structure([
    .required("command", .strings),
    .optional("interval", .integer),
    .optional("timeout", .integer),
    .optional("retries", .integer),
    .optional("startPeriod", .integer),
  ])

  static let resourceRequirement = Shape.structure([
    .required("value", .string),
    .required("type", .choice(ResourceRequirement.Kind.allCases.map { $0.rawValue })),
  ])
}
