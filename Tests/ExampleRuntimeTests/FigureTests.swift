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

  /// A page shows a bill as a table that folds; its text stays what a promise is compared with.
  @Test func drawsABill() throws {
    let result = try run(
      """
      let task = try TaskDefinition("web", cpu: .vCPU(0.25), memory: .gigabytes(0.5)) {
        Container("app", image: "app:1")
      }
      try task.cost(for: .hours(24), prices: PriceBook(region: .usEast1))
      """)
    #expect(result.diagnostics.isEmpty)
    let figure = try #require(result.figure)
    #expect(figure.lineCount == result.lines.count)
    #expect(figure.drawing.html.hasPrefix("<table class=\"figure-table figure-receipt\">\n"))
    #expect(figure.drawing.csv.hasPrefix("Item,Quantity,Unit,Rate,Amount\r\n"))
    #expect(result.lines.first == figure.drawing.title)
  }

  @Test func drawsNothingForAnOtherValue() throws {
    #expect(try run("1 + 1").figure == nil)
  }
}
