extension AutoScaling {
  /// When a scheduled action takes place; times are UTC, and a simulation begins on a Monday at midnight.
  public enum Schedule: Hashable, Sendable {
    case at(SimulatedTime)
    /// First after so long, then again and again.
    case rate(TimeSpan)
    case weekly(Cron)

    /// Minutes, hours, day of the month, month, day of the week, year, as in `0 8 ? * MON-FRI *`; with
    /// or without `cron(…)` around it.
    ///
    /// A simulation has days of the week but no date: day of the month, month and year are `*` or `?`.
    /// - Throws: `autoscaling.schedule`.
    public static func cron(_ text: String) throws(ModelError) -> Schedule {
      .weekly(try Cron(text))
    }

    /// The next moment after this one; nil when there is none.
    func next(after time: SimulatedTime) -> SimulatedTime? {
      switch self {
      case .at(let moment): return moment > time ? moment : nil
      case .rate(let span):
        let step = max(TimeSpan.second, span.microseconds)
        let passed = time.sinceStart.microseconds / step + 1
        return .start + TimeSpan(microseconds: step) * passed
      case .weekly(let cron): return cron.next(after: time)
      }
    }
  }

  /// Minutes of a week.
  public struct Cron: Hashable, Sendable {
    /// As it was written.
    public let text: String
    /// A bit for each that counts.
    private let minutes: UInt64
    private let hours: UInt64
    /// Sunday is 1.
    private let weekdays: UInt64

    /// - Throws: `autoscaling.schedule`.
    public init(_ text: String) throws(ModelError) {
      let fields = Self.fields(text)
      guard fields.count == 6 else { throw .cronFields(text, fields.count) }
      for index in [2, 3, 5] where fields[index] != "*" && fields[index] != "?" {
        throw .cronDate(text, fields[index])
      }
      self.text = fields.joined(separator: " ")
      minutes = try Self.bits(fields[0], 0...59, text)
      hours = try Self.bits(fields[1], 0...23, text)
      weekdays = try Self.bits(fields[4], 1...7, text)
    }

    private static func fields(_ text: String) -> [String] {
      var bytes = text.utf8[...]
      if text.hasPrefix("cron("), text.hasSuffix(")") { bytes = bytes.dropFirst(5).dropLast() }
      return bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A list of numbers, names of days, ranges and steps: `0,30`, `MON-FRI`, `8-18/2`, `*`.
    private static func bits(
      _ field: String, _ range: ClosedRange<Int>, _ text: String
    ) throws(ModelError) -> UInt64 {
      var bits: UInt64 = 0
      for part in field.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        guard let numbers = numbers(Array(part), range) else { throw .cronField(text, field) }
        for number in numbers { bits |= 1 << UInt64(number) }
      }
      return bits
    }

    private static func numbers(
      _ part: [UInt8], _ range: ClosedRange<Int>
    ) -> StrideThrough<Int>? {
      let halves = part.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      guard halves.count <= 2 else { return nil }
      let step = halves.count == 2 ? number(halves[1], 1...59) : 1
      guard let step else { return nil }
      if halves[0].elementsEqual("*".utf8) || halves[0].elementsEqual("?".utf8) {
        return stride(from: range.lowerBound, through: range.upperBound, by: step)
      }
      let ends = halves[0].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      guard ends.count <= 2, let first = number(ends[0], range) else { return nil }
      // `5/15` goes on to the end.
      let last =
        ends.count == 2 ? number(ends[1], range) : halves.count == 2 ? range.upperBound : first
      guard let last, last >= first else { return nil }
      return stride(from: first, through: last, by: step)
    }

    private static let names = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]

    private static func number(_ bytes: some Collection<UInt8>, _ range: ClosedRange<Int>) -> Int? {
      if range == 1...7, let day = names.firstIndex(where: { $0.utf8.elementsEqual(bytes) }) {
        return day + 1
      }
      let isDigits = bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      guard isDigits, (1...2).contains(bytes.count) else { return nil }
      let value = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return range.contains(value) ? value : nil
    }

