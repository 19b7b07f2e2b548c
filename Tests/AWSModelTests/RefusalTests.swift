import AWSModel
import Testing

/// A document with one fault, the code it must be refused with, and the path of the fault.
struct FaultyDocument: Sendable, CustomTestStringConvertible {
  let rule: String
  let code: String
  let path: String
  let json: String

  var testDescription: String { "\(rule): \(code)" }
}

/// A task of one container, or of more, with fields of the task and of the first container.
private func faulty(
  _ rule: String, _ code: String, _ path: String, task: String = "", container: String = "",
  more: String = "", fargate: Bool = false, name: String = "app"
) -> FaultyDocument {
  let onFargate =
    #""requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256", "memory": "512""#
  let base = fargate ? onFargate : #""memory": "512""#
  return FaultyDocument(
    rule: rule, code: code, path: path,
    json: """
      {"family": "web", \(task.isEmpty ? base : task),
       "containerDefinitions": [
         {"name": "\(name)", "image": "httpd"\(container.isEmpty ? "" : ", " + container)}\
      \(more.isEmpty ? "" : ", " + more)]}
      """)
}

private let first = "containerDefinitions[0]"
private let awslogs =
  #""logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "g", "awslogs-region": "r"}}"#
private let awsvpc = #""memory": "512", "networkMode": "awsvpc""#

