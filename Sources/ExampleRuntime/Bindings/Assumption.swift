import AWSModel
import ExampleEvaluator

/// Assumptions of the two kinds there are: a generic type has no table of its own.
enum AssumptionEntries {
  static let groups = [Library.Group(size, sizeEntries), Library.Group(time, timeEntries)]

  static func value(_ assumption: SizeAssumption) -> Value { .model(Box(assumption, size)) }
  static func value(_ assumption: TimeAssumption) -> Value { .model(Box(assumption, time)) }

  private static let size = Nominal.model("SizeAssumption", SizeAssumption.self)
  private static let time = Nominal.model("TimeAssumption", TimeAssumption.self)

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
}
