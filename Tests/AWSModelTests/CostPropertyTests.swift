import AWSModel
import GuideTestSupport
import Testing

@Suite struct CostPropertyTests {
  private let seed: UInt64 = 42

  /// More time, more tasks and a larger size never cost less.
  @Test func fargateNeverGetsCheaperWithUse() throws {
    var generator = SeededGenerator(seed: seed)
    let prices = try PriceBook()
    let sizes = TaskSize.fargate()
    for _ in 0..<300 {
      let size = sizes[Int.random(in: sizes.indices, using: &generator)]
      let task = try Fargate.Task(cpu: size.cpu, memory: size.memory)
      let seconds = Int.random(in: 0...10_000_000, using: &generator)
      let runs = Int.random(in: 0...1_000, using: &generator)
      let cost = try task.cost(for: .seconds(seconds), runs: runs, prices: prices).total
      let longer = try task.cost(for: .seconds(seconds + 1), runs: runs, prices: prices).total
      let more = try task.cost(for: .seconds(seconds), runs: runs + 1, prices: prices).total
      #expect(cost <= longer && cost <= more && cost >= .zero, "seed \(seed)")
    }
  }

  /// A request more, a millisecond more or no free tier never cost less.
  @Test func lambdaNeverGetsCheaperWithUse() throws {
    var generator = SeededGenerator(seed: seed)
    let prices = try PriceBook()
    for _ in 0..<300 {
      let function = try Lambda.Function(
        memory: .mebibytes(Int.random(in: 128...10_240, using: &generator)),
        timeout: .seconds(900))
      let requests = Int.random(in: 0...2_000_000_000, using: &generator)
      let duration = Int.random(in: 0...899_000, using: &generator)
      func cost(_ requests: Int, _ duration: Int, _ freeTier: Bool = true) throws -> Money {
        try function.cost(
          requests: requests, averageDuration: .milliseconds(duration), prices: prices,
          freeTier: freeTier
        ).total
      }
      let base = try cost(requests, duration)
      #expect(try base <= cost(requests + 1, duration), "seed \(seed)")
      #expect(try base <= cost(requests, duration + 1), "seed \(seed)")
      #expect(try base <= cost(requests, duration, false), "seed \(seed)")
    }
  }

  /// What is printed and what is read is the same amount.
  @Test func amountsSurviveTheirText() throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let money = Money(picodollars: Int128(Int64.random(in: .min ... .max, using: &generator)))
      let text = money.exact.filter { $0 != "$" && $0 != "," }
      #expect(try Money(text) == money, "seed \(seed)")
    }
  }
}

@Suite struct CatalogTests {
  @Test func saysWhatIsNotModelled() {
    let names = Catalog.services.map { $0.name }
    #expect(names == names.sorted() && names.contains("Lambda"))
    #expect(Catalog.services.allSatisfy { !$0.notModelled.isEmpty })
  }
}
