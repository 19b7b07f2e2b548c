extension Lambda.Package {
  /// An image from a registry, as a function's code: the same that a task on Fargate runs.
  ///
  /// - Throws: `lambda.package` for one above 10 GB.
  public static func container(_ image: ECR.Image) throws(ModelError) -> Self {
    try container(size: image.size)
  }
}

extension Lambda.Function {
  /// A function that runs an image: its architecture is that of the image.
  /// - Throws: as ``init(memory:architecture:timeout:ephemeralStorage:memoryLimit:)``, and
  ///   `lambda.package`.
  public init(
    image: ECR.Image, memory: DataSize, timeout: TimeSpan = .seconds(3)
  ) throws(ModelError) {
    _ = try Lambda.Package.container(image)
    try self.init(memory: memory, architecture: image.architecture, timeout: timeout)
  }
}
