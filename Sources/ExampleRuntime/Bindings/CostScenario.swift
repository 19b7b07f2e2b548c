import AWSModel
import ExampleEvaluator

/// Loads, the places where they may run, and where one becomes cheaper than another.
enum ScenarioLibrary {
  static let types: [Library.Group] = [
    Library.Group(RequestLoad.nominal, RequestLoad.bindings),
    Library.Group(CostScenario.nominal, CostScenario.bindings),
    Library.Group(CostScenario.Candidate.nominal, CostScenario.Candidate.bindings),
    Library.Group(BreakEven.nominal, BreakEven.bindings),
    Library.Group(Packing.nominal, Packing.bindings),
    Library.Group(Utilisation.nominal, Utilisation.bindings),
    Library.Group(CloudFormationTemplate.nominal, CloudFormationTemplate.bindings),
  ]
}

extension RequestLoad: ModelValue {
  static let nominal = Nominal.model("RequestLoad", RequestLoad.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(requests: Int, duration: TimeSpan, cpuTime: TimeSpan? = nil, peak: Int = 1, responseSize: DataSize = .bytes(0), logSize: DataSize = .bytes(0)) throws"
    ) { (call) throws(ModelError) in
      try RequestLoad(
        requests: call.int(0), duration: call.model(1), cpuTime: call.optional(2),
        peak: call.count(3), responseSize: call.model(4), logSize: call.model(5))
    },
    .property("requests: Int", RequestLoad.self) {
      .int($0.requests)
    } set: {
      $0.requests = $1.int(0)
    },
    .property("duration: TimeSpan", RequestLoad.self) {
      $0.duration.asValue
    } set: {
      $0.duration = $1.model(0)
    },
    .property("cpuTime: TimeSpan?", RequestLoad.self) {
      .optional($0.cpuTime)
    } set: {
      $0.cpuTime = $1.optional(0)
    },
    .property("peak: Int", RequestLoad.self) {
      .int($0.peak)
    } set: {
      $0.peak = $1.int(0)
    },
    .property("responseSize: DataSize", RequestLoad.self) {
      $0.responseSize.asValue
    } set: {
      $0.responseSize = $1.model(0)
    },
    .property("logSize: DataSize", RequestLoad.self) {
      $0.logSize.asValue
    } set: {
      $0.logSize = $1.model(0)
    },
    .method("with(requests: Int) -> RequestLoad", RequestLoad.self) {
      (load, call) throws(ModelError) in load.with(requests: call.int(0)).asValue
    },
  ]
}

extension CostScenario.Candidate: ModelValue {
  static let nominal = Nominal.model("CostScenario.Candidate", CostScenario.Candidate.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "static func lambda(_ function: Lambda.Function, provisioned: Int = 0, freeTier: Bool = false, name: String = \"Lambda\") -> CostScenario.Candidate"
    ) { (call) throws(ModelError) in
      CostScenario.Candidate.lambda(
        call.model(0), provisioned: call.count(1), freeTier: call.bool(2), name: call.string(3))
    },
    .maker(
      "static func fargate(_ task: Fargate.Task, count: Int, name: String = \"Fargate\") -> CostScenario.Candidate"
    ) { (call) throws(ModelError) in
      CostScenario.Candidate.fargate(call.model(0), count: call.count(1), name: call.string(2))
    },
    .maker(
      "static func ec2(_ type: EC2.InstanceType, count: Int, volume: EBS.Volume? = nil, name: String = \"EC2\") -> CostScenario.Candidate"
    ) { (call) throws(ModelError) in
      CostScenario.Candidate.ec2(
        call.model(0), count: call.count(1), volume: call.optional(2), name: call.string(3))
    },
    .method(
      "with(loadBalancer: Bool = false, natGateways: Int = 0, publicAddresses: Int = 0, savingsPlan: SavingsPlan? = nil) -> CostScenario.Candidate",
      CostScenario.Candidate.self
    ) { (candidate, call) throws(ModelError) in
      candidate.with(
        loadBalancer: call.bool(0), natGateways: call.count(1), publicAddresses: call.count(2),
        savingsPlan: call.optional(3)
      ).asValue
    },
    .property("name: String", CostScenario.Candidate.self) {
      .string($0.name)
    } set: {
      $0.name = $1.string(0)
    },
    .property("count: Int", CostScenario.Candidate.self) {
      .int($0.count)
    } set: {
      $0.count = $1.int(0)
    },
    .property("loadBalancer: Bool", CostScenario.Candidate.self) {
      .bool($0.loadBalancer)
    } set: {
      $0.loadBalancer = $1.bool(0)
    },
    .property("natGateways: Int", CostScenario.Candidate.self) {
      .int($0.natGateways)
    } set: {
      $0.natGateways = $1.int(0)
    },
    .property("publicAddresses: Int", CostScenario.Candidate.self) {
      .int($0.publicAddresses)
    } set: {
      $0.publicAddresses = $1.int(0)
    },
    .property("freeTier: Bool", CostScenario.Candidate.self) {
      .bool($0.freeTier)
    } set: {
      $0.freeTier = $1.bool(0)
    },
    .property("savingsPlan: SavingsPlan?", CostScenario.Candidate.self) {
      .optional($0.savingsPlan)
    } set: {
      $0.savingsPlan = $1.optional(0)
    },
  ]
}

