/// Elastic Load Balancing: an address that spreads requests, billed by the hour and by what goes through.
public enum ELB {
  static let notModelled =
    "target groups and health checks, Gateway and Classic Load Balancers, the dimensions of a Network Load Balancer's units, data transfer between zones"

  /// Which kind of load balancer.
  public enum LoadBalancerType: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case application, network

    public var description: String { rawValue }

    /// As the price table says it.
    var prefix: String { self == .application ? "elb.alb" : "elb.nlb" }

    var unitID: String { self == .application ? "\(prefix).lcu-hour" : "\(prefix).nlcu-hour" }

    var label: String { self == .application ? "ALB" : "NLB" }
  }

  enum Facts {
    private static let source = "Elastic Load Balancing pricing page"

    /// What one unit of an Application Load Balancer stands for.
    static let newConnections = Fact<Int64>(25, unit: "per second", source: source)
    static let activeConnections = Fact<Int64>(3_000, unit: "per minute", source: source)
    static let processed = Fact<DataSize>(.gigabytes(1), unit: "per hour", source: source)
    static let ruleEvaluations = Fact<Int64>(1_000, unit: "per second", source: source)

    /// What a unit stands for where the targets are functions.
    static let processedForFunctions = Fact<DataSize>(
      DataSize(bytes: DataSize.gigabyte * 2 / 5), unit: "per hour", source: source)
  }
}
