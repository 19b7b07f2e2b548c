/// The task definitions and services of a CloudFormation template.
///
/// References are followed where the template itself says what they stand for: parameters with a default,
/// the account and the region, other resources by their names. Everything else that CloudFormation can
/// compute is refused, and resources of other kinds are named.
public struct CloudFormationTemplate: Hashable, Sendable {
  /// A task definition by the name that the template gives it.
  struct NamedDefinition: Hashable, Sendable {
    let name: String
    let value: TaskDefinition
  }

  /// A service by the name that the template gives it.
  struct NamedService: Hashable, Sendable {
    let name: String
    let value: Service
  }

  var definitions: [NamedDefinition] = []
  var named: [NamedService] = []

  /// In the order of the template.
  public var taskDefinitions: [TaskDefinition] { definitions.map { $0.value } }

  /// In the order of the template.
  public var services: [Service] { named.map { $0.value } }

  /// The task definition that the template calls so.
  /// - Throws: `cloudformation.name`.
  public func taskDefinition(_ name: String) throws(ModelError) -> TaskDefinition {
    if let found = definitions.first(where: { $0.name == name }) { return found.value }
    throw .templateName("task definition", name, definitions.map { $0.name })
  }

  /// The service that the template calls so.
  /// - Throws: `cloudformation.name`.
  public func service(_ name: String) throws(ModelError) -> Service {
    if let found = named.first(where: { $0.name == name }) { return found.value }
    throw .templateName("service", name, named.map { $0.name })
  }

  /// Reads a template.
  /// - Parameter region: what `AWS::Region` stands for.
  package static func decode(
    _ json: JSON, region: Region
  ) -> (template: Self?, refusals: [Refusal], remarks: [Refusal]) {
    var decoding = TemplateDecoding(json, region)
    decoding.readTaskDefinitions()
    decoding.readServices()
    let reader = decoding.reader
    return (reader.refusals.isEmpty ? decoding.template : nil, reader.refusals, reader.remarks)
  }
}

extension CloudFormationTemplate: CustomStringConvertible {
  /// `template with WebTask, Web`.
  public var description: String {
    let names = definitions.map { $0.name } + named.map { $0.name }
    return "template with \(names.joined(separator: ", "))"
  }
}

extension ModelError {
  fileprivate static func templateName(
    _ kind: String, _ name: String, _ known: [String]
  ) -> Self {
    ModelError(
      code: "cloudformation.name",
      message:
        "the template has no \(kind) called '\(name)'; expected \(known.isEmpty ? "none at all" : alternatives(known))"
    )
  }
}

private struct TemplateDecoding {
  var reader = InputReader()
  var template = CloudFormationTemplate()
  private let references: TemplateReferences
  private var resources: [JSON.Member] = []

  init(_ json: JSON, _ region: Region) {
    references = TemplateReferences(json, region)
    guard case .object = json.value, let found = json["Resources"] else {
      reader.refuse(
        code: "cloudformation.resources", "the template has no map 'Resources'", at: json)
      return
    }
    resources = found.members
    remark(json)
    if !resources.contains(where: { Self.isModelled($0.value) }) {
      reader.refuse(
        code: "cloudformation.resources",
        "the template has neither an AWS::ECS::TaskDefinition nor an AWS::ECS::Service", at: found)
    }
  }

  private static func isModelled(_ json: JSON) -> Bool {
    ["AWS::ECS::TaskDefinition", "AWS::ECS::Service"].contains(json["Type"]?.string ?? "")
  }

  private mutating func remark(_ json: JSON) {
    for section in ["Mappings", "Conditions", "Rules", "Transform"] {
      guard let member = json.members.first(where: { $0.name == section }) else { continue }
      reader.remark(
        code: "cloudformation.left-out", "'\(section)' is left out", at: member.nameRange)
    }
    for member in resources where !Self.isModelled(member.value) {
      let type = member.value["Type"]?.string ?? "no type"
      reader.remark(
        code: "cloudformation.left-out",
        "'\(member.name)' (\(type)) is left out: only task definitions and services are read",
        at: member.nameRange)
    }
  }

