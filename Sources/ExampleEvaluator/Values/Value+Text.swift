extension Value {
  /// What `print` writes.
  package var text: String {
    switch self {
    case .string(let value): value
    case .character(let value): String(value)
    default: debugText
    }
  }

  /// What stands inside a printed array: strings in quotes.
  package var debugText: String {
    switch self {
    case .void: "()"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): "\(value)"
    case .double(let value): "\(value)"
    case .string(let value): quoted(value)
    case .character(let value): quoted(String(value))
    case .array(let values): "[" + joined(values.map { $0.debugText }) + "]"
    case .none: "nil"
    case .some(let value): "Optional(" + value.debugText + ")"
    case .tuple(let elements):
      "("
        + joined(elements.map { ($0.label.isEmpty ? "" : $0.label + ": ") + $0.value.debugText }) + ")"
    case .range(let lower, let upper, let isClosed): "\(lower)\(isClosed ? "..." : "..<")\(upper)"
    case .bounds(let lower, let upper, let isClosed):
      lower.debugText + (isClosed ? "..." : "..<") + upper.debugText
    case .dictionary(let dictionary): dictionaryText(dictionary)
    case .function: "(Function)"
    case .model(let box): box.nominal.operations!.describe(box)
    case .cell(let cell): cell.value.debugText
    }
  }

  /// Only diagnostics show this: printing a whole dictionary is refused, its order being open in Swift.
  private func dictionaryText(_ dictionary: OrderedDictionary) -> String {
    if dictionary.count == 0 { return "[:]" }
    return "["
      + joined(zip(dictionary.keys, dictionary.values).map { $0.debugText + ": " + $1.debugText })
      + "]"
  }
}

/// A string as `debugPrint` writes it.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\0": result += "\\0"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
