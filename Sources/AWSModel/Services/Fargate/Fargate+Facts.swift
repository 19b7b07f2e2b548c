extension Fargate {
  enum Facts {
    static let pricing = "AWS Fargate pricing page"

    /// The least time that is billed for a Linux task.
    static let minimumLinux = Fact<TimeSpan>(.seconds(60), unit: "s", source: pricing)

    /// The least time that is billed for a Windows task.
    static let minimumWindows = Fact<TimeSpan>(.minutes(5), unit: "s", source: pricing)
  }
}
