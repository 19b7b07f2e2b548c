import ExampleLanguage

/// `Double` and `Float`; what they have in common knows from ``BindingCall/owner`` which it is about.
extension StandardLibrary {
  static let floating: [LibraryEntry] = makingFractions + aboutFractions + withFractions

  private static let makingFractions: [LibraryEntry] = [
    LibraryEntry("init<T: BinaryInteger>(_ value: T)") { call in
      call.nearest(to: call.arguments[0])
    },
    LibraryEntry("init<T: BinaryFloatingPoint>(_ value: T)") { call in
      call.fraction(call.arguments[0].asFraction)
    },
    LibraryEntry("init?(_ description: String)") { (call) throws(Fault) in
      try call.machine.scan(call.string(0))
      return .optional(parseFraction(Array(call.string(0).utf8)).map { call.fraction($0) })
    },
    LibraryEntry("init?<S: StringProtocol>(_ text: S)") { (call) throws(Fault) in
      try call.machine.scan(call.arguments[0].asText)
      let number = parseFraction(Array(call.arguments[0].asText.utf8))
      return .optional(number.map { call.fraction($0) })
    },
    LibraryEntry("init?<T: BinaryInteger>(exactly value: T)") { call in
      let value = call.nearest(to: call.arguments[0])
      // At the upper end the nearest fraction is 2^64, which no integer is.
      guard value.asFraction < 18_446_744_073_709_551_616,
        IntegerKind.exact(value.asFraction) == call.arguments[0].asWide
      else { return .none }
      return .some(value)
    },
    LibraryEntry("static var pi: Self") { call in
      call.isFloat ? .float(.pi) : .double(.pi)
    },
    LibraryEntry("static var infinity: Self") { call in call.fraction(.infinity) },
    LibraryEntry("static var nan: Self") { call in call.fraction(.nan) },
    LibraryEntry("static var zero: Self") { call in call.fraction(0) },
    LibraryEntry("static var greatestFiniteMagnitude: Self") { call in
      call.isFloat ? .float(.greatestFiniteMagnitude) : .double(.greatestFiniteMagnitude)
    },
    LibraryEntry("static var leastNormalMagnitude: Self") { call in
      call.isFloat ? .float(.leastNormalMagnitude) : .double(.leastNormalMagnitude)
    },
    LibraryEntry("static var leastNonzeroMagnitude: Self") { call in
      call.isFloat ? .float(.leastNonzeroMagnitude) : .double(.leastNonzeroMagnitude)
    },
    LibraryEntry("static var ulpOfOne: Self") { call in
      call.isFloat ? .float(.ulpOfOne) : .double(.ulpOfOne)
    },
  ]

  private static let aboutFractions: [LibraryEntry] = [
    LibraryEntry("var description: String") { (call) throws(Fault) in
      .string(try call.machine.text(of: call.receiver))
    },
    LibraryEntry("var magnitude: Self") { call in call.fraction(call.number.magnitude) },
    LibraryEntry("var isNaN: Bool") { call in .bool(call.number.isNaN) },
    LibraryEntry("var isFinite: Bool") { call in .bool(call.number.isFinite) },
    LibraryEntry("var isInfinite: Bool") { call in .bool(call.number.isInfinite) },
    LibraryEntry("var isZero: Bool") { call in .bool(call.number.isZero) },
    LibraryEntry("var sign: FloatingPointSign") { call in
      .fractionWord(call.number.sign == .minus ? "minus" : "plus", .sign)
    },
    LibraryEntry("var ulp: Self") { call in
      if case .float(let value) = call.receiver { return .float(value.ulp) }
      return .double(call.number.ulp)
    },
    LibraryEntry("var nextUp: Self") { call in
      if case .float(let value) = call.receiver { return .float(value.nextUp) }
      return .double(call.number.nextUp)
    },
    LibraryEntry("var nextDown: Self") { call in
      if case .float(let value) = call.receiver { return .float(value.nextDown) }
      return .double(call.number.nextDown)
    },
  ]

