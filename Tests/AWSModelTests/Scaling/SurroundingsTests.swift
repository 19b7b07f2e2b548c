import AWSModel
import Testing

/// What stands around a cluster's services, on its bill; billing 9.7.
@Suite struct SurroundingsTests {
  /// Each thing at a price that shows it: a dollar an hour, a billionth of a dollar a byte.
  private let prices: PriceBook
  private var cluster: Cluster

  init() throws {
    let gigabyte = "1.073741824"
    prices = try priceBook([
      "fargate.linux-x86.vcpu-hour": "0", "fargate.linux-x86.gb-hour": "0",
      "ec2.linux-on-demand.m5.large": "0", "elb.alb.hour": "1", "elb.alb.lcu-hour": "1",
      "vpc.nat-gateway.hour": "1", "vpc.nat-gateway.data-processed": gigabyte,
      "vpc.public-ipv4-address-hour": "1", "cloudwatch.logs.ingestion": gigabyte,
      "data-transfer.out-internet.first-10tb": gigabyte, "ebs.gp3.storage": "0.08",
    ])
    cluster = try Cluster("shop")
  }

  private func amounts() throws -> [String] {
    try cluster.bill(prices: prices).items.filter { $0.amount != .zero }.map {
      "\($0.what): \($0.amount.exact)"
    }
  }

  /// 100 requests a second for an hour and a half are 540,000; the task is there before the first minute
  /// ends. 100 new connections a second are 4 units, and half an hour of them is half of that on average;
  /// answers of 2,048 bytes are below a unit. Of the begun hours 2 are billed.
  @Test mutating func hoursUnitsAndBytesAreThoseThatWereSimulated() throws {
    try cluster.surround(
      with: .init(
        loadBalancer: true, natGateways: 2, publicAddresses: 3, responseSize: .bytes(2_048),
        logSize: .bytes(1_024)))
    try cluster.createService("web", task: webTask())
    try cluster.setTraffic(.steady(100), of: "web", cpuPerRequest: .milliseconds(1))
    cluster.run(for: .minutes(90))
    #expect(
      try amounts() == [
        "ALB hours: $2.00", "ALB capacity units: $6.00", "NAT gateway hours: $4.00",
        "NAT gateway data: $0.55296", "Public IPv4 addresses: $4.50", "Logs ingestion: $0.55296",
        "Transfer to the internet: $1.10592",
      ])
  }

  /// A quarter of a processor has 250 ms a second: of 100 requests of 10 ms, 25 are served. 90,000 answers
  /// in an hour; 25 connections a second are a unit.
  @Test mutating func whatWasNotServedIsNotBilled() throws {
    try cluster.surround(with: .init(loadBalancer: true, responseSize: .bytes(1_000)))
    try cluster.createService("web", task: webTask())
    try cluster.setTraffic(.steady(100), of: "web", cpuPerRequest: .milliseconds(10))
    cluster.run(for: .hours(1))
    #expect(
      try amounts() == [
        "ALB hours: $1.00", "ALB capacity units: $1.00", "Transfer to the internet: $0.09",
      ])
  }

  /// There for 30 minutes twice, with a break: 2 hours. The first gateway is there all the time, for 90
  /// minutes: 2 hours; the other two for 60 minutes, across a change of something else: 1 hour each.
  @Test mutating func whatWasTakenAwayIsBilledUntilThen() throws {
    let half = TimeSpan.minutes(30)
    try cluster.surround(with: .init(loadBalancer: true, natGateways: 1))
    cluster.run(for: half)
    try cluster.surround(with: .init(natGateways: 3))
    cluster.run(for: half)
    try cluster.surround(with: .init(loadBalancer: true, natGateways: 3))
    cluster.run(for: half)
    #expect(try amounts() == ["ALB hours: $2.00", "NAT gateway hours: $4.00"])
    #expect(cluster.surroundings.natGateways == 3)
  }

  /// A disk of 100 GB for 73 hours is a tenth of a month: $0.80; it is there from the launch on.
  @Test mutating func disksAreBilledFromTheLaunchOn() throws {
    try cluster.surround(with: .init(volume: EBS.Volume(.gigabytes(100))))
    cluster.run(for: .hours(1))
    try cluster.addInstances(.m5Large)
    cluster.run(for: .hours(73))
    #expect(try amounts() == ["EBS gp3 storage: $0.80"])
  }

  /// Images that tasks pull go through the gateways: two tasks, each with 704 MiB, which are 738,197,504
  /// bytes. What was pulled before the gateways were there did not.
  @Test mutating func pulledImagesGoThroughTheGateways() throws {
    var shop = try ECR.Repository("shop/web")
    let image = ECR.Image([ECR.Layer("app", size: .mebibytes(704))])
    try shop.push(image, tags: ["1"])
    cluster.setRepository(shop)
    let task = try TaskDefinition(
      "web", cpu: .vCPU(0.25), memory: .gigabytes(0.5),
      executionRoleArn: "arn:aws:iam::111122223333:role/pull",
      containers: [Container("app", image: "\(shop):1")])
    try cluster.runTask(task)
    cluster.run(for: .minutes(1))
    try cluster.surround(with: .init(natGateways: 1))
    try cluster.runTask(task, count: 2)
    cluster.run(for: .minutes(1))
    #expect(try amounts() == ["NAT gateway hours: $1.00", "NAT gateway data: $1.476395008"])
  }

  @Test mutating func nothingIsBilledAsLongAsNothingIsThere() throws {
    cluster.run(for: .hours(1))
    #expect(try amounts() == [])
    try cluster.surround(with: .init(loadBalancer: true))
    #expect(try amounts() == [])
  }

  @Test mutating func refusesNumbersBelowNothing() throws {
    for wrong in [
      Cluster.Surroundings(natGateways: -1), .init(publicAddresses: -1),
      .init(requestSize: .bytes(-1)), .init(responseSize: .bytes(-1)), .init(logSize: .bytes(-1)),
    ] {
      let code = refusal { () throws(ModelError) in try cluster.surround(with: wrong) }
      #expect(code == "cluster.surroundings")
    }
  }

  @Test func saysWhatItIs() throws {
    let all = Cluster.Surroundings(
      loadBalancer: true, natGateways: 1, publicAddresses: 2,
      volume: try EBS.Volume(.gigabytes(20)), logSize: .bytes(200))
    #expect(
      all.description
        == "a load balancer, 1 NAT gateway, 2 public addresses, EBS gp3 20 GB for each instance, 200 bytes a log"
    )
    #expect(Cluster.Surroundings().description == "nothing")
  }
}
