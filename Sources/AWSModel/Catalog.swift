/// The services that are modelled.
public enum Catalog {
  /// One modelled service, and what its model leaves out.
  public struct Entry: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public let notModelled: String

    public var description: String { name }
  }

  public static let services = [
    Entry(name: "AutoScaling", notModelled: AutoScaling.notModelled),
    Entry(name: "CloudWatch", notModelled: CloudWatch.notModelled),
    Entry(name: "CloudWatchLogs", notModelled: CloudWatchLogs.notModelled),
    Entry(name: "DataTransfer", notModelled: DataTransfer.notModelled),
    Entry(name: "EBS", notModelled: EBS.notModelled),
    Entry(name: "EC2", notModelled: EC2.notModelled),
    Entry(name: "ECR", notModelled: ECR.notModelled),
    Entry(name: "ECS", notModelled: ECS.notModelled),
    Entry(name: "ELB", notModelled: ELB.notModelled),
    Entry(name: "Fargate", notModelled: Fargate.notModelled),
    Entry(name: "Lambda", notModelled: Lambda.notModelled),
    Entry(name: "VPC", notModelled: VPC.notModelled),
  ]
}
