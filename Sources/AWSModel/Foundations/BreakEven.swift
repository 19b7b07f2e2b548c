import Figures

/// Where one of two costs overtakes the other, found exactly.
///
/// Both must never fall while the parameter grows: then the cost at an end of a range bounds the cost
/// inside it, and a range in which the first cannot exceed the second is left out as a whole. Steps and
/// several crossings are no obstacle.
public struct BreakEven: Hashable, Sendable {
  /// The least value of the parameter at which `cheaper` costs less than `dearer`.
  public let value: Int64
  public let cheaper: String
  public let dearer: String
  /// What both cost there.
  public let cheaperCost: Money
  public let dearerCost: Money

  /// The first value in a range at which a cost exceeds another; nil where it never does.
  /// - Throws: `breakeven.search` where two costs run so close beside each other that 20,000 looks do
  ///   not decide; what the costs throw.
  static func first(
    in range: ClosedRange<Int64>, where cost: (Int64) throws(ModelError) -> Money,
    exceeds other: (Int64) throws(ModelError) -> Money
  ) throws(ModelError) -> Int64? {
    var looks = 20_000
    // Ranges still to be searched, the lowest last.
    var ranges = [range]
    while let range = ranges.popLast() {
      looks -= 1
      guard looks > 0 else { throw .breakEvenSearch }
      let (low, high) = (range.lowerBound, range.upperBound)
      let floor = try other(low)
      if try cost(low) > floor { return low }
      if low == high { continue }
      if try cost(high) <= floor { continue }
      let middle = low + (high - low) / 2
      ranges.append(middle + 1...high)
      if middle > low { ranges.append(low + 1...middle) }
    }
    return nil
  }
}

extension BreakEven: CustomStringConvertible {
  /// `from 20,790,000 on: Fargate $18.02, Lambda $18.03`.
  public var description: String {
    "from \(DecimalText.grouped(Int128(value))) on: \(cheaper) \(cheaperCost), \(dearer) \(dearerCost)"
  }
}

extension ModelError {
  fileprivate static var breakEvenSearch: Self {
    ModelError(
      code: "breakeven.search",
      message: "the two costs run too close beside each other for their crossing to be found",
      notes: ["search a smaller range"])
  }
}
