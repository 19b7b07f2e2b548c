import AWSModel
import Testing

/// Lines, months, plans and what is refused.
@Suite struct BillTests {
  /// billing 9.6: 0.25 vCPU and 0.5 GB cost 0.0123425 an hour: × 720 = 8.8866, × 730 = 9.010025,
  /// × 744 = 9.18282.
  @Test func monthsHaveTheLengthThatIsGiven() throws {
    let task = try Fargate.Task(cpu: .vCPU(0.25), memory: .gigabytes(0.5))
    let hour = try task.cost(for: .hours(1), prices: PriceBook())
    #expect(hour.total(over: .hours(720)).exact == "$8.8866")
    #expect(hour.monthly.exact == "$9.010025")
    #expect(hour.total(over: .days(31)).exact == "$9.18282")
  }

  /// billing 9.2: three lines of 0.004 are $0.00 each and $0.01 together; of 1.006, $1.01 each.
  @Test func linesCanBeRoundedBeforeTheyAreAdded() throws {
    let prices = try priceBook(["ec2.linux-on-demand.t3.medium": "1.006"])
    let hour = try EC2.InstanceType.t3Medium.cost(for: .hours(1), prices: prices)
    let bill = hour + hour + hour
    #expect(bill.total.exact == "$3.018")
    #expect(bill.totalOfRoundedItems.exact == "$3.03")
    #expect(try Money("-0.005").roundedToCents == .cents(-1))
    #expect(try Money("0.00499").roundedToCents == .zero)
  }

  /// On demand 100 h × $0.10 = $10. A plan of $0.05 an hour at 50 % off promises $5.00, which is worth
  /// $10 on demand: $5 in all. One of $0.02 promises $2.00, worth $4: $10 − $4 + $2 = $8. One of $0.10
  /// promises $10, of which half is lost: $10.
  @Test(arguments: [("0.05", "$5.00"), ("0.02", "$8.00"), ("0.10", "$10.00")])
  func savingsPlansCoverWhatTheyPromise(commitment: String, total: String) throws {
    let prices = try priceBook(["ec2.linux-on-demand.m5.large": "0.10"])
    let bill = try EC2.InstanceType.m5Large.cost(for: .hours(100), prices: prices)
    let plan = try SavingsPlan(hourlyCommitment: Money(commitment), discountPercent: 50)
    #expect(try bill.applying(plan, over: .hours(100)).total.exact == total)
  }

