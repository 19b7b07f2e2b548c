import AWSModel
import ExampleEvaluator

extension TaskDefinition {
  /// The types of a task definition's rarer settings.
  static let settingsGroups = [
    Library.Group(PlacementConstraint.nominal, PlacementConstraint.bindings),
    Library.Group(Tag.nominal, Tag.bindings), Library.Group(PIDMode.nominal, PIDMode.bindings),
    Library.Group(IPCMode.nominal, IPCMode.bindings),
    Library.Group(ProxyConfiguration.nominal, ProxyConfiguration.bindings),
    Library.Group(
      TaskDefinitionRegistry.Status.nominal, TaskDefinitionRegistry.Status.bindings),
  ]
}

extension TaskDefinition.ImagePull: ModelValue {
  static let nominal = Nominal.model("TaskDefinition.ImagePull", TaskDefinition.ImagePull.self)

  static let bindings: [LibraryEntry] = [
    .property("pulls: [ECR.Pull]", TaskDefinition.ImagePull.self) { .models($0.pulls) },
    .property("elsewhere: [ImageReference]", TaskDefinition.ImagePull.self) {
      .models($0.elsewhere)
    },
    .property("time: TimeSpan", TaskDefinition.ImagePull.self) { $0.time.asValue },
    .property("size: DataSize", TaskDefinition.ImagePull.self) { $0.size.asValue },
  ]
}

extension PlacementConstraint: ModelValue {
  static let nominal = Nominal.model("PlacementConstraint", PlacementConstraint.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(memberOf expression: String)") { (call) throws(ModelError) in
      PlacementConstraint(memberOf: call.string(0))
    },
    .property("expression: String", PlacementConstraint.self) {
      .string($0.expression)
    } set: {
      $0.expression = $1.string(0)
    },
  ]
}

extension Tag: ModelValue {
  static let nominal = Nominal.model("Tag", Tag.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ key: String, _ value: String)") { (call) throws(ModelError) in
      Tag(call.string(0), call.string(1))
    },
    .property("key: String", Tag.self) {
      .string($0.key)
    } set: {
      $0.key = $1.string(0)
    },
    .property("value: String", Tag.self) {
      .string($0.value)
    } set: {
      $0.value = $1.string(0)
    },
  ]
}

extension PIDMode: ModelValue {
  static let nominal = Nominal.model("PIDMode", PIDMode.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("host", PIDMode.host), ("task", PIDMode.task),
  ])
}

extension IPCMode: ModelValue {
  static let nominal = Nominal.model("IPCMode", IPCMode.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("host", IPCMode.host), ("task", IPCMode.task), ("none", IPCMode.none),
  ])
}

extension ProxyConfiguration: ModelValue {
  static let nominal = Nominal.model("ProxyConfiguration", ProxyConfiguration.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ containerName: String, properties: [EnvironmentVariable] = [])") {
      (call) throws(ModelError) in
      ProxyConfiguration(call.string(0), properties: call.models(1))
    },
    .property("containerName: String", ProxyConfiguration.self) {
      .string($0.containerName)
    } set: {
      $0.containerName = $1.string(0)
    },
    .property("properties: [EnvironmentVariable]", ProxyConfiguration.self) {
      .models($0.properties)
    } set: {
      $0.properties = $1.models(0)
    },
  ]
}

extension TaskDefinitionRegistry.Status: ModelValue {
  static let nominal = Nominal.model(
    "TaskDefinitionRegistry.Status", TaskDefinitionRegistry.Status.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("active", TaskDefinitionRegistry.Status.active),
    ("inactive", TaskDefinitionRegistry.Status.inactive),
    ("deleteInProgress", TaskDefinitionRegistry.Status.deleteInProgress),
  ])
}
