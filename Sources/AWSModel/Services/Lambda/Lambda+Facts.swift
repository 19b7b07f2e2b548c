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
