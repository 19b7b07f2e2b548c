/// What some usage costs, line by line.
public struct Bill: Hashable, Sendable {
  /// What is billed and for how much use: `2 × Fargate 0.25 vCPU, 0.5 GB, 730 h`.
  public let title: String
  public let items: [LineItem]
  /// The time that the bill is for; nil for usage of a month.
  public let period: TimeSpan?
  public let region: Region
  /// When the price book was gathered, as `2026-11`.
  public let bookDate: String

  init(_ title: String, items: [LineItem], period: TimeSpan?, prices: PriceBook) {
    self.init(
      title, items: items, period: period, region: prices.region, bookDate: prices.date)
  }

  private init(
    _ title: String, items: [LineItem], period: TimeSpan?, region: Region, bookDate: String
  ) {
    self.title = title
    self.items = items
    self.period = period
    self.region = region
    self.bookDate = bookDate
  }

  /// The exact sum; lines are not rounded before they are added.
  public var total: Money { items.reduce(.zero) { $0 + $1.amount } }

  /// The sum of the lines as they are shown, each rounded to cents first: how the examples of AWS's
  /// pricing pages add up. It may differ from ``total`` by half a cent for each line.
  public var totalOfRoundedItems: Money { items.reduce(.zero) { $0 + $1.amount.roundedToCents } }

  /// The total scaled to a month of 730 hours, for a bill about a time.
  ///
  /// A bill without a time is one of a month already, and a bill about no time at all is $0.
  public var monthly: Money { total(over: Self.month.value) }

  /// The total scaled to a month of another length: AWS's pages count 720, 730 or 744 hours.
  public func total(over month: TimeSpan) -> Money {
    guard let period else { return total }
    guard period.microseconds > 0 else { return .zero }
    let month = Int128(month.microseconds)
    let (product, overflow) = total.picodollars.multipliedReportingOverflow(by: month)
    return overflow
      ? total : Money(picodollars: product.dividedHalfEven(by: Int128(period.microseconds)))
  }

  /// A month as AWS's own estimates count it.
  public static let month = Fact<TimeSpan>(
    .hours(730), unit: "hours", source: "AWS Pricing Calculator; other AWS pages count 720 or 744")

  /// The newest month among the prices that were used, or nil when none carries a date.
  public var priceDate: String? {
    items.compactMap { $0.price?.month }.max()
  }

  /// This bill under another title.
  public func titled(_ title: String) -> Bill {
    Bill(title, items: items, period: period, region: region, bookDate: bookDate)
  }

  func adding(_ more: [LineItem]) -> Bill {
    Bill(title, items: items + more, period: period, region: region, bookDate: bookDate)
  }

  /// Both bills as one; the time stays only when it is the same.
  public static func + (left: Bill, right: Bill) -> Bill {
    Bill(
      "\(left.title) + \(right.title)", items: left.items + right.items,
      period: left.period == right.period ? left.period : nil, region: left.region,
      bookDate: max(left.bookDate, right.bookDate))
  }
}
