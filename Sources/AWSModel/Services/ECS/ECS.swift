/// Amazon ECS: task definitions, their revisions, and services.
///
/// Rules are those of RegisterTaskDefinition; each refusal has a code that begins with `ecs.`.
public enum ECS {
  static let notModelled =
    "running tasks, placement, deployments, capacity providers, scaling; the task definition's proxy, credential specifications and inference accelerators are checked for their shape only"

  /// Rules that documents disagree about.
  public struct Rules: Hashable, Sendable, CustomStringConvertible {
    /// Whether Fargate has sizes with 32 vCPU: on the pricing page, refused when registering.
    public var allows32vCPU: Bool

    public init(allows32vCPU: Bool = false) { self.allows32vCPU = allows32vCPU }

    public static let standard = Rules()

    public var description: String { allows32vCPU ? "rules with 32 vCPU" : "standard rules" }
  }
}
