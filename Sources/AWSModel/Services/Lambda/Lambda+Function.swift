import Figures

extension Lambda {
  /// The settings of one function that decide what a call costs.
  public struct Function: Hashable, Sendable {
    /// The CPU share grows with it.
    public let memory: DataSize
    public let architecture: CPUArchitecture
    /// How long a call may take.
    public let timeout: TimeSpan
    /// The disk of each environment.
    public let ephemeralStorage: DataSize

    /// - Parameter memoryLimit: for accounts that were given more than 10,240 MB.
    /// - Throws: `lambda.memory` outside 128 MB to the limit, `lambda.timeout` outside 1 s to 900 s,
    ///   `lambda.storage` outside 512 MB to 10,240 MB.
    public init(
      memory: DataSize, architecture: CPUArchitecture = .x86, timeout: TimeSpan = .seconds(3),
      ephemeralStorage: DataSize = .mebibytes(512), memoryLimit: DataSize = .mebibytes(10_240)
    ) throws(ModelError) {
      guard let mebibytes = memory.mebibytes, mebibytes >= Facts.memory.value.lowerBound,
        memory <= memoryLimit
      else { throw .lambdaMemory(memory, memoryLimit) }
      guard let storage = ephemeralStorage.mebibytes, Facts.storage.value.contains(storage) else {
        throw .lambdaStorage(ephemeralStorage)
      }
      guard Facts.timeout.value.contains(timeout), timeout.microseconds % TimeSpan.second == 0
      else { throw .lambdaTimeout(timeout) }
      self.memory = memory
      self.architecture = architecture
      self.timeout = timeout
      self.ephemeralStorage = ephemeralStorage
    }
  }
}

extension Lambda.Function: CustomStringConvertible {
  /// `Lambda 1.5 GB`, with the architecture where it is ARM.
  public var description: String { "Lambda\(architecture == .arm64 ? " ARM" : "") \(memory)" }

  /// The share of a processor: 1,769 MB stand for a whole one.
  public var vCPU: Double {
    Double(memory.bytes) / Double(Lambda.Facts.memoryPerVCPU.value * DataSize.mebibyte)
  }
}

extension ModelError {
  fileprivate static func lambdaMemory(_ memory: DataSize, _ limit: DataSize) -> Self {
    ModelError(
      code: "lambda.memory",
      message:
        "a function's memory is \(memory); expected 128 MiB to \(DecimalText.grouped(Int128(limit.bytes / DataSize.mebibyte))) MiB in steps of 1 MiB",
      path: "MemorySize")
  }

  fileprivate static func lambdaStorage(_ storage: DataSize) -> Self {
    ModelError(
      code: "lambda.storage",
      message:
        "a function's ephemeral storage is \(storage); expected 512 MiB to 10,240 MiB in steps of 1 MiB",
      path: "EphemeralStorage.Size")
  }

  fileprivate static func lambdaTimeout(_ timeout: TimeSpan) -> Self {
    ModelError(
      code: "lambda.timeout",
      message: "a function's timeout is \(timeout); expected 1 s to 900 s in whole seconds",
      path: "Timeout")
  }
}
