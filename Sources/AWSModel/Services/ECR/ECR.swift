/// Amazon ECR: registries for container images.
public enum ECR {
  static let notModelled =
    "push and pull, layers shared between images, tag mutability, lifecycle policies, scanning, replication; free allowances on the bill"
}
