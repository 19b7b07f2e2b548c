import ExampleLanguage
import Testing

/// What is said about a slip in a type, a pattern or a branch, and where.
@Suite struct DeclarationDiagnosticTests {
  @Test(arguments: [
    Case(
      "struct { }",
      "1:8-9 example.syntax.expected: expected a name behind 'struct', found '{'"),
    Case(
      "struct A let b = 1",
      "1:10-13 example.syntax.expected: expected '{' to begin the body of the struct, found 'let'"),
    Case(
      "struct A { let b = 1",
      "1:21 example.syntax.expected: expected '}' to close the body of the struct, found the end of the example"
    ),
    Case(
      "struct A { print(1) }",
      "1:12-17 example.syntax.expected: expected a member such as 'let', 'var', 'func' or 'init', found 'print'"
    ),
    Case(
      "struct A { case b }",
      "1:12-16 example.syntax.case: 'case' stands only in an enum or a 'switch'"),
    Case("enum A { case .b }", "1:15-16 example.syntax.case: a case is declared without the '.'"),
    Case(
      "enum A { case b() }",
      "1:16-17 example.syntax.case: expected the type of a value in the parentheses behind 'b'"),
    Case(
      "enum A { case default }",
      "1:15-22 example.syntax.expected: expected the name of a case, found 'default'"),
    Case(
      "struct A { mutating var b = 1 }",
      "1:12-20 example.syntax.modifier: 'mutating' can only stand before 'func'"),
    Case(
      "struct A { static init() { } }",
      "1:12-18 example.syntax.modifier: 'static' can only stand before 'let', 'var', 'func' and 'subscript'"
    ),
    Case(
      "struct A { func == (a: A, b: A) -> Bool { true } }",
      "1:17-19 example.syntax.operator: an operator of a type is declared as 'static func ==' with two parameters"
    ),
    Case(
      "struct A { static func - (a: A) -> A { a } }",
      "1:24-25 example.syntax.operator: an operator of a type is declared as 'static func -' with two parameters"
    ),
    Case(
      "struct A { init() -> A { } }",
      "1:22-23 example.syntax.member: an initializer has no result type"),
    Case(
      "static let a = 1",
      "1:1-7 example.syntax.member: 'static' stands only in a type or an extension"),
    Case(
      "mutating func a() { }",
      "1:1-9 example.syntax.member: 'mutating' stands only in a type or an extension"),
    Case(
      "func f() { extension A { } }",
      "1:12-21 example.syntax.member: an extension stands outside of any braces, found 'extension' inside"
    ),
  ])
  func saysWhatATypeLacks(_ row: Case) { expectFaults(row.text, [row.expected]) }

  @Test(arguments: [
    Case(
      "let a: Int { 1 }",
      "1:12-13 example.syntax.accessor: a computed property is declared with 'var', not 'let'"),
    Case(
      "var a { 1 }", "1:5-6 example.syntax.accessor: the computed property 'a' needs a type"),
    Case(
      "var a: Int { set { } }",
      "1:14-17 example.syntax.accessor: what has a 'set' needs a 'get' too"),
    Case(
      "var a: Int { get { 1 } get { 2 } }",
      "1:24-27 example.syntax.accessor: 'get' stands twice in these braces"),
    Case(
      "var a: Int { get { 1 } put { } }",
      "1:24-27 example.syntax.expected: expected 'get', 'set' or '}', found 'put'"),
    Case(
      "var a: Int { get throws { 1 } set { } }",
      "1:31-34 example.syntax.accessor: a property whose 'get' throws cannot have a 'set'"),
    Case(
      "struct A { subscript(i: Int) -> Int }",
      "1:37-38 example.syntax.expected: expected '{' to begin the body of the subscript, found '}'"),
  ])
  func saysWhatAPropertyLacks(_ row: Case) { expectFaults(row.text, [row.expected]) }

