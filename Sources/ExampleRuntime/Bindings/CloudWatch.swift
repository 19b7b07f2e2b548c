import AWSModel
import ExampleEvaluator

extension CloudWatch {
  static let nominal = Nominal("CloudWatch")

  static let bindings: [LibraryEntry] = [
    .assumption("assumedSurplus", CloudWatch.assumedSurplus),
    .maker("static func retention(of period: TimeSpan) -> TimeSpan") { (call) throws(ModelError) in
      CloudWatch.retention(of: call.model(0))
    },
    .maker(
      "static func alarmCost(standard: Int = 0, highResolution: Int = 0, anomalyHighResolution: Int = 0, for time: TimeSpan = .hours(730), freeTier: Bool = false, prices: PriceBook) throws -> Bill"
    ) { (call) throws(ModelError) in
      try CloudWatch.alarmCost(
        standard: call.count(0), highResolution: call.count(1),
        anomalyHighResolution: call.count(2), for: call.model(3), freeTier: call.bool(4),
        prices: call.model(5))
    },
  ]
}

extension CloudWatch.Statistic: ModelValue {
  static let nominal = Nominal.model("CloudWatch.Statistic", CloudWatch.Statistic.self)

  static let bindings: [LibraryEntry] =
    LibraryEntry.constants([
      ("average", CloudWatch.Statistic.average), ("sum", .sum), ("minimum", .minimum),
      ("maximum", .maximum), ("sampleCount", .sampleCount), ("p50", .p50), ("p90", .p90),
      ("p95", .p95), ("p99", .p99),
    ]) + [
      .maker("static func percentile(_ percent: Double) -> CloudWatch.Statistic") {
        (call) throws(ModelError) in CloudWatch.Statistic.percentile(call.double(0))
      },
      .property("significantSamples: Int", CloudWatch.Statistic.self) {
        .int(Int64($0.significantSamples))
      },
    ]
}

extension CloudWatch.Metric: ModelValue {
  static let nominal = Nominal.model("CloudWatch.Metric", CloudWatch.Metric.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ name: String, namespace: String = \"Custom\", unit: String = \"\")") {
      (call) throws(ModelError) in
      CloudWatch.Metric(call.string(0), namespace: call.string(1), unit: call.string(2))
    },
    .property("name: String", CloudWatch.Metric.self) { .string($0.name) },
    .property("namespace: String", CloudWatch.Metric.self) { .string($0.namespace) },
    .property("unit: String", CloudWatch.Metric.self) { .string($0.unit) },
    .mutating(
      "put(_ value: Double, count: Int = 1, at time: SimulatedTime)", CloudWatch.Metric.self
    ) { (metric, call) throws(ModelError) in
      metric.put(call.double(0), count: call.count(1), at: call.model(2))
      return .void
    },
    LibraryEntry(
      "func series(_ statistic: CloudWatch.Statistic, every period: TimeSpan = .minutes(1), from begin: SimulatedTime, to end: SimulatedTime, now: SimulatedTime? = nil) throws -> MetricSeries"
    ) { (call) throws(Fault) -> Value in
      let (metric, arguments) = (call.receiver.asModel(CloudWatch.Metric.self), call)
      let series = try faulting { () throws(ModelError) in
        try metric.series(
          arguments.model(0), every: arguments.model(1), from: arguments.model(2),
          to: arguments.model(3), now: arguments.optional(4))
      }
      try call.machine.step(series.count)
      return series.asValue
    },
  ]
}

extension CloudWatch.AlarmState: ModelValue {
  static let nominal = Nominal.model("CloudWatch.AlarmState", CloudWatch.AlarmState.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("ok", CloudWatch.AlarmState.ok), ("alarm", .alarm), ("insufficientData", .insufficientData),
  ])
}

extension CloudWatch.MissingData: ModelValue {
  static let nominal = Nominal.model("CloudWatch.MissingData", CloudWatch.MissingData.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("missing", CloudWatch.MissingData.missing), ("ignore", .ignore), ("breaching", .breaching),
    ("notBreaching", .notBreaching),
  ])
}

extension CloudWatch.AlarmAction: ModelValue {
  static let nominal = Nominal.model("CloudWatch.AlarmAction", CloudWatch.AlarmAction.self)

