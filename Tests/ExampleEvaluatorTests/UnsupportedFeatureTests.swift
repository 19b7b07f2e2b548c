import ExampleEvaluator
import ExampleLanguage
import Testing

/// What the parser reads and the checker does not lower is refused by name, once, where it stands.
@Suite struct UnsupportedFeatureTests {
  struct Row: Sendable {
    let text: String
    let expected: String

    init(_ text: String, _ expected: String) {
      self.text = text
      self.expected = expected
    }
  }

  private func refusals(_ text: String) -> [String] {
    let source = SourceText(name: "example.swift", text)
    let session = Session(
      library: Library(types: Nominal.language, groups: StandardLibrary.groups),
      limits: ExampleLimits())
    return session.check(source).map { diagnostic in
      let place = diagnostic.location.map { source.position(of: $0.range.lower).description } ?? "-"
      return "\(place) \(diagnostic.code): \(diagnostic.message)"
    }
  }

  @Test(arguments: [
    Row("struct A { let b: Int; init() { self.b = 1 } }\nlet a = A()", "1:1 `struct`"),
    Row("enum A { case b, c(Int) }\nprint(A.b)", "1:1 `enum`"),
    Row("indirect enum A { case b(A) }", "1:10 `enum`"),
    Row("extension Int { var a: Int { 1 } }", "1:1 `extension`"),
    Row("switch 1 {\ncase 1: print(1)\ndefault: throw a\n}", "1:1 `switch`"),
    Row("do {\n  try a()\n} catch {\n  print(error)\n}", "1:1 `do`"),
    Row("func a() throws { throw b }", "1:19 `throw`"),
    Row("func a() {\n  defer { a() }\n}", "2:3 `defer`"),
    Row("let a = 1 as Double", "1:11 `as`"),
    Row("if 1 is Int { }", "1:6 `is`"),
    Row("let a = [1].map(\\.description)", "1:17 a key path"),
    Row("var a = 1\nf(&a)", "2:3 `&` before an argument (`inout`)"),
    Row("func f(a: inout Int) { }", "1:11 `inout`"),
    Row("var a: Int { 1 }\nprint(a)", "1:12 a computed property"),
    Row("let a = if true { 1 } else { 2 }", "1:9 `if` as a value"),
    Row("let a = switch 1 { default: 2 }", "1:9 `switch` as a value"),
    Row("if case 1 = 2 { }", "1:4 a `case` pattern in a condition"),
    Row("for case 1 in [1] { }", "1:5 `for case`"),
    Row("for a: Int in [1] { }", "1:6 a type behind the variable of `for`"),
    Row("let (x: a, y: _) = (x: 1, y: 2)", "1:6 a label in a tuple pattern"),
    Row("self.a()", "1:1 `self`"),
    Row("a: if true { }", "1:1 a label before `if`, `switch` or `do`"),
  ])
  func refusesByName(_ row: Row) throws {
    let found = refusals(row.text)
    let space = try #require(row.expected.firstIndex(of: " "))
    let (place, name) = (row.expected[..<space], row.expected[space...].dropFirst())
    let first = "\(place) example.language.unsupported: \(name) is not part of the example language"
    #expect(found.first == first)
    #expect(found.allSatisfy { $0.contains("example.language.unsupported") })
  }

  /// One refusal for each construct, none for what stands inside it.
  @Test func refusesEachOnce() {
    let text = "struct A { static let b = A() }\nenum B { case c }\nprint(A.b, B.c)"
    #expect(
      refusals(text) == [
        "1:1 example.language.unsupported: `struct` is not part of the example language",
        "2:1 example.language.unsupported: `enum` is not part of the example language",
      ])
  }
}
