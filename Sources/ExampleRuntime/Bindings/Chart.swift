import AWSModel
import ExampleEvaluator
import Figures

// Figures that examples make themselves. A table's cells are texts; a chart's numbers are exact.

/// Tables and charts, and their parts.
enum FigureLibrary {
  static let types: [Library.Group] = [
    Library.Group(Table.nominal, Table.bindings),
    Library.Group(Table.Column.nominal, Table.Column.bindings),
    Library.Group(Table.Alignment.nominal, Table.Alignment.bindings),
    Library.Group(Chart.nominal, Chart.bindings),
    Library.Group(Chart.Axis.nominal, Chart.Axis.bindings),
    Library.Group(Chart.Format.nominal, Chart.Format.bindings),
    Library.Group(Chart.Kind.nominal, Chart.Kind.bindings),
    Library.Group(Chart.Point.nominal, Chart.Point.bindings),
    Library.Group(Chart.Series.nominal, Chart.Series.bindings),
    Library.Group(Chart.Mark.nominal, Chart.Mark.bindings),
  ]
}

extension Table {
  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ caption: String = \"\", columns: [Table.Column], rows: [[String]], footer: [[String]] = [])"
    ) { (call) throws(ModelError) in
      Table(
        call.string(0), columns: call.models(1), rows: call.array(2).map { $0.texts },
        footer: call.array(3).map { $0.texts })
    },
    .property("caption: String", Table.self) {
      .string($0.caption)
    } set: {
      $0.caption = $1.string(0)
    },
    .property("columns: [Table.Column]", Table.self) {
      .models($0.columns)
    } set: {
      $0.columns = $1.models(0)
    },
    .property("rows: [[String]]", Table.self) {
      .texts($0.rows)
    } set: {
      $0.rows = $1.array(0).map { $0.texts }
    },
    .property("footer: [[String]]", Table.self) {
      .texts($0.footer)
    } set: {
      $0.footer = $1.array(0).map { $0.texts }
    },
    .property("html: String", Table.self) { .string($0.html) },
    .property("csv: String", Table.self) { .string($0.csv) },
  ]
}

extension Value {
  /// The elements of an array of texts.
  fileprivate var texts: [String] { asArray.map { $0.asString } }

  fileprivate static func texts(_ rows: [[String]]) -> Value { .array(rows.map { .strings($0) }) }
}

extension Table.Column: ModelValue {
  static let nominal = Nominal.model("Table.Column", Table.Column.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ title: String, alignment: Table.Alignment = .leading)") {
      (call) throws(ModelError) in Table.Column(call.string(0), alignment: call.model(1))
    },
    .property("alignment: Table.Alignment", Table.Column.self) {
      $0.alignment.asValue
    } set: {
      $0.alignment = $1.model(0)
    },
    .property("title: String", Table.Column.self) {
      .string($0.title)
    } set: {
      $0.title = $1.string(0)
    },
  ]
}

extension Table.Alignment: ModelValue {
  static let nominal = Nominal.model("Table.Alignment", Table.Alignment.self)

  static let bindings: [LibraryEntry] = .constants([
    ("leading", Table.Alignment.leading), ("trailing", .trailing),
  ])
}

extension Chart: ModelValue {
  static let nominal = Nominal.figure("Chart", Chart.self) {
    Drawing(html: $0.html, title: $0.title, csv: $0.table.csv)
  }

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ title: String, x: Chart.Axis, y: Chart.Axis, series: [Chart.Series], marks: [Chart.Mark] = [])"
    ) { (call) throws(ModelError) in
      Chart(
        call.string(0), x: call.model(1), y: call.model(2), series: call.models(3),
        marks: call.models(4))
    },
    .property("title: String", Chart.self) {
      .string($0.title)
    } set: {
      $0.title = $1.string(0)
    },
    .property("table: Table", Chart.self) { $0.table.asValue },
    .property("marks: [Chart.Mark]", Chart.self) {
      .models($0.marks)
    } set: {
      $0.marks = $1.models(0)
    },
    .property("html: String", Chart.self) { .string($0.html) },
    .property("series: [Chart.Series]", Chart.self) {
      .models($0.series)
    } set: {
      $0.series = $1.models(0)
    },
    .property("svg: String", Chart.self) { .string($0.svg) },
    .property("x: Chart.Axis", Chart.self) {
      $0.x.asValue
    } set: {
      $0.x = $1.model(0)
    },
    .property("y: Chart.Axis", Chart.self) {
      $0.y.asValue
    } set: {
      $0.y = $1.model(0)
    },
  ]
}

