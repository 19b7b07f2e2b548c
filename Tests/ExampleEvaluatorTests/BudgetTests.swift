import ExampleEvaluator
import ExampleLanguage
import Testing

/// Whatever an example does, it ends, and says at which line it was stopped.
@Suite struct BudgetTests {
  @Test(arguments: [
    ("while true {}", "example.fault.steps"),
    ("func f(_ n: Int) -> Int { f(n + 1) }\nf(0)", "example.fault.depth"),
    ("while true { print(\"again and again\") }", "example.fault.output"),
    ("var s = \"a\"\nwhile true { s += s }", "example.fault.memory"),
  ])
  func endsWhatNeverEnds(_ program: String, _ code: String) {
    let library = Library(types: Nominal.language, groups: StandardLibrary.groups)
    var session = Session(library: library, limits: ExampleLimits())
    let outcome = session.run(SourceText(name: "endless.swift", program))
    #expect(outcome.diagnostics.map { $0.code } == [code])
  }
}
