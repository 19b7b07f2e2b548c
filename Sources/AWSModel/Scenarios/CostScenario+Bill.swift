extension CostScenario {
  /// What the load costs at one of its places in a month, with everything around it.
  ///
  /// - Throws: `scenario.candidate`, `pricebook.price.missing`, and what the services refuse.
  public func bill(for name: String, prices: PriceBook) throws(ModelError) -> Bill {
    try bill(for: candidate(name), load: load, prices)
  }

  /// What it costs when nobody asks for anything.
  /// - Throws: as ``bill(for:prices:)``.
  public func idleBill(for name: String, prices: PriceBook) throws(ModelError) -> Bill {
    try bill(for: candidate(name), load: load.with(requests: 0), prices)
  }

  /// How many tasks or servers a place needs for the load; 0 for functions.
  /// - Throws: `scenario.candidate`.
  public func count(for name: String) throws(ModelError) -> Int64 {
    count(for: try candidate(name), load)
  }

  func bill(
    for candidate: Candidate, load: RequestLoad, _ prices: PriceBook
  ) throws(ModelError) -> Bill {
    var items = try compute(candidate, load, prices)
    items += try around(candidate, load, prices)
    let bill = Bill(
      "\(name) on \(candidate.name)", items: items, period: month, prices: prices)
    guard let plan = candidate.savingsPlan else { return bill }
    return try bill.applying(plan, over: month)
  }

  private func count(for candidate: Candidate, _ load: RequestLoad) -> Int64 {
    let cpu: Int64
    switch candidate.compute {
    case .lambda: return 0
    case .fargate(let task): cpu = task.size.cpu.units ?? 0
    case .ec2(let type, _): cpu = type.vCPU.multipliedSaturating(by: 1_024)
    }
    let needed = load.units(of: cpu, over: month, utilisation: utilisation)
    return max(candidate.count, needed ?? 0)
  }

  private func compute(
    _ candidate: Candidate, _ load: RequestLoad, _ prices: PriceBook
  ) throws(ModelError) -> [LineItem] {
    let count = Int(clamping: count(for: candidate, load))
    switch candidate.compute {
    case .lambda(let function, let provisioned) where provisioned > 0:
      return try function.provisionedCost(
        concurrency: provisioned, enabled: month, requests: load.requests,
        averageDuration: load.duration, prices: prices
      ).items
    case .lambda(let function, _):
      return try function.cost(
        requests: load.requests, averageDuration: load.duration, prices: prices,
        freeTier: candidate.freeTier
      ).items
    case .fargate(let task):
      return try task.cost(for: month, runs: count, prices: prices).items
    case .ec2(let type, let volume):
      let disks = try volume?.cost(for: month, count: count, month: month, prices: prices).items
      return try type.cost(for: month, count: count, prices: prices).items + (disks ?? [])
    }
  }

  /// Load balancer, gateways, addresses, logs, and what is sent to the internet.
  private func around(
    _ candidate: Candidate, _ load: RequestLoad, _ prices: PriceBook
  ) throws(ModelError) -> [LineItem] {
    var items: [LineItem] = []
    let answers = load.total(load.responseSize)
    if candidate.loadBalancer {
      let units = try ELB.CapacityUnits(
        newConnections: load.requests, processed: answers,
        toFunctions: candidate.isFunction, in: month)
      items += try ELB.cost(for: month, average: units, prices: prices).items
    }
    if candidate.natGateways > 0 {
      items += try VPC.natGatewayCost(
        for: month, count: Int(clamping: candidate.natGateways), prices: prices
      ).items
    }
    if candidate.publicAddresses > 0 {
      items += try VPC.publicAddressCost(
        for: month, count: Int(clamping: candidate.publicAddresses), prices: prices
      ).items
    }
    let logs = load.total(load.logSize)
    if logs.bytes > 0 {
      items += try CloudWatchLogs.cost(ingested: logs, prices: prices, freeTier: false).items
    }
    if answers.bytes > 0 {
      items += try DataTransfer.costToInternet(answers, prices: prices, freeTier: false).items
    }
    return items
  }
}

extension CostScenario.Candidate {
  var isFunction: Bool { if case .lambda = compute { true } else { false } }
}