  static let bindings: [LibraryEntry] = [
    .maker("static func notify(_ topic: String) -> CloudWatch.AlarmAction") {
      (call) throws(ModelError) in CloudWatch.AlarmAction.notify(call.string(0))
    },
    .maker("static func scale(_ policy: String) -> CloudWatch.AlarmAction") {
      (call) throws(ModelError) in CloudWatch.AlarmAction.scale(call.string(0))
    },
  ]
}

extension CloudWatch.Alarm: ModelValue {
  static let nominal = Nominal.model("CloudWatch.Alarm", CloudWatch.Alarm.self)

  static let bindings: [LibraryEntry] = making + settings + use

  private static let making: [LibraryEntry] = [
    .maker(
      "init(_ name: String, metric: String = \"CPUUtilization\", namespace: String = \"AWS/ECS\", statistic: CloudWatch.Statistic = .average, threshold: MetricThreshold, period: TimeSpan = .minutes(1), evaluationPeriods: Int = 1, datapointsToAlarm: Int? = nil, missingData: CloudWatch.MissingData = .missing, evaluatesFewSamples: Bool = true, alarmActions: [CloudWatch.AlarmAction] = [], okActions: [CloudWatch.AlarmAction] = [], insufficientDataActions: [CloudWatch.AlarmAction] = []) throws"
    ) { (call) throws(ModelError) in
      try CloudWatch.Alarm(
        call.string(0), metric: call.string(1), namespace: call.string(2),
        statistic: call.model(3), threshold: call.model(4), period: call.model(5),
        evaluationPeriods: call.count(6), datapointsToAlarm: call.optionalCount(7),
        missingData: call.model(8), evaluatesFewSamples: call.bool(9),
        alarmActions: call.models(10), okActions: call.models(11),
        insufficientDataActions: call.models(12))
    }
  ]

  private static let settings: [LibraryEntry] = [
    .property("name: String", CloudWatch.Alarm.self) { .string($0.name) },
    .property("metric: String", CloudWatch.Alarm.self) { .string($0.metric) },
    .property("namespace: String", CloudWatch.Alarm.self) { .string($0.namespace) },
    .property("statistic: CloudWatch.Statistic", CloudWatch.Alarm.self) { $0.statistic.asValue },
    .property("threshold: MetricThreshold", CloudWatch.Alarm.self) { $0.threshold.asValue },
    .property("period: TimeSpan", CloudWatch.Alarm.self) { $0.period.asValue },
    .property("evaluationPeriods: Int", CloudWatch.Alarm.self) {
      .int(Int64($0.evaluationPeriods))
    },
    .property("datapointsToAlarm: Int", CloudWatch.Alarm.self) {
      .int(Int64($0.datapointsToAlarm))
    },
    .property("missingData: CloudWatch.MissingData", CloudWatch.Alarm.self) {
      $0.missingData.asValue
    },
    .property("evaluatesFewSamples: Bool", CloudWatch.Alarm.self) {
      .bool($0.evaluatesFewSamples)
    },
    .property("alarmActions: [CloudWatch.AlarmAction]", CloudWatch.Alarm.self) {
      .models($0.alarmActions)
    },
    .property("okActions: [CloudWatch.AlarmAction]", CloudWatch.Alarm.self) {
      .models($0.okActions)
    },
    .property("insufficientDataActions: [CloudWatch.AlarmAction]", CloudWatch.Alarm.self) {
      .models($0.insufficientDataActions)
    },
    .property("evaluationInterval: TimeSpan", CloudWatch.Alarm.self) {
      $0.evaluationInterval.asValue
    },
    .property("evaluationRange: Int", CloudWatch.Alarm.self) { .int(Int64($0.evaluationRange)) },
    .property("frequency: TimeSpan", CloudWatch.Alarm.self) { $0.frequency.asValue },
  ]

