import ExampleLanguage
import Testing

@Suite struct BindingDeclarationTests {
  @Test(arguments: [
    Case(
      "func name<T, U: Comparable>(_ a: Int = 0, label b: (T) throws -> [U], rest: Int...) throws -> [U]",
      "(func name<T, U>(_ a: Int = 0, label b: (T) throws -> [U], rest rest: Int...) throws -> [U])"
    ),
    Case("init(memory: Int) throws", "(func init(memory memory: Int) throws)"),
    Case("func swap(a: inout Int)", "(func swap(a a: inout Int))"),
    Case(
      "func reduce<R>(into r: R, _ f: (inout R, Element) throws -> Void) rethrows -> R",
      "(func reduce<R>(into r: R, _ f: (inout R, Element) throws -> Void) rethrows -> R)"),
    Case(
      "func map<T>(_ f: (Element) throws -> T) rethrows -> [T]",
      "(func map<T>(_ f: (Element) throws -> T) rethrows -> [T])"),
  ])
  func readsSignatures(_ row: Case) { #expect(parseSignature(row.text)?.dump() == row.expected) }

  @Test(arguments: ["func f", "func f(", "func f(a)", "class A", "", "func f() { }", "var a: Int"])
  func refusesWhatIsNoSignature(_ text: String) { #expect(parseSignature(text) == nil) }

  @Test func readsProperties() throws {
    let binding = try #require(parseBinding("static var idle: Money"))
    #expect(binding.kind == .property && binding.isStatic && binding.isMutable)
    #expect(binding.function.name.text == "idle")
    #expect(binding.function.result?.dump == "Money")
    #expect(parseBinding("let a: [String: Int]?")?.isMutable == false)
  }

  /// The parameters of a subscript have no labels unless they are written twice.
  @Test func readsSubscripts() throws {
    let binding = try #require(parseBinding("subscript(key: Key, default value: Value) -> Value"))
    #expect(binding.kind == .subscript)
    #expect(
      binding.function.dump() == "(func subscript(_ key: Key, default value: Value) -> Value)")
  }

  @Test func readsModifiersAndOperators() throws {
    #expect(parseBinding("mutating func append(_ element: Element)")?.isMutating == true)
    #expect(parseBinding("init?(_ text: String)")?.isFailable == true)
    let plus = try #require(parseBinding("static func + (a: Money, b: Money) -> Money"))
    #expect(plus.isStatic)
    #expect(plus.function.dump() == "(func +(a a: Money, b b: Money) -> Money)")
    #expect(parseBinding("static func < (a: Money, b: Money) -> Bool")?.function.name.text == "<")
  }

  @Test(arguments: [
    "Int", "[Int]", "[String: [Int]]", "Int?", "Set<Int>", "Dictionary<String, Array<Int?>>?",
    "(Int, label: String)", "(Int) throws -> Bool", "((Int) -> Void)?", "Lambda.Function", "()",
  ])
  func readsTypes(_ text: String) { #expect(parseType(text)?.dump == text) }

  @Test(arguments: ["", "1", "[Int", "Int Int", "(Int", "->", "Set<Int"])
  func refusesWhatIsNoType(_ text: String) { #expect(parseType(text) == nil) }
}
