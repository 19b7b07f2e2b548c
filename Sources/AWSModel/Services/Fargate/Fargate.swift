/// AWS Fargate: containers on capacity that AWS manages, billed by the second.
public enum Fargate {
  static let notModelled =
    "versions of the Windows platform, the rate of Spot interruptions (none unless a cluster is given one), Savings Plans; data transfer, public addresses and logs on the bill"
}
