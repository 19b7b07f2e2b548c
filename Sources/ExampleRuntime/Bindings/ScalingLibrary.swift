import AWSModel
import ExampleEvaluator

/// The types of alarms, policies and traffic.
enum ScalingLibrary {
  static let namespaces = [CloudWatch.nominal, AutoScaling.nominal]

  static let types = workload + alarms + policies

  private static let workload: [Library.Group] = [
    Library.Group(Workload.nominal, Workload.bindings),
    Library.Group(Cluster.Surroundings.nominal, Cluster.Surroundings.bindings),
    Library.Group(MetricSeries.nominal, MetricSeries.bindings),
    Library.Group(MetricThreshold.nominal, MetricThreshold.bindings),
  ]

  private static let alarms: [Library.Group] = [
    Library.Group(CloudWatch.Statistic.nominal, CloudWatch.Statistic.bindings),
    Library.Group(CloudWatch.Metric.nominal, CloudWatch.Metric.bindings),
    Library.Group(CloudWatch.AlarmState.nominal, CloudWatch.AlarmState.bindings),
    Library.Group(CloudWatch.MissingData.nominal, CloudWatch.MissingData.bindings),
    Library.Group(CloudWatch.AlarmAction.nominal, CloudWatch.AlarmAction.bindings),
    Library.Group(CloudWatch.Alarm.nominal, CloudWatch.Alarm.bindings),
    Library.Group(CloudWatch.Evaluation.nominal, CloudWatch.Evaluation.bindings),
    Library.Group(CloudWatch.StateChange.nominal, CloudWatch.StateChange.bindings),
    Library.Group(CloudWatch.InvokedAction.nominal, CloudWatch.InvokedAction.bindings),
    Library.Group(CloudWatch.AlarmRun.nominal, CloudWatch.AlarmRun.bindings),
  ]

  private static let policies: [Library.Group] = [
    Library.Group(AutoScaling.ServiceNamespace.nominal, AutoScaling.ServiceNamespace.bindings),
    Library.Group(AutoScaling.TrackedMetric.nominal, AutoScaling.TrackedMetric.bindings),
    Library.Group(AutoScaling.TargetTracking.nominal, AutoScaling.TargetTracking.bindings),
    Library.Group(AutoScaling.TrackingAlarm.nominal, AutoScaling.TrackingAlarm.bindings),
    Library.Group(AutoScaling.AdjustmentType.nominal, AutoScaling.AdjustmentType.bindings),
    Library.Group(AutoScaling.Step.nominal, AutoScaling.Step.bindings),
    Library.Group(AutoScaling.StepScaling.nominal, AutoScaling.StepScaling.bindings),
    Library.Group(AutoScaling.Schedule.nominal, AutoScaling.Schedule.bindings),
    Library.Group(AutoScaling.Cron.nominal, AutoScaling.Cron.bindings),
    Library.Group(AutoScaling.ScheduledAction.nominal, AutoScaling.ScheduledAction.bindings),
    Library.Group(AutoScaling.Activity.nominal, AutoScaling.Activity.bindings),
  ]
}

extension BindingCall {
  func optionalDouble(_ index: Int) -> Double? { arguments[index].asOptional.map { $0.asDouble } }

  func optionalDoubles(_ index: Int) -> [Double?] {
    array(index).map { $0.asOptional.map { $0.asDouble } }
  }

  func optionalCount(_ index: Int) -> Int? { optionalInt(index).map { Int(clamping: $0) } }
}

extension Value {
  static func optional(_ value: Double?) -> Value { .optional(value.map { .double($0) }) }

  static func optional(count: Int?) -> Value { .optional(count.map { .int(Int64($0)) }) }
}
