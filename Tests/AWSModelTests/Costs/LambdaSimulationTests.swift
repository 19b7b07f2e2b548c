import AWSModel
import Testing

/// What becomes of calls: environments that start, wait and end, and calls that are turned away.
@Suite struct LambdaSimulationTests {
  private func simulation(
    duration: TimeSpan, start: TimeSpan = .milliseconds(500), package: Lambda.Package? = nil,
    concurrency: Int = 1_000, provisioned: Int = 0, timeout: TimeSpan = .seconds(60),
    billsArchiveStarts: Bool = true
  ) throws -> Lambda.Simulation {
    let function = try Lambda.Function(memory: .gigabytes(1), timeout: timeout)
    return Lambda.Simulation(
      function,
      try Lambda.Behavior(
        duration: duration, initDuration: start,
        package: package ?? .image(size: .mebibytes(200)), concurrency: concurrency,
        provisioned: provisioned, billsArchiveStarts: billsArchiveStarts))
  }

  /// lambda 8.7: one call at a time in an environment; it waits for the next one.
  @Test func environmentsServeOneCallAtATimeAndAreKept() throws {
    var simulation = try simulation(duration: .milliseconds(100))
    simulation.send(2)
    #expect(simulation.counts.coldStarts == 2)
    // Both are through after 600 ms: two calls at once find an environment each, a third does not.
    simulation.run(for: .seconds(1))
    simulation.send(3)
    #expect(simulation.counts.coldStarts == 3)
    #expect(simulation.counts.mostAtOnce == 3)
  }

  /// Idle environments go after the time that is assumed, and the next call starts one.
  @Test func idleEnvironmentsGo() throws {
    var simulation = try simulation(duration: .milliseconds(100))
    simulation.send(1)
    simulation.run(for: .minutes(11))
    simulation.send(1)
    #expect(simulation.counts.coldStarts == 2)
  }

  /// lambda 8.4: 1,000 new environments at once, then one for each 10 ms: 100 in a second.
  @Test func newEnvironmentsAreGrantedAtARate() throws {
    var simulation = try simulation(duration: .seconds(30), concurrency: 10_000)
    simulation.send(1_500)
    #expect(simulation.counts.coldStarts == 1_000)
    #expect(simulation.counts.throttles == 500)
    simulation.run(for: .seconds(1))
    simulation.send(500)
    #expect(simulation.counts.coldStarts == 1_100)
    #expect(simulation.counts.throttles == 900)
  }

  /// lambda 8.4: what is not used is not saved up, however long nothing happens.
  @Test func unusedGrantsAreNotSavedUp() throws {
    var simulation = try simulation(duration: .minutes(1), concurrency: 10_000)
    simulation.run(for: .hours(1))
    simulation.send(2_000)
    #expect(simulation.counts.coldStarts == 1_000)
  }

  /// lambda 8.3, 8.5: a limit of 10 answers ten calls at once and a hundred in a second.
  @Test func limitsTurnCallsAway() throws {
    var slow = try simulation(duration: .seconds(1), concurrency: 10)
    slow.send(15)
    #expect(slow.counts.throttles == 5)
    // 150 calls, one every 6.67 ms, each through before the next comes: 100 are answered.
    var quick = try simulation(duration: .milliseconds(1), start: .zero, concurrency: 10)
    quick.run(requestsPerSecond: 150, for: .seconds(1))
    #expect(quick.counts.invocations == 100)
    #expect(quick.counts.throttles == 50)
  }

  /// lambda 8.5: a reservation of 0 stops the function.
  @Test func aLimitOfNothingStopsTheFunction() throws {
    var simulation = try simulation(duration: .milliseconds(1), concurrency: 0)
    simulation.send(3)
    #expect(simulation.counts.invocations == 0)
    #expect(simulation.counts.throttles == 3)
  }

  /// lambda 8.6: calls beyond what is provisioned spill to ordinary environments.
  @Test func provisionedEnvironmentsDoNotStart() throws {
    var simulation = try simulation(duration: .seconds(1), provisioned: 5)
    simulation.send(7)
    #expect(simulation.counts.coldStarts == 2)
  }

