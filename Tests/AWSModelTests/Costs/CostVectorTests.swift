import AWSModel
import Foundation
import Testing

/// Worked examples about servers, disks, load balancers, transfer and functions, from public sources.
@Suite struct CostVectorTests {
  static let tested = [
    "alb-month-with-lcu", "ebs-gp3-extras", "ec2-m5-large-2190h", "ec2-second-billing",
    "ec2-t3-medium-100h", "lambda-async-retry-schedule", "lambda-concurrency-little-law",
    "lambda-reservable-concurrency", "transfer-us-east-2-tiers",
  ]

  private let vectors: [String: JSON]

  init() throws {
    let file = try JSON.parse(vectorFile("vectors.json"))
    var vectors: [String: JSON] = [:]
    for vector in file["vectors"]?.elements ?? [] { vectors[vector["id"]?.string ?? ""] = vector }
    self.vectors = vectors
  }

  private func input(_ id: String, _ name: String) throws -> String {
    try #require(vectors[id]?["inputs"]?[name]?.string)
  }

  private func expected(_ id: String, _ name: String) throws -> JSON {
    try #require(vectors[id]?["expected"]?[name])
  }

  /// Within half a cent, as the vectors say.
  private func expect(_ amount: Money, _ text: String?, _ id: String) throws {
    let difference = try amount - Money(try #require(text))
    let bound = try Money(try #require(vectors[id]?["tolerance"]?.string))
    #expect(max(difference, -difference) <= bound, "\(id): \(amount.exact), not \(text ?? "")")
  }

  @Test(arguments: [
    ("ec2-m5-large-2190h", EC2.InstanceType.m5Large, 2_190),
    ("ec2-t3-medium-100h", .t3Medium, 100),
  ])
  func serversByTheHour(_ id: String, type: EC2.InstanceType, hours: Int) throws {
    let prices = try priceBook([
      "ec2.linux-on-demand.\(type.name)": input(id, "price_hour")
    ])
    let bill = try type.cost(for: .hours(hours), prices: prices)
    try expect(bill.total, expected(id, "cost").string, id)
  }

  /// billing 9.4: at least a minute for each start.
  @Test func serversBySecond() throws {
    let id = "ec2-second-billing"
    let runs = try #require(vectors[id]?["inputs"]?["run_seconds"]?.elements)
    let billed = runs.map { EC2.billedSeconds(.seconds($0.integer ?? 0)) }
    #expect(billed == (try expected(id, "billed_seconds").elements.map { $0.integer }))
  }

  @Test func disksWithExtras() throws {
    let id = "ebs-gp3-extras"
    let rates = try #require(vectors[id]?["inputs"]?["prices"]?.elements).map { $0.string ?? "" }
    let prices = try priceBook([
      "ebs.gp3.storage": rates[0], "ebs.gp3.iops-over-3000": rates[1],
      "ebs.gp3.throughput-over-125": rates[2],
    ])
    let volume = try EBS.Volume(.gigabytes(40), iops: 4_000, throughput: 130)
    let bill = try volume.cost(for: .hours(730), prices: prices)
    let lines = try expected(id, "lines").elements
    #expect(bill.items.count == lines.count)
    for (item, line) in zip(bill.items, lines) { try expect(item.amount, line.string, id) }
  }

  @Test func loadBalancerWithUnits() throws {
    let id = "alb-month-with-lcu"
    let prices = try priceBook([
      "elb.alb.hour": input(id, "price_hour"), "elb.alb.lcu-hour": input(id, "price_lcu_hour"),
    ])
    let units = ELB.CapacityUnits(try #require(Double(try input(id, "average_lcu"))))
    let bill = try ELB.cost(for: .hours(730), average: units, prices: prices)
    try expect(bill.items[0].amount, expected(id, "hours").string, id)
    try expect(bill.items[1].amount, expected(id, "lcu").string, id)
  }

  @Test func transferInTiers() throws {
    let id = "transfer-us-east-2-tiers"
    let rates = try #require(vectors[id]?["inputs"]?["tiers"]?.elements)
    let names = ["first-10tb", "next-40tb", "next-100tb", "over-150tb"]
    var table: [String: String] = [:]
    for (name, rate) in zip(names, rates) {
      table["data-transfer.out-internet.\(name)"] = rate.elements[1].string
    }
    let size = try #require(Int64(try input(id, "gb_out")))
    let bill = try DataTransfer.costToInternet(
      .gigabytes(size), prices: priceBook(table), freeTier: false)
    let lines = try expected(id, "lines").elements
    #expect(bill.items.count == lines.count)
    for (item, line) in zip(bill.items, lines) { try expect(item.amount, line.string, id) }
  }

  /// lambda 8.3: what comes in each second, times how long it takes.
  @Test func concurrencyIsRateTimesDuration() throws {
    let id = "lambda-concurrency-little-law"
    let concurrency = try Lambda.concurrency(
      requestsPerSecond: try #require(Int(try input(id, "events_per_second"))),
      duration: .seconds(try #require(Int(try input(id, "duration_seconds")))))
    #expect("\(concurrency)" == (try expected(id, "concurrency").string))
  }

  /// lambda 8.5: 100 stay unreserved.
  @Test func reservableConcurrency() throws {
    let id = "lambda-reservable-concurrency"
    let limit = try #require(vectors[id]?["inputs"]?["account_limit"]?.integer)
    let pool = try Lambda.ConcurrencyPool(limit: Int(limit))
    #expect(pool.reservable == (try expected(id, "max_reservable").integer))
  }

  /// lambda 8.9: a call whose function fails every time is tried after one and after two minutes.
  @Test func retriesOfAsynchronousCalls() throws {
    let id = "lambda-async-retry-schedule"
    let function = try Lambda.Function(memory: .mebibytes(128))
    var simulation = Lambda.Simulation(
      function, try Lambda.Behavior(duration: .zero, initDuration: .zero))
    simulation.send(1, asynchronous: true, failing: true)
    simulation.run(for: .hours(1))
    #expect(simulation.counts.invocations == (try expected(id, "attempts").integer))
    let moments = simulation.seconds.map { $0.second }
    let waits = zip(moments.dropFirst(), moments).map { $0 - $1 }
    #expect(waits == (try expected(id, "waits_seconds").elements.map { $0.integer }))
    #expect(simulation.counts.discarded == 1)
  }
}
