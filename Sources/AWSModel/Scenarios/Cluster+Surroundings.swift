extension Cluster {
  /// What stands around a cluster's services and is billed with them.
  ///
  /// A comparison with something that needs none of it is only honest with it on the bill.
  public struct Surroundings: Hashable, Sendable {
    /// An Application Load Balancer before all services that have traffic.
    public var loadBalancer: Bool
    /// Through which private tasks and instances pull images and send logs; endpoints that would spare
    /// them that are not modelled.
    public var natGateways: Int64
    /// Public IPv4 addresses, of load balancers, gateways, tasks and instances together.
    public var publicAddresses: Int64
    /// The disk of each instance.
    public var volume: EBS.Volume?
    /// What comes in with each request, on average.
    public var requestSize: DataSize
    /// What goes back to the internet for each request, on average.
    public var responseSize: DataSize
    /// What is logged for each request, on average.
    public var logSize: DataSize

    public init(
      loadBalancer: Bool = false, natGateways: Int = 0, publicAddresses: Int = 0,
      volume: EBS.Volume? = nil, requestSize: DataSize = .bytes(0),
      responseSize: DataSize = .bytes(0), logSize: DataSize = .bytes(0)
    ) {
      self.loadBalancer = loadBalancer
      self.natGateways = Int64(clamping: natGateways)
      self.publicAddresses = Int64(clamping: publicAddresses)
      self.volume = volume
      self.requestSize = requestSize
      self.responseSize = responseSize
      self.logSize = logSize
    }
  }

  /// Surroundings, and the moment from which they are there.
  struct Era: Hashable, Sendable {
    let begin: SimulatedTime
    let surroundings: Surroundings
  }

  /// Puts a load balancer and the like around the services from now on, in place of what was there.
  /// - Throws: `cluster.surroundings` for a number or a size below 0.
  public mutating func surround(with surroundings: Surroundings) throws(ModelError) {
    let numbers = [
      surroundings.natGateways, surroundings.publicAddresses, surroundings.requestSize.bytes,
      surroundings.responseSize.bytes, surroundings.logSize.bytes,
    ]
    guard numbers.allSatisfy({ $0 >= 0 }) else { throw .surroundings }
    if eras.last?.begin == now { eras.removeLast() }
    eras.append(Era(begin: now, surroundings: surroundings))
  }

  /// What there is around the services at the moment.
  public var surroundings: Surroundings { eras.last?.surroundings ?? Surroundings() }
}

// MARK: - Bill

extension Cluster {
  /// How many hours the bill of the surroundings looks at.
  package var surroundedHours: Int {
    guard let first = eras.first else { return 0 }
    return Int(clamping: (now - first.begin).microseconds / TimeSpan.hour + 1)
  }

  /// Load balancer, gateways, addresses, disks, logs, and what is sent to the internet.
  func itemsAround(_ prices: PriceBook) throws(ModelError) -> [LineItem] {
    guard !eras.isEmpty else { return [] }
    return try balancerItems(prices) + gatewayItems(prices) + addressItems(prices)
      + volumeItems(prices) + trafficItems(prices)
  }

  private typealias Stretch = (begin: SimulatedTime, end: SimulatedTime, around: Surroundings)

  private var stretches: [Stretch] {
    eras.indices.map { index in
      let end = index + 1 < eras.count ? eras[index + 1].begin : now
      return (eras[index].begin, end, eras[index].surroundings)
    }
  }

  /// How long something was there without a break, once for each time that it was.
  private func times(_ isThere: (Surroundings) -> Bool) -> [TimeSpan] {
    var times: [TimeSpan] = []
    var isOpen = false
    for stretch in stretches {
      let time = stretch.end - stretch.begin
      if isThere(stretch.around) {
        if isOpen {
          times[times.count - 1] = times[times.count - 1] + time
        } else {
          times.append(time)
        }
      }
      isOpen = isThere(stretch.around)
    }
    return times.filter { $0 > .zero }
  }

  /// Every begun hour, and the units of each hour of the clock: its largest measure counts.
  private func balancerItems(_ prices: PriceBook) throws(ModelError) -> [LineItem] {
    var items: [LineItem] = []
    for time in times({ $0.loadBalancer }) {
      items += try ELB.cost(for: time, prices: prices).items
    }
    var hours: [ELB.CapacityUnits] = []
    for stretch in stretches where stretch.around.loadBalancer {
      let size = stretch.around.requestSize + stretch.around.responseSize
      for (begin, end) in hoursOfClock(stretch) {
        let requests = served(from: begin, to: end)
        // As if each request came on a connection of its own.
        hours.append(
          try ELB.CapacityUnits(
            newConnections: requests, processed: size.times(requests), in: .hours(1)))
      }
    }
    return try items + ELB.cost(units: hours, prices: prices)
  }