  /// What a plan covers is a line below nothing. 100 h × $0.10 less $10 of what is covered, and $5 for the
  /// promise; of an hour at $0.004, amounts below a cent are shown in full, with their sign.
  @Test func linesBelowNothingAreShownWithTheirSign() throws {
    func rows(_ dollars: String, _ promise: String, _ time: TimeSpan) throws -> [[String]] {
      let prices = try priceBook(["ec2.linux-on-demand.m5.large": dollars])
      let bill = try EC2.InstanceType.m5Large.cost(for: time, prices: prices)
      let plan = try SavingsPlan(hourlyCommitment: Money(promise), discountPercent: 50)
      let table = try bill.applying(plan, over: time).table
      return (table.rows + table.footer).map { [$0[0], $0[3], $0[4]] }
    }
    #expect(
      try rows("0.10", "0.05", .hours(100)) == [
        ["EC2 m5.large", "$0.10", "$10.00"],
        ["Covered by the Savings Plan", "-$1.00", "-$10.00"],
        ["Savings Plan commitment", "$0.05", "$5.00"], ["Total", "", "$5.00"],
      ])
    #expect(
      try rows("0.004", "0.001", .hours(1)) == [
        ["EC2 m5.large", "$0.004", "$0.004000"],
        ["Covered by the Savings Plan", "-$1.00", "-$0.002000"],
        ["Savings Plan commitment", "$0.001", "$0.001000"], ["Total", "", "$0.00"],
      ])
  }

  /// Spot, storage and requests are not covered: what is promised comes on top.
  @Test func savingsPlansCoverComputingOnDemand() throws {
    let prices = try priceBook([
      "ec2.linux-spot.m5.large": "0.03", "ebs.gp3.storage": "0.08",
    ])
    let spot = try EC2.InstanceType.m5Large.cost(
      for: .hours(100), purchase: .spot, prices: prices)
    let disk = try EBS.Volume(.gigabytes(100)).cost(for: .hours(730), prices: prices)
    let plan = try SavingsPlan(hourlyCommitment: .cents(1), discountPercent: 30)
    // $3.00 and $8.00, and 100 h × $0.01.
    #expect(try (spot + disk).applying(plan, over: .hours(100)).total.exact == "$12.00")
  }

  /// billing 9.4: by the second, a minute at least; nothing for nothing.
  @Test func serversAreBilledBySecond() throws {
    #expect(EC2.billedSeconds(.zero) == 0)
    #expect(EC2.billedSeconds(.milliseconds(1)) == 60)
    #expect(EC2.billedSeconds(.milliseconds(60_001)) == 61)
  }

  /// billing 9.7: each begun hour, and the largest of the measures. In an hour 360,000 new connections
  /// are 100 a second, 4 units; 2 GB are 2 units; 1,000 rules a second, 1 unit; 3,000 connections, 1.
  @Test func theLargestMeasureOfALoadBalancerCounts() throws {
    let units = try ELB.CapacityUnits(
      newConnections: 360_000, activeConnections: 3_000, processed: .gigabytes(2),
      ruleEvaluations: 3_600_000, in: .hours(1))
    #expect(units.description == "4 LCU")
    // To functions a unit holds 0.4 GB in an hour.
    let functions = try ELB.CapacityUnits(
      processed: .gigabytes(2), toFunctions: true, in: .hours(1))
    #expect(functions == ELB.CapacityUnits(5.000001) || functions == ELB.CapacityUnits(5))
    let prices = try priceBook(["elb.alb.hour": "1", "elb.alb.lcu-hour": "1"])
    let bill = try ELB.cost(for: .minutes(61), average: units, prices: prices)
    #expect(bill.items.map { $0.amount.exact } == ["$2.00", "$8.00"])
  }

  /// A gateway at $0.045 an hour and a GB: 730 h are $32.85, 100 GB $4.50.
  @Test func gatewaysAndAddresses() throws {
    let prices = try PriceBook()
    let gateway = try VPC.natGatewayCost(
      for: .hours(730), processed: .gigabytes(100), prices: prices)
    #expect(gateway.items.map { $0.amount.exact } == ["$32.85", "$4.50"])
    // 2 × 730 h × $0.005.
    let addresses = try VPC.publicAddressCost(for: .hours(730), count: 2, prices: prices)
    #expect(addresses.total.exact == "$7.30")
  }

  /// 8 GB in, 5 of them free: 3 × $0.50; 4 GB kept at $0.03.
  @Test func logsHaveAFreeTier() throws {
    let bill = try CloudWatchLogs.cost(
      ingested: .gigabytes(8), stored: .gigabytes(4), prices: PriceBook(), freeTier: true)
    #expect(bill.items.map { $0.amount.exact } == ["$0.00", "$1.50", "$0.12"])
    let all = try CloudWatchLogs.cost(ingested: .gigabytes(8), prices: PriceBook(), freeTier: false)
    #expect(all.total.exact == "$4.00")
  }

  /// 150 GB to the internet, 100 free: 50 × $0.09. Between zones 10 GB are billed twice at $0.01.
  @Test func transfer() throws {
    let prices = try PriceBook()
    let out = try DataTransfer.costToInternet(.gigabytes(150), prices: prices, freeTier: true)
    #expect(out.total.exact == "$4.50")
    #expect(
      try DataTransfer.costBetweenZones(.gigabytes(10), prices: prices).total.exact == "$0.20")
  }

  /// 20 GB for half a month of 730 h: 10 GB-months at $0.08. In a month of 365 h it is a whole one.
  @Test func disksAreBilledByTheMonth() throws {
    let prices = try PriceBook()
    let volume = try EBS.Volume(.gigabytes(20))
    #expect(try volume.cost(for: .hours(365), prices: prices).total.exact == "$0.80")
    #expect(
      try volume.cost(for: .hours(365), month: .hours(365), prices: prices).total.exact == "$1.60")
    #expect(
      try EBS.snapshotCost(.gigabytes(20), for: .hours(730), prices: prices).total.exact == "$1.00")
    // 100 GB at $0.125 and 1,000 IOPS at $0.065.
    let fast = try EBS.Volume(.gigabytes(100), type: .io1, iops: 1_000)
    #expect(try fast.cost(for: .hours(730), prices: prices).total.exact == "$77.50")
  }

  /// 1 GB more disk for 1,000 s: 1,000 GB-seconds at $0.0000000309.
  @Test func largerDisksOfFunctions() throws {
    let function = try Lambda.Function(
      memory: .mebibytes(128), ephemeralStorage: .mebibytes(1_536))
    let bill = try function.cost(
      requests: 1_000, averageDuration: .seconds(1), prices: PriceBook(), freeTier: false)
    #expect(bill.items.last?.amount.exact == "$0.0000309")
  }
}

/// What the services of a bill refuse, each with its code.
@Suite struct CostRefusalTests {
  private typealias Row = (code: String, call: () throws -> Void)

