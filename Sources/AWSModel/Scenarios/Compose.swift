import Figures

/// A `docker-compose.yml` as one ECS task: each of its services a container.
///
/// What a compose file says about one machine (networks, builds, bind mounts) has no place in a task and is
/// named. The task gets the smallest size of Fargate that holds the limits of its containers.
package enum Compose {
  package static func decode(
    _ json: JSON, name: String
  ) -> (task: TaskDefinition?, refusals: [Refusal], remarks: [Refusal]) {
    var decoding = ComposeDecoding()
    let task = decoding.task(json, name)
    let reader = decoding.reader
    return (reader.refusals.isEmpty ? task : nil, reader.refusals, reader.remarks)
  }
}

private struct ComposeDecoding {
  var reader = InputReader()
  /// What all containers together may use.
  private var units: Int64 = 0
  private var mebibytes: Int64 = 0

  private static let known = ["name", "version", "services", "volumes"]
  private static let leftOut = ["networks", "configs", "secrets", "include"]

  private static let serviceKeys = [
    "image", "command", "entrypoint", "environment", "ports", "depends_on", "healthcheck", "deploy",
    "cpus", "mem_limit", "mem_reservation", "user", "working_dir", "stop_grace_period", "read_only",
    "restart",
  ]

  /// What has no meaning for a task on Fargate, or none in this model.
  private static let leftOutOfServices = [
    "build", "networks", "network_mode", "container_name", "hostname", "env_file", "labels",
    "volumes", "configs", "secrets", "profiles", "expose", "links", "logging", "tty", "stdin_open",
    "privileged", "cap_add", "cap_drop", "extra_hosts", "dns", "ulimits", "scale", "init", "pid",
    "platform", "pull_policy", "security_opt", "shm_size", "sysctls", "tmpfs", "develop",
  ]

  mutating func task(_ json: JSON, _ name: String) -> TaskDefinition? {
    let map = withoutExtensions(json, Self.leftOut, "the compose file")
    guard reader.checkMap(map, "the compose file", keys: Self.known) else { return nil }
    if let volumes = json["volumes"] {
      reader.remark(
        code: "compose.left-out", "'volumes' of the file is left out: the task has none",
        at: volumes.range)
    }
    guard let services = reader.required(map, "services", "the compose file") else { return nil }
    guard case .object(let members) = services.value else {
      reader.refuse(
        code: "input.type", "'services' is \(services.kind); expected a map", at: services)
      return nil
    }
    var containers = members.compactMap { container($0.name, $0.value) }
    // What others wait for until it has ended cannot keep the task alive.
    let ending = containers.flatMap { $0.dependsOn }.filter { $0.condition == .success }
    for index in containers.indices
    where ending.contains(where: { $0.containerName == containers[index].name }) {
      containers[index].essential = false
    }
    guard reader.refusals.isEmpty, let size = size(at: services) else { return nil }
    let family = json["name"].flatMap { reader.text($0, "'name'") } ?? name
    return reader.attempt(at: services) { () throws(ModelError) in
      try TaskDefinition(
        family, cpu: size.cpu, memory: size.memory, requiresCompatibilities: [.fargate],
        containers: containers)
    }
  }

  /// Extensions (`x-…`) mean nothing by definition; other keys are named.
  private mutating func withoutExtensions(
    _ json: JSON, _ leftOut: [String], _ what: String
  ) -> JSON {
    guard case .object(let members) = json.value else { return json }
    var kept: [JSON.Member] = []
    for member in members where !member.name.hasPrefix("x-") {
      if leftOut.contains(member.name) {
        reader.remark(
          code: "compose.left-out",
          "'\(member.name)' of \(what) is left out: a task on Fargate has nothing like it",
          at: member.nameRange)
      } else {
        kept.append(member)
      }
    }
    return JSON(.object(kept), json.range)
  }

