import ExampleEvaluator
import ExampleLanguage
import Testing

/// What is said about each mistake, and where.
@Suite struct DiagnosticTests {
  @Test(arguments: diagnosticCases + typeDiagnosticCases + newcomerCases)
  func says(_ row: Case) {
    #expect(findings(run(row.text).diagnostics, in: row.text) == row.expected)
  }

  /// One mistake gives one problem, however much depends on it.
  @Test func reportsAMistakeOnce() {
    let text = "let a = missing\nlet b = [a]\nlet c = b.map { $0 + 1 }\nprint(c, a, b[0])"
    #expect(
      findings(run(text).diagnostics, in: text)
        == ["1:9-16 example.name.unknown: cannot find 'missing' in scope"])
  }

  /// Where no overload fits, none of them is to blame; an operator is a value only where one is wanted.
  @Test(arguments: [
    ("print(Int(x: 1))", "1:7-16 example.call.arguments: no form of 'Int' takes these arguments"),
    ("print(+)", "1:7-8 example.operator.reference: the operator '+' stands alone"),
  ])
  func refusesWhatFitsNowhere(_ text: String, _ expected: String) {
    #expect(findings(run(text).diagnostics, in: text).first == expected)
  }

  /// Several mistakes are all reported, up to a hundred.
  @Test func reportsEveryMistake() {
    let two = "print(a1)\nprint(b1)"
    #expect(
      run(two).diagnostics.map { $0.code } == ["example.name.unknown", "example.name.unknown"])
    let many = String(repeating: "print(unknown)\n", count: 1000)
    #expect(run(many).diagnostics.count == 100)
  }

  /// 64 levels of a doubling type would have 2^64 parts.
  @Test func refusesTypesWithoutEnd() {
    let text = "let a0 = (1, 1)\n" + (0..<64).map { "let a\($0 + 1) = (a\($0), a\($0))\n" }.joined()
    #expect(run(text).diagnostics.first?.code == "example.type.complex")
  }
}

/// An example and what is said about it.
struct Case: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [String]

  init(_ text: String, _ expected: [String]) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }
}
