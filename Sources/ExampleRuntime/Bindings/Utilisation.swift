import AWSModel
import ExampleEvaluator

extension Utilisation: ModelValue {
  static let nominal = Nominal.model("Utilisation", Utilisation.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(of instance: EC2.InstanceType, volume: EBS.Volume? = nil, month: TimeSpan = .hours(730))"
    ) { (call) throws(ModelError) in
      Utilisation(of: call.model(0), volume: call.optional(1), month: call.model(2))
    },
    .property("instance: EC2.InstanceType", Utilisation.self) { $0.instance.asValue },
    .property("volume: EBS.Volume?", Utilisation.self) { .optional($0.volume) },
    .property("month: TimeSpan", Utilisation.self) { $0.month.asValue },
    .method("costOnEC2(prices: PriceBook) throws -> Bill", Utilisation.self) {
      (use, call) throws(ModelError) in try use.costOnEC2(prices: call.model(0)).asValue
    },
    .method(
      "costOnFargate(cpu: Int, memory: Int, prices: PriceBook) throws -> Bill", Utilisation.self
    ) { (use, call) throws(ModelError) in
      try use.costOnFargate(cpu: call.int(0), memory: call.int(1), prices: call.model(2)).asValue
    },
    .method("breakEven(prices: PriceBook) throws -> BreakEven?", Utilisation.self) {
      (use, call) throws(ModelError) in .optional(try use.breakEven(prices: call.model(0)))
    },
    .method("breakEven(cpu: Int, prices: PriceBook) throws -> BreakEven?", Utilisation.self) {
      (use, call) throws(ModelError) in
      .optional(try use.breakEven(cpu: call.int(0), prices: call.model(1)))
    },
    .method("chart(prices: PriceBook) throws -> Chart", Utilisation.self) {
      (use, call) throws(ModelError) in try use.chart(prices: call.model(0)).asValue
    },
  ]
}
