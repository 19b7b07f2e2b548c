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

  /// From 22 to 624 lie 120 s: 25 s are 125 (of 125.4) from the left. 160 high for 2; the second of
  /// two lines lies 2 lower and to the right, 3 below the first.
  @Test func drawsStepsBesideEachOther() {
    let svg = timeline.svg
    #expect(svg.contains("d=\"M22 28H624\""))
    #expect(svg.contains("d=\"M22 191H149V31H624\""))
    #expect(svg.contains("stroke-dasharray=\"7 4\""))
    #expect(svg.contains("<title id=\""))
    #expect(svg.contains("Service &lt;web&gt;") && !svg.contains("<web>"))
  }

  /// At most six steps of a length that clocks know; a day in hours, weeks in days.
  @Test(arguments: [
    (6, "00:00:05"), (120, "00:00:30"), (3_600, "00:50:00"), (86_400, "06:00"),
    (14 * 86_400, "10d"),
  ])
  func ticksAreRound(_ end: Int64, _ label: String) {
    let svg = Timeline("x", series: [Timeline.Series("y", steps: [])], end: end).svg
    #expect(svg.contains(">\(label)</text>"), "\(svg)")
  }

  /// A narrow page leaves out every second time: the label of 00:10:00, but not those beside it.
  @Test func everySecondTimeIsMinor() {
    let svg = Timeline("x", series: [Timeline.Series("y", steps: [])], end: 3_600).svg
    let minor = svg.split(separator: "\n").filter { $0.contains("timeline-minor") }
    #expect(minor.count == 3)
    #expect(minor[0].hasSuffix(">00:10:00</text>") && minor[2].hasSuffix(">00:50:00</text>"))
  }

  /// At most four steps of 1, 2 or 5 times a power of ten.
  @Test(arguments: [(1, "1"), (4, "3"), (7, "6"), (20, "15"), (5_000, "4000")])
  func valuesAreRound(_ most: Int64, _ label: String) {
    let step = Timeline.Series.Step(second: 0, value: most)
    let svg = Timeline("x", series: [Timeline.Series("y", steps: [step])], end: 60).svg
    #expect(svg.contains(">\(label)</text>"))
  }

  /// Moments have letters, which stand above each other where they are close; too many have none.
  @Test func marksHaveLetters() {
    let marks = [Timeline.Mark(second: 0, "a"), .init(second: 1, "b"), .init(second: 60, "c")]
    let few = Timeline("x", marks: marks, end: 60)
    #expect(few.html.contains("<li><b>B</b> 00:00:01 b</li>"))
    #expect(few.svg.contains("y=\"40\" text-anchor=\"middle\" font-weight=\"600\""))
    #expect(few.svg.contains("y=\"23\" text-anchor=\"middle\" font-weight=\"600\""))
    let same = Timeline(
      "x", marks: [.init(second: 1, "a"), .init(second: 1, "b."), .init(second: 1, "c")], end: 60)
    #expect(same.html.contains("00:00:01 a; b. c</li>"))
    let many = Timeline("x", marks: (0..<30).map { Timeline.Mark(second: $0, "z") }, end: 60)
    #expect(!many.html.contains("<b>A</b>"))
  }

  /// Without lines there is no plot. Two spans share a lane unless they or their names would touch; what goes on is open.
  @Test func spansShareLanes() {
    let spans = [
      Timeline.Span("one", start: 0, end: 10), Timeline.Span("two", start: 20, end: 50),
      Timeline.Span("three", start: 30),
    ]
    let svg = Timeline("x", spans: spans, end: 60).svg
    #expect(svg.contains("viewBox=\"0 0 640 98\""))
    #expect(svg.contains("d=\"M624 72H316v20H624\""))
  }

  @Test func showsItsNumbersAsATable() {
    #expect(timeline.html.contains("<details>"))
    #expect(timeline.html.contains("<th scope=\"row\">00:00:25</th>"))
  }

  /// A band of states: a row of the table for each, and a box for each in the drawing, filled where
  /// the state is raised. 60 of 120 s are
  /// half of 616 from the left edge at 8; the axis is 12 and the band 28 from the top.
  @Test func showsBandsOfStates() {
    let alarm = Timeline(
      "Alarm <high>",
      bands: [
        Timeline.Band(
          "high",
          phases: [
            .init(second: 0, "unknown", weight: .unknown),
            .init(second: 60, "ALARM", weight: .raised),
          ])
      ], end: 120)
    #expect(
      alarm.description == """
        Alarm <high>
        time      what happens
        ----------------------
        00:00:00  high unknown
        00:01:00  high ALARM
        """)
    let box = "class=\"timeline-phase timeline-phase-raised\" x=\"316\" y=\"60\" width=\"308\""
    #expect(alarm.svg.contains(box))
    #expect(alarm.svg.contains("<title>high ALARM from 00:01:00</title>"))
    #expect(alarm.svg.contains("high: unknown from 00:00:00, ALARM from 00:01:00"))
  }

  /// A name of 5 letters wants 52 units in the letters of a wide page, and 67 in those of a narrow one:
  /// of 3,600 s on 616 units, 320 s are 54, 420 s are 71, and 290 s are 49.
  @Test(arguments: [(290, nil), (320, "timeline-label timeline-minor"), (420, "timeline-label")])
  func namesThePhasesThatHaveRoom(_ seconds: Int64, _ name: String?) {
    let alarm = Timeline(
      "An hour",
      bands: [
        Timeline.Band(
          "high", phases: [.init(second: 0, "ALARM"), .init(second: seconds, "OK")])
      ], end: 3_600)
    let label = alarm.svg.split(separator: "\n").first { $0.hasSuffix(">ALARM</text>") }
    #expect(label.map { String($0.split(separator: "\"")[1]) } == name)
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
    let endless = Timeline(
      "x", series: odd.series, spans: odd.spans, marks: [.init(second: Int64.max, "z")], end: .max)
    #expect(endless.html.contains("</svg>"))
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

  /// Each in a line of 18 with 12 around it; the tasks beside each other, as both have room.
  @Test func drawsBoxesInBoxes() {
    let svg = diagram.svg
    #expect(
      svg.contains(
        "class=\"diagram-box diagram-service\" x=\"1\" y=\"1\" width=\"638\" height=\"88\""))
    #expect(
      svg.contains(
        "class=\"diagram-box diagram-task\" x=\"11\" y=\"53\" width=\"304\" height=\"30\""))
    #expect(
      svg.contains(
        "class=\"diagram-box diagram-task\" x=\"325\" y=\"53\" width=\"304\" height=\"30\""))
    #expect(diagram.html.contains("<li>service web: 1 of 1\n<ul>"))
  }

  /// A kind has its own rows, and what is too long for a line goes on in the next.
  @Test func wrapsWhatIsLong() {
    let detail = (1...40).map { "word\($0)" }.joined(separator: " ")
    let svg = Diagram(
      "x", boxes: [Diagram.Box("a", kind: "service"), Diagram.Box("b", detail: detail)]
    ).svg
    #expect(svg.contains("diagram-service\" x=\"1\" y=\"1\" width=\"638\""))
    #expect(svg.contains("diagram-box\" x=\"1\" y=\"41\" width=\"638\""))
    #expect(svg.matches(of: /<text/).count > 4)
  }

  /// However deep a diagram and however long a word, nothing traps.
  @Test func drawsAnything() {
    var box = Diagram.Box(String(repeating: "x", count: 200))
    for _ in 0..<40 { box = Diagram.Box("", kind: "\"", boxes: [box, Diagram.Box("a")]) }
    let diagram = Diagram("deep", boxes: [box])
    #expect(diagram.html.contains("</svg>") && diagram.svg.contains("diagram-&quot;"))
    #expect(Diagram("empty", boxes: []).html.contains("</svg>"))
  }

  /// HTML takes a caption only as the first or the last thing in a figure.
  @Test func endsWithItsCaption() {
    #expect(diagram.html.hasSuffix("<figcaption>Cluster</figcaption>\n</figure>\n"))
  }
}
