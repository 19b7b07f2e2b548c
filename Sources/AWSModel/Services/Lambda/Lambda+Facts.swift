extension Lambda {
  enum Facts {
    static let limits = "AWS Lambda developer guide, Lambda quotas"
    static let pricing = "AWS Lambda pricing page"
    static let tiers = "AWS price list as read by infracost, Lambda functions"

    /// Configured memory, in steps of 1 MB.
    static let memory = Fact<ClosedRange<Int64>>(128...10_240, unit: "MB", source: limits)

    /// The memory at which a function has one whole processor.
    static let memoryPerVCPU = Fact<Int64>(1_769, unit: "MB", source: limits)

    static let timeout = Fact<ClosedRange<TimeSpan>>(
      .seconds(1) ... .seconds(900), unit: "s", source: limits)

    static let defaultTimeout = Fact<TimeSpan>(
      .seconds(3), unit: "s", source: "AWS Lambda API, CreateFunction, Timeout")

    /// The disk of an environment; what is above the least is billed.
    static let storage = Fact<ClosedRange<Int64>>(512...10_240, unit: "MB", source: limits)

    static let payload = Fact<DataSize>(.mebibytes(6), source: limits)

    /// 1 MB since late 2025, as somebody remembers; the older figure was read.
    static let asynchronousPayload = Fact<DataSize>(.bytes(256 * 1_024), source: limits)

    static let environment = Fact<DataSize>(.bytes(4 * 1_024), source: limits)

    static let layers = Fact<Int64>(5, unit: "layers", source: limits)

    static let packed = Fact<DataSize>(.mebibytes(50), source: limits)

    /// With its layers.
    static let unpacked = Fact<DataSize>(.mebibytes(250), source: limits)

    static let image = Fact<DataSize>(
      .gigabytes(10), source: "AWS Lambda developer guide, container images")

    /// Calls at once that an account has in a region, unless it asked for more.
    static let accountConcurrency = Fact<Int64>(1_000, unit: "calls at once", source: limits)

    /// How many of them cannot be reserved.
    static let keptUnreserved = Fact<Int64>(
      100, unit: "calls at once", source: "AWS Lambda developer guide, reserved concurrency")

    /// Requests in a second for each call at once.
    static let requestsPerConcurrency = Fact<Int64>(10, unit: "requests a second", source: limits)

    /// A function may add so many environments in each ``scalingTime``.
    static let scalingStep = Fact<Int64>(1_000, unit: "environments", source: scaling)
    static let scalingTime = Fact<TimeSpan>(.seconds(10), source: scaling)

    private static let scaling = "AWS Lambda developer guide, scaling behavior"

    /// A longer start is repeated with the first call.
    static let initLimit = Fact<TimeSpan>(
      .seconds(10), source: "AWS Lambda developer guide, runtime environment")

    /// How long after a function error an asynchronous call is tried again.
    static let errorRetries = Fact<[TimeSpan]>([.minutes(1), .minutes(2)], source: asynchronous)

    /// How long throttled asynchronous calls are tried again, and the first and longest wait.
    static let throttleAge = Fact<TimeSpan>(.hours(6), source: asynchronous)
    static let throttleBackoff = Fact<ClosedRange<TimeSpan>>(
      .seconds(1) ... .minutes(5), source: asynchronous)

    private static let asynchronous = "AWS Lambda developer guide, asynchronous invocation"

    /// Since then the start of an environment is billed for every kind of package.
    static let initBilledSince = Fact<String>(
      "2025-08-01", source: "AWS Compute blog, Lambda standardizes billing for INIT phase")

    /// Time with provisioned concurrency is rounded up to this.
    static let provisionedStep = Fact<TimeSpan>(.minutes(5), unit: "min", source: pricing)

    /// The GB-seconds of a month from which the second and the third price hold, on x86.
    static let tiersX86 = Fact<[Int64]>(
      [6_000_000_000, 15_000_000_000], unit: "GB-second", source: tiers)

    /// The same on ARM.
    static let tiersARM = Fact<[Int64]>(
      [7_500_000_000, 18_750_000_000], unit: "GB-second", source: tiers)
  }
}
