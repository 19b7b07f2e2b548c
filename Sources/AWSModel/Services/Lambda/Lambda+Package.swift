extension Lambda {
  /// What a function's code comes in.
  public enum Package: Hashable, Sendable {
    /// An archive on a runtime of AWS, with its layers.
    case zip(packed: DataSize, unpacked: DataSize, layers: Int64)
    /// A container image for one architecture.
    case image(size: DataSize)

    /// An archive.
    /// - Throws: `lambda.package` for one that is too large, or has too many layers.
    public static func archive(
      packed: DataSize, unpacked: DataSize, layers: Int = 0
    ) throws(ModelError) -> Package {
      if packed > Facts.packed.value { throw .package("the archive", packed, Facts.packed.value) }
      if unpacked > Facts.unpacked.value {
        throw .package("what is unpacked", unpacked, Facts.unpacked.value)
      }
      let most = Facts.layers.value
      guard (0...most).contains(Int64(clamping: layers)) else {
        throw .layers(Int64(clamping: layers), most)
      }
      return .zip(packed: packed, unpacked: unpacked, layers: Int64(layers))
    }

    /// A container image.
    /// - Throws: `lambda.package` for one that is too large.
    public static func container(size: DataSize) throws(ModelError) -> Package {
      if size > Facts.image.value { throw .package("the image", size, Facts.image.value) }
      return .image(size: size)
    }

    public var isImage: Bool { if case .image = self { true } else { false } }
  }

  /// Refuses a payload that a call cannot carry.
  /// - Throws: `lambda.payload`.
  public static func checkPayload(
    _ size: DataSize, asynchronous: Bool = false
  ) throws(ModelError) {
    let most = (asynchronous ? Facts.asynchronousPayload : Facts.payload).value
    guard size <= most else { throw .payload(size, most, asynchronous) }
  }

  /// Refuses environment variables that are too long, names and values together.
  /// - Throws: `lambda.environment`.
  public static func checkEnvironment(_ variables: [(String, String)]) throws(ModelError) {
    let size = variables.reduce(0) { $0 + $1.0.utf8.count + $1.1.utf8.count }
    guard DataSize(bytes: size) <= Facts.environment.value else {
      throw .environment(DataSize(bytes: size), Facts.environment.value)
    }
  }
}

extension Lambda.Package: CustomStringConvertible {
  public var description: String {
    switch self {
    case .zip(let packed, _, let layers): "zip of \(packed), \(layers) layers"
    case .image(let size): "image of \(size)"
    }
  }
}

extension ModelError {
  fileprivate static func package(_ what: String, _ size: DataSize, _ most: DataSize) -> Self {
    ModelError(
      code: "lambda.package", message: "\(what) is \(size); expected at most \(most)", path: "Code",
      notes: most == Lambda.Facts.image.value ? [] : ["a container image may have 10 GB"])
  }

  fileprivate static func layers(_ count: Int64, _ most: Int64) -> Self {
    ModelError(
      code: "lambda.package", message: "a function has \(count) layers; expected 0 to \(most)",
      path: "Layers")
  }

  fileprivate static func payload(
    _ size: DataSize, _ most: DataSize, _ asynchronous: Bool
  ) -> Self {
    ModelError(
      code: "lambda.payload",
      message:
        "the payload of \(asynchronous ? "an asynchronous" : "a") call is \(size); expected at most \(most)",
      notes: ["keep large data in storage, and send where it is"])
  }

  fileprivate static func environment(_ size: DataSize, _ most: DataSize) -> Self {
    ModelError(
      code: "lambda.environment",
      message: "the environment variables are \(size); expected at most \(most)",
      path: "Environment.Variables")
  }
}
