extension StandardLibrary {
  static let int: [LibraryEntry] = [
    LibraryEntry("init(_ value: Int)") { (call) throws(Fault) -> Value in call.arguments[0] },
    LibraryEntry("init(_ value: Double)") { (call) throws(Fault) -> Value in
      try integer(call.double(0))
    },
    LibraryEntry("init?(_ text: String)") { (call) throws(Fault) -> Value in
      .optional(Int64(call.string(0)).map { .int($0) })
    },
    LibraryEntry("static var max: Int") { (call) throws(Fault) -> Value in .int(.max) },
    LibraryEntry("static var min: Int") { (call) throws(Fault) -> Value in .int(.min) },
    LibraryEntry("var description: String") { (call) throws(Fault) -> Value in
      .string(try call.machine.text(of: call.receiver))
    },
    LibraryEntry("func isMultiple(of other: Int) -> Bool") { (call) throws(Fault) -> Value in
      let (value, other) = (call.receiver.asInt, call.int(0))
      return .bool(
        other == 0
          ? value == 0 : value.remainderReportingOverflow(dividingBy: other).partialValue == 0)
    },
    LibraryEntry(
      "func quotientAndRemainder(dividingBy other: Int) -> (quotient: Int, remainder: Int)"
    ) {
      (call) throws(Fault) -> Value in
      let quotient = try IntArithmeticNode.Operation.divide.apply(call.receiver.asInt, call.int(0))
      let remainder = try IntArithmeticNode.Operation.remainder.apply(
        call.receiver.asInt, call.int(0))
      return .tuple([
        .init(label: "quotient", .int(quotient)), .init(label: "remainder", .int(remainder)),
      ])
    },
    LibraryEntry("func signum() -> Int") { (call) throws(Fault) -> Value in
      .int(call.receiver.asInt.signum())
    },
  ]

  static let double: [LibraryEntry] = [
    LibraryEntry("init(_ value: Int)") { (call) throws(Fault) -> Value in
      .double(Double(call.int(0)))
    },
    LibraryEntry("init(_ value: Double)") { (call) throws(Fault) -> Value in
      call.arguments[0]
    },
    LibraryEntry("static var pi: Double") { (call) throws(Fault) -> Value in .double(.pi) },
    LibraryEntry("static var infinity: Double") { (call) throws(Fault) -> Value in
      .double(.infinity)
    },
    LibraryEntry("var description: String") { (call) throws(Fault) -> Value in
      .string(try call.machine.text(of: call.receiver))
    },
    LibraryEntry("var isNaN: Bool") { (call) throws(Fault) -> Value in
      .bool(call.receiver.asDouble.isNaN)
    },
    LibraryEntry("func rounded() -> Double") { (call) throws(Fault) -> Value in
      .double(call.receiver.asDouble.rounded(.toNearestOrAwayFromZero))
    },
    LibraryEntry("func squareRoot() -> Double") { (call) throws(Fault) -> Value in
      .double(call.receiver.asDouble.squareRoot())
    },
  ]

  static let bool: [LibraryEntry] = [
    LibraryEntry("mutating func toggle()") { (call) throws(Fault) -> Value in
      call.receiver = .bool(!call.receiver.asBool)
      return .void
    },
    LibraryEntry("var description: String") { (call) throws(Fault) -> Value in
      .string(try call.machine.text(of: call.receiver))
    },
  ]

  /// `Int(x)`: the fraction is dropped; what does not fit is a fault, as in Swift.
  private static func integer(_ value: Double) throws(Fault) -> Value {
    guard value.isFinite, value > -9_223_372_036_854_777_856, value < 9_223_372_036_854_775_808
    else {
      throw Fault(code: "example.fault.overflow", message: "\(value) does not fit Int")
    }
    return .int(Int64(value))
  }
}
