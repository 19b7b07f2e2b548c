import AWSModel
import Figures
import GuideTestSupport
import Testing

@Suite struct CostScenarioTests {
  private let prices: PriceBook

  init() throws { prices = try PriceBook() }

  private func scenario(
    requests: Int = 2_000_000, cpuTime: TimeSpan? = nil, peak: Int = 1,
    month: TimeSpan = .hours(730)
  ) throws -> CostScenario {
    let task = try Fargate.Task(cpu: .vCPU(0.25), memory: .gigabytes(0.5))
    return try CostScenario(
      "shop",
      load: RequestLoad(
        requests: requests, duration: .milliseconds(80), cpuTime: cpuTime, peak: peak,
        responseSize: .bytes(10_240), logSize: .bytes(1_024)),
      candidates: [
        .lambda(Lambda.Function(memory: .gigabytes(0.5))),
        .fargate(task, count: 2).with(loadBalancer: true),
        .ec2(.t3Small, count: 2, volume: EBS.Volume(.gigabytes(30))).with(loadBalancer: true),
      ], month: month)
  }

  /// billing 9.8 and 9.5: idle, Lambda costs nothing, and ECS has no line of its own; two tasks 2 × 730 × 0.0123425 = 18.02005 and the balancer
  /// 730 × 0.0225 = 16.425; two t3.small 2 × 730 × 0.0208 = 30.368 and two disks of 30 GB at 0.08.
  @Test func idleCosts() throws {
    let scenario = try scenario()
    #expect(try scenario.idleBill(for: "Lambda", prices: prices).total == .zero)
    #expect(try scenario.idleBill(for: "Fargate", prices: prices).total.exact == "$34.44505")
    #expect(try scenario.idleBill(for: "EC2", prices: prices).total.exact == "$51.593")
  }

  /// Everything around a load: 2,000,000 answers of 10 KiB are 19.073486 GB at 0.09, logs of 1 KiB
  /// 1.907349 GB at 0.50.
  @Test func whatSurroundsALoad() throws {
    let bill = try scenario().bill(for: "Lambda", prices: prices)
    #expect(
      bill.items.map { $0.what } == [
        "Lambda requests", "Lambda duration", "Logs ingestion", "Transfer to the internet",
      ])
    // 2 × 0.20; 2,000,000 × 0.08 s × 0.5 GB = 80,000 × 0.0000166667; the rest as above.
    #expect(
      bill.items.map { $0.amount.description } == ["$0.40", "$1.33", "$0.95", "$1.72"])
  }

  /// At 20 ms of a processor each and a peak of three times the average, 100,000,000 requests need
  /// 100,000,000 × 0.02 s × 3 / (2,628,000 s × 0.25 × 0.7) = 13.05, so 14 tasks; two servers have four
  /// processors: 100,000,000 × 0.06 / (2,628,000 × 2 × 0.7) = 1.63.
  @Test func busyLoadsNeedMore() throws {
    let scenario = try scenario(requests: 100_000_000, cpuTime: .milliseconds(20), peak: 3)
    #expect(try scenario.count(for: "Fargate") == 14)
    #expect(try scenario.count(for: "EC2") == 2)
    #expect(try scenario.count(for: "Lambda") == 0)
  }

  @Test func theMonthIsExplicit() throws {
    let bill = try scenario(month: .days(30)).idleBill(for: "Fargate", prices: prices)
    // 2 × 720 × 0.0123425 + 720 × 0.0225.
    #expect(bill.total.exact == "$33.9732")
    let codes = [
      refusal { () throws(ModelError) in
        _ = try CostScenario(
          "x", load: RequestLoad(requests: 1, duration: .seconds(1)), candidates: [])
      },
      refusal { () throws(ModelError) in
        let place = CostScenario.Candidate.lambda(try Lambda.Function(memory: .mebibytes(128)))
        _ = try CostScenario(
          "x", load: RequestLoad(requests: 1, duration: .seconds(1)), candidates: [place],
          month: .days(32))
      },
    ]
    #expect(codes == ["scenario.candidates", "scenario.month"])
    #expect(
      throws: ModelError(
        code: "scenario.candidate",
        message:
          "the scenario has no place to run called 'Nomad'; expected Lambda, Fargate or EC2")
    ) { try scenario().bill(for: "Nomad", prices: prices) }
  }

  /// A million requests cost 0.20 and 40,000 GB-s × 0.0000166667 = 0.666668 on Lambda, the tasks
  /// 18.02005: 18.02005 / 0.000000866668 = 20,792,333.6, so Fargate is cheaper from 20,792,334 on.
  @Test func breakEvenByHand() throws {
    let task = try Fargate.Task(cpu: .vCPU(0.25), memory: .gigabytes(0.5))
    let scenario = try CostScenario(
      "shop", load: RequestLoad(requests: 0, duration: .milliseconds(80)),
      candidates: [.lambda(Lambda.Function(memory: .gigabytes(0.5))), .fargate(task, count: 2)])
    let evens = try scenario.breakEvens(
      between: "Lambda", and: "Fargate", upTo: 1_000_000_000, prices: prices)
    #expect(evens.map { $0.value } == [20_792_334])
    #expect(evens.map { $0.cheaper } == ["Fargate"])
    let chart = try scenario.chart(upTo: 40_000_000, points: 200, prices: prices)
    #expect(chart.series.map { $0.points.count } == [200, 200])
    #expect(chart.marks.count == 1)
  }

  /// At every break-even the holder changes: one request less, and the other costs no more; and no
  /// number of requests between two of them says otherwise.
  @Test func breakEvensAreExact() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<40 {
      let memory = Int.random(in: 128...3_000, using: &generator)
      let milliseconds = Int.random(in: 1...2_000, using: &generator)
      let cpu = Int.random(in: 1...100, using: &generator)
      let size = TaskSize.fargate()[Int.random(in: 0..<20, using: &generator)]
      let scenario = try CostScenario(
        "random",
        load: RequestLoad(
          requests: 0, duration: .milliseconds(milliseconds), cpuTime: .milliseconds(cpu), peak: 2),
        candidates: [
          .lambda(Lambda.Function(memory: .mebibytes(memory)), freeTier: true),
          .fargate(Fargate.Task(cpu: size.cpu, memory: size.memory), count: 1)
            .with(loadBalancer: true),
        ])
      func cost(_ name: String, _ requests: Int64) throws -> Money {
        try scenario.with(requests: requests).bill(for: name, prices: prices).total
      }
      let evens = try scenario.breakEvens(
        between: "Lambda", and: "Fargate", upTo: 50_000_000, prices: prices)
      for even in evens {
        #expect(even.cheaperCost < even.dearerCost)
        #expect(try cost(even.cheaper, even.value) == even.cheaperCost)
        if even.value > 0 {
          #expect(try cost(even.cheaper, even.value - 1) >= cost(even.dearer, even.value - 1))
        }
      }
      for _ in 0..<20 {
        let requests = Int64.random(in: 0...50_000_000, using: &generator)
        let last = evens.last { $0.value <= requests }
        let holder = last?.cheaper ?? "Lambda"
        let other = holder == "Lambda" ? "Fargate" : "Lambda"
        #expect(try cost(holder, requests) <= cost(other, requests), "\(scenario) \(requests)")
      }
    }
  }

  /// A request more never costs less, wherever it is answered.
  @Test func costsNeverFallAsRequestsGrow() throws {
    var generator = SeededGenerator(seed: 11)
    let scenario = try scenario(cpuTime: .milliseconds(15), peak: 3)
    for _ in 0..<200 {
      let requests = Int64.random(in: 0...10_000_000_000, using: &generator)
      let more = requests + Int64.random(in: 1...1_000_000, using: &generator)
      for place in scenario.candidates {
        let less = try scenario.with(requests: requests).bill(for: place.name, prices: prices)
        let larger = try scenario.with(requests: more).bill(for: place.name, prices: prices)
        #expect(less.total <= larger.total, "\(place) \(requests) \(more)")
      }
    }
  }

  @Test func theComparisonHasARowForEachPlace() throws {
    let table = try scenario().comparison(prices: prices)
    #expect(table.rows.map { $0[0] } == ["Lambda", "Fargate", "EC2"])
    // 34.44505 + LCU 2,000,000 / 2,628,000 s / 25 = 0.030442 × 730 × 0.008 = 0.18 + 0.95 + 1.72.
    #expect(table.rows[1][2...3] == ["$34.45", "$37.29"])
  }
}

