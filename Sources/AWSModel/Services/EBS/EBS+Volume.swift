import Figures

extension EBS {
  /// A disk as it was asked for.
  public struct Volume: Hashable, Sendable {
    public let type: VolumeType
    public let size: DataSize
    /// - Unit: operations per second; nil for what the type gives by itself.
    public let iops: Int64?
    /// - Unit: MB per second; nil for what the type gives by itself.
    public let throughput: Int64?

    /// - Throws: `ebs.volume` for a size of nothing, for IOPS on a type that has none to choose, and for
    ///   throughput on another type than gp3.
    public init(
      _ size: DataSize, type: VolumeType = .gp3, iops: Int? = nil, throughput: Int? = nil
    ) throws(ModelError) {
      guard size.bytes > 0 else { throw .volumeSize(size) }
      if iops != nil, type != .gp3, type != .io1 { throw .volumeOption("IOPS", type) }
      if throughput != nil, type != .gp3 { throw .volumeOption("throughput", type) }
      self.type = type
      self.size = size
      self.iops = iops.map { Int64(clamping: $0) }
      self.throughput = throughput.map { Int64(clamping: $0) }
    }

    /// What it costs to keep so many volumes like this one for a time.
    ///
    /// - Parameter month: how long the month is whose price is divided.
    /// - Throws: `pricebook.price.missing`, `time.range`, `ebs.volume`.
    public func cost(
      for time: TimeSpan, count: Int = 1, month: TimeSpan = .hours(730), prices: PriceBook
    ) throws(ModelError) -> Bill {
      guard count >= 0 else { throw .volumeCount(Int64(clamping: count)) }
      let use = try MonthlyUse(time, month, Int64(clamping: count))
      var items = [
        try LineItem(
          "EBS \(type) storage",
          try use.quantity(Int128(size.bytes), per: Int128(DataSize.gigabyte)),
          price: prices.price("ebs.\(type).storage"))
      ]
      let (iops, throughput) = extras
      if iops > 0 {
        let id = type == .io1 ? "ebs.io1.iops" : "ebs.gp3.iops-over-3000"
        items.append(
          try LineItem(
            type == .io1 ? "EBS io1 IOPS" : "EBS gp3 IOPS above 3,000",
            try use.quantity(Int128(iops)), price: prices.price(id)))
      }
      if throughput > 0 {
        items.append(
          try LineItem(
            "EBS gp3 throughput above 125 MB/s", try use.quantity(Int128(throughput)),
            price: prices.price("ebs.gp3.throughput-over-125")))
      }
      let head = count == 1 ? "" : "\(DecimalText.grouped(Int128(count))) × "
      return Bill("\(head)\(self), \(time)", items: items, period: time, prices: prices)
    }

    /// What is billed apart from the size.
    private var extras: (iops: Int64, throughput: Int64) {
      switch type {
      case .io1: (max(0, iops ?? 0), 0)
      case .gp3:
        (
          max(0, (iops ?? 0) - Facts.includedIOPS.value),
          max(0, (throughput ?? 0) - Facts.includedThroughput.value)
        )
      default: (0, 0)
      }
    }
  }

  /// What it costs to keep so much in snapshots for a time.
  /// - Throws: `pricebook.price.missing`, `time.range`, `ebs.volume`.
  public static func snapshotCost(
    _ size: DataSize, for time: TimeSpan, month: TimeSpan = .hours(730), prices: PriceBook
  ) throws(ModelError) -> Bill {
    guard size.bytes >= 0 else { throw .volumeSize(size) }
    let use = try MonthlyUse(time, month, 1)
    let item = try LineItem(
      "EBS snapshots", try use.quantity(Int128(size.bytes), per: Int128(DataSize.gigabyte)),
      price: prices.price("ebs.snapshot.storage"))
    return Bill("EBS snapshots \(size), \(time)", items: [item], period: time, prices: prices)
  }
}

extension EBS.Volume: CustomStringConvertible {
  public var description: String { "EBS \(type) \(size)" }
}

extension ModelError {
  fileprivate static func volumeSize(_ size: DataSize) -> Self {
    ModelError(code: "ebs.volume", message: "the size is \(size); expected more than 0 bytes")
  }

  fileprivate static func volumeCount(_ count: Int64) -> Self {
    ModelError(code: "ebs.volume", message: "the number of volumes is \(count); expected 0 or more")
  }

  fileprivate static func volumeOption(_ option: String, _ type: EBS.VolumeType) -> Self {
    ModelError(
      code: "ebs.volume",
      message: "a volume of type \(type) has \(option) of its own choice; expected it on gp3"
        + (option == "IOPS" ? " or io1" : ""),
      notes: ["leave it out for what the type gives by itself"])
  }
}
