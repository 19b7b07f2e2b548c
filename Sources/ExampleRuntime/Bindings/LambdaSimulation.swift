import AWSModel
import ExampleEvaluator

/// Functions while calls come in.
enum LambdaLibrary {
  static let types: [Library.Group] = [
    Library.Group(Lambda.Package.nominal, Lambda.Package.bindings),
    Library.Group(Lambda.ConcurrencyPool.nominal, Lambda.ConcurrencyPool.bindings),
    Library.Group(
      Lambda.ConcurrencyPool.Reservation.nominal, Lambda.ConcurrencyPool.Reservation.bindings),
    Library.Group(Lambda.Behavior.nominal, Lambda.Behavior.bindings),
    Library.Group(Lambda.Simulation.nominal, Lambda.Simulation.bindings),
    Library.Group(Lambda.Simulation.Counts.nominal, Lambda.Simulation.Counts.bindings),
    Library.Group(Lambda.Simulation.Second.nominal, Lambda.Simulation.Second.bindings),
  ]
}

extension Lambda {
  static let bindings: [LibraryEntry] = [
    LibraryEntry(
      "static func concurrency(requestsPerSecond rate: Int, duration: TimeSpan) throws -> Int"
    ) { (call) throws(Fault) -> Value in
      let (rate, duration) = (call.int(0), call.model(1, as: TimeSpan.self))
      return .int(
        try faulting { () throws(ModelError) in
          try Lambda.concurrency(requestsPerSecond: rate, duration: duration)
        })
    },
    LibraryEntry(
      "static func checkPayload(_ size: DataSize, asynchronous: Bool = false) throws"
    ) { (call) throws(Fault) -> Value in
      let (size, asynchronous) = (call.model(0, as: DataSize.self), call.bool(1))
      try faulting { () throws(ModelError) in
        try Lambda.checkPayload(size, asynchronous: asynchronous)
      }
      return .void
    },
    LibraryEntry("static func checkEnvironment(_ variables: [(String, String)]) throws") {
      (call) throws(Fault) -> Value in
      let variables = call.array(0).map { $0.asPair }
      try faulting { () throws(ModelError) in try Lambda.checkEnvironment(variables) }
      return .void
    },
  ]
}

extension Lambda.Package: ModelValue {
  static let nominal = Nominal.model("Lambda.Package", Lambda.Package.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "static func archive(packed: DataSize, unpacked: DataSize, layers: Int = 0) throws -> Lambda.Package"
    ) { (call) throws(ModelError) in
      try Lambda.Package.archive(
        packed: call.model(0), unpacked: call.model(1), layers: call.count(2))
    },
    .maker("static func container(size: DataSize) throws -> Lambda.Package") {
      (call) throws(ModelError) in try Lambda.Package.container(size: call.model(0))
    },
    .maker("static func container(_ image: ECR.Image) throws -> Lambda.Package") {
      (call) throws(ModelError) in try Lambda.Package.container(call.model(0, as: ECR.Image.self))
    },
    .maker(
      "static func zip(packed: DataSize, unpacked: DataSize, layers: Int) -> Lambda.Package"
    ) { (call) throws(ModelError) in
      Lambda.Package.zip(packed: call.model(0), unpacked: call.model(1), layers: call.int(2))
    },
    .maker("static func image(size: DataSize) -> Lambda.Package") { (call) throws(ModelError) in
      Lambda.Package.image(size: call.model(0))
    },
    .property("isImage: Bool", Lambda.Package.self) { .bool($0.isImage) },
  ]
}

extension Lambda.ConcurrencyPool: ModelValue {
  static let nominal = Nominal.model("Lambda.ConcurrencyPool", Lambda.ConcurrencyPool.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(limit: Int = 1000) throws") { (call) throws(ModelError) in
      try Lambda.ConcurrencyPool(limit: call.count(0))
    },
    .property("limit: Int", Lambda.ConcurrencyPool.self) { .int($0.limit) },
    .property("unreserved: Int", Lambda.ConcurrencyPool.self) { .int($0.unreserved) },
    .property("reservable: Int", Lambda.ConcurrencyPool.self) { .int($0.reservable) },
    .property("reservations: [Lambda.ConcurrencyPool.Reservation]", Lambda.ConcurrencyPool.self) {
      .models($0.reservations)
    },
    .mutating(
      "reserve(_ concurrency: Int, for function: String) throws", Lambda.ConcurrencyPool.self
    ) { (pool, call) throws(ModelError) in
      try pool.reserve(call.count(0), for: call.string(1))
      return .void
    },
    .method("limit(of function: String) -> Int", Lambda.ConcurrencyPool.self) {
      (pool, call) throws(ModelError) in .int(pool.limit(of: call.string(0)))
    },
  ]
}

