import ExampleLanguage
import Testing

/// What Swift has and the example language has not is refused by name, once, and the rest is parsed.
@Suite struct RefusalTests {
  @Test(arguments: [
    Case("import Foundation", "`import`"),
    Case("struct A { let b: Int }", "`struct`"),
    Case("enum A { case b, c(Int) }", "`enum`"),
    Case("class A: B {\n  init() { super.init() }\n}", "`class`"),
    Case("protocol A\n{\n  func b()\n}", "`protocol`"),
    Case("extension A { func b() {} }", "`extension`"),
    Case("actor A { var b = 1 }", "`actor`"),
    Case("typealias A = B", "`typealias`"),
    Case("switch a {\ncase .b: c\ndefault: d\n}", "`switch`"),
    Case("do {\n  try a()\n} catch {\n  b\n}", "`do`"),
    Case("do { try a() }\ncatch { b }", "`do`"),
    Case("throw a", "`throw`"),
    Case("defer { a() }", "`defer`"),
    Case("async let a = b()", "`async`"),
    Case("await a()", "`await`"),
    Case("let a = await b()", "`await`"),
    Case("func a() async -> Int { 1 }", "`async`"),
    Case("private let a = 1", "`private`"),
    Case("lazy var a = 1", "`lazy`"),
    Case("static let a = 1", "`static`"),
    Case("@main\nlet a = 1", "`@main`"),
    Case("@State var a = 1", "`@State`"),
    Case("#if DEBUG", "`#if`"),
    Case("let a = #line", "`#line`"),
    Case("let a = b as Int", "`as`"),
    Case("let a = b as? Int", "`as`"),
    Case("if a is Int { }", "`is`"),
    Case("let a = \\.name", "a key path"),
    Case("let a = /b+/", "a regular expression"),
    Case("let a = #/b+/#", "a regular expression"),
    Case("f(&a)", "`&` before an argument (`inout`)"),
    Case("func f(a: inout Int) { }", "`inout`"),
    Case("func f<T>(a: T) { }", "a generic function"),
    Case("func + (a: Int, b: Int) -> Int { a }", "an operator function"),
    Case("infix operator **", "`infix`"),
    Case("let a: some B = c", "`some`"),
    Case("let a: any B = c", "`any`"),
    Case("let a: Any = c", "`Any`"),
    Case("let a: Int! = c", "an implicitly unwrapped type"),
    Case("var a: Int { 1 }", "a computed property"),
    Case("var a = 1 { didSet { } }", "a property observer"),
    Case("let a = if b { 1 } else { 2 }", "`if` as a value"),
    Case("let a = switch b { default: 2 }", "`switch` as a value"),
    Case("if case .a = b { }", "a `case` pattern in a condition"),
    Case("for case let a in b { }", "`for case`"),
    Case("for await a in b { }", "`for await`"),
    Case("f { [weak a] in a }", "a capture list"),
    Case("a.b { [self] c in c }", "a capture list"),
    Case("self.a()", "`self`"),
    Case("func f() throws(E) { }", "an error type behind `throws`"),
    Case("a: if b { }", "a label before `if`"),
    Case("precedencegroup A { }", "`precedencegroup`"),
  ])
  func refusesByName(_ row: Case) {
    let source = SourceText(name: "a", row.text + "\nlet last = 1")
    let (program, diagnostics) = parseProgram(source)
    #expect(
      diagnostics.map(\.message) == ["\(row.expected) is not part of the example language"])
    #expect(diagnostics.first?.code == "example.language.unsupported")
    #expect(program.dump.hasSuffix("(let last = 1)"))
  }

  /// Words that are reserved in some places are names in others.
  @Test(arguments: [
    "let some = 1", "actor(1)", "print(any, async)", "await = 2", "let prefix = a.prefix(3)",
    "final + open", "lazy.map { $0 }", "for any in some { }", "get { set }", "f(weak: 1)",
  ])
  func leavesContextualWordsAlone(_ text: String) { expectFaults(text, []) }
}
