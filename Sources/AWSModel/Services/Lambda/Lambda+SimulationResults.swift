public import Figures

extension Lambda.Simulation {
  /// What the calls so far cost, to the millisecond of each.
  ///
  /// Environments kept ready are billed from the beginning until now, in steps of five minutes, and the
  /// time that they work at its own rate; what spilled to others at the ordinary one. Their starts before
  /// the first call are not billed. The free tier, where it is asked for, is not for provisioned time.
  /// - Throws: `pricebook.price.missing`.
  public func bill(prices: PriceBook, freeTier: Bool) throws(ModelError) -> Bill {
    let all = use(counts.billedMilliseconds, prices)
    var items = try all.requestItems(freeTier)
    if behavior.provisioned > 0 {
      items += try use(counts.provisionedMilliseconds, prices)
        .provisionedItems(behavior.provisioned, now.sinceStart)
    }
    let spilled = counts.billedMilliseconds - counts.provisionedMilliseconds
    if behavior.provisioned == 0 || spilled > 0 {
      items += try use(spilled, prices).durationItems(freeTier)
    }
    return Bill(
      "\(function), \(DecimalText.grouped(Int128(counts.invocations))) calls in \(now.sinceStart)",
      items: try items + all.storageItems(), period: nil, prices: prices)
  }

  private func use(_ milliseconds: Int64, _ prices: PriceBook) -> LambdaUse {
    LambdaUse(
      function, requests: counts.invocations, milliseconds: Int128(milliseconds), prices)
  }

  /// Calls at once, and calls turned away, second by second.
  public var chart: Chart {
    var concurrency: [Chart.Point] = []
    var throttles: [Chart.Point] = []
    for second in filledSeconds {
      concurrency.append(Chart.Point(second.second, second.concurrency))
      throttles.append(Chart.Point(second.second, second.throttles))
    }
    var series = [Chart.Series("calls at once", .step, points: concurrency)]
    if counts.throttles > 0 {
      series.append(Chart.Series("turned away in a second", .step, points: throttles))
    }
    return Chart(
      "\(function): \(counts)", x: Chart.Axis("seconds"), y: Chart.Axis("calls"), series: series)
  }

  /// The seconds in which something happened, and the first quiet one after each of them.
  private var filledSeconds: [Second] {
    var filled: [Second] = []
    for second in seconds {
      if let last = filled.last, last.second + 1 < second.second {
        filled.append(Second(second: last.second + 1))
      }
      filled.append(second)
    }
    return filled
  }
}