extension Lambda.ConcurrencyPool.Reservation: ModelValue {
  static let nominal = Nominal.model(
    "Lambda.ConcurrencyPool.Reservation", Lambda.ConcurrencyPool.Reservation.self)

  static let bindings: [LibraryEntry] = [
    .property("function: String", Lambda.ConcurrencyPool.Reservation.self) {
      .string($0.function)
    },
    .property("concurrency: Int", Lambda.ConcurrencyPool.Reservation.self) {
      .int($0.concurrency)
    },
  ]
}

extension Lambda.Behavior: ModelValue {
  static let nominal = Nominal.model("Lambda.Behavior", Lambda.Behavior.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(duration: TimeSpan, initDuration: TimeSpan = .milliseconds(800), package: Lambda.Package = .image(size: .mebibytes(200)), concurrency: Int = 1000, provisioned: Int = 0, keepAlive: TimeSpan = .minutes(10), billsArchiveStarts: Bool = true) throws"
    ) { (call) throws(ModelError) in
      try Lambda.Behavior(
        duration: call.model(0), initDuration: call.model(1), package: call.model(2),
        concurrency: call.count(3), provisioned: call.count(4), keepAlive: call.model(5),
        billsArchiveStarts: call.bool(6))
    },
    .property("duration: TimeSpan", Lambda.Behavior.self) {
      $0.duration.asValue
    } set: {
      $0.duration = $1.model(0)
    },
    .property("initDuration: TimeSpan", Lambda.Behavior.self) {
      $0.initDuration.asValue
    } set: {
      $0.initDuration = $1.model(0)
    },
    .property("package: Lambda.Package", Lambda.Behavior.self) {
      $0.package.asValue
    } set: {
      $0.package = $1.model(0)
    },
    .property("concurrency: Int", Lambda.Behavior.self) {
      .int($0.concurrency)
    } set: {
      $0.concurrency = $1.int(0)
    },
    .property("provisioned: Int", Lambda.Behavior.self) {
      .int($0.provisioned)
    } set: {
      $0.provisioned = $1.int(0)
    },
    .property("keepAlive: TimeSpan", Lambda.Behavior.self) {
      $0.keepAlive.asValue
    } set: {
      $0.keepAlive = $1.model(0)
    },
    .property("billsArchiveStarts: Bool", Lambda.Behavior.self) {
      .bool($0.billsArchiveStarts)
    } set: {
      $0.billsArchiveStarts = $1.bool(0)
    },
    LibraryEntry("static var assumedKeepAlive: TimeAssumption") { (call) throws(Fault) -> Value in
      AssumptionEntries.value(Lambda.Behavior.assumedKeepAlive)
    },
    LibraryEntry("static var assumedInit: TimeAssumption") { (call) throws(Fault) -> Value in
      AssumptionEntries.value(Lambda.Behavior.assumedInit)
    },
  ]
}

extension Lambda.Simulation: ModelValue {
  static let nominal = Nominal.model("Lambda.Simulation", Lambda.Simulation.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(_ function: Lambda.Function, _ behavior: Lambda.Behavior)") {
      (call) throws(ModelError) in Lambda.Simulation(call.model(0), call.model(1))
    },
    LibraryEntry(
      "mutating func send(_ count: Int, asynchronous: Bool = false, failing: Bool = false)"
    ) { (call) throws(Fault) -> Value in
      var simulation = call.receiver.asModel(Lambda.Simulation.self)
      try call.machine.charge(calls: max(0, call.count(0)))
      simulation.send(call.count(0), asynchronous: call.bool(1), failing: call.bool(2))
      call.receiver = simulation.asValue
      return .void
    },
    LibraryEntry("mutating func run(requestsPerSecond rate: Int, for time: TimeSpan)") {
      (call) throws(Fault) -> Value in
      var simulation = call.receiver.asModel(Lambda.Simulation.self)
      let machine = call.machine
      try simulation.run(requestsPerSecond: call.int(0), for: call.model(1, as: TimeSpan.self)) {
        (calls) throws(Fault) in try machine.charge(calls: calls)
      }
      call.receiver = simulation.asValue
      return .void
    },
    LibraryEntry("mutating func run(for time: TimeSpan)") { (call) throws(Fault) -> Value in
      var simulation = call.receiver.asModel(Lambda.Simulation.self)
      simulation.run(for: call.model(0, as: TimeSpan.self))
      call.receiver = simulation.asValue
      return .void
    },
    .property("function: Lambda.Function", Lambda.Simulation.self) { $0.function.asValue },
    .property("behavior: Lambda.Behavior", Lambda.Simulation.self) { $0.behavior.asValue },
    .property("now: SimulatedTime", Lambda.Simulation.self) { $0.now.asValue },
    .property("counts: Lambda.Simulation.Counts", Lambda.Simulation.self) { $0.counts.asValue },
    .property("seconds: [Lambda.Simulation.Second]", Lambda.Simulation.self) {
      .models($0.seconds)
    },
    .property("chart: Chart", Lambda.Simulation.self) { $0.chart.asValue },
    .method("bill(prices: PriceBook, freeTier: Bool) throws -> Bill", Lambda.Simulation.self) {
      (simulation, call) throws(ModelError) in
      try simulation.bill(prices: call.model(0), freeTier: call.bool(1)).asValue
    },
  ]
}

