extension Chart {
  /// A decimal number, exact to twelve digits after the point.
  ///
  /// Amounts of money and counts are drawn and written as they are: no binary fraction lies between.
  public struct Number: Hashable, Sendable, Comparable {
    /// - Unit: 10⁻¹².
    public let trillionths: Int128

    public init(trillionths: Int128) {
      self.trillionths = min(max(trillionths, -Self.bound), Self.bound)
    }

    public init(_ whole: some BinaryInteger) {
      self.init(trillionths: Int128(Int64(clamping: whole)) * Self.one)
    }

    /// Rounded to a millionth; 0 for what is no number.
    public init(_ number: Double) {
      let millionths = (number * 1_000_000).rounded(.toNearestOrEven)
      guard millionths == millionths else {
        self.init(trillionths: 0)
        return
      }
      let bounded = min(max(millionths, -9e18), 9e18)
      self.init(trillionths: Int128(Int64(bounded)) * 1_000_000)
    }

    public static func < (left: Number, right: Number) -> Bool {
      left.trillionths < right.trillionths
    }

    static let one: Int128 = 1_000_000_000_000
    static let zero = Number(trillionths: 0)
    /// Far enough from the ends of an `Int128` to be multiplied by the width of a drawing.
    private static let bound = Int128(1) << 110
  }

  /// How the numbers of an axis are written.
  public enum Format: Hashable, Sendable, CustomStringConvertible {
    /// `1,250,000`
    case number
    /// `$18.02`
    case money
    /// `40 %`
    case percent

    public var description: String {
      switch self {
      case .number: "number"
      case .money: "money"
      case .percent: "percent"
      }
    }
  }
}

extension Chart.Number: CustomStringConvertible {
  /// With commas, and up to six digits after the point: `1,250,000`, `0.5`.
  public var description: String {
    sign + DecimalText.fixed(trillionths.magnitude, scale: 12, fractionDigits: 6, atLeast: 0)
  }

  private var sign: String { trillionths < 0 ? "-" : "" }

  /// As a table shows it: money to the cent, and in full where that would show nothing.
  func text(_ format: Chart.Format) -> String {
    switch format {
    case .number: return description
    case .percent: return description + " %"
    case .money:
      let isTiny = trillionths != 0 && trillionths.magnitude < UInt128(Self.one / 100)
      return money(digits: isTiny ? 6 : 2)
    }
  }

  /// As a tick shows it, short: what all ticks of a `step` need and no more.
  func tick(_ format: Chart.Format, step: Self) -> String {
    switch format {
    case .money: money(digits: step.fractionDigits)
    case .percent: plain(step) + " %"
    case .number: plain(step)
    }
  }

  private func money(digits: Int) -> String {
    sign + "$" + DecimalText.fixed(trillionths.magnitude, scale: 12, fractionDigits: digits)
  }

  private func plain(_ step: Self) -> String {
    for (unit, name) in [
      (Self.one * 1_000_000_000, " billion"), (Self.one * 1_000_000, " million"),
    ]
    where step.trillionths >= unit / 10 && trillionths != 0 {
      return sign
        + DecimalText.fixed(
          trillionths.magnitude / UInt128(unit / Self.one), scale: 12, fractionDigits: 1, atLeast: 0
        )
        + name
    }
    return description
  }

  /// How many digits after the point tell the multiples of this step apart; money has 0, or 2 and more.
  private var fractionDigits: Int {
    if trillionths % Self.one == 0 { return 0 }
    var digits = 2
    while digits < 12, trillionths % DecimalText.powerOfTen(12 - digits) != 0 { digits += 1 }
    return digits
  }
}
