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
    #expect(figure.drawing.html.contains("<svg class=\"diagram\""))
  }

  /// A chart and a timeline give the numbers of their tables, a diagram has none.
  @Test(arguments: [
    (
      "Table(\"T\", columns: [Table.Column(\"a\")], rows: [[\"1,5\"]])", "T", "a\r\n\"1,5\"\r\n"
    ),
    (
      "Chart(\"C\", x: Chart.Axis(\"x\"), y: Chart.Axis(\"y\", format: .money), series: [Chart.Series(\"s\", points: [Chart.Point(1, 2.5)])])",
      "C", "x,s\r\n1,$2.50\r\n"
    ),
    (
      "Timeline(\"L\", series: [Timeline.Series(\"s\", steps: [Timeline.Series.Step(second: 60, value: 2)])], end: 90)",
      "L", "time,s,what happens\r\n00:01:00,2,\r\n"
    ),
    ("Diagram(\"D\", boxes: [])", "D", ""),
  ])
  func givesItsNumbers(_ program: String, _ title: String, _ csv: String) throws {
    let result = try run(program)
    #expect(result.diagnostics.isEmpty)
    let drawing = try #require(result.figure).drawing
    #expect(drawing.title == title)
    #expect(drawing.csv == csv)
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
