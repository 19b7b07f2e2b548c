import AWSModel
import ExampleEvaluator

// What surrounds tasks and functions on a bill.

/// Services that examples only ask what something costs.
enum CostLibrary {
  static let namespaces = [
    CloudWatchLogs.nominal, DataTransfer.nominal, EBS.nominal, ELB.nominal, VPC.nominal,
  ]

  /// What stands behind the names of services, which are no types.
  static let functions: [Library.Group] = [
    Library.Group(CloudWatchLogs.nominal, CloudWatchLogs.bindings),
    Library.Group(DataTransfer.nominal, DataTransfer.bindings),
    Library.Group(EBS.nominal, EBS.bindings), Library.Group(ELB.nominal, ELB.bindings),
    Library.Group(VPC.nominal, VPC.bindings), Library.Group(EC2.nominal, EC2.costBindings),
    Library.Group(EC2.InstanceType.nominal, EC2.InstanceType.costBindings),
    Library.Group(Lambda.nominal, Lambda.bindings),
  ]

  static let types: [Library.Group] = [
    Library.Group(EBS.VolumeType.nominal, EBS.VolumeType.bindings),
    Library.Group(EBS.Volume.nominal, EBS.Volume.bindings),
    Library.Group(ELB.LoadBalancerType.nominal, ELB.LoadBalancerType.bindings),
    Library.Group(ELB.CapacityUnits.nominal, ELB.CapacityUnits.bindings),
    Library.Group(EC2.PurchaseOption.nominal, EC2.PurchaseOption.bindings),
    Library.Group(SavingsPlan.nominal, SavingsPlan.bindings),
  ]
}

extension EC2.PurchaseOption: ModelValue {
  static let nominal = Nominal.model("EC2.PurchaseOption", EC2.PurchaseOption.self)

  static let bindings: [LibraryEntry] = .constants([
    ("onDemand", EC2.PurchaseOption.onDemand), ("spot", .spot),
  ])
}

extension EC2 {
  static let costBindings: [LibraryEntry] = [
    LibraryEntry("static func billedSeconds(_ run: TimeSpan) -> Int") {
      (call) throws(Fault) -> Value in
      .int(EC2.billedSeconds(call.model(0, as: TimeSpan.self)))
    }
  ]
}

extension EC2.InstanceType {
  static let costBindings: [LibraryEntry] = [
    .method(
      "cost(for time: TimeSpan, count: Int = 1, purchase: EC2.PurchaseOption = .onDemand, prices: PriceBook) throws -> Bill",
      EC2.InstanceType.self
    ) { (type, call) throws(ModelError) in
      try type.cost(
        for: call.model(0), count: call.count(1), purchase: call.model(2), prices: call.model(3)
      ).asValue
    }
  ]
}

extension EBS {
  static let nominal = Nominal("EBS")

  static let bindings: [LibraryEntry] = [
    .maker(
      "static func snapshotCost(_ size: DataSize, for time: TimeSpan, month: TimeSpan = .hours(730), prices: PriceBook) throws -> Bill"
    ) { (call) throws(ModelError) in
      try EBS.snapshotCost(
        call.model(0), for: call.model(1), month: call.model(2), prices: call.model(3))
    }
  ]
}

extension EBS.VolumeType: ModelValue {
  static let nominal = Nominal.model("EBS.VolumeType", EBS.VolumeType.self)

  static let bindings: [LibraryEntry] = .constants([
    ("gp2", EBS.VolumeType.gp2), ("gp3", .gp3), ("io1", .io1), ("st1", .st1), ("sc1", .sc1),
  ])
}

extension EBS.Volume: ModelValue {
  static let nominal = Nominal.model("EBS.Volume", EBS.Volume.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(_ size: DataSize, type: EBS.VolumeType = .gp3, iops: Int? = nil, throughput: Int? = nil) throws"
    ) { (call) throws(ModelError) in
      try EBS.Volume(
        call.model(0), type: call.model(1), iops: call.optionalInt(2).map { Int(clamping: $0) },
        throughput: call.optionalInt(3).map { Int(clamping: $0) })
    },
    .property("type: EBS.VolumeType", EBS.Volume.self) { $0.type.asValue },
    .property("size: DataSize", EBS.Volume.self) { $0.size.asValue },
    .property("iops: Int?", EBS.Volume.self) { .optional($0.iops) },
    .property("throughput: Int?", EBS.Volume.self) { .optional($0.throughput) },
    .method(
      "cost(for time: TimeSpan, count: Int = 1, month: TimeSpan = .hours(730), prices: PriceBook) throws -> Bill",
      EBS.Volume.self
    ) { (volume, call) throws(ModelError) in
      try volume.cost(
        for: call.model(0), count: call.count(1), month: call.model(2), prices: call.model(3)
      ).asValue
    },
  ]
}

