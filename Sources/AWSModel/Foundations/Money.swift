import Figures

/// An amount in US dollars, exact to the picodollar (10⁻¹² dollars).
///
/// It is rounded once, where it is shown. Sums and products beyond ±10²⁶ dollars stay at that bound
/// instead of failing.
public struct Money: Hashable, Sendable, Comparable {
  /// - Unit: 10⁻¹² dollars.
  public let picodollars: Int128

  public init(picodollars: Int128) {
    let bound = Self.bound
    self.picodollars = min(max(picodollars, -bound), bound)
  }

  /// The amount a text like `0.04048` or `-12.5` stands for, in dollars.
  /// - Throws: `money.syntax` for anything else, and for more than twelve digits after the point.
  public init(_ dollars: String) throws(ModelError) {
    guard let picodollars = DecimalText.parse(dollars.utf8, scale: 12) else {
      throw .moneySyntax(dollars)
    }
    self.init(picodollars: picodollars)
  }

  public static let zero = Money(picodollars: 0)

  /// So many dollars.
  public static func dollars(_ dollars: some BinaryInteger) -> Money {
    Money(picodollars: Int128(Int64(clamping: dollars)) * 1_000_000_000_000)
  }

  /// So many cents.
  public static func cents(_ cents: some BinaryInteger) -> Money {
    Money(picodollars: Int128(Int64(clamping: cents)) * 10_000_000_000)
  }

  public static func < (left: Money, right: Money) -> Bool {
    left.picodollars < right.picodollars
  }

  private static let bound = DecimalText.powerOfTen(38)
}

extension ModelError {
  fileprivate static func moneySyntax(_ text: String) -> Self {
    ModelError(
      code: "money.syntax",
      message:
        "'\(text)' is no amount of dollars; expected digits with at most twelve after the point, such as 0.04048"
    )
  }
}
