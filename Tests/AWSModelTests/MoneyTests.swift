import AWSModel
import Testing

@Suite struct MoneyTests {
  /// Rounded once, a half up in magnitude; the sign goes when nothing is left.
  @Test(arguments: [
    ("18.0201", "$18.02"), ("0.005", "$0.01"), ("0.004999", "$0.00"), ("-0.005", "-$0.01"),
    ("-0.004", "$0.00"), ("1234.5", "$1,234.50"), ("999999.999", "$1,000,000.00"), ("0", "$0.00"),
    ("-1234567.891", "-$1,234,567.89"),
  ])
  func showsCents(_ text: String, _ expected: String) throws {
    #expect(try Money(text).description == expected)
  }

  @Test func showsMoreDigitsWhenAsked() throws {
    let rate = try Money("0.000011244")
    #expect(rate.exact == "$0.000011244")
    #expect(rate.formatted(fractionDigits: 6) == "$0.000011")
    #expect(rate.formatted(fractionDigits: 0) == "$0")
    #expect(rate.formatted(fractionDigits: -3) == "$0")
    #expect(rate.formatted(fractionDigits: 99) == "$0.000011244000")
    #expect(Money.dollars(3).exact == "$3.00")
  }

  /// 2 × (0.25 × 0.04048 + 0.5 × 0.004445) × 730 = 2 × 0.0123425 × 730 = 18.02005.
  @Test func addsAndMultipliesExactly() throws {
    let hour = try Money("0.01012") + Money("0.0022225")
    #expect(hour * 2 * 730 == (try Money("18.02005")))
    #expect(730 * hour == hour * 730)
    #expect(hour - hour == .zero)
    #expect(-hour < .zero)
  }

  /// 2 / 3 = 0.666666666666|6…, rounded up; 1 / 8 picodollars is a half to even: 0.
  @Test func dividesHalfToEven() throws {
    #expect(try (Money.dollars(2) / 3).picodollars == 666_666_666_667)
    #expect(try (Money(picodollars: 5) / 10).picodollars == 0)
    #expect(try (Money(picodollars: 15) / 10).picodollars == 2)
    #expect(try (Money(picodollars: -15) / 10).picodollars == -2)
    #expect(refusal { () throws(ModelError) in _ = try Money.dollars(1) / 0 } == "money.division")
  }

  @Test(arguments: ["", ".", "1,5", "$1", "1e3", "0.0000000000001", "--1", "1.2.3"])
  func refusesWhatIsNoAmount(_ text: String) {
    #expect(refusal { () throws(ModelError) in _ = try Money(text) } == "money.syntax")
  }

  /// Nothing an example can write may trap.
  @Test func staysAtItsBounds() {
    let most = Money(picodollars: .max)
    #expect(most + most == most)
    #expect(most * Int64.max == most)
    #expect(-most * Int64.max == -most)
    #expect(-(-most) == most)
    #expect(-most - most == -most)
    #expect(Money.dollars(Int64.min) * Int64.min == most)
  }
}
