extension Bill {
  /// Lines for the same thing at the same price as one, in the order of the first of each.
  ///
  /// The amounts are added as they are: each has been rounded to the picodollar.
  func merged() -> [LineItem] {
    var merged: [LineItem] = []
    for item in items {
      let same = merged.firstIndex {
        $0.what == item.what && $0.price == item.price && $0.unit == item.unit
          && $0.quantity.denominator == item.quantity.denominator
      }
      if let same { merged[same] = merged[same] + item } else { merged.append(item) }
    }
    return merged
  }
}

extension LineItem {
  /// More of the same.
  fileprivate static func + (left: LineItem, right: LineItem) -> LineItem {
    LineItem(
      what: left.what, quantity: left.quantity + right.quantity, unit: left.unit, rate: left.rate,
      amount: left.amount + right.amount, price: left.price)
  }

  private init(
    what: String, quantity: Quantity, unit: String, rate: Money, amount: Money, price: Price?
  ) {
    self.what = what
    self.quantity = quantity
    self.unit = unit
    self.rate = rate
    self.amount = amount
    self.price = price
  }
}