  @Test(arguments: [
    Case("switch a { }", ""),
    Case(
      "switch { case 1: b }",
      "1:8-9 example.syntax.expected: expected a value before '{', found '{'"
    ),
    Case(
      "switch a { b }",
      "1:12-13 example.syntax.expected: expected 'case' or 'default' in the body of 'switch', found 'b'"
    ),
    Case(
      "switch a {\ncase 1: b\ncase 2:\ncase 3: c\n}",
      "3:1-8 example.syntax.case: expected a statement behind this 'case'"),
    Case(
      "switch a {\ndefault: b\ncase 1: c\n}",
      "3:1-5 example.syntax.case: nothing can stand behind 'default' in a 'switch'"),
    Case(
      "switch a {\ncase 1 b\ncase 2: c\n}",
      "2:8-9 example.syntax.expected: expected ':' behind the pattern, found 'b'"),
    Case("case 1: b", "1:1-5 example.syntax.case: 'case' stands outside of any 'switch'"),
    Case("default: b", "1:1-8 example.syntax.case: 'default' stands outside of any 'switch'"),
    Case(
      "switch a { case let (b, let c): d }",
      "1:25-28 example.syntax.pattern: 'let' cannot stand inside another 'let' or 'var' of the same pattern"
    ),
    Case(
      "switch a { case let b as? Int: d }",
      "1:25-26 example.syntax.pattern: a pattern has 'as' without '?'"),
    Case(
      "if case .a(let b) { }",
      "1:19-20 example.syntax.expected: expected '=' and the value to match, found '{'"),
    Case(
      "switch a { case .b(let c), .d: e }",
      "1:24-25 example.syntax.pattern: 'c' must be bound in every pattern of this case"),
    Case(
      "func f(inout a: Int) { }",
      "1:8-13 example.syntax.inout: 'inout' stands before the type of a parameter, not before its name"
    ),
    Case("else { }", "1:1-5 example.syntax.else: 'else' stands behind no 'if'"),
    Case("catch { }", "1:1-6 example.syntax.catch: 'catch' stands behind no 'do'"),
    Case(
      "throw",
      "1:6 example.syntax.expected: expected an error behind 'throw', found the end of the example"),
    Case(
      "f(if a { 1 } else { 2 })",
      "1:3-5 example.syntax.branch: 'if' gives a value only behind '=' or 'return'"),
    Case("let a = &b", "1:9-10 example.syntax.inout: '&' stands only before an argument of a call"),
    Case("(&a, b)", "1:2-3 example.syntax.inout: '&' stands only before an argument of a call"),
    Case(
      "let a = \\ b",
      "1:11-12 example.syntax.expected: expected '.' and the name of a property behind '\\', found 'b'"
    ),
  ])
  func saysWhatABranchLacks(_ row: Case) {
    expectFaults(row.text, row.expected.isEmpty ? [] : [row.expected])
  }

  /// What other languages write, and what is easily forgotten.
  @Test(arguments: [
    Case("i++", "write '+= 1'"),
    Case("for i in 0..5 { }", "write '..<'"),
    Case("const x = 1", "Swift writes 'let'"),
    Case("fn f() { }", "Swift writes 'func'"),
    Case("if a { } elif b { }", "Swift writes 'else if'"),
    Case("struct A { x: Int }", "a property begins with 'let' or 'var'"),
    Case("struct A { f() { } }", "a method begins with 'func'"),
    Case("enum A { a, b }", "a case of an enum begins with 'case'"),
    Case("else { }", "it follows the '}' that closes the body of the 'if'"),
    Case("switch a { case 1: }", "'break' does nothing; patterns of one body are joined by ','"),
  ])
  func saysWhatToWrite(_ row: Case) {
    let diagnostics = parseProgram(SourceText(name: "a", row.text)).diagnostics
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.notes.map(\.message) == [row.expected])
  }

  /// Each mistake is reported once, and what is sound around it is kept.
  @Test func goesOnWithTheNextMemberAndTheNextCase() {
    let text = """
      struct A {
        let a = = 1
        func b() { c( }
        let d = 2
      }
      switch a {
      case .b(: c
      case .d: e +
      case .f: g
      }
      let last = 1
      """
    let source = SourceText(name: "a", text)
    let (program, diagnostics) = parseProgram(source)
    #expect(
      diagnostics.map { source.position(of: $0.location?.range.lower ?? 0).line } == [2, 3, 7, 8])
    #expect(program.dump.hasSuffix("(let last = 1)"))
    #expect(program.dump.contains("(let d = 2)"))
    #expect(program.dump.contains("(case .f {"))
  }
}