extension CostScenario: ModelValue {
  static let nominal = Nominal.model("CostScenario", CostScenario.self)

  static let bindings: [LibraryEntry] = making + bills + searches

  private static let making: [LibraryEntry] = [
    .maker("init(json: String, name: String) throws") { (call) throws(ModelError) in
      try CostScenario(json: call.string(0), name: call.string(1))
    },
    .maker(
      "init(_ name: String, load: RequestLoad, candidates: [CostScenario.Candidate], month: TimeSpan = .hours(730), utilisation: Int = 70) throws"
    ) { (call) throws(ModelError) in
      try CostScenario(
        call.string(0), load: call.model(1), candidates: call.models(2), month: call.model(3),
        utilisation: call.count(4))
    },
    .assumption("assumedUtilisation", CostScenario.assumedUtilisation),
    .property("name: String", CostScenario.self) { .string($0.name) },
    .property("load: RequestLoad", CostScenario.self) { $0.load.asValue },
    .property("candidates: [CostScenario.Candidate]", CostScenario.self) { .models($0.candidates) },
    .property("month: TimeSpan", CostScenario.self) { $0.month.asValue },
    .property("utilisation: Int", CostScenario.self) { .int($0.utilisation) },
    .method("candidate(_ name: String) throws -> CostScenario.Candidate", CostScenario.self) {
      (scenario, call) throws(ModelError) in try scenario.candidate(call.string(0)).asValue
    },
    .method("with(requests: Int) throws -> CostScenario", CostScenario.self) {
      (scenario, call) throws(ModelError) in try scenario.with(requests: call.int(0)).asValue
    },
  ]

  private static let bills: [LibraryEntry] = [
    .method("bill(for name: String, prices: PriceBook) throws -> Bill", CostScenario.self) {
      (scenario, call) throws(ModelError) in
      try scenario.bill(for: call.string(0), prices: call.model(1)).asValue
    },
    .method("idleBill(for name: String, prices: PriceBook) throws -> Bill", CostScenario.self) {
      (scenario, call) throws(ModelError) in
      try scenario.idleBill(for: call.string(0), prices: call.model(1)).asValue
    },
    .method("count(for name: String) throws -> Int", CostScenario.self) {
      (scenario, call) throws(ModelError) in .int(try scenario.count(for: call.string(0)))
    },
    .method("comparison(prices: PriceBook) throws -> Table", CostScenario.self) {
      (scenario, call) throws(ModelError) in
      try scenario.comparison(prices: call.model(0)).asValue
    },
  ]

  private static let searches: [LibraryEntry] = [
    .costly(
      "breakEvens(between one: String, and other: String, upTo bound: Int, prices: PriceBook) throws -> [BreakEven]",
      CostScenario.self, steps: 20_000
    ) { (scenario, call) throws(ModelError) in
      .models(
        try scenario.breakEvens(
          between: call.string(0), and: call.string(1), upTo: call.int(2), prices: call.model(3)))
    },
    .costly(
      "chart(upTo bound: Int, points: Int = 41, prices: PriceBook) throws -> Chart",
      CostScenario.self, steps: 20_000, perItem: 300, of: 1
    ) { (scenario, call) throws(ModelError) in
      try scenario.chart(upTo: call.int(0), points: call.count(1), prices: call.model(2)).asValue
    },
  ]
}

extension BreakEven: ModelValue {
  static let nominal = Nominal.model("BreakEven", BreakEven.self)

