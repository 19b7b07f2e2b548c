// M of N, and what stands for points that are missing.
let two = try CloudWatch.Alarm(
  "two of three", threshold: .greaterThan(70), evaluationPeriods: 3, datapointsToAlarm: 2)
print(two)
// Prints "two of three: CPUUtilization Average greater than 70, 2 of 3 × 1 min"
print(two.evaluate([60, nil, 80, nil, 80]))
// Prints "ALARM: 2 of 3 datapoints are greater than 70; the newest is 80"
for missing in [CloudWatch.MissingData.missing, .ignore, .breaching, .notBreaching] {
  let alarm = try CloudWatch.Alarm(
    "silent", threshold: .greaterThan(70), evaluationPeriods: 3, missingData: missing)
  print(missing, alarm.evaluate([nil, nil, nil, nil, nil], prior: .ok).state)
}
// Prints "missing INSUFFICIENT_DATA"
// Prints "ignore OK"
// Prints "breaching ALARM"
// Prints "notBreaching OK"
let series = try MetricSeries("CPUUtilization", values: [60, 75.5, 80, 60, 60])
for change in two.run(over: series).changes {
  print(change.time, change.from, change.to)
}
// Prints "00:01:00 INSUFFICIENT_DATA OK"
// Prints "00:03:00 OK ALARM"
// Prints "00:05:00 ALARM OK"

// 99 of 100 samples are 120: the 99th in order is, the 100th is not.
var latency = CloudWatch.Metric("Latency", unit: "Milliseconds")
latency.put(120, count: 99, at: .start)
latency.put(900, at: SimulatedTime(.seconds(5)))
for statistic in [CloudWatch.Statistic.average, .sum, .minimum, .maximum, .sampleCount, .p99] {
  let minute = try latency.series(statistic, from: .start, to: SimulatedTime(.minutes(1)))
  print(statistic, minute.maximum ?? 0)
}
// Prints "Average 127.8"
// Prints "Sum 12780.0"
// Prints "Minimum 120.0"
// Prints "Maximum 900.0"
// Prints "SampleCount 100.0"
// Prints "p99 120.0"
print(CloudWatch.Statistic.p99.significantSamples)
// Prints "1000"
do {
  _ = try CloudWatch.Alarm("odd", threshold: .lessThan(1), period: .seconds(45))
} catch {
  print(error)
}
// Prints "the period of alarm 'odd' is 45 s; expected 10 s, 20 s, 30 s or whole minutes [cloudwatch.alarm.period]"
