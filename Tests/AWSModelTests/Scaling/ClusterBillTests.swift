import AWSModel
import Testing

@Suite struct ClusterBillTests {
  /// Attached after 10 s, billed from then on: two tasks for 3,590 s of the first hour, a third one that
  /// is started at its end and attached 10 s later for 50 s, which are a minute. 7,240 s of a quarter of
  /// a processor and of half a GB.
  @Test func addsUpTheTimesOfTasks() throws {
    var cluster = try Cluster("shop")
    try cluster.createService("web", task: webTask(), desiredCount: 2)
    cluster.run(for: .hours(1))
    let prices = try priceBook([
      "fargate.linux-x86.vcpu-hour": "36", "fargate.linux-x86.gb-hour": "7.2",
    ])
    // 2 × 3,590 s × ¼ × 1 ct + 2 × 3,590 s × ½ × 0.2 ct.
    #expect(try cluster.bill(prices: prices).total == .cents(1_795 + 718))
    try cluster.runTask(webTask())
    cluster.run(for: .minutes(1))
    let bill = try cluster.bill(prices: prices)
    #expect(bill.title == "Cluster shop, 61 min")
    #expect(bill.items.map { $0.what } == ["Fargate vCPU", "Fargate memory"])
    // (3,650 × 2 + 60) s × ¼ × 1 ct and × ½ × 0.2 ct.
    #expect(bill.items.map { $0.amount } == [.cents(1_840), .cents(736)])
  }

  /// Spot has prices of its own, and what runs on instances costs what these do: one that runs from the
  /// fortieth second to the tenth minute, for 560 s.
  @Test func tellsKindsApart() throws {
    var cluster = try Cluster("shop")
    try cluster.addInstances(.m5Large)
    cluster.run(for: .minutes(5))
    try cluster.runTask(serverTask())
    try cluster.runTask(webTask())
    let strategy = try CapacityStrategy([.init(.fargateSpot, weight: 1)])
    try cluster.runTask(webTask(), launch: .providers(strategy))
    cluster.run(for: .minutes(5))
    let bill = try cluster.bill(
      prices: priceBook([
        "fargate.linux-x86.vcpu-hour": "1", "fargate.linux-x86.gb-hour": "1",
        "fargate.spot-linux-x86.vcpu-hour": "0.3", "fargate.spot-linux-x86.gb-hour": "0.3",
        "ec2.linux-on-demand.m5.large": "3600",
      ]))
    #expect(
      bill.items.map { $0.what } == [
        "Fargate vCPU", "Fargate memory", "Fargate Spot vCPU", "Fargate Spot memory",
        "EC2 m5.large",
      ])
    #expect(bill.items.last?.amount == .dollars(560))
  }

  @Test func wantsPrices() throws {
    var cluster = try Cluster("shop")
    try cluster.runTask(webTask())
    #expect(try cluster.bill(prices: priceBook([:])).total == .zero)
    cluster.run(for: .minutes(1))
    #expect(
      refusal { () throws(ModelError) in
        _ = try cluster.bill(prices: PriceBook(date: "2026-11", prices: []))
      } == "pricebook.price.missing")
  }
}
