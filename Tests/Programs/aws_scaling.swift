// Two tasks of a quarter of a processor answer 50 requests of 10 ms a second: 45 are 90%, and
// 2 × 90 ÷ 60 = 3. Three points above 60 are there at three minutes.
let web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
  Container("app", image: "public.ecr.aws/shop/web:1")
}
var cluster = try Cluster("shop")
try cluster.createService("web", task: web, desiredCount: 2)
try cluster.setTraffic(.steady(45), of: "web", cpuPerRequest: .milliseconds(10))
try cluster.registerScalableTarget("web", minimum: 2, maximum: 10)
let policy = try AutoScaling.TargetTracking("cpu", target: 60)
try cluster.putScalingPolicy(policy, on: "web")
cluster.run(for: .minutes(10))
// 15 of 75 are 20%: fifteen points below 54 later, and not below two tasks.
try cluster.setTraffic(.steady(15), of: "web", cpuPerRequest: .milliseconds(10))
cluster.run(for: .minutes(30))
for activity in try cluster.scalingActivities(of: "web") {
  print(activity)
}
// Prints "00:03:00  2 → 3, policy cpu: CPUUtilization at 60"
// Prints "00:25:00  3 → 2, policy cpu: CPUUtilization at 60"
for run in cluster.alarms {
  print(run, run.changes.count)
}
// Prints "TargetTracking-web-cpu-AlarmHigh OK 3"
// Prints "TargetTracking-web-cpu-AlarmLow ALARM 2"
print(policy.alarms(for: .ec2)[1], policy.desired(current: 4, metric: 75))
// Prints "low: less than 42 for 15 × 1 min 5"

// 10 + 10%; 10 + 50%; a half rounds to one.
let steps = try AutoScaling.StepScaling(
  "out", .percentChangeInCapacity,
  steps: [AutoScaling.Step(from: 0, to: 10, 10), AutoScaling.Step(from: 10, to: nil, 50)])
print(steps.desired(current: 10, metric: 75, threshold: 70))
print(steps.desired(current: 10, metric: 80, threshold: 70), steps.adjusted(10, by: 5))
// Prints "11"
// Prints "15 11"

// The first day is a Monday: five mornings and five evenings.
var staging = try Cluster("staging")
try staging.createService("web", task: web, desiredCount: 0)
try staging.registerScalableTarget("web", minimum: 0, maximum: 0)
for (name, cron, count) in [("morning", "0 8 ? * MON-FRI *", 2), ("evening", "0 18 ? * 2-6 *", 0)] {
  let action = try AutoScaling.ScheduledAction(name, .cron(cron), minimum: count, maximum: count)
  try staging.putScheduledAction(action, on: "web")
}
staging.run(for: .days(7))
print(try staging.scalingActivities(of: "web").count)
// Prints "10"

// 3x² − 2x³ of the way: 5/32 after a quarter, a half after a half.
let day = Workload.daily(low: 10, high: 74, peak: .hours(20))
let week = Workload.weekly(weekdays: day, weekend: day.scaled(by: 0.5))
print(week)
// Prints "weekdays (10 to 74 requests/s daily, most at 20:00:00), weekend (0.5 × (10 to 74 requests/s daily, most at 20:00:00))"
print([11, 14, 20, 24 * 5 + 20].map { week.rate(at: SimulatedTime(.hours($0))) })
// Prints "[20.0, 42.0, 74.0, 37.0]"
