import ExampleLanguage
import Foundation
import GuideTestSupport
import Testing

/// The conversion of decimal text to `Double`, against the C library's.
@Suite struct NumberConversionTests {
  private func value(_ literal: String) -> Double? {
    let source = SourceText(name: "a", literal)
    guard case .double(let value) = parseExpression(source).expression?.kind else { return nil }
    return value
  }

  private func expectExact(_ literal: String) {
    #expect(value(literal)?.bitPattern == Double(literal)?.bitPattern, "\(literal)")
  }

  /// Literals that have broken converters: ties, the ends of the range, many digits.
  @Test(arguments: [
    "0.1", "0.3", "1.7976931348623157e308", "1.7976931348623158e308", "2.2250738585072014e-308",
    "2.2250738585072011e-308", "2.2250738585072012e-308", "4.9406564584124654e-324", "5e-324",
    "2.4703282292062327e-324", "2.4703282292062328e-324", "2.47e-324", "1e-400", "1e23",
    "8.5e22", "9007199254740993.0", "9007199254740992.9999999999999999999", "1.0e0",
    "9007199254740993.00000000000000000000000000000000000000000000000000000000000001",
    "6.631236846766476e-316", "3.5844466002796428e+298", "0.000000000000000000000000000001e30",
    "123456789012345678901234567890.0", "179769313486231580793728971405303415e273",
    "0x1p-1074", "0x1.fffffffffffffp1023", "0x1.00000000000008p0", "0x1.000000000000081p0",
    "0x1.00000000000018p0", "0x0.8p0", "0x1p-1075", "0x1.8p-1074", "0xFFFFFFFFFFFFFFFFFF.8p0",
  ])
  func roundsLikeTheCLibrary(_ literal: String) { expectExact(literal) }

  @Test func roundsTiesToEvenBeyondAThousandDigits() {
    // 1 + 2⁻⁵³ is halfway between 1 and the next double; a digit far behind decides.
    let tie = "1.00000000000000011102230246251565404236316680908203125"
    expectExact(tie)
    expectExact(tie + String(repeating: "0", count: 1_000) + "1")
    #expect(value(tie) == 1.0)
    #expect(value(tie + String(repeating: "0", count: 1_000) + "1") == 1.0.nextUp)
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func roundsRandomLiteralsLikeTheCLibrary(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let digits = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        String(Int.random(in: 0...9, using: &random))
      }.joined()
      let exponent = Int.random(in: -345...310, using: &random) - digits.count / 2
      let literal = "\(Int.random(in: 0...9, using: &random)).\(digits)e\(exponent)"
      guard let expected = Double(literal), expected.isFinite else { continue }
      #expect(value(literal)?.bitPattern == expected.bitPattern, "seed \(seed): \(literal)")
    }
  }

  /// The shortest text of a double reads back as that double.
  @Test func readsBackRandomDoubles() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<3_000 {
      let number = Double(bitPattern: random.next() & 0x7FFF_FFFF_FFFF_FFFF)
      guard number.isFinite else { continue }
      #expect(value("\(number)")?.bitPattern == number.bitPattern, "\(number)")
    }
  }
}
