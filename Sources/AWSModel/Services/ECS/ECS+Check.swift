extension TaskDefinition {
  /// Everything that RegisterTaskDefinition would refuse.
  func refusals(_ rules: ECS.Rules) -> [ModelError] {
    let check = TaskDefinitionCheck(task: self, rules: rules)
    check.checkTask()
    check.checkSizes()
    for index in containers.indices { check.checkContainer(index) }
    check.checkDependencies()
    if requiresFargate { check.checkFargate() }
    return check.errors
  }
}

/// Goes through the rules for one task definition and collects what they refuse.
///
/// A class, so that a message is only made when it is needed.
final class TaskDefinitionCheck {
  let task: TaskDefinition
  let rules: ECS.Rules
  private(set) var errors: [ModelError] = []

  init(task: TaskDefinition, rules: ECS.Rules) {
    self.task = task
    self.rules = rules
  }

  func refuse(_ error: ModelError) { errors.append(error) }

  func require(_ holds: Bool, _ error: @autoclosure () -> ModelError) {
    if !holds { errors.append(error()) }
  }

  /// Refuses with what a throwing check throws.
  func attempt(_ check: () throws(ModelError) -> Void) {
    do throws(ModelError) { try check() } catch { errors.append(error) }
  }

  /// The path of a container, or of a field of it.
  func path(_ index: Int, _ field: String = "") -> String {
    "containerDefinitions[\(Int64(index))]" + (field.isEmpty ? "" : ".\(field)")
  }

  /// How a container is called in a sentence.
  func title(_ index: Int) -> String {
    let name = task.containers[index].name
    return name.isEmpty ? "container \(Int64(index + 1))" : "container '\(name)'"
  }

  var isWindows: Bool { task.runtimePlatform?.operatingSystemFamily.isWindows ?? false }

  /// Whole seconds within bounds.
  func holds(_ span: TimeSpan, _ range: ClosedRange<Int64>) -> Bool {
    span.microseconds % TimeSpan.second == 0
      && range.contains(span.microseconds / TimeSpan.second)
  }
}

extension ModelError {
  /// A refusal of a task definition: all of them are made here.
  static func ecs(
    code: String, message: String, at path: String, notes: [String] = []
  ) -> Self {
    ModelError(code: code, message: message, path: path, notes: notes)
  }
}
