/// Compares a JSON value with a shape, as an SDK does before it sends a request; unlike an SDK it
/// checks words too, which the service would refuse.
struct ShapeCheck {
  private(set) var refusals: [Refusal] = []

  mutating func check(_ json: JSON, _ shape: Shape, at path: String) {
    if case .null = json.value {
      return refuse(.fieldNull(path, expected: shape.kind), json.range, path)
    }
    switch (shape, json.value) {
    case (.string, .string), (.integer, .integer), (.boolean, .bool): break
    case (.choice(let words), .string(let word)):
      if !words.contains(word) { refuse(.fieldChoice(path, word, words), json.range, path) }
    case (.list(let element), .array(let elements)):
      for (index, json) in elements.enumerated() {
        check(json, element, at: "\(path)[\(Int64(index))]")
      }
    case (.map, .object(let members)):
      for member in members { check(member.value, .string, at: join(path, member.name)) }
    case (.structure(let fields), .object(let members)):
      check(members, fields, of: json, at: path)
    default:
      refuse(.fieldType(path, found: json, expected: shape.kind), json.range, path)
    }
  }

  private mutating func check(
    _ members: [JSON.Member], _ fields: [Shape.Field], of json: JSON, at path: String
  ) {
    for member in members {
      guard let field = fields.first(where: { $0.name == member.name }) else {
        refuse(.fieldUnknown(member.name, path, fields), member.nameRange, join(path, member.name))
        continue
      }
      check(member.value, field.shape, at: join(path, member.name))
    }
    for field in fields where field.isRequired && json[field.name] == nil {
      refuse(.fieldMissing(field.name, path), json.range, join(path, field.name))
    }
  }

  private mutating func refuse(_ error: ModelError, _ range: Range<Int>, _ path: String) {
    refusals.append(
      Refusal(
        error: ModelError(
          code: error.code, message: error.message, path: path, notes: error.notes),
        range: range))
  }

  private func join(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }
}

/// What DescribeTaskDefinition says beyond what RegisterTaskDefinition takes.
private let describedFields = [
  "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities",
  "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt", "taskDefinition",
]

extension ModelError {
  private static func place(_ path: String) -> String {
    path.isEmpty ? "the task definition" : "'\(path)'"
  }

  fileprivate static func fieldUnknown(
    _ name: String, _ path: String, _ fields: [Shape.Field]
  ) -> Self {
    let known = fields.map { $0.name }
    let message = "\(place(path)) has no field '\(name)'"
    if path.isEmpty && describedFields.contains(name) {
      return ModelError(
        code: "ecs.field.unknown", message: message,
        notes: [
          "DescribeTaskDefinition says this, RegisterTaskDefinition does not take it: leave it out"
        ])
    }
    if let nearest = Spelling.nearest(to: name, among: known) {
      return ModelError(
        code: "ecs.field.unknown", message: "\(message); did you mean '\(nearest)'?")
    }
    return ModelError(
      code: "ecs.field.unknown", message: message,
      notes: ["expected one of \(known.joined(separator: ", "))"])
  }

  fileprivate static func fieldMissing(_ name: String, _ path: String) -> Self {
    ModelError(
      code: "ecs.field.missing", message: "\(place(path)) lacks '\(name)', which is required")
  }

  fileprivate static func fieldNull(_ path: String, expected: String) -> Self {
    ModelError(
      code: "ecs.field.null", message: "\(place(path)) is null; expected \(expected)",
      notes: ["leave the field out instead"])
  }

  fileprivate static func fieldType(_ path: String, found: JSON, expected: String) -> Self {
    var kind = found.kind
    if case .number(let text) = found.value { kind = "the number \(text)" }
    return ModelError(
      code: "ecs.field.type", message: "\(place(path)) is \(kind); expected \(expected)")
  }

  fileprivate static func fieldChoice(_ path: String, _ word: String, _ words: [String]) -> Self {
    ModelError(
      code: "ecs.field.choice",
      message: "\(place(path)) is '\(word)'; expected \(alternatives(words))")
  }
}
