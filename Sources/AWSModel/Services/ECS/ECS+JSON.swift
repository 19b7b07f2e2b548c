extension TaskDefinition {
  /// Reads the JSON that RegisterTaskDefinition takes and refuses what it would.
  ///
  /// First the text, then the shape of every field, then the rules: the later are looked at when the
  /// former find nothing, so that one fault is reported once. The definition is there when nothing is
  /// refused.
  public static func validate(
    json bytes: [UInt8], rules: ECS.Rules = .standard
  ) -> (definition: TaskDefinition?, refusals: [Refusal]) {
    do throws(Refusal) {
      let json = try JSON.parse(bytes)
      return validate(json, rules)
    } catch {
      return (nil, [error])
    }
  }

  /// The task definition of a JSON text.
  /// - Throws: the first refusal: `json.syntax`, `json.depth`, or a code that begins with `ecs.`.
  public init(json: String, rules: ECS.Rules = .standard) throws(ModelError) {
    let (definition, refusals) = Self.validate(json: Array(json.utf8), rules: rules)
    if let refusal = refusals.first { throw refusal.error }
    guard let definition else { throw .empty }
    self = definition
  }

  /// The same for a text that has been read already, whatever its format.
  package static func validate(
    _ json: JSON, _ rules: ECS.Rules = .standard
  ) -> (definition: TaskDefinition?, refusals: [Refusal]) {
    var shape = ShapeCheck()
    shape.check(json, ECS.registerTaskDefinition, at: "")
    if !shape.refusals.isEmpty { return (nil, shape.refusals) }
    var decoding = TaskDefinitionDecoding()
    let definition = decoding.taskDefinition(json)
    let errors = decoding.errors.isEmpty ? definition.refusals(rules) : decoding.errors
    let refusals = errors.map { Refusal(error: $0, range: json.range(at: $0.path)) }
    return (refusals.isEmpty ? definition : nil, refusals)
  }
}

extension ModelError {
  /// Not reached: without a definition there is a refusal.
  fileprivate static var empty: Self {
    ModelError(code: "json.syntax", message: "the text holds no task definition")
  }
}
