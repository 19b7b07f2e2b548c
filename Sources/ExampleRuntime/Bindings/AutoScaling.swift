import AWSModel
import ExampleEvaluator

extension AutoScaling {
  static let nominal = Nominal("AutoScaling")
}

extension AutoScaling.ServiceNamespace: ModelValue {
  static let nominal = Nominal.model(
    "AutoScaling.ServiceNamespace", AutoScaling.ServiceNamespace.self)

  static let bindings: [LibraryEntry] =
    LibraryEntry.constants([
      ("ecs", AutoScaling.ServiceNamespace.ecs), ("ec2", .ec2), ("dynamodb", .dynamodb),
      ("lambda", .lambda),
    ]) + [
      .property("lowPercent: Int", AutoScaling.ServiceNamespace.self) { .int($0.lowPercent) },
      .property("cooldown: TimeSpan", AutoScaling.ServiceNamespace.self) { $0.cooldown.asValue },
      .property("stepCooldown: TimeSpan", AutoScaling.ServiceNamespace.self) {
        $0.stepCooldown.asValue
      },
    ]
}

extension AutoScaling.TrackedMetric: ModelValue {
  static let nominal = Nominal.model("AutoScaling.TrackedMetric", AutoScaling.TrackedMetric.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("cpuUtilization", AutoScaling.TrackedMetric.cpuUtilization),
    ("requestCountPerTarget", .requestCountPerTarget),
  ])
}

extension AutoScaling.TargetTracking: ModelValue {
  static let nominal = Nominal.model("AutoScaling.TargetTracking", AutoScaling.TargetTracking.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ name: String = \"tracking\", metric: AutoScaling.TrackedMetric = .cpuUtilization, target: Double, scaleOutCooldown: TimeSpan? = nil, scaleInCooldown: TimeSpan? = nil, disablesScaleIn: Bool = false) throws"
    ) { (call) throws(ModelError) in
      try AutoScaling.TargetTracking(
        call.string(0), metric: call.model(1), target: call.double(2),
        scaleOutCooldown: call.optional(3), scaleInCooldown: call.optional(4),
        disablesScaleIn: call.bool(5))
    },
    .property("name: String", AutoScaling.TargetTracking.self) { .string($0.name) },
    .property("metric: AutoScaling.TrackedMetric", AutoScaling.TargetTracking.self) {
      $0.metric.asValue
    },
    .property("target: Double", AutoScaling.TargetTracking.self) { .double($0.target) },
    .property("scaleOutCooldown: TimeSpan?", AutoScaling.TargetTracking.self) {
      .optional($0.scaleOutCooldown)
    },
    .property("scaleInCooldown: TimeSpan?", AutoScaling.TargetTracking.self) {
      .optional($0.scaleInCooldown)
    },
    .property("disablesScaleIn: Bool", AutoScaling.TargetTracking.self) {
      .bool($0.disablesScaleIn)
    },
    .method("desired(current: Int, metric: Double) -> Int", AutoScaling.TargetTracking.self) {
      (policy, call) throws(ModelError) in
      .int(Int64(policy.desired(current: call.count(0), metric: call.double(1))))
    },
    .method(
      "alarms(for namespace: AutoScaling.ServiceNamespace = .ecs) -> [AutoScaling.TrackingAlarm]",
      AutoScaling.TargetTracking.self
    ) { (policy, call) throws(ModelError) in .models(policy.alarms(for: call.model(0))) },
    LibraryEntry(
      "func activities(over series: MetricSeries, current: Int, minimum: Int, maximum: Int, namespace: AutoScaling.ServiceNamespace = .ecs) throws -> [AutoScaling.Activity]"
    ) { (call) throws(Fault) -> Value in
      let policy = call.receiver.asModel(AutoScaling.TargetTracking.self)
      let series = call.model(0, as: MetricSeries.self)
      let arguments = call
      try call.machine.step(series.count)
      return .models(
        try faulting { () throws(ModelError) in
          try policy.activities(
            over: series, current: arguments.count(1), minimum: arguments.count(2),
            maximum: arguments.count(3), namespace: arguments.model(4))
        })
    },
  ]
}

extension AutoScaling.TrackingAlarm: ModelValue {
  static let nominal = Nominal.model("AutoScaling.TrackingAlarm", AutoScaling.TrackingAlarm.self)

  static let bindings: [LibraryEntry] = [
    .property("isHigh: Bool", AutoScaling.TrackingAlarm.self) { .bool($0.isHigh) },
    .property("threshold: MetricThreshold", AutoScaling.TrackingAlarm.self) {
      $0.threshold.asValue
    },
    .property("datapoints: Int", AutoScaling.TrackingAlarm.self) { .int(Int64($0.datapoints)) },
    .property("period: TimeSpan", AutoScaling.TrackingAlarm.self) { $0.period.asValue },
  ]
}

extension AutoScaling.AdjustmentType: ModelValue {
  static let nominal = Nominal.model("AutoScaling.AdjustmentType", AutoScaling.AdjustmentType.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("changeInCapacity", AutoScaling.AdjustmentType.changeInCapacity),
    ("exactCapacity", .exactCapacity), ("percentChangeInCapacity", .percentChangeInCapacity),
  ])
}

