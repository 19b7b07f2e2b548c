import Figures
import Testing

@Suite struct TimelineTests {
  private let timeline = Timeline(
    "Service <web>",
    series: [
      Timeline.Series("desired", steps: [.init(second: 0, value: 2)]),
      Timeline.Series(
        "running", steps: [.init(second: 0, value: 0), .init(second: 25, value: 2)]),
    ],
    spans: [Timeline.Span("deployment 1", start: 0, end: 65)],
    marks: [Timeline.Mark(second: 65, "steady")], end: 120)

  /// A row for each moment; a number holds until the next.
  @Test func isATableOfMoments() {
    #expect(
      timeline.description == """
        Service <web>
        time      desired  running  what happens
        -----------------------------------------------------
        00:00:00        2        0  deployment 1 begins
        00:00:25        2        2
        00:01:05        2        2  steady; deployment 1 ends
        """)
  }

  /// The drawing is 656 wide and 160 high: 25 of 120 s are 136 from the left edge at 48.
  @Test func drawsSteps() {
    let svg = timeline.svg
    #expect(svg.contains("d=\"M48 192H184V32H704\""))
    #expect(svg.contains("<title id=\""))
    #expect(svg.contains("stroke-dasharray=\"6 3\""))
    #expect(svg.contains("Service &lt;web&gt;") && !svg.contains("<web>"))
  }

  @Test func showsItsNumbersAsATable() {
    #expect(timeline.html.contains("<details>"))
    #expect(timeline.html.contains("<th scope=\"row\">00:00:25</th>"))
  }

  @Test func countsDays() {
    let late = Timeline("Late", marks: [Timeline.Mark(second: 90_061, "x")], end: 90_061)
    #expect(late.description.hasSuffix("1d 01:01:01  x"))
  }

  /// Whatever the numbers are, nothing traps.
  @Test func drawsAnything() {
    let odd = Timeline(
      "Odd", series: [Timeline.Series("x", steps: [.init(second: Int64.min, value: Int64.max)])],
      spans: [Timeline.Span("y", start: .max, end: .min)], end: .min)
    #expect(odd.html.contains("</svg>"))
    #expect(Timeline("Empty", end: 0).html.contains("</svg>"))
  }
}

@Suite struct DiagramTests {
  private let diagram = Diagram(
    "Cluster",
    boxes: [
      Diagram.Box(
        "service web", detail: "1 of 1", kind: "service",
        boxes: [Diagram.Box("task 1", kind: "task"), Diagram.Box("task 2", kind: "task")]),
      Diagram.Box("i-1"),
    ])

  @Test func isATree() {
    #expect(
      diagram.description == """
        Cluster
        ├─ service web: 1 of 1
        │  ├─ task 1
        │  └─ task 2
        └─ i-1
        """)
  }

  /// Two inner boxes of 22 and 6 between, below a line of 22.
  @Test func drawsBoxesInBoxes() {
    #expect(
      diagram.svg.contains(
        "class=\"diagram-box diagram-service\" x=\"4\" y=\"4\" width=\"712\" height=\"78\""))
    #expect(diagram.html.contains("<li>service web: 1 of 1\n<ul>"))
  }
  /// HTML takes a caption only as the first or the last thing in a figure.
  @Test func endsWithItsCaption() {
    #expect(diagram.html.hasSuffix("<figcaption>Cluster</figcaption>\n</figure>\n"))
  }
}
