import Testing

/// Properties of the model that Swift may set, examples may too; and operators between two types.
@Suite struct SettingTests {
  private static let place = """
    var place = CostScenario.Candidate.fargate(
      try Fargate.Task(cpu: .vCPU(0.25), memory: .gigabytes(0.5)), count: 2)

    """

  @Test(arguments: [
    Case("place.loadBalancer = true; print(place.loadBalancer, place.count)", ["true 2"]),
    Case("place.count += 3; print(place.count)", ["5"]),
    Case("let copy = place; place.count = 7; print(copy.count, place.count)", ["2 7"]),
    Case("var places = [place, place]; places[1].name = \"b\"; print(places)", ["[Fargate, b]"]),
    Case(
      "var maybe: CostScenario.Candidate? = place; maybe?.natGateways = 2; print(maybe!.natGateways)",
      ["2"]),
    Case(
      "struct Shop { var home: CostScenario.Candidate }; var shop = Shop(home: place); shop.home.freeTier = true; print(shop.home.freeTier, place.freeTier)",
      ["true false"]),
    Case("func double(_ n: inout Int) { n *= 2 }; double(&place.count); print(place.count)", ["4"]),
    Case(
      "place.savingsPlan = try SavingsPlan(hourlyCommitment: .cents(1), discountPercent: 20); print(place.savingsPlan!.discountPercent); place.savingsPlan = nil; print(place.savingsPlan == nil)",
      ["20", "true"]),
  ])
  func propertiesAreSet(_ test: Case) throws {
    #expect(try output(Self.place + test.text) == test.expected)
  }

  /// What is set counts: a load balancer for 730 hours at $0.0225 is $16.43 a month.
  @Test func whatIsSetIsBilled() throws {
    let text = """
      let scenario = try CostScenario(
        "shop", load: RequestLoad(requests: 0, duration: .seconds(1)), candidates: [place])
      place.loadBalancer = true
      place.name = "behind a balancer"
      let other = try CostScenario("shop", load: scenario.load, candidates: [place])
      let before = try scenario.bill(for: "Fargate", prices: prices).total
      print(try other.bill(for: "behind a balancer", prices: prices).total - before)
      """
    #expect(try output(Self.place + text) == ["$16.43"])
  }

  @Test func aClusterTakesItsTiming() throws {
    let text = """
      var cluster = try Cluster("shop")
      cluster.timing.attach = .seconds(3)
      cluster.instanceTiming = EC2.Timing(boot: .seconds(5))
      print(cluster.timing.attach, cluster.instanceTiming.boot)
      """
    #expect(try output(text) == ["3 s 5 s"])
  }

  @Test(arguments: [
    Case(
      "let fixed = place; fixed.count = 3",
      [
        "3:20-25 example.assignment.constant: 'fixed' cannot be changed: it is a constant",
        "note: declare it with 'var', or change a copy: 'var copy = fixed'",
      ]),
    Case(
      "var scenario = try CostScenario(\"s\", load: RequestLoad(requests: 1, duration: .zero), candidates: [place]); scenario.load.peak = 2",
      ["3:118-122 example.assignment.property: 'load' of 'CostScenario' cannot be assigned"]),
    Case(
      "place.count = \"two\"",
      ["3:15-20 example.type.mismatch: found 'String', expected 'Int'"]),
  ])
  func whatIsConstantStaysSo(_ test: Case) throws {
    #expect(try output(Self.place + test.text) == test.expected)
  }

  @Test(arguments: [
    Case("let time: SimulatedTime = .start + .hours(8); print(time)", ["08:00:00"]),
    Case("print(SimulatedTime.start + .hours(8))", ["08:00:00"]),
    Case(
      "let now = SimulatedTime.start + .hours(8); print(now - .start, now - .minutes(1))",
      ["8 h 07:59:00"]),
    Case(
      "print(try AutoScaling.ScheduledAction(\"m\", .at(.start + .hours(8)), minimum: 4))",
      ["m, at 08:00:00: minimum 4"]),
    Case(
      "var now = SimulatedTime.start; now = now + .hours(1) + .minutes(5); print(now)", ["01:05:00"]
    ),
    Case("let money: Money = .dollars(2) * 3; print(money)", ["$6.00"]),
  ])
  func operatorsBetweenTypes(_ test: Case) throws {
    #expect(try output(test.text) == test.expected)
  }
}
