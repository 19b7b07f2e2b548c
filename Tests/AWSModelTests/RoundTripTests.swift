import AWSModel
import GuideTestSupport
import Testing

/// A task definition survives being written as JSON and read again.
@Suite struct RoundTripTests {
  private static let documents = [
    "docs-cluster-auto-scaling", "docs-example-task-3", "docs-firelens-cloudwatch",
    "docs-sleep360", "docs-trace-data", "firelens-parse-json", "firelens-s3",
    "samples-gunicorn-ec2",
  ]

  private func expectRoundTrip(_ definition: TaskDefinition) throws {
    let text = definition.json
    #expect(try TaskDefinition(json: text) == definition, "\(text)")
    #expect(try TaskDefinition(json: text).json == text)
  }

  @Test(arguments: documents)
  func documentsSurvive(_ name: String) throws {
    let (definition, refusals) = TaskDefinition.validate(
      json: try vectorFile("taskdefs/\(name).json"))
    #expect(refusals.isEmpty)
    try expectRoundTrip(try #require(definition))
  }

  @Test(arguments: [wholeOnEC2, wholeOnFargate, wholeOnWindows])
  func everyFieldSurvives(_ json: String) throws {
    let definition = try TaskDefinition(json: json)
    try expectRoundTrip(definition)
    // What was in the document is in the text again, whatever defaults stand beside it.
    let (before, after) = (try fields(json), try fields(definition.json))
    #expect(before.isSubset(of: after), "\(before.subtracting(after).sorted())")
  }

  /// The documents here have every field of the request, so none can be read and then dropped.
  @Test func theDocumentsHaveEveryField() throws {
    let written = try [wholeOnEC2, wholeOnFargate, wholeOnWindows]
      .reduce(into: Set<String>()) { $0.formUnion(try fields($1)) }
    #expect(Set(ECS.requestFields).subtracting(written).sorted() == [])
  }

  /// Whatever Swift takes, the document takes too, and means the same.
  @Test func whatSwiftTakesSurvives() throws {
    for seed in UInt64(1)...200 {
      var random = SeededGenerator(seed: seed)
      let definition = try randomDefinition(&random)
      let text = definition.json
      #expect(try TaskDefinition(json: text) == definition, "seed \(seed): \(text)")
    }
  }

  private func randomDefinition(_ random: inout SeededGenerator) throws -> TaskDefinition {
    let texts = ["", "a", "ä\"\\\n\u{1}\u{7F}", "$(x)", "😀 / ' <"]
    func text() -> String { texts.randomElement(using: &random) ?? "" }
    func chance() -> Bool { Bool.random(using: &random) }
    func number(_ range: ClosedRange<Int64>) -> Int64 { Int64.random(in: range, using: &random) }
    let isFargate = chance()
    var app = Container(
      "app", image: "nginx", environment: [text(): text(), "B": text()], command: [text(), text()],
      healthCheck: chance()
        ? HealthCheck(
          command: ["CMD", text()], interval: .seconds(number(5...300)),
          startPeriod: chance() ? .seconds(number(0...300)) : nil) : nil,
      restartPolicy: chance()
        ? RestartPolicy(enabled: chance(), ignoredExitCodes: [number(-1...255)]) : nil,
      stopTimeout: chance() ? .seconds(number(2...120)) : nil,
      ulimits: chance() ? [Ulimit(.nofile, soft: number(-1 ... .max), hard: Int64.max)] : [],
      linuxParameters: chance() ? LinuxParameters(initProcessEnabled: chance()) : nil,
      user: chance() ? text() : nil)
    app.dockerLabels = chance() ? [EnvironmentVariable("l", text())] : []
    app.interactive = chance() ? chance() : nil
    app.memoryReservation = isFargate ? nil : .mebibytes(number(6...4_000))
    return try TaskDefinition(
      "web", cpu: isFargate ? .units(256) : nil, memory: isFargate ? .mebibytes(512) : nil,
      taskRoleArn: chance() ? text() : nil,
      ephemeralStorage: chance() ? .gigabytes(number(21...200)) : nil,
      runtimePlatform: chance() ? .linuxARM : nil,
      volumes: chance() ? [Volume("v", .efs(EFSVolume(text(), transitEncryption: chance())))] : [],
      tags: chance() ? [Tag("k", "v")] : [], enableFaultInjection: chance() ? chance() : nil,
      containers: [app])
  }

  /// The order of members is AWS's, a member a line, two spaces for each level.
  @Test func writesOneLineForEachMember() throws {
    let task = try TaskDefinition(
      "web", cpu: .vCPU(0.25), memory: .gigabytes(0.5),
      containers: [
        Container("app", image: "nginx", portMappings: [PortMapping(80)], environment: ["A": "é\n"])
      ])
    #expect(
      task.json == #"""
        {
          "family": "web",
          "networkMode": "awsvpc",
          "containerDefinitions": [
            {
              "name": "app",
              "image": "nginx",
              "essential": true,
              "environment": [
                {
                  "name": "A",
                  "value": "é\n"
                }
              ],
              "portMappings": [
                {
                  "containerPort": 80,
                  "protocol": "tcp"
                }
              ]
            }
          ],
          "requiresCompatibilities": [
            "FARGATE"
          ],
          "cpu": "256",
          "memory": "512"
        }
        """#)
  }

  /// The number of a registered definition is the registry's, not the document's.
  @Test func leavesTheRevisionOut() throws {
    let task = try TaskDefinition(
      "web", containers: [Container("app", image: "nginx", memory: .mebibytes(64))])
    var registry = TaskDefinitionRegistry()
    #expect(registry.register(task).json == task.json)
  }

  /// The Swift values that only documents could say before.
  @Test func swiftSaysWhatDocumentsSay() throws {
    let document = try TaskDefinition(
      json: #"""
        {"family": "web", "memory": "512", "containerDefinitions": [
          {"name": "app", "image": "httpd", "entryPoint": ["sh"],
           "secrets": [{"name": "KEY", "valueFrom": "arn"}],
           "mountPoints": [{"sourceVolume": "data", "containerPath": "/data"}],
           "ulimits": [{"name": "nofile", "softLimit": 1024, "hardLimit": 4096}],
           "systemControls": [{"namespace": "net.core.somaxconn", "value": "511"}],
           "linuxParameters": {"tmpfs": [{"containerPath": "/tmp", "size": 16}]},
           "restartPolicy": {"enabled": true, "ignoredExitCodes": [0], "restartAttemptPeriod": 60}},
          {"name": "log", "image": "bit", "firelensConfiguration": {"type": "fluentbit"}}],
         "volumes": [{"name": "data", "efsVolumeConfiguration":
           {"fileSystemId": "fs-1", "transitEncryption": "ENABLED",
            "authorizationConfig": {"accessPointId": "ap-1", "iam": "ENABLED"}}}],
         "proxyConfiguration": {"type": "APPMESH", "containerName": "log"}}
        """#)
    let app = Container(
      "app", image: "httpd", secrets: [Secret("KEY", valueFrom: "arn")], entryPoint: ["sh"],
      mountPoints: [MountPoint("data", containerPath: "/data")],
      restartPolicy: RestartPolicy(
        enabled: true, ignoredExitCodes: [0], restartAttemptPeriod: .seconds(60)),
      ulimits: [Ulimit(.nofile, soft: 1024, hard: 4096)],
      systemControls: [SystemControl("net.core.somaxconn", "511")],
      linuxParameters: LinuxParameters(tmpfs: [Tmpfs("/tmp", size: .mebibytes(16))]))
    let swift = try TaskDefinition(
      "web", memory: .gigabytes(0.5),
      volumes: [
        Volume(
          "data",
          .efs(
            EFSVolume(
              "fs-1", transitEncryption: true,
              authorization: .init(accessPoint: "ap-1", iam: true))))
      ],
      proxyConfiguration: ProxyConfiguration("log"),
      containers: [
        app,
        Container("log", image: "bit", firelensConfiguration: FirelensConfiguration(.fluentbit)),
      ])
    #expect(document == swift)
  }
}

/// The paths of all fields in a text, without positions in lists: `volumes.host.sourcePath`.
private func fields(_ json: String) throws -> Set<String> {
  var found: Set<String> = []
  func walk(_ json: JSON, _ path: String) {
    for element in json.elements { walk(element, path) }
    for member in json.members {
      let name = path.isEmpty ? member.name : "\(path).\(member.name)"
      found.insert(name)
      walk(member.value, name)
    }
  }
  walk(try JSON.parse(Array(json.utf8)), "")
  return found
}

private let wholeOnEC2 = #"""
  {"family": "whole", "taskRoleArn": "task", "executionRoleArn": "execution",
   "networkMode": "bridge", "cpu": "1 vCPU", "memory": "1GB", "pidMode": "host", "ipcMode": "task",
   "enableFaultInjection": false,
   "requiresCompatibilities": ["EC2"], "tags": [{"key": "team", "value": "a b"}],
   "placementConstraints": [{"type": "memberOf", "expression": "attribute:ecs.os-type == linux"}],
   "proxyConfiguration": {"type": "APPMESH", "containerName": "app",
     "properties": [{"name": "ProxyIngressPort", "value": "15000"}]},
   "inferenceAccelerators": [{"deviceName": "d", "deviceType": "eia2.medium"}],
   "volumes": [
     {"name": "host", "host": {"sourcePath": "/data"}}, {"name": "late", "configuredAtLaunch": true},
     {"name": "docker", "dockerVolumeConfiguration": {"scope": "shared", "autoprovision": true,
       "driver": "local", "driverOpts": {"o": "rw"}, "labels": {"l": "1"}}},
     {"name": "efs", "efsVolumeConfiguration": {"fileSystemId": "fs", "rootDirectory": "/r",
       "transitEncryption": "ENABLED", "transitEncryptionPort": 2999,
       "authorizationConfig": {"accessPointId": "ap", "iam": "DISABLED"}}},
     {"name": "s3", "s3filesVolumeConfiguration": {"fileSystemArn": "arn", "rootDirectory": "/",
       "transitEncryptionPort": 1, "accessPointArn": "ap"}}],
   "containerDefinitions": [
    {"name": "app", "image": "example.com/app:1", "repositoryCredentials": {"credentialsParameter": "c"},
     "cpu": 10, "memory": 100, "memoryReservation": 50, "essential": true, "links": ["side:s"],
     "restartPolicy": {"enabled": false, "ignoredExitCodes": [0, 143], "restartAttemptPeriod": 90},
     "entryPoint": ["sh", "-c"], "command": ["run"], "environment": [{"name": "B", "value": "1"}],
     "environmentFiles": [{"value": "arn:e", "type": "s3"}],
     "secrets": [{"name": "S", "valueFrom": "arn:s"}], "versionConsistency": "disabled",
     "dockerLabels": {"z": "1", "a": "2"}, "user": "1000", "workingDirectory": "/w",
     "portMappings": [
       {"containerPort": 80, "hostPort": 0, "protocol": "udp", "name": "p", "appProtocol": "http2"},
       {"containerPortRange": "8000-8010"}],
     "hostname": "h", "disableNetworking": false, "dnsServers": ["1.1.1.1"],
     "dnsSearchDomains": ["d"], "extraHosts": [{"hostname": "x", "ipAddress": "10.0.0.1"}],
     "mountPoints": [{"sourceVolume": "host", "containerPath": "/d", "readOnly": true}],
     "volumesFrom": [{"sourceContainer": "side", "readOnly": true}],
     "linuxParameters": {"capabilities": {"add": ["NET_ADMIN"], "drop": ["ALL"]},
       "devices": [{"hostPath": "/dev/x", "containerPath": "/dev/y", "permissions": ["read", "mknod"]}],
       "initProcessEnabled": true, "sharedMemorySize": 64,
       "tmpfs": [{"containerPath": "/t", "size": 8, "mountOptions": ["ro"]}],
       "maxSwap": 32, "swappiness": 60},
     "dependsOn": [{"containerName": "side", "condition": "HEALTHY"}],
     "startTimeout": 600, "stopTimeout": 0, "privileged": false, "readonlyRootFilesystem": true,
     "dockerSecurityOptions": ["no-new-privileges"], "interactive": true, "pseudoTerminal": false,
     "ulimits": [{"name": "core", "softLimit": -1, "hardLimit": -1}],
     "logConfiguration": {"logDriver": "fluentd", "options": {"tag": "t"},
       "secretOptions": [{"name": "o", "valueFrom": "arn:o"}]},
     "systemControls": [{"namespace": "net.ipv4.ip_forward", "value": "1"}],
     "resourceRequirements": [{"type": "GPU", "value": "1"},
       {"type": "InferenceAccelerator", "value": "d"}]},
    {"name": "side", "image": "side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
     "firelensConfiguration": {"type": "fluentd", "options": {"enable-ecs-log-metadata": "true"}},
     "healthCheck": {"command": ["CMD", "true"], "interval": 5, "timeout": 2, "retries": 1,
       "startPeriod": 0}}]}
  """#

private let wholeOnFargate = #"""
  {"family": "whole", "executionRoleArn": "execution", "networkMode": "awsvpc", "cpu": ".5 vcpu",
   "memory": "1024", "requiresCompatibilities": ["FARGATE", "EC2"], "pidMode": "task",
   "ephemeralStorage": {"sizeInGiB": 200},
   "runtimePlatform": {"cpuArchitecture": "ARM64", "operatingSystemFamily": "LINUX"},
   "containerDefinitions": [
    {"name": "app", "image": "app", "linuxParameters": {}, "logConfiguration":
      {"logDriver": "awslogs", "options": {"awslogs-region": "r", "awslogs-group": "g"}}}]}
  """#

private let wholeOnWindows = #"""
  {"family": "windows", "memory": "1 GB",
   "runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"},
   "volumes": [{"name": "fsx", "fsxWindowsFileServerVolumeConfiguration":
     {"fileSystemId": "fs", "rootDirectory": "share",
      "authorizationConfig": {"credentialsParameter": "arn", "domain": "example.com"}}}],
   "containerDefinitions": [{"name": "app", "image": "app", "credentialSpecs": ["credentialspec:x"]}]}
  """#
