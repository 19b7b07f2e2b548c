import ExampleLanguage
import Testing

/// What Swift has and the example language has not is refused by name, once, and the rest is parsed.
@Suite struct RefusalTests {
  @Test(arguments: [
    Case("import Foundation", "`import`"),
    Case("class A: B {\n  init() { super.init() }\n}", "`class`"),
    Case("protocol A\n{\n  func b()\n}", "`protocol`"),
    Case("actor A { var b = 1 }", "`actor`"),
    Case("typealias A = B", "`typealias`"),
    Case("async let a = b()", "`async`"),
    Case("await a()", "`await`"),
    Case("let a = await b()", "`await`"),
    Case("func a() async -> Int { 1 }", "`async`"),
    Case("private let a = 1", "`private`"),
    Case("lazy var a = 1", "`lazy`"),
    Case("@main\nlet a = 1", "`@main`"),
    Case("@State var a = 1", "`@State`"),
    Case("#if DEBUG", "`#if`"),
    Case("let a = #line", "`#line`"),
    Case("let a = /b+/", "a regular expression"),
    Case("let a = #/b+/#", "a regular expression"),
    Case("func f<T>(a: T) { }", "a generic function"),
    Case("func + (a: Int, b: Int) -> Int { a }", "an operator function"),
    Case("infix operator **", "`infix`"),
    Case("let a: some B = c", "`some`"),
    Case("let a: any B = c", "`any`"),
    Case("let a: Any = c", "`Any`"),
    Case("let a: Int! = c", "an implicitly unwrapped type"),
    Case("var a = 1 { didSet { } }", "a property observer"),
    Case("for await a in b { }", "`for await`"),
    Case("f { [weak a] in a }", "a capture list"),
    Case("a.b { [self] c in c }", "a capture list"),
    Case("func f() throws(E) { }", "an error type behind `throws`"),
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
