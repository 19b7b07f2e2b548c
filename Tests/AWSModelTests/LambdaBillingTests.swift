import AWSModel
import Testing

@Suite struct LambdaBillingTests {
  /// lambda 8.1: 128 to 10,240 MB in steps of 1, 1 to 900 s.
  @Test func refusesWhatIsOutsideTheQuotas() throws {
    for memory in [DataSize.mebibytes(127), .mebibytes(10_241), .gigabytes(0.3)] {
      let code = refusal { () throws(ModelError) in _ = try Lambda.Function(memory: memory) }
      #expect(code == "lambda.memory")
    }
    for timeout in [TimeSpan.zero, .seconds(901), .milliseconds(1_500)] {
      let code = refusal { () throws(ModelError) in
        _ = try Lambda.Function(memory: .mebibytes(128), timeout: timeout)
      }
      #expect(code == "lambda.timeout")
    }
    #expect(try Lambda.Function(memory: .mebibytes(1_769)).vCPU == 1)
  }

  @Test func refusesUsageThatCannotBe() throws {
    let function = try Lambda.Function(memory: .mebibytes(128))
    let prices = try PriceBook()
    func code(_ requests: Int64, _ duration: TimeSpan) -> String? {
      refusal { () throws(ModelError) in
        _ = try function.cost(
          requests: requests, averageDuration: duration, prices: prices, freeTier: false)
      }
    }
    #expect(code(-1, .seconds(1)) == "lambda.requests")
    #expect(code(1, .seconds(4)) == "lambda.duration")
    #expect(code(1, .seconds(-4)) == "time.range")
    let concurrency = refusal { () throws(ModelError) in
      _ = try function.provisionedCost(
        concurrency: -1, enabled: .hours(1), requests: 1, averageDuration: .seconds(1),
        prices: prices)
    }
    #expect(concurrency == "lambda.concurrency")
  }

  /// lambda 8.11: 1.2 ms count as 2 ms: 1 GB × 0.002 s × 0.0000166667 = 0.0000000333334.
  @Test func roundsDurationUpToTheMillisecond() throws {
    let function = try Lambda.Function(memory: .gigabytes(1))
    let bill = try function.cost(
      requests: 1, averageDuration: .milliseconds(1.2), prices: PriceBook(), freeTier: false)
    // 0.0000000333334 dollars are 33,333.4 picodollars.
    #expect(bill.items.last?.amount == Money(picodollars: 33_333))
  }

  /// lambda 8.12: 1,000,000 requests and 400,000 GB-seconds a month are free, when asked for.
  @Test func theFreeTierIsExplicit() throws {
    let function = try Lambda.Function(memory: .gigabytes(1))
    func cost(_ freeTier: Bool) throws -> Bill {
      try function.cost(
        requests: 1_000_000, averageDuration: .milliseconds(400), prices: PriceBook(),
        freeTier: freeTier)
    }
    #expect(try cost(true).total == .zero)
    // 0.20 + 400,000 × 0.0000166667 = 6.86668.
    #expect(try cost(false).total == (try Money("6.86668")))
  }
}
