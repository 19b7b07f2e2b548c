import ExampleEvaluator
import ExampleLanguage
import Testing

/// Nothing of an example outlives its session: `guidegen serve` runs them all day.
@Suite struct LifetimeTests {
  /// Held by the code of whatever calls `probe()`, and by the library.
  private final class Probe: Sendable {}

  @Test(arguments: [
    "func f(_ n: Int) -> Int { n == 0 ? probe() : f(n - 1) }\nf(3)",
    "func f(_ n: Int) -> Int { n == 0 ? probe() : g(n) }\nfunc g(_ n: Int) -> Int { f(n - 1) }\nf(3)",
    "func f(_ n: Int = f(probe())) -> Int { n }\nf(1)",
    "struct S {\n  func f(_ n: Int) -> Int { n == 0 ? probe() : f(n - 1) }\n}\nS().f(3)",
    "struct S {\n  static var n: Int { probe() == 1 ? n : 0 }\n}\nS.n",
    "enum E: CustomStringConvertible {\n  indirect case e(E), f\n"
      + "  var description: String { if case .e(let e) = self { e.description } else { \"\\(probe())\" } }\n}\n"
      + "print(E.e(.f))",
    "func f() -> Int {\n  func g(_ n: Int) -> Int { n == 0 ? probe() : g(n - 1) }\n  return g(3)\n}\nf()",
    "func f() -> Int {\n  var g: (Int) -> Int = { $0 }\n  g = { $0 == 0 ? probe() : g($0 - 1) }\n  return g(3)\n}\nf()",
    "var g: (Int) -> Int = { $0 }\ng = { $0 == 0 ? probe() : g($0 - 1) }\ng(3)",
  ])
  func endsWithTheSession(_ text: String) {
    var probe: Probe? = Probe()
    weak let kept = probe
    do {
      let library = library(with: probe!)
      probe = nil
      var session = Session(library: library, limits: ExampleLimits())
      let outcome = session.run(SourceText(name: "example.swift", text))
      #expect(findings(outcome.diagnostics, in: text) == [])
      #expect(kept != nil)
    }
    #expect(kept == nil, "the code of the example is still there")
  }

  private func library(with probe: Probe) -> Library {
    let entry = LibraryEntry("func probe() -> Int") { _ in
      withExtendedLifetime(probe) { .int(0) }
    }
    return Library(
      types: Nominal.language,
      groups: StandardLibrary.groups + [Library.Group(nil, [entry])])
  }
}
