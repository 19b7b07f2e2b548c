/// A bound of a measure, and the side of it that is out of bounds.
public enum MetricThreshold: Hashable, Sendable {
  case greaterThan(Double)
  case greaterThanOrEqual(Double)
  case lessThan(Double)
  case lessThanOrEqual(Double)

  /// The bound itself.
  public var value: Double {
    switch self {
    case .greaterThan(let value), .greaterThanOrEqual(let value), .lessThan(let value),
      .lessThanOrEqual(let value):
      value
    }
  }

  /// Whether a value is out of bounds; both are compared to the millionth.
  public func isBreached(by value: Double) -> Bool { isBreached(by: Millionths.of(value)) }

  /// - Unit of `point`: millionths.
  func isBreached(by point: Int64) -> Bool { isBreached(by: point, limit: Millionths.of(value)) }

  /// The same for who has the limit in millionths at hand.
  func isBreached(by point: Int64, limit: Int64) -> Bool {
    switch self {
    case .greaterThan: return point > limit
    case .greaterThanOrEqual: return point >= limit
    case .lessThan: return point < limit
    case .lessThanOrEqual: return point <= limit
    }
  }
}

extension MetricThreshold: CustomStringConvertible {
  /// `greater than 70`.
  public var description: String { "\(words) \(Millionths.text(Millionths.of(value)))" }

  private var words: String {
    switch self {
    case .greaterThan: "greater than"
    case .greaterThanOrEqual: "greater than or equal to"
    case .lessThan: "less than"
    case .lessThanOrEqual: "less than or equal to"
    }
  }
}
