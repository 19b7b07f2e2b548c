import AWSModel
import Foundation

/// As much of JSON Schema (draft 4) as the schemas here use; a word that it does not know is a failure.
struct JSONSchema {
  private let root: JSON

  init(_ text: String) throws { root = try JSON.parse(Array(text.utf8)) }

  /// What is wrong with a value, each with its path.
  func problems(with text: String) throws -> [String] {
    problems(try JSON.parse(Array(text.utf8)), root, "$")
  }

  private static let annotations: Set<String> = [
    "$schema", "id", "title", "description", "default", "format", "definitions", "examples",
  ]

  private func problems(_ value: JSON, _ schema: JSON, _ path: String) -> [String] {
    if let reference = schema["$ref"]?.string {
      return problems(value, resolve(reference), path)
    }
    return schema.members.flatMap { member in
      Self.annotations.contains(member.name)
        ? [] : check(value, member.name, member.value, schema, path)
    }
  }

  private func resolve(_ reference: String) -> JSON {
    reference.split(separator: "/").dropFirst().reduce(root) { node, name in
      node[String(name)] ?? root
    }
  }

  private func check(
    _ value: JSON, _ word: String, _ wanted: JSON, _ schema: JSON, _ path: String
  ) -> [String] {
    switch word {
    case "type":
      let types = wanted.elements.isEmpty ? [wanted] : wanted.elements
      let fits = types.compactMap { $0.string }.contains { isType(value, $0) }
      return fits ? [] : ["\(path): not of type \(types.compactMap { $0.string })"]
    case "enum":
      let fits = wanted.elements.contains { $0.value == value.value }
      return fits ? [] : ["\(path): not one of the values"]
    case "pattern":
      guard let text = value.string, let pattern = wanted.string else { return [] }
      let fits = text.range(of: pattern, options: .regularExpression) != nil
      return fits ? [] : ["\(path): '\(text)' does not match \(pattern)"]
    case "minimum", "maximum":
      guard let number = value.integer, let limit = wanted.integer else { return [] }
      let fits = word == "minimum" ? number >= limit : number <= limit
      return fits ? [] : ["\(path): \(number) is beyond the \(word) \(limit)"]
    case "minItems", "minProperties":
      let count = value.elements.count + value.members.count
      return count >= wanted.integer ?? 0 || value.string != nil ? [] : ["\(path): too few"]
    case "uniqueItems":
      let items = value.elements.map(canonical)
      return wanted.bool == true && Set(items).count < items.count ? ["\(path): not unique"] : []
    case "items":
      return value.elements.enumerated().flatMap { problems($1, wanted, "\(path)[\($0)]") }
    case "required":
      guard case .object = value.value else { return [] }
      return wanted.elements.compactMap { $0.string }.filter { value[$0] == nil }
        .map { "\(path): '\($0)' is missing" }
    case "properties":
      return wanted.members.flatMap { member in
        value[member.name].map { problems($0, member.value, "\(path).\(member.name)") } ?? []
      }
    case "additionalProperties":
      let known = Set(schema["properties"]?.members.map { $0.name } ?? [])
      return value.members.filter { !known.contains($0.name) }.flatMap { member in
        wanted.bool == false
          ? ["\(path): unknown '\(member.name)'"]
          : problems(member.value, wanted, "\(path).\(member.name)")
      }
    case "anyOf", "oneOf":
      let fitting = wanted.elements.count { problems(value, $0, path).isEmpty }
      return fitting == 1 || fitting > 1 && word == "anyOf" ? [] : ["\(path): fits \(fitting)"]
    default: return ["the schema says '\(word)', which is not checked here"]
    }
  }

  private func isType(_ value: JSON, _ type: String) -> Bool {
    switch (value.value, type) {
    case (.null, "null"), (.bool, "boolean"), (.integer, "integer"), (.integer, "number"),
      (.number, "number"), (.string, "string"), (.array, "array"), (.object, "object"):
      true
    default: false
    }
  }

  /// A text that equal values share, wherever they stand.
  private func canonical(_ value: JSON) -> String {
    switch value.value {
    case .array(let items): "[\(items.map(canonical).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\($0.name):\(canonical($0.value))" }.sorted().joined(separator: ","))}"
    default: "\(value.value)"
    }
  }
}
