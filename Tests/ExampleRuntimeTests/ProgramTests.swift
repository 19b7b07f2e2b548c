import ExampleLanguage
import GuideTestSupport
import Testing

/// The programs of `Tests/Programs`, one feature each, print what they say they print.
@Suite struct ProgramTests {
  @Test(arguments: SampleProgram.all)
  func printsWhatItSays(_ program: SampleProgram) throws {
    #expect(try output(program.text) == program.promised)
  }

  @Test func thereAreManyAndEachHasOutput() {
    #expect(SampleProgram.all.count >= 50)
    #expect(SampleProgram.all.filter { $0.promised.isEmpty }.map { $0.name } == [])
  }

  @Test(arguments: refusedPrograms + programsRefusedByFlow)
  func refusesWhatSwiftRefuses(_ text: String) throws {
    var session = try makeSession()
    let source = SourceText(name: "example.swift", text)
    #expect(!session.check(source).isEmpty)
    #expect(session.run(source).failed)
  }
}
