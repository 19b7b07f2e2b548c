extension RandomProgram {
  /// One statement, or a few that belong together.
  mutating func statement() -> [ProgramTree] {
    switch depth > 2 ? pick(0...9) : pick(0...24) {
    case 0, 1: return declaration()
    case 2...5: return assignment()
    case 6, 7: return mutation()
    case 8: return [.line("print(\(printed()))")]
    case 9: return result == nil ? leave() : earlyReturn()
    case 10...12: return [branch()]
    case 13: return [binding()]
    case 14, 15: return [loop()]
    case 16: return whileLoop()
    case 17: return depth == 0 ? [function()] : closure()
    case 18, 19: return closure()
    case 20, 21: return features.contains(.switches) ? [choice()] : assignment()
    case 22: return features.contains(.errors) ? attempt() : mutation()
    case 23: return features.contains(.inOut) ? inPlace() : mutation()
    default: return [.line("print(\(printed()), terminator: \(one(of: ["\"|\"", "\"\\n\""])))")]
    }
  }

  private mutating func printed() -> String {
    (0..<pick(1...2)).map { _ in
      expression(one(of: [.int, .double, .bool, .string, .array(.int), .array(.string), .pair]))
    }.joined(separator: ", ")
  }

  // MARK: Declarations and assignments

  mutating func declaration() -> [ProgramTree] {
    let type = type()
    let isMutable = chance(60)
    // Now and then a name that is known outside already.
    let outer =
      depth > 0 ? visible.filter { each in !scopes.last!.contains { $0.name == each.name } } : []
    let value = expression(type)
    let name = !outer.isEmpty && chance(10) ? one(of: outer).name : fresh("v")
    if value.contains(name) { return [] }
    let line = "\(isMutable ? "var" : "let") \(name): \(type) = \(value)"
    declare(name, type, mutable: isMutable)
    return [.line(line)]
  }

  private mutating func assignment() -> [ProgramTree] {
    let known = visible.filter { $0.isMutable }
    guard !known.isEmpty else { return declaration() }
    let variable = one(of: known)
    switch variable.type {
    case .int where chance(70):
      return [.line("\(variable.name) \(one(of: ["+=", "-=", "+="])) \(expression(.int))")]
    case .double where chance(60):
      return [.line("\(variable.name) \(one(of: ["+=", "-=", "*=", "/="])) \(expression(.double))")]
    case .string where chance(60): return [.line("\(variable.name) += \(expression(.string))")]
    default:
      let value = expression(variable.type)
      // Swift refuses an assignment to itself.
      return value == variable.name ? [] : [.line("\(variable.name) = \(value)")]
    }
  }

  /// Changes a part of a value where it stands.
  private mutating func mutation() -> [ProgramTree] {
    let known = visible.filter { $0.isMutable }
    guard !known.isEmpty else { return declaration() }
    let variable = one(of: known)
    let name = variable.name
    switch variable.type {
    case .array(let element): return [.line(mutate(name, element))]
    case .dictionary(let value):
      let key = one(of: ["\"a\"", "\"b\"", "\"k\"", "\"k\\(\(leaf(.int)))\""])
      if value == .int, chance(50) {
        return [.line("\(name)[\(key), default: \(leaf(.int))] += \(leaf(.int))")]
      }
      return [.line("\(name)[\(key)] = \(chance(15) ? "nil" : expression(value))")]
    case .set:
      return [
        .line(chance(60) ? "\(name).insert(\(expression(.int)))" : "\(name).remove(\(leaf(.int)))")
      ]
    case .pair:
      return [
        .line(chance(50) ? "\(name).0 += \(leaf(.int))" : "\(name).name = \(literal(.string))")
      ]
    case .structure(let type): return [.line(mutate(name, structure: type))]
    case .optional(let wrapped):
      return [.line("\(name) = \(chance(40) ? "nil" : expression(wrapped))")]
    default: return assignment()
    }
  }

  private mutating func mutate(_ name: String, _ element: RandomType) -> String {
    switch pick(0...6) {
    case 0, 1: return "\(name).append(\(expression(element)))"
    case 2: return "\(name) += \(leaf(.array(element)))"
    case 3:
      return
        "if !\(name).isEmpty { \(name)[\(one(of: ["0", "\(name).count - 1"]))] = \(leaf(element)) }"
    case 4: return "if !\(name).isEmpty { \(name).\(one(of: ["removeLast", "removeFirst"]))() }"
    case 5: return "\(name).insert(\(leaf(element)), at: 0)"
    default:
      switch element {
      case .int: return "for i in \(name).indices { \(name)[i] += i }"
      case .array(let inner): return "if !\(name).isEmpty { \(name)[0].append(\(leaf(inner))) }"
      case .string: return "if let first = \(name).first { \(name)[0] = first + \"+\" }"
      default: return "\(name).reverse()"
      }
    }
  }

  private mutating func mutate(_ name: String, structure: String) -> String {
    guard let found = structures.first(where: { $0.name == structure }), chance(70) else {
      return "\(name).change(by: \(leaf(.int)))"
    }
    let field = one(of: found.fields)
    switch field.type {
    case .int: return "\(name).\(field.name) += \(leaf(.int))"
    case .string: return "\(name).\(field.name) += \(leaf(.string))"
    case .array(let element): return "\(name).\(field.name).append(\(leaf(element)))"
    default: return "\(name).\(field.name) = \(literal(field.type))"
    }
  }

  // MARK: Branches and loops

  private mutating func branch() -> ProgramTree {
    var sections = [(header: "if \(expression(.bool)) {", body: block())]
    if chance(40) { sections.append((header: "} else if \(expression(.bool)) {", body: block())) }
    if chance(50) { sections.append((header: "} else {", body: block())) }
    return .block(sections)
  }

  private mutating func binding() -> ProgramTree {
    let wrapped: RandomType = one(of: [.int, .string])
    let name = fresh("o")
    let value = expression(.optional(wrapped))
    let header = "if let \(name) = \(value)\(chance(30) ? ", \(leaf(.bool))" : "") {"
    let body = block(declaring: [RandomVariable(name: name, type: wrapped, isMutable: false)])
    return .block([(header, body)] + (chance(50) ? [("} else {", block())] : []))
  }

  private mutating func loop() -> ProgramTree {
    guard loops < 2 else { return branch() }
    let name = fresh("i")
    var variables = [RandomVariable(name: name, type: .int, isMutable: false)]
    let header: String
    switch pick(0...5) {
    case 0: header = "for \(name) in \(pick(-1...1))..<\(pick(1...4)) {"
    case 1:
      header = "for \(name) in \(pick(0...2))...\(pick(2...4)) where \(name) != \(leaf(.int)) {"
    case 2:
      let part = one(of: [
        "prefix(4)", "prefix(3).reversed()", "suffix(2)", "dropFirst().prefix(2)",
      ])
      header = "for \(name) in \(operand(.array(.int), 1)).\(part) {"
    case 3:
      header =
        "for \(name) in stride(from: \(pick(0...5)), through: \(pick(0...5)), by: \(one(of: ["1", "2", "-1"]))) {"
    case 4:
      let item = fresh("e")
      header = "for (\(name), \(item)) in \(operand(.array(.string), 1)).prefix(3).enumerated() {"
      variables.append(RandomVariable(name: item, type: .string, isMutable: false))
    default:
      variables = [RandomVariable(name: name, type: .string, isMutable: false)]
      header = "for \(name) in \(leaf(.string)).map({ String($0) }) {"
    }
    loops += 1
    defer { loops -= 1 }
    return .block([(header, block(declaring: variables))])
  }

  private mutating func whileLoop() -> [ProgramTree] {
    guard loops < 2 else { return [branch()] }
    let name = fresh("w")
    loops += 1
    defer { loops -= 1 }
    let body = [ProgramTree.line("\(name) += 1")] + block()
    let counter = ProgramTree.line("var \(name) = 0")
    if chance(60) {
      return [
        counter, .block([("while (\(name) < \(pick(1...4))), \(expression(.bool)) {", body)]),
      ]
    }
    return [counter, .block([("repeat {", body)], end: "} while \(name) < \(pick(1...3))")]
  }

  private mutating func leave() -> [ProgramTree] {
    guard loops > 0 else { return assignment() }
    return [.line("if \(expression(.bool)) { \(one(of: ["break", "continue"])) }")]
  }

  private mutating func earlyReturn() -> [ProgramTree] {
    guard let result else { return [] }
    return [.line("if \(expression(.bool)) { return \(expression(result)) }")]
  }

  private mutating func choice() -> ProgramTree {
    switch pick(0...3) {
    case 0:
      let known = visible.compactMap { variable -> (String, RandomEnumeration)? in
        guard case .enumeration(let name) = variable.type else { return nil }
        return enumerations.first { $0.name == name }.map { (variable.name, $0) }
      }
      guard !known.isEmpty else { fallthrough }
      let (name, enumeration) = one(of: known)
      return choice(among: enumeration, name)
    case 1:
      let name = fresh("n")
      return .block([
        ("switch \(operand(.int, 1)) {", []),
        ("case 0:", caseBody()), ("case 1, 2:", caseBody()),
        ("case \(pick(3...5))...\(pick(6...20)):", caseBody()),
        (
          "case let \(name) where \(name) % 2 == 0:",
          caseBody(declaring: [RandomVariable(name: name, type: .int, isMutable: false)])
        ),
        ("default:", caseBody()),
      ])
    case 2:
      return .block([
        ("switch (\(expression(.int, 1)), \(expression(.bool, 1))) {", []),
        ("case (0, _):", caseBody()), ("case (1..., true):", caseBody()),
        ("case (_, false):", caseBody()),
        ("default:", caseBody()),
      ])
    default:
      return .block([
        ("switch \(operand(.string, 1)) {", []), ("case \"\":", caseBody()),
        ("case \"a\", \"hello\":", caseBody()),
        ("default:", caseBody()),
      ])
    }
  }

  private mutating func choice(among enumeration: RandomEnumeration, _ name: String) -> ProgramTree
  {
    var sections: [(header: String, body: [ProgramTree])] = [("switch \(name) {", [])]
    for each in enumeration.cases {
      if let payload = each.payload {
        let bound = fresh("p")
        let variable = RandomVariable(name: bound, type: payload, isMutable: false)
        sections.append(("case .\(each.name)(let \(bound)):", caseBody(declaring: [variable])))
      } else {
        sections.append(("case .\(each.name):", caseBody()))
      }
    }
    return .block(sections)
  }

  /// What stands behind `case`, which may not be nothing.
  private mutating func caseBody(declaring variables: [RandomVariable] = []) -> [ProgramTree] {
    let body = block(declaring: variables)
    return body.isEmpty ? [.line("break")] : body
  }

  // MARK: Functions and closures

  mutating func function() -> ProgramTree {
    let name = fresh("f")
    let parameters = (0..<pick(0...3)).map { _ in type(1) }
    let labels = parameters.indices.map { index -> String? in chance(40) ? nil : "p\(index)" }
    let result = type(1)
    let throwing = features.contains(.errors) && chance(20)
    var defaults = 0
    var texts: [String] = []
    var inside: [RandomVariable] = []
    let wantsDefault = chance(30)
    for (index, type) in parameters.enumerated() {
      let inner = fresh("a")
      inside.append(RandomVariable(name: inner, type: type, isMutable: false))
      let hasDefault = wantsDefault && index == parameters.count - 1
      if hasDefault { defaults = 1 }
      let value = hasDefault ? " = \(scopes.count == 1 ? literal(type) : leaf(type))" : ""
      texts.append("\(labels[index] ?? "_") \(inner): \(type)\(value)")
    }
    let saved = (self.result, loops, canThrow)
    (self.result, loops, canThrow) = (result, 0, throwing)
    scopes.append(inside)
    depth += 1
    var body = statements(pick(1...4))
    if throwing {
      body.append(
        .line(
          "if \(expression(.bool)) { throw Failure.\(one(of: ["small", "large(\(leaf(.int)))"])) }")
      )
    }
    body.append(.line("return \(expression(result))"))
    depth -= 1
    scopes.removeLast()
    (self.result, loops, canThrow) = saved
    functions.append(
      RandomFunction(
        name: name, labels: labels, parameters: parameters, defaults: defaults, result: result,
        throwing: throwing))
    usesErrors = usesErrors || throwing
    let header =
      "func \(name)(\(texts.joined(separator: ", ")))\(throwing ? " throws" : "") -> \(result) {"
    return .block([(header, body)])
  }

  /// A literal: a default may not look at what is declared around.
  private mutating func literal(_ type: RandomType) -> String {
    let saved = scopes
    scopes = [[]]
    defer { scopes = saved }
    return leaf(type)
  }

  /// A closure in a variable, and calls of it.
  private mutating func closure() -> [ProgramTree] {
    let name = fresh("c")
    let parameter = fresh("x")
    let inside = [RandomVariable(name: parameter, type: .int, isMutable: false)]
    switch pick(0...2) {
    case 0:
      // Changes what it has captured.
      let counters = variables(.int, mutable: true)
      guard !counters.isEmpty else { fallthrough }
      let counter = one(of: counters).name
      return [
        .line("let \(name) = { (\(parameter): Int) in \(counter) += \(parameter) }"),
        .line("\(name)(\(leaf(.int)))"), .line("\(name)(\(leaf(.int)))"),
      ]
    case 1:
      scopes.append(inside)
      let body = withoutThrowing { $0.expression(.int) }
      scopes.removeLast()
      return [
        .line("let \(name): (Int) -> Int = { \(parameter) in \(body) }"),
        .line("print(\(name)(\(leaf(.int))), [1, 2, 3].map(\(name)))"),
      ]
    default:
      scopes.append(inside)
      let saved = (result, loops)
      (result, loops) = (.string, 0)
      depth += 1
      let body = withoutThrowing {
        $0.statements($0.pick(1...2)) + [.line("return \($0.expression(.string))")]
      }
      depth -= 1
      (result, loops) = saved
      scopes.removeLast()
      return [
        .block([("let \(name) = { (\(parameter): Int) -> String in", body)]),
        .line("print(\(name)(\(leaf(.int))))"),
      ]
    }
  }

  /// A call that may throw, and what is done about it.
  private mutating func attempt() -> [ProgramTree] {
    let throwing = functions.filter { $0.throwing }
    guard !throwing.isEmpty, loops < 2 else { return assignment() }
    let saved = canThrow
    canThrow = true
    defer { canThrow = saved }
    let function = one(of: throwing)
    let name = fresh("t")
    if chance(40) {
      return [
        .line("let \(name) = try? \(call(function, 1))"),
        .line("print(\(name) == nil)"),
      ]
    }
    // A whole dictionary or set has no order to be printed in.
    let called =
      function.result.isOrdered ? "print(\(call(function, 1)))" : "_ = \(call(function, 1))"
    canThrow = saved
    return [
      .block([
        ("do {", [.line(called)] + block()),
        ("} catch Failure.large(let \(name)) {", [.line("print(\"large\", \(name))")]),
        ("} catch {", [.line("print(\"caught\", error)")]),
      ])
    ]
  }

  /// A function that changes its argument.
  private mutating func inPlace() -> [ProgramTree] {
    let known = visible.filter { $0.isMutable && [.int, .array(.int), .string].contains($0.type) }
    guard depth == 0, !known.isEmpty else { return assignment() }
    let variable = one(of: known)
    let (name, inner) = (fresh("g"), fresh("a"))
    // Nothing else is seen inside: Swift refuses to change a variable in two ways at once.
    let outside = (scopes, functions)
    (scopes, functions) = (
      [[RandomVariable(name: inner, type: variable.type, isMutable: true)]], []
    )
    // As deep as no closure in a variable is: it could not capture the parameter.
    depth += 3
    let body = assignmentTo(inner, variable.type) + statements(1)
    depth -= 3
    (scopes, functions) = outside
    return [
      .block([("func \(name)(_ \(inner): inout \(variable.type)) {", body)]),
      .line("\(name)(&\(variable.name))"), .line("\(name)(&\(variable.name))"),
    ]
  }

  private mutating func assignmentTo(_ name: String, _ type: RandomType) -> [ProgramTree] {
    switch type {
    case .int: [.line("\(name) = \(name) * 3 + \(leaf(.int))")]
    case .string: [.line("\(name) += \(leaf(.string))")]
    default: [.line("\(name).append(\(name).count)")]
    }
  }
}
