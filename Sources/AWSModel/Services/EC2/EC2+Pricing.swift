import Figures

extension EC2 {
  /// How the hours of an instance are bought.
  public enum PurchaseOption: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case onDemand = "on demand"
    /// Spare capacity, at a price that moves: the library has none of its own.
    case spot = "Spot"

    public var description: String { rawValue }
  }

  /// The seconds that are billed for one run of an instance, from `running` until it leaves that state.
  public static func billedSeconds(_ run: TimeSpan) -> Int64 {
    guard run > .zero else { return 0 }
    return max(run.secondsRoundedUp, Facts.minimumRun.value.secondsRoundedUp)
  }

  enum Facts {
    /// The least time that is billed for each start.
    static let minimumRun = Fact<TimeSpan>(
      .seconds(60), unit: "s", source: "Amazon EC2 user guide, instance lifecycle and purchasing")
  }
}

extension EC2.InstanceType {
  /// What Linux instances of this type cost, each running for so long without a stop in between.
  ///
  /// Billed by the second from `running` on, at least a minute for each start, busy or idle. Volumes are
  /// billed apart, and go on costing while an instance is stopped.
  ///
  /// - Throws: `pricebook.price.missing`, `time.range`, `ec2.count`.
  public func cost(
    for time: TimeSpan, count: Int = 1, purchase: EC2.PurchaseOption = .onDemand, prices: PriceBook
  ) throws(ModelError) -> Bill {
    let time = try time.checked("the running time")
    let instances = Int64(clamping: count)
    guard instances >= 0 else { throw .instanceCount(instances) }
    let seconds = Int128(EC2.billedSeconds(time)) * Int128(instances)
    let spot = purchase == .spot ? " Spot" : ""
    let item = try LineItem(
      "EC2\(spot) \(name)", try Quantity(seconds, per: 3_600),
      price: prices.price("ec2.linux-\(purchase == .spot ? "spot" : "on-demand").\(name)"))
    return Bill(
      "\(instances == 1 ? "" : DecimalText.grouped(Int128(instances)) + " × ")EC2\(spot) \(name), \(time)",
      items: [item], period: time, prices: prices)
  }
}

extension ModelError {
  fileprivate static func instanceCount(_ count: Int64) -> Self {
    ModelError(
      code: "ec2.count", message: "the number of instances is \(count); expected 0 or more")
  }
}