    func next(after time: SimulatedTime) -> SimulatedTime? {
      let first = time.sinceStart.microseconds / TimeSpan.minutes(1).microseconds + 1
      guard first < Int64.max / 120_000_000 else { return nil }
      for minute in first...first + 7 * 1_440 where matches(minute) {
        return .start + .minutes(minute)
      }
      return nil
    }

    /// - Unit: minutes since the start, a Monday.
    private func matches(_ minute: Int64) -> Bool {
      let weekday = (minute / 1_440 + 1) % 7 + 1
      return minutes & 1 << UInt64(minute % 60) != 0 && hours & 1 << UInt64(minute / 60 % 24) != 0
        && weekdays & 1 << UInt64(weekday) != 0
    }
  }

  /// Sets new bounds at certain moments.
  public struct ScheduledAction: Hashable, Sendable {
    public let name: String
    public let schedule: Schedule
    /// Nil leaves it.
    public let minimum: Int?
    public let maximum: Int?

    /// - Throws: `autoscaling.bounds` where neither is given, or they are the wrong way round.
    public init(
      _ name: String, _ schedule: Schedule, minimum: Int? = nil, maximum: Int? = nil
    ) throws(ModelError) {
      guard minimum != nil || maximum != nil else { throw .actionWithoutBounds(name) }
      let (least, most) = (minimum ?? 0, maximum ?? Int.max)
      guard least >= 0, least <= most else { throw .scalingBounds(name, least, most) }
      self.name = name
      self.schedule = schedule
      self.minimum = minimum
      self.maximum = maximum
    }
  }
}

extension AutoScaling.Schedule: CustomStringConvertible {
  public var description: String {
    switch self {
    case .at(let time): "at \(time)"
    case .rate(let span): "every \(span)"
    case .weekly(let cron): cron.description
    }
  }
}

extension AutoScaling.Cron: CustomStringConvertible {
  public var description: String { "cron(\(text))" }
}

extension AutoScaling.ScheduledAction: CustomStringConvertible {
  /// `night, cron(0 20 ? * MON-FRI *): minimum 0, maximum 0`.
  public var description: String {
    let bounds = [minimum.map { "minimum \(Int64($0))" }, maximum.map { "maximum \(Int64($0))" }]
    return "\(name), \(schedule): \(bounds.compactMap { $0 }.joined(separator: ", "))"
  }
}

extension ModelError {
  private static func schedule(_ text: String, _ problem: String) -> Self {
    ModelError(
      code: "autoscaling.schedule", message: "the schedule '\(text)' \(problem)",
      notes: ["minutes, hours, day of the month, month, day of the week, year: '0 8 ? * MON-FRI *'"]
    )
  }

  fileprivate static func cronFields(_ text: String, _ count: Int) -> Self {
    schedule(text, "has \(Int64(count)) fields; expected 6")
  }

  fileprivate static func cronField(_ text: String, _ field: String) -> Self {
    schedule(
      text, "has the field '\(field)'; expected numbers, days, ranges or steps within its bounds")
  }

  fileprivate static func cronDate(_ text: String, _ field: String) -> Self {
    schedule(
      text, "names the date '\(field)', and a simulation has days of the week only; expected * or ?"
    )
  }

  fileprivate static func actionWithoutBounds(_ name: String) -> Self {
    ModelError(
      code: "autoscaling.bounds",
      message: "scheduled action '\(name)' sets nothing; expected a minimum, a maximum or both")
  }

  static func scalingBounds(_ name: String, _ minimum: Int, _ maximum: Int) -> Self {
    ModelError(
      code: "autoscaling.bounds",
      message:
        "'\(name)' scales between \(Int64(minimum)) and \(Int64(maximum)); expected 0 or more, and the minimum first"
    )
  }
}
