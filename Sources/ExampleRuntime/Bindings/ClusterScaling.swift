import AWSModel
import ExampleEvaluator

extension Cluster {
  /// Traffic, alarms and policies of a cluster.
  static let scalingBindings = scalingCalls + scalingViews + surroundingEntries

  private static let surroundingEntries: [LibraryEntry] = [
    .mutating("surround(with surroundings: Cluster.Surroundings) throws", Cluster.self) {
      (cluster, call) throws(ModelError) in
      try cluster.surround(with: call.model(0))
      return .void
    },
    .property("surroundings: Cluster.Surroundings", Cluster.self) { $0.surroundings.asValue },
  ]

  private static let scalingCalls: [LibraryEntry] = [
    .assumption("assumedCPUPerRequest", Cluster.assumedCPUPerRequest),
    .mutating(
      "setTraffic(_ traffic: Workload, of service: String, cpuPerRequest: TimeSpan? = nil) throws",
      Cluster.self
    ) { (cluster, call) throws(ModelError) in
      try cluster.setTraffic(call.model(0), of: call.string(1), cpuPerRequest: call.optional(2))
      return .void
    },
    .mutating(
      "registerScalableTarget(_ name: String, minimum: Int, maximum: Int, warmUp: TimeSpan? = nil) throws",
      Cluster.self
    ) { (cluster, call) throws(ModelError) in
      try cluster.registerScalableTarget(
        call.string(0), minimum: call.count(1), maximum: call.count(2), warmUp: call.optional(3))
      return .void
    },
    .mutating(
      "putScalingPolicy(_ policy: AutoScaling.TargetTracking, on name: String) throws", Cluster.self
    ) { (cluster, call) throws(ModelError) in
      try cluster.putScalingPolicy(
        call.model(0, as: AutoScaling.TargetTracking.self), on: call.string(1))
      return .void
    },
    .mutating(
      "putScalingPolicy(_ policy: AutoScaling.StepScaling, on name: String, alarm: CloudWatch.Alarm) throws",
      Cluster.self
    ) { (cluster, call) throws(ModelError) in
      try cluster.putScalingPolicy(call.model(0), on: call.string(1), alarm: call.model(2))
      return .void
    },
    .mutating(
      "putScheduledAction(_ action: AutoScaling.ScheduledAction, on name: String) throws",
      Cluster.self
    ) { (cluster, call) throws(ModelError) in
      try cluster.putScheduledAction(call.model(0), on: call.string(1))
      return .void
    },
    .mutating("putAlarm(_ alarm: CloudWatch.Alarm, on name: String) throws", Cluster.self) {
      (cluster, call) throws(ModelError) in
      try cluster.putAlarm(call.model(0), on: call.string(1))
      return .void
    },
  ]

  private static let scalingViews: [LibraryEntry] = [
    LibraryEntry("func bill(prices: PriceBook) throws -> Bill") { (call) throws(Fault) -> Value in
      let (cluster, prices) = (
        call.receiver.asModel(Cluster.self), call.model(0, as: PriceBook.self)
      )
      try call.machine.step(20 * cluster.startedTaskCount + 20 * cluster.surroundedHours)
      return try faulting { () throws(ModelError) in try cluster.bill(prices: prices) }.asValue
    },
    .property("alarms: [CloudWatch.AlarmRun]", Cluster.self) { .models($0.alarms) },
    .method("alarm(_ name: String) throws -> CloudWatch.AlarmRun", Cluster.self) {
      (cluster, call) throws(ModelError) in try cluster.alarm(call.string(0)).asValue
    },
    .method(
      "scalingActivities(of name: String) throws -> [AutoScaling.Activity]", Cluster.self
    ) { (cluster, call) throws(ModelError) in
      .models(try cluster.scalingActivities(of: call.string(0)))
    },
    .method("metric(_ metric: String, of name: String) throws -> CloudWatch.Metric", Cluster.self) {
      (cluster, call) throws(ModelError) in
      try cluster.metric(call.string(0), of: call.string(1)).asValue
    },
  ]
}
