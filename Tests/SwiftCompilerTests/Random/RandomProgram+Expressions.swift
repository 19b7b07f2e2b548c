extension RandomProgram {
  /// An expression of a type; deeper ones have smaller parts.
  mutating func expression(_ type: RandomType, _ depth: Int = 2) -> String {
    if depth <= 0 || chance(25) { return leaf(type) }
    switch type {
    case .int: return integer(depth)
    case .double: return double(depth)
    case .bool: return condition(depth)
    case .string: return string(depth)
    case .array(let element): return array(element, depth)
    case .dictionary(let value): return dictionary(value, depth)
    case .set: return set(depth)
    case .optional(let wrapped): return optional(wrapped, depth)
    case .pair: return "(\(expression(.int, depth - 1)), name: \(expression(.string, depth - 1)))"
    case .structure, .enumeration: return leaf(type)
    }
  }

  /// A variable, or a literal.
  mutating func leaf(_ type: RandomType) -> String {
    let known = variables(type)
    if !known.isEmpty, chance(70) { return one(of: known).name }
    switch type {
    case .int:
      return one(of: ["0", "1", "2", "3", "5", "7", "10", "-1", "-4", "12", "100", "0x1F", "1_000"])
    case .double: return one(of: ["0.5", "1.0", "2.25", "-3.5", "0.1", "10.0", "1e3", "3.0"])
    case .bool: return one(of: ["true", "false"])
    case .string:
      return one(of: [
        "\"\"", "\"a\"", "\"hello\"", "\"Größe\"", "\"x y z\"", "\"e\\u{301}\"", "\"👩‍👧!\"",
        "\"a,b,,c\"",
      ])
    case .array(let element): return arrayLiteral(element)
    case .dictionary(let value): return dictionaryLiteral(value)
    case .set: return "Set([\(pick(0...3)), \(pick(4...6))])"
    case .optional(let wrapped):
      return chance(30) ? "[\(wrapped)]().first" : "Optional(\(leaf(wrapped)))"
    case .pair: return "(\(leaf(.int)), name: \(leaf(.string)))"
    case .structure(let name):
      guard let structure = structures.first(where: { $0.name == name }) else { return name + "()" }
      return name + "("
        + structure.fields.map { "\($0.name): \(leaf($0.type))" }.joined(separator: ", ") + ")"
    case .enumeration(let name):
      guard let enumeration = enumerations.first(where: { $0.name == name }) else { return name }
      let chosen = one(of: enumeration.cases)
      return "\(name).\(chosen.name)" + (chosen.payload.map { "(\(leaf($0)))" } ?? "")
    }
  }

  private mutating func arrayLiteral(_ element: RandomType) -> String {
    let parts = (0..<pick(0...4)).map { _ in leaf(element) }
    // An empty one has to say what it is empty of.
    return parts.isEmpty ? "[\(element)]()" : "[" + parts.joined(separator: ", ") + "]"
  }

  private mutating func dictionaryLiteral(_ value: RandomType) -> String {
    let keys = ["\"a\"", "\"b\"", "\"c\""].prefix(pick(0...3))
    guard !keys.isEmpty else { return "[String: \(value)]()" }
    return "[" + keys.map { "\($0): \(leaf(value))" }.joined(separator: ", ") + "]"
  }

  // MARK: By type

  private mutating func integer(_ depth: Int) -> String {
    let small = depth - 1
    switch pick(0...17) {
    case 0...4:
      let plain = ["+", "-", "*", "+", "-", "+"]
      let bits = features.contains(.bits) ? ["&+", "&*", "&", "|", "^"] : []
      let operation = one(of: plain + bits)
      return "\(operand(.int, small)) \(operation) \(operand(.int, small))"
    case 5:
      return
        "\(operand(.int, small)) \(one(of: ["/", "%"])) \(one(of: ["2", "3", "7", "(abs(\(leaf(.int))) % 5 + 1)"]))"
    case 6:
      return
        "(\(expression(.bool, small)) ? \(expression(.int, small)) : \(expression(.int, small)))"
    case 7: return "\(operand(.array(.int), small)).count"
    case 8: return "\(operand(.string, small)).count"
    case 9: return "(\(expression(.optional(.int), small)) ?? \(leaf(.int)))"
    case 10: return "\(operand(.array(.int), small)).reduce(0) { $0 \(one(of: ["+", "-"])) $1 }"
    case 11: return "\(one(of: ["min", "max"]))(\(expression(.int, small)), \(leaf(.int)))"
    case 12: return "abs(\(expression(.int, small)))"
    case 13: return call(.int, small) ?? leaf(.int)
    case 14:
      return
        "(\(operand(.dictionary(.int), small))[\(one(of: ["\"a\"", "\"b\"", "\"z\""])), default: \(leaf(.int))])"
    case 15: return "\(operand(.pair, small)).0"
    case 16: return element(of: .int) ?? leaf(.int)
    // The compiler finds '-' in front of a literal in parentheses ambiguous.
    default: return member(.int) ?? "0 - (\(expression(.int, small)))"
    }
  }

  private mutating func double(_ depth: Int) -> String {
    let small = depth - 1
    switch pick(0...7) {
    case 0...2:
      return
        "\(operand(.double, small)) \(one(of: ["+", "-", "*", "/"])) \(operand(.double, small))"
    case 3: return "Double(\(expression(.int, small)))"
    case 4: return "(\(expression(.bool, small)) ? \(leaf(.double)) : \(leaf(.double)))"
    case 5: return "(\(expression(.double, small))).rounded()"
    case 6: return call(.double, small) ?? "abs(\(leaf(.double)))"
    default: return member(.double) ?? "0.0 - (\(expression(.double, small)))"
    }
  }

  mutating func condition(_ depth: Int) -> String {
    let small = depth - 1
    switch pick(0...11) {
    case 0...2:
      return
        "\(operand(.int, small)) \(one(of: ["<", ">", "<=", ">=", "==", "!="])) \(operand(.int, small))"
    case 3:
      return "\(operand(.string, small)) \(one(of: ["==", "!=", "<"])) \(operand(.string, small))"
    case 4:
      // What stands to the right is a closure in disguise.
      let right = withoutThrowing { $0.expression(.bool, small) }
      return "(\(expression(.bool, small)) \(one(of: ["&&", "||"])) \(right))"
    case 5: return "!(\(expression(.bool, small)))"
    case 6: return "\(operand(.array(.int), small)).isEmpty"
    case 7: return "\(operand(.array(.int), small)).contains(\(leaf(.int)))"
    case 8:
      return
        "\(operand(.string, small)).\(one(of: ["hasPrefix", "hasSuffix", "contains"]))(\(one(of: ["\"a\"", "\"ll\"", "\"x\""])))"
    case 9:
      return
        "\(operand(.array(.int), small)).allSatisfy { $0 \(one(of: ["<", ">="])) \(leaf(.int)) }"
    case 10:
      return
        "(\(expression(.optional(.int), small)) \(one(of: ["==", "!="])) \(one(of: ["nil", leaf(.int)])))"
    default: return call(.bool, small) ?? member(.bool) ?? "\(leaf(.double)) < \(leaf(.double))"
    }
  }

  private mutating func string(_ depth: Int) -> String {
    let small = depth - 1
    switch pick(0...12) {
    case 0, 1: return "\(operand(.string, small)) + \(operand(.string, small))"
    case 2, 3:
      return
        "\"<\\(\(expression(one(of: [.int, .double, .bool, .string, .array(.int), .array(.string)]), small)))>\""
    case 4: return "String(\(expression(one(of: [.int, .double, .bool]), small)))"
    case 5: return "\(operand(.string, small)).\(one(of: ["uppercased", "lowercased"]))()"
    case 6: return "(\(expression(.bool, small)) ? \(leaf(.string)) : \(leaf(.string)))"
    case 7: return "(\(expression(.optional(.string), small)) ?? \(leaf(.string)))"
    case 8:
      return
        "\(operand(.array(.string), small)).joined(separator: \(one(of: ["\"\"", "\"-\"", "\", \""])))"
    case 9: return "String(\(operand(.string, small)).reversed())"
    case 10:
      return call(.string, small) ?? "String(repeating: \(leaf(.string)), count: \(pick(0...3)))"
    case 11: return "\(operand(.pair, small)).name"
    default: return member(.string) ?? element(of: .string) ?? "\"\\(\(leaf(.int)))\""
    }
  }

  private mutating func array(_ element: RandomType, _ depth: Int) -> String {
    let small = depth - 1
    let same = operand(.array(element), small)
    switch pick(0...9) {
    case 0: return "[\(expression(element, small)), \(expression(element, small))]"
    case 1: return "\(same) + \(operand(.array(element), small))"
    case 2:
      return
        "Array(\(same).\(one(of: ["prefix", "suffix", "dropFirst", "dropLast"]))(\(pick(0...3))))"
    case 3: return "\(same) + [\(leaf(element))]"
    case 4: return call(.array(element), small) ?? leaf(.array(element))
    default:
      switch element {
      case .int: return integers(small)
      case .string:
        return "\(operand(.array(one(of: [.int, .string, .bool])), small)).map { \"\\($0)\" }"
      case .bool:
        return "\(operand(.array(.int), small)).map { $0 \(one(of: ["<", "=="])) \(leaf(.int)) }"
      case .double: return "\(operand(.array(.int), small)).map { Double($0) * \(leaf(.double)) }"
      case .array(.int): return "\(operand(.array(.int), small)).map { [$0, $0 + \(leaf(.int))] }"
      default: return leaf(.array(element))
      }
    }
  }

  private mutating func integers(_ depth: Int) -> String {
    let base = operand(.array(.int), depth)
    switch pick(0...9) {
    case 0: return "\(base).map { $0 \(one(of: ["+", "-", "*"])) \(leaf(.int)) }"
    case 1: return "\(base).filter { $0 % \(pick(2...4)) \(one(of: ["==", "!="])) 0 }"
    case 2: return "\(base).sorted()"
    case 3: return "\(base).sorted { $0 > $1 }"
    case 4: return "Array(\(pick(-2...2))..<\(pick(2...6)))"
    case 5:
      return
        "Array(stride(from: \(pick(0...3)), to: \(pick(-3...9)), by: \(one(of: ["1", "2", "-1", "-2"]))))"
    case 6: return "\(operand(.array(.string), depth)).map { $0.count }"
    case 7: return "\(operand(.array(.array(.int)), depth)).flatMap { $0 }"
    case 8: return "\(operand(.array(.string), depth)).compactMap { Int($0) }"
    default: return "zip(\(base), \(operand(.array(.int), depth))).map { $0 + $1 }"
    }
  }

  private mutating func dictionary(_ value: RandomType, _ depth: Int) -> String {
    let same = operand(.dictionary(value), depth - 1)
    switch pick(0...2) {
    case 0: return "\(same).filter { $0.key != \(one(of: ["\"a\"", "\"b\""])) }"
    case 1 where value == .int: return "\(same).mapValues { $0 + \(leaf(.int)) }"
    default: return leaf(.dictionary(value))
    }
  }

  private mutating func set(_ depth: Int) -> String {
    switch pick(0...3) {
    case 0: return "Set(\(expression(.array(.int), depth - 1)))"
    case 1: return "\(operand(.set, depth - 1)).union(\(leaf(.set)))"
    case 2: return "\(operand(.set, depth - 1)).intersection(\(leaf(.set)))"
    default: return leaf(.set)
    }
  }

  private mutating func optional(_ wrapped: RandomType, _ depth: Int) -> String {
    let small = depth - 1
    switch (pick(0...5), wrapped) {
    case (0, _): return "\(operand(.array(wrapped), small)).first"
    case (1, _): return "\(operand(.array(wrapped), small)).last"
    case (2, .int): return "Int(\(expression(.string, small)))"
    case (3, .int): return "\(operand(.array(.int), small)).\(one(of: ["min", "max"]))()"
    case (4, .int): return "\(operand(.dictionary(.int), small))[\(one(of: ["\"a\"", "\"q\""]))]"
    case (5, .int): return "\(operand(.array(.int), small)).first { $0 > \(leaf(.int)) }"
    case (2, .string): return "\(operand(.array(.string), small)).first { $0.count > 1 }"
    default: return leaf(.optional(wrapped))
    }
  }

  /// An expression that something may be written behind.
  mutating func operand(_ type: RandomType, _ depth: Int) -> String {
    let known = variables(type)
    if !known.isEmpty, chance(50) { return one(of: known).name }
    let text = expression(type, depth)
    return text.contains(" ") || text.hasPrefix("-") ? "(\(text))" : text
  }

  // MARK: Members, elements and calls

  /// `value.field` of a structure.
  private mutating func member(_ type: RandomType) -> String? {
    var found: [String] = []
    for variable in visible {
      guard case .structure(let name) = variable.type else { continue }
      for field in structures.first(where: { $0.name == name })?.fields ?? []
      where field.type == type { found.append("\(variable.name).\(field.name)") }
      if type == .int { found.append("\(variable.name).size") }
      if type == .string { found.append("\(variable.name).text(\(leaf(.int)))") }
    }
    for variable in visible where type == .string {
      if case .enumeration = variable.type { found.append("\(variable.name).word") }
    }
    return found.isEmpty ? nil : one(of: found)
  }

  /// `array[index]`, which is there only most of the time.
  private mutating func element(of type: RandomType) -> String? {
    let arrays = variables(.array(type))
    guard !arrays.isEmpty else { return nil }
    let name = one(of: arrays).name
    if chance(10) { return "\(name)[\(pick(0...3))]" }
    return "(\(name).isEmpty ? \(leaf(type)) : \(name)[abs(\(leaf(.int))) % \(name).count])"
  }

  mutating func call(_ type: RandomType, _ depth: Int) -> String? {
    let known = functions.filter { $0.result == type && (!$0.throwing || canThrow) }
    guard !known.isEmpty, loops < 2 else { return nil }
    return call(one(of: known), depth)
  }

  mutating func call(_ function: RandomFunction, _ depth: Int) -> String {
    var parts: [String] = []
    let given = function.parameters.count - (chance(50) ? function.defaults : 0)
    for index in 0..<given {
      let label = function.labels[index].map { "\($0): " } ?? ""
      parts.append(label + expression(function.parameters[index], max(0, depth - 1)))
    }
    let text = "\(function.name)(\(parts.joined(separator: ", ")))"
    return function.throwing ? "(try \(text))" : text
  }
}
