/// One line of a bill: how much of what, at which rate.
public struct LineItem: Hashable, Sendable {
  public let what: String
  public let quantity: Quantity
  /// What the quantity counts: `vCPU-hour`.
  public let unit: String
  /// What one unit of the price costs.
  public let rate: Money
  /// Exact, rounded once to the picodollar.
  public let amount: Money
  /// The price that was used; nil for what is free.
  public let price: Price?

  /// A line at a price of the book, `per` of whose units it counts (a million for `1M requests`).
  init(_ what: String, _ quantity: Quantity, unit: String? = nil, price: Price, per: Int128 = 1)
    throws(ModelError)
  {
    self.what = what
    self.quantity = quantity
    self.unit = unit ?? price.unit
    self.rate = price.amount
    self.amount = try quantity.cost(at: price.amount, per: per)
    self.price = price
  }

  /// A line at a rate that is in no price book: one that was agreed on.
  init(_ what: String, _ quantity: Quantity, unit: String, rate: Money) throws(ModelError) {
    self.what = what
    self.quantity = quantity
    self.unit = unit
    self.rate = rate
    self.amount = try quantity.cost(at: rate)
    self.price = nil
  }

  /// A line for what is used and not charged.
  init(free what: String, _ quantity: Quantity, unit: String, allowance: Price?) {
    self.what = what
    self.quantity = quantity
    self.unit = unit
    self.rate = .zero
    self.amount = .zero
    self.price = allowance
  }
}

extension LineItem: CustomStringConvertible {
  /// `Fargate vCPU: 182.5 vCPU-hour at $0.04048 = $7.39`.
  public var description: String { "\(what): \(quantity) \(unit) at \(rateText) = \(amount)" }

  /// The rate with the unit of its price where that is another than the quantity's.
  var rateText: String {
    guard let price, price.unit != unit, rate != .zero else { return rate.exact }
    return "\(rate.exact) per \(price.unit)"
  }
}