  /// lambda 8.6, 8.12: five environments of 1 GB kept for 301 s are billed for ten minutes: 3,000
  /// GB-seconds. Five calls of a second work in them, two spill: 2 × (0.5 s + 1 s) at the ordinary rate.
  /// 7 requests.
  @Test func provisionedTimeIsBilledWithWhatSpilled() throws {
    var simulation = try simulation(duration: .seconds(1), provisioned: 5)
    simulation.send(7)
    simulation.run(for: .seconds(301))
    let prices = try priceBook([
      "lambda.requests": "1000000", "lambda.provisioned-concurrency.x86": "0.01",
      "lambda.provisioned-concurrency.x86.duration": "0.1", "lambda.duration.x86.tier1": "0.2",
      "lambda.free-tier.requests": "5", "lambda.free-tier.gb-seconds": "1",
    ])
    let bill = try simulation.bill(prices: prices, freeTier: false)
    #expect(
      bill.items.map { "\($0.what): \($0.amount.exact)" } == [
        "Lambda requests: $7.00", "Lambda provisioned concurrency: $30.00",
        "Lambda provisioned duration: $0.50", "Lambda duration: $0.60",
      ])
    // Five of the requests and one of the three GB-seconds are free; provisioned time never is.
    let rest = try simulation.bill(prices: prices, freeTier: true)
    #expect(rest.total.exact == "$32.90")
    #expect(simulation.counts.provisionedMilliseconds == 5_000)
  }

  /// lambda 8.7: a start of more than 10 s is repeated with the first call. 10 s + (12 s + 1 s) are
  /// billed.
  @Test func longStartsAreRepeatedWithTheFirstCall() throws {
    var simulation = try simulation(duration: .seconds(1), start: .seconds(12))
    simulation.send(1)
    #expect(simulation.counts.billedMilliseconds == 23_000)
  }

  /// lambda 8.7, 8.8: a call ends at the timeout, as an error.
  @Test func callsEndAtTheTimeout() throws {
    var simulation = try simulation(duration: .seconds(5), start: .zero, timeout: .seconds(3))
    simulation.send(1)
    #expect(simulation.counts.errors == 1)
    #expect(simulation.counts.billedMilliseconds == 3_000)
  }

  /// lambda 8.11: duration and start are billed to the millisecond, the start of an archive only since
  /// August 2025. 100.4 ms and 500 ms make 601 ms; without the start 101 ms.
  @Test func startsAreBilled() throws {
    let duration = TimeSpan.milliseconds(100.4)
    var image = try simulation(duration: duration, billsArchiveStarts: false)
    image.send(1)
    #expect(image.counts.billedMilliseconds == 601)
    let archive = try Lambda.Package.archive(packed: .mebibytes(1), unpacked: .mebibytes(2))
    var old = try simulation(duration: duration, package: archive, billsArchiveStarts: false)
    old.send(1)
    #expect(old.counts.billedMilliseconds == 101)
    var new = try simulation(duration: duration, package: archive)
    new.send(1)
    #expect(new.counts.billedMilliseconds == 601)
  }

  /// 1,000 calls of 100 ms with one start of 500 ms are 100.5 s at 1 GB.
  @Test func theBillCountsEveryMillisecond() throws {
    var simulation = try simulation(duration: .milliseconds(100))
    simulation.run(requestsPerSecond: 1, for: .seconds(1_000))
    #expect(
      simulation.counts.description == "1000 calls, 1 cold starts, 0 throttled, at most 1 at once")
    let bill = try simulation.bill(prices: PriceBook(), freeTier: false)
    #expect(bill.items.map { $0.quantity.description } == ["1,000", "100.5"])
  }

  /// lambda 8.9: throttled asynchronous calls wait 1, 2, 4 … 300 s and are given up after six hours.
  /// The waits add up to 1 + 2 + … + 256 = 511 s after nine, and 300 s each from then on:
  /// 9 + (21,600 − 511) / 300 = 9 + 70 tries follow the first.
  @Test func throttledAsynchronousCallsWaitForSixHours() throws {
    var simulation = try simulation(duration: .milliseconds(1), concurrency: 0)
    simulation.send(1, asynchronous: true)
    simulation.run(for: .hours(7))
    #expect(simulation.counts.throttles == 80)
    #expect(simulation.counts.discarded == 1)
    #expect(Array(simulation.seconds.prefix(4).map { $0.second }) == [0, 1, 3, 7])
  }

  /// lambda 8.3, 8.5: reservations come out of the pool and go back.
  @Test func reservationsComeOutOfThePool() throws {
    var pool = try Lambda.ConcurrencyPool()
    try pool.reserve(400, for: "orders")
    #expect(pool.unreserved == 600 && pool.reservable == 500)
    #expect(pool.limit(of: "orders") == 400 && pool.limit(of: "other") == 600)
    try pool.reserve(900, for: "orders")
    #expect(pool.unreserved == 100)
    #expect(throws: ModelError.self) { try pool.reserve(1, for: "other") }
    try pool.reserve(0, for: "orders")
    #expect(pool.limit(of: "orders") == 0)
  }

  @Test func theChartShowsCallsAtOnce() throws {
    var simulation = try simulation(duration: .seconds(3), concurrency: 2)
    simulation.run(requestsPerSecond: 1, for: .seconds(5))
    #expect(simulation.chart.series.count == 2)
    #expect(
      simulation.chart.series[0].points.map { $0.y.description } == ["1", "2", "2", "2", "2"])
  }
}