  private static let withFractions: [LibraryEntry] = [
    LibraryEntry("func rounded() -> Self") { call in
      call.fraction(call.number.rounded(.toNearestOrAwayFromZero))
    },
    LibraryEntry("func rounded(_ rule: FloatingPointRoundingRule) -> Self") { call in
      call.fraction(call.rounded(by: call.arguments[0]))
    },
    LibraryEntry("mutating func round()") { call in
      call.receiver = call.fraction(call.number.rounded(.toNearestOrAwayFromZero))
      return .void
    },
    LibraryEntry("mutating func round(_ rule: FloatingPointRoundingRule)") { call in
      call.receiver = call.fraction(call.rounded(by: call.arguments[0]))
      return .void
    },
    LibraryEntry("func squareRoot() -> Self") { call in
      if case .float(let value) = call.receiver { return .float(value.squareRoot()) }
      return .double(call.number.squareRoot())
    },
    LibraryEntry("func truncatingRemainder(dividingBy other: Self) -> Self") { call in
      call.fraction(remainder(call.number, call.arguments[0].asFraction))
    },
    LibraryEntry("mutating func negate()") { call in
      call.receiver = call.fraction(-call.number)
      return .void
    },
    LibraryEntry("func isLess(than other: Self) -> Bool") { call in
      .bool(call.number < call.arguments[0].asFraction)
    },
    LibraryEntry("static func minimum(_ x: Self, _ y: Self) -> Self") { call in
      call.fraction(Double.minimum(call.arguments[0].asFraction, call.arguments[1].asFraction))
    },
    LibraryEntry("static func maximum(_ x: Self, _ y: Self) -> Self") { call in
      call.fraction(Double.maximum(call.arguments[0].asFraction, call.arguments[1].asFraction))
    },
  ]

  static let roundingRule: [LibraryEntry] = [
    "up", "down", "towardZero", "awayFromZero", "toNearestOrEven", "toNearestOrAwayFromZero",
  ].map { name in
    LibraryEntry("static var \(name): FloatingPointRoundingRule") { _ in
      .fractionWord(name, .roundingRule)
    }
  }

  static let sign: [LibraryEntry] = ["plus", "minus"].map { name in
    LibraryEntry("static var \(name): FloatingPointSign") { _ in .fractionWord(name, .sign) }
  }

  /// The exact remainder with the sign of `x`, by long division: `fmod` is not at hand in a page.
  private static func remainder(_ x: Double, _ y: Double) -> Double {
    if !x.isFinite || y.isNaN || y == 0 { return .nan }
    var (rest, divisor) = (x.magnitude, y.magnitude)
    if y.isInfinite || rest < divisor { return x }
    let smallest = divisor
    // Each subtraction is exact, since what is subtracted is at least half of what it is taken from.
    while divisor <= rest / 2 { divisor *= 2 }
    while true {
      if rest >= divisor { rest -= divisor }
      if divisor == smallest { break }
      divisor /= 2
    }
    return x.sign == .minus ? -rest : rest
  }
}

extension BindingCall {
  /// Whether the call is about `Float`.
  fileprivate var isFloat: Bool { owner == Nominal.float }
  fileprivate var number: Double { receiver.asFraction }

  /// The number nearest to an integer.
  fileprivate func nearest(to integer: Value) -> Value {
    switch integer {
    case .int(let value): isFloat ? .float(Float(value)) : .double(Double(value))
    case .unsigned(let value): isFloat ? .float(Float(value)) : .double(Double(value))
    default: preconditionFailure("checked as an integer")
    }
  }

  /// A number of the type that the call is about.
  fileprivate func fraction(_ number: Double) -> Value {
    isFloat ? .float(Float(number)) : .double(number)
  }

  fileprivate func rounded(by rule: Value) -> Double {
    switch rule.fractionWord {
    case "up": number.rounded(.up)
    case "down": number.rounded(.down)
    case "towardZero": number.rounded(.towardZero)
    case "awayFromZero": number.rounded(.awayFromZero)
    case "toNearestOrEven": number.rounded(.toNearestOrEven)
    default: number.rounded(.toNearestOrAwayFromZero)
    }
  }
}

extension IntegerKind {
  /// A whole fraction between -2^63 and 2^64 as it is.
  fileprivate static func exact(_ number: Double) -> Int128 {
    number < 0 ? Int128(Int64(number)) : Int128(UInt64(number))
  }
}

extension Value {
  /// A rounding rule or a sign, by its name.
  fileprivate static func fractionWord(_ name: String, _ nominal: Nominal) -> Value {
    .model(Box(name, nominal))
  }

  fileprivate var fractionWord: String { asModel(String.self) }
}
