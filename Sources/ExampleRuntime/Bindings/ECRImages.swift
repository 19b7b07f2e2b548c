import AWSModel
import ExampleEvaluator

extension ECR {
  /// The types behind `ECR.`, all but the repository.
  static let groups = [
    Library.Group(Layer.nominal, Layer.bindings), Library.Group(Image.nominal, Image.bindings),
    Library.Group(StoredImage.nominal, StoredImage.bindings),
    Library.Group(Push.nominal, Push.bindings), Library.Group(Pull.nominal, Pull.bindings),
    Library.Group(Registry.nominal, Registry.bindings),
    Library.Group(Quotas.nominal, Quotas.bindings),
    Library.Group(TagMutability.nominal, TagMutability.bindings),
    Library.Group(AuthorizationToken.nominal, AuthorizationToken.bindings),
    Library.Group(TransferDestination.nominal, TransferDestination.bindings),
    Library.Group(Assumptions.nominal, Assumptions.bindings),
    Library.Group(RegistryKind.nominal, RegistryKind.bindings),
    Library.Group(TaskDefinition.ImagePull.nominal, TaskDefinition.ImagePull.bindings),
  ]
}

extension ECR.Layer: ModelValue {
  static let nominal = Nominal.model("ECR.Layer", ECR.Layer.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ content: String, size: DataSize)") { (call) throws(ModelError) in
      ECR.Layer(call.string(0), size: call.model(1))
    },
    .property("content: String", ECR.Layer.self) { .string($0.content) },
    .property("size: DataSize", ECR.Layer.self) { $0.size.asValue },
    .property("digest: String", ECR.Layer.self) { .string($0.digest) },
  ]
}

extension ECR.Image: ModelValue {
  static let nominal = Nominal.model("ECR.Image", ECR.Image.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ layers: [ECR.Layer], architecture: CPUArchitecture = .x86)") {
      (call) throws(ModelError) in
      ECR.Image(call.models(0), architecture: call.model(1))
    },
    .method("adding(_ layers: [ECR.Layer]) -> ECR.Image", ECR.Image.self) {
      (image, call) throws(ModelError) in image.adding(call.models(0)).asValue
    },
    .property("layers: [ECR.Layer]", ECR.Image.self) { .models($0.layers) },
    .property("architecture: CPUArchitecture", ECR.Image.self) { $0.architecture.asValue },
    .property("digest: String", ECR.Image.self) { .string($0.digest) },
    .property("size: DataSize", ECR.Image.self) { $0.size.asValue },
  ]
}

extension ECR.StoredImage: ModelValue {
  static let nominal = Nominal.model("ECR.StoredImage", ECR.StoredImage.self)

  static let bindings: [LibraryEntry] = [
    .property("image: ECR.Image", ECR.StoredImage.self) { $0.image.asValue },
    .property("tags: [String]", ECR.StoredImage.self) { .strings($0.tags) },
    .property("pushed: TimeSpan", ECR.StoredImage.self) { $0.pushed.asValue },
    .property("digest: String", ECR.StoredImage.self) { .string($0.digest) },
  ]
}

extension ECR.Push: ModelValue {
  static let nominal = Nominal.model("ECR.Push", ECR.Push.self)

  static let bindings: [LibraryEntry] = [
    .property("reference: ImageReference", ECR.Push.self) { $0.reference.asValue },
    .property("uploaded: [ECR.Layer]", ECR.Push.self) { .models($0.uploaded) },
    .property("untagged: [String]", ECR.Push.self) { .strings($0.untagged) },
    .property("size: DataSize", ECR.Push.self) { $0.size.asValue },
  ]
}

extension ECR.Pull: ModelValue {
  static let nominal = Nominal.model("ECR.Pull", ECR.Pull.self)

  static let bindings: [LibraryEntry] = [
    .property("reference: ImageReference", ECR.Pull.self) { $0.reference.asValue },
    .property("image: ECR.Image", ECR.Pull.self) { $0.image.asValue },
    .property("downloaded: [ECR.Layer]", ECR.Pull.self) { .models($0.downloaded) },
    .property("size: DataSize", ECR.Pull.self) { $0.size.asValue },
    .method(
      "time(throughput: DataSize? = nil, overhead: TimeSpan? = nil) throws -> TimeSpan",
      ECR.Pull.self
    ) { (pull, call) throws(ModelError) in
      try pull.time(throughput: call.optional(0), overhead: call.optional(1)).asValue
    },
  ]
}

