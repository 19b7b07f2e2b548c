/// A figure that nobody publishes and the model needs all the same.
///
/// Pages show it as an assumption; whoever knows better gives another.
public struct Assumption<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  /// The unit of `value`; empty where the value says it.
  public let unit: String
  /// Where the figure comes from, and what it depends on; a sentence without its full stop.
  public let why: String

  public init(_ value: Value, unit: String = "", why: String) {
    self.value = value
    self.unit = unit
    self.why = why
  }
}

extension Assumption: CustomStringConvertible where Value: CustomStringConvertible {
  /// `64 MiB per second (assumed: nobody publishes it)`.
  public var description: String {
    "\(value)\(unit.isEmpty ? "" : " \(unit)") (assumed: \(why))"
  }
}

/// An assumed size, such as a throughput per second.
public typealias SizeAssumption = Assumption<DataSize>

/// An assumed number.
public typealias CountAssumption = Assumption<Int64>

/// An assumed time.
public typealias TimeAssumption = Assumption<TimeSpan>
