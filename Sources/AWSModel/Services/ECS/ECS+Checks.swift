extension TaskDefinition {
  /// Everything that RegisterTaskDefinition would refuse, in the order of the document.
  func refusals(_ rules: ECS.Rules) -> [ModelError] {
    []
  }
}