extension ECR.Registry: ModelValue {
  static let nominal = Nominal.model("ECR.Registry", ECR.Registry.self)

  static let bindings: [LibraryEntry] = [
    .property("host: String", ECR.Registry.self) { .string($0.host) },
    .property("isPublic: Bool", ECR.Registry.self) { .bool($0.isPublic) },
  ]
}

extension ECR.Quotas: ModelValue {
  static let nominal = Nominal.model("ECR.Quotas", ECR.Quotas.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(imagesPerRepository: Int? = nil, layerSize: DataSize? = nil)") {
      (call) throws(ModelError) in
      ECR.Quotas(imagesPerRepository: call.optionalInt(0), layerSize: call.optional(1))
    },
    .constant("standard", ECR.Quotas.standard),
    .property("imagesPerRepository: Int", ECR.Quotas.self) {
      .int($0.imagesPerRepository)
    } set: {
      $0.imagesPerRepository = $1.int(0)
    },
    .property("layerSize: DataSize", ECR.Quotas.self) {
      $0.layerSize.asValue
    } set: {
      $0.layerSize = $1.model(0)
    },
  ]
}

extension ECR.TagMutability: ModelValue {
  static let nominal = Nominal.model("ECR.TagMutability", ECR.TagMutability.self)

  static let bindings: [LibraryEntry] = [
    .constant("mutable", ECR.TagMutability.mutable),
    .constant("immutable", ECR.TagMutability.immutable),
    .maker("static func immutableWithExclusion(_ filters: [String]) -> ECR.TagMutability") {
      (call) throws(ModelError) in ECR.TagMutability.immutableWithExclusion(call.strings(0))
    },
    .maker("static func mutableWithExclusion(_ filters: [String]) -> ECR.TagMutability") {
      (call) throws(ModelError) in ECR.TagMutability.mutableWithExclusion(call.strings(0))
    },
    .method("isFixed(_ tag: String) -> Bool", ECR.TagMutability.self) {
      (mutability, call) throws(ModelError) in .bool(mutability.isFixed(call.string(0)))
    },
  ]
}

extension ECR.AuthorizationToken: ModelValue {
  static let nominal = Nominal.model("ECR.AuthorizationToken", ECR.AuthorizationToken.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(issued: TimeSpan = .zero)") { (call) throws(ModelError) in
      ECR.AuthorizationToken(issued: call.model(0))
    },
    .property("issued: TimeSpan", ECR.AuthorizationToken.self) { $0.issued.asValue },
    .property("expires: TimeSpan", ECR.AuthorizationToken.self) { $0.expires.asValue },
    .method("isValid(at time: TimeSpan) -> Bool", ECR.AuthorizationToken.self) {
      (token, call) throws(ModelError) in .bool(token.isValid(at: call.model(0)))
    },
  ]
}

extension ECR.TransferDestination: ModelValue {
  static let nominal = Nominal.model("ECR.TransferDestination", ECR.TransferDestination.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("sameRegion", ECR.TransferDestination.sameRegion),
    ("otherRegion", ECR.TransferDestination.otherRegion),
    ("internet", ECR.TransferDestination.internet),
  ])
}

extension RegistryKind: ModelValue {
  static let nominal = Nominal.model("RegistryKind", RegistryKind.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("privateECR", RegistryKind.privateECR), ("publicECR", RegistryKind.publicECR),
    ("dockerHub", RegistryKind.dockerHub), ("other", RegistryKind.other),
  ])
}

extension ECR.Assumptions {
  /// The namespace: what stands behind `ECR.Assumptions.`.
  static let nominal = Nominal("ECR.Assumptions")

  static let bindings: [LibraryEntry] = [
    LibraryEntry("static var pullThroughput: SizeAssumption") { (call) throws(Fault) -> Value in
      AssumptionEntries.value(pullThroughput)
    },
    LibraryEntry("static var pullOverhead: TimeAssumption") { (call) throws(Fault) -> Value in
      AssumptionEntries.value(pullOverhead)
    },
  ]
}
