import AWSModel
import ExampleEvaluator

extension Workload: ModelValue {
  static let nominal = Nominal.model("Workload", Workload.self)

  static let bindings: [LibraryEntry] = [
    .maker("static func steady(_ rate: Double) -> Workload") { (call) throws(ModelError) in
      Workload.steady(call.double(0))
    },
    .maker(
      "static func daily(low: Double, high: Double, peak: TimeSpan = .hours(20)) -> Workload"
    ) { (call) throws(ModelError) in
      Workload.daily(low: call.double(0), high: call.double(1), peak: call.model(2))
    },
    .maker("static func weekly(weekdays: Workload, weekend: Workload) -> Workload") {
      (call) throws(ModelError) in
      Workload.weekly(weekdays: call.model(0), weekend: call.model(1))
    },
    .maker("static func spike(_ rate: Double, at: TimeSpan, for: TimeSpan) -> Workload") {
      (call) throws(ModelError) in
      Workload.spike(call.double(0), at: call.model(1), for: call.model(2))
    },
    .maker(
      "static func ramp(from: Double, to: Double, at: TimeSpan = .zero, over: TimeSpan) -> Workload"
    ) { (call) throws(ModelError) in
      Workload.ramp(
        from: call.double(0), to: call.double(1), at: call.model(2), over: call.model(3))
    },
    .maker("static func csv(_ text: String) throws -> Workload") { (call) throws(ModelError) in
      try Workload.csv(call.string(0))
    },
    .method("scaled(by factor: Double) -> Workload", Workload.self) {
      (workload, call) throws(ModelError) in workload.scaled(by: call.double(0)).asValue
    },
    .method("withNoise(percent: Double, seed: Int = 1) -> Workload", Workload.self) {
      (workload, call) throws(ModelError) in
      workload.withNoise(percent: call.double(0), seed: call.count(1)).asValue
    },
    .method("rate(at time: SimulatedTime) -> Double", Workload.self) {
      (workload, call) throws(ModelError) in .double(workload.rate(at: call.model(0)))
    },
    .method("requests(inMinuteFrom time: SimulatedTime) -> Int", Workload.self) {
      (workload, call) throws(ModelError) in .int(workload.requests(inMinuteFrom: call.model(0)))
    },
    LibraryEntry(
      "func series(for time: TimeSpan, every period: TimeSpan = .hours(1)) throws -> MetricSeries"
    ) { (call) throws(Fault) -> Value in
      let (workload, arguments) = (call.receiver.asModel(Workload.self), call)
      let series = try faulting { () throws(ModelError) in
        try workload.series(for: arguments.model(0), every: arguments.model(1))
      }
      try call.machine.step(series.count)
      return series.asValue
    },
  ]

  static let operators: [LibraryEntry] = [
    LibraryEntry("func + (a: Workload, b: Workload) -> Workload") { (call) throws(Fault) -> Value in
      (call.model(0, as: Workload.self) + call.model(1, as: Workload.self)).asValue
    },
    LibraryEntry("func + (a: SimulatedTime, b: TimeSpan) -> SimulatedTime") {
      (call) throws(Fault) -> Value in
      (call.model(0, as: SimulatedTime.self) + call.model(1, as: TimeSpan.self)).asValue
    },
    LibraryEntry("func - (a: SimulatedTime, b: TimeSpan) -> SimulatedTime") {
      (call) throws(Fault) -> Value in
      (call.model(0, as: SimulatedTime.self) - call.model(1, as: TimeSpan.self)).asValue
    },
    LibraryEntry("func - (a: SimulatedTime, b: SimulatedTime) -> TimeSpan") {
      (call) throws(Fault) -> Value in
      (call.model(0, as: SimulatedTime.self) - call.model(1, as: SimulatedTime.self)).asValue
    },
  ]
}

extension MetricSeries: ModelValue {
  static let nominal = Nominal.model("MetricSeries", MetricSeries.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ name: String, unit: String = \"\", period: TimeSpan = .minutes(1), start: SimulatedTime = .start, values: [Double?]) throws"
    ) { (call) throws(ModelError) in
      try MetricSeries(
        call.string(0), unit: call.string(1), period: call.model(2), start: call.model(3),
        values: call.optionalDoubles(4))
    },
    .property("name: String", MetricSeries.self) { .string($0.name) },
    .property("unit: String", MetricSeries.self) { .string($0.unit) },
    .property("period: TimeSpan", MetricSeries.self) { $0.period.asValue },
    .property("start: SimulatedTime", MetricSeries.self) { $0.start.asValue },
    .property("count: Int", MetricSeries.self) { .int(Int64($0.count)) },
    .property("values: [Double?]", MetricSeries.self) {
      .array($0.values.map { .optional($0) })
    },
    .property("maximum: Double?", MetricSeries.self) { .optional($0.maximum) },
    .property("minimum: Double?", MetricSeries.self) { .optional($0.minimum) },
  ]
}

extension MetricThreshold: ModelValue {
  static let nominal = Nominal.model("MetricThreshold", MetricThreshold.self)

  static let bindings: [LibraryEntry] = [
    bound("greaterThan") { .greaterThan($0) },
    bound("greaterThanOrEqual") { .greaterThanOrEqual($0) },
    bound("lessThan") { .lessThan($0) },
    bound("lessThanOrEqual") { .lessThanOrEqual($0) },
    .property("value: Double", MetricThreshold.self) { .double($0.value) },
    .method("isBreached(by value: Double) -> Bool", MetricThreshold.self) {
      (threshold, call) throws(ModelError) in .bool(threshold.isBreached(by: call.double(0)))
    },
  ]

  private static func bound(
    _ name: String, _ make: @escaping @Sendable (Double) -> MetricThreshold
  ) -> LibraryEntry {
    .maker("static func \(name)(_ value: Double) -> MetricThreshold") {
      (call) throws(ModelError) in make(call.double(0))
    }
  }
}
