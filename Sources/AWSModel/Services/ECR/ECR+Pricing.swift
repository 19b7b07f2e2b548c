extension ECR {
  /// What it costs to keep so much in private repositories for a time, a month of 730 hours unless
  /// said otherwise.
  ///
  /// Billed by unique, compressed layer. No free allowance is taken off.
  /// - Throws: `ecr.storage`, `time.range`, `pricebook.price.missing`.
  public static func storageCost(
    _ size: DataSize, for time: TimeSpan = .hours(730), prices: PriceBook
  ) throws(ModelError) -> Bill {
    guard size.bytes >= 0 else { throw .ecrStorage(size) }
    let time = try time.checked("the time")
    let month = Int128(Bill.month.value.microseconds)
    let quantity = try Quantity(
      Int128(size.bytes), Int128(time.microseconds), per: Int128(DataSize.gigabyte) * month)
    let price = try prices.price("ecr.private.storage")
    return Bill(
      "ECR \(size), \(time)", items: [try LineItem("ECR storage", quantity, price: price)],
      period: time, prices: prices)
  }
}

extension ModelError {
  fileprivate static func ecrStorage(_ size: DataSize) -> Self {
    ModelError(code: "ecr.storage", message: "the storage is \(size); expected 0 bytes or more")
  }
}
