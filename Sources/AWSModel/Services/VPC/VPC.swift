/// Amazon VPC: as far as networks cost something.
public enum VPC {
  static let notModelled =
    "subnets, routes, security groups and network ACLs, transfer through gateways that serve a zone each; only what is billed"

  enum Facts {
    /// Every begun hour of a gateway is billed whole.
    static let gatewayStep = Fact<TimeSpan>(
      .hours(1), source: "Amazon VPC pricing page", confidence: .remembered)
  }

  /// What NAT gateways cost, through which private tasks and servers reach the internet.
  ///
  /// - Parameter processed: what goes through all of them, both ways.
  /// - Throws: `pricebook.price.missing`, `time.range`, `vpc.count`.
  public static func natGatewayCost(
    for time: TimeSpan, count: Int = 1, processed: DataSize = .bytes(0), prices: PriceBook
  ) throws(ModelError) -> Bill {
    let time = try time.checked("the time")
    let gateways = Int64(clamping: count)
    guard gateways >= 0, processed.bytes >= 0 else { throw .vpcCount }
    let step = Facts.gatewayStep.value.secondsRoundedUp
    let hours = (Int128(time.secondsRoundedUp) + Int128(step) - 1) / Int128(step)
    var items = [
      try LineItem(
        "NAT gateway hours", try Quantity(hours, Int128(gateways)),
        price: prices.price("vpc.nat-gateway.hour"))
    ]
    items += try natDataItems(processed, prices)
    let head = gateways == 1 ? "NAT gateway" : "\(gateways) × NAT gateway"
    return Bill("\(head), \(time)", items: items, period: time, prices: prices)
  }

  /// What goes through gateways, whichever of them; no line for nothing.
  static func natDataItems(
    _ processed: DataSize, _ prices: PriceBook
  ) throws(ModelError) -> [LineItem] {
    guard processed.bytes > 0 else { return [] }
    let data = try Quantity(Int128(processed.bytes), per: Int128(DataSize.gigabyte))
    let price = try prices.price("vpc.nat-gateway.data-processed")
    return [try LineItem("NAT gateway data", data, price: price)]
  }

  /// What public IPv4 addresses cost, in use or not.
  /// - Throws: `pricebook.price.missing`, `time.range`, `vpc.count`.
  public static func publicAddressCost(
    for time: TimeSpan, count: Int = 1, prices: PriceBook
  ) throws(ModelError) -> Bill {
    let time = try time.checked("the time")
    let addresses = Int64(clamping: count)
    guard addresses >= 0 else { throw .vpcCount }
    let item = try LineItem(
      "Public IPv4 addresses",
      try Quantity(Int128(time.secondsRoundedUp), Int128(addresses), per: 3_600),
      price: prices.price("vpc.public-ipv4-address-hour"))
    return Bill(
      "\(addresses) public IPv4 \(addresses == 1 ? "address" : "addresses"), \(time)",
      items: [item],
      period: time, prices: prices)
  }
}

extension ModelError {
  fileprivate static var vpcCount: Self {
    ModelError(
      code: "vpc.count", message: "a number or a size is below 0; expected 0 or more")
  }
}
