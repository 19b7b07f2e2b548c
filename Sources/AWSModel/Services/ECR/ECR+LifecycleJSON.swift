extension ECR.LifecyclePolicy {
  /// A policy from the JSON text that PutLifecyclePolicy takes.
  /// - Throws: `json.syntax`, `json.depth`, or a code that begins with `ecr.lifecycle.`.
  public init(json text: String) throws(ModelError) {
    let limit = ECR.Facts.policyLength.value
    guard Int64(text.unicodeScalars.count) <= limit else { throw .lifecycleLength }
    let json: JSON
    do throws(Refusal) { json = try JSON.parse(Array(text.utf8)) } catch { throw error.error }
    var rules: [ECR.LifecycleRule] = []
    for (index, element) in try LifecycleReading.list(json, "rules", "").enumerated() {
      rules.append(try LifecycleReading.rule(element, "rules[\(Int64(index))]"))
    }
    try self.init(rules)
  }

  /// The JSON text that PutLifecyclePolicy takes; reading it gives this policy again.
  public var json: String { JSON.object([("rules", .array(rules.map { $0.encoded }))]).text }
}

/// Reads the parts of a policy, and refuses what is missing or of another kind.
private enum LifecycleReading {
  static func rule(_ json: JSON, _ path: String) throws(ModelError) -> ECR.LifecycleRule {
    try members(
      json, path, known: ["rulePriority", "description", "selection", "action"])
    let priority = try integer(json, "rulePriority", path)
    let selection = try object(json, "selection", path)
    let action = try object(json, "action", path)
    try choice(action, "type", "\(path).action", among: ["expire"])
    let place = "\(path).selection"
    try members(
      selection, place,
      known: [
        "tagStatus", "tagPrefixList", "tagPatternList", "countType", "countUnit", "countNumber",
      ])
    return ECR.LifecycleRule(
      priority, try images(selection, place), try expiry(selection, place),
      purpose: json["description"]?.string)
  }

  private static func images(_ json: JSON, _ path: String) throws(ModelError) -> ECR.ImageSelection
  {
    switch try choice(json, "tagStatus", path, among: ["tagged", "untagged", "any"]) {
    case "untagged": return .untagged
    case "any": return .any
    default:
      if json["tagPatternList"] != nil {
        guard json["tagPrefixList"] == nil else { throw .lifecycleBoth(path) }
        return .matching(patterns: try strings(json, "tagPatternList", path))
      }
      guard json["tagPrefixList"] != nil else { return .tagged(prefixes: []) }
      return .tagged(prefixes: try strings(json, "tagPrefixList", path))
    }
  }

  private static func expiry(_ json: JSON, _ path: String) throws(ModelError) -> ECR.ImageExpiry {
    let kinds = ["imageCountMoreThan", "sinceImagePushed"]
    let kind = try choice(json, "countType", path, among: kinds)
    let count = try integer(json, "countNumber", path)
    guard kind == "sinceImagePushed" else { return .imageCountMoreThan(count) }
    try choice(json, "countUnit", path, among: ["days"])
    return .sinceImagePushed(days: count)
  }

  static func list(_ json: JSON, _ name: String, _ path: String) throws(ModelError) -> [JSON] {
    guard let field = json[name], case .array(let elements) = field.value else {
      throw .lifecycleField(name, path, json[name], "an array")
    }
    return elements
  }

  private static func strings(
    _ json: JSON, _ name: String, _ path: String
  ) throws(ModelError) -> [String] {
    var texts: [String] = []
    for element in try list(json, name, path) {
      guard let text = element.string else {
        throw .lifecycleField(name, path, element, "an array of strings")
      }
      texts.append(text)
    }
    return texts
  }

  private static func integer(
    _ json: JSON, _ name: String, _ path: String
  ) throws(ModelError) -> Int64 {
    guard let number = json[name]?.integer else {
      throw .lifecycleField(name, path, json[name], "a whole number")
    }
    return number
  }

  private static func object(
    _ json: JSON, _ name: String, _ path: String
  ) throws(ModelError) -> JSON {
    guard let field = json[name], case .object = field.value else {
      throw .lifecycleField(name, path, json[name], "an object")
    }
    return field
  }

  @discardableResult
  private static func choice(
    _ json: JSON, _ name: String, _ path: String, among words: [String]
  ) throws(ModelError) -> String {
    guard let word = json[name]?.string else {
      throw .lifecycleField(name, path, json[name], alternatives(words))
    }
    guard words.contains(word) else {
      throw .lifecycleWord(name, path, word, words)
    }
    return word
  }

  private static func members(
    _ json: JSON, _ path: String, known: [String]
  ) throws(ModelError) {
    for member in json.members where !known.contains(member.name) {
      throw .lifecycleUnknown(member.name, path, known)
    }
  }
}

extension ECR.LifecycleRule {
  fileprivate var encoded: JSON {
    .object([
      ("rulePriority", .integer(priority)), ("description", purpose.map { .string($0) }),
      ("selection", .object(selectionFields + expiryFields)),
      ("action", .object([("type", .string("expire"))])),
    ])
  }

  private var selectionFields: [(name: String, value: JSON?)] {
    switch selection {
    case .tagged(let prefixes):
      [("tagStatus", .string("tagged")), ("tagPrefixList", .strings(prefixes))]
    case .matching(let patterns):
      [("tagStatus", .string("tagged")), ("tagPatternList", .strings(patterns))]
    case .untagged: [("tagStatus", .string("untagged"))]
    case .any: [("tagStatus", .string("any"))]
    }
  }

  private var expiryFields: [(name: String, value: JSON?)] {
    switch expiry {
    case .imageCountMoreThan(let count):
      [("countType", .string("imageCountMoreThan")), ("countNumber", .integer(count))]
    case .sinceImagePushed(let days):
      [
        ("countType", .string("sinceImagePushed")), ("countUnit", .string("days")),
        ("countNumber", .integer(days)),
      ]
    }
  }
}

extension ModelError {
  fileprivate static var lifecycleLength: Self {
    ModelError(
      code: "ecr.lifecycle.length",
      message: "the lifecycle policy is too long; expected at most 30,720 characters")
  }

  fileprivate static func lifecycleField(
    _ name: String, _ path: String, _ found: JSON?, _ expected: String
  ) -> Self {
    let found = found.map { "is \($0.kind)" } ?? "is missing"
    return field("'\(join(path, name))' \(found); expected \(expected)", path, name)
  }

  fileprivate static func lifecycleWord(
    _ name: String, _ path: String, _ word: String, _ words: [String]
  ) -> Self {
    field("'\(join(path, name))' is '\(word)'; expected \(alternatives(words))", path, name)
  }

  fileprivate static func lifecycleUnknown(
    _ name: String, _ path: String, _ known: [String]
  ) -> Self {
    let nearest = Spelling.nearest(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return field("'\(path)' has no field '\(name)'\(nearest)", path, name)
  }

  fileprivate static func lifecycleBoth(_ path: String) -> Self {
    field(
      "'\(path)' has 'tagPrefixList' and 'tagPatternList'; expected one of them", path,
      "tagPatternList")
  }

  private static func field(_ message: String, _ path: String, _ name: String) -> Self {
    ModelError(code: "ecr.lifecycle.field", message: message, path: join(path, name))
  }

  private static func join(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }
}
