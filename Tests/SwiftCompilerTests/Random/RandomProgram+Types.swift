extension RandomProgram {
  mutating func structure() -> ProgramTree {
    let name = fresh("S")
    let fields = (0..<pick(1...3)).map { index in
      (
        name: "m\(index)",
        type: one(of: [RandomType.int, .int, .string, .array(.int), .double, .bool])
      )
    }
    structures.append(RandomStructure(name: name, fields: fields))
    var body: [ProgramTree] = fields.map { .line("var \($0.name): \($0.type)") }
    scopes.append(fields.map { RandomVariable(name: $0.name, type: $0.type, isMutable: false) })
    let savedFunctions = functions
    functions = []
    body.append(.block([("var size: Int {", [.line("return \(expression(.int))")])]))
    let parameter = RandomVariable(name: "n", type: .int, isMutable: false)
    scopes.append([parameter])
    body.append(
      .block([("func text(_ n: Int) -> String {", [.line("return \(expression(.string))")])]))
    scopes.removeLast()
    scopes[scopes.count - 1] = fields.map {
      RandomVariable(name: $0.name, type: $0.type, isMutable: true)
    }
    scopes.append([parameter])
    depth += 3
    body.append(.block([("mutating func change(by n: Int) {", statements(2))]))
    depth -= 3
    scopes.removeLast(2)
    functions = savedFunctions
    return .block([("struct \(name): Equatable {", body)])
  }

  mutating func enumeration() -> ProgramTree {
    let name = fresh("E")
    let payloads: [RandomType?] = [nil, nil, .int, .string]
    let cases = (0..<pick(2...4)).map { (name: "k\($0)", payload: one(of: payloads)) }
    enumerations.append(RandomEnumeration(name: name, cases: cases))
    var body: [ProgramTree] = cases.map { each in
      .line("case \(each.name)" + (each.payload.map { "(\($0))" } ?? ""))
    }
    let words = cases.map { each in
      (header: "case .\(each.name):", body: [ProgramTree.line("return \(leaf(.string))")])
    }
    body.append(.block([("var word: String {", [.block([("switch self {", [])] + words)])]))
    return .block([("enum \(name): Equatable {", body)])
  }

  static let failure = ProgramTree.block([
    ("enum Failure: Error, Equatable {", [.line("case small"), .line("case large(Int)")])
  ])
}
