/// A limit or default that AWS publishes, with where and when it was read.
public struct Fact<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  /// The unit of `value`; empty for names and yes-or-no facts.
  public let unit: String
  /// The document and the section that say so.
  public let source: String
  /// When it was read, as `2026-11`.
  public let month: String
  public let confidence: Confidence

  public init(
    _ value: Value, unit: String = "", source: String, month: String = "2026-11",
    confidence: Confidence = .read
  ) {
    self.value = value
    self.unit = unit
    self.source = source
    self.month = month
    self.confidence = confidence
  }
}

/// How well a fact or a price is known.
public enum Confidence: String, Hashable, Sendable, CustomStringConvertible {
  /// The figure itself was read in the source.
  case read
  /// Worked out from figures in the source.
  case derived
  /// From memory: modelled, but never shown as sourced.
  case remembered

  public var description: String { rawValue }
}

extension Fact: CustomStringConvertible where Value: CustomStringConvertible {
  /// `1769 MB (AWS Lambda developer guide, Lambda quotas, 2026-11)`.
  public var description: String {
    "\(value)\(unit.isEmpty ? "" : " \(unit)") (\(source), \(month))"
  }
}
