import ExampleLanguage
import ExampleRuntime
import Testing

/// Examples of a page see what earlier ones declared; one that fails leaves nothing behind.
@Suite struct SessionSharingTests {
  @Test func rollsBackARunThatFails() throws {
    var session = ExampleSession(world: try ExampleWorld(region: "us-east-1"))
    #expect(session.run(SourceText(name: "1", "var count = 1")).diagnostics.isEmpty)
    let failed = session.run(SourceText(name: "2", "count = 7\nexpect(count < 5)"))
    #expect(failed.diagnostics.map { $0.code } == ["example.expectation"])
    #expect(session.run(SourceText(name: "3", "count")).lines == ["1"])
  }
}
