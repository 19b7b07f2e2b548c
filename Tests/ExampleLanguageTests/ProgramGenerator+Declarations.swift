extension ProgramGenerator {
  /// A type or an extension with members of all kinds.
  mutating func declaration(indent: String) -> String {
    let inner = indent + "  "
    switch pick(0...2) {
    case 0:
      return "struct \(name()): A, B {\n" + members(indent: inner) + indent + "}"
    case 1:
      let cases = inner + "case \(name()), \(name()) = 1\n" + inner
      return "\(one(of: ["", "indirect "]))enum \(name()): Int {\n" + cases
        + "case c(\(type()), label: \(type()) = \(expression()))\n" + members(indent: inner)
        + indent + "}"
    // Extensions stand at the top level only.
    default:
      return depth > 0 ? "break" : "extension A.B: C {\n" + members(indent: inner) + indent + "}"
    }
  }

  private mutating func members(indent: String) -> String {
    depth += 1
    defer { depth -= 1 }
    var text = ""
    for _ in 0..<pick(0...3) { text += indent + member(indent: indent) + "\n" }
    return text
  }

  private mutating func member(indent: String) -> String {
    switch pick(0...8) {
    case 0: return "let \(name()): \(type())"
    case 1: return "static var \(name()) = \(expression()), \(name()): Int"
    case 2: return "var \(name()): \(type()) \(block(indent: indent))"
    case 3:
      if pick(0...2) == 0 { return "var a: \(type()) { get throws \(block(indent: indent)) }" }
      return "var \(name()): \(type()) { get \(block(indent: indent))\nset\(one(of: ["", "(v)"])) "
        + block(indent: indent) + " }"
    case 4:
      return "\(one(of: ["", "mutating ", "static "]))func \(name())(_ a: inout \(type()))"
        + " -> Self \(block(indent: indent))"
    case 5:
      return "init\(one(of: ["", "?"]))(\(name()): \(type()) = \(expression())) throws "
        + block(indent: indent)
    case 6: return "subscript(a: Int, label b: \(type())) -> Int \(block(indent: indent))"
    case 7: return "static func < (a: Self, b: Self) -> Bool \(block(indent: indent))"
    default: return depth > 2 ? "let \(name()): Int" : nested(indent: indent)
    }
  }

  private mutating func nested(indent: String) -> String {
    "struct \(name()) {\n" + members(indent: indent + "  ") + indent + "}"
  }
}

extension ProgramGenerator {
  /// Statements that choose, and those that raise errors or meet them.
  mutating func branch(indent: String) -> String {
    switch pick(0...7) {
    case 0: return one(of: ["", "outer: "]) + choice(indent: indent)
    case 1: return "let \(name()) = " + choice(indent: indent)
    case 2:
      return "\(name()) = if \(condition()) { \(leaf()) } else { \(leaf()) }"
    case 3:
      return "do \(block(indent: indent)) catch \(pattern()) where \(condition())"
        + " \(block(indent: indent)) catch \(block(indent: indent))"
    case 4: return one(of: ["throw \(operand())", "defer \(block(indent: indent))"])
    case 5: return "if case \(pattern()) = \(condition()) \(block(indent: indent))"
    case 6: return "for case \(pattern()) in \(condition()) \(block(indent: indent))"
    default:
      return "for (\(name()), label: _): \(type()) in \(condition()) \(block(indent: indent))"
    }
  }

  private mutating func choice(indent: String) -> String {
    depth += 1
    defer { depth -= 1 }
    var text = "switch \(condition()) {\n"
    for _ in 0..<pick(1...3) {
      let more = one(of: ["", "1, .a(_, b: _), _ where a > 1, "])
      text += indent + "case \(more)\(more.isEmpty ? pattern() : "(nil)") where \(expression()):\n"
      text += statements(pick(1...2), indent: indent + "  ")
    }
    return text + indent + "default: \(leaf())\n" + indent + "}"
  }

  /// A pattern behind `case`.
  mutating func pattern() -> String {
    depth += 1
    defer { depth -= 1 }
    if depth > 5 { return one(of: ["_", "1", ".a", "let x"]) }
    switch pick(0...11) {
    case 0: return "_"
    case 1: return "let \(name())"
    case 2: return "let (\(name()), _, label: .a(x, 2))"
    case 3: return "(\(pattern()), label: \(pattern()))"
    case 4: return ".\(one(of: ["a", "b"]))(\(pattern()), label: \(pattern()))"
    case 5: return "A.B.c(\(pattern()))"
    case 6: return "(let x, var y)?"
    case 7: return "is \(type())"
    case 8: return "let x as \(type())"
    case 9:
      return one(of: ["1...3", "..<0", "5...", "\"a\"", "-1", "nil", "A.b", "a.b + 1", "f(2)"])
    case 10: return ".some(let \(name()))?"
    default: return "(\(expression()))"
    }
  }
}
