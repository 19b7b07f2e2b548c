public import Figures

extension Lambda.Simulation {
  /// What the calls so far cost, to the millisecond of each.
  ///
  /// Environments kept ready are not part of it: what they cost depends on how long they are kept
  /// (``Lambda/Function/provisionedCost(concurrency:enabled:requests:averageDuration:prices:)``).
  /// - Throws: `lambda.provisioned` where some are kept ready, `pricebook.price.missing`.
  public func bill(prices: PriceBook, freeTier: Bool) throws(ModelError) -> Bill {
    guard behavior.provisioned == 0 else { throw .billOfProvisioned }
    let use = LambdaUse(
      function, requests: counts.invocations, milliseconds: Int128(counts.billedMilliseconds),
      prices)
    return Bill(
      "\(function), \(DecimalText.grouped(Int128(counts.invocations))) calls in \(now.sinceStart)",
      items: try use.requestItems(freeTier) + use.durationItems(freeTier) + use.storageItems(),
      period: nil, prices: prices)
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

extension ModelError {
  fileprivate static var billOfProvisioned: Self {
    ModelError(
      code: "lambda.provisioned",
      message:
        "the simulation keeps environments ready, which are billed by the time they are kept",
      notes: ["bill it with 'provisionedCost'"])
  }
}
