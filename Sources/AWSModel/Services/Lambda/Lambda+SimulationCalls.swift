extension Lambda.Simulation {
  /// How a call is made, and what becomes of it.
  struct Call: Hashable, Sendable {
    var isAsynchronous: Bool
    var fails: Bool
    /// Tries that ended in a function error.
    var failures = 0
    /// Tries that were turned away.
    var throttles = 0
    let sent: SimulatedTime
  }

  /// Makes so many calls at this moment.
  ///
  /// - Parameters:
  ///   - asynchronous: whether they wait in the function's queue, and are tried again when they fail.
  ///   - failing: whether the function answers with an error.
  public mutating func send(_ count: Int, asynchronous: Bool = false, failing: Bool = false) {
    for _ in 0..<max(0, count) {
      attempt(Call(isAsynchronous: asynchronous, fails: failing, sent: now))
    }
  }

  /// Lets time pass while calls come in at an even rate, the first of them at once.
  ///
  /// - Parameter work: is told how many calls were looked at, and may end the run by throwing.
  /// - Throws: `time.range`; what `work` throws.
  public mutating func run<E: Error>(
    requestsPerSecond rate: some BinaryInteger, for time: TimeSpan,
    work: (Int) throws(E) -> Void
  ) throws(E) {
    let rate = max(0, Int64(clamping: rate))
    let end = now + max(.zero, time)
    guard rate > 0 else { return advance(to: end) }
    let start = now
    var index: Int64 = 0
    while true {
      let offset = Int128(index) * Int128(TimeSpan.second) / Int128(rate)
      let moment = start + TimeSpan(microseconds: offset)
      guard moment < end else { break }
      advance(to: moment)
      attempt(Call(isAsynchronous: false, fails: false, sent: now))
      index += 1
      try work(1)
    }
    advance(to: end)
  }

  /// Lets time pass while calls come in at an even rate.
  public mutating func run(requestsPerSecond rate: some BinaryInteger, for time: TimeSpan) {
    run(requestsPerSecond: rate, for: time) { _ in }
  }

  /// Lets time pass without new calls; those that wait to be tried again are.
  public mutating func run(for time: TimeSpan) { advance(to: now + max(.zero, time)) }

  private mutating func advance(to end: SimulatedTime) {
    while let retry = retries.next(before: end) {
      moveOn(to: retry.time)
      attempt(retry.call)
    }
    moveOn(to: end)
  }

  /// Ends the calls that are over by then.
  private mutating func moveOn(to time: SimulatedTime) {
    while let (end, isProvisioned) = busy.next(until: time) {
      if isProvisioned {
        busyProvisioned -= 1
        idleProvisioned += 1
      } else {
        idle.append(end)
      }
    }
    now = max(now, time)
    let expired = idle.firstIndex { $0 + behavior.keepAlive >= now } ?? idle.count
    idle.removeFirst(expired)
  }
}

// MARK: - One try

extension Lambda.Simulation {
  /// Where a call is worked on.
  private enum Environment {
    case provisioned, warm, cold
  }

  private mutating func attempt(_ call: Call) {
    guard isWithinRate, let environment = takeEnvironment() else { return turnAway(call) }
    begin(call, in: environment)
  }

  /// No more than ten requests in a second for each call at once that is allowed.
  private var isWithinRate: Bool {
    let limit = behavior.concurrency.multipliedSaturating(
      by: Lambda.Facts.requestsPerConcurrency.value)
    guard let last = seconds.last, last.second == currentSecond else { return limit > 0 }
    return last.invocations < limit
  }

  private mutating func takeEnvironment() -> Environment? {
    guard Int64(busy.count) < behavior.concurrency else { return nil }
    if idleProvisioned > 0 {
      idleProvisioned -= 1
      busyProvisioned += 1
      return .provisioned
    }
    // What is provisioned counts against the limit, in use or not.
    let others = Int64(busy.count) - busyProvisioned
    guard others < behavior.concurrency - behavior.provisioned else { return nil }
    if idle.popLast() != nil { return .warm }
    return takeScalingCredit() ? .cold : nil
  }

  /// New environments are granted as time passes: 1,000 in 10 s are one in 10 ms.
  private mutating func takeScalingCredit() -> Bool {
    let facts = Lambda.Facts.self
    let most = facts.scalingTime.value
    scalingCredit = min(most, scalingCredit + (now - scalingSeen))
    scalingSeen = now
    let price = TimeSpan(microseconds: most.microseconds / facts.scalingStep.value)
    guard scalingCredit >= price else { return false }
    scalingCredit = scalingCredit - price
    return true
  }

