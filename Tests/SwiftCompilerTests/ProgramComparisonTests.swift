import ExampleLanguage
import GuideTestSupport
import SwiftCompiler
import Testing

/// The real compiler says the same: it runs `Tests/Programs` to the same output, and refuses what
/// examples are refused for. Passed over where there is no `swiftc`.
@Suite(.enabled(if: Toolchain.compilerOnPath != nil, "there is no swiftc on this machine"))
struct ProgramComparisonTests {
  static let prelude = "let prices = try! PriceBook(region: .usEast1)\n"

  @Test func programsPrintTheSame() throws {
    let programs = SampleProgram.all
    let outcomes = try compileWithModel(programs.map { session($0.name, $0.text) })
    for (program, outcome) in zip(programs, outcomes) {
      #expect(outcome == [.finished(program.promised)], "\(program.name), by the compiler")
    }
  }

  @Test func refusesWhatExamplesAreRefused() throws {
    let programs = refusedPrograms + programsRefusedByFlow
    let sessions = programs.map { session("refused", $0) }
    let outcomes = try compileWithModel(sessions, triesMainFiles: false)
    for (program, outcome) in zip(programs, outcomes) {
      guard case .refused = outcome[0] else {
        Issue.record("the compiler takes this program, examples are refused it: \(program)")
        continue
      }
    }
  }

  private func session(_ name: String, _ text: String) -> CompiledSession {
    CompiledSession(steps: [.init(.run, SourceText(name: name, text))])
  }

  private func compileWithModel(
    _ sessions: [CompiledSession], triesMainFiles: Bool = true
  ) throws -> [[CompiledSession.Outcome]] {
    try withTemporaryFolder { folder in
      try Batch.run(
        sessions, prelude: Self.prelude, triesMainFiles: triesMainFiles,
        by: ModelModules.toolchain(),
        in: folder)
    }
  }
}