extension AutoScaling.Step: ModelValue {
  static let nominal = Nominal.model("AutoScaling.Step", AutoScaling.Step.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(from: Double?, to: Double?, _ adjustment: Int)") { (call) throws(ModelError) in
      AutoScaling.Step(from: call.optionalDouble(0), to: call.optionalDouble(1), call.count(2))
    },
    .property("lower: Double?", AutoScaling.Step.self) { .optional($0.lower) },
    .property("upper: Double?", AutoScaling.Step.self) { .optional($0.upper) },
    .property("adjustment: Int", AutoScaling.Step.self) { .int(Int64($0.adjustment)) },
  ]
}

extension AutoScaling.StepScaling: ModelValue {
  static let nominal = Nominal.model("AutoScaling.StepScaling", AutoScaling.StepScaling.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ name: String, _ adjustmentType: AutoScaling.AdjustmentType = .changeInCapacity, steps: [AutoScaling.Step], minAdjustmentMagnitude: Int? = nil, cooldown: TimeSpan? = nil) throws"
    ) { (call) throws(ModelError) in
      try AutoScaling.StepScaling(
        call.string(0), call.model(1), steps: call.models(2),
        minAdjustmentMagnitude: call.optionalCount(3), cooldown: call.optional(4))
    },
    .property("name: String", AutoScaling.StepScaling.self) { .string($0.name) },
    .property("adjustmentType: AutoScaling.AdjustmentType", AutoScaling.StepScaling.self) {
      $0.adjustmentType.asValue
    },
    .property("steps: [AutoScaling.Step]", AutoScaling.StepScaling.self) { .models($0.steps) },
    .property("minAdjustmentMagnitude: Int?", AutoScaling.StepScaling.self) {
      .optional(count: $0.minAdjustmentMagnitude)
    },
    .property("cooldown: TimeSpan?", AutoScaling.StepScaling.self) { .optional($0.cooldown) },
    .method(
      "desired(current: Int, metric: Double, threshold: Double) -> Int",
      AutoScaling.StepScaling.self
    ) { (policy, call) throws(ModelError) in
      .int(
        Int64(
          policy.desired(
            current: call.count(0), metric: call.double(1), threshold: call.double(2))))
    },
    .method("adjusted(_ current: Int, by adjustment: Int) -> Int", AutoScaling.StepScaling.self) {
      (policy, call) throws(ModelError) in
      .int(Int64(policy.adjusted(call.count(0), by: call.count(1))))
    },
  ]
}

extension AutoScaling.Schedule: ModelValue {
  static let nominal = Nominal.model("AutoScaling.Schedule", AutoScaling.Schedule.self)

  static let bindings: [LibraryEntry] = [
    .maker("static func at(_ time: SimulatedTime) -> AutoScaling.Schedule") {
      (call) throws(ModelError) in AutoScaling.Schedule.at(call.model(0))
    },
    .maker("static func rate(_ span: TimeSpan) -> AutoScaling.Schedule") {
      (call) throws(ModelError) in AutoScaling.Schedule.rate(call.model(0))
    },
    .maker("static func weekly(_ cron: AutoScaling.Cron) -> AutoScaling.Schedule") {
      (call) throws(ModelError) in AutoScaling.Schedule.weekly(call.model(0))
    },
    .maker("static func cron(_ text: String) throws -> AutoScaling.Schedule") {
      (call) throws(ModelError) in try AutoScaling.Schedule.cron(call.string(0))
    },
  ]
}

extension AutoScaling.Cron: ModelValue {
  static let nominal = Nominal.model("AutoScaling.Cron", AutoScaling.Cron.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ text: String) throws") { (call) throws(ModelError) in
      try AutoScaling.Cron(call.string(0))
    },
    .property("text: String", AutoScaling.Cron.self) { .string($0.text) },
  ]
}

extension AutoScaling.ScheduledAction: ModelValue {
  static let nominal = Nominal.model(
    "AutoScaling.ScheduledAction", AutoScaling.ScheduledAction.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ name: String, _ schedule: AutoScaling.Schedule, minimum: Int? = nil, maximum: Int? = nil) throws"
    ) { (call) throws(ModelError) in
      try AutoScaling.ScheduledAction(
        call.string(0), call.model(1), minimum: call.optionalCount(2),
        maximum: call.optionalCount(3))
    },
    .property("name: String", AutoScaling.ScheduledAction.self) { .string($0.name) },
    .property("schedule: AutoScaling.Schedule", AutoScaling.ScheduledAction.self) {
      $0.schedule.asValue
    },
    .property("minimum: Int?", AutoScaling.ScheduledAction.self) { .optional(count: $0.minimum) },
    .property("maximum: Int?", AutoScaling.ScheduledAction.self) { .optional(count: $0.maximum) },
  ]
}

extension AutoScaling.Activity: ModelValue {
  static let nominal = Nominal.model("AutoScaling.Activity", AutoScaling.Activity.self)

  static let bindings: [LibraryEntry] = [
    .property("time: SimulatedTime", AutoScaling.Activity.self) { $0.time.asValue },
    .property("from: Int", AutoScaling.Activity.self) { .int(Int64($0.from)) },
    .property("to: Int", AutoScaling.Activity.self) { .int(Int64($0.to)) },
    .property("cause: String", AutoScaling.Activity.self) { .string($0.cause) },
  ]
}
