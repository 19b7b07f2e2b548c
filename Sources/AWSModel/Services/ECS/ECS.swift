/// Amazon ECS: task definitions and their revisions, tasks, services and their deployments, placement
/// and capacity providers.
///
/// Rules are those of RegisterTaskDefinition; each refusal has a code that begins with `ecs.`. Every
/// field of the request has a Swift value and survives being read and written.
///
/// Of the rules for task definitions these are not modelled: what a container does with its memory
/// (that it is killed above its hard limit) and with CPU that others leave idle; a health check that
/// an image brings along, which ECS does not look at; that a log router stands behind `awsfirelens`;
/// that secrets, roles, file systems and images named in a definition exist. The proxy, credential
/// specifications and inference accelerators are checked for their shape only.
///
/// Where documents leave a choice about services, the simulation has made it so:
/// - Tasks that are stopping do not count for the upper bound of a deployment (`ecs 3.3`).
/// - A task whose Spot capacity goes ends with SpotInterruption, one whose instance goes with
///   TerminationNotice (`ecs 2.6`).
/// - Managed scaling follows M ÷ N in both directions (`ecs 4.11`); see ``ManagedScaling``.
/// - A deployment that failed without rollback leaves the tasks of the one before alone (`ecs 3.8`).
/// - A rollback makes the last completed deployment the current one again, without a new number
///   (`ecs 3.11`).
public enum ECS {
  static let notModelled =
    "memory and CPU that containers use, health checks baked into images and the time that checks take, whether roles, secrets and file systems exist, GPUs; the limit on tasks in PROVISIONING, blue/green and other deployment controllers, targets that fail while a task runs, start timeouts of the agent, service discovery; the task definition's proxy, credential specifications and inference accelerators are checked for their shape only"

  /// Rules that documents disagree about.
  public struct Rules: Hashable, Sendable, CustomStringConvertible {
    /// Whether Fargate has sizes with 32 vCPU: on the pricing page, refused when registering.
    public var allows32vCPU: Bool
    /// Whether the command of a health check may begin with something else than `CMD` or
    /// `CMD-SHELL`: refused by the API reference, done in a sample of AWS's own, which is said to work.
    public var allowsBareHealthCommand: Bool

    public init(allows32vCPU: Bool = false, allowsBareHealthCommand: Bool = false) {
      self.allows32vCPU = allows32vCPU
      self.allowsBareHealthCommand = allowsBareHealthCommand
    }

    public static let standard = Rules()

    public var description: String {
      let others = [
        allows32vCPU ? "32 vCPU" : nil, allowsBareHealthCommand ? "bare health commands" : nil,
      ].compactMap { $0 }
      return others.isEmpty
        ? "standard rules" : "rules with \(others.joined(separator: " and "))"
    }
  }
}
