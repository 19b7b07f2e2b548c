import ExampleLanguage

extension SourceRange {
  func holds(_ other: SourceRange) -> Bool {
    lower <= other.lower && other.lower <= other.upper && other.upper <= upper
  }
}

/// Whether every node's range lies in its parent's.
enum RangeCheck {
  static func isSound(_ program: Program, in range: SourceRange) -> Bool {
    program.statements.allSatisfy { isSound($0, in: range) }
  }

  static func isSound(_ block: Block, in range: SourceRange) -> Bool {
    range.holds(block.range) && block.statements.allSatisfy { isSound($0, in: block.range) }
  }

  static func isSound(_ statement: Statement, in outer: SourceRange) -> Bool {
    let range = statement.range
    guard outer.holds(range) else { return false }
    switch statement.kind {
    case .expression(let value): return isSound(value, in: range)
    case .variable(let variable):
      return isSound(variable, in: range)
    case .function(let function): return isSound(function, in: range)
    case .if(let statement): return isSound(statement, in: range)
    case .guard(let conditions, let body), .while(_, let conditions, let body):
      return conditions.allSatisfy { isSound($0, in: range) } && isSound(body, in: range)
    case .forIn(let loop):
      return isSound(loop.pattern, in: range) && isSound(loop.type, in: range)
        && isSound(loop.sequence, in: range)
        && isSound(loop.filter, in: range) && isSound(loop.body, in: range)
    case .repeatWhile(_, let body, let condition):
      return isSound(body, in: range) && isSound(condition, in: range)
    case .return(let value): return isSound(value, in: range)
    case .break(let label), .continue(let label): return label.map { range.holds($0.range) } ?? true
    case .fallthrough: return true
    case .throw(let error): return isSound(error, in: range)
    case .defer(let body): return isSound(body, in: range)
    case .switch(let statement): return isSound(statement, in: range)
    case .do(let statement):
      return range.holds(statement.keyword) && isSound(statement.body, in: range)
        && statement.catches.allSatisfy {
          range.holds($0.keyword) && isSound($0.items, in: range) && isSound($0.body, in: range)
        }
    case .type(let declaration):
      return range.holds(declaration.keyword) && range.holds(declaration.name.range)
        && declaration.inherited.allSatisfy { isSound($0, in: range) }
        && declaration.members.allSatisfy { isSound($0, in: range) }
    case .extension(let declaration):
      return range.holds(declaration.keyword) && isSound(declaration.type, in: range)
        && declaration.inherited.allSatisfy { isSound($0, in: range) }
        && declaration.members.allSatisfy { isSound($0, in: range) }
    }
  }

  static func isSound(_ statement: IfStatement, in range: SourceRange) -> Bool {
    let isElseSound =
      switch statement.otherwise {
      case .block(let block): isSound(block, in: range)
      case .elseIf(let other, let inner): range.holds(inner) && isSound(other, in: inner)
      case nil: true
      }
    return isElseSound && statement.conditions.allSatisfy { isSound($0, in: range) }
      && isSound(statement.then, in: range)
  }

  private static func isSound(_ condition: Condition, in range: SourceRange) -> Bool {
    switch condition {
    case .expression(let value): isSound(value, in: range)
    case .pattern(let pattern, let value, let inner):
      range.holds(inner) && isSound(pattern, in: inner) && isSound(value, in: inner)
    case .binding(_, let pattern, let type, let value, let inner):
      range.holds(inner) && isSound(pattern, in: inner) && isSound(type, in: inner)
        && isSound(value, in: inner)
    }
  }

  static func isSound(_ type: TypeSyntax?, in range: SourceRange) -> Bool {
    type.map { range.holds($0.range) } ?? true
  }

  static func isSound(_ value: Expression?, in outer: SourceRange) -> Bool {
    guard let value else { return true }
    let range = value.range
    guard outer.holds(range) else { return false }
    return branches(of: value.kind, in: range)
      && parts(of: value.kind).allSatisfy { isSound($0, in: range) }
      && closures(of: value.kind).allSatisfy { closure in
        isSound(closure.body, in: range)
      }
  }

  private static func branches(of kind: Expression.Kind, in range: SourceRange) -> Bool {
    switch kind {
    case .ifValue(let statement): isSound(statement, in: range)
    case .switchValue(let statement): isSound(statement, in: range)
    default: true
    }
  }

  private static func closures(of kind: Expression.Kind) -> [Closure] {
    switch kind {
    case .closure(let closure): [closure]
    case .call(_, _, let trailing): trailing.map(\.closure)
    default: []
    }
  }

  private static func parts(of kind: Expression.Kind) -> [Expression] {
    switch kind {
    case .interpolation(let segments):
      segments.compactMap { if case .interpolation(let value) = $0 { value } else { nil } }
    case .array(let elements): elements
    case .dictionary(let entries): entries.flatMap { [$0.key, $0.value] }
    case .tuple(let elements): elements.map(\.value)
    case .call(let base, let arguments, _), .subscript(let base, let arguments):
      [base] + arguments.map(\.value)
    case .parenthesized(let inner), .member(let inner, _), .prefix(_, let inner),
      .forceUnwrap(let inner), .optionalTry(let inner), .try(let inner), .forceTry(let inner),
      .chainLink(let inner), .optionalChain(let inner), .cast(let inner, _, _, _),
      .isType(let inner, _, _), .inoutArgument(let inner):
      [inner]
    case .binary(_, let left, let right), .assignment(let left, _, let right): [left, right]
    case .partialRange(_, let lower, let upper): [lower, upper].compactMap { $0 }
    case .ternary(let condition, let then, let otherwise): [condition, then, otherwise]
    case .integer, .double, .boolean, .string, .nilLiteral, .identifier, .anonymousParameter,
      .implicitMember, .closure, .type, .ifValue, .switchValue, .keyPath:
      []
    }
  }
}
