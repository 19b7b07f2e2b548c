/// What a document in a page can be, by the word of its fence.
package enum InputKind: String, Hashable, Sendable, CaseIterable {
  /// What RegisterTaskDefinition takes.
  case taskDefinition = "task-definition"
  /// A load, and where it may run.
  case costScenario = "cost-scenario"
  /// A `docker-compose.yml`, as one task.
  case dockerCompose = "docker-compose"
  /// A template, for its task definitions and services.
  case cloudFormation = "cloudformation"
}
