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
    Case("let a: Int! = c", "an implicitly unwrapped type"),
    Case("var a = 1 { didSet { } }", "a property observer"),
    Case("for await a in b { }", "`for await`"),
    Case("f { [weak a] in a }", "a capture list"),
    Case("a.b { [self] c in c }", "a capture list"),
    Case("func f() throws(E) { }", "an error type behind `throws`"),
    Case("precedencegroup A { }", "`precedencegroup`"),
    Case("struct A<B> { }", "a generic type"),
    Case("struct A { func f<B>(b: B) { } }", "a generic function"),
    Case("struct A { subscript<B>(b: B) -> Int { 1 } }", "a generic subscript"),
    Case("extension A where B == C { }", "a `where` clause"),
    Case("struct A { static func ** (a: A, b: A) -> A { a } }", "an operator of one's own"),
    Case("struct A { class B { } }", "`class`"),
    Case("struct A { lazy var b = 1 }", "`lazy`"),
    Case("struct A { @State var b = 1 }", "`@State`"),
    Case("struct A { typealias B = Int }", "`typealias`"),
    Case("struct A { var b = 1 { didSet { } } }", "a property observer"),
    Case("struct A { var b: Int { willSet { } } }", "a property observer"),
    Case("struct A { var b: Int { mutating get { 1 } } }", "`mutating` before an accessor"),
    Case("struct A { init!() { } }", "`init!`"),
    Case("super.a()", "`super`"),
    Case("switch a { @unknown default: b }", "`@unknown`"),
    Case("do throws(E) { } catch { }", "an error type behind `do`"),
    Case("let a = \\.b?.c", "an optional in a key path"),
    Case("let a = \\.b[0]", "a subscript in a key path"),
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
