/// Something that is billed by the month, kept for a time that may be shorter or longer.
struct MonthlyUse {
  private let time: TimeSpan
  private let month: TimeSpan
  private let count: Int64

  /// - Throws: `time.range` for a negative time and for a month of no length.
  init(_ time: TimeSpan, _ month: TimeSpan, _ count: Int64) throws(ModelError) {
    self.time = try time.checked("the time")
    guard month > .zero else { throw .monthLength(month) }
    self.month = month
    self.count = count
  }

  /// So much of it, as a quantity of months.
  func quantity(_ amount: Int128, per unit: Int128 = 1) throws(ModelError) -> Quantity {
    // Whole seconds keep the numbers small; a part of a second costs like the whole.
    try Quantity(
      amount, Int128(count), Int128(time.secondsRoundedUp),
      per: unit * Int128(month.secondsRoundedUp))
  }
}

extension ModelError {
  fileprivate static func monthLength(_ month: TimeSpan) -> Self {
    ModelError(
      code: "time.range", message: "the month is \(month) long; expected more than 0 s")
  }
}
