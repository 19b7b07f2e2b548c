import ExampleLanguage
import Testing

@Suite struct RoundTripTests {
  /// parse ∘ print is the identity on trees.
  @Test(arguments: Array(UInt64(1)...8))
  func readsBackWhatIsPrinted(seed: UInt64) {
    for offset in UInt64(0)..<150 {
      let text = ProgramGenerator.program(seed: seed * 1_000 + offset)
      let first = parseProgram(SourceText(name: "a", text))
      #expect(
        first.diagnostics.map(\.message) == [], "seed \(seed * 1_000 + offset):\n\(text)")
      let printed = Printer.print(first.program)
      let second = parseProgram(SourceText(name: "b", printed))
      #expect(second.diagnostics.map(\.message) == [], "\(printed)")
      #expect(second.program.dump == first.program.dump, "seed \(seed * 1_000 + offset)")
    }
  }
}