  private static let use: [LibraryEntry] = [
    .method(
      "evaluate(_ points: [Double?], prior: CloudWatch.AlarmState = .insufficientData) -> CloudWatch.Evaluation",
      CloudWatch.Alarm.self
    ) { (alarm, call) throws(ModelError) in
      alarm.evaluate(call.optionalDoubles(0), prior: call.model(1)).asValue
    },
    LibraryEntry("func run(over series: MetricSeries) -> CloudWatch.AlarmRun") {
      (call) throws(Fault) -> Value in
      let series = call.model(0, as: MetricSeries.self)
      let alarm = call.receiver.asModel(CloudWatch.Alarm.self)
      try call.machine.step(series.count)
      return alarm.run(over: series).asValue
    },
    LibraryEntry(
      "func run(over metric: CloudWatch.Metric, from begin: SimulatedTime = .start, to end: SimulatedTime) throws -> CloudWatch.AlarmRun"
    ) { (call) throws(Fault) -> Value in
      let (alarm, arguments) = (try call.payingAlarm(), call)
      return try faulting { () throws(ModelError) in
        try alarm.run(
          over: arguments.model(0), from: arguments.model(1), to: arguments.model(2))
      }.asValue
    },
    LibraryEntry(
      "func actions(over metric: CloudWatch.Metric, from begin: SimulatedTime = .start, to end: SimulatedTime) throws -> [CloudWatch.InvokedAction]"
    ) { (call) throws(Fault) -> Value in
      let (alarm, arguments) = (try call.payingAlarm(), call)
      return .models(
        try faulting { () throws(ModelError) in
          try alarm.actions(
            over: arguments.model(0), from: arguments.model(1), to: arguments.model(2))
        })
    },
  ]
}

extension BindingCall {
  /// The alarm of the call, when its evaluations from one moment to another have been paid.
  fileprivate func payingAlarm() throws(Fault) -> CloudWatch.Alarm {
    let alarm = receiver.asModel(CloudWatch.Alarm.self)
    let time = model(2, as: SimulatedTime.self) - model(1, as: SimulatedTime.self)
    let count = max(0, time.microseconds) / alarm.frequency.microseconds
    let each = Int64(alarm.evaluationRange)
    try machine.step(Int(clamping: min(count, 100_000) * each))
    return alarm
  }
}

extension CloudWatch.Evaluation: ModelValue {
  static let nominal = Nominal.model("CloudWatch.Evaluation", CloudWatch.Evaluation.self)

  static let bindings: [LibraryEntry] = [
    .property("state: CloudWatch.AlarmState", CloudWatch.Evaluation.self) { $0.state.asValue },
    .property("reason: String", CloudWatch.Evaluation.self) { .string($0.reason) },
  ]
}

extension CloudWatch.StateChange: ModelValue {
  static let nominal = Nominal.model("CloudWatch.StateChange", CloudWatch.StateChange.self)

  static let bindings: [LibraryEntry] = [
    .property("time: SimulatedTime", CloudWatch.StateChange.self) { $0.time.asValue },
    .property("from: CloudWatch.AlarmState", CloudWatch.StateChange.self) { $0.from.asValue },
    .property("to: CloudWatch.AlarmState", CloudWatch.StateChange.self) { $0.to.asValue },
    .property("reason: String", CloudWatch.StateChange.self) { .string($0.reason) },
  ]
}

extension CloudWatch.InvokedAction: ModelValue {
  static let nominal = Nominal.model("CloudWatch.InvokedAction", CloudWatch.InvokedAction.self)

  static let bindings: [LibraryEntry] = [
    .property("time: SimulatedTime", CloudWatch.InvokedAction.self) { $0.time.asValue },
    .property("action: CloudWatch.AlarmAction", CloudWatch.InvokedAction.self) {
      $0.action.asValue
    },
  ]
}

extension CloudWatch.AlarmRun: ModelValue {
  static let nominal = Nominal.model("CloudWatch.AlarmRun", CloudWatch.AlarmRun.self)

  static let bindings: [LibraryEntry] = [
    .property("alarm: CloudWatch.Alarm", CloudWatch.AlarmRun.self) { $0.alarm.asValue },
    .property("state: CloudWatch.AlarmState", CloudWatch.AlarmRun.self) { $0.state.asValue },
    .property("changes: [CloudWatch.StateChange]", CloudWatch.AlarmRun.self) {
      .models($0.changes)
    },
    .method("timeline(until now: SimulatedTime) -> Timeline", CloudWatch.AlarmRun.self) {
      (run, call) throws(ModelError) in run.timeline(until: call.model(0)).asValue
    },
  ]
}
