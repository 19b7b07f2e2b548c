/// Amazon ECS: task definitions, their revisions, and services.
///
/// Rules are those of RegisterTaskDefinition; each refusal has a code that begins with `ecs.`. Every
/// field of the request has a Swift value and survives being read and written.
///
/// Of the rules for task definitions these are not modelled: what a container does with its memory
/// (that it is killed above its hard limit) and with CPU that others leave idle; a health check that
/// an image brings along, which ECS does not look at; that a log router stands behind `awsfirelens`;
/// that secrets, roles, file systems and images named in a definition exist. The proxy, credential
/// specifications and inference accelerators are checked for their shape only.
public enum ECS {
  static let notModelled =
    "running tasks, placement, deployments, capacity providers, scaling; memory and CPU that containers use, health checks baked into images, whether roles, secrets and file systems exist; the task definition's proxy, credential specifications and inference accelerators are checked for their shape only"

  /// Rules that documents disagree about.
  public struct Rules: Hashable, Sendable, CustomStringConvertible {
    /// Whether Fargate has sizes with 32 vCPU: on the pricing page, refused when registering.
    public var allows32vCPU: Bool

    public init(allows32vCPU: Bool = false) { self.allows32vCPU = allows32vCPU }

    public static let standard = Rules()

    public var description: String { allows32vCPU ? "rules with 32 vCPU" : "standard rules" }
  }
}
