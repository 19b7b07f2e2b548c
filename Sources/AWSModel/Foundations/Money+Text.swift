import Figures

extension Money: CustomStringConvertible {
  /// Rounded to cents, a half up: `$18.02`, `-$1,234.50`.
  public var description: String { formatted(fractionDigits: 2) }

  /// Rounded to so many digits after the point (0 to 12), a half up.
  ///
  /// What is rounded to nothing carries no sign.
  public func formatted(fractionDigits: some BinaryInteger) -> String {
    let digits = Int(clamping: Int64(clamping: fractionDigits))
    let text = DecimalText.fixed(picodollars.magnitude, scale: 12, fractionDigits: digits)
    let isNothing = text.utf8.allSatisfy { $0 < 0x31 || $0 > 0x39 }
    return (picodollars < 0 && !isNothing ? "-$" : "$") + text
  }

  /// All its digits, at least two after the point: `$0.04048`.
  public var exact: String {
    (picodollars < 0 ? "-$" : "$")
      + DecimalText.fixed(picodollars.magnitude, scale: 12, fractionDigits: 12, atLeast: 2)
  }
}
