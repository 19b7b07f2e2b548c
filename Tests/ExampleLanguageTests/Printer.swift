import ExampleLanguage

/// Prints a tree back as Swift, for the property that parsing what is printed gives the same tree.
enum Printer {
  static func print(_ program: Program) -> String { print(program.statements) }

  static func print(_ statements: [Statement]) -> String {
    statements.map { print($0) + "\n" }.joined()
  }

  static func print(_ block: Block) -> String { "{\n" + print(block.statements) + "}" }

  static func print(_ statement: Statement) -> String {
    switch statement.kind {
    case .expression(let value): print(value)
    case .variable(let variable):
      print(variable)
    case .function(let function): print(function)
    case .if(let statement): print(statement)
    case .guard(let conditions, let body): "guard \(print(conditions)) else \(print(body))"
    case .forIn(let loop):
      label(loop.label) + "for \(loop.isCase ? "case " : "")\(print(loop.pattern))"
        + (loop.type.map { ": " + $0.dump } ?? "") + " in \(print(loop.sequence))"
        + (loop.filter.map { " where " + print($0) } ?? "") + " " + print(loop.body)
    case .while(let name, let conditions, let body):
      label(name) + "while \(print(conditions)) \(print(body))"
    case .repeatWhile(let name, let body, let condition):
      label(name) + "repeat \(print(body)) while \(print(condition))"
    case .return(let value): "return" + (value.map { " " + print($0) } ?? "")
    case .break(let name): "break" + (name.map { " " + $0.text } ?? "")
    case .continue(let name): "continue" + (name.map { " " + $0.text } ?? "")
    case .fallthrough: "fallthrough"
    case .throw(let error): "throw " + print(error)
    case .defer(let body): "defer " + print(body)
    case .switch(let statement): print(statement)
    case .do(let statement): print(statement)
    case .type(let declaration): print(declaration)
    case .extension(let declaration): print(declaration)
    }
  }

  static func label(_ name: Name?) -> String { name.map { $0.text + ": " } ?? "" }

  static func quoted(_ name: Name) -> String { name.text == "for" ? "`for`" : name.text }

  static func print(
    _ isMutable: Bool, _ pattern: Pattern, _ type: TypeSyntax?, _ value: Expression?
  ) -> String {
    "\(isMutable ? "var" : "let") \(print(pattern))" + (type.map { ": " + $0.dump } ?? "")
      + (value.map { " = " + print($0) } ?? "")
  }

  private static func print(_ conditions: [Condition]) -> String {
    conditions.map { condition in
      switch condition {
      case .expression(let value): print(value)
      case .pattern(let pattern, let value, _): "case \(print(pattern)) = \(print(value))"
      case .binding(let isMutable, let pattern, let type, let value, _):
        print(isMutable, pattern, type, value)
      }
    }.joined(separator: ", ")
  }

  static func print(_ statement: IfStatement) -> String {
    let start =
      label(statement.label) + "if \(print(statement.conditions)) \(print(statement.then))"
    switch statement.otherwise {
    case .block(let block): return start + " else " + print(block)
    case .elseIf(let other, _): return start + " else " + print(other)
    case nil: return start
    }
  }

  static func print(_ function: FunctionDeclaration) -> String {
    "func \(quoted(function.name))" + printRest(function)
  }

  /// All behind the name.
  static func printRest(_ function: FunctionDeclaration) -> String {
    "(\(print(function.parameters)))"
      + (function.isThrowing ? " throws" : "") + (function.result.map { " -> " + $0.dump } ?? "")
      + (function.body.map { " " + print($0) } ?? "")
  }

  static func print(_ parameters: [FunctionDeclaration.Parameter]) -> String {
    parameters.map { parameter in
      (parameter.label.map { quoted($0) } ?? "_") + " \(quoted(parameter.name)): "
        + (parameter.isInout ? "inout " : "") + parameter.type.dump
        + (parameter.isVariadic ? "..." : "")
        + (parameter.defaultValue.map { " = " + print($0) } ?? "")
    }.joined(separator: ", ")
  }

