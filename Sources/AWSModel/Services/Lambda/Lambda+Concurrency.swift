extension Lambda {
  /// How many calls are answered at once, on average: the rate times how long each takes.
  ///
  /// Rounded up to whole calls.
  /// - Throws: `time.range`.
  public static func concurrency(
    requestsPerSecond rate: some BinaryInteger, duration: TimeSpan
  ) throws(ModelError) -> Int64 {
    let time = Int128(try duration.checked("the duration").microseconds)
    let second = Int128(TimeSpan.second)
    return Int64(clamping: (Int128(Int64(clamping: rate)) * time + second - 1) / second)
  }

  /// The calls at once that an account has in a region, and who has reserved some of them.
  public struct ConcurrencyPool: Hashable, Sendable {
    public let limit: Int64
    public private(set) var reservations: [Reservation] = []

    /// What a function has for itself, and no more than it: free of charge.
    public struct Reservation: Hashable, Sendable, CustomStringConvertible {
      public let function: String
      public let concurrency: Int64

      public var description: String { "\(function): \(concurrency)" }
    }

    /// - Throws: `lambda.concurrency` for a limit below the 100 that stay unreserved.
    public init(limit: Int = 1_000) throws(ModelError) {
      let least = Facts.keptUnreserved.value
      guard Int64(clamping: limit) >= least else {
        throw .poolLimit(Int64(clamping: limit), least: least)
      }
      self.limit = Int64(limit)
    }

    /// What is left for functions without a reservation.
    public var unreserved: Int64 { limit - reservations.reduce(0) { $0 + $1.concurrency } }

    /// What another reservation may take.
    public var reservable: Int64 { unreserved - Facts.keptUnreserved.value }

    /// Takes so much out of the pool for one function; 0 stops it. An older reservation goes back first.
    /// - Throws: `lambda.concurrency` beyond ``reservable``.
    public mutating func reserve(_ concurrency: Int, for function: String) throws(ModelError) {
      let wanted = Int64(clamping: concurrency)
      let index = reservations.firstIndex { $0.function == function }
      let free = reservable + (index.map { reservations[$0].concurrency } ?? 0)
      guard wanted >= 0, wanted <= free else { throw .reservation(wanted, free) }
      if let index { reservations.remove(at: index) }
      reservations.append(Reservation(function: function, concurrency: wanted))
    }

    /// How many calls at once a function may have.
    public func limit(of function: String) -> Int64 {
      reservations.first { $0.function == function }?.concurrency ?? unreserved
    }
  }
}

extension Lambda.ConcurrencyPool: CustomStringConvertible {
  public var description: String { "\(unreserved) of \(limit) unreserved" }
}

extension ModelError {
  fileprivate static func poolLimit(_ limit: Int64, least: Int64) -> Self {
    ModelError(
      code: "lambda.concurrency",
      message: "the account's concurrency is \(limit); expected \(least) or more")
  }

  fileprivate static func reservation(_ wanted: Int64, _ free: Int64) -> Self {
    ModelError(
      code: "lambda.concurrency",
      message:
        "a reservation of \(wanted) leaves too little for other functions; expected 0 to \(free)",
      path: "ReservedConcurrentExecutions", notes: ["100 always stay unreserved"])
  }
}