extension Chart.Axis: ModelValue {
  static let nominal = Nominal.model("Chart.Axis", Chart.Axis.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ title: String, format: Chart.Format = .number)") { (call) throws(ModelError) in
      Chart.Axis(call.string(0), format: call.model(1))
    },
    .property("format: Chart.Format", Chart.Axis.self) {
      $0.format.asValue
    } set: {
      $0.format = $1.model(0)
    },
    .property("title: String", Chart.Axis.self) {
      .string($0.title)
    } set: {
      $0.title = $1.string(0)
    },
  ]
}

extension Chart.Format: ModelValue {
  static let nominal = Nominal.model("Chart.Format", Chart.Format.self)

  static let bindings: [LibraryEntry] = .constants([
    ("number", Chart.Format.number), ("money", .money), ("percent", .percent),
  ])
}

extension Chart.Kind: ModelValue {
  static let nominal = Nominal.model("Chart.Kind", Chart.Kind.self)

  static let bindings: [LibraryEntry] = .constants([
    ("line", Chart.Kind.line), ("step", .step), ("area", .area), ("bar", .bar),
  ])
}

extension Chart.Point: ModelValue {
  static let nominal = Nominal.model("Chart.Point", Chart.Point.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ x: Int, _ y: Int)") { (call) throws(ModelError) in
      Chart.Point(call.int(0), call.int(1))
    },
    .maker("init(_ x: Int, _ y: Double)") { (call) throws(ModelError) in
      Chart.Point(call.int(0), call.double(1))
    },
    .maker("init(_ x: Double, _ y: Double)") { (call) throws(ModelError) in
      Chart.Point(call.double(0), call.double(1))
    },
    .maker("init(_ x: Int, _ y: Money)") { (call) throws(ModelError) in
      Chart.Point(call.int(0), call.model(1, as: Money.self))
    },
    .maker("init(_ name: String, _ y: Int)") { (call) throws(ModelError) in
      Chart.Point(call.string(0), call.int(1))
    },
    .maker("init(_ name: String, _ y: Double)") { (call) throws(ModelError) in
      Chart.Point(call.string(0), call.double(1))
    },
    .maker("init(_ name: String, _ y: Money)") { (call) throws(ModelError) in
      Chart.Point(call.string(0), call.model(1, as: Money.self))
    },
    .property("name: String", Chart.Point.self) {
      .string($0.name)
    } set: {
      $0.name = $1.string(0)
    },
  ]
}

extension Chart.Series: ModelValue {
  static let nominal = Nominal.model("Chart.Series", Chart.Series.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ name: String, _ kind: Chart.Kind = .line, points: [Chart.Point])") {
      (call) throws(ModelError) in
      Chart.Series(call.string(0), call.model(1), points: call.models(2))
    },
    .property("name: String", Chart.Series.self) {
      .string($0.name)
    } set: {
      $0.name = $1.string(0)
    },
    .property("kind: Chart.Kind", Chart.Series.self) {
      $0.kind.asValue
    } set: {
      $0.kind = $1.model(0)
    },
    .property("points: [Chart.Point]", Chart.Series.self) {
      .models($0.points)
    } set: {
      $0.points = $1.models(0)
    },
  ]
}

extension Chart.Mark: ModelValue {
  static let nominal = Nominal.model("Chart.Mark", Chart.Mark.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ point: Chart.Point, _ text: String)") { (call) throws(ModelError) in
      Chart.Mark(call.model(0), call.string(1))
    },
    .property("text: String", Chart.Mark.self) {
      .string($0.text)
    } set: {
      $0.text = $1.string(0)
    },
    .property("point: Chart.Point", Chart.Mark.self) {
      $0.point.asValue
    } set: {
      $0.point = $1.model(0)
    },
  ]
}
