extension CostScenario {
  /// Reads a scenario as a page writes it: the load, and a map of the places where it may run.
  ///
  /// The name of a place is its kind (`lambda`, `fargate`, `ec2`) unless it says another with `type`.
  package static func decode(
    _ json: JSON, name: String
  ) -> (scenario: CostScenario?, refusals: [Refusal]) {
    var decoding = CostScenarioDecoding()
    let scenario = decoding.scenario(json, name)
    let refusals = decoding.reader.refusals
    return (refusals.isEmpty ? scenario : nil, refusals)
  }
}

private struct CostScenarioDecoding {
  var reader = InputReader()

  private static let keys = [
    "requests", "duration", "cpu-time", "peak", "response", "log", "month", "utilisation",
    "runs-on",
  ]

  private static let placeKeys = [
    "type", "load-balancer", "nat-gateways", "public-addresses", "savings-plan",
  ]

  mutating func scenario(_ json: JSON, _ name: String) -> CostScenario? {
    guard reader.checkMap(json, "the scenario", keys: Self.keys) else { return nil }
    let load = load(json)
    let month = json["month"].map { reader.time($0, "'month'") ?? .zero } ?? Bill.month.value
    let busy = json["utilisation"].map { reader.whole($0, "'utilisation'", least: 1) ?? 1 } ?? 70
    guard let places = reader.required(json, "runs-on", "the scenario"),
      case .object(let members) = places.value
    else {
      if let places = json["runs-on"] {
        reader.refuse(
          code: "input.type", "'runs-on' is \(places.kind); expected a map of places", at: places)
      }
      return nil
    }
    let candidates = members.compactMap { candidate($0.name, $0.value, at: $0.nameRange) }
    guard let load, reader.refusals.isEmpty else { return nil }
    return reader.attempt(at: json["month"] ?? json) { () throws(ModelError) in
      try CostScenario(
        name, load: load, candidates: candidates, month: month, utilisation: Int(clamping: busy))
    }
  }

  private mutating func load(_ json: JSON) -> RequestLoad? {
    let requests = reader.required(json, "requests", "the scenario")
      .flatMap { reader.whole($0, "'requests'") }
    let duration = reader.required(json, "duration", "the scenario")
      .flatMap { reader.time($0, "'duration'") }
    let cpu = json["cpu-time"].flatMap { reader.time($0, "'cpu-time'") }
    let peak = json["peak"].map { reader.whole($0, "'peak'", least: 1) ?? 1 } ?? 1
    let response = json["response"].flatMap { reader.size($0, "'response'") }
    let log = json["log"].flatMap { reader.size($0, "'log'") }
    guard let requests, let duration else { return nil }
    return reader.attempt(at: json) { () throws(ModelError) in
      try RequestLoad(
        requests: requests, duration: duration, cpuTime: cpu, peak: Int(clamping: peak),
        responseSize: response ?? .bytes(0), logSize: log ?? .bytes(0))
    }
  }

  // MARK: Places

  private mutating func candidate(
    _ name: String, _ json: JSON, at range: Range<Int>
  ) -> CostScenario.Candidate? {
    let kind = json["type"]?.string ?? name
    let place: CostScenario.Candidate?
    switch kind {
    case "lambda": place = lambda(json, name)
    case "fargate": place = fargate(json, name)
    case "ec2": place = ec2(json, name)
    default:
      reader.refuse(
        code: "scenario.place", "'\(kind)' is no place to run; expected lambda, fargate or ec2",
        at: json["type"]?.range ?? range,
        notes: ["a place with a name of its own says its kind with 'type'"])
      return nil
    }
    return place.map { around(json, $0) }
  }

  private mutating func lambda(_ json: JSON, _ name: String) -> CostScenario.Candidate? {
    let own = ["memory", "architecture", "timeout", "provisioned", "free-tier"]
    guard reader.checkMap(json, "'\(name)'", keys: own + Self.placeKeys) else { return nil }
    let memory = reader.required(json, "memory", "'\(name)'").flatMap {
      reader.size($0, "'memory'")
    }
    let architecture = architecture(json)
    let timeout = json["timeout"].flatMap { reader.time($0, "'timeout'") } ?? .seconds(900)
    let ready = json["provisioned"].flatMap { reader.whole($0, "'provisioned'") } ?? 0
    let free = json["free-tier"].flatMap { reader.flag($0, "'free-tier'") } ?? false
    guard let memory else { return nil }
    return reader.attempt(at: json["memory"] ?? json) { () throws(ModelError) in
      .lambda(
        try Lambda.Function(memory: memory, architecture: architecture, timeout: timeout),
        provisioned: Int(clamping: ready), freeTier: free, name: name)
    }
  }

