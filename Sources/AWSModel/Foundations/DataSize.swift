import Figures

/// An amount of memory or storage.
///
/// As on AWS's pages a GB is 2³⁰ bytes and an MB 2²⁰. Whoever needs whole mebibytes refuses
/// `.gigabytes(0.3)`, with a message that says so.
public struct DataSize: Hashable, Sendable, Comparable {
  public let bytes: Int64

  public init(bytes: some BinaryInteger) { self.bytes = Int64(clamping: bytes) }

  public static func bytes(_ count: some BinaryInteger) -> DataSize { DataSize(bytes: count) }

  public static func mebibytes(_ count: some BinaryInteger) -> DataSize {
    DataSize(bytes: Int64(clamping: count).multipliedSaturating(by: mebibyte))
  }

  /// So many GB of 2³⁰ bytes.
  public static func gigabytes(_ count: some BinaryInteger) -> DataSize {
    DataSize(bytes: Int64(clamping: count).multipliedSaturating(by: gigabyte))
  }

  /// So many GB of 2³⁰ bytes, such as 0.5; rounded to the byte.
  public static func gigabytes(_ count: Double) -> DataSize {
    DataSize(bytes: Int64(steps: count * Double(gigabyte)))
  }

  /// The number of mebibytes, when it is a whole one.
  public var mebibytes: Int64? {
    bytes % Self.mebibyte == 0 ? bytes / Self.mebibyte : nil
  }

  public static func + (left: DataSize, right: DataSize) -> DataSize {
    let (sum, overflow) = left.bytes.addingReportingOverflow(right.bytes)
    return DataSize(bytes: overflow ? (left.bytes < 0 ? -.max : .max) : sum)
  }

  public static func < (left: DataSize, right: DataSize) -> Bool { left.bytes < right.bytes }

  static let mebibyte: Int64 = 1 << 20
  static let gigabyte: Int64 = 1 << 30
}

extension DataSize: CustomStringConvertible {
  /// `0.5 GB`, `200 MiB`, `17 bytes`: the largest unit that says it in short.
  public var description: String {
    if bytes != 0, bytes % (512 * Self.mebibyte) == 0 {
      return text(tenths: Int128(bytes) * 10 / Int128(Self.gigabyte)) + " GB"
    }
    if let mebibytes { return DecimalText.grouped(Int128(mebibytes)) + " MiB" }
    return DecimalText.grouped(Int128(bytes)) + (bytes == 1 ? " byte" : " bytes")
  }

  private func text(tenths: Int128) -> String {
    (tenths < 0 ? "-" : "")
      + DecimalText.fixed(tenths.magnitude, scale: 1, fractionDigits: 1, atLeast: 0)
  }
}
