import AWSModel
import ExampleEvaluator

extension ECR.LifecyclePolicy: ModelValue {
  static let nominal = Nominal.model("ECR.LifecyclePolicy", ECR.LifecyclePolicy.self)

  static let groups = [
    Library.Group(nominal, bindings),
    Library.Group(ECR.LifecycleRule.nominal, ECR.LifecycleRule.bindings),
    Library.Group(ECR.ImageSelection.nominal, ECR.ImageSelection.bindings),
    Library.Group(ECR.ImageExpiry.nominal, ECR.ImageExpiry.bindings),
    Library.Group(ECR.Expiration.nominal, ECR.Expiration.bindings),
  ]

  static let bindings: [LibraryEntry] = [
    .maker("init(_ rules: [ECR.LifecycleRule]) throws") { (call) throws(ModelError) in
      try ECR.LifecyclePolicy(call.models(0))
    },
    .maker("init(json: String) throws") { (call) throws(ModelError) in
      try ECR.LifecyclePolicy(json: call.string(0))
    },
    .property("rules: [ECR.LifecycleRule]", ECR.LifecyclePolicy.self) { .models($0.rules) },
    .property("json: String", ECR.LifecyclePolicy.self) { .string($0.json) },
    .method(
      "expired(among images: [ECR.StoredImage], at time: TimeSpan) -> [ECR.Expiration]",
      ECR.LifecyclePolicy.self
    ) { (policy, call) throws(ModelError) in
      .models(policy.expired(among: call.models(0), at: call.model(1)))
    },
  ]
}

extension ECR.LifecycleRule: ModelValue {
  static let nominal = Nominal.model("ECR.LifecycleRule", ECR.LifecycleRule.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ priority: Int, _ selection: ECR.ImageSelection, _ expiry: ECR.ImageExpiry, purpose: String? = nil)"
    ) { (call) throws(ModelError) in
      ECR.LifecycleRule(
        call.int(0), call.model(1), call.model(2), purpose: call.optionalString(3))
    },
    .property("priority: Int", ECR.LifecycleRule.self) { .int($0.priority) },
    .property("selection: ECR.ImageSelection", ECR.LifecycleRule.self) { $0.selection.asValue },
    .property("expiry: ECR.ImageExpiry", ECR.LifecycleRule.self) { $0.expiry.asValue },
    .property("purpose: String?", ECR.LifecycleRule.self) { .optional($0.purpose) },
  ]
}

extension ECR.ImageSelection: ModelValue {
  static let nominal = Nominal.model("ECR.ImageSelection", ECR.ImageSelection.self)

  static let bindings: [LibraryEntry] = [
    .maker("static func tagged(prefixes: [String]) -> ECR.ImageSelection") {
      (call) throws(ModelError) in ECR.ImageSelection.tagged(prefixes: call.strings(0))
    },
    .maker("static func matching(patterns: [String]) -> ECR.ImageSelection") {
      (call) throws(ModelError) in ECR.ImageSelection.matching(patterns: call.strings(0))
    },
    .constant("untagged", ECR.ImageSelection.untagged), .constant("any", ECR.ImageSelection.any),
  ]
}

extension ECR.ImageExpiry: ModelValue {
  static let nominal = Nominal.model("ECR.ImageExpiry", ECR.ImageExpiry.self)

  static let bindings: [LibraryEntry] = [
    .maker("static func imageCountMoreThan(_ count: Int) -> ECR.ImageExpiry") {
      (call) throws(ModelError) in ECR.ImageExpiry.imageCountMoreThan(call.int(0))
    },
    .maker("static func sinceImagePushed(days: Int) -> ECR.ImageExpiry") {
      (call) throws(ModelError) in ECR.ImageExpiry.sinceImagePushed(days: call.int(0))
    },
  ]
}

extension ECR.Expiration: ModelValue {
  static let nominal = Nominal.model("ECR.Expiration", ECR.Expiration.self)

  static let bindings: [LibraryEntry] = [
    .property("image: ECR.StoredImage", ECR.Expiration.self) { $0.image.asValue },
    .property("rule: Int", ECR.Expiration.self) { .int($0.rule) },
  ]
}