@Suite struct PackingTests {
  /// A t3.medium has 2,048 units and 4 GB less 6 %: seven tasks of 0.5 GB, eight by CPU. It costs
  /// 0.0416 × 730 = 30.368, a task on Fargate 9.010025: three are 27.030075, four 36.0401.
  @Test func breakEvenOfOneServer() throws {
    let prices = try PriceBook()
    let task = try Fargate.Task(cpu: .vCPU(0.25), memory: .gigabytes(0.5))
    let packing = try Packing(of: task, on: .t3Medium)
    #expect(packing.tasksPerInstance == 7)
    let even = try #require(try packing.breakEven(prices: prices))
    #expect(even.value == 4)
    #expect(even.cheaperCost.exact == "$30.368" && even.dearerCost.exact == "$36.0401")
    #expect([0, 1, 7, 8, 14, 15].map { packing.instances(for: $0) } == [0, 1, 1, 2, 2, 3])
    let chart = try packing.chart(upTo: 20, prices: prices)
    #expect(chart.series.map { $0.kind } == [.step, .line])
  }

  /// A disk of 100 GB adds $8.00: the server costs 38.368, five tasks 45.050125.
  @Test func disksCountToo() throws {
    let prices = try PriceBook()
    let task = try Fargate.Task(cpu: .vCPU(0.25), memory: .gigabytes(0.5))
    let packing = try Packing(of: task, on: .t3Medium, volume: EBS.Volume(.gigabytes(100)))
    #expect(try packing.breakEven(prices: prices)?.value == 5)
  }

  /// A server that holds one small task costs more than that task.
  @Test func aServerMayNeverPay() throws {
    let task = try Fargate.Task(cpu: .vCPU(0.25), memory: .gigabytes(0.5))
    let packing = try Packing(of: task, on: .t3Micro)
    #expect(packing.tasksPerInstance == 1)
    // 0.0104 × 730 = 7.592 against 9.010025: here even one pays.
    #expect(try packing.breakEven(prices: PriceBook())?.value == 1)
    let expensive = try priceBook([
      "ec2.linux-on-demand.t3.micro": "1", "fargate.linux-x86.vcpu-hour": "0.01",
      "fargate.linux-x86.gb-hour": "0.01",
    ])
    #expect(try packing.breakEven(prices: expensive) == nil)
  }
}

/// The search itself, on costs that are made up.
@Suite struct BreakEvenTests {
  /// Equal bills give no break-even, and the search ends.
  @Test func equalCostsNeverCross() throws {
    let function = try Lambda.Function(memory: .gigabytes(1))
    let scenario = try CostScenario(
      "same", load: RequestLoad(requests: 0, duration: .milliseconds(1)),
      candidates: [.lambda(function), .lambda(function, name: "twin")])
    let code = refusal { () throws(ModelError) in
      _ = try scenario.breakEvens(
        between: "Lambda", and: "twin", upTo: 1_000_000_000, prices: try PriceBook())
    }
    #expect(code == "breakeven.search")
  }
}
