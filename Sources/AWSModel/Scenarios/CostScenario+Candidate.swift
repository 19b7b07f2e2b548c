extension CostScenario {
  /// A place where the load may run, with what it needs around it.
  public struct Candidate: Hashable, Sendable {
    /// What does the work.
    public enum Compute: Hashable, Sendable {
      case lambda(Lambda.Function, provisioned: Int64)
      case fargate(Fargate.Task)
      case ec2(EC2.InstanceType, volume: EBS.Volume?)
    }

    public var name: String
    public let compute: Compute
    /// The tasks or servers that are there at least; what a busy load needs comes on top.
    public var count: Int64
    /// An Application Load Balancer before it.
    public var loadBalancer = false
    public var natGateways: Int64 = 0
    /// Public IPv4 addresses that all tasks and servers together have.
    public var publicAddresses: Int64 = 0
    /// Whether a function has the account's free tier to itself.
    public var freeTier = false
    public var savingsPlan: SavingsPlan?

    private init(_ name: String, _ compute: Compute, count: Int64) {
      self.name = name
      self.compute = compute
      self.count = max(0, count)
    }

    /// A function, and so many of its environments kept ready.
    public static func lambda(
      _ function: Lambda.Function, provisioned: Int = 0, freeTier: Bool = false,
      name: String = "Lambda"
    ) -> Candidate {
      let ready = max(0, Int64(clamping: provisioned))
      var candidate = Candidate(name, .lambda(function, provisioned: ready), count: 0)
      candidate.freeTier = freeTier
      return candidate
    }

    /// Tasks on Fargate, so many at least.
    public static func fargate(
      _ task: Fargate.Task, count: Int, name: String = "Fargate"
    ) -> Candidate {
      Candidate(name, .fargate(task), count: Int64(clamping: count))
    }

    /// Servers, so many at least, each with a volume.
    public static func ec2(
      _ type: EC2.InstanceType, count: Int, volume: EBS.Volume? = nil, name: String = "EC2"
    ) -> Candidate {
      Candidate(name, .ec2(type, volume: volume), count: Int64(clamping: count))
    }

    /// The same behind a load balancer, with gateways and addresses.
    public func with(
      loadBalancer: Bool = false, natGateways: Int = 0, publicAddresses: Int = 0,
      savingsPlan: SavingsPlan? = nil
    ) -> Candidate {
      var candidate = self
      candidate.loadBalancer = loadBalancer
      candidate.natGateways = max(0, Int64(clamping: natGateways))
      candidate.publicAddresses = max(0, Int64(clamping: publicAddresses))
      candidate.savingsPlan = savingsPlan
      return candidate
    }
  }
}

extension CostScenario.Candidate: CustomStringConvertible {
  public var description: String { name }
}
