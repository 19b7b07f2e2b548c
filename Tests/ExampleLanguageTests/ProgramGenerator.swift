import GuideTestSupport

/// Random programs that are sound syntax, though they mean nothing.
struct ProgramGenerator {
  private var random: SeededGenerator
  var depth = 0
  private var isInClosure = false

  static func program(seed: UInt64) -> String {
    var generator = ProgramGenerator(random: SeededGenerator(seed: seed))
    return generator.statements(generator.pick(1...6), indent: "")
  }

  private init(random: SeededGenerator) { self.random = random }

  mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func one(of choices: [String]) -> String {
    choices[pick(0...choices.count - 1)]
  }

  mutating func statements(_ count: Int, indent: String) -> String {
    var text = ""
    for _ in 0..<count { text += indent + statement(indent: indent) + "\n" }
    return text
  }

  mutating func block(indent: String) -> String {
    depth += 1
    defer { depth -= 1 }
    let count = depth > 3 ? 0 : pick(0...2)
    return "{\n" + statements(count, indent: indent + "  ") + indent + "}"
  }

  private mutating func statement(indent: String) -> String {
    let wasInClosure = isInClosure
    defer { isInClosure = wasInClosure }
    switch depth > 3 ? pick(0...4) : pick(0...22) {
    case 0: return "let \(name()) = \(expression())"
    case 1: return "var \(name()): \(type()) = \(expression()), \(name()) = \(expression())"
    case 2: return "\(name()) \(one(of: ["=", "+=", "*=", "&-="])) \(expression())"
    case 3: return "let (\(name()), _) = \(expression())"
    case 4: return "\(name())(\(arguments()))"
    case 5: return "if \(condition()) \(block(indent: indent))"
    case 6:
      return "if \(condition()), let \(name()) = \(condition()) \(block(indent: indent))"
        + " else if \(condition()) \(block(indent: indent)) else \(block(indent: indent))"
    case 7: return "for \(name()) in \(condition()) where \(condition()) \(block(indent: indent))"
    case 8: return "while \(condition()) \(block(indent: indent))"
    case 9: return "repeat \(block(indent: indent)) while \(condition())"
    case 10: return "guard let \(name()) else \(block(indent: indent))"
    case 12...19: return branch(indent: indent)
    case 20, 21:
      isInClosure = false
      return declaration(indent: indent)
    case 11: return "outer: for _ in \(condition()) { break outer; continue }"
    default:
      isInClosure = false
      return "func \(name())(_ a: \(type()), \(name()) c: \(type()) = \(expression()))"
        + " throws -> \(type()) \(block(indent: indent))"
    }
  }

  mutating func name() -> String { one(of: ["a", "b", "total", "größe", "`for`"]) }

  mutating func type() -> String {
    one(of: ["Int", "[String: Int]", "Set<Int>?", "(Int, label: Bool)", "((Int) throws -> Void)?"])
  }

  /// An expression in front of a body: no closure outside of parentheses.
  mutating func condition() -> String { "(\(expression()))" }

  mutating func arguments() -> String {
    var parts: [String] = []
    for _ in 0..<pick(0...2) {
      parts.append((pick(0...1) == 0 ? "label: " : "") + expression())
    }
    return parts.joined(separator: ", ")
  }

  private mutating func closure() -> String {
    let wasInClosure = isInClosure
    defer { isInClosure = wasInClosure }
    if pick(0...1) == 0 {
      isInClosure = false
      return "{ a, _ in \(expression()) }"
    }
    isInClosure = true
    return "{ $0 + \(operand()) }"
  }

  mutating func expression() -> String {
    depth += 1
    defer { depth -= 1 }
    if depth > 5 { return leaf() }
    switch pick(0...18) {
    case 12: return "\(operand()) \(one(of: ["as", "as?", "as!", "is"])) \(type())"
    case 13: return "\\.\(one(of: ["a", "a.b", "self"]))"
    case 0: return "\(operand()) + \(operand()) * \(operand())"
    case 1: return "(\(expression()))"
    case 2: return "\(operand()) ?? \(operand())"
    case 3: return "\(operand()) < \(operand()) && !\(leaf())"
    case 4: return "\(operand()) ? \(expression()) : \(operand())"
    case 5: return "try \(operand())"
    case 6: return "[\(expression()), \(expression())]"
    case 7: return "[\"k\": \(expression())]"
    case 8: return "\(operand()) ... \(operand())"
    case 9: return closure()
    case 10: return "\"text \\(\(expression())) \\n \\u{e9}\""
    case 11: return "(\(expression()), label: \(expression()))"
    default: return operand()
    }
  }

  mutating func operand() -> String {
    depth += 1
    defer { depth -= 1 }
    if depth > 5 { return leaf() }
    switch pick(0...10) {
    case 7: return "\(name())(&\(one(of: ["a", "a.b[1]"])), b: \(leaf()))"
    case 0: return "\(name())(\(arguments()))"
    case 1: return "\(name()).b[\(expression())]"
    case 2: return "\(name())?.b!.0"
    case 3: return "\(name()).map \(closure())"
    case 4: return "-\(leaf())"
    case 5: return "[Int]()"
    case 6: return ".member(\(arguments()))"
    default: return leaf()
    }
  }

  mutating func leaf() -> String {
    if isInClosure, pick(0...3) == 0 { return "$1" }
    return one(of: ["1", "2.5", "0x1F", "true", "nil", "\"s\"", "a", "b", ".c", "#\"raw\\n\"#"])
  }
}
