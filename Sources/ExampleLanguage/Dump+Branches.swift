extension SwitchStatement {
  func dump(indent: String) -> String {
    var text = "(\(label.dump)switch \(subject.dump(indent: indent)) {"
    for element in cases { text += "\n" + indent + "  " + element.dump(indent: indent + "  ") }
    return text + "\n" + indent + "})"
  }
}

extension SwitchCase {
  fileprivate func dump(indent: String) -> String {
    let head = items.isEmpty ? "default" : "case " + items.dump(indent: indent)
    return "(\(head) \(body.dump(indent: indent)))"
  }
}

extension [CaseItem] {
  fileprivate func dump(indent: String) -> String {
    var parts: [String] = []
    for item in self {
      parts.append(
        item.pattern.dump + (item.filter.map { " where " + $0.dump(indent: indent) } ?? ""))
    }
    return parts.joined(separator: ", ")
  }
}

extension DoStatement {
  func dump(indent: String) -> String {
    var text = "(\(label.dump)do \(body.dump(indent: indent))"
    for clause in catches {
      text += " (catch " + (clause.items.isEmpty ? "" : clause.items.dump(indent: indent) + " ")
      text += clause.body.dump(indent: indent) + ")"
    }
    return text + ")"
  }
}

extension Pattern {
  /// As Swift writes it, but for expressions, which are marked with the operator that compares them.
  package var dump: String { (label.map { $0.text + ": " } ?? "") + kind.dump }
}

extension Pattern.Kind {
  fileprivate var dump: String {
    switch self {
    case .identifier(let name): name.text
    case .wildcard: "_"
    case .tuple(let elements): elements.dump
    case .binding(let isMutable, let pattern): (isMutable ? "var " : "let ") + pattern.dump
    case .enumCase(let type, let name, let payload):
      (type?.dump ?? "") + "." + name.text + (payload?.dump ?? "")
    case .optional(let pattern): pattern.dump + "?"
    case .isType(let type): "is " + type.dump
    case .cast(let pattern, let type): "\(pattern.dump) as \(type.dump)"
    case .expression(let expression): "(~= \(expression.dump))"
    }
  }
}

extension [Pattern] {
  fileprivate var dump: String {
    var parts: [String] = []
    for element in self { parts.append(element.dump) }
    return "(" + parts.joined(separator: ", ") + ")"
  }
}

extension CastKind {
  /// `as`, `as?` or `as!`.
  package var sign: String {
    switch self {
    case .plain: "as"
    case .optional: "as?"
    case .forced: "as!"
    }
  }
}

extension KeyPathSyntax {
  /// As it is written.
  package var text: String {
    var text = "\\" + (root?.dump ?? "")
    for component in components { text += "." + component.text }
    return text
  }
}
