extension AutoScaling {
  /// What the number of a step means.
  public enum AdjustmentType: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case changeInCapacity = "ChangeInCapacity"
    case exactCapacity = "ExactCapacity"
    case percentChangeInCapacity = "PercentChangeInCapacity"

    public var description: String { rawValue }
  }

  /// What to do when a measure is so far from its alarm's threshold.
  public struct Step: Hashable, Sendable {
    /// From the threshold; nil for without end. Above the threshold the lower bound belongs to the
    /// step, below it the upper.
    public let lower: Double?
    public let upper: Double?
    public let adjustment: Int

    public init(from lower: Double?, to upper: Double?, _ adjustment: Int) {
      self.lower = lower
      self.upper = upper
      self.adjustment = adjustment
    }

    /// - Unit of `distance`: millionths.
    func holds(_ distance: Int64) -> Bool {
      let (low, high) = (lower.map(Millionths.of) ?? .min, upper.map(Millionths.of) ?? .max)
      let isAbove = low <= distance && distance < high
      let isBelow = low < distance && distance <= high
      return distance == 0 ? isAbove || isBelow : distance > 0 ? isAbove : isBelow
    }
  }

  /// Changes capacity in steps: the further a measure is from its alarm's threshold, the more.
  public struct StepScaling: Hashable, Sendable {
    public let name: String
    public let adjustmentType: AdjustmentType
    public let steps: [Step]
    /// The least number by which a percentage changes capacity; nil for 1.
    public let minAdjustmentMagnitude: Int?
    /// Nil for what the namespace has.
    public let cooldown: TimeSpan?

    /// - Throws: `autoscaling.steps` for steps with gaps or overlaps, or without any.
    public init(
      _ name: String, _ adjustmentType: AdjustmentType = .changeInCapacity, steps: [Step],
      minAdjustmentMagnitude: Int? = nil, cooldown: TimeSpan? = nil
    ) throws(ModelError) {
      try Self.check(steps, name)
      self.name = name
      self.adjustmentType = adjustmentType
      self.steps = steps
      self.minAdjustmentMagnitude = minAdjustmentMagnitude
      self.cooldown = cooldown
    }

    private static func check(_ steps: [Step], _ name: String) throws(ModelError) {
      guard !steps.isEmpty else { throw .noSteps(name) }
      let sorted = steps.sorted { lowerBound($0) < lowerBound($1) }
      for step in sorted where lowerBound(step) >= upperBound(step) {
        throw .emptyStep(name, step)
      }
      for index in sorted.indices.dropFirst() {
        let (before, after) = (sorted[index - 1], sorted[index])
        guard upperBound(before) == lowerBound(after) else {
          throw .stepsApart(name, before, after)
        }
      }
    }

    private static func lowerBound(_ step: Step) -> Int64 { step.lower.map(Millionths.of) ?? .min }
    private static func upperBound(_ step: Step) -> Int64 { step.upper.map(Millionths.of) ?? .max }

    /// The capacity that the step for this value leads to; the current one where no step holds.
    public func desired(current: Int, metric value: Double, threshold: Double) -> Int {
      desired(
        current: current, point: Millionths.of(value), threshold: Millionths.of(threshold))
    }

    /// - Unit of `point` and `threshold`: millionths.
    func desired(current: Int, point: Int64, threshold: Int64) -> Int {
      let distance = Int64(clamping: Int128(point) - Int128(threshold))
      guard let step = steps.first(where: { $0.holds(distance) }) else { return current }
      return adjusted(current, by: step.adjustment)
    }

    /// What an adjustment makes of a capacity.
    public func adjusted(_ current: Int, by adjustment: Int) -> Int {
      switch adjustmentType {
      case .changeInCapacity: max(0, Int(clamping: Int128(current) + Int128(adjustment)))
      case .exactCapacity: max(0, adjustment)
      case .percentChangeInCapacity:
        max(0, Int(clamping: Int128(current) + change(of: current, percent: adjustment)))
      }
    }

    /// Towards zero, but by one at least.
    private func change(of current: Int, percent: Int) -> Int128 {
      let hundredths = Int128(current) * Int128(percent)
      guard hundredths != 0 else { return 0 }
      let least = Int128(max(1, minAdjustmentMagnitude ?? 1))
      let magnitude = max(least, Int128(hundredths.magnitude) / 100)
      return hundredths < 0 ? -magnitude : magnitude
    }
  }
}

extension AutoScaling.Step: CustomStringConvertible {
  /// `10 to 20: 3`.
  public var description: String {
    let (low, high) = (lower.map(Self.text) ?? "–∞", upper.map(Self.text) ?? "∞")
    return "\(low) to \(high): \(Int64(adjustment))"
  }

  private static func text(_ bound: Double) -> String { Millionths.text(Millionths.of(bound)) }
}

extension AutoScaling.StepScaling: CustomStringConvertible {
  public var description: String {
    "\(adjustmentType), \(steps.map { $0.description }.joined(separator: ", "))"
  }
}

extension ModelError {
  private static func steps(_ message: String) -> Self {
    ModelError(
      code: "autoscaling.steps", message: message,
      notes: ["each step begins where the one before ends"])
  }

  fileprivate static func noSteps(_ name: String) -> Self {
    steps("policy '\(name)' has no steps; expected one at least")
  }

  fileprivate static func emptyStep(_ name: String, _ step: AutoScaling.Step) -> Self {
    steps("policy '\(name)' has the step '\(step)'; expected a lower bound below the upper")
  }

  fileprivate static func stepsApart(
    _ name: String, _ before: AutoScaling.Step, _ after: AutoScaling.Step
  ) -> Self {
    steps(
      "policy '\(name)' has the steps '\(before)' and '\(after)'; expected neither a gap nor an overlap"
    )
  }
}