  private mutating func begin(_ call: Call, in environment: Environment) {
    let isCold = environment == .cold
    // A start beyond its limit is cut off, and repeated as part of the call.
    let limit = Lambda.Facts.initLimit.value
    let isLong = isCold && behavior.initDuration > limit
    let start = isCold ? min(behavior.initDuration, limit) : .zero
    let wanted = behavior.duration + (isLong ? behavior.initDuration : .zero)
    let work = min(wanted, function.timeout)
    let failed = call.fails || wanted > function.timeout
    counts.invocations += 1
    counts.coldStarts += isCold ? 1 : 0
    counts.errors += failed ? 1 : 0
    let billedStart = behavior.package.isImage || behavior.billsArchiveStarts ? start : .zero
    let billed = (billedStart + work).millisecondsRoundedUp
    counts.billedMilliseconds += billed
    if environment == .provisioned { counts.provisionedMilliseconds += billed }
    busy.add(now + start + work, isProvisioned: environment == .provisioned)
    counts.mostAtOnce = max(counts.mostAtOnce, Int64(busy.count))
    note { second, busy in
      second.invocations += 1
      second.coldStarts += isCold ? 1 : 0
      second.concurrency = max(second.concurrency, busy)
    }
    if failed, call.isAsynchronous { retry(call, failedAt: now + start + work) }
  }

  private mutating func turnAway(_ call: Call) {
    counts.throttles += 1
    note { second, busy in
      second.throttles += 1
      second.concurrency = max(second.concurrency, busy)
    }
    if call.isAsynchronous { retryThrottled(call) }
  }

  /// After a function error: a minute later, then two minutes later, then never.
  private mutating func retry(_ call: Call, failedAt time: SimulatedTime) {
    let waits = Lambda.Facts.errorRetries.value
    guard call.failures < waits.count else {
      counts.discarded += 1
      return
    }
    var again = call
    again.failures += 1
    retries.add(again, at: time + waits[call.failures])
  }

  /// After a throttle: waits that double from a second to five minutes, for six hours.
  private mutating func retryThrottled(_ call: Call) {
    let range = Lambda.Facts.throttleBackoff.value
    let doubled = range.lowerBound * (Int64(1) << min(20, Int64(call.throttles)))
    let time = now + min(range.upperBound, doubled)
    guard time - call.sent <= Lambda.Facts.throttleAge.value else {
      counts.discarded += 1
      return
    }
    var again = call
    again.throttles += 1
    retries.add(again, at: time)
  }

  private var currentSecond: Int64 { now.sinceStart.microseconds / TimeSpan.second }

  private mutating func note(_ change: (inout Second, Int64) -> Void) {
    if seconds.last?.second != currentSecond { seconds.append(Second(second: currentSecond)) }
    change(&seconds[seconds.count - 1], Int64(busy.count))
  }
}

// MARK: - Queues

extension Lambda.Simulation {
  /// Ends of calls, earliest first. Calls that began later mostly end later: the queue is an array that
  /// is sorted already.
  struct MomentQueue: Hashable, Sendable {
    private struct Entry: Hashable, Sendable {
      let time: SimulatedTime
      let isProvisioned: Bool
    }

    private var entries: [Entry] = []
    private var first = 0

    var count: Int { entries.count - first }

    mutating func add(_ time: SimulatedTime, isProvisioned: Bool) {
      var place = entries.count
      while place > first, entries[place - 1].time > time { place -= 1 }
      entries.insert(Entry(time: time, isProvisioned: isProvisioned), at: place)
    }

    mutating func next(until end: SimulatedTime) -> (SimulatedTime, Bool)? {
      guard first < entries.count, entries[first].time <= end else { return nil }
      let entry = entries[first]
      first += 1
      if first > 1_024, first * 2 > entries.count {
        entries.removeFirst(first)
        first = 0
      }
      return (entry.time, entry.isProvisioned)
    }
  }

  /// Calls to be tried again, earliest first.
  struct RetryQueue: Hashable, Sendable {
    struct Entry: Hashable, Sendable {
      let time: SimulatedTime
      let call: Call
    }

    private var entries: [Entry] = []

    mutating func add(_ call: Call, at time: SimulatedTime) {
      var place = entries.count
      while place > 0, entries[place - 1].time > time { place -= 1 }
      entries.insert(Entry(time: time, call: call), at: place)
    }

    /// Takes the first that is due no later than that.
    mutating func next(before end: SimulatedTime) -> Entry? {
      guard let entry = entries.first, entry.time <= end else { return nil }
      return entries.removeFirst()
    }
  }
}
