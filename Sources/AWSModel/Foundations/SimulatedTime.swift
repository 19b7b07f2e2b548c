/// A moment of a simulation, counted from its beginning.
public struct SimulatedTime: Hashable, Sendable, Comparable {
  public let sinceStart: TimeSpan

  public init(_ sinceStart: TimeSpan) { self.sinceStart = sinceStart }

  public static let start = SimulatedTime(.zero)

  public static func < (left: SimulatedTime, right: SimulatedTime) -> Bool {
    left.sinceStart < right.sinceStart
  }

  public static func + (time: SimulatedTime, span: TimeSpan) -> SimulatedTime {
    SimulatedTime(time.sinceStart + span)
  }

  public static func - (end: SimulatedTime, start: SimulatedTime) -> TimeSpan {
    end.sinceStart - start.sinceStart
  }

  public static func - (time: SimulatedTime, span: TimeSpan) -> SimulatedTime {
    SimulatedTime(time.sinceStart - span)
  }
}

extension SimulatedTime: CustomStringConvertible {
  /// Hours, minutes and seconds, as `00:01:30`; milliseconds and days only where there are some.
  public var description: String {
    let milliseconds = sinceStart.microseconds / 1_000
    let seconds = milliseconds / 1_000
    let days = seconds / 86_400
    let clock = [seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60]
    let text = clock.map { Self.padded($0, to: 2) }.joined(separator: ":")
    let fraction = milliseconds % 1_000 == 0 ? "" : "." + Self.padded(milliseconds % 1_000, to: 3)
    return (days == 0 ? "" : "\(days)d ") + text + fraction
  }

  private static func padded(_ number: Int64, to width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