  private mutating func size(at json: JSON) -> TaskSize? {
    let sizes = TaskSize.fargate()
    let fitting = sizes.first {
      ($0.cpu.units ?? 0) >= units && ($0.memory.mebibytes ?? 0) >= mebibytes
    }
    if fitting == nil {
      reader.refuse(
        code: "compose.size",
        "the containers may use \(CPU.units(units)) and \(DataSize.mebibytes(mebibytes)) together; expected what a Fargate task holds",
        at: json)
    }
    return fitting
  }

  // MARK: Services

  private mutating func container(_ name: String, _ json: JSON) -> Container? {
    let map = withoutExtensions(json, Self.leftOutOfServices, "service '\(name)'")
    guard reader.checkMap(map, "service '\(name)'", keys: Self.serviceKeys) else { return nil }
    guard let image = json["image"].flatMap({ reader.text($0, "'image'") }) else {
      if json["image"] == nil {
        reader.refuse(
          code: "compose.image", "service '\(name)' has no 'image'; expected one that was pushed",
          at: json,
          notes: ["a task runs images from a registry; nothing is built there"])
      }
      return nil
    }
    let (cpu, memory, reservation) = limits(json)
    units += cpu?.units ?? 0
    mebibytes += memory?.mebibytes ?? reservation?.mebibytes ?? 0
    var container = Container(
      name, image: image, cpu: cpu, memory: memory, memoryReservation: reservation,
      portMappings: list(json["ports"]).compactMap { port($0) },
      command: words(json["command"], "'command'"),
      healthCheck: json["healthcheck"].flatMap { healthCheck($0) },
      dependsOn: dependencies(json["depends_on"]), restartPolicy: restart(json["restart"]),
      stopTimeout: json["stop_grace_period"].flatMap { reader.time($0, "'stop_grace_period'") })
    container.entryPoint = words(json["entrypoint"], "'entrypoint'")
    container.environment = environment(json["environment"])
    container.user = json["user"]?.scalarText
    container.workingDirectory = json["working_dir"]?.scalarText
    container.readonlyRootFilesystem = json["read_only"].flatMap { reader.flag($0, "'read_only'") }
    return container
  }

  private mutating func limits(
    _ json: JSON
  ) -> (cpu: CPU?, memory: DataSize?, reservation: DataSize?) {
    let resources = json["deploy"]?["resources"]
    if let deploy = json["deploy"] {
      reader.checkMap(deploy, "'deploy'", keys: ["resources", "replicas"])
      if let replicas = deploy["replicas"] {
        reader.remark(
          code: "compose.left-out",
          "'replicas' is left out: a service says how many tasks there are",
          at: replicas.range)
      }
      if let resources {
        reader.checkMap(resources, "'resources'", keys: ["limits", "reservations"])
      }
    }
    let limits = resources?["limits"]
    let cpu = (limits?["cpus"] ?? json["cpus"]).flatMap { reader.cpu($0, "'cpus'") }
    let memory = (limits?["memory"] ?? json["mem_limit"]).flatMap { reader.size($0, "the memory") }
    let least = resources?["reservations"]?["memory"] ?? json["mem_reservation"]
    return (cpu, memory, least.flatMap { reader.size($0, "the memory") })
  }

  // MARK: Parts

  private func list(_ json: JSON?) -> [JSON] { json?.elements ?? [] }

