import AWSModel
import Testing

@Suite struct FargateBillingTests {
  private let prices: PriceBook
  private let web: TaskDefinition

  init() throws {
    prices = try PriceBook()
    web = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
      Container("app", image: "public.ecr.aws/nginx/nginx:1.27")
      Container(
        "log-router", image: "public.ecr.aws/aws-observability/aws-for-fluent-bit:stable",
        essential: false)
    }
  }

  /// 2 × (0.25 × 0.04048 + 0.5 × 0.004445) × 730 = 18.02005 dollars; idle or busy.
  @Test func twoIdleTasksForAMonth() throws {
    let service = try Service("web", task: web, desiredCount: 2)
    let bill = try service.cost(for: .hours(730), prices: prices)
    #expect(bill.total == (try Money("18.02005")))
    #expect(bill.summary == "2 × Fargate 0.25 vCPU, 0.5 GB, 730 h: $18.02")
    #expect(bill.monthly == bill.total)
    #expect(bill.priceDate == "2026-09")
    #expect(
      bill.description == """
        2 × Fargate 0.25 vCPU, 0.5 GB, 730 h
        Item            Quantity  Unit            Rate  Amount
        ------------------------------------------------------
        Fargate vCPU         365  vCPU-hour   $0.04048  $14.78
        Fargate memory       730  GB-hour    $0.004445   $3.24
        ------------------------------------------------------
        Total                                           $18.02
        """)
  }

  /// fargate 9.1: at least 60 s on Linux, five minutes on Windows, then seconds rounded up.
  @Test func countsAtLeastAMinute() throws {
    func cost(_ span: TimeSpan) throws -> Money { try web.cost(for: span, prices: prices).total }
    #expect(try cost(.seconds(1)) == cost(.seconds(60)))
    #expect(try cost(.seconds(61)) > cost(.seconds(60)))
    #expect(try cost(.milliseconds(60_001)) == cost(.seconds(61)))
    #expect(try cost(.zero) == .zero)
    let windows = try Fargate.Task(
      cpu: .vCPU(1), memory: .gigabytes(2),
      platform: RuntimePlatform(operatingSystemFamily: .windowsServer2022Core))
    #expect(
      try windows.cost(for: .seconds(1), prices: prices).total
        == windows.cost(for: .minutes(5), prices: prices).total)
  }

  /// 1 × 0.09148 + 2 × 0.01005 + 1 × 0.046 = 0.15758 dollars an hour.
  @Test func windowsHasALicence() throws {
    let windows = try Fargate.Task(
      cpu: .vCPU(1), memory: .gigabytes(2),
      platform: RuntimePlatform(operatingSystemFamily: .windowsServer2022Core))
    let bill = try windows.cost(for: .hours(1), prices: prices)
    #expect(bill.total == (try Money("0.15758")))
    #expect(bill.title == "Fargate Windows 1 vCPU, 2 GB, 1 h")
  }

  /// fargate 9.3: 0.25 × 0.01334053 + 0.5 × 0.00146489 = 0.0040675775; ARM: 0.25 × 0.03238 + 0.5 × 0.00356.
  @Test func spotAndARMHaveTheirPrices() throws {
    let spot = try web.cost(for: .hours(1), on: .fargateSpot, prices: prices)
    #expect(spot.total == (try Money("0.0040675775")))
    let arm = try Fargate.Task(cpu: .vCPU(0.25), memory: .gigabytes(0.5), platform: .linuxARM)
    #expect(try arm.cost(for: .hours(1), prices: prices).total == (try Money("0.009875")))
    let code = refusal { () throws(ModelError) in
      _ = try Fargate.Task(
        cpu: .vCPU(1), memory: .gigabytes(2), platform: .linuxARM, capacity: .fargateSpot
      ).cost(for: .hours(1), prices: prices)
    }
    #expect(code == "pricebook.price.missing")
  }

  /// 10 GB above what is included × 0.000111 = 0.00111 dollars an hour.
  @Test func storageAbove20GBIsBilled() throws {
    let task = try Fargate.Task(
      cpu: .vCPU(1), memory: .gigabytes(2), ephemeralStorage: .gigabytes(30))
    let bill = try task.cost(for: .hours(1), prices: prices)
    #expect(bill.items.last?.amount == (try Money("0.00111")))
    #expect(bill.title == "Fargate 1 vCPU, 2 GB, 30 GB storage, 1 h")
  }

  @Test func refusesWhatCannotBeBilled() throws {
    let onEC2 = try TaskDefinition(
      "sleep", containers: [Container("sleep", image: "busybox", memory: .mebibytes(10))])
    func code(_ call: () throws(ModelError) -> Bill) -> String? {
      refusal { () throws(ModelError) in _ = try call() }
    }
    let (web, prices) = (web, prices)
    #expect(
      code { () throws(ModelError) in try onEC2.cost(for: .hours(1), prices: prices) }
        == "ecs.cost.capacity")
    #expect(
      code { () throws(ModelError) in try web.cost(for: .hours(-1), prices: prices) }
        == "time.range")
    #expect(
      code { () throws(ModelError) in try web.cost(for: .hours(1e300), prices: prices) }
        == "time.range")
    #expect(
      code { () throws(ModelError) in try web.cost(for: .hours(1), runs: -1, prices: prices) }
        == "fargate.runs")
    #expect(
      code { () throws(ModelError) in
        try web.cost(for: .hours(1_000_000_000), runs: .max, prices: prices)
      } == "quantity.range")
  }

  /// fargate 9.2: 2,048 MiB are 2 GB; in GB of 10^9 bytes they would be 2.147.
  @Test func gigabytesAreBinary() throws {
    let task = try Fargate.Task(cpu: .vCPU(1), memory: .mebibytes(2_048))
    let bill = try task.cost(for: .hours(1), prices: prices)
    #expect(bill.items[1].amount == (try Money("0.00889")))
  }

  /// The bill of a half month says what a month is; two bills add up.
  @Test func billsScaleAndAdd() throws {
    let half = try web.cost(for: .hours(365), prices: prices)
    let whole = try web.cost(for: .hours(730), prices: prices)
    #expect(half.monthly == whole.total)
    #expect((half + whole).total == half.total + whole.total)
    #expect(half.titled("half").summary == "half: $4.51")
  }
}