private let namesAndShape = [
  faulty("ecs 1.1.8", "ecs.field.unknown", "imagee", task: #""memory": "512", "imagee": 1"#),
  faulty("ecs 1.1.8", "ecs.field.null", "cpu", task: #""cpu": null"#),
  faulty("ecs 1.1.8", "ecs.field.type", "cpu", task: #""cpu": 256"#),
  faulty("ecs 1.1.8", "ecs.field.type", "\(first).memory", container: #""memory": 128.5"#),
  faulty("ecs 1.1.9", "ecs.field.choice", "networkMode", task: #""networkMode": "vpc""#),
  FaultyDocument(
    rule: "ecs 1.1.1", code: "ecs.field.missing", path: "family",
    json: #"{"containerDefinitions": [{"name": "a", "image": "b", "memory": 9}]}"#),
  FaultyDocument(rule: "ecs 1.1.1", code: "ecs.field.type", path: "", json: "[]"),
  FaultyDocument(
    rule: "ecs 1.1.2", code: "ecs.family.name", path: "family",
    json: #"{"family": "a b", "containerDefinitions": [{"name": "a", "image": "b", "memory": 9}]}"#),
  FaultyDocument(
    rule: "ecs 1.1.3", code: "ecs.containers.count", path: "containerDefinitions",
    json: #"{"family": "web", "containerDefinitions": []}"#),
  faulty(
    "ecs 1.1.3", "ecs.containers.count", "containerDefinitions",
    more: (1...10).map { #"{"name": "c\#($0)", "image": "i"}"# }.joined(separator: ",")),
  faulty("ecs 1.1.2", "ecs.container.name", "\(first).name", name: "a.b"),
  faulty("ecs 1.1.5", "ecs.container.name", "\(first).name", name: ""),
  faulty(
    "ecs 1.1.4", "ecs.container.duplicate", "containerDefinitions[1].name",
    more: #"{"name": "app", "image": "b"}"#),
  faulty(
    "ecs 1.1.5", "ecs.container.image", "containerDefinitions[1].image", more: #"{"name": "b"}"#),
  faulty(
    "ecs 1.1.6", "ecs.container.image", "containerDefinitions[1].image",
    more: #"{"name": "b", "image": "a b"}"#),
  faulty(
    "ecs 1.1.6", "ecs.container.image", "containerDefinitions[1].image",
    more: #"{"name": "b", "image": "a@sha256:12"}"#),
  faulty(
    "ecs 1.1.7", "ecs.container.essential", "containerDefinitions",
    container: #""essential": false"#),
  faulty(
    "ecs 1.1.10", "ecs.tags.count", "tags",
    task:
      #""memory": "512", "tags": [\#((1...51).map { #"{"key": "k\#($0)"}"# }.joined(separator: ","))]"#
  ),
  faulty(
    "ecs 1.1.10", "ecs.tags.key", "tags[0].key",
    task: #""memory": "512", "tags": [{"key": "AWS:x"}]"#),
  faulty("ecs 1.1.10", "ecs.tags.key", "tags[0].key", task: #""memory": "512", "tags": [{}]"#),
  faulty(
    "ecs 1.1.10", "ecs.tags.value", "tags[0].value",
    task:
      #""memory": "512", "tags": [{"key": "k", "value": "\#(String(repeating: "v", count: 257))"}]"#
  ),
  faulty(
    "ecs 1.1.10", "ecs.tags.text", "tags[0].value",
    task: #""memory": "512", "tags": [{"key": "k", "value": "a;b"}]"#),
  faulty(
    "ecs 1.1.11", "ecs.placement.count", "placementConstraints",
    task:
      #""memory": "512", "placementConstraints": [\#(Array(repeating: #"{"type": "memberOf"}"#, count: 11).joined(separator: ","))]"#
  ),
  faulty(
    "ecs 1.1.11", "ecs.field.choice", "placementConstraints[0].type",
    task: #""placementConstraints": [{"type": "distinctInstance"}]"#),
]

private let sizes = [
  faulty("ecs 1.2.1", "ecs.task.cpu", "cpu", task: #""memory": "512", "cpu": "a lot""#),
  faulty("ecs 1.2.1", "ecs.task.cpu", "cpu", task: #""memory": "512", "cpu": "0.3 vCPU""#),
  faulty("ecs 1.2.1", "ecs.task.memory", "memory", task: #""memory": "512 MB""#),
  faulty("ecs 1.2.2", "ecs.task.cpu", "cpu", task: #""memory": "512", "cpu": "127""#),
  faulty("ecs 1.2.2", "ecs.task.cpu", "cpu", task: #""memory": "512", "cpu": "196609""#),
  faulty("ecs 1.2.2", "ecs.task.memory", "memory", task: #""memory": "0""#),
  faulty("ecs 1.2.3", "ecs.container.memory.missing", first, task: #""cpu": "256""#),
  faulty(
    "ecs 1.2.4", "ecs.container.reservation", "\(first).memoryReservation",
    container: #""memory": 100, "memoryReservation": 200"#),
  faulty("ecs 1.2.5", "ecs.container.memory", "\(first).memory", container: #""memory": 5"#),
  faulty("ecs 1.2.6", "ecs.container.cpu", "\(first).cpu", container: #""cpu": -1"#),
  faulty(
    "ecs 1.2.6", "ecs.cpu.sum", "containerDefinitions", task: #""memory": "512", "cpu": "256""#,
    container: #""cpu": 200"#, more: #"{"name": "b", "image": "b", "cpu": 57}"#),
  faulty("ecs 1.2.6", "ecs.memory.sum", "\(first).memory", container: #""memory": 513"#),
  faulty(
    "ecs 1.2.6", "ecs.memory.sum", "containerDefinitions", container: #""memory": 256"#,
    more: #"{"name": "b", "image": "b", "memory": 257}"#),
  faulty(
    "ecs 1.3.2", "ecs.fargate.size", "memory",
    task:
      #""requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "512", "memory": "512""#
  ),
  faulty(
    "ecs 1.3.3", "ecs.fargate.size", "cpu",
    task:
      #""requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "32768", "memory": "61440""#
  ),
  faulty(
    "ecs 1.3.4", "ecs.fargate.windows", "cpu",
    task:
      #""requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "512", "memory": "1 GB", "runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}"#
  ),
  faulty(
    "ecs 1.3.5", "ecs.fargate.cpu", "cpu",
    task: #""requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "memory": "512""#),
  faulty(
    "ecs 1.3.5", "ecs.fargate.memory", "memory",
    task: #""requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "512""#),
]

private let network = [
  faulty(
    "ecs 1.4.1", "ecs.fargate.network", "networkMode",
    task: #""requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512""#),
  faulty(
    "ecs 1.4.1", "ecs.network.mode", "networkMode",
    task:
      #""memory": "512", "networkMode": "bridge", "runtimePlatform": {"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}"#
  ),
  faulty(
    "ecs 1.4.2", "ecs.ports.none", "\(first).portMappings",
    task: #""memory": "512", "networkMode": "none""#,
    container: #""portMappings": [{"containerPort": 80}]"#),
  faulty(
    "ecs 1.4.3", "ecs.ports.mismatch", "\(first).portMappings[0].hostPort", task: awsvpc,
    container: #""portMappings": [{"containerPort": 80, "hostPort": 8080}]"#),
  faulty(
    "ecs 1.4.3", "ecs.ports.mismatch", "\(first).portMappings[0].hostPort",
    task: #""memory": "512", "networkMode": "host""#,
    container: #""portMappings": [{"containerPort": 80, "hostPort": 0}]"#),
  faulty(
    "ecs 1.4.3", "ecs.ports.missing", "\(first).portMappings[0]",
    container: #""portMappings": [{"hostPort": 80}]"#),
  faulty(
    "ecs 1.4.4", "ecs.ports.range", "\(first).portMappings[0].containerPort",
    container: #""portMappings": [{"containerPort": 65536}]"#),
  faulty(
    "ecs 1.4.4", "ecs.ports.range", "\(first).portMappings[0].hostPort",
    container: #""portMappings": [{"containerPort": 80, "hostPort": -1}]"#),
  faulty(
    "ecs 1.4.7", "ecs.field.choice", "\(first).portMappings[0].protocol",
    container: #""portMappings": [{"containerPort": 80, "protocol": "sctp"}]"#),
  faulty(
    "ecs 1.4.8", "ecs.ports.name", "\(first).portMappings[0].name",
    container: #""portMappings": [{"containerPort": 80, "name": "Web"}]"#),
  faulty(
    "ecs 1.4.9", "ecs.ports.range", "\(first).portMappings[0].containerPortRange",
    container: #""portMappings": [{"containerPortRange": "90-80"}]"#),
  faulty(
    "ecs 1.4.9", "ecs.ports.range", "\(first).portMappings[0]",
    container: #""portMappings": [{"containerPortRange": "80-90", "containerPort": 80}]"#),
  faulty(
    "ecs 1.4.9", "ecs.ports.range", "\(first).portMappings[0].containerPortRange",
    task: #""memory": "512", "networkMode": "host""#,
    container: #""portMappings": [{"containerPortRange": "80-90"}]"#),
  faulty(
    "ecs 1.4.9", "ecs.ports.count", "\(first).portMappings",
    container:
      #""portMappings": [\#(Array(repeating: #"{"containerPortRange": "80-90"}"#, count: 101).joined(separator: ","))]"#
  ),
  faulty(
    "ecs 1.4.10", "ecs.links.mode", "\(first).links", task: awsvpc, container: #""links": ["b"]"#,
    more: #"{"name": "b", "image": "b"}"#),
  faulty(
    "ecs 1.4.11", "ecs.awsvpc.field", "\(first).hostname", task: awsvpc,
    container: #""hostname": "h""#),
  faulty(
    "ecs 1.4.11", "ecs.awsvpc.field", "\(first).dnsServers", task: awsvpc,
    container: #""dnsServers": ["1.1.1.1"]"#),
]

private let running = [
  faulty(
    "ecs 1.5.2", "ecs.depends.essential", "\(first).dependsOn[0].condition",
    container: #""dependsOn": [{"containerName": "b", "condition": "SUCCESS"}]"#,
    more: #"{"name": "b", "image": "b"}"#),
  faulty(
    "ecs 1.5.3", "ecs.depends.health", "\(first).dependsOn[0].condition",
    container: #""dependsOn": [{"containerName": "b", "condition": "HEALTHY"}]"#,
    more: #"{"name": "b", "image": "b"}"#),
  faulty(
    "ecs 1.5.4", "ecs.depends.unknown", "\(first).dependsOn[0].containerName",
    container: #""dependsOn": [{"containerName": "b", "condition": "START"}]"#),
  faulty(
    "ecs 1.5.4", "ecs.depends.unknown", "\(first).links[0]", container: #""links": ["b:alias"]"#),
  faulty(
    "ecs 1.5.4", "ecs.depends.unknown", "\(first).volumesFrom[0].sourceContainer",
    container: #""volumesFrom": [{"sourceContainer": "b"}]"#),
  faulty(
    "ecs 1.5.4", "ecs.depends.cycle", first,
    container: #""dependsOn": [{"containerName": "b", "condition": "START"}]"#,
    more: #"{"name": "b", "image": "b", "links": ["app"]}"#),
  faulty(
    "ecs 1.5.4", "ecs.depends.cycle", first,
    container: #""dependsOn": [{"containerName": "app", "condition": "START"}]"#),
  faulty(
    "ecs 1.5.7", "ecs.health.command", "\(first).healthCheck.command",
    container: #""healthCheck": {"command": ["curl"]}"#),
  faulty(
    "ecs 1.5.7", "ecs.health.interval", "\(first).healthCheck.interval",
    container: #""healthCheck": {"command": ["CMD", "a"], "interval": 4}"#),
  faulty(
    "ecs 1.5.7", "ecs.health.timeout", "\(first).healthCheck.timeout",
    container: #""healthCheck": {"command": ["CMD", "a"], "timeout": 61}"#),
  faulty(
    "ecs 1.5.7", "ecs.health.retries", "\(first).healthCheck.retries",
    container: #""healthCheck": {"command": ["CMD", "a"], "retries": 0}"#),
  faulty(
    "ecs 1.5.7", "ecs.health.start-period", "\(first).healthCheck.startPeriod",
    container: #""healthCheck": {"command": ["CMD", "a"], "startPeriod": 301}"#),
  faulty(
    "ecs 1.5.6", "ecs.timeout.start", "\(first).startTimeout", container: #""startTimeout": 121"#,
    fargate: true),
  faulty(
    "ecs 1.5.10", "ecs.timeout.stop", "\(first).stopTimeout", container: #""stopTimeout": 1"#,
    fargate: true),
  faulty(
    "ecs 1.5.11", "ecs.restart.period", "\(first).restartPolicy.restartAttemptPeriod",
    container: #""restartPolicy": {"enabled": true, "restartAttemptPeriod": 59}"#),
  faulty(
    "ecs 1.5.11", "ecs.restart.codes", "\(first).restartPolicy.ignoredExitCodes",
    container:
      #""restartPolicy": {"enabled": true, "ignoredExitCodes": [\#((0...50).map { "\($0)" }.joined(separator: ","))]}"#
  ),
]

private let onFargate = [
  faulty(
    "ecs 1.6.1", "ecs.fargate.log-driver", "\(first).logConfiguration.logDriver",
    container: #""logConfiguration": {"logDriver": "syslog"}"#, fargate: true),
  faulty(
    "ecs 1.6.2", "ecs.log.options", "\(first).logConfiguration.options",
    container: #""logConfiguration": {"logDriver": "awslogs"}"#),
  faulty(
    "ecs 1.6.3", "ecs.fargate.execution-role", "\(first).logConfiguration", container: awslogs,
    fargate: true),
  faulty(
    "ecs 1.6.3", "ecs.fargate.execution-role", "containerDefinitions[1].image",
    more: #"{"name": "b", "image": "111122223333.dkr.ecr.us-west-2.amazonaws.com/app:v1"}"#,
    fargate: true),
  faulty(
    "ecs 1.6.4", "ecs.ephemeral-storage", "ephemeralStorage.sizeInGiB",
    task:
      #""requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256", "memory": "512", "ephemeralStorage": {"sizeInGiB": 20}"#
  ),
  faulty(
    "ecs 1.6.4", "ecs.ephemeral-storage", "ephemeralStorage.sizeInGiB",
    task: #""memory": "512", "ephemeralStorage": {"sizeInGiB": 201}"#),
  faulty(
    "ecs 1.6.5", "ecs.fargate.field", "\(first).privileged", container: #""privileged": true"#,
    fargate: true),
  faulty(
    "ecs 1.6.5", "ecs.fargate.field", "\(first).linuxParameters.swappiness",
    container: #""linuxParameters": {"swappiness": 10}"#, fargate: true),
  faulty(
    "ecs 1.6.5", "ecs.fargate.capability", "\(first).linuxParameters.capabilities.add[1]",
    container: #""linuxParameters": {"capabilities": {"add": ["SYS_PTRACE", "NET_ADMIN"]}}"#,
    fargate: true),
  faulty(
    "ecs 1.6.5", "ecs.fargate.volume", "volumes[0].host.sourcePath",
    task:
      #""requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256", "memory": "512", "volumes": [{"name": "v", "host": {"sourcePath": "/data"}}]"#
  ),
  faulty(
    "ecs 1.6.6", "ecs.volume.unknown", "\(first).mountPoints[0].sourceVolume",
    container: #""mountPoints": [{"sourceVolume": "v", "containerPath": "/v"}]"#),
  faulty(
    "ecs 1.6.6", "ecs.volume.name", "volumes[0].name", task: #""memory": "512", "volumes": [{}]"#),
  faulty(
    "ecs 1.6.6", "ecs.volume.kind", "volumes[0]",
    task:
      #""memory": "512", "volumes": [{"name": "v", "host": {}, "dockerVolumeConfiguration": {}}]"#),
  faulty(
    "ecs 1.6.5", "ecs.linux.swappiness", "\(first).linuxParameters.swappiness",
    container: #""linuxParameters": {"swappiness": 101}"#),
  faulty(
    "ecs 1.6.5", "ecs.linux.size", "\(first).linuxParameters.tmpfs[0].size",
    container: #""linuxParameters": {"tmpfs": [{"containerPath": "/t", "size": -1}]}"#),
  faulty(
    "ecs 1.6.7", "ecs.field.choice", "runtimePlatform.cpuArchitecture",
    task: #""memory": "512", "runtimePlatform": {"cpuArchitecture": "ARM"}"#),
]

@Suite struct RefusalTests {
  /// One fault, one refusal, at the field that is wrong.
  @Test(arguments: namesAndShape + sizes + network + running + onFargate)
  func oneFaultIsRefusedOnce(_ document: FaultyDocument) {
    let (definition, refusals) = TaskDefinition.validate(json: Array(document.json.utf8))
    #expect(definition == nil)
    #expect(refusals.map { $0.error.code } == [document.code], "\(refusals)")
    #expect(refusals.first?.error.path == document.path)
  }

  @Test func messagesNameFieldValueAndRule() {
    func message(_ json: String) -> String? {
      TaskDefinition.validate(json: Array(json.utf8)).refusals.first?.error.message
    }
    #expect(
      message(#"{"family": "web", "containerDefinitions": [{"name": "a", "imagee": "b"}]}"#)
        == "'containerDefinitions[0]' has no field 'imagee'; did you mean 'image'?")
    #expect(
      message(
        #"{"family": "web", "memory": "1 GB", "cpu": ".25 vcpu", "containerDefinitions": [{"name": "a", "image": "b", "cpu": 257}]}"#
      ) == "the containers' cpu adds up to 257 units; expected at most the task's 256")
    #expect(
      message(#"{"family": "web", "networkMode": "vpc", "containerDefinitions": []}"#)
        == "'networkMode' is 'vpc'; expected bridge, host, awsvpc or none")
  }

  @Test func textThatIsNoJSONIsRefusedAtItsPlace() {
    let refusals = TaskDefinition.validate(json: Array(#"{"family": web}"#.utf8)).refusals
    #expect(refusals.map { $0.error.code } == ["json.syntax"])
    #expect(refusals.first?.range == 11..<12)
  }
}
