extension Expression {
  /// The operator or the kind first, then the parts: `(+ 1 (* 2 3))`.
  package var dump: String { dump(indent: "") }

  func dump(indent: String) -> String {
    switch kind {
    case .integer(let value): String(value)
    case .double(let value): value.description
    case .boolean(let value): value ? "true" : "false"
    case .string(let text): "\"" + escaped(text) + "\""
    case .interpolation(let segments): segments.dump(indent: indent)
    case .nilLiteral: "nil"
    case .identifier(let name): name.text
    case .anonymousParameter(let number): "$\(number)"
    case .array(let elements): "[" + elements.dump(indent: indent) + "]"
    case .dictionary(let entries): "[" + entries.dump(indent: indent) + "]"
    case .tuple(let elements): "(tuple" + elements.dump(indent: indent) + ")"
    case .parenthesized(let inner): "(paren \(inner.dump(indent: indent)))"
    case .type(let type): "(type \(type.dump))"
    case .closure(let closure): closure.dump(indent: indent)
    default: dumpCompound(indent: indent)
    }
  }

  private func dumpCompound(indent: String) -> String {
    switch kind {
    case .member(let base, let name): "(. \(base.dump(indent: indent)) \(name.text))"
    case .implicitMember(let name): "(. \(name.text))"
    case .call(let callee, let arguments, let trailing):
      "(call \(callee.dump(indent: indent))\(arguments.dump(indent: indent))"
        + "\(trailing.dump(indent: indent)))"
    case .subscript(let base, let arguments):
      "(subscript \(base.dump(indent: indent))\(arguments.dump(indent: indent)))"
    case .prefix(let name, let operand): "(\(name.text) \(operand.dump(indent: indent)))"
    case .binary(let name, let left, let right):
      "(\(name.text) \(left.dump(indent: indent)) \(right.dump(indent: indent)))"
    case .partialRange(let name, let lower, let upper):
      "(\(name.text) \(lower?.dump(indent: indent) ?? "_") \(upper?.dump(indent: indent) ?? "_"))"
    case .ternary(let condition, let then, let otherwise):
      "(? \(condition.dump(indent: indent)) \(then.dump(indent: indent))"
        + " \(otherwise.dump(indent: indent)))"
    case .assignment(let target, let name, let value):
      "(\(name?.text ?? "")= \(target.dump(indent: indent)) \(value.dump(indent: indent)))"
    case .forceUnwrap(let inner): "(! \(inner.dump(indent: indent)))"
    case .chainLink(let inner): "(?. \(inner.dump(indent: indent)))"
    case .optionalChain(let inner): "(chain \(inner.dump(indent: indent)))"
    case .try(let inner): "(try \(inner.dump(indent: indent)))"
    case .optionalTry(let inner): "(try? \(inner.dump(indent: indent)))"
    case .forceTry(let inner): "(try! \(inner.dump(indent: indent)))"
    case .ifValue(let statement): statement.dump(indent: indent)
    case .switchValue(let statement): statement.dump(indent: indent)
    case .cast(let value, let kind, let type, _):
      "(\(kind.sign) \(value.dump(indent: indent)) \(type.dump))"
    case .isType(let value, let type, _): "(is \(value.dump(indent: indent)) \(type.dump))"
    case .inoutArgument(let place): "(& \(place.dump(indent: indent)))"
    case .keyPath(let path): "(keypath \(path.text))"
    default: ""
    }
  }
}

extension [Expression] {
  fileprivate func dump(indent: String) -> String {
    var parts: [String] = []
    for element in self { parts.append(element.dump(indent: indent)) }
    return parts.joined(separator: ", ")
  }
}

extension [(key: Expression, value: Expression)] {
  fileprivate func dump(indent: String) -> String {
    if isEmpty { return ":" }
    var parts: [String] = []
    for (key, value) in self {
      parts.append("\(key.dump(indent: indent)): \(value.dump(indent: indent))")
    }
    return parts.joined(separator: ", ")
  }
}

extension [Argument] {
  fileprivate func dump(indent: String) -> String {
    var text = ""
    for argument in self {
      text += " " + (argument.label.map { $0.text + ": " } ?? "")
      text += argument.value.dump(indent: indent)
    }
    return text
  }
}

extension [TrailingClosure] {
  fileprivate func dump(indent: String) -> String {
    var text = ""
    for closure in self {
      text += " " + (closure.label.map { $0.text + ": " } ?? "")
      text += closure.closure.dump(indent: indent)
    }
    return text
  }
}

extension [StringSegment] {
  /// Text in quotes, with `\n` and its like written out, and interpolations as trees.
  fileprivate func dump(indent: String) -> String {
    var text = "\""
    for segment in self {
      switch segment {
      case .text(let piece): text += escaped(piece)
      case .interpolation(let value): text += "\\(" + value.dump(indent: indent) + ")"
      }
    }
    return text + "\""
  }
}

private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\0": result += "\\0"
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

extension Closure {
  /// One statement on the same line, several on lines of their own.
  fileprivate func dump(indent: String) -> String {
    var text = "(closure"
    if let parameters {
      var parts: [String] = []
      for parameter in parameters {
        let type = parameter.type.map { ": " + (parameter.isInout ? "inout " : "") + $0.dump }
        parts.append(parameter.name.text + (type ?? ""))
      }
      text += " (" + parts.joined(separator: ", ") + ")"
    } else {
      text += " $\(anonymousParameterCount)"
    }
    if isThrowing { text += " throws" }
    if let result { text += " -> " + result.dump }
    let body = Program(statements: body.statements).dump
    if self.body.statements.count == 1, !body.utf8.contains(UInt8(ascii: "\n")) {
      return text + " " + body + ")"
    }
    for line in body.split(separator: "\n") { text += "\n" + indent + "  " + String(line) }
    return text + ")"
  }
}

extension TypeSyntax {
  /// The type as Swift writes it.
  package var dump: String {
    switch kind {
    case .named(let name, let arguments):
      if arguments.isEmpty { return name }
      var parts: [String] = []
      for argument in arguments { parts.append(argument.dump) }
      return name + "<" + parts.joined(separator: ", ") + ">"
    case .optional(let inner):
      if case .function = inner.kind { return "(\(inner.dump))?" }
      return inner.dump + "?"
    case .array(let element): return "[\(element.dump)]"
    case .dictionary(let key, let value): return "[\(key.dump): \(value.dump)]"
    case .tuple(let elements):
      var parts: [String] = []
      for (label, type) in elements {
        parts.append((label.map { $0.text + ": " } ?? "") + type.dump)
      }
      return "(" + parts.joined(separator: ", ") + ")"
    case .function(let parameters, let isThrowing, let result):
      var parts: [String] = []
      for parameter in parameters { parts.append(parameter.dump) }
      return "(\(parts.joined(separator: ", ")))\(isThrowing ? " throws" : "") -> \(result.dump)"
    case .inout(let inner): return "inout " + inner.dump
    }
  }
}
