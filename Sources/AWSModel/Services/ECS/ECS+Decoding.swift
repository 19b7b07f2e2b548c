import Figures

/// Turns JSON whose shape is right into a task definition that is not checked yet.
struct TaskDefinitionDecoding {
  /// Texts that could not be read as the numbers they stand for.
  var errors: [ModelError] = []

  mutating func taskDefinition(_ json: JSON) -> TaskDefinition {
    TaskDefinition(
      unchecked: json["family"]?.string ?? "",
      cpu: json["cpu"]?.string.flatMap { cpu($0) },
      memory: json["memory"]?.string.flatMap { memory($0) },
      networkMode: json["networkMode"]?.string.flatMap { NetworkMode(rawValue: $0) },
      requiresCompatibilities: strings(json["requiresCompatibilities"])
        .compactMap { Compatibility(rawValue: $0) },
      executionRoleArn: json["executionRoleArn"]?.string,
      taskRoleArn: json["taskRoleArn"]?.string,
      ephemeralStorage: json["ephemeralStorage"]?["sizeInGiB"]?.integer.map { .gigabytes($0) },
      runtimePlatform: json["runtimePlatform"].map { platform($0) },
      volumes: volumes(json["volumes"]),
      placementConstraints: list(json["placementConstraints"])
        .map { PlacementConstraint(memberOf: $0["expression"]?.string ?? "") },
      tags: list(json["tags"]).map { Tag($0["key"]?.string ?? "", $0["value"]?.string ?? "") },
      pidMode: json["pidMode"]?.string.flatMap { PIDMode(rawValue: $0) },
      ipcMode: json["ipcMode"]?.string.flatMap { IPCMode(rawValue: $0) },
      proxyConfiguration: json["proxyConfiguration"].map { proxy($0) },
      inferenceAccelerators: list(json["inferenceAccelerators"]).map {
        InferenceAccelerator(
          $0["deviceName"]?.string ?? "", deviceType: $0["deviceType"]?.string ?? "")
      },
      enableFaultInjection: json["enableFaultInjection"]?.bool,
      containers: list(json["containerDefinitions"]).map { container($0) })
  }

  private func platform(_ json: JSON) -> RuntimePlatform {
    RuntimePlatform(
      cpuArchitecture: json["cpuArchitecture"]?.string.flatMap { CPUArchitecture(rawValue: $0) }
        ?? .x86,
      operatingSystemFamily: json["operatingSystemFamily"]?.string
        .flatMap { OperatingSystem(rawValue: $0) } ?? .linux)
  }

  private func proxy(_ json: JSON) -> ProxyConfiguration {
    ProxyConfiguration(
      json["containerName"]?.string ?? "", properties: pairs(json["properties"]))
  }

  /// `1024`, `1 vCPU`, `.25 vcpu`.
  private mutating func cpu(_ text: String) -> CPU? {
    let (number, unit) = split(text)
    if unit.isEmpty, let units = DecimalText.parse(number, scale: 0) {
      return .units(Int64(clamping: units))
    }
    if unit == "vcpu", let scaled = DecimalText.parse(number, scale: 12),
      scaled.magnitude < 1 << 80
    {
      let (units, rest) = (scaled * 1024).quotientAndRemainder(dividingBy: 1_000_000_000_000)
      if rest == 0 { return .units(Int64(clamping: units)) }
    }
    errors.append(.taskCPUText(text))
    return nil
  }

  /// `2048`, `2GB`, `.5 gb`.
  private mutating func memory(_ text: String) -> DataSize? {
    let (number, unit) = split(text)
    if unit.isEmpty, let mebibytes = DecimalText.parse(number, scale: 0) {
      return .mebibytes(Int64(clamping: mebibytes))
    }
    if unit == "gb", let scaled = DecimalText.parse(number, scale: 12), scaled.magnitude < 1 << 80 {
      let (mebibytes, rest) = (scaled * 1024).quotientAndRemainder(dividingBy: 1_000_000_000_000)
      if rest == 0 { return .mebibytes(Int64(clamping: mebibytes)) }
    }
    errors.append(.taskMemoryText(text))
    return nil
  }

  /// A number and the letters behind it, in lower case and without the spaces between.
  private func split(_ text: String) -> (number: [UInt8], unit: String) {
    var bytes = Array(text.utf8)
    while bytes.last == 0x20 { bytes.removeLast() }
    while bytes.first == 0x20 { bytes.removeFirst() }
    let isLetter = { (byte: UInt8) in byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    let unit = bytes.drop { !isLetter($0) }.map { $0 | 0x20 }
    var number = Array(bytes.prefix { !isLetter($0) })
    while number.last == 0x20 { number.removeLast() }
    return (number, String(decoding: unit, as: UTF8.self))
  }

  func list(_ json: JSON?) -> [JSON] { json?.elements ?? [] }

  func strings(_ json: JSON?) -> [String] { list(json).compactMap { $0.string } }

  /// A list of structures with `name` and `value`.
  func pairs(_ json: JSON?) -> [EnvironmentVariable] {
    list(json).map { EnvironmentVariable($0["name"]?.string ?? "", $0["value"]?.string ?? "") }
  }

  /// An object of texts.
  func map(_ json: JSON?) -> [EnvironmentVariable] {
    (json?.members ?? []).map { EnvironmentVariable($0.name, $0.value.string ?? "") }
  }
}

extension ModelError {
  fileprivate static func taskCPUText(_ text: String) -> Self {
    ModelError(
      code: "ecs.task.cpu",
      message:
        "task cpu '\(text)' is no amount; expected CPU units as '256' or vCPU as '0.25 vCPU'",
      path: "cpu")
  }

  fileprivate static func taskMemoryText(_ text: String) -> Self {
    ModelError(
      code: "ecs.task.memory",
      message: "task memory '\(text)' is no amount; expected MiB as '512' or GB as '0.5 GB'",
      path: "memory")
  }
}
