/// AWS Fargate: containers on capacity that AWS manages, billed by the second.
public enum Fargate {
  static let notModelled =
    "placement, platform versions, interruptions of Spot tasks, Savings Plans; data transfer, public addresses and logs on the bill"
}