  private static func print(_ arguments: [Argument]) -> String {
    arguments.map { ($0.label.map { $0.text + ": " } ?? "") + print($0.value) }
      .joined(separator: ", ")
  }

  private static func print(_ parameter: Closure.Parameter) -> String {
    let type = parameter.type.map { ": " + (parameter.isInout ? "inout " : "") + $0.dump }
    return parameter.name.text + (type ?? "")
  }

  private static func print(_ closure: Closure) -> String {
    var text = "{ "
    if let parameters = closure.parameters {
      text +=
        "("
        + parameters.map { print($0) }.joined(separator: ", ") + ")"
      text +=
        (closure.isThrowing ? " throws" : "") + (closure.result.map { " -> " + $0.dump } ?? "")
      text += " in "
    }
    // No line ends: the closure may stand in an interpolation.
    return text + closure.body.statements.map { print($0) }.joined(separator: "; ") + " }"
  }

  static func print(_ expression: Expression) -> String {
    switch expression.kind {
    case .integer(let value): "\(value)"
    case .double(let value): "\(value)"
    case .boolean(let value): "\(value)"
    case .nilLiteral: "nil"
    case .identifier(let name): quoted(name)
    case .anonymousParameter(let number): "$\(number)"
    case .string(let text): "\"" + print(.text(text)) + "\""
    case .interpolation(let segments): "\"" + segments.map { print($0) }.joined() + "\""
    case .array(let elements): "[" + elements.map { print($0) }.joined(separator: ", ") + "]"
    case .dictionary(let entries):
      "[" + (entries.isEmpty ? ":" : "")
        + entries.map { "\(print($0.key)): \(print($0.value))" }.joined(separator: ", ") + "]"
    case .tuple(let elements): "(" + print(elements) + ")"
    case .parenthesized(let inner): "(" + print(inner) + ")"
    case .closure(let closure): print(closure)
    case .type(let type): type.dump
    default: printCompound(expression)
    }
  }

  private static func printCompound(_ expression: Expression) -> String {
    switch expression.kind {
    case .member(let base, let name): "\(print(base)).\(name.text)"
    case .implicitMember(let name): ".\(name.text)"
    case .call(let callee, let arguments, let trailing):
      print(callee) + "(" + print(arguments) + ")"
        + trailing.map { " " + ($0.label.map { $0.text + ": " } ?? "") + print($0.closure) }
        .joined()
    case .subscript(let base, let arguments): "\(print(base))[\(print(arguments))]"
    case .prefix(let name, let operand): name.text + print(operand)
    case .binary(let name, let left, let right): "\(print(left)) \(name.text) \(print(right))"
    case .partialRange(let name, let lower, let upper):
      (lower.map { print($0) } ?? "") + name.text + (upper.map { print($0) } ?? "")
    case .ternary(let condition, let then, let otherwise):
      "\(print(condition)) ? \(print(then)) : \(print(otherwise))"
    case .assignment(let target, let name, let value):
      "\(print(target)) \(name?.text ?? "")= \(print(value))"
    case .forceUnwrap(let inner): print(inner) + "!"
    case .chainLink(let inner): print(inner) + "?"
    case .optionalChain(let inner): print(inner)
    case .try(let inner): "try " + print(inner)
    case .optionalTry(let inner): "try? " + print(inner)
    case .forceTry(let inner): "try! " + print(inner)
    case .ifValue(let statement): print(statement)
    case .switchValue(let statement): print(statement)
    case .cast(let value, let kind, let type, _): "\(print(value)) \(kind.sign) \(type.dump)"
    case .isType(let value, let type, _): "\(print(value)) is \(type.dump)"
    case .inoutArgument(let place): "&" + print(place)
    case .keyPath(let path): path.text
    default: ""
    }
  }

  private static func print(_ segment: StringSegment) -> String {
    switch segment {
    case .interpolation(let value): return "\\(" + print(value) + ")"
    case .text(let text):
      return text.unicodeScalars.map { scalar in
        switch scalar {
        case "\n": "\\n"
        case "\"": "\\\""
        case "\\": "\\\\"
        default: String(scalar)
        }
      }.joined()
    }
  }
}
