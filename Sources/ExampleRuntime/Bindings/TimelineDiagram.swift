import AWSModel
import ExampleEvaluator
import Figures

// Figures of what happens and of what is there; whoever writes a guide may also draw his own.

extension Timeline: ModelValue {
  static let nominal = Nominal.figure("Timeline", Timeline.self) {
    Drawing(html: $0.html, title: $0.title, csv: $0.table.csv)
  }

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ title: String, series: [Timeline.Series] = [], spans: [Timeline.Span] = [], bands: [Timeline.Band] = [], marks: [Timeline.Mark] = [], end: Int)"
    ) { (call) throws(ModelError) in
      Timeline(
        call.string(0), series: call.models(1), spans: call.models(2), bands: call.models(3),
        marks: call.models(4), end: call.int(5))
    },
    .property("title: String", Timeline.self) {
      .string($0.title)
    } set: {
      $0.title = $1.string(0)
    },
    .property("series: [Timeline.Series]", Timeline.self) {
      .models($0.series)
    } set: {
      $0.series = $1.models(0)
    },
    .property("spans: [Timeline.Span]", Timeline.self) {
      .models($0.spans)
    } set: {
      $0.spans = $1.models(0)
    },
    .property("bands: [Timeline.Band]", Timeline.self) {
      .models($0.bands)
    } set: {
      $0.bands = $1.models(0)
    },
    .property("marks: [Timeline.Mark]", Timeline.self) {
      .models($0.marks)
    } set: {
      $0.marks = $1.models(0)
    },
    .property("end: Int", Timeline.self) {
      .int($0.end)
    } set: {
      $0.end = $1.int(0)
    },
    .property("table: Table", Timeline.self) { $0.table.asValue },
    .property("svg: String", Timeline.self) { .string($0.svg) },
    .property("html: String", Timeline.self) { .string($0.html) },
  ]

  static let groups: [Library.Group] = [
    Library.Group(nominal, bindings), Library.Group(Series.nominal, Series.bindings),
    Library.Group(Series.Step.nominal, Series.Step.bindings),
    Library.Group(Span.nominal, Span.bindings), Library.Group(Mark.nominal, Mark.bindings),
    Library.Group(Band.nominal, Band.bindings),
    Library.Group(Band.Phase.nominal, Band.Phase.bindings),
    Library.Group(Band.Weight.nominal, Band.Weight.bindings),
  ]
}

extension Timeline.Series: ModelValue {
  static let nominal = Nominal.model("Timeline.Series", Timeline.Series.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ name: String, steps: [Timeline.Series.Step])") { (call) throws(ModelError) in
      Timeline.Series(call.string(0), steps: call.models(1))
    },
    .property("name: String", Timeline.Series.self) {
      .string($0.name)
    } set: {
      $0.name = $1.string(0)
    },
    .property("steps: [Timeline.Series.Step]", Timeline.Series.self) {
      .models($0.steps)
    } set: {
      $0.steps = $1.models(0)
    },
  ]
}

extension Timeline.Series.Step: ModelValue {
  static let nominal = Nominal.model("Timeline.Series.Step", Timeline.Series.Step.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(second: Int, value: Int)") { (call) throws(ModelError) in
      Timeline.Series.Step(second: call.int(0), value: call.int(1))
    },
    .property("second: Int", Timeline.Series.Step.self) {
      .int($0.second)
    } set: {
      $0.second = $1.int(0)
    },
    .property("value: Int", Timeline.Series.Step.self) {
      .int($0.value)
    } set: {
      $0.value = $1.int(0)
    },
  ]
}

extension Timeline.Span: ModelValue {
  static let nominal = Nominal.model("Timeline.Span", Timeline.Span.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ name: String, start: Int, end: Int? = nil)") { (call) throws(ModelError) in
      Timeline.Span(call.string(0), start: call.int(1), end: call.optionalInt(2))
    },
    .property("name: String", Timeline.Span.self) {
      .string($0.name)
    } set: {
      $0.name = $1.string(0)
    },
    .property("start: Int", Timeline.Span.self) {
      .int($0.start)
    } set: {
      $0.start = $1.int(0)
    },
    .property("end: Int?", Timeline.Span.self) {
      .optional($0.end)
    } set: {
      $0.end = $1.optionalInt(0)
    },
  ]
}

