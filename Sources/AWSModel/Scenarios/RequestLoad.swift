import Figures

/// What a service has to answer in a month, and what an answer takes.
///
/// The time that answers take on a processor decides how many tasks or servers are needed; without it,
/// their number is as given, whatever comes in.
public struct RequestLoad: Hashable, Sendable, CustomStringConvertible {
  /// - Unit: a month.
  public var requests: Int64
  /// From the request to its answer, on average; what a function is billed for.
  public var duration: TimeSpan
  /// What a request takes of a whole processor.
  public var cpuTime: TimeSpan?
  /// How much busier the busiest time is than the average, in whole times.
  public var peak: Int64
  /// What goes back to the internet for each request, on average.
  public var responseSize: DataSize
  /// What is logged for each request, on average.
  public var logSize: DataSize

  /// - Throws: `scenario.load` for numbers that cannot be: below 0, or beyond what can be counted.
  public init(
    requests: some BinaryInteger, duration: TimeSpan, cpuTime: TimeSpan? = nil, peak: Int = 1,
    responseSize: DataSize = .bytes(0), logSize: DataSize = .bytes(0)
  ) throws(ModelError) {
    let requests = Int64(clamping: requests)
    let isCountable =
      (0...Self.most).contains(requests) && (1...1_000).contains(peak)
      && (TimeSpan.zero ... .hours(1)).contains(cpuTime ?? .zero)
      && duration >= .zero && responseSize.bytes >= 0 && logSize.bytes >= 0
    guard isCountable else { throw .requestLoad }
    self.requests = requests
    self.duration = duration
    self.cpuTime = cpuTime
    self.peak = Int64(clamping: peak)
    self.responseSize = responseSize
    self.logSize = logSize
  }

  public var description: String {
    "\(DecimalText.grouped(Int128(requests))) requests of \(duration)"
  }

  /// The same with another number of requests.
  public func with(requests: Int64) -> RequestLoad {
    var load = self
    load.requests = max(0, min(requests, Self.most))
    return load
  }

  /// More requests than these are no month of anybody's: four million a second.
  static let most: Int64 = 10_000_000_000_000

  /// How many units of so much processor the busiest time needs, none busier than so many percent.
  func units(of cpu: Int64, over month: TimeSpan, utilisation: Int64) -> Int64? {
    guard let cpuTime, cpu > 0, month > .zero else { return nil }
    let busy = Int128(requests) * Int128(cpuTime.microseconds) * Int128(peak) * 1_024 * 100
    let offered = Int128(month.microseconds) * Int128(cpu) * Int128(max(1, utilisation))
    return Int64(clamping: (busy + offered - 1) / offered)
  }

  /// How much of something goes with all requests.
  func total(_ size: DataSize) -> DataSize {
    DataSize(bytes: size.bytes.multipliedSaturating(by: requests))
  }
}

extension ModelError {
  fileprivate static var requestLoad: Self {
    ModelError(
      code: "scenario.load",
      message:
        "a number of the load is out of range; expected 0 to 10,000,000,000,000 requests, a peak of 1 to 1,000, at most an hour of processor, and no time or size below 0"
    )
  }
}
