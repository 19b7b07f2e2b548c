import Figures
import GuideTestSupport
import Testing

@Suite struct ChartTests {
  private static let crossing = Chart(
    "Two ways to pay", x: .init("requests"), y: .init("dollars", format: .money),
    series: [
      .init("by request", points: [.init(0, 0), .init(10_000_000, 40)]),
      .init("by the hour", .step, points: [.init(0, 20), .init(10_000_000, 20)]),
    ], marks: [.init(.init(5_000_000, 20), "5,000,000: both cost $20.00")])

  private static let bars = Chart(
    "A month <idle>", x: .init("place"), y: .init("dollars", format: .money),
    series: [
      .init("idle", .bar, points: [.init("Lambda", 0), .init("Fargate", 18.02)]),
      .init("busy", .bar, points: [.init("Lambda", 34.5), .init("Fargate", 18.02)]),
    ])

  @Test func drawsLinesAsText() throws {
    try expectGolden(Self.crossing.description, "chart-crossing.txt")
  }

  @Test func drawsBarsAsText() throws {
    try expectGolden(Self.bars.description, "chart-bars.txt")
  }

  @Test func drawsLinesInAPage() throws {
    try expectGolden(Self.crossing.html, "chart-crossing.html")
  }

  @Test func drawsBarsInAPage() throws {
    try expectGolden(Self.bars.html, "chart-bars.html")
  }

  @Test func theTableHoldsEveryNumber() {
    #expect(
      Self.crossing.table.rows == [
        ["0", "$0.00", "$20.00"], ["10,000,000", "$40.00", "$20.00"],
      ])
    #expect(
      Self.bars.table.rows == [["Lambda", "$0.00", "$34.50"], ["Fargate", "$18.02", "$18.02"]])
  }

  /// Points at different x have rows of their own; what a series lacks is empty.
  @Test func theTableHasARowForEachX() {
    let chart = Chart(
      "", x: .init("x"), y: .init("y"),
      series: [
        .init("a", points: [.init(1, 1), .init(3, 3)]), .init("b", points: [.init(2, 0.5)]),
      ])
    #expect(chart.table.rows == [["1", "1", ""], ["2", "", "0.5"], ["3", "3", ""]])
  }

  /// Steps of 1, 2 or 5 times a power of ten, five of them at most, shown with the digits they need.
  @Test(arguments: [
    (37.2, Chart.Format.money, ["$0", "$10", "$20", "$30", "$40"]),
    (0.03, .money, ["$0.00", "$0.01", "$0.02", "$0.03"]),
    (0.0021, .money, ["$0.0000", "$0.0005", "$0.0010", "$0.0015", "$0.0020", "$0.0025"]),
    (
      2_300_000, .number,
      ["0", "0.5 million", "1 million", "1.5 million", "2 million", "2.5 million"]
    ),
    (4e9, .number, ["0", "1 billion", "2 billion", "3 billion", "4 billion"]),
    (850, .number, ["0", "200", "400", "600", "800", "1,000"]),
    (64, .percent, ["0 %", "20 %", "40 %", "60 %", "80 %"]),
  ])
  func ticksAreNice(_ most: Double, format: Chart.Format, expected: [String]) {
    let chart = Chart(
      "", x: .init("x"), y: .init("y", format: format),
      series: [.init("a", points: [.init(0, 0.0), .init(1, most)])])
    let labels = chart.svg.matches(of: /text-anchor="end"[^>]*>([^<]*)</).map {
      String($0.output.1)
    }
    #expect(labels.dropLast() == expected[...])
  }

  @Test func anEmptyChartIsDrawnToo() {
    let chart = Chart("", x: .init("x"), y: .init("y"), series: [])
    #expect(chart.svg.contains("<svg"))
    #expect(chart.description.contains("└"))
    let point = Chart(
      "", x: .init("x"), y: .init("y"), series: [.init("a", points: [.init(0, 0)])])
    #expect(point.svg.contains("chart-line"))
  }

  /// Numbers at the bounds of what there is are drawn somewhere, without a trap.
  @Test(arguments: [
    (Int64.max, Int64.max), (.min, .min), (.min, .max), (0, .min), (.max, 0),
  ])
  func boundsAreDrawn(_ x: Int64, _ y: Int64) {
    let chart = Chart(
      "", x: .init("x"), y: .init("y", format: .money),
      series: [
        .init("a", .area, points: [.init(x, y), .init(Int64.max, 1.0)]),
        .init("b", points: [.init(1e300, -1e300), .init(0.0 / 0.0, 1 / 0.0)]),
      ])
    #expect(!chart.html.isEmpty && !chart.description.isEmpty)
  }

  /// A line that goes below 0 has 0 among its ticks.
  @Test func valuesBelowZero() {
    let chart = Chart(
      "", x: .init("x"), y: .init("y"), series: [.init("a", points: [.init(0, -3), .init(1, 4)])])
    #expect(chart.svg.contains("chart-axis"))
    #expect(chart.description.contains("-4 ┤") || chart.description.contains("-2 ┤"))
  }

  /// Of five names with two bars each, a bar is about 40 of 640 wide, and "$7.00" in large letters 55; "7"
  /// has room, and so has every number above a bar that stands alone.
  @Test(arguments: [(2, Chart.Format.money, true), (2, .number, false), (1, .money, false)])
  func numbersOfNarrowBarsYieldOnNarrowScreens(series: Int, format: Chart.Format, yields: Bool) {
    let points = ["a", "b", "c", "d", "e"].map { Chart.Point($0, 7) }
    let chart = Chart(
      "", x: .init(""), y: .init("", format: format),
      series: (0..<series).map { .init("\($0)", .bar, points: points) })
    #expect(chart.html.contains("chart-value chart-minor") == yields)
  }

  @Test func textIsEscaped() {
    #expect(Self.bars.html.contains("A month &lt;idle&gt;"))
    #expect(!Self.bars.html.contains("<idle>"))
  }
}
