extension AutoScaling {
  /// A change of capacity, and what it came from.
  public struct Activity: Hashable, Sendable {
    public let time: SimulatedTime
    public let from: Int
    public let to: Int
    public let cause: String
  }

  /// A policy, and for a step policy the threshold of its alarm.
  enum Policy: Hashable, Sendable {
    case tracking(TargetTracking)
    case steps(StepScaling, threshold: Double)
  }

  /// What a policy's alarms say, and the newest point of its metric.
  struct Signal: Sendable {
    var isHigh = false
    var isLow = false
    /// - Unit: millionths.
    var point: Int64?

    /// What one alarm says of the policy's metric.
    mutating func note(_ point: Int64?, isHigh: Bool, isAlarm: Bool) {
      self.point = point
      if isHigh { self.isHigh = true } else if isAlarm { isLow = true }
    }
  }

  /// A scalable target: bounds, policies, and what it did lately. It knows nothing of what it counts.
  struct Scaler: Sendable {
    let namespace: ServiceNamespace
    private(set) var minimum: Int
    private(set) var maximum: Int
    var policies: [Policy] = []
    private(set) var activities: [Activity] = []
    /// Until when a scale-out has to be larger than the last to happen.
    private var outUntil = SimulatedTime.start
    /// By how much the last scale-out was to raise capacity.
    private var added = 0
    private var inUntil = SimulatedTime.start

    init(namespace: ServiceNamespace, minimum: Int, maximum: Int) {
      self.namespace = namespace
      self.minimum = minimum
      self.maximum = maximum
    }

    mutating func setBounds(minimum: Int, maximum: Int) {
      (self.minimum, self.maximum) = (minimum, maximum)
    }

    /// What the policies make of their signals.
    ///
    /// - Parameter current: what is there and counts, such as running tasks: where policies begin.
    /// - Parameter desired: what was asked for last.
    /// - Returns: the new desired number, if it is another.
    mutating func decide(
      _ signals: [Signal], current: Int, desired: Int, mayScaleIn: Bool, at now: SimulatedTime
    ) -> Int? {
      let wish = wish(signals, current: current)
      switch wish {
      case .none: return nil
      case .out(let policy, let wanted):
        return scaleOut(policy, to: wanted, current: current, desired: desired, at: now)
      case .in(let policy, let wanted):
        guard mayScaleIn, now >= inUntil, desired >= minimum else { return nil }
        let next = min(max(wanted, minimum), maximum)
        guard next < desired else { return nil }
        inUntil = now + cooldown(of: policy, isOut: false)
        return note(policy, from: desired, to: next, at: now)
      }
    }

    private enum Wish {
      case none
      case out(policy: Int, to: Int)
      case `in`(policy: Int, to: Int)
    }

    /// Out if any policy wants out; in only if all that may want in do; the most that any asks for.
    private func wish(_ signals: [Signal], current: Int) -> Wish {
      var (up, down): ((policy: Int, to: Int)?, (policy: Int, to: Int)?)
      var isHeld = false
      for (index, signal) in signals.enumerated() {
        guard let wanted = capacity(policies[index], signal, current) else {
          if case .tracking(let policy) = policies[index], !policy.disablesScaleIn { isHeld = true }
          continue
        }
        if wanted > current {
          if wanted > up?.to ?? .min { up = (index, wanted) }
        } else if wanted > down?.to ?? .min {
          down = (index, wanted)
        }
      }
      if let up { return .out(policy: up.policy, to: up.to) }
      guard let down, down.to < current, !isHeld else { return .none }
      return .in(policy: down.policy, to: down.to)
    }

    /// What one policy asks for; nil when it has nothing to say.
    private func capacity(_ policy: Policy, _ signal: Signal, _ current: Int) -> Int? {
      guard let point = signal.point else { return nil }
      switch policy {
      case .tracking(let policy):
        let wanted = policy.desired(current: current, point: point)
        if current == 0 { return wanted > 0 ? wanted : nil }
        if signal.isHigh { return wanted > current ? wanted : nil }
        return signal.isLow && !policy.disablesScaleIn ? min(current, wanted) : nil
      case .steps(let policy, let threshold):
        guard signal.isHigh else { return nil }
        let wanted = policy.desired(
          current: current, point: point, threshold: Millionths.of(threshold))
        return wanted == current ? nil : wanted
      }
    }

    private mutating func scaleOut(
      _ policy: Int, to wanted: Int, current: Int, desired: Int, at now: SimulatedTime
    ) -> Int? {
      guard desired <= maximum else { return nil }
      let more = wanted - current
      let isCoolingDown = now < outUntil
      let reached = isCoolingDown ? desired + more - added : wanted
      let next = min(max(reached, minimum), maximum)
      guard next > desired, !isCoolingDown || more > added else { return nil }
      added = more
      outUntil = now + cooldown(of: policy, isOut: true)
      inUntil = now
      return note(policy, from: desired, to: next, at: now)
    }

    private func cooldown(of index: Int, isOut: Bool) -> TimeSpan {
      switch policies[index] {
      case .tracking(let policy):
        max(.zero, (isOut ? policy.scaleOutCooldown : policy.scaleInCooldown) ?? namespace.cooldown)
      case .steps(let policy, _): max(.zero, policy.cooldown ?? namespace.stepCooldown)
      }
    }

    private mutating func note(
      _ index: Int, from: Int, to: Int, at now: SimulatedTime
    ) -> Int {
      let cause =
        switch policies[index] {
        case .tracking(let policy): "policy \(policy.name): \(policy)"
        case .steps(let policy, let threshold):
          "policy \(policy.name): steps from \(Millionths.text(Millionths.of(threshold)))"
        }
      activities.append(Activity(time: now, from: from, to: to, cause: cause))
      return to
    }

    /// New bounds; the capacity moves to the nearer of them if it is outside. Cooldowns do not matter.
    mutating func apply(_ action: ScheduledAction, desired: Int, at now: SimulatedTime) -> Int? {
      minimum = action.minimum ?? min(minimum, action.maximum ?? minimum)
      maximum = action.maximum ?? max(maximum, action.minimum ?? maximum)
      let next = min(max(desired, minimum), maximum)
      guard next != desired else { return nil }
      activities.append(
        Activity(time: now, from: desired, to: next, cause: "scheduled action \(action.name)"))
      return next
    }
  }
}

extension AutoScaling.Activity: CustomStringConvertible {
  /// `00:03:00  2 → 4, policy cpu: CPUUtilization at 60`.
  public var description: String { "\(time)  \(Int64(from)) → \(Int64(to)), \(cause)" }
}
