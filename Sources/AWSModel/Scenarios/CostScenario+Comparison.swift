public import Figures

extension CostScenario {
  /// The places beside each other: how much each costs idle, with the load, and for a million requests.
  /// - Throws: as ``bill(for:prices:)``.
  public func comparison(prices: PriceBook) throws(ModelError) -> Table {
    var rows: [[String]] = []
    for candidate in candidates {
      let idle = try bill(for: candidate, load: load.with(requests: 0), prices).total
      let total = try bill(for: candidate, load: load, prices).total
      let count = try count(for: candidate.name)
      rows.append([
        candidate.name, candidate.isFunction ? "" : "\(count)", idle.description,
        total.description, perMillion(total),
      ])
    }
    return Table(
      "\(name): \(load) a month of \(month)",
      columns: [
        .init("Runs on"), .init("Tasks or servers", alignment: .trailing),
        .init("Idle", alignment: .trailing), .init("With the load", alignment: .trailing),
        .init("A million requests", alignment: .trailing),
      ],
      rows: rows)
  }

  private func perMillion(_ total: Money) -> String {
    guard load.requests > 0 else { return "" }
    let (product, overflow) = total.picodollars.multipliedReportingOverflow(by: 1_000_000)
    guard !overflow else { return "" }
    return Money(picodollars: product.dividedHalfEven(by: Int128(load.requests))).description
  }

  /// Every number of requests a month, up to a bound, from which one of two places becomes cheaper than
  /// the other: exact, with nothing skipped between.
  ///
  /// - Throws: `scenario.candidate`, `breakeven.search`, and what the bills throw.
  public func breakEvens(
    between one: String, and other: String, upTo bound: some BinaryInteger, prices: PriceBook
  ) throws(ModelError) -> [BreakEven] {
    let places = try [candidate(one), candidate(other)]
    let costs = { (place: Int, requests: Int64) throws(ModelError) -> Money in
      try bill(for: places[place], load: load.with(requests: requests), prices).total
    }
    let bound = min(Int64(clamping: bound), RequestLoad.most)
    var found: [BreakEven] = []
    var start: Int64 = 0
    // Which of the two is not dearer at the moment.
    var holder = try costs(0, 0) <= costs(1, 0) ? 0 : 1
    while start <= bound {
      let (held, next) = (holder, 1 - holder)
      let value = try BreakEven.first(
        in: start...bound,
        where: { (requests) throws(ModelError) in try costs(held, requests) },
        exceeds: { (requests) throws(ModelError) in try costs(next, requests) })
      guard let value else { return found }
      found.append(
        BreakEven(
          value: value, cheaper: places[next].name, dearer: places[held].name,
          cheaperCost: try costs(next, value), dearerCost: try costs(held, value)))
      (holder, start) = (next, value)
    }
    return found
  }

  /// Which place costs least, for numbers of requests up to a bound: one line for each place, and the
  /// break-evens between neighbours marked.
  ///
  /// - Parameter points: how many numbers of requests are looked at, evenly spread.
  /// - Throws: as ``breakEvens(between:and:upTo:prices:)``.
  public func chart(
    upTo bound: some BinaryInteger, points: Int = 41, prices: PriceBook
  ) throws(ModelError) -> Chart {
    let bound = max(1, min(Int64(clamping: bound), RequestLoad.most))
    let count = Int64(max(2, min(points, 1_000)))
    var series: [Chart.Series] = []
    for candidate in candidates {
      var points: [Chart.Point] = []
      for index in 0..<count {
        let requests = Int64(Int128(bound) * Int128(index) / Int128(count - 1))
        let cost = try bill(for: candidate, load: load.with(requests: requests), prices).total
        points.append(Chart.Point(requests, cost))
      }
      series.append(Chart.Series(candidate.name, points: points))
    }
    return Chart(
      "\(name): what a month costs", x: Chart.Axis("requests a month"),
      y: Chart.Axis("dollars a month", format: .money), series: series,
      marks: try marks(upTo: bound, prices))
  }

  private func marks(upTo bound: Int64, _ prices: PriceBook) throws(ModelError) -> [Chart.Mark] {
    var marks: [Chart.Mark] = []
    for (index, one) in candidates.enumerated() {
      for other in candidates[(index + 1)...] {
        for even in try breakEvens(
          between: one.name, and: other.name, upTo: bound, prices: prices)
        {
          marks.append(
            Chart.Mark(
              Chart.Point(even.value, even.cheaperCost),
              "\(DecimalText.grouped(Int128(even.value))) requests: from here on \(even.cheaper) costs less than \(even.dearer)"
            ))
        }
      }
    }
    return marks
  }
}

extension Chart.Point {
  /// An amount of money over a number.
  public init(_ x: some BinaryInteger, _ y: Money) {
    self.init(x: Chart.Number(x), y: Chart.Number(trillionths: y.picodollars))
  }

  /// An amount of money over a name.
  public init(_ name: String, _ y: Money) {
    self.init(name, y: Chart.Number(trillionths: y.picodollars))
  }
}