extension Machine {
  /// A call of a function is some steps, and a note of what became of it.
  fileprivate func charge(calls: Int) throws(Fault) {
    try step(calls.multipliedReportingOverflow(by: 20).overflow ? .max : calls * 20)
    try charge(bytes: calls.multipliedReportingOverflow(by: 40).overflow ? .max : calls * 40)
  }
}

extension Lambda.Simulation.Counts: ModelValue {
  static let nominal = Nominal.model("Lambda.Simulation.Counts", Lambda.Simulation.Counts.self)

  static let bindings: [LibraryEntry] = [
    .property("invocations: Int", Lambda.Simulation.Counts.self) {
      .int($0.invocations)
    } set: {
      $0.invocations = $1.int(0)
    },
    .property("coldStarts: Int", Lambda.Simulation.Counts.self) {
      .int($0.coldStarts)
    } set: {
      $0.coldStarts = $1.int(0)
    },
    .property("throttles: Int", Lambda.Simulation.Counts.self) {
      .int($0.throttles)
    } set: {
      $0.throttles = $1.int(0)
    },
    .property("errors: Int", Lambda.Simulation.Counts.self) {
      .int($0.errors)
    } set: {
      $0.errors = $1.int(0)
    },
    .property("discarded: Int", Lambda.Simulation.Counts.self) {
      .int($0.discarded)
    } set: {
      $0.discarded = $1.int(0)
    },
    .property("provisionedMilliseconds: Int", Lambda.Simulation.Counts.self) {
      .int($0.provisionedMilliseconds)
    } set: {
      $0.provisionedMilliseconds = $1.int(0)
    },
    .property("billedMilliseconds: Int", Lambda.Simulation.Counts.self) {
      .int($0.billedMilliseconds)
    } set: {
      $0.billedMilliseconds = $1.int(0)
    },
    .property("mostAtOnce: Int", Lambda.Simulation.Counts.self) {
      .int($0.mostAtOnce)
    } set: {
      $0.mostAtOnce = $1.int(0)
    },
  ]
}

extension Lambda.Simulation.Second: ModelValue {
  static let nominal = Nominal.model("Lambda.Simulation.Second", Lambda.Simulation.Second.self)

  static let bindings: [LibraryEntry] = [
    .property("second: Int", Lambda.Simulation.Second.self) { .int($0.second) },
    .property("invocations: Int", Lambda.Simulation.Second.self) {
      .int($0.invocations)
    } set: {
      $0.invocations = $1.int(0)
    },
    .property("coldStarts: Int", Lambda.Simulation.Second.self) {
      .int($0.coldStarts)
    } set: {
      $0.coldStarts = $1.int(0)
    },
    .property("throttles: Int", Lambda.Simulation.Second.self) {
      .int($0.throttles)
    } set: {
      $0.throttles = $1.int(0)
    },
    .property("concurrency: Int", Lambda.Simulation.Second.self) {
      .int($0.concurrency)
    } set: {
      $0.concurrency = $1.int(0)
    },
  ]
}

extension Value {
  /// A pair of texts.
  fileprivate var asPair: (String, String) {
    guard case .tuple(let elements) = self, elements.count == 2 else {
      preconditionFailure("checked as a pair")
    }
    return (elements[0].value.asString, elements[1].value.asString)
  }
}
