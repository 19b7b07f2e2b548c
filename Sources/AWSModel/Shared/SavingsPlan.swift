/// A promise to spend so much an hour for one or three years, in exchange for lower rates.
///
/// What the plan is worth is its owner's to say: the discount is the one that was offered, on all that
/// the plan may cover (computing on EC2, Fargate and Lambda; not Spot, requests or storage). What is
/// promised is paid whether it is used or not; what goes beyond it is paid on demand.
public struct SavingsPlan: Hashable, Sendable, CustomStringConvertible {
  /// At the plan's own, lower rates.
  public let hourlyCommitment: Money
  /// - Unit: percent off the price on demand.
  public let discountPercent: Int64

  /// - Throws: `savings-plan.terms` for a commitment below nothing and for a discount outside 0 to 99.
  public init(hourlyCommitment: Money, discountPercent: Int) throws(ModelError) {
    guard hourlyCommitment >= .zero, (0...99).contains(discountPercent) else {
      throw .savingsPlan(hourlyCommitment, Int64(clamping: discountPercent))
    }
    self.hourlyCommitment = hourlyCommitment
    self.discountPercent = Int64(discountPercent)
  }

  public var description: String {
    "Savings Plan of \(hourlyCommitment.exact) an hour, \(discountPercent) % off"
  }

  /// What plans cover, by the beginnings of price ids.
  private static let covered = Fact<[String]>(
    [
      "ec2.linux-on-demand.", "fargate.linux-", "fargate.windows-", "lambda.duration.",
      "lambda.provisioned-concurrency.",
    ],
    source: "Savings Plans user guide, Compute Savings Plans", confidence: .remembered)

  fileprivate func covers(_ item: LineItem) -> Bool {
    guard let id = item.price?.id else { return false }
    return Self.covered.value.contains { id.hasPrefix($0) }
  }
}

extension Bill {
  /// This bill under a Savings Plan, with even use over the time.
  ///
  /// As on AWS's own bill the usage stays at its price on demand, a negative line takes off what the
  /// plan covers, and another one holds the promise itself.
  ///
  /// - Throws: `time.range`, `quantity.range`.
  public func applying(_ plan: SavingsPlan, over time: TimeSpan) throws(ModelError) -> Bill {
    let seconds = Int128(try time.checked("the time of the plan").secondsRoundedUp)
    let commitment = try LineItem(
      "Savings Plan commitment", Quantity(seconds, per: 3_600), unit: "hour",
      rate: plan.hourlyCommitment)
    var eligible = Money.zero
    for item in items where plan.covers(item) { eligible += item.amount }
    let rest = Int128(100 - plan.discountPercent)
    let (product, overflow) = commitment.amount.picodollars.multipliedReportingOverflow(by: 100)
    if overflow { throw .quantityRange }
    let worth = Money(picodollars: product.dividedHalfEven(by: rest))
    let covered = try LineItem(
      "Covered by the Savings Plan",
      Quantity(min(eligible, worth).picodollars, per: 1_000_000_000_000), unit: "USD on demand",
      rate: -Money.dollars(1))
    return adding([covered, commitment])
  }
}

extension ModelError {
  fileprivate static func savingsPlan(_ commitment: Money, _ discount: Int64) -> Self {
    ModelError(
      code: "savings-plan.terms",
      message:
        "a Savings Plan of \(commitment.exact) an hour with \(discount) % off; expected $0.00 or more and 0 % to 99 %"
    )
  }
}
