import AWSModel
import ExampleEvaluator

extension Lambda {
  /// The namespace: what stands behind `Lambda.`.
  static let nominal = Nominal("Lambda")
}

extension Lambda.Function: ModelValue {
  static let nominal = Nominal.model("Lambda.Function", Lambda.Function.self)

  static let bindings: [LibraryEntry] = [
    LibraryEntry(
      "init(memory: DataSize, architecture: CPUArchitecture = .x86, timeout: TimeSpan = .seconds(3), ephemeralStorage: DataSize = .mebibytes(512), memoryLimit: DataSize = .mebibytes(10240)) throws"
    ) { (call) throws(Fault) -> Value in
      let (memory, architecture) = (
        call.model(0, as: DataSize.self), call.model(1, as: CPUArchitecture.self)
      )
      let timeout = call.model(2, as: TimeSpan.self)
      let (storage, limit) = (call.model(3, as: DataSize.self), call.model(4, as: DataSize.self))
      return try faulting { () throws(ModelError) in
        try Lambda.Function(
          memory: memory, architecture: architecture, timeout: timeout, ephemeralStorage: storage,
          memoryLimit: limit)
      }.asValue
    },
    .maker("init(image: ECR.Image, memory: DataSize, timeout: TimeSpan = .seconds(3)) throws") {
      (call) throws(ModelError) in
      try Lambda.Function(image: call.model(0), memory: call.model(1), timeout: call.model(2))
    },
    .property("ephemeralStorage: DataSize", Lambda.Function.self) { $0.ephemeralStorage.asValue },
    .property("memory: DataSize", Lambda.Function.self) { $0.memory.asValue },
    .property("architecture: CPUArchitecture", Lambda.Function.self) { $0.architecture.asValue },
    .property("timeout: TimeSpan", Lambda.Function.self) { $0.timeout.asValue },
    .property("vCPU: Double", Lambda.Function.self) { .double($0.vCPU) },
    LibraryEntry(
      "func cost(requests: Int, averageDuration: TimeSpan, prices: PriceBook, freeTier: Bool) throws -> Bill"
    ) { (call) throws(Fault) -> Value in
      let function = call.receiver.asModel(Lambda.Function.self)
      let (requests, duration) = (call.int(0), call.model(1, as: TimeSpan.self))
      let (prices, freeTier) = (call.model(2, as: PriceBook.self), call.bool(3))
      return try faulting { () throws(ModelError) in
        try function.cost(
          requests: requests, averageDuration: duration, prices: prices, freeTier: freeTier)
      }.asValue
    },
    LibraryEntry(
      "func provisionedCost(concurrency: Int, enabled: TimeSpan, requests: Int, averageDuration: TimeSpan, prices: PriceBook) throws -> Bill"
    ) { (call) throws(Fault) -> Value in
      let function = call.receiver.asModel(Lambda.Function.self)
      let (concurrency, enabled) = (call.int(0), call.model(1, as: TimeSpan.self))
      let (requests, duration) = (call.int(2), call.model(3, as: TimeSpan.self))
      let prices = call.model(4, as: PriceBook.self)
      return try faulting { () throws(ModelError) in
        try function.provisionedCost(
          concurrency: concurrency, enabled: enabled, requests: requests,
          averageDuration: duration, prices: prices)
      }.asValue
    },
  ]
}
