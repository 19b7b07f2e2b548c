import AWSModel
import ExampleEvaluator

// Settings of containers that mostly come from documents.

extension Container {
  static let documentGroups = [
    Library.Group(HostEntry.nominal, HostEntry.bindings),
    Library.Group(InferenceAccelerator.nominal, InferenceAccelerator.bindings),
    Library.Group(ResourceRequirement.nominal, ResourceRequirement.bindings),
    Library.Group(ResourceRequirement.Kind.nominal, ResourceRequirement.Kind.bindings),
    Library.Group(VersionConsistency.nominal, VersionConsistency.bindings),
  ]

  static let documentProperties: [LibraryEntry] = [
    .property("extraHosts: [HostEntry]", Container.self) {
      .models($0.extraHosts)
    } set: {
      $0.extraHosts = $1.models(0)
    },
    .property("resourceRequirements: [ResourceRequirement]", Container.self) {
      .models($0.resourceRequirements)
    } set: {
      $0.resourceRequirements = $1.models(0)
    },
    .property("versionConsistency: VersionConsistency?", Container.self) {
      .optional($0.versionConsistency)
    } set: {
      $0.versionConsistency = $1.optional(0)
    },
  ]
}

extension HostEntry: ModelValue {
  static let nominal = Nominal.model("HostEntry", HostEntry.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ hostname: String, ipAddress: String)") { (call) throws(ModelError) in
      HostEntry(call.string(0), ipAddress: call.string(1))
    },
    .property("hostname: String", HostEntry.self) {
      .string($0.hostname)
    } set: {
      $0.hostname = $1.string(0)
    },
    .property("ipAddress: String", HostEntry.self) {
      .string($0.ipAddress)
    } set: {
      $0.ipAddress = $1.string(0)
    },
  ]
}

extension InferenceAccelerator: ModelValue {
  static let nominal = Nominal.model("InferenceAccelerator", InferenceAccelerator.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ deviceName: String, deviceType: String)") { (call) throws(ModelError) in
      InferenceAccelerator(call.string(0), deviceType: call.string(1))
    },
    .property("deviceName: String", InferenceAccelerator.self) {
      .string($0.deviceName)
    } set: {
      $0.deviceName = $1.string(0)
    },
    .property("deviceType: String", InferenceAccelerator.self) {
      .string($0.deviceType)
    } set: {
      $0.deviceType = $1.string(0)
    },
  ]
}

extension ResourceRequirement: ModelValue {
  static let nominal = Nominal.model("ResourceRequirement", ResourceRequirement.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ type: ResourceRequirement.Kind, value: String)") { (call) throws(ModelError) in
      ResourceRequirement(call.model(0), value: call.string(1))
    },
    .property("type: ResourceRequirement.Kind", ResourceRequirement.self) {
      $0.type.asValue
    } set: {
      $0.type = $1.model(0)
    },
    .property("value: String", ResourceRequirement.self) {
      .string($0.value)
    } set: {
      $0.value = $1.string(0)
    },
  ]
}

extension ResourceRequirement.Kind: ModelValue {
  static let nominal = Nominal.model("ResourceRequirement.Kind", ResourceRequirement.Kind.self)

  static let bindings: [LibraryEntry] = .constants([
    ("gpu", ResourceRequirement.Kind.gpu), ("inferenceAccelerator", .inferenceAccelerator),
  ])
}

extension VersionConsistency: ModelValue {
  static let nominal = Nominal.model("VersionConsistency", VersionConsistency.self)

  static let bindings: [LibraryEntry] = .constants([
    ("enabled", VersionConsistency.enabled), ("disabled", .disabled),
  ])
}
