extension CloudWatch {
  /// What alarms cost for a time, a month of 730 hours unless said otherwise.
  ///
  /// Counted by the metrics that alarms look at: one on an expression counts once for each of its
  /// metrics. An anomaly detection alarm is billed for three, its price here is that of all three.
  ///
  /// - Parameter freeTier: takes ten standard alarms off.
  /// - Throws: `cloudwatch.alarm.count`, `time.range`, `pricebook.price.missing`.
  public static func alarmCost(
    standard: Int = 0, highResolution: Int = 0, anomalyHighResolution: Int = 0,
    for time: TimeSpan = .hours(730), freeTier: Bool = false, prices: PriceBook
  ) throws(ModelError) -> Bill {
    let time = try time.checked("the time")
    for count in [standard, highResolution, anomalyHighResolution] where count < 0 {
      throw .alarmCount(Int64(count))
    }
    var items: [LineItem] = []
    var charged = Int128(standard)
    if freeTier {
      let allowance = try prices.price("cloudwatch.free-tier.alarms")
      let free = min(charged, allowance.allowance)
      charged -= free
      if free > 0 {
        items.append(
          LineItem(
            free: "CloudWatch alarms, free", try months(free, time), unit: "alarm-month",
            allowance: allowance))
      }
    }
    let kinds: [(what: String, count: Int128, price: String)] = [
      ("CloudWatch alarms", charged, "standard-resolution"),
      ("CloudWatch high-resolution alarms", Int128(highResolution), "high-resolution"),
      (
        "CloudWatch anomaly alarms, high resolution", Int128(anomalyHighResolution),
        "anomaly.high-resolution"
      ),
    ]
    for kind in kinds where kind.count > 0 {
      let price = try prices.price("cloudwatch.alarm.\(kind.price)")
      items.append(try LineItem(kind.what, try months(kind.count, time), price: price))
    }
    return Bill("CloudWatch alarms, \(time)", items: items, period: time, prices: prices)
  }

  private static func months(_ count: Int128, _ time: TimeSpan) throws(ModelError) -> Quantity {
    try Quantity(
      count, Int128(time.microseconds), per: Int128(Bill.month.value.microseconds))
  }
}

extension ModelError {
  fileprivate static func alarmCount(_ count: Int64) -> Self {
    ModelError(
      code: "cloudwatch.alarm.count", message: "\(count) alarms are counted; expected 0 or more")
  }
}
