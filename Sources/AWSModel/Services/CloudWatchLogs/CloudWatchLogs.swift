/// Amazon CloudWatch Logs: lines that programs print, billed when they come in, while they are kept,
/// and when they are searched.
public enum CloudWatchLogs {
  static let notModelled =
    "groups, streams and retention; the compression of what is kept, so its size is given"

  /// What a month's logs cost.
  ///
  /// - Parameters:
  ///   - ingested: what comes in, uncompressed.
  ///   - stored: what is kept over the month.
  ///   - scanned: what queries look through.
  ///   - freeTier: whether the account's 5 GB are taken off what comes in, and what is left of them off
  ///     what is kept and what is searched.
  /// - Throws: `pricebook.price.missing`, `cloudwatchlogs.size`.
  public static func cost(
    ingested: DataSize, stored: DataSize = .bytes(0), scanned: DataSize = .bytes(0),
    prices: PriceBook, freeTier: Bool
  ) throws(ModelError) -> Bill {
    guard min(ingested, stored, scanned).bytes >= 0 else { throw .logSize }
    let allowance = freeTier ? try prices.price("cloudwatch.free-tier.logs") : nil
    var left = allowance.map { DataSize.gigabytes($0.allowance).bytes } ?? 0
    var items: [LineItem] = []
    let uses = [
      ("Logs ingestion", ingested, "cloudwatch.logs.ingestion"),
      ("Logs storage", stored, "cloudwatch.logs.storage"),
      ("Logs queries", scanned, "cloudwatch.logs.insights-scanned"),
    ]
    for (index, (what, size, id)) in uses.enumerated() where index == 0 || size.bytes > 0 {
      let price = try prices.price(id)
      let free = min(left, size.bytes)
      left -= free
      if let allowance, free > 0 {
        items.append(
          LineItem(
            free: "\(what), free tier", try gigabytes(free), unit: price.unit, allowance: allowance)
        )
      }
      items.append(try LineItem(what, try gigabytes(size.bytes - free), price: price))
    }
    return Bill("Logs \(ingested)", items: items, period: nil, prices: prices)
  }

  private static func gigabytes(_ bytes: Int64) throws(ModelError) -> Quantity {
    try Quantity(Int128(bytes), per: Int128(DataSize.gigabyte))
  }
}

extension ModelError {
  fileprivate static var logSize: Self {
    ModelError(
      code: "cloudwatchlogs.size", message: "the size of the logs is below 0; expected 0 or more")
  }
}