  /// A list of words, or a line that a shell would part: here at its blanks.
  private mutating func words(_ json: JSON?, _ what: String) -> [String] {
    guard let json else { return [] }
    if case .array(let elements) = json.value { return elements.compactMap { $0.scalarText } }
    guard let line = reader.text(json, what) else { return [] }
    if line.utf8.contains(UInt8(ascii: "\"")) || line.utf8.contains(UInt8(ascii: "'")) {
      reader.refuse(
        code: "input.value", "\(what) has quotes in it; expected a list of words", at: json)
    }
    return line.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func environment(_ json: JSON?) -> [EnvironmentVariable] {
    guard let json else { return [] }
    if case .object(let members) = json.value {
      return members.map { EnvironmentVariable($0.name, $0.value.scalarText ?? "") }
    }
    return json.elements.compactMap { element in
      guard let text = reader.text(element, "a variable") else { return nil }
      let bytes = Array(text.utf8)
      guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")) else {
        reader.refuse(
          code: "input.value", "'\(text)' takes its value from a shell; expected NAME=value",
          at: element)
        return nil
      }
      return EnvironmentVariable(
        String(decoding: bytes[..<equals], as: UTF8.self),
        String(decoding: bytes[(equals + 1)...], as: UTF8.self))
    }
  }

  /// `8080`, `"80:8080"`, `"80:8080/udp"`: only the container's side means something with an address
  /// for each task.
  private mutating func port(_ json: JSON) -> PortMapping? {
    let bytes = Array((json.scalarText ?? "").utf8)
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let inner = parts.first?.split(separator: UInt8(ascii: ":")).last ?? []
    let isUDP = parts.count == 2 && parts[1].elementsEqual("udp".utf8)
    guard parts.count <= 2, let number = DecimalText.parse(inner, scale: 0),
      let port = Int64(exactly: number), (1...65_535).contains(port),
      parts.count == 1 || isUDP || parts[1].elementsEqual("tcp".utf8)
    else {
      reader.refuse(
        code: "input.value",
        "a port is \(json.scalarText.map { "'\($0)'" } ?? json.kind); expected such as '80:8080'",
        at: json)
      return nil
    }
    var mapping = PortMapping(0)
    mapping.containerPort = port
    mapping.transport = isUDP ? .udp : .tcp
    return mapping
  }

  private mutating func dependencies(_ json: JSON?) -> [ContainerDependency] {
    guard let json else { return [] }
    let conditions: [(String, ContainerCondition)] = [
      ("service_started", .start), ("service_healthy", .healthy),
      ("service_completed_successfully", .success),
    ]
    if case .object(let members) = json.value {
      return members.compactMap { member in
        guard let word = member.value["condition"] else {
          return ContainerDependency(member.name, condition: .start)
        }
        return reader.word(word, "'condition'", conditions)
          .map { ContainerDependency(member.name, condition: $0) }
      }
    }
    return json.elements.compactMap { $0.scalarText }.map {
      ContainerDependency($0, condition: .start)
    }
  }

  private mutating func healthCheck(_ json: JSON) -> HealthCheck? {
    let keys = ["test", "interval", "timeout", "retries", "start_period", "disable"]
    guard reader.checkMap(json, "'healthcheck'", keys: keys), json["disable"]?.bool != true,
      let test = reader.required(json, "test", "'healthcheck'")
    else { return nil }
    let command =
      test.string.map { ["CMD-SHELL", $0] } ?? test.elements.compactMap { $0.scalarText }
    if command.first == "NONE" { return nil }
    return HealthCheck(
      command: command,
      interval: json["interval"].flatMap { reader.time($0, "'interval'") } ?? .seconds(30),
      timeout: json["timeout"].flatMap { reader.time($0, "'timeout'") } ?? .seconds(30),
      retries: Int(clamping: json["retries"].flatMap { reader.whole($0, "'retries'") } ?? 3),
      startPeriod: json["start_period"].flatMap { reader.time($0, "'start_period'") })
  }

  private mutating func restart(_ json: JSON?) -> RestartPolicy? {
    guard let json else { return nil }
    let word = reader.word(
      json, "'restart'",
      [("no", 0), ("always", 1), ("unless-stopped", 1), ("on-failure", 2)] as [(String, Int)])
    switch word {
    case 1: return RestartPolicy(enabled: true)
    case 2: return RestartPolicy(enabled: true, ignoredExitCodes: [0])
    default: return nil
    }
  }
}
