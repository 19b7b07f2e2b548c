import ExampleLanguage
import GuideTestSupport
import Testing

@Suite struct HighlightTests {
  /// The coloured parts, each as `kind:text`.
  private func colours(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return highlightSwift(bytes).map { part in
      let piece = String(decoding: bytes[part.range.lower..<part.range.upper], as: UTF8.self)
      return "\(part.kind.rawValue):\(piece)"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    Case(
      "let x = 1 + y.z // c", "keyword:let operator:= number:1 operator:+ property:z comment:// c"),
    Case("f(a: 1, for: .b)", "call:f label:a number:1 label:for property:b"),
    Case("a.map { $0 + 1 }", "call:map parameter:$0 operator:+ number:1"),
    Case("if a.isEmpty { }", "keyword:if property:isEmpty"),
    Case("Task(cpu: .vCPU(0.25))", "type:Task label:cpu call:vCPU number:0.25"),
    Case(#""a\n\(b) c""#, #"string:"a escape:\n interpolation:\( interpolation:) string: c""#),
    Case(##"#"\#(x)"#"##, ##"string:#" interpolation:\#( interpolation:) string:"#"##),
    Case(
      "func move(to place: Int, _ y: Int) async throws -> [Int] {",
      "keyword:func declaration:move label:to type:Int label:_ type:Int keyword:async"
        + " keyword:throws operator:-> type:Int"),
    Case("[k: v, default: 1]", "label:default number:1"),
    Case("c ? a : b", "operator:?"),
    Case("outer: for x in y { break outer }", "label:outer keyword:for keyword:in keyword:break"),
    Case("run { } onFail: { }", "label:onFail"),
    Case("/* a\n/* b */ */ 0x1F", "comment:/* a\n/* b */ */ number:0x1F"),
    Case("x.default.self", "property:default keyword:self"),
  ])
  func coloursExamples(_ row: Case) { #expect(colours(row.text) == row.expected) }

  /// All of Swift, not only what examples may use.
  @Test(arguments: [
    Case(
      "@MainActor final class A: B { }",
      "attribute:@MainActor keyword:final keyword:class type:A type:B"),
    Case("#if os(Linux)\n#endif", "directive:#if call:os type:Linux directive:#endif"),
    Case("await f()", "keyword:await call:f"),
    Case(
      "async let a = try await b", "keyword:async keyword:let operator:= keyword:try keyword:await"),
    Case("some View", "keyword:some type:View"),
    Case("let some = any", "keyword:let operator:="),
    Case("mutating func a()", "keyword:mutating keyword:func declaration:a"),
    Case(
      "var a: Int { get async set }", "keyword:var type:Int keyword:get keyword:async keyword:set"),
    Case("var a = 1 { didSet { b } }", "keyword:var operator:= number:1 keyword:didSet"),
    Case("private(set) var a", "keyword:private keyword:set keyword:var"),
    Case("nonisolated(unsafe) var a", "keyword:nonisolated keyword:var"),
    Case("case .a(let b): return", "keyword:case call:a keyword:let keyword:return"),
    Case("\\.name", "operator:\\ property:name"),
    Case("let r = /a\"b/", "keyword:let operator:= string:/a\"b/"),
    Case("for try await x in y", "keyword:for keyword:try keyword:await keyword:in"),
    Case("actor A { }", "keyword:actor type:A"),
    Case(
      "indirect enum A { case b(A) }",
      "keyword:indirect keyword:enum type:A keyword:case call:b type:A"),
    Case("catch let e as B", "keyword:catch keyword:let keyword:as type:B"),
    Case("self.a = Self.b", "keyword:self property:a operator:= keyword:Self property:b"),
    Case("subscript(i: Int)", "keyword:subscript label:i type:Int"),
    Case("f(&a)", "call:f operator:&"),
  ])
  func coloursAllOfSwift(_ row: Case) { #expect(colours(row.text) == row.expected) }

  /// Ranges ascend, do not overlap, and lie in the text, whatever the bytes.
  @Test(arguments: [UInt64(1), 2, 3, 4])
  func neverFails(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let bytes = randomText(&random)
      var end = 0
      for part in highlightSwift(bytes) {
        #expect(part.range.lower >= end && part.range.upper > part.range.lower, "seed \(seed)")
        end = part.range.upper
      }
      #expect(end <= bytes.count, "seed \(seed)")
    }
  }

  /// Twice the text takes about twice the time, also where nothing closes. A quadratic scan of these
  /// would take minutes.
  @Test(arguments: [
    "\"\\(", "(", "[{", "#\"\"\"a\"", "`", "/", "\"", "/*", "a<", "#/", "))}]", "_(",
  ])
  func takesLinearTime(_ unit: String) {
    let bytes = Array(String(repeating: unit, count: 100_000).utf8)
    let start = ContinuousClock.now
    _ = highlightSwift(bytes)
    _ = parseProgram(SourceText(name: "a", bytes: bytes))
    #expect(start.duration(to: .now) < .seconds(20))
  }
}
