/// Amazon EBS: the disks of servers, billed for their size whether they are used or not.
public enum EBS {
  static let notModelled =
    "io2, request charges of magnetic volumes, the limits of size, IOPS and throughput; snapshots are billed for the data that the caller says they hold"

  /// What kind of disk.
  public enum VolumeType: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case gp2, gp3, io1, st1, sc1

    public var description: String { rawValue }
  }

  enum Facts {
    /// What every gp3 volume does without a charge of its own.
    static let includedIOPS = Fact<Int64>(
      3_000, unit: "IOPS", source: "AWS price list as read by infracost, EBS volumes")
    static let includedThroughput = Fact<Int64>(
      125, unit: "MB/s", source: "AWS price list as read by infracost, EBS volumes")
  }
}
