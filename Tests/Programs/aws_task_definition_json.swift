let web = try TaskDefinition(
  "web", cpu: .vCPU(0.25), memory: .gigabytes(0.5),
  volumes: [Volume("data", .efs(EFSVolume("fs-1", authorization: .init(iam: true))))],
  tags: [Tag("team", "shop")]
) {
  Container(
    "app", image: "nginx", portMappings: [PortMapping(80, name: "http", appProtocol: .http)],
    secrets: [Secret("KEY", valueFrom: "arn:aws:ssm:us-east-1:111122223333:parameter/key")],
    mountPoints: [MountPoint("data", containerPath: "/data", readOnly: true)],
    restartPolicy: RestartPolicy(
      enabled: true, ignoredExitCodes: [0], restartAttemptPeriod: .seconds(60)),
    ulimits: [Ulimit(.nofile, soft: 1_024, hard: 4_096)],
    systemControls: [SystemControl("net.core.somaxconn", "511")],
    linuxParameters: LinuxParameters(initProcessEnabled: true))
  Container(
    "log", image: "fluent-bit", essential: false,
    firelensConfiguration: FirelensConfiguration(.fluentbit, options: ["config-file-type": "file"]))
}
let again = try TaskDefinition(json: web.json)
print(again == web, again.json == web.json)
// Prints "true true"
print(web.volumes, web.tags, web.container("app")?.mountPoints ?? [])
// Prints "[data (EFS fs-1)] [team=shop] [data at /data]"
let small = try TaskDefinition("small", memory: .mebibytes(64)) { Container("app", image: "nginx") }
print(small.json)
// Prints "{"
// Prints "  "family": "small","
// Prints "  "containerDefinitions": ["
// Prints "    {"
// Prints "      "name": "app","
// Prints "      "image": "nginx","
// Prints "      "essential": true"
// Prints "    }"
// Prints "  ],"
// Prints "  "memory": "64""
// Prints "}"
