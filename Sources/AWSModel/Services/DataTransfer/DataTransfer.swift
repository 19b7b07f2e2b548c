/// Data that leaves a region, or crosses from zone to zone.
public enum DataTransfer {
  static let notModelled =
    "transfer through caches, peering and private links, the free transfer between some services; what comes in from the internet is free"

  enum Facts {
    private static let source = "AWS price list as read by infracost, data transfer"

    /// Where the first three prices to the internet end, in a month: 10 TB, then 40, then 100 more.
    static let internetTiers = Fact<[Int64]>([10_240, 51_200, 153_600], unit: "GB", source: source)
  }

  private static let internetPrices = ["first-10tb", "next-40tb", "next-100tb", "over-150tb"]

  /// What it costs to send so much to the internet in a month.
  ///
  /// - Parameter freeTier: whether the account's 100 GB a month are taken off; all services share them.
  /// - Throws: `pricebook.price.missing`, `datatransfer.size`.
  public static func costToInternet(
    _ size: DataSize, prices: PriceBook, freeTier: Bool
  ) throws(ModelError) -> Bill {
    guard size.bytes >= 0 else { throw .transferSize(size) }
    var items: [LineItem] = []
    var billed = Int128(size.bytes)
    if freeTier {
      let allowance = try prices.price("data-transfer.out-internet.free")
      let free = min(billed, allowance.allowance * gigabyte)
      items.append(
        LineItem(
          free: "Transfer to the internet, free", try Quantity(free, per: gigabyte), unit: "GB",
          allowance: allowance))
      billed -= free
    }
    let bounds = Facts.internetTiers.value.map { Int128($0) * gigabyte }
    for (tier, share) in Tiers.split(billed, at: bounds).enumerated() where tier == 0 || share > 0 {
      let name = "Transfer to the internet" + (tier == 0 ? "" : ", tier \(Int64(tier + 1))")
      let price = try prices.price("data-transfer.out-internet.\(internetPrices[tier])")
      items.append(try LineItem(name, try Quantity(share, per: gigabyte), price: price))
    }
    return Bill("Transfer \(size) to the internet", items: items, period: nil, prices: prices)
  }

  /// What it costs to send so much from one zone to another of the region: billed on both sides.
  /// - Throws: `pricebook.price.missing`, `datatransfer.size`.
  public static func costBetweenZones(
    _ size: DataSize, prices: PriceBook
  ) throws(ModelError) -> Bill {
    guard size.bytes >= 0 else { throw .transferSize(size) }
    let price = try prices.price("data-transfer.intra-region")
    let item = try LineItem(
      "Transfer between zones, both sides", try Quantity(Int128(size.bytes), 2, per: gigabyte),
      price: price)
    return Bill("Transfer \(size) between zones", items: [item], period: nil, prices: prices)
  }

  private static let gigabyte = Int128(DataSize.gigabyte)
}

extension ModelError {
  fileprivate static func transferSize(_ size: DataSize) -> Self {
    ModelError(
      code: "datatransfer.size", message: "the transfer is \(size); expected 0 bytes or more")
  }
}
