/// One price as a price book has it: what is paid for one unit of something, where, and who says so.
public struct Price: Hashable, Sendable {
  /// Service and item without the region: `fargate.linux-x86.vcpu-hour`.
  public let id: String
  public let region: Region
  /// What one `unit` costs; for a free allowance, how much of it is free.
  public let amount: Money
  /// As the source says it: `vCPU-hour`, `1M requests`.
  public let unit: String
  /// As the source says it; mostly `2026-09`, sometimes a remark such as `unknown (page)`.
  public let effective: String
  public let source: String
  public let confidence: Confidence

  public init(
    _ id: String, region: Region, amount: Money, unit: String, effective: String = "",
    source: String = "", confidence: Confidence = .read
  ) {
    self.id = id
    self.region = region
    self.amount = amount
    self.unit = unit
    self.effective = effective
    self.source = source
    self.confidence = confidence
  }

  /// The month (or the year) of the source, or nil where the source carries no date.
  public var month: String? {
    let bytes = Array(effective.utf8.prefix(7))
    let isYear = bytes.count >= 4 && bytes[..<4].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    guard isYear else { return nil }
    let hasMonth =
      bytes.count == 7 && bytes[4] == UInt8(ascii: "-")
      && bytes[5...].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    return String(decoding: bytes[..<(hasMonth ? 7 : 4)], as: UTF8.self)
  }

  /// A free allowance as a whole number of its unit.
  var allowance: Int128 { amount.picodollars / 1_000_000_000_000 }
}

extension Price: CustomStringConvertible {
  /// `$0.04048 per vCPU-hour (fargate.linux-x86.vcpu-hour, us-east-1, 2026-09)`.
  public var description: String {
    let date = effective.isEmpty ? "" : ", \(effective)"
    return "\(amount.exact) per \(unit) (\(id), \(region)\(date))"
  }
}
