import AWSModel
import ExampleEvaluator

extension Cluster.Surroundings: ModelValue {
  static let nominal = Nominal.model("Cluster.Surroundings", Cluster.Surroundings.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(loadBalancer: Bool = false, natGateways: Int = 0, publicAddresses: Int = 0, volume: EBS.Volume? = nil, requestSize: DataSize = .bytes(0), responseSize: DataSize = .bytes(0), logSize: DataSize = .bytes(0))"
    ) { (call) throws(ModelError) in
      Cluster.Surroundings(
        loadBalancer: call.bool(0), natGateways: call.count(1), publicAddresses: call.count(2),
        volume: call.optional(3), requestSize: call.model(4), responseSize: call.model(5),
        logSize: call.model(6))
    },
    .property("loadBalancer: Bool", Cluster.Surroundings.self) {
      .bool($0.loadBalancer)
    } set: {
      $0.loadBalancer = $1.bool(0)
    },
    .property("natGateways: Int", Cluster.Surroundings.self) {
      .int($0.natGateways)
    } set: {
      $0.natGateways = $1.int(0)
    },
    .property("publicAddresses: Int", Cluster.Surroundings.self) {
      .int($0.publicAddresses)
    } set: {
      $0.publicAddresses = $1.int(0)
    },
    .property("volume: EBS.Volume?", Cluster.Surroundings.self) {
      .optional($0.volume)
    } set: {
      $0.volume = $1.optional(0)
    },
    .property("requestSize: DataSize", Cluster.Surroundings.self) {
      $0.requestSize.asValue
    } set: {
      $0.requestSize = $1.model(0)
    },
    .property("responseSize: DataSize", Cluster.Surroundings.self) {
      $0.responseSize.asValue
    } set: {
      $0.responseSize = $1.model(0)
    },
    .property("logSize: DataSize", Cluster.Surroundings.self) {
      $0.logSize.asValue
    } set: {
      $0.logSize = $1.model(0)
    },
  ]
}
