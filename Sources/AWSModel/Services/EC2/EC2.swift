/// Amazon EC2: servers that tasks can run on, as far as a cluster needs them.
public enum EC2 {
  static let notModelled =
    "bursting credits, Spot interruptions, placement groups, volumes, key pairs and addresses; on the bill Reserved Instances, Windows, and the credits of an unlimited T instance"
}
