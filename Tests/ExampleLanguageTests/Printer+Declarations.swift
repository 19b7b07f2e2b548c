import ExampleLanguage

extension Printer {
  static func print(_ variable: VariableDeclaration) -> String {
    print(variable.isMutable, variable.pattern, variable.type, variable.value)
      + (variable.accessors.map { " " + print($0) } ?? "")
  }

  static func print(_ declaration: TypeDeclaration) -> String {
    (declaration.isIndirect ? "indirect " : "") + (declaration.kind == .enum ? "enum" : "struct")
      + " \(quoted(declaration.name))\(print(declaration.inherited))"
      + " \(print(declaration.members))"
  }

  static func print(_ declaration: ExtensionDeclaration) -> String {
    "extension \(declaration.type.dump)\(print(declaration.inherited))"
      + " \(print(declaration.members))"
  }

  private static func print(_ inherited: [TypeSyntax]) -> String {
    inherited.isEmpty ? "" : ": " + inherited.map(\.dump).joined(separator: ", ")
  }

  private static func print(_ members: [Member]) -> String {
    "{\n" + members.map { print($0) + "\n" }.joined() + "}"
  }

  private static func print(_ member: Member) -> String {
    let text =
      switch member.kind {
      case .variable(let variable): print(variable)
      case .function(let function):
        (isPrefix(function) ? "prefix " : "") + "func \(spelling(function.name)) "
          + printRest(function)
      case .initializer(let initializer):
        "init" + (initializer.isFailable ? "?" : "") + printRest(initializer.function)
      case .subscript(let declaration):
        "subscript(\(print(declaration.parameters))) -> \(declaration.result.dump)"
          + " \(print(declaration.accessors))"
      case .enumCases(let cases, let isIndirect):
        (isIndirect ? "indirect " : "") + "case "
          + cases.map { print($0) }.joined(separator: ", ")
      case .type(let declaration): print(declaration)
      }
    return
      (member.access == .private ? "private " : member.access == .privateSet ? "private(set) " : "")
      + (member.isStatic ? "static " : "") + (member.isMutating ? "mutating " : "") + text
  }

  private static func spelling(_ name: Name) -> String {
    name.text.first?.isLetter == true ? quoted(name) : name.text
  }

  private static func isPrefix(_ function: FunctionDeclaration) -> Bool {
    function.name.text.first?.isLetter == false && function.parameters.count == 1
  }

  private static func print(_ element: EnumCase) -> String {
    let payload = element.payload.map { value in
      (value.label.map { quoted($0) + ": " } ?? "") + value.type.dump
        + (value.defaultValue.map { " = " + print($0) } ?? "")
    }
    return quoted(element.name)
      + (payload.isEmpty ? "" : "(" + payload.joined(separator: ", ") + ")")
      + (element.rawValue.map { " = " + print($0) } ?? "")
  }

  private static func print(_ accessors: Accessors) -> String {
    var text = "{\nget" + (accessors.getter.isThrowing ? " throws " : " ")
    text += print(accessors.getter.body) + "\n"
    if let setter = accessors.setter {
      text += "set" + (setter.parameter.map { "(\(quoted($0)))" } ?? "")
      text += " \(print(setter.body))\n"
    }
    return text + "}"
  }
}

extension Printer {
  static func print(_ statement: SwitchStatement) -> String {
    let cases = statement.cases.map { element in
      (element.items.isEmpty ? "default" : "case " + print(element.items)) + ":\n"
        + print(element.body.statements)
    }
    return label(statement.label) + "switch \(print(statement.subject)) {\n\(cases.joined())}"
  }

  static func print(_ statement: DoStatement) -> String {
    label(statement.label) + "do " + print(statement.body)
      + statement.catches.map { clause in
        " catch " + (clause.items.isEmpty ? "" : print(clause.items) + " ") + print(clause.body)
      }.joined()
  }

  private static func print(_ items: [CaseItem]) -> String {
    items.map { print($0.pattern) + ($0.filter.map { " where " + print($0) } ?? "") }
      .joined(separator: ", ")
  }

  static func print(_ pattern: Pattern) -> String {
    (pattern.label.map { quoted($0) + ": " } ?? "") + print(pattern.kind)
  }

  private static func print(_ kind: Pattern.Kind) -> String {
    switch kind {
    case .identifier(let name): quoted(name)
    case .wildcard: "_"
    case .tuple(let parts): print(parts)
    case .binding(let isMutable, let pattern): (isMutable ? "var " : "let ") + print(pattern)
    case .enumCase(let type, let name, let payload):
      (type.map { print($0) } ?? "") + "." + name.text + (payload.map { print($0) } ?? "")
    case .optional(let pattern): printInner(pattern) + "?"
    case .isType(let type): "is " + type.dump
    case .cast(let pattern, let type): print(pattern) + " as " + type.dump
    case .expression(let value): print(value)
    }
  }

  /// `(let a)?` and `let a?` differ.
  private static func printInner(_ pattern: Pattern) -> String {
    switch pattern.kind {
    case .binding, .cast, .isType: "(" + print(pattern) + ")"
    default: print(pattern)
    }
  }

  private static func print(_ patterns: [Pattern]) -> String {
    "(" + patterns.map { print($0) }.joined(separator: ", ") + ")"
  }
}
