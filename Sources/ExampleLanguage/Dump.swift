extension Program {
  /// The tree as nested parentheses, a line for each statement: the form of tests and goldens.
  package var dump: String { statements.dump(indent: "") }
}

extension [Statement] {
  fileprivate func dump(indent: String) -> String {
    var lines: [String] = []
    for statement in self { lines.append(indent + statement.dump(indent: indent)) }
    return lines.joined(separator: "\n")
  }
}

extension Block {
  /// In braces, the statements each on its own line, two spaces further in.
  func dump(indent: String) -> String {
    if statements.isEmpty { return "{}" }
    return "{\n" + statements.dump(indent: indent + "  ") + "\n" + indent + "}"
  }
}

extension Statement {
  fileprivate func dump(indent: String) -> String {
    switch kind {
    case .expression(let expression): expression.dump(indent: indent)
    case .variable(let variable): variable.dump(indent: indent)
    case .function(let function): function.dump(indent: indent)
    case .if(let statement): statement.dump(indent: indent)
    case .guard(let conditions, let body):
      "(guard \(conditions.dump(indent: indent)) else \(body.dump(indent: indent)))"
    case .forIn(let loop): loop.dump(indent: indent)
    case .while(let label, let conditions, let body):
      "(\(label.dump)while \(conditions.dump(indent: indent)) \(body.dump(indent: indent)))"
    case .repeatWhile(let label, let body, let condition):
      "(\(label.dump)repeat \(body.dump(indent: indent)) while \(condition.dump(indent: indent)))"
    case .return(let value):
      "(return\(value.map { " " + $0.dump(indent: indent) } ?? ""))"
    case .break(let label): "(break\(label.map { " " + $0.text } ?? ""))"
    case .continue(let label): "(continue\(label.map { " " + $0.text } ?? ""))"
    case .fallthrough: "(fallthrough)"
    case .throw(let error): "(throw \(error.dump(indent: indent)))"
    case .defer(let body): "(defer \(body.dump(indent: indent)))"
    case .switch(let statement): statement.dump(indent: indent)
    case .do(let statement): statement.dump(indent: indent)
    case .type(let declaration): declaration.dump(indent: indent)
    case .extension(let declaration): declaration.dump(indent: indent)
    }
  }
}

extension Name? {
  /// A label in front of a loop.
  var dump: String { map { $0.text + ": " } ?? "" }
}

extension VariableDeclaration {
  func dump(indent: String) -> String {
    var text = "(\(isMutable ? "var" : "let") \(pattern.dump)"
    if let type { text += ": \(type.dump)" }
    if let value { text += " = \(value.dump(indent: indent))" }
    if let accessors { text += " " + accessors.dump(indent: indent) }
    return text + ")"
  }
}

extension FunctionDeclaration {
  /// The signature as Swift writes it, then the body.
  package func dump(indent: String = "") -> String {
    var text = "(func \(name.text)"
    if !genericParameters.isEmpty {
      var names: [String] = []
      for parameter in genericParameters { names.append(parameter.text) }
      text += "<" + names.joined(separator: ", ") + ">"
    }
    var parts: [String] = []
    for parameter in parameters { parts.append(parameter.dump(indent: indent)) }
    text += "(" + parts.joined(separator: ", ") + ")"
    if isThrowing { text += isRethrowing ? " rethrows" : " throws" }
    if let result { text += " -> " + result.dump }
    if let body { text += " " + body.dump(indent: indent) }
    return text + ")"
  }
}

extension FunctionDeclaration.Parameter {
  /// The label is always written out: `_ a: Int`, `a a: Int`.
  func dump(indent: String) -> String {
    var text = "\(label?.text ?? "_") \(name.text): "
    if isInout { text += "inout " }
    text += type.dump
    if isVariadic { text += "..." }
    if let defaultValue { text += " = " + defaultValue.dump(indent: indent) }
    return text
  }
}

extension [Condition] {
  fileprivate func dump(indent: String) -> String {
    var parts: [String] = []
    for condition in self { parts.append(condition.dump(indent: indent)) }
    return parts.joined(separator: ", ")
  }
}

extension Condition {
  fileprivate func dump(indent: String) -> String {
    switch self {
    case .expression(let expression): return expression.dump(indent: indent)
    case .pattern(let pattern, let value, _):
      return "(case \(pattern.dump) = \(value.dump(indent: indent)))"
    case .binding(let isMutable, let pattern, let type, let value, _):
      return VariableDeclaration(isMutable: isMutable, pattern: pattern, type: type, value: value)
        .dump(indent: indent)
    }
  }
}

extension IfStatement {
  func dump(indent: String) -> String {
    var text = "(\(label.dump)if \(conditions.dump(indent: indent)) \(then.dump(indent: indent))"
    switch otherwise {
    case .block(let block): text += " else \(block.dump(indent: indent))"
    case .elseIf(let statement, _): text += " else \(statement.dump(indent: indent))"
    case nil: break
    }
    return text + ")"
  }
}

extension ForStatement {
  fileprivate func dump(indent: String) -> String {
    var text = "(\(label.dump)for \(isCase ? "case " : "")\(pattern.dump)"
    if let type { text += ": " + type.dump }
    text += " in " + sequence.dump(indent: indent)
    if let filter { text += " where " + filter.dump(indent: indent) }
    return text + " " + body.dump(indent: indent) + ")"
  }
}
