import AWSModel

/// Work for `scripts/bench_model.py` to measure; the programs say how many events there were, so
/// that nobody measures an empty run.
///
///     modelbench services COUNT TASKS DAYS
///     modelbench months COUNT
///     modelbench sweeps COUNT
let arguments = CommandLine.arguments.dropFirst()
let numbers = arguments.dropFirst().compactMap { Int($0) }
switch (arguments.first, numbers.count) {
case ("services", 3):
  print(try deployEach(services: numbers[0], tasks: numbers[1], days: numbers[2]), "events")
case ("months", 1):
  var activities = 0
  for seed in 1...max(1, numbers[0]) { activities += try scaledMonth(seed: seed) }
  print(activities, "activities")
case ("sweeps", 1):
  let prices = try PriceBook()
  var points = 0
  for number in 1...max(1, numbers[0]) { points += try sweep(number, prices) }
  print(points, "points")
default:
  print("usage: modelbench services COUNT TASKS DAYS | months COUNT | sweeps COUNT")
}

/// Services that run for some days, each with a deployment on the first of them.
func deployEach(services: Int, tasks: Int, days: Int) throws(ModelError) -> Int {
  var cluster = try Cluster("bench")
  let (old, new) = (try task("public.ecr.aws/shop/web:1"), try task("public.ecr.aws/shop/web:2"))
  for number in 0..<services {
    try cluster.createService("web-\(number)", task: old, desiredCount: tasks)
  }
  cluster.run(for: .hours(12))
  for number in 0..<services { try cluster.updateService("web-\(number)", task: new) }
  cluster.run(for: .days(days) - .hours(12))
  return cluster.events.count
}

/// A service that is scaled for 30 days, minute by minute, by its traffic.
func scaledMonth(seed: Int) throws(ModelError) -> Int {
  var cluster = try Cluster("bench", seed: seed)
  try cluster.createService("web", task: task("public.ecr.aws/shop/web:1"), desiredCount: 2)
  let week = Workload.weekly(
    weekdays: .daily(low: 5, high: 120), weekend: .daily(low: 5, high: 60))
  try cluster.setTraffic(week.withNoise(percent: 10, seed: seed), of: "web")
  try cluster.registerScalableTarget("web", minimum: 2, maximum: 20)
  try cluster.putScalingPolicy(AutoScaling.TargetTracking("cpu", target: 60), on: "web")
  cluster.run(for: .days(30))
  return try cluster.scalingActivities(of: "web").count
}

/// Two places at 200 numbers of requests, and where one becomes cheaper than the other.
func sweep(_ number: Int, _ prices: PriceBook) throws(ModelError) -> Int {
  let scenario = try CostScenario(
    "bench", load: RequestLoad(requests: 0, duration: .milliseconds(80 + number % 10)),
    candidates: [
      .lambda(Lambda.Function(memory: .gigabytes(0.5))),
      .fargate(Fargate.Task(cpu: .vCPU(0.25), memory: .gigabytes(0.5)), count: 2),
    ])
  let chart = try scenario.chart(upTo: 40_000_000, points: 200, prices: prices)
  return chart.series.reduce(0) { $0 + $1.points.count }
}

func task(_ image: String) throws(ModelError) -> TaskDefinition {
  try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
    Container("app", image: image)
  }
}