  private func hoursOfClock(_ stretch: Stretch) -> [(SimulatedTime, SimulatedTime)] {
    var parts: [(SimulatedTime, SimulatedTime)] = []
    var begin = stretch.begin
    while begin < stretch.end {
      let hour = begin.sinceStart.microseconds / TimeSpan.hour + 1
      let end = min(SimulatedTime(TimeSpan(microseconds: hour * TimeSpan.hour)), stretch.end)
      parts.append((begin, end))
      begin = end
    }
    return parts
  }

  /// Gateways by the begun hour each; images and logs go through them.
  private func gatewayItems(_ prices: PriceBook) throws(ModelError) -> [LineItem] {
    var items: [LineItem] = []
    var below: Int64 = 0
    for count in eras.map({ $0.surroundings.natGateways }).sorted() where count > below {
      let these = Int(clamping: count - below)
      for time in times({ $0.natGateways >= count }) {
        items += try VPC.natGatewayCost(for: time, count: these, prices: prices).items
      }
      below = count
    }
    var data = DataSize.bytes(0)
    for stretch in stretches where stretch.around.natGateways > 0 {
      data = data + stretch.around.logSize.times(served(from: stretch.begin, to: stretch.end))
      for task in scheduler.tasks {
        guard let begin = task.pullStartedAt, begin >= stretch.begin, begin < stretch.end else {
          continue
        }
        data = data + (task.pulledSize ?? .bytes(0))
      }
    }
    return try items + VPC.natDataItems(data, prices)
  }

  private func addressItems(_ prices: PriceBook) throws(ModelError) -> [LineItem] {
    var items: [LineItem] = []
    for stretch in stretches where stretch.around.publicAddresses > 0 && stretch.begin < stretch.end
    {
      items += try VPC.publicAddressCost(
        for: stretch.end - stretch.begin, count: Int(clamping: stretch.around.publicAddresses),
        prices: prices
      ).items
    }
    return items
  }

  /// A disk is there from the launch of its instance on.
  private func volumeItems(_ prices: PriceBook) throws(ModelError) -> [LineItem] {
    var items: [LineItem] = []
    for stretch in stretches {
      guard let volume = stretch.around.volume else { continue }
      for instance in fleet.instances {
        let begin = max(stretch.begin, instance.launchedAt)
        let end = min(stretch.end, instance.endedAt ?? now)
        if begin < end { items += try volume.cost(for: end - begin, prices: prices).items }
      }
    }
    return items
  }

  private func trafficItems(_ prices: PriceBook) throws(ModelError) -> [LineItem] {
    var (logs, answers) = (DataSize.bytes(0), DataSize.bytes(0))
    for stretch in stretches {
      let requests = served(from: stretch.begin, to: stretch.end)
      logs = logs + stretch.around.logSize.times(requests)
      answers = answers + stretch.around.responseSize.times(requests)
    }
    var items: [LineItem] = []
    if logs.bytes > 0 {
      items += try CloudWatchLogs.cost(ingested: logs, prices: prices, freeTier: false).items
    }
    if answers.bytes > 0 {
      items += try DataTransfer.costToInternet(answers, prices: prices, freeTier: false).items
    }
    return items
  }

  /// Requests that were answered, of all services.
  private func served(from begin: SimulatedTime, to end: SimulatedTime) -> Int64 {
    watches.reduce(0) { $0 + $1.served(from: begin, to: end) }
  }
}

extension DataSize {
  fileprivate func times(_ count: Int64) -> DataSize {
    DataSize(bytes: bytes.multipliedSaturating(by: count))
  }
}

extension Cluster.Surroundings: CustomStringConvertible {
  /// `a load balancer, 1 NAT gateway, 2 public addresses`.
  public var description: String {
    var parts: [String] = []
    if loadBalancer { parts.append("a load balancer") }
    if natGateways > 0 {
      parts.append("\(natGateways) NAT \(natGateways == 1 ? "gateway" : "gateways")")
    }
    if publicAddresses > 0 {
      parts.append("\(publicAddresses) public \(publicAddresses == 1 ? "address" : "addresses")")
    }
    if let volume { parts.append("\(volume) for each instance") }
    let sizes = [("request", requestSize), ("response", responseSize), ("log", logSize)]
    for (name, size) in sizes where size.bytes > 0 { parts.append("\(size) a \(name)") }
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }
}

extension ModelError {
  fileprivate static var surroundings: Self {
    ModelError(
      code: "cluster.surroundings",
      message: "a number or a size of the surroundings is below 0; expected 0 or more")
  }
}
