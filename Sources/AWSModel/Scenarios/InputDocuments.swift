// Documents in JSON, as Swift programs read them; what a page writes as YAML is the same tree.

extension CostScenario {
  /// Reads a scenario: the load, and a map of the places where it may run.
  /// - Throws: the first of what ``decode(_:name:)`` refuses, and `json.syntax`.
  public init(json: String, name: String) throws(ModelError) {
    let (scenario, refusals) = Self.decode(try JSON.document(json), name: name)
    self = try found(scenario, refusals)
  }
}

extension TaskDefinition {
  /// Reads a compose file, as one task: each of its services a container. What has no place in a task is
  /// left out.
  /// - Throws: the first of what such a file is refused for, and `json.syntax`.
  public init(compose json: String, name: String) throws(ModelError) {
    let (task, refusals, _) = Compose.decode(try JSON.document(json), name: name)
    self = try found(task, refusals)
  }
}

extension CloudFormationTemplate {
  /// Reads a template. Resources of other kinds are left out.
  /// - Parameter region: what `AWS::Region` stands for.
  /// - Throws: the first of what a template is refused for, and `json.syntax`.
  public init(json: String, region: Region = .usEast1) throws(ModelError) {
    let (template, refusals, _) = Self.decode(try JSON.document(json), region: region)
    self = try found(template, refusals)
  }
}

private func found<T>(_ value: T?, _ refusals: [Refusal]) throws(ModelError) -> T {
  if let refusal = refusals.first { throw refusal.error }
  guard let value else { preconditionFailure("a document without a value has a refusal") }
  return value
}

extension JSON {
  fileprivate static func document(_ text: String) throws(ModelError) -> JSON {
    do throws(Refusal) { return try parse(Array(text.utf8)) } catch { throw error.error }
  }
}
