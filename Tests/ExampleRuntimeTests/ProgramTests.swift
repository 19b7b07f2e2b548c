import ExampleLanguage
import Testing

/// The programs of `Tests/Programs`, one feature each, print what they say they print.
@Suite struct ProgramTests {
  @Test(arguments: SampleProgram.all)
  func printsWhatItSays(_ program: SampleProgram) throws {
    #expect(try output(program.text) == program.promised)
  }

  @Test func thereAreManyAndEachHasOutput() {
    #expect(SampleProgram.all.count >= 50)
    #expect(SampleProgram.all.filter { $0.promised.isEmpty }.map { $0.name } == [])
  }

  @Test(arguments: refusedPrograms + programsRefusedByFlow)
  func refusesWhatSwiftRefuses(_ text: String) throws {
    var session = try makeSession()
    let source = SourceText(name: "example.swift", text)
    #expect(!session.check(source).isEmpty)
    #expect(session.run(source).failed)
  }
}

/// Programs that the Swift compiler refuses; ``DifferentialTests`` asks it.
let refusedPrograms = [
  "let a = 1\na = 2", "let a: Int = \"x\"", "let a = 1 + \"x\"", "let a = 1.5 + Int(2)",
  "var a = 1\na = 2.5", "let a: [Int] = [1, \"x\"]", "let a: Double = Int(3)", "print(missing)",
  "let a = []", "let a = nil", "let a = [:]", "let a: Int = nil", "let a: Int? = 1\nprint(a + 1)",
  "let a = 5!", "if 1 { print(1) }", "while \"x\" { }", "for i in 5 { print(i) }",
  "for x in 0.0..<1.0 { print(x) }", "print((0.0...1.0).map { $0 })", "print((0.0..<1.0).count)",

  "func f() -> Int { return }", "func f() { return 1 }", "func f(a: Int) { }\nf(1)",
  "func f(_ a: Int) { }\nf(a: 1)", "func f(a: Int, b: Int) { }\nf(b: 1, a: 2)",
  "func f(a: Int) { }\nf()", "func f() { }\nf(1)", "func f(_ a: Int) { a = 1 }",
  "func f() throws -> Int { 1 }\nlet a = f()",
  "func f() throws -> Int { 1 }\nfunc g() -> Int { try f() }",
  "func f() throws -> Int { 1 }\nlet a = [1].map { _ in try f() }",
  "let m = Money.dollars(1) / 3", "func f(_ g: () -> Int) { }\nfunc h() throws -> Int { 1 }\nf(h)",
  "let f = { $0 }", "let f = { x in x }", "let f: (Int) -> Int = { 1 }",
  "let f: (Int, Int) -> Int = { $0 }", "let f: (Int) -> Int = { \"\\($0)\" }",
  "let x = .max", "let x = Int.maximum", "print([1].cont)", "let x = 5\nx()", "print(5[0])",
  "[1].append(2)", "let a = [1]\na.append(2)", "\"abc\".count = 2", "var s = \"abc\"\ns[0] = \"x\"",
  "let (a, b) = (1, 2, 3)", "let t = (1, 2)\nprint(t.2)", "let t = (x: 1, y: 2)\nprint(t.z)",
  "let p: (x: Int, y: Int) = (a: 1, b: 2)", "print([(1, 2)] == [(1, 2)])",
  "print([(1, 2)].sorted())", "print({ 1 } == { 2 })", "print([{ 1 }].contains { 2 })",
  "let d = [{ 1 }: 2]", "print(1 < \"a\")", "print([1] < [2])", "let a: Int? = 1\nprint(a < 2)",
  "print(true < false)", "print(min(1, \"a\"))", "print([true].max())", "break", "continue",
  "func f() { break }", "for _ in 0..<1 { func f() { break } }",
  "outer: for _ in 0..<1 { _ = { break outer } }", "let a = 1\nlet a = 2",
  "func f() { let a = 1\nlet a = 2 }",
  "let a = 5\nif let b = a { print(b) }",
  "let a = \"x\"\nprint(a?.count)", "let a: String? = \"x\"\nprint(a.count)",
  "let a: Strin = \"x\"",
  "let a = Int", "let c: Character = \"ab\"", "print(~\"a\")",
  "let a = true ? 1 : \"x\"", "print(1 ?? 2 + \"a\")", "let s = \"a\" + \"b\".first",
  "print([1, 2].reduce(0) { $0 + $1.count })", "print([1, 2].map { $0.uppercased() })",
  "print([1, 2].joined())", "print(stride(from: 0, to: 1.5, by: \"x\"))", "print(!5)",
  "print(-\"a\")",
  "let f = \"abc\".count()", "let a = max(1)", "let t = (1, 2)\nlet n: Int = t",
  "var a: Int? = nil\nlet b: Int = a", "func f(_ x: Int...) -> Int { x }", "var x = 1\nx += 1.5",
  "var s = \"a\"\ns -= \"b\"", "let e: [String: Int] = [\"a\": \"b\"]",
  "let e = [\"a\": 1]\nprint(e[1])",
  "let n = try TaskDefinition(\"w\", cpu: .vcpu(1), memory: .gigabytes(2)) { Container(\"a\", image: \"b\") }",
]

/// Refused after types are found to be right: for where control goes, and for what literals fit.
let programsRefusedByFlow = [
  "func f() -> Int { }",
  "func f(_ a: Bool) -> Int { if a { return 1 } }",
  "func f(_ c: Bool) -> Int { repeat { if c { break }\nreturn 1 } while true }",
  "func f(_ c: Bool) -> Int { while true { if c { break } } }",
  "func f(_ a: Bool) { guard a else { print(1) } }",
  "func f(_ a: Int?) { guard let a else { print(1) } }",
  "let a: Int = 9223372036854775808",
]
