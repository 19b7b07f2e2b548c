public import Figures

/// How much of a server has to be in use before it costs less than the same on Fargate.
///
/// A server costs the same however much of it tasks take; on Fargate what they reserve is paid, whatever
/// the tasks' sizes. Shares are of what tasks can have: all of its processors, and its memory less what
/// the system keeps. A share of the month counts like a share of the server.
public struct Utilisation: Hashable, Sendable {
  public let instance: EC2.InstanceType
  /// The server's disk.
  public let volume: EBS.Volume?
  /// How long the month is.
  public let month: TimeSpan

  public init(
    of instance: EC2.InstanceType, volume: EBS.Volume? = nil, month: TimeSpan = .hours(730)
  ) {
    self.instance = instance
    self.volume = volume
    self.month = month
  }

  /// What all of something is in the unit of shares: hundredths of a percent.
  private static let whole: Int64 = 10_000

  /// What the server costs in a month.
  /// - Throws: `pricebook.price.missing`, `time.range`.
  public func costOnEC2(prices: PriceBook) throws(ModelError) -> Bill {
    let server = try instance.cost(for: month, prices: prices)
    guard let volume else { return server }
    return server.adding(try volume.cost(for: month, month: month, prices: prices).items)
  }

  /// What tasks that reserve such shares of it all month cost on Fargate.
  /// - Unit of `cpu` and `memory`: hundredths of a percent.
  /// - Throws: `utilisation.share` outside 0 to 10,000, `pricebook.price.missing`, `time.range`.
  public func costOnFargate(
    cpu: some BinaryInteger, memory: some BinaryInteger, prices: PriceBook
  ) throws(ModelError) -> Bill {
    let shares = [Int64(clamping: cpu), Int64(clamping: memory)]
    for share in shares where !(0...Self.whole).contains(share) { throw .share(share) }
    let seconds = Int128(try month.checked("the month").secondsRoundedUp)
    let items = try Fargate.cost(
      cpuUnitSeconds: Quantity(
        Int128(cpuUnits), Int128(shares[0]), seconds, per: Int128(Self.whole)),
      byteSeconds: Quantity(
        Int128(usableMemory), Int128(shares[1]), seconds, per: Int128(Self.whole)),
      on: instance.architecture, prices: prices)
    return Bill(
      "Fargate instead of a \(instance.name)", items: items, period: month, prices: prices)
  }

  private var cpuUnits: Int64 { instance.vCPU.multipliedSaturating(by: 1_024) }

  private var usableMemory: Int64 {
    instance.memory.bytes - instance.memory.bytes / 100 * Cluster.assumedSystemMemory.value
  }

  /// The least share of processors and memory alike with which the server costs less; nil where even a full
  /// one does not.
  /// - Throws: as ``costOnFargate(cpu:memory:prices:)``.
  /// - Returns: a value in hundredths of a percent.
  public func breakEven(prices: PriceBook) throws(ModelError) -> BreakEven? {
    try breakEven(prices) { ($0, $0) }
  }

  /// The least share of memory with which the server costs less, for tasks that take so much of its
  /// processors.
  /// - Throws: as ``costOnFargate(cpu:memory:prices:)``.
  /// - Returns: a value in hundredths of a percent.
  public func breakEven(
    cpu: some BinaryInteger, prices: PriceBook
  ) throws(ModelError) -> BreakEven? {
    let cpu = Int64(clamping: cpu)
    return try breakEven(prices) { (cpu, $0) }
  }

  private func breakEven(
    _ prices: PriceBook, _ shares: (Int64) -> (cpu: Int64, memory: Int64)
  ) throws(ModelError) -> BreakEven? {
    let server = try costOnEC2(prices: prices).total
    func onFargate(_ share: Int64) throws(ModelError) -> Money {
      let (cpu, memory) = shares(share)
      return try costOnFargate(cpu: cpu, memory: memory, prices: prices).total
    }
    let value = try BreakEven.first(
      in: 0...Self.whole, where: { (share) throws(ModelError) in try onFargate(share) },
      exceeds: { (_) throws(ModelError) in server })
    guard let value else { return nil }
    return BreakEven(
      value: value, cheaper: "EC2", dearer: "Fargate", cheaperCost: server,
      dearerCost: try onFargate(value))
  }

  /// Both costs from an idle server to a full one, and where they cross.
  /// - Throws: as ``costOnFargate(cpu:memory:prices:)``.
  public func chart(prices: PriceBook) throws(ModelError) -> Chart {
    let server = try costOnEC2(prices: prices).total
    var (flat, rising): ([Chart.Point], [Chart.Point]) = ([], [])
    for percent in stride(from: Int64(0), through: 100, by: 5) {
      let share = percent * 100
      let cost = try costOnFargate(cpu: share, memory: share, prices: prices).total
      flat.append(Chart.Point(percent, server))
      rising.append(Chart.Point(percent, cost))
    }
    var marks: [Chart.Mark] = []
    if let even = try breakEven(prices: prices) {
      let percent = Chart.Number(trillionths: Int128(even.value) * 10_000_000_000)
      let y = Chart.Number(trillionths: even.dearerCost.picodollars)
      marks.append(
        Chart.Mark(
          Chart.Point(x: percent, y: y),
          "\(percent) % in use: from here on EC2 costs less than Fargate"))
    }
    return Chart(
      "\(instance), or as much of it on Fargate", x: Chart.Axis("percent of the server in use"),
      y: Chart.Axis("dollars a month", format: .money),
      series: [Chart.Series("EC2", points: flat), Chart.Series("Fargate", points: rising)],
      marks: marks)
  }
}

extension Utilisation: CustomStringConvertible {
  public var description: String { "use of a \(instance)" }
}

extension ModelError {
  fileprivate static func share(_ share: Int64) -> Self {
    ModelError(
      code: "utilisation.share",
      message:
        "a share of the server is \(share) hundredths of a percent; expected 0 to 10,000")
  }
}
