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
    .property("description: String", ImageReference.self) { .string($0.description) },
  ]
}

extension ECR.Repository: ModelValue {
  static let nominal = Nominal.model("ECR.Repository", ECR.Repository.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry(
      "init(_ name: String, account: String = \"111122223333\", region: Region = .usEast1) throws"
    ) { (call) throws(Fault) -> Value in
      let (name, account, region) = (call.string(0), call.string(1), call.model(2, as: Region.self))
      return try faulting { () throws(ModelError) in
        try ECR.Repository(name, account: account, region: region)
      }.asValue
    },
    .property("name: String", ECR.Repository.self) { .string($0.name) },
    .property("account: String", ECR.Repository.self) { .string($0.account) },
    .property("region: Region", ECR.Repository.self) { $0.region.asValue },
    .property("registry: String", ECR.Repository.self) { .string($0.registry) },
    LibraryEntry("func image(tag: String = \"latest\") throws -> ImageReference") {
      (call) throws(Fault) -> Value in
      let (repository, tag) = (call.receiver.asModel(ECR.Repository.self), call.string(0))
      return try faulting { () throws(ModelError) in try repository.image(tag: tag) }.asValue
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
    }
  ]
}
