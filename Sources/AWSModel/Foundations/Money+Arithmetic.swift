extension Money {
  public static func + (left: Money, right: Money) -> Money {
    // Both are within ±10³⁸, and the sum of two such fits an Int128.
    let (sum, overflow) = left.picodollars.addingReportingOverflow(right.picodollars)
    return overflow
      ? Money(picodollars: left.picodollars < 0 ? .min : .max) : Money(picodollars: sum)
  }

  public static func - (left: Money, right: Money) -> Money { left + -right }

  public static prefix func - (money: Money) -> Money {
    Money(picodollars: -money.picodollars)
  }

  public static func += (left: inout Money, right: Money) { left = left + right }

  public static func -= (left: inout Money, right: Money) { left = left - right }

  public static func * (money: Money, count: some BinaryInteger) -> Money {
    let factor = Int128(Int64(clamping: count))
    let (product, overflow) = money.picodollars.multipliedReportingOverflow(by: factor)
    guard overflow else { return Money(picodollars: product) }
    return Money(picodollars: (money.picodollars < 0) == (factor < 0) ? .max : .min)
  }

  public static func * (count: some BinaryInteger, money: Money) -> Money { money * count }

  /// The amount shared out in equal parts, rounded to the picodollar, half to even.
  /// - Throws: `money.division` when there are no parts.
  public static func / (money: Money, parts: some BinaryInteger) throws(ModelError) -> Money {
    let divisor = Int128(Int64(clamping: parts))
    guard divisor != 0 else { throw .divisionByZero(money) }
    return Money(picodollars: money.picodollars.dividedHalfEven(by: divisor))
  }
}

extension Money {
  /// The nearest whole number of cents, a half away from zero: as it is shown.
  public var roundedToCents: Money {
    let cent = UInt128(10_000_000_000)
    let cents = Int128((picodollars.magnitude + cent / 2) / cent)
    return Money(picodollars: (picodollars < 0 ? -cents : cents) * Int128(cent))
  }
}

extension Int128 {
  /// The quotient rounded to the nearest whole number, a half to the even one.
  func dividedHalfEven(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
    let rest = divisor.magnitude - remainder
    let isUp = remainder > rest || (remainder == rest && quotient % 2 == 1)
    let rounded = Int128(quotient) + (isUp ? 1 : 0)
    return (self < 0) == (divisor < 0) ? rounded : -rounded
  }
}

extension ModelError {
  fileprivate static func divisionByZero(_ money: Money) -> Self {
    ModelError(
      code: "money.division", message: "\(money) cannot be divided by 0; expected another divisor")
  }
}