  static let bindings: [LibraryEntry] = [
    .property("value: Int", BreakEven.self) { .int($0.value) },
    .property("cheaper: String", BreakEven.self) { .string($0.cheaper) },
    .property("dearer: String", BreakEven.self) { .string($0.dearer) },
    .property("cheaperCost: Money", BreakEven.self) { $0.cheaperCost.asValue },
    .property("dearerCost: Money", BreakEven.self) { $0.dearerCost.asValue },
  ]
}

extension Packing: ModelValue {
  static let nominal = Nominal.model("Packing", Packing.self)

  static let bindings: [LibraryEntry] = [
    .maker(
      "init(of task: Fargate.Task, on instance: EC2.InstanceType, volume: EBS.Volume? = nil, month: TimeSpan = .hours(730)) throws"
    ) { (call) throws(ModelError) in
      try Packing(
        of: call.model(0), on: call.model(1), volume: call.optional(2), month: call.model(3))
    },
    .property("instance: EC2.InstanceType", Packing.self) { $0.instance.asValue },
    .property("task: Fargate.Task", Packing.self) { $0.task.asValue },
    .property("volume: EBS.Volume?", Packing.self) { .optional($0.volume) },
    .property("tasksPerInstance: Int", Packing.self) { .int($0.tasksPerInstance) },
    .property("month: TimeSpan", Packing.self) { $0.month.asValue },
    .method("instances(for tasks: Int) -> Int", Packing.self) {
      (packing, call) throws(ModelError) in .int(packing.instances(for: call.int(0)))
    },
    .method("costOnEC2(tasks: Int, prices: PriceBook) throws -> Bill", Packing.self) {
      (packing, call) throws(ModelError) in
      try packing.costOnEC2(tasks: call.int(0), prices: call.model(1)).asValue
    },
    .method("costOnFargate(tasks: Int, prices: PriceBook) throws -> Bill", Packing.self) {
      (packing, call) throws(ModelError) in
      try packing.costOnFargate(tasks: call.int(0), prices: call.model(1)).asValue
    },
    .method("breakEven(prices: PriceBook) throws -> BreakEven?", Packing.self) {
      (packing, call) throws(ModelError) in
      .optional(try packing.breakEven(prices: call.model(0)))
    },
    .costly(
      "chart(upTo tasks: Int, prices: PriceBook) throws -> Chart", Packing.self,
      perItem: 100, of: 0
    ) { (packing, call) throws(ModelError) in
      try packing.chart(upTo: call.count(0), prices: call.model(1)).asValue
    },
  ]
}

extension LibraryEntry {
  /// A method that takes as long as many small ones: it is charged before it is called.
  ///
  /// - Parameters:
  ///   - steps: what it takes in any case.
  ///   - each: what it takes for each of the things (1,000 at most) that its argument of that index counts.
  static func costly<T: ModelValue>(
    _ text: String, _ type: T.Type, steps: Int = 0, perItem each: Int = 0, of index: Int = 0,
    _ body: @escaping @Sendable (T, BindingCall) throws(ModelError) -> Value
  ) -> LibraryEntry {
    LibraryEntry("func " + text) { (call) throws(Fault) -> Value in
      let (receiver, arguments) = (call.receiver.asModel(T.self), call)
      let items = each == 0 ? 0 : max(0, min(1_000, arguments.count(index)))
      try call.machine.step(steps + each * items)
      return try faulting { () throws(ModelError) in try body(receiver, arguments) }
    }
  }
}

extension CloudFormationTemplate: ModelValue {
  static let nominal = Nominal.model("CloudFormationTemplate", CloudFormationTemplate.self)

  static let bindings: [LibraryEntry] = [
    .maker("init(json: String, region: Region = .usEast1) throws") { (call) throws(ModelError) in
      try CloudFormationTemplate(json: call.string(0), region: call.model(1))
    },
    .property("taskDefinitions: [TaskDefinition]", CloudFormationTemplate.self) {
      .models($0.taskDefinitions)
    },
    .property("services: [Service]", CloudFormationTemplate.self) { .models($0.services) },
    .method("taskDefinition(_ name: String) throws -> TaskDefinition", CloudFormationTemplate.self)
    {
      (template, call) throws(ModelError) in try template.taskDefinition(call.string(0)).asValue
    },
    .method("service(_ name: String) throws -> Service", CloudFormationTemplate.self) {
      (template, call) throws(ModelError) in try template.service(call.string(0)).asValue
    },
  ]
}