extension Timeline.Band: ModelValue {
  static let nominal = Nominal.model("Timeline.Band", Timeline.Band.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ name: String, phases: [Timeline.Band.Phase])") { (call) throws(ModelError) in
      Timeline.Band(call.string(0), phases: call.models(1))
    },
    .property("name: String", Timeline.Band.self) {
      .string($0.name)
    } set: {
      $0.name = $1.string(0)
    },
    .property("phases: [Timeline.Band.Phase]", Timeline.Band.self) {
      .models($0.phases)
    } set: {
      $0.phases = $1.models(0)
    },
  ]
}

extension Timeline.Band.Phase: ModelValue {
  static let nominal = Nominal.model("Timeline.Band.Phase", Timeline.Band.Phase.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(second: Int, _ name: String, weight: Timeline.Band.Weight = .calm)") {
      (call) throws(ModelError) in
      Timeline.Band.Phase(second: call.int(0), call.string(1), weight: call.model(2))
    },
    .property("second: Int", Timeline.Band.Phase.self) {
      .int($0.second)
    } set: {
      $0.second = $1.int(0)
    },
    .property("name: String", Timeline.Band.Phase.self) {
      .string($0.name)
    } set: {
      $0.name = $1.string(0)
    },
    .property("weight: Timeline.Band.Weight", Timeline.Band.Phase.self) {
      $0.weight.asValue
    } set: {
      $0.weight = $1.model(0)
    },
  ]
}

extension Timeline.Band.Weight: ModelValue {
  static let nominal = Nominal.model("Timeline.Band.Weight", Timeline.Band.Weight.self)

  static let bindings: [LibraryEntry] = LibraryEntry.constants([
    ("calm", Timeline.Band.Weight.calm), ("raised", .raised), ("unknown", .unknown),
  ])
}

extension Timeline.Mark: ModelValue {
  static let nominal = Nominal.model("Timeline.Mark", Timeline.Mark.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(second: Int, _ text: String)") { (call) throws(ModelError) in
      Timeline.Mark(second: call.int(0), call.string(1))
    },
    .property("second: Int", Timeline.Mark.self) {
      .int($0.second)
    } set: {
      $0.second = $1.int(0)
    },
    .property("text: String", Timeline.Mark.self) {
      .string($0.text)
    } set: {
      $0.text = $1.string(0)
    },
  ]
}

extension Diagram: ModelValue {
  static let nominal = Nominal.figure("Diagram", Diagram.self) {
    Drawing(html: $0.html, title: $0.title, csv: "")
  }

  static let bindings: [LibraryEntry] = [
    .maker("init(_ title: String, boxes: [Diagram.Box])") { (call) throws(ModelError) in
      Diagram(call.string(0), boxes: call.models(1))
    },
    .property("title: String", Diagram.self) {
      .string($0.title)
    } set: {
      $0.title = $1.string(0)
    },
    .property("boxes: [Diagram.Box]", Diagram.self) {
      .models($0.boxes)
    } set: {
      $0.boxes = $1.models(0)
    },
    .property("svg: String", Diagram.self) { .string($0.svg) },
    .property("html: String", Diagram.self) { .string($0.html) },
  ]

  static let groups: [Library.Group] = [
    Library.Group(nominal, bindings), Library.Group(Box.nominal, Box.bindings),
  ]
}

extension Diagram.Box: ModelValue {
  static let nominal = Nominal.model("Diagram.Box", Diagram.Box.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ title: String, detail: String = \"\", kind: String = \"box\", boxes: [Diagram.Box] = [])"
    ) { (call) throws(ModelError) in
      Diagram.Box(
        call.string(0), detail: call.string(1), kind: call.string(2), boxes: call.models(3))
    },
    .property("title: String", Diagram.Box.self) {
      .string($0.title)
    } set: {
      $0.title = $1.string(0)
    },
    .property("detail: String", Diagram.Box.self) {
      .string($0.detail)
    } set: {
      $0.detail = $1.string(0)
    },
    .property("kind: String", Diagram.Box.self) {
      .string($0.kind)
    } set: {
      $0.kind = $1.string(0)
    },
    .property("boxes: [Diagram.Box]", Diagram.Box.self) {
      .models($0.boxes)
    } set: {
      $0.boxes = $1.models(0)
    },
  ]
}
