import AWSModel

/// Work for `scripts/bench_model.py` to measure; the programs say how many events there were, so
/// that nobody measures an empty run.
///
///     modelbench services COUNT TASKS DAYS
let arguments = CommandLine.arguments.dropFirst()
let numbers = arguments.dropFirst().compactMap { Int($0) }
switch (arguments.first, numbers.count) {
case ("services", 3):
  print(try deployEach(services: numbers[0], tasks: numbers[1], days: numbers[2]), "events")
default:
  print("usage: modelbench services COUNT TASKS DAYS")
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

func task(_ image: String) throws(ModelError) -> TaskDefinition {
  try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
    Container("app", image: image)
  }
}
