extension AutoScaling {
  enum Facts {
    private static let tracking =
      "Application Auto Scaling API, TargetTrackingScalingPolicyConfiguration"
    private static let copilot = "AWS Copilot documentation, services"

    /// How many one-minute points above the target set off scaling out.
    static let highPoints = Fact<Int64>(3, unit: "points", source: copilot)
    /// How many below the lower bound set off scaling in.
    static let lowPoints = Fact<Int64>(15, unit: "points", source: copilot)
    static let alarmPeriod = Fact<TimeSpan>(.minutes(1), unit: "min", source: copilot)

    /// The lower bound as a share of the target.
    static let lowPercent = Fact<Int64>(90, unit: "%", source: copilot)
    static let lowPercentEC2 = Fact<Int64>(
      70, unit: "%", source: "alarms of Auto Scaling groups in public files", confidence: .derived)

    static let cooldownECS = Fact<TimeSpan>(.seconds(300), unit: "s", source: tracking)
    /// DynamoDB, Lambda and others; EC2 goes by its warm-up instead.
    static let cooldownOthers = Fact<TimeSpan>(.zero, unit: "s", source: tracking)
    static let cooldownSteps = Fact<TimeSpan>(
      .seconds(300), unit: "s",
      source: "Application Auto Scaling API, StepScalingPolicyConfiguration.Cooldown")

    static let warmUp = Fact<TimeSpan>(
      .seconds(300), unit: "s", source: "Amazon EC2 Auto Scaling user guide, default cooldown",
      confidence: .remembered)
  }
}

extension AutoScaling.ServiceNamespace {
  /// Below this share of its target a measure lets go of capacity.
  /// - Unit: percent.
  public var lowPercent: Int64 {
    (self == .ec2 ? AutoScaling.Facts.lowPercentEC2 : AutoScaling.Facts.lowPercent).value
  }

  /// How long target tracking waits after it has scaled, unless it is told otherwise.
  public var cooldown: TimeSpan {
    (self == .ecs ? AutoScaling.Facts.cooldownECS : AutoScaling.Facts.cooldownOthers).value
  }

  /// The same for step scaling; EC2 goes by its warm-up.
  public var stepCooldown: TimeSpan {
    self == .ec2 ? .zero : AutoScaling.Facts.cooldownSteps.value
  }
}
