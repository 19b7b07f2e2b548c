/// Prices that fall with what is used: the first so many units at one price, the next at another.
enum Tiers {
  /// How much of an amount lies in each tier, the last one without an end.
  ///
  /// - Parameter bounds: where each tier but the last ends, in ascending order and in the amount's unit.
  static func split(_ amount: Int128, at bounds: [Int128]) -> [Int128] {
    var shares: [Int128] = []
    var start: Int128 = 0
    for end in bounds + [.max] {
      shares.append(max(0, min(amount, end) - start))
      start = end
    }
    return shares
  }
}
