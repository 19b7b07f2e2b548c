import AWSModel
import ExampleEvaluator

/// Assumptions of the three kinds there are: a generic type has no table of its own.
enum AssumptionEntries {
  static let groups = [
    Library.Group(size, sizeEntries), Library.Group(time, timeEntries),
    Library.Group(count, countEntries),
  ]

  static func value(_ assumption: SizeAssumption) -> Value { .model(Box(assumption, size)) }
  static func value(_ assumption: TimeAssumption) -> Value { .model(Box(assumption, time)) }
  static func value(_ assumption: CountAssumption) -> Value { .model(Box(assumption, count)) }

  private static let size = Nominal.model("SizeAssumption", SizeAssumption.self)
  private static let time = Nominal.model("TimeAssumption", TimeAssumption.self)
  private static let count = Nominal.model("CountAssumption", CountAssumption.self)

  private static let sizeEntries: [LibraryEntry] = [
    LibraryEntry("var value: DataSize") { (call) throws(Fault) -> Value in
      call.receiver.asModel(SizeAssumption.self).value.asValue
    },
    LibraryEntry("var unit: String") { (call) throws(Fault) -> Value in
      .string(call.receiver.asModel(SizeAssumption.self).unit)
    },
    LibraryEntry("var why: String") { (call) throws(Fault) -> Value in
      .string(call.receiver.asModel(SizeAssumption.self).why)
    },
  ]

  private static let timeEntries: [LibraryEntry] = [
    LibraryEntry("var value: TimeSpan") { (call) throws(Fault) -> Value in
      call.receiver.asModel(TimeAssumption.self).value.asValue
    },
    LibraryEntry("var unit: String") { (call) throws(Fault) -> Value in
      .string(call.receiver.asModel(TimeAssumption.self).unit)
    },
    LibraryEntry("var why: String") { (call) throws(Fault) -> Value in
      .string(call.receiver.asModel(TimeAssumption.self).why)
    },
  ]

  private static let countEntries: [LibraryEntry] = [
    LibraryEntry("var value: Int") { (call) throws(Fault) -> Value in
      .int(call.receiver.asModel(CountAssumption.self).value)
    },
    LibraryEntry("var unit: String") { (call) throws(Fault) -> Value in
      .string(call.receiver.asModel(CountAssumption.self).unit)
    },
    LibraryEntry("var why: String") { (call) throws(Fault) -> Value in
      .string(call.receiver.asModel(CountAssumption.self).why)
    },
  ]
}

extension LibraryEntry {
  /// A constant that somebody had to assume.
  static func assumption(_ name: String, _ value: TimeAssumption) -> LibraryEntry {
    LibraryEntry("static var \(name): TimeAssumption") { (call) throws(Fault) -> Value in
      AssumptionEntries.value(value)
    }
  }

  static func assumption(_ name: String, _ value: CountAssumption) -> LibraryEntry {
    LibraryEntry("static var \(name): CountAssumption") { (call) throws(Fault) -> Value in
      AssumptionEntries.value(value)
    }
  }
}