  private mutating func fargate(_ json: JSON, _ name: String) -> CostScenario.Candidate? {
    let own = ["cpu", "memory", "architecture", "tasks", "capacity", "storage"]
    guard reader.checkMap(json, "'\(name)'", keys: own + Self.placeKeys) else { return nil }
    let cpu = reader.required(json, "cpu", "'\(name)'").flatMap { reader.cpu($0, "'cpu'") }
    let memory = reader.required(json, "memory", "'\(name)'").flatMap {
      reader.size($0, "'memory'")
    }
    let platform = RuntimePlatform(cpuArchitecture: architecture(json))
    let tasks = json["tasks"].flatMap { reader.whole($0, "'tasks'") } ?? 1
    let storage = json["storage"].flatMap { reader.size($0, "'storage'") }
    let capacity = json["capacity"].flatMap {
      reader.word(
        $0, "'capacity'", [("on-demand", CapacityProvider.fargate), ("spot", .fargateSpot)])
    }
    guard let cpu, let memory else { return nil }
    return reader.attempt(at: json["memory"] ?? json) { () throws(ModelError) in
      .fargate(
        try Fargate.Task(
          cpu: cpu, memory: memory, ephemeralStorage: storage, platform: platform,
          capacity: capacity ?? .fargate),
        count: Int(clamping: tasks), name: name)
    }
  }

  private mutating func ec2(_ json: JSON, _ name: String) -> CostScenario.Candidate? {
    let own = ["instance", "servers", "disk"]
    guard reader.checkMap(json, "'\(name)'", keys: own + Self.placeKeys) else { return nil }
    let types = EC2.InstanceType.known.value.map { ($0.name, $0) }
    let type = reader.required(json, "instance", "'\(name)'")
      .flatMap { reader.word($0, "'instance'", types) }
    let servers = json["servers"].flatMap { reader.whole($0, "'servers'") } ?? 1
    let disk = json["disk"].flatMap { reader.size($0, "'disk'") }
    guard let type else { return nil }
    return reader.attempt(at: json["disk"] ?? json) { () throws(ModelError) in
      var volume: EBS.Volume?
      if let disk { volume = try EBS.Volume(disk) }
      return .ec2(type, count: Int(clamping: servers), volume: volume, name: name)
    }
  }

  private mutating func architecture(_ json: JSON) -> CPUArchitecture {
    json["architecture"].flatMap {
      reader.word($0, "'architecture'", [("x86", CPUArchitecture.x86), ("arm64", .arm64)])
    } ?? .x86
  }

  private mutating func around(
    _ json: JSON, _ candidate: CostScenario.Candidate
  ) -> CostScenario.Candidate {
    let balancer = json["load-balancer"].flatMap { reader.flag($0, "'load-balancer'") } ?? false
    let gateways = json["nat-gateways"].flatMap { reader.whole($0, "'nat-gateways'") } ?? 0
    let addresses =
      json["public-addresses"].flatMap { reader.whole($0, "'public-addresses'") } ?? 0
    return candidate.with(
      loadBalancer: balancer, natGateways: Int(clamping: gateways),
      publicAddresses: Int(clamping: addresses),
      savingsPlan: json["savings-plan"].flatMap { plan($0) })
  }

  private mutating func plan(_ json: JSON) -> SavingsPlan? {
    guard reader.checkMap(json, "'savings-plan'", keys: ["an-hour", "percent-off"]) else {
      return nil
    }
    let hour = reader.required(json, "an-hour", "'savings-plan'")
    let percent = reader.required(json, "percent-off", "'savings-plan'")
      .flatMap { reader.whole($0, "'percent-off'") }
    guard let hour, let percent else { return nil }
    return reader.attempt(at: hour) { () throws(ModelError) in
      let dollars = hour.scalarText ?? ""
      return try SavingsPlan(
        hourlyCommitment: Money(dollars.hasPrefix("$") ? String(dollars.dropFirst()) : dollars),
        discountPercent: Int(clamping: percent))
    }
  }
}
