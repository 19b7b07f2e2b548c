import ExampleLanguage
import ExampleRuntime
import Testing

/// The model's public names and what examples can say.
@Suite struct BindingTests {
  /// One row for each group of bindings, its values worked out beside it.
  @Test(arguments: [
    // 0.04048 × 730 = 29.5504; 10 ÷ 4 = 2.5; 5 ct + $2 = $2.05.
    Case(
      "print(try Money(\"0.04048\") * 730, try Money.dollars(10) / 4, Money.cents(5) + .dollars(2))",
      ["$29.55 $2.50 $2.05"]),
    // A vCPU is 1,024 units.
    Case(
      "print(CPU.vCPU(0.25).units ?? 0, CPU.units(2048) == .vCPU(2), CPU.vCPU(1) < .vCPU(2))",
      ["256 true true"]),
    // A gigabyte is 1,024 MiB here, as ECS counts; a MiB is 1,048,576 bytes.
    Case(
      "print(DataSize.gigabytes(0.5).mebibytes ?? 0, DataSize.mebibytes(1).bytes)", ["512 1048576"]),
    // 1 h = 3,600 s; 1,500 ms round up to 2 s.
    Case(
      "print(TimeSpan.hours(1).secondsRoundedUp, TimeSpan.milliseconds(1500).secondsRoundedUp)",
      ["3600 2"]),
    Case("print(prices.region.name, prices.region == .usEast1)", ["us-east-1 true"]),
    Case(
      """
      let image = try ImageReference("public.ecr.aws/nginx/nginx:1.27")
      print(image.tag ?? "")
      """, ["1.27"]),
    // 0.25 vCPU × 0.04048 + 0.5 GB × 0.004445 = 0.0123425 an hour; × 730 = 9.010025.
    Case(
      """
      let task = try Fargate.Task(cpu: .vCPU(0.25), memory: .gigabytes(0.5))
      let bill = try task.cost(for: .hours(730), prices: prices)
      print(bill.total, bill.items.count, bill.region)
      """, ["$9.01 2 us-east-1"]),
    // 1,000,000 requests at $0.20 a million.
    Case(
      """
      let function = try Lambda.Function(memory: .mebibytes(128))
      let bill = try function.cost(
        requests: 1_000_000, averageDuration: .milliseconds(1), prices: prices, freeTier: false)
      print(bill.items[0].amount)
      """, ["$0.20"]),
    Case(
      """
      let app = Container("app", image: "nginx", essential: false)
      print(app.name, app.essential)
      """, ["app false"]),
    Case(
      """
      let task = try TaskDefinition("web", cpu: .vCPU(1), memory: .gigabytes(2)) {
        Container("app", image: "nginx")
      }
      var registry = TaskDefinitionRegistry()
      registry.register(task)
      let service = try Service("web", task: try registry.definition("web"), desiredCount: 3)
      print(service.name, service.desiredCount, service.task.revision ?? 0, service.capacity)
      """, ["web 3 1 FARGATE"]),
  ])
  func says(_ row: Case) throws {
    #expect(try output(row.text) == row.expected)
  }

  /// Numbers without bounds reach the model without a trap.
  @Test(arguments: [
    "Money.dollars(Int.max) * Int.max", "Money.dollars(Int.min) - .dollars(Int.max)",
    "-Money.dollars(Int.min)", "Money.cents(Int.min) * Int.min", "try Money.dollars(1) / Int.min",
    "Money.dollars(1).formatted(fractionDigits: Int.max)",
    "Money.dollars(1).formatted(fractionDigits: Int.min)", "CPU.vCPU(4398046511104.3)",
    "CPU.vCPU(-1e300)", "CPU.vCPU(0.0 / 0.0)", "CPU.vCPU(Int.max)", "CPU.units(Int.min)",
    "DataSize.gigabytes(1e300)", "DataSize.gigabytes(Int.max) + .gigabytes(Int.max)",
    "DataSize.mebibytes(Int.min)", "TimeSpan.days(Int.max) * Int.max",
    "TimeSpan.hours(1e300) + .hours(1e300)", "TimeSpan.seconds(-1e300) - .days(Int.max)",
    "TimeSpan.minutes(0.0 / 0.0)", "TimeSpan.microseconds(Int.max)",
    "try Fargate.Task(cpu: .vCPU(1), memory: .gigabytes(2)).cost(for: .days(Int.max), runs: Int.max, prices: prices).total",
    "try Fargate.Task(cpu: .vCPU(1), memory: .gigabytes(2)).cost(for: .days(-1), runs: Int.min, prices: prices).total",
    "try Fargate.Task(cpu: .vCPU(1), memory: .gigabytes(2), ephemeralStorage: .gigabytes(Int.max))",
    "try Lambda.Function(memory: .gigabytes(10)).cost(requests: Int.max, averageDuration: .days(Int.max), prices: prices, freeTier: true).total",
    "try Lambda.Function(memory: .gigabytes(1)).cost(requests: Int.min, averageDuration: .seconds(-5), prices: prices, freeTier: true).total",
    "try Lambda.Function(memory: .bytes(Int.min))",
    "try Lambda.Function(memory: .mebibytes(Int.max))",
    "PortMapping(Int.max)", "PortMapping(-1)", "Region(\"\")",
    "try PriceBook(region: Region(\"x\"))",
    "ImageReference(\"\")", "ImageReference(\":@/\")", "try TaskDefinition(json: \"\")",
    "try TaskDefinition(json: \"[[[[[[[[[[[[[[[[[[\")", "Container(\"\", image: \"\")",
    "try Cluster(\"c\", zones: Int.max, seed: Int.min)",
    "try Cluster(\"c\", timing: ECS.Timing(attach: .days(-1), failuresBeforeThrottle: Int.min, firstThrottle: .days(Int.max), spotInterruptionsPerThousandHours: Int.max))",
    "EC2.InstanceType(\"x\", vCPU: Int.max, memory: .gigabytes(Int.max), networkInterfaces: Int.min)",
    "ECS.Rules(allows32vCPU: true, allowsBareHealthCommand: true)",
    "Timeline(\"\", series: [Timeline.Series(\"\", steps: [Timeline.Series.Step(second: Int.min, value: Int.max)])], spans: [Timeline.Span(\"\", start: Int.max, end: Int.min)], marks: [Timeline.Mark(second: Int.max, \"\")], end: Int.max).svg",
    "try Money(\"\")", "try Money(\"99999999999999999999999999999999999999999999999\")",
  ])
  func takesAnyNumber(_ expression: String) throws {
    let session = try makeSession()
    _ = session.evaluate(expression: SourceText(name: "value", expression))
  }
}
