import AWSModel
import ExampleEvaluator

extension ImageReference: ModelValue {
  static let nominal = Nominal.model("ImageReference", ImageReference.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("init(_ text: String) throws") { (call) throws(Fault) -> Value in
      let text = call.string(0)
      return try faulting { () throws(ModelError) in try ImageReference(text) }.asValue
    },
    .property("registry: String", ImageReference.self) { .string($0.registry) },
    .property("repository: String", ImageReference.self) { .string($0.repository) },
    .property("tag: String?", ImageReference.self) { .optional($0.tag) },
    .property("digest: String?", ImageReference.self) { .optional($0.digest) },
    .property("isPrivateECR: Bool", ImageReference.self) { .bool($0.isPrivateECR) },
    .property("isPublicECR: Bool", ImageReference.self) { .bool($0.isPublicECR) },
    .property("account: String?", ImageReference.self) { .optional($0.account) },
    .property("region: Region?", ImageReference.self) { .optional($0.region) },
    .property("registryKind: RegistryKind", ImageReference.self) { $0.registryKind.asValue },
    .property("description: String", ImageReference.self) { .string($0.description) },
  ]
}

extension ECR.Repository: ModelValue {
  static let nominal = Nominal.model("ECR.Repository", ECR.Repository.self)

  static let bindings: [LibraryEntry] = making + properties + changes + pulls

  private static let making: [LibraryEntry] = [
    .maker(
      "init(_ name: String, account: String = \"111122223333\", region: Region = .usEast1, tagMutability: ECR.TagMutability = .mutable, lifecyclePolicy: ECR.LifecyclePolicy? = nil, quotas: ECR.Quotas = .standard) throws"
    ) { (call) throws(ModelError) in
      try ECR.Repository(
        call.string(0), account: call.string(1), region: call.model(2),
        tagMutability: call.model(3), lifecyclePolicy: call.optional(4), quotas: call.model(5))
    },
    .maker(
      "init(_ name: String, publicAlias alias: String, quotas: ECR.Quotas = .standard) throws"
    ) { (call) throws(ModelError) in
      try ECR.Repository(call.string(0), publicAlias: call.string(1), quotas: call.model(2))
    },
  ]

  private static let properties: [LibraryEntry] = [
    .property("name: String", ECR.Repository.self) { .string($0.name) },
    .property("home: ECR.Registry", ECR.Repository.self) { $0.home.asValue },
    .property("account: String", ECR.Repository.self) { .string($0.account) },
    .property("region: Region", ECR.Repository.self) { $0.region.asValue },
    .property("registry: String", ECR.Repository.self) { .string($0.registry) },
    .property("tagMutability: ECR.TagMutability", ECR.Repository.self) {
      $0.tagMutability.asValue
    } set: {
      $0.tagMutability = $1.model(0)
    },
    .property("lifecyclePolicy: ECR.LifecyclePolicy?", ECR.Repository.self) {
      .optional($0.lifecyclePolicy)
    } set: {
      $0.lifecyclePolicy = $1.optional(0)
    },
    .property("quotas: ECR.Quotas", ECR.Repository.self) { $0.quotas.asValue },
    .property("images: [ECR.StoredImage]", ECR.Repository.self) { .models($0.images) },
    .property("layers: [ECR.Layer]", ECR.Repository.self) { .models($0.layers) },
    .property("storedSize: DataSize", ECR.Repository.self) { $0.storedSize.asValue },
    .method("image(tag: String = \"latest\") throws -> ImageReference", ECR.Repository.self) {
      (repository, call) throws(ModelError) in try repository.image(tag: call.string(0)).asValue
    },
    .method("holds(_ reference: ImageReference) -> Bool", ECR.Repository.self) {
      (repository, call) throws(ModelError) in .bool(repository.holds(call.model(0)))
    },
    .method(
      "storageCost(for time: TimeSpan = .hours(730), freeTier: Bool = false, prices: PriceBook) throws -> Bill",
      ECR.Repository.self
    ) { (repository, call) throws(ModelError) in
      try repository.storageCost(
        for: call.model(0), freeTier: call.bool(1), prices: call.model(2)
      ).asValue
    },
  ]

  private static let changes: [LibraryEntry] = [
    .mutating(
      "push(_ image: ECR.Image, tags: [String] = [\"latest\"], at time: TimeSpan = .zero) throws -> ECR.Push",
      ECR.Repository.self
    ) { (repository, call) throws(ModelError) in
      try repository.push(call.model(0), tags: call.strings(1), at: call.model(2)).asValue
    },
    .mutating("delete(tag: String) throws", ECR.Repository.self) {
      (repository, call) throws(ModelError) in
      try repository.delete(tag: call.string(0))
      return .void
    },
    .mutating("delete(digest: String) throws", ECR.Repository.self) {
      (repository, call) throws(ModelError) in
      try repository.delete(digest: call.string(0))
      return .void
    },
    .mutating("expireImages(at time: TimeSpan) -> [ECR.Expiration]", ECR.Repository.self) {
      (repository, call) throws(ModelError) in .models(repository.expireImages(at: call.model(0)))
    },
    .method("expired(at time: TimeSpan) -> [ECR.Expiration]", ECR.Repository.self) {
      (repository, call) throws(ModelError) in .models(repository.expired(at: call.model(0)))
    },
  ]

  private static let pulls: [LibraryEntry] = [
    .method(
      "pull(tag: String = \"latest\", cached: [ECR.Layer] = []) throws -> ECR.Pull",
      ECR.Repository.self
    ) { (repository, call) throws(ModelError) in
      try repository.pull(tag: call.string(0), cached: call.models(1)).asValue
    },
    .method(
      "pull(digest: String, cached: [ECR.Layer] = []) throws -> ECR.Pull", ECR.Repository.self
    ) { (repository, call) throws(ModelError) in
      try repository.pull(digest: call.string(0), cached: call.models(1)).asValue
    },
    .method(
      "pull(_ reference: ImageReference, cached: [ECR.Layer] = []) throws -> ECR.Pull",
      ECR.Repository.self
    ) { (repository, call) throws(ModelError) in
      try repository.pull(call.model(0, as: ImageReference.self), cached: call.models(1)).asValue
    },
  ]
}

extension ECR {
  /// The namespace: what stands behind `ECR.`.
  static let nominal = Nominal("ECR")

  static let bindings: [LibraryEntry] = [
    LibraryEntry(
      "static func storageCost(_ size: DataSize, for time: TimeSpan = .hours(730), prices: PriceBook) throws -> Bill"
    ) { (call) throws(Fault) -> Value in
      let (size, time) = (call.model(0, as: DataSize.self), call.model(1, as: TimeSpan.self))
      let prices = call.model(2, as: PriceBook.self)
      return try faulting { () throws(ModelError) in
        try ECR.storageCost(size, for: time, prices: prices)
      }.asValue
    },
    .maker(
      "static func transferCost(_ size: DataSize, to destination: ECR.TransferDestination, prices: PriceBook) throws -> Bill"
    ) { (call) throws(ModelError) in
      try ECR.transferCost(call.model(0), to: call.model(1), prices: call.model(2))
    },
    .maker(
      "static func pullTime(_ size: DataSize, throughput: DataSize? = nil, overhead: TimeSpan? = nil) throws -> TimeSpan"
    ) { (call) throws(ModelError) in
      try ECR.pullTime(call.model(0), throughput: call.optional(1), overhead: call.optional(2))
    },
  ]
}
