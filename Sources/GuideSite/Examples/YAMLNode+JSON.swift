import AWSModel
import ExampleLanguage
import ExampleRuntime

extension YAMLNode {
  /// The same as JSON, each value at its place, for models that read documents.
  ///
  /// A tag becomes the object that stands for it in JSON: `!Ref Role` is `{"Ref": "Role"}`, `!Sub` and the
  /// like have `Fn::` before them.
  var json: JSON {
    let range = location.range.lower..<location.range.upper
    let plain = JSON(value, range)
    guard let tag else { return plain }
    let name = ["Ref", "Condition"].contains(tag) ? tag : "Fn::\(tag)"
    return JSON(.object([.init(name: name, nameRange: range, value: plain)]), range)
  }

  private var value: JSON.Value {
    switch content {
    case .sequence(let items): .array(items.map(\.json))
    case .mapping(let pairs):
      .object(
        pairs.map { pair in
          let place = pair.key.location.range
          return .init(
            name: pair.key.text ?? pair.key.kind, nameRange: place.lower..<place.upper,
            value: pair.value.json)
        })
    case .scalar(let text, isPlain: false): .string(text)
    case .scalar(let text, isPlain: true): Self.plain(text)
    }
  }

  /// A plain scalar as YAML 1.2 takes it; `yes` and `on` stay words.
  private static func plain(_ text: String) -> JSON.Value {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default:
      if let number = Int64(text), "\(number)" == text { return .integer(number) }
      return text.wholeMatch(of: /-?[0-9]+\.[0-9]+/) != nil ? .number(text) : .string(text)
    }
  }
}

extension Diagnostic {
  static func emptyDocument(_ kind: InputKind, _ location: SourceLocation) -> Self {
    Diagnostic(
      code: "fence.empty", message: "the \(kind.rawValue) is empty; expected a document",
      at: location)
  }
}
