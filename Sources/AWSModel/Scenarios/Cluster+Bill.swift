extension Cluster {
  /// How many tasks were ever started: what a bill has to look at.
  package var startedTaskCount: Int { scheduler.tasks.count }

  /// What its tasks on Fargate and its instances cost until now, each for its own time, and what is
  /// around them (``surround(with:)``).
  ///
  /// Those of one kind make one line for each thing that is billed. What alarms cost is not on it, nor
  /// what repositories keep. Tiers of transfer are those of one month, however long it was.
  /// - Throws: `pricebook.price.missing`.
  public func bill(prices: PriceBook) throws(ModelError) -> Bill {
    var kinds: [(plan: Int, provider: CapacityProvider, task: Fargate.Task)] = []
    var items: [LineItem] = []
    for task in scheduler.tasks {
      guard let provider = task.provider.flatMap({ CapacityProvider(rawValue: $0) }) else {
        continue
      }
      let time = task.billedTime(until: now)
      guard time > .zero else { continue }
      var index = kinds.firstIndex { $0.plan == task.plan && $0.provider == provider }
      if index == nil {
        kinds.append(
          (task.plan, provider, try scheduler.plans[task.plan].definition.onFargate(provider)))
        index = kinds.count - 1
      }
      items += try kinds[index ?? 0].task.cost(for: time, prices: prices).items
    }
    for instance in fleet.instances {
      let time = instance.runningTime(until: now)
      if time > .zero { items += try instance.type.cost(for: time, prices: prices).items }
    }
    items += try itemsAround(prices)
    let title = "Cluster \(name), \(now.sinceStart)"
    let bill = Bill(title, items: items, period: now.sinceStart, prices: prices)
    return Bill(title, items: bill.merged(), period: now.sinceStart, prices: prices)
  }
}
