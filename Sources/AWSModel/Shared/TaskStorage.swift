/// The disk that a task on Fargate can have for itself.
enum TaskStorage {
  /// What every task has, and what is not billed.
  static let included = Fact<DataSize>(
    .gigabytes(20), unit: "GB", source: "AWS Fargate pricing page; Amazon ECS API, EphemeralStorage"
  )

  /// What can be asked for.
  static let range = Fact<ClosedRange<Int64>>(
    21...200, unit: "GiB", source: "Amazon ECS API, EphemeralStorage.sizeInGiB")

  /// - Throws: `ecs.ephemeral-storage` outside the range, and for parts of a GiB.
  static func check(_ size: DataSize) throws(ModelError) {
    guard size.bytes % DataSize.gigabyte == 0, range.value.contains(size.bytes / DataSize.gigabyte)
    else { throw .ephemeralStorage(size) }
  }
}

extension ModelError {
  fileprivate static func ephemeralStorage(_ size: DataSize) -> Self {
    ModelError(
      code: "ecs.ephemeral-storage",
      message: "ephemeral storage is \(size); expected 21 GB to 200 GB in steps of 1 GB",
      path: "ephemeralStorage.sizeInGiB",
      notes: ["leave it out for the 20 GB that every task has"])
  }
}
