/// Integers; what they have in common knows from ``BindingCall/owner`` which type it is about.
extension StandardLibrary {
  static let integer: [LibraryEntry] = converting + properties + calculating

  private static let converting: [LibraryEntry] = [
    LibraryEntry("init<T: BinaryInteger>(_ source: T)") { (call) throws(Fault) in
      let number = call.arguments[0].asWide
      guard let value = call.kind.value(number) else {
        throw .doesNotFit("\(number)", call.kind)
      }
      return value
    },
    LibraryEntry("init<T: BinaryFloatingPoint>(_ source: T)") { (call) throws(Fault) in
      let number = call.arguments[0].asFraction
      guard let value = call.kind.value(truncating: number) else {
        throw .doesNotFit(call.arguments[0].shortText, call.kind)
      }
      return value
    },
    LibraryEntry("init?(_ description: String)") { (call) throws(Fault) in
      try call.machine.scan(call.string(0))
      return .optional(call.kind.value(call.string(0)[...].utf8, radix: 10))
    },
    LibraryEntry("init?<S: StringProtocol>(_ text: S, radix: Int = 10)") { (call) throws(Fault) in
      let (text, radix) = (call.arguments[0].asText, call.int(1))
      guard (2...36).contains(radix) else { throw .radix(radix) }
      try call.machine.scan(text)
      return .optional(call.kind.value(text.utf8, radix: Int128(radix)))
    },
    LibraryEntry("init?<T: BinaryInteger>(exactly source: T)") { call in
      .optional(call.kind.value(call.arguments[0].asWide))
    },
    LibraryEntry("init?<T: BinaryFloatingPoint>(exactly source: T)") { call in
      let number = call.arguments[0].asFraction
      return .optional(
        number.rounded(.towardZero) == number ? call.kind.value(truncating: number) : nil)
    },
    LibraryEntry("init<T: BinaryInteger>(truncatingIfNeeded source: T)") { call in
      call.kind.wrapping(call.arguments[0].asWide)
    },
    LibraryEntry("init<T: BinaryInteger>(clamping source: T)") { call in
      let (number, kind) = (call.arguments[0].asWide, call.kind)
      return kind.wrapping(min(max(number, kind.minimum), kind.maximum))
    },
  ]

  private static let properties: [LibraryEntry] = [
    LibraryEntry("static var max: Self") { call in call.kind.wrapping(call.kind.maximum) },
    LibraryEntry("static var min: Self") { call in call.kind.wrapping(call.kind.minimum) },
    LibraryEntry("static var zero: Self") { call in call.kind.wrapping(0) },
    LibraryEntry("static var bitWidth: Int") { call in .int(Int64(call.kind.bits)) },
    LibraryEntry("static var isSigned: Bool") { call in .bool(call.kind.isSigned) },
    LibraryEntry("var description: String") { call in
      .string("\(call.receiver.asWide)")
    },
    LibraryEntry("var bitWidth: Int") { call in .int(Int64(call.kind.bits)) },
    LibraryEntry("var nonzeroBitCount: Int") { call in
      .int(Int64(call.kind.pattern(call.receiver).nonzeroBitCount))
    },
    LibraryEntry("var leadingZeroBitCount: Int") { call in
      .int(
        Int64(call.kind.pattern(call.receiver).leadingZeroBitCount - (64 - call.kind.bits)))
    },
    LibraryEntry("var trailingZeroBitCount: Int") { call in
      .int(Int64(min(call.kind.pattern(call.receiver).trailingZeroBitCount, call.kind.bits)))
    },
    LibraryEntry("var byteSwapped: Self") { call in
      let pattern = call.kind.pattern(call.receiver).byteSwapped >> UInt64(64 - call.kind.bits)
      return call.kind.wrapping(Int128(pattern))
    },
  ]

