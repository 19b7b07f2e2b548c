extension ECR {
  /// What it costs to keep so much in private repositories for a time, a month of 730 hours unless
  /// said otherwise.
  ///
  /// Billed by unique, compressed layer. No free allowance is taken off.
  /// - Throws: `ecr.storage`, `time.range`, `pricebook.price.missing`.
  public static func storageCost(
    _ size: DataSize, for time: TimeSpan = .hours(730), prices: PriceBook
  ) throws(ModelError) -> Bill {
    try storageBill(size, time, "private", allowance: nil, prices)
  }

  /// What it costs to send so much from private repositories.
  /// - Throws: `ecr.transfer`, `pricebook.price.missing`.
  public static func transferCost(
    _ size: DataSize, to destination: TransferDestination, prices: PriceBook
  ) throws(ModelError) -> Bill {
    guard size.bytes >= 0 else { throw .transferSize(size) }
    if destination == .internet, size > Facts.internetTier.value {
      throw .transferTier(size)
    }
    let price = try prices.price(destination.priceID)
    let quantity = try Quantity(Int128(size.bytes), per: Int128(DataSize.gigabyte))
    let item = try LineItem("ECR transfer \(destination)", quantity, price: price)
    return Bill("ECR \(size) \(destination)", items: [item], period: nil, prices: prices)
  }

  /// Where pulled layers go.
  public enum TransferDestination: Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case sameRegion, otherRegion, internet

    public var description: String {
      switch self {
      case .sameRegion: "within the region"
      case .otherRegion: "to another region"
      case .internet: "to the internet"
      }
    }

    fileprivate var priceID: String {
      switch self {
      case .sameRegion: "ecr.transfer.same-region"
      case .otherRegion: "ecr.transfer.cross-region"
      case .internet: "ecr.transfer.internet.first-10tb"
      }
    }
  }

  fileprivate static func storageBill(
    _ size: DataSize, _ time: TimeSpan, _ kind: String, allowance: Price?, _ prices: PriceBook
  ) throws(ModelError) -> Bill {
    guard size.bytes >= 0 else { throw .ecrStorage(size) }
    let time = try time.checked("the time")
    let free = min(size, allowance.map { gigabytes(of: $0) } ?? DataSize(bytes: 0))
    let price = try prices.price("ecr.\(kind).storage")
    let what = kind == "public" ? "ECR public storage" : "ECR storage"
    var items = [
      try LineItem(
        what, try months(DataSize(bytes: size.bytes - free.bytes), time), price: price)
    ]
    if let allowance, free.bytes > 0 {
      items.insert(
        LineItem(
          free: "\(what), free", try months(free, time), unit: price.unit, allowance: allowance),
        at: 0)
    }
    return Bill("ECR \(size), \(time)", items: items, period: time, prices: prices)
  }

  /// A free allowance may be half a GB.
  private static func gigabytes(of allowance: Price) -> DataSize {
    let bytes = allowance.amount.picodollars * Int128(DataSize.gigabyte) / 1_000_000_000_000
    return DataSize(bytes: Int64(clamping: bytes))
  }

  private static func months(_ size: DataSize, _ time: TimeSpan) throws(ModelError) -> Quantity {
    let month = Int128(Bill.month.value.microseconds)
    return try Quantity(
      Int128(size.bytes), Int128(time.microseconds), per: Int128(DataSize.gigabyte) * month)
  }
}

extension ECR.Repository {
  /// What it costs to keep what is stored now for a time: each layer once, untagged images too.
  ///
  /// - Parameter freeTier: whether this repository has the account's free allowance to itself: 500 MB
  ///   in the first twelve months where it is private, 50 GB always where it is public.
  /// - Throws: `time.range`, `pricebook.price.missing`.
  public func storageCost(
    for time: TimeSpan = .hours(730), freeTier: Bool = false, prices: PriceBook
  ) throws(ModelError) -> Bill {
    let kind = home.isPublic ? "public" : "private"
    let name = home.isPublic ? "always-free" : "free-tier-12-months"
    let allowance = freeTier ? try prices.price("ecr.\(kind).storage.\(name)") : nil
    return try ECR.storageBill(storedSize, time, kind, allowance: allowance, prices)
      .titled("ECR \(self.name) \(storedSize), \(time)")
  }
}

extension ModelError {
  fileprivate static func ecrStorage(_ size: DataSize) -> Self {
    ModelError(code: "ecr.storage", message: "the storage is \(size); expected 0 bytes or more")
  }

  fileprivate static func transferSize(_ size: DataSize) -> Self {
    ModelError(code: "ecr.transfer", message: "the transfer is \(size); expected 0 bytes or more")
  }

  fileprivate static func transferTier(_ size: DataSize) -> Self {
    ModelError(
      code: "ecr.transfer",
      message:
        "\(size) to the internet is beyond the first 10 TB, whose price alone is known; expected at most 10,240 GB"
    )
  }
}