  private static func rows(_ prices: PriceBook) -> [Row] {
    [
      (
        "ec2.count",
        { _ = try EC2.InstanceType.t3Micro.cost(for: .hours(1), count: -1, prices: prices) }
      ),
      (
        "pricebook.price.missing",
        {
          _ = try EC2.InstanceType.t3Micro.cost(for: .hours(1), purchase: .spot, prices: prices)
        }
      ),
      ("ebs.volume", { _ = try EBS.Volume(.bytes(0)) }),
      ("ebs.volume", { _ = try EBS.Volume(.gigabytes(1), type: .gp2, iops: 100) }),
      ("ebs.volume", { _ = try EBS.Volume(.gigabytes(1), type: .io1, throughput: 100) }),
      (
        "ebs.volume",
        { _ = try EBS.Volume(.gigabytes(1)).cost(for: .hours(1), count: -1, prices: prices) }
      ),
      ("ebs.volume", { _ = try EBS.snapshotCost(.bytes(-1), for: .hours(1), prices: prices) }),
      (
        "time.range",
        { _ = try EBS.Volume(.gigabytes(1)).cost(for: .hours(1), month: .zero, prices: prices) }
      ),
      ("elb.load", { _ = try ELB.CapacityUnits(newConnections: -1, in: .hours(1)) }),
      ("vpc.count", { _ = try VPC.natGatewayCost(for: .hours(1), count: -1, prices: prices) }),
      ("vpc.count", { _ = try VPC.publicAddressCost(for: .hours(1), count: -1, prices: prices) }),
      (
        "cloudwatchlogs.size",
        { _ = try CloudWatchLogs.cost(ingested: .bytes(-1), prices: prices, freeTier: false) }
      ),
      (
        "datatransfer.size",
        { _ = try DataTransfer.costToInternet(.bytes(-1), prices: prices, freeTier: false) }
      ),
      ("datatransfer.size", { _ = try DataTransfer.costBetweenZones(.bytes(-1), prices: prices) }),
      (
        "savings-plan.terms",
        { _ = try SavingsPlan(hourlyCommitment: .cents(1), discountPercent: 100) }
      ),
      (
        "savings-plan.terms",
        { _ = try SavingsPlan(hourlyCommitment: .cents(-1), discountPercent: 1) }
      ),
      // lambda 8.1: 128 MB to 10,240 MB unless the account has another limit; disks of 512 MB or more.
      ("lambda.memory", { _ = try Lambda.Function(memory: .mebibytes(10_241)) }),
      (
        "lambda.storage",
        { _ = try Lambda.Function(memory: .mebibytes(128), ephemeralStorage: .mebibytes(511)) }
      ),
      // lambda 8.2: 50 MB packed, 250 MB unpacked, five layers, images of 10 GB, payloads of 6 MB.
      (
        "lambda.package",
        { _ = try Lambda.Package.archive(packed: .mebibytes(51), unpacked: .mebibytes(51)) }
      ),
      (
        "lambda.package",
        { _ = try Lambda.Package.archive(packed: .mebibytes(1), unpacked: .mebibytes(251)) }
      ),
      (
        "lambda.package",
        {
          _ = try Lambda.Package.archive(packed: .mebibytes(1), unpacked: .mebibytes(1), layers: 6)
        }
      ),
      ("lambda.package", { _ = try Lambda.Package.container(size: .gigabytes(11)) }),
      (
        "lambda.package",
        {
          _ = try Lambda.Function(
            image: ECR.Image([ECR.Layer("model", size: .gigabytes(11))]), memory: .gigabytes(1))
        }
      ),
      ("lambda.payload", { try Lambda.checkPayload(.mebibytes(7)) }),
      ("lambda.payload", { try Lambda.checkPayload(.mebibytes(1), asynchronous: true) }),
      (
        "lambda.environment",
        {
          try Lambda.checkEnvironment([("A", String(repeating: "x", count: 4_096))])
        }
      ),
      ("lambda.concurrency", { _ = try Lambda.ConcurrencyPool(limit: 99) }),
      (
        "lambda.concurrency",
        { _ = try Lambda.Behavior(duration: .seconds(1), concurrency: 1, provisioned: 2) }
      ),
      (
        "packing.fit",
        {
          _ = try Packing(of: Fargate.Task(cpu: .vCPU(4), memory: .gigabytes(8)), on: .t3Micro)
        }
      ),
      ("scenario.load", { _ = try RequestLoad(requests: -1, duration: .seconds(1)) }),
      ("scenario.load", { _ = try RequestLoad(requests: 1, duration: .seconds(1), peak: 0) }),
    ]
  }

  @Test func refuses() throws {
    for (code, call) in Self.rows(try PriceBook()) {
      #expect("\(code)") { try call() } throws: { ($0 as? ModelError)?.code == code }
    }
  }

  /// lambda 8.1: an account may have been given more memory.
  @Test func theMemoryLimitIsAParameter() throws {
    let function = try Lambda.Function(
      memory: .mebibytes(32_768), memoryLimit: .mebibytes(32_768))
    #expect(function.memory == .mebibytes(32_768))
  }
}
