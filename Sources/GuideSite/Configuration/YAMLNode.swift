import ExampleLanguage

/// A YAML value with its place in the file.
struct YAMLNode: Sendable {
  indirect enum Content: Sendable {
    /// As written; `isPlain` when without quotes, so that `true` may be a truth value.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  let content: Content
  /// A tag of the author's own, such as `!Ref`.
  var tag: String?
  let location: SourceLocation

  /// The text of a scalar; nil for lists, maps and YAML's own empty values.
  var text: String? {
    guard case .scalar(let text, let isPlain) = content else { return nil }
    return isPlain && ["", "~", "null", "Null", "NULL"].contains(text) ? nil : text
  }

  /// Whether nothing was written: `author:`.
  var isEmpty: Bool {
    if case .scalar = content { return text == nil }
    return false
  }

  var flag: Bool? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    switch text {
    case "true", "True", "TRUE", "yes", "Yes", "on": return true
    case "false", "False", "FALSE", "no", "No", "off": return false
    default: return nil
    }
  }

  /// What the value is, for messages.
  var kind: String {
    switch content {
    case .scalar(let text, _): isEmpty ? "nothing" : "'\(text)'"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }

  /// The value as templates see it.
  var templateValue: TemplateValue {
    switch content {
    case .scalar: flag.map(TemplateValue.flag) ?? .text(text ?? "")
    case .sequence(let items): .list(items.map(\.templateValue))
    case .mapping(let pairs):
      .map(pairs.map { (key: $0.key.text ?? "", value: $0.value.templateValue) })
    }
  }
}
