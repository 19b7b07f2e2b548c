import AWSModel
import ExampleEvaluator

extension Money: ModelValue {
  static let nominal = Nominal.ordered("Money", Money.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("init(_ dollars: String) throws") { (call) throws(Fault) -> Value in
      let text = call.string(0)
      return try faulting { () throws(ModelError) in try Money(text) }.asValue
    },
    LibraryEntry("static func dollars(_ dollars: Int) -> Money") { (call) throws(Fault) -> Value in
      Money.dollars(call.int(0)).asValue
    },
    LibraryEntry("static func cents(_ cents: Int) -> Money") { (call) throws(Fault) -> Value in
      Money.cents(call.int(0)).asValue
    },
    .constant("zero", Money.zero),
    LibraryEntry("func formatted(fractionDigits: Int) -> String") { (call) throws(Fault) -> Value in
      .string(call.receiver.asModel(Money.self).formatted(fractionDigits: call.int(0)))
    },
    .property("exact: String", Money.self) { .string($0.exact) },
    .property("roundedToCents: Money", Money.self) { $0.roundedToCents.asValue },
  ]

  static let operators: [LibraryEntry] = [
    LibraryEntry("func + (a: Money, b: Money) -> Money") { (call) throws(Fault) -> Value in
      (call.model(0, as: Money.self) + call.model(1, as: Money.self)).asValue
    },
    LibraryEntry("func - (a: Money, b: Money) -> Money") { (call) throws(Fault) -> Value in
      (call.model(0, as: Money.self) - call.model(1, as: Money.self)).asValue
    },
    LibraryEntry("prefix func - (a: Money) -> Money") { (call) throws(Fault) -> Value in
      (-call.model(0, as: Money.self)).asValue
    },
    LibraryEntry("func * (a: Money, b: Int) -> Money") { (call) throws(Fault) -> Value in
      (call.model(0, as: Money.self) * call.int(1)).asValue
    },
    LibraryEntry("func * (a: Int, b: Money) -> Money") { (call) throws(Fault) -> Value in
      (call.model(1, as: Money.self) * call.int(0)).asValue
    },
    LibraryEntry("func / (a: Money, b: Int) throws -> Money") { (call) throws(Fault) -> Value in
      let (money, parts) = (call.model(0, as: Money.self), call.int(1))
      return try faulting { () throws(ModelError) in try money / parts }.asValue
    },
  ]
}

extension CPU: ModelValue {
  static let nominal = Nominal.ordered("CPU", CPU.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry("static func units(_ units: Int) -> CPU") { (call) throws(Fault) -> Value in
      CPU.units(call.int(0)).asValue
    },
    LibraryEntry("static func vCPU(_ count: Int) -> CPU") { (call) throws(Fault) -> Value in
      CPU.vCPU(call.int(0)).asValue
    },
    LibraryEntry("static func vCPU(_ count: Double) -> CPU") { (call) throws(Fault) -> Value in
      CPU.vCPU(call.double(0)).asValue
    },
    .property("units: Int?", CPU.self) { .optional($0.units) },
  ]
}

extension DataSize: ModelValue {
  static let nominal = Nominal.ordered("DataSize", DataSize.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(bytes: Int)") { (call) throws(ModelError) in DataSize(bytes: call.int(0)) },
    LibraryEntry("static func bytes(_ count: Int) -> DataSize") { (call) throws(Fault) -> Value in
      DataSize.bytes(call.int(0)).asValue
    },
    LibraryEntry("static func mebibytes(_ count: Int) -> DataSize") {
      (call) throws(Fault) -> Value in
      DataSize.mebibytes(call.int(0)).asValue
    },
    LibraryEntry("static func gigabytes(_ count: Int) -> DataSize") {
      (call) throws(Fault) -> Value in
      DataSize.gigabytes(call.int(0)).asValue
    },
    LibraryEntry("static func gigabytes(_ count: Double) -> DataSize") {
      (call) throws(Fault) -> Value in
      DataSize.gigabytes(call.double(0)).asValue
    },
    .property("bytes: Int", DataSize.self) { .int($0.bytes) },
    .property("mebibytes: Int?", DataSize.self) { .optional($0.mebibytes) },
  ]

  static let operators: [LibraryEntry] = [
    LibraryEntry("func + (a: DataSize, b: DataSize) -> DataSize") { (call) throws(Fault) -> Value in
      (call.model(0, as: DataSize.self) + call.model(1, as: DataSize.self)).asValue
    }
  ]
}

extension TimeSpan: ModelValue {
  static let nominal = Nominal.ordered("TimeSpan", TimeSpan.self)

  static let bindings: [LibraryEntry] =
    [
      .maker("init(microseconds: Int)") { (call) throws(ModelError) in
        TimeSpan(microseconds: call.int(0))
      },
      .constant("zero", TimeSpan.zero),
      .property("microseconds: Int", TimeSpan.self) { .int($0.microseconds) },
      .property("secondsRoundedUp: Int", TimeSpan.self) { .int($0.secondsRoundedUp) },
      .property("millisecondsRoundedUp: Int", TimeSpan.self) { .int($0.millisecondsRoundedUp) },
    ]
    + unit("milliseconds", { .milliseconds($0) }, { .milliseconds($0) })
    + unit("seconds", { .seconds($0) }, { .seconds($0) })
    + unit("minutes", { .minutes($0) }, { .minutes($0) })
    + unit("hours", { .hours($0) }, { .hours($0) }) + unit("days", { .days($0) }, { .days($0) })

  private static func unit(
    _ name: String, _ whole: @escaping @Sendable (Int64) -> TimeSpan,
    _ fraction: @escaping @Sendable (Double) -> TimeSpan
  ) -> [LibraryEntry] {
    [
      LibraryEntry("static func \(name)(_ count: Int) -> TimeSpan") {
        (call) throws(Fault) -> Value in
        whole(call.int(0)).asValue
      },
      LibraryEntry("static func \(name)(_ count: Double) -> TimeSpan") {
        (call) throws(Fault) -> Value in
        fraction(call.double(0)).asValue
      },
    ]
  }

  static let operators: [LibraryEntry] = [
    LibraryEntry("func + (a: TimeSpan, b: TimeSpan) -> TimeSpan") { (call) throws(Fault) -> Value in
      (call.model(0, as: TimeSpan.self) + call.model(1, as: TimeSpan.self)).asValue
    },
    LibraryEntry("func - (a: TimeSpan, b: TimeSpan) -> TimeSpan") { (call) throws(Fault) -> Value in
      (call.model(0, as: TimeSpan.self) - call.model(1, as: TimeSpan.self)).asValue
    },
    LibraryEntry("func * (a: TimeSpan, b: Int) -> TimeSpan") { (call) throws(Fault) -> Value in
      (call.model(0, as: TimeSpan.self) * call.int(1)).asValue
    },
  ]
}