  private static let calculating: [LibraryEntry] = [
    LibraryEntry("func isMultiple(of other: Self) -> Bool") { call in
      let (value, other) = (call.receiver.asWide, call.arguments[0].asWide)
      return .bool(other == 0 ? value == 0 : value % other == 0)
    },
    LibraryEntry(
      "func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self)"
    ) { (call) throws(Fault) in
      let (value, other) = (call.receiver, call.arguments[0])
      return .tuple([
        .init(label: "quotient", try call.kind.apply(.divide, value, other)),
        .init(label: "remainder", try call.kind.apply(.remainder, value, other)),
      ])
    },
    LibraryEntry("func signum() -> Self") { call in
      call.kind.wrapping(call.receiver.asWide.signum())
    },
    LibraryEntry("func distance(to other: Self) -> Int") { (call) throws(Fault) in
      let distance = call.arguments[0].asWide - call.receiver.asWide
      guard let value = IntegerKind.int.value(distance) else {
        throw .doesNotFit("\(distance)", .int)
      }
      return value
    },
    LibraryEntry("func advanced(by n: Int) -> Self") { (call) throws(Fault) in
      let sum = call.receiver.asWide + Int128(call.int(0))
      guard let value = call.kind.value(sum) else { throw .doesNotFit("\(sum)", call.kind) }
      return value
    },
    reporting("addingReportingOverflow(_ rhs: Self)", .add),
    reporting("subtractingReportingOverflow(_ rhs: Self)", .subtract),
    reporting("multipliedReportingOverflow(by rhs: Self)", .multiply),
    dividing("dividedReportingOverflow(by rhs: Self)", .divide),
    dividing("remainderReportingOverflow(dividingBy rhs: Self)", .remainder),
  ]

  /// Signed integers only in Swift too, where the others have a magnitude of their own type.
  static let int: [LibraryEntry] = [
    LibraryEntry("var magnitude: UInt") { call in .unsigned(call.receiver.asInt.magnitude) }
  ]

  /// `UInt8(bitPattern: Int8)` and its like, of two types of one width.
  static let bitPatterns: [Library.Group] = zip(
    Nominal.integers.prefix(5), Nominal.integers.suffix(5)
  ).flatMap { signed, unsigned in
    [(signed, unsigned), (unsigned, signed)].map { type, other in
      Library.Group(
        type,
        [
          LibraryEntry("init(bitPattern x: \(other.name))") { call in
            call.kind.wrapping(call.arguments[0].asWide)
          }
        ])
    }
  }

  private static func reporting(_ text: String, _ operation: IntegerOperation) -> LibraryEntry {
    LibraryEntry("func \(text) -> (partialValue: Self, overflow: Bool)") { call in
      let (a, b) = (call.receiver.asWide, call.arguments[0].asWide)
      let (result, fits) = call.kind.exact(operation, a, b)
      return call.partial(
        call.kind.wrapping(result), overflow: !fits || call.kind.value(result) == nil)
    }
  }

  /// Division by zero overflows and leaves the value, the remainder by -1 of the least number is 0.
  private static func dividing(_ text: String, _ operation: IntegerOperation) -> LibraryEntry {
    LibraryEntry("func \(text) -> (partialValue: Self, overflow: Bool)") { call in
      let (a, b, kind) = (call.receiver.asWide, call.arguments[0].asWide, call.kind)
      if b == 0 { return call.partial(call.receiver, overflow: true) }
      if kind.isSigned, a == kind.minimum, b == -1 {
        let value = operation == .divide ? call.receiver : kind.wrapping(0)
        return call.partial(value, overflow: true)
      }
      return call.partial(kind.wrapping(operation == .divide ? a / b : a % b), overflow: false)
    }
  }
}

extension BindingCall {
  /// The integer type that the call is about.
  var kind: IntegerKind { owner.flatMap { IntegerKind($0) } ?? .int }

  fileprivate func partial(_ value: Value, overflow: Bool) -> Value {
    .tuple([.init(label: "partialValue", value), .init(label: "overflow", .bool(overflow))])
  }
}

extension IntegerKind {
  /// The whole part of a fraction; nil where it does not fit.
  func value(truncating number: Double) -> Value? {
    guard number.isFinite, number > -9_223_372_036_854_777_856, number < 18_446_744_073_709_551_616
    else { return nil }
    let whole = number.rounded(.towardZero)
    return value(whole < 0 ? Int128(Int64(whole)) : Int128(UInt64(whole)))
  }

  /// The number that digits stand for, with or without a sign; nil where they are none or too many.
  func value(_ text: Substring.UTF8View, radix: Int128) -> Value? {
    var digits = text
    let first = digits.first
    let isNegative = first == UInt8(ascii: "-")
    if isNegative || first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    if digits.isEmpty { return nil }
    var number: Int128 = 0
    for byte in digits {
      guard let digit = Self.digit(byte), digit < radix else { return nil }
      number = number * radix + digit
      if number > 1 << 64 { return nil }
    }
    return value(isNegative ? -number : number)
  }

  private static func digit(_ byte: UInt8) -> Int128? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int128(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int128(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int128(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}

extension Fault {
  static func radix(_ radix: Int64) -> Fault {
    Fault(
      code: "example.fault.radix", message: "the radix \(radix) is none: it goes from 2 to 36")
  }
}
