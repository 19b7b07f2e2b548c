import Figures

extension ELB {
  /// Load balancer capacity units: the largest of four measures counts, not their sum.
  public struct CapacityUnits: Hashable, Sendable, Comparable {
    /// - Unit: 10⁻⁶ units.
    let millionths: Int128

    private init(millionths: Int128) { self.millionths = millionths }

    /// So many units on average, such as 1.37; rounded to a millionth.
    public init(_ units: Double) {
      self.init(millionths: Int128(max(0, Int64(steps: units * 1_000_000))))
    }

    /// The units of an Application Load Balancer with this average load.
    ///
    /// - Parameters:
    ///   - newConnections: in the time given.
    ///   - activeConnections: open at once, sampled each minute.
    ///   - processed: in the time given, requests and answers together.
    ///   - ruleEvaluations: in the time given, beyond the ten rules that are free.
    ///   - toFunctions: whether the targets are functions, for which a unit holds less data.
    /// - Throws: `elb.load` for a negative load, `time.range` for a time of no length.
    public init(
      newConnections: some BinaryInteger = Int64(0),
      activeConnections: some BinaryInteger = Int64(0),
      processed: DataSize = .bytes(0), ruleEvaluations: some BinaryInteger = Int64(0),
      toFunctions: Bool = false, in time: TimeSpan
    ) throws(ModelError) {
      let time = try time.checked("the time of the load")
      let loads = [
        Int128(clamping: newConnections), Int128(clamping: activeConnections),
        Int128(clamping: ruleEvaluations),
      ]
      guard loads.allSatisfy({ $0 >= 0 }), processed.bytes >= 0 else { throw .load }
      let seconds = max(1, Int128(time.secondsRoundedUp))
      let perUnit = (toFunctions ? Facts.processedForFunctions : Facts.processed).value
      let shares = [
        Self.share(loads[0], of: Int128(Facts.newConnections.value) * seconds),
        Self.share(loads[1], of: Int128(Facts.activeConnections.value)),
        Self.share(Int128(processed.bytes) * 3_600, of: Int128(perUnit.bytes) * seconds),
        Self.share(loads[2], of: Int128(Facts.ruleEvaluations.value) * seconds),
      ]
      self.init(millionths: shares.max() ?? 0)
    }

    private static func share(_ load: Int128, of unit: Int128) -> Int128 {
      (load * 1_000_000 + unit - 1) / unit
    }

    public static func < (left: Self, right: Self) -> Bool { left.millionths < right.millionths }
  }

  /// What a load balancer costs for a time: every begun hour, and its units over the time.
  ///
  /// - Throws: `pricebook.price.missing`, `time.range`.
  public static func cost(
    _ type: LoadBalancerType = .application, for time: TimeSpan,
    average units: CapacityUnits = CapacityUnits(0), prices: PriceBook
  ) throws(ModelError) -> Bill {
    let time = try time.checked("the time")
    let hours = (Int128(time.secondsRoundedUp) + 3_599) / 3_600
    var items = [
      try LineItem(
        "\(type.label) hours", try Quantity(hours), price: prices.price("\(type.prefix).hour"))
    ]
    if units.millionths > 0 {
      items.append(
        try LineItem(
          "\(type.label) capacity units", try Quantity(units.millionths, hours, per: 1_000_000),
          price: prices.price(type.unitID)))
    }
    return Bill("\(type.label), \(time)", items: items, period: time, prices: prices)
  }
}

extension ELB {
  /// What an Application Load Balancer's units cost, one number of them for each hour; no line for none.
  static func cost(
    units hours: [CapacityUnits], prices: PriceBook
  ) throws(ModelError) -> [LineItem] {
    let sum = hours.reduce(Int128(0)) { $0 + $1.millionths }
    guard sum > 0 else { return [] }
    let type = LoadBalancerType.application
    return [
      try LineItem(
        "\(type.label) capacity units", try Quantity(sum, per: 1_000_000),
        price: prices.price(type.unitID))
    ]
  }
}

extension ELB.CapacityUnits: CustomStringConvertible {
  /// `1.3698 LCU`.
  public var description: String {
    DecimalText.fixed(millionths.magnitude, scale: 6, fractionDigits: 6, atLeast: 0) + " LCU"
  }
}

extension ModelError {
  fileprivate static var load: Self {
    ModelError(
      code: "elb.load", message: "a load of the load balancer is below 0; expected 0 or more")
  }
}
