extension Lambda {
  /// What calls of a function take, and what surrounds it in its account.
  public struct Behavior: Hashable, Sendable, CustomStringConvertible {
    /// How long a call works, once its environment is there.
    public var duration: TimeSpan
    /// How long an environment takes to start: extensions, the runtime, and the function's own code.
    public var initDuration: TimeSpan
    public var package: Package
    /// How many calls at once the function may have.
    public var concurrency: Int64
    /// Environments that are started beforehand and stay.
    public var provisioned: Int64
    /// How long an environment is kept after a call.
    public var keepAlive: TimeSpan
    /// Whether starts of archives on AWS's runtimes are billed, as all starts have been since August 2025.
    public var billsArchiveStarts: Bool

    public static let assumedKeepAlive = Assumption<TimeSpan>(
      .minutes(10), why: "AWS does not say how long an idle environment is kept")

    public static let assumedInit = Assumption<TimeSpan>(
      .milliseconds(800), why: "depends on runtime and code; a framework may take seconds")

    /// - Throws: `lambda.concurrency`, `time.range`.
    public init(
      duration: TimeSpan, initDuration: TimeSpan = .milliseconds(800),
      package: Package = .image(size: .mebibytes(200)), concurrency: Int = 1_000,
      provisioned: Int = 0, keepAlive: TimeSpan = .minutes(10), billsArchiveStarts: Bool = true
    ) throws(ModelError) {
      self.duration = try duration.checked("the duration of a call")
      self.initDuration = try initDuration.checked("the duration of a start")
      self.keepAlive = try keepAlive.checked("the time that environments are kept")
      guard concurrency >= 0, provisioned >= 0, provisioned <= concurrency else {
        throw .behaviorConcurrency(Int64(clamping: concurrency), Int64(clamping: provisioned))
      }
      self.package = package
      self.concurrency = Int64(clamping: concurrency)
      self.provisioned = Int64(clamping: provisioned)
      self.billsArchiveStarts = billsArchiveStarts
    }

    public var description: String {
      "\(duration) a call, \(initDuration) a start, at most \(concurrency) at once"
    }
  }

  /// One function while calls come in: environments that start, work and wait, and calls that are
  /// turned away.
  public struct Simulation: Hashable, Sendable {
    public let function: Function
    public let behavior: Behavior
    public internal(set) var now = SimulatedTime.start
    public internal(set) var counts = Counts()
    /// What happened, summed up for each second in which something did.
    public internal(set) var seconds: [Second] = []

    /// Calls being worked on, by the moment at which they end.
    var busy = MomentQueue()
    /// Environments that wait, each with the moment since when; the most recently used last.
    var idle: [SimulatedTime] = []
    var idleProvisioned: Int64
    var busyProvisioned: Int64 = 0
    /// How much of the time in which new environments are granted has been saved up; never more than
    /// ``Facts/scalingTime``.
    var scalingCredit: TimeSpan = Facts.scalingTime.value
    var scalingSeen = SimulatedTime.start
    /// Asynchronous calls that wait to be tried again.
    var retries = RetryQueue()

    public init(_ function: Function, _ behavior: Behavior) {
      self.function = function
      self.behavior = behavior
      self.idleProvisioned = behavior.provisioned
    }

    /// Sums over everything so far.
    public struct Counts: Hashable, Sendable, CustomStringConvertible {
      /// Calls that were begun, tries of asynchronous ones each.
      public var invocations: Int64 = 0
      public var coldStarts: Int64 = 0
      /// Calls turned away with 429.
      public var throttles: Int64 = 0
      /// Calls that failed, or ran into the timeout.
      public var errors: Int64 = 0
      /// Asynchronous calls given up.
      public var discarded: Int64 = 0
      /// - Unit: ms.
      public var billedMilliseconds: Int64 = 0
      /// What of them was worked off in environments that are kept ready.
      /// - Unit: ms.
      public var provisionedMilliseconds: Int64 = 0
      public var mostAtOnce: Int64 = 0

      public var description: String {
        "\(invocations) calls, \(coldStarts) cold starts, \(throttles) throttled, at most \(mostAtOnce) at once"
      }
    }

    /// What happened in one second.
    public struct Second: Hashable, Sendable, CustomStringConvertible {
      /// From the beginning.
      public let second: Int64
      public var invocations: Int64 = 0
      public var coldStarts: Int64 = 0
      public var throttles: Int64 = 0
      /// The most calls at once in it.
      public var concurrency: Int64 = 0

      public var description: String {
        "\(second) s: \(invocations) calls, \(coldStarts) cold starts, \(throttles) throttled, \(concurrency) at once"
      }
    }
  }
}

extension Lambda.Simulation: CustomStringConvertible {
  public var description: String { "\(function) at \(now): \(counts)" }
}

extension ModelError {
  fileprivate static func behaviorConcurrency(_ concurrency: Int64, _ provisioned: Int64) -> Self {
    ModelError(
      code: "lambda.concurrency",
      message:
        "\(provisioned) environments are provisioned of \(concurrency) calls at once; expected 0 or more, and no more than calls"
    )
  }
}
