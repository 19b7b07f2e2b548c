import Figures

/// How much of something was used, as an exact fraction.
public struct Quantity: Hashable, Sendable {
  public let numerator: Int128
  /// Above 0.
  public let denominator: Int128

  /// - Throws: `quantity.range` where the product does not fit.
  init(_ factors: Int128..., per denominator: Int128 = 1) throws(ModelError) {
    var product: Int128 = 1
    for factor in factors {
      let (next, overflow) = product.multipliedReportingOverflow(by: factor)
      if overflow { throw .quantityRange }
      product = next
    }
    // A sixteenth of the range is left for the digits that are shown.
    guard product.magnitude < UInt128.max / 1_000_000_000 else { throw .quantityRange }
    self.numerator = product
    self.denominator = denominator
  }

  private init(numerator: Int128, denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The same in a unit that is so many times as large.
  func divided(by factor: Int128) -> Quantity {
    Quantity(numerator: numerator, denominator: denominator * factor)
  }

  /// Of two with the same denominator.
  static func + (left: Quantity, right: Quantity) -> Quantity {
    let (sum, overflow) = left.numerator.addingReportingOverflow(right.numerator)
    return Quantity(numerator: overflow ? .max : sum, denominator: left.denominator)
  }

  /// What it costs at a rate for each `per` of it, rounded once to the picodollar, half to even.
  func cost(at rate: Money, per: Int128 = 1) throws(ModelError) -> Money {
    let (product, overflow) = numerator.multipliedReportingOverflow(by: rate.picodollars)
    if overflow { throw .quantityRange }
    return Money(picodollars: product.dividedHalfEven(by: denominator * per))
  }
}

extension Quantity: CustomStringConvertible {
  /// Up to six digits after the point, a half rounded up: `365`, `0.004167`.
  public var description: String {
    let millionths = (numerator.magnitude * 2_000_000 / denominator.magnitude + 1) / 2
    let sign = numerator < 0 && millionths > 0 ? "-" : ""
    return sign + DecimalText.fixed(millionths, scale: 6, fractionDigits: 6, atLeast: 0)
  }
}

extension ModelError {
  static var quantityRange: Self {
    ModelError(
      code: "quantity.range",
      message: "the usage is beyond what can be counted; expected fewer or shorter runs")
  }
}
