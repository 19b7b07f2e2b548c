import ExampleLanguage
import ExampleRuntime
import Testing

/// A figure that an example ends with is text among its lines, and a drawing for the page.
@Suite struct FigureTests {
  private func run(_ program: String) throws -> ExampleResult {
    var session = ExampleSession(world: try ExampleWorld(region: "us-east-1"))
    return session.run(SourceText(name: "figure.swift", program))
  }

  @Test func drawsTheFigureThatAnExampleEndsWith() throws {
    let result = try run("print(1)\nlet cluster = try Cluster(\"shop\")\ncluster.diagram")
    let figure = try #require(result.figure)
    #expect(result.lines.first == "1")
    #expect(figure.lineCount == result.lines.count - 1)
    #expect(figure.html.contains("<svg class=\"diagram\""))
  }

  @Test func drawsNothingForWhatIsPrinted() throws {
    let result = try run("let cluster = try Cluster(\"shop\")\nprint(cluster.diagram)")
    #expect(result.figure == nil)
    #expect(!result.lines.isEmpty)
  }

  @Test func drawsNothingForAnOtherValue() throws {
    #expect(try run("1 + 1").figure == nil)
  }
}
