import ExampleLanguage

extension RangeCheck {
  static func isSound(_ variable: VariableDeclaration, in range: SourceRange) -> Bool {
    isSound(variable.pattern, in: range) && isSound(variable.value, in: range)
      && isSound(variable.type, in: range)
      && (variable.accessors.map { isSound($0, in: range) } ?? true)
  }

  static func isSound(_ function: FunctionDeclaration, in range: SourceRange) -> Bool {
    range.holds(function.name.range) && isSound(function.parameters, in: range)
      && isSound(function.result, in: range)
      && (function.body.map { isSound($0, in: range) } ?? true)
  }

  static func isSound(_ member: Member, in outer: SourceRange) -> Bool {
    let range = member.range
    guard outer.holds(range) else { return false }
    switch member.kind {
    case .variable(let variable): return isSound(variable, in: range)
    case .function(let function): return isSound(function, in: range)
    case .initializer(let initializer): return isSound(initializer.function, in: range)
    case .subscript(let declaration):
      return isSound(declaration.parameters, in: range) && isSound(declaration.result, in: range)
        && isSound(declaration.accessors, in: range)
    case .enumCases(let cases, _): return cases.allSatisfy { isSound($0, in: range) }
    case .type(let declaration):
      return isSound(Statement(.type(declaration), range), in: range)
    }
  }

  private static func isSound(
    _ parameters: [FunctionDeclaration.Parameter], in range: SourceRange
  ) -> Bool {
    parameters.allSatisfy {
      range.holds($0.name.range) && isSound($0.type, in: range)
        && isSound($0.defaultValue, in: range)
    }
  }

  private static func isSound(_ element: EnumCase, in range: SourceRange) -> Bool {
    range.holds(element.name.range) && isSound(element.rawValue, in: range)
      && element.payload.allSatisfy {
        isSound($0.type, in: range) && isSound($0.defaultValue, in: range)
      }
  }

  private static func isSound(_ accessors: Accessors, in outer: SourceRange) -> Bool {
    let range = accessors.range
    return outer.holds(range) && isSound(accessors.getter.body, in: range)
      && (accessors.setter.map { range.holds($0.keyword) && isSound($0.body, in: range) } ?? true)
  }
}

extension RangeCheck {
  static func isSound(_ statement: SwitchStatement, in range: SourceRange) -> Bool {
    range.holds(statement.keyword) && isSound(statement.subject, in: range)
      && statement.cases.allSatisfy {
        range.holds($0.keyword) && isSound($0.items, in: range) && isSound($0.body, in: range)
      }
  }

  static func isSound(_ items: [CaseItem], in range: SourceRange) -> Bool {
    items.allSatisfy { isSound($0.pattern, in: range) && isSound($0.filter, in: range) }
  }

  static func isSound(_ pattern: Pattern, in outer: SourceRange) -> Bool {
    let range = pattern.range
    guard outer.holds(range), pattern.label.map({ outer.holds($0.range) }) ?? true else {
      return false
    }
    switch pattern.kind {
    case .identifier, .wildcard: return true
    case .tuple(let elements): return elements.allSatisfy { isSound($0, in: range) }
    case .binding(_, let inner), .optional(let inner): return isSound(inner, in: range)
    case .enumCase(let type, let name, let payload):
      return isSound(type, in: range) && range.holds(name.range)
        && (payload ?? []).allSatisfy { isSound($0, in: range) }
    case .isType(let type): return isSound(type, in: range)
    case .cast(let inner, let type): return isSound(inner, in: range) && isSound(type, in: range)
    case .expression(let value): return isSound(value, in: range)
    }
  }
}
