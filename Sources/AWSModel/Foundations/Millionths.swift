import Figures

/// Measures are kept in whole millionths: sums and comparisons are exact, and equal everywhere.
enum Millionths {
  static let one: Int64 = 1_000_000

  /// The nearest millionth; bounds for what does not fit, 0 for what is no number.
  static func of(_ value: Double) -> Int64 { Int64(steps: value * Double(one)) }

  static func value(_ millionths: Int64) -> Double { Double(millionths) / Double(one) }

  /// `62.5`, `1,200`, `-0.000001`.
  static func text(_ millionths: Int64) -> String {
    (millionths < 0 ? "-" : "")
      + DecimalText.fixed(
        UInt128(millionths.magnitude), scale: 6, fractionDigits: 6, atLeast: 0)
  }
}