extension ELB {
  static let nominal = Nominal("ELB")

  static let bindings: [LibraryEntry] = [
    .maker(
      "static func cost(_ type: ELB.LoadBalancerType = .application, for time: TimeSpan, average units: ELB.CapacityUnits = ELB.CapacityUnits(0.0), prices: PriceBook) throws -> Bill"
    ) { (call) throws(ModelError) in
      try ELB.cost(
        call.model(0), for: call.model(1), average: call.model(2), prices: call.model(3))
    }
  ]
}

extension ELB.LoadBalancerType: ModelValue {
  static let nominal = Nominal.model("ELB.LoadBalancerType", ELB.LoadBalancerType.self)

  static let bindings: [LibraryEntry] = .constants([
    ("application", ELB.LoadBalancerType.application), ("network", .network),
  ])
}

extension ELB.CapacityUnits: ModelValue {
  static let nominal = Nominal.ordered("ELB.CapacityUnits", ELB.CapacityUnits.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ units: Double)") { (call) throws(ModelError) in
      ELB.CapacityUnits(call.double(0))
    },
    .maker(
      "init(newConnections: Int = 0, activeConnections: Int = 0, processed: DataSize = .bytes(0), ruleEvaluations: Int = 0, toFunctions: Bool = false, in time: TimeSpan) throws"
    ) { (call) throws(ModelError) in
      try ELB.CapacityUnits(
        newConnections: call.int(0), activeConnections: call.int(1), processed: call.model(2),
        ruleEvaluations: call.int(3), toFunctions: call.bool(4), in: call.model(5))
    },
  ]
}

extension VPC {
  static let nominal = Nominal("VPC")

  static let bindings: [LibraryEntry] = [
    .maker(
      "static func natGatewayCost(for time: TimeSpan, count: Int = 1, processed: DataSize = .bytes(0), prices: PriceBook) throws -> Bill"
    ) { (call) throws(ModelError) in
      try VPC.natGatewayCost(
        for: call.model(0), count: call.count(1), processed: call.model(2), prices: call.model(3))
    },
    .maker(
      "static func publicAddressCost(for time: TimeSpan, count: Int = 1, prices: PriceBook) throws -> Bill"
    ) { (call) throws(ModelError) in
      try VPC.publicAddressCost(for: call.model(0), count: call.count(1), prices: call.model(2))
    },
  ]
}

extension CloudWatchLogs {
  static let nominal = Nominal("CloudWatchLogs")

  static let bindings: [LibraryEntry] = [
    .maker(
      "static func cost(ingested: DataSize, stored: DataSize = .bytes(0), scanned: DataSize = .bytes(0), prices: PriceBook, freeTier: Bool) throws -> Bill"
    ) { (call) throws(ModelError) in
      try CloudWatchLogs.cost(
        ingested: call.model(0), stored: call.model(1), scanned: call.model(2),
        prices: call.model(3), freeTier: call.bool(4))
    }
  ]
}

extension DataTransfer {
  static let nominal = Nominal("DataTransfer")

  static let bindings: [LibraryEntry] = [
    .maker(
      "static func costToInternet(_ size: DataSize, prices: PriceBook, freeTier: Bool) throws -> Bill"
    ) { (call) throws(ModelError) in
      try DataTransfer.costToInternet(
        call.model(0), prices: call.model(1), freeTier: call.bool(2))
    },
    .maker("static func costBetweenZones(_ size: DataSize, prices: PriceBook) throws -> Bill") {
      (call) throws(ModelError) in
      try DataTransfer.costBetweenZones(call.model(0), prices: call.model(1))
    },
  ]
}

extension SavingsPlan: ModelValue {
  static let nominal = Nominal.model("SavingsPlan", SavingsPlan.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(hourlyCommitment: Money, discountPercent: Int) throws") {
      (call) throws(ModelError) in
      try SavingsPlan(hourlyCommitment: call.model(0), discountPercent: call.count(1))
    },
    .property("hourlyCommitment: Money", SavingsPlan.self) { $0.hourlyCommitment.asValue },
    .property("discountPercent: Int", SavingsPlan.self) { .int($0.discountPercent) },
  ]
}

extension [LibraryEntry] {
  /// The cases of an enumeration without values, by their names in Swift.
  static func constants<T: ModelValue>(_ cases: [(String, T)]) -> [LibraryEntry] {
    LibraryEntry.constants(cases)
  }
}