  mutating func readTaskDefinitions() {
    for member in resources where member.value["Type"]?.string == "AWS::ECS::TaskDefinition" {
      guard let properties = properties(member) else { continue }
      let request = TemplateShape.request(properties, family: member.name)
      let (definition, refusals) = TaskDefinition.validate(request)
      reader.refusals += refusals
      if let definition { template.definitions.append(.init(name: member.name, value: definition)) }
    }
  }

  private static let serviceKeys = [
    "TaskDefinition", "DesiredCount", "LaunchType", "ServiceName", "CapacityProviderStrategy",
  ]

  /// What a service has besides, and this reading does not look at.
  private static let leftOut = [
    "Cluster", "NetworkConfiguration", "LoadBalancers", "DeploymentConfiguration",
    "HealthCheckGracePeriodSeconds", "EnableExecuteCommand", "EnableECSManagedTags",
    "PropagateTags",
    "Tags", "Role", "PlatformVersion", "SchedulingStrategy", "DeploymentController",
    "ServiceRegistries", "ServiceConnectConfiguration", "PlacementConstraints",
    "PlacementStrategies", "AvailabilityZoneRebalancing", "VolumeConfigurations",
  ]

  mutating func readServices() {
    for member in resources where member.value["Type"]?.string == "AWS::ECS::Service" {
      let all = member.value["Properties"] ?? JSON(.object([]), member.value.range)
      for key in all.members where Self.leftOut.contains(key.name) {
        reader.remark(
          code: "cloudformation.left-out", "'\(key.name)' of '\(member.name)' is left out",
          at: key.nameRange)
      }
      let kept = all.members.filter { !Self.leftOut.contains($0.name) }
      let json = JSON(.object(kept), all.range)
      reader.checkMap(json, "'\(member.name)'", keys: Self.serviceKeys)
      if let properties = resolved(json) { read(member.name, properties) }
    }
  }

  private mutating func read(_ name: String, _ json: JSON) {
    guard let wanted = reader.required(json, "TaskDefinition", "'\(name)'") else { return }
    guard let definition = template.definitions.first(where: { $0.name == wanted.string }) else {
      if reader.refusals.isEmpty {
        reader.refuse(
          code: "cloudformation.reference",
          "'\(wanted.string ?? wanted.kind)' is no task definition of this template",
          at: wanted, notes: ["refer to it with 'Ref'"])
      }
      return
    }
    let count = json["DesiredCount"].flatMap { reader.whole($0, "'DesiredCount'") } ?? 1
    let capacity = capacity(json)
    let called = json["ServiceName"]?.string ?? name
    let service = reader.attempt(at: json) { () throws(ModelError) in
      try Service(
        called, task: definition.value, desiredCount: Int(clamping: count), capacity: capacity)
    }
    if let service { template.named.append(.init(name: name, value: service)) }
  }

  /// Spot where a strategy says so first; else on demand.
  private mutating func capacity(_ json: JSON) -> CapacityProvider {
    guard let strategy = json["CapacityProviderStrategy"], let first = strategy.elements.first
    else {
      return .fargate
    }
    if strategy.elements.count > 1 {
      reader.refuse(
        code: "cloudformation.strategy",
        "a strategy of several providers is not read here; expected one of them",
        at: strategy, notes: ["a cluster of the simulation takes whole strategies"])
    }
    let providers: [(String, CapacityProvider)] = [
      ("FARGATE", .fargate), ("FARGATE_SPOT", .fargateSpot),
    ]
    return first["CapacityProvider"].flatMap { reader.word($0, "'CapacityProvider'", providers) }
      ?? .fargate
  }

  private mutating func properties(_ member: JSON.Member) -> JSON? {
    guard let properties = reader.required(member.value, "Properties", "'\(member.name)'") else {
      return nil
    }
    return resolved(properties)
  }

  private mutating func resolved(_ json: JSON) -> JSON? {
    let before = reader.refusals.count
    let resolved = references.resolved(json, &reader)
    return reader.refusals.count == before ? resolved : nil
  }
}
