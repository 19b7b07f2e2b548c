extension ECR {
  /// One layer of an image, compressed as registries keep it.
  public struct Layer: Hashable, Sendable, CustomStringConvertible {
    /// What is in it, in words: two layers with the same words are the same layer.
    public let content: String
    /// Compressed.
    public let size: DataSize
    /// Worked out from content and size.
    public let digest: String

    public init(_ content: String, size: DataSize) {
      self.content = content
      self.size = size
      self.digest = SHA256.digest("\(content)\n\(size.bytes)")
    }

    public var description: String { "\(content), \(size)" }
  }

  /// An image: layers on one another, for one platform.
  public struct Image: Hashable, Sendable, CustomStringConvertible {
    public let layers: [Layer]
    public let architecture: CPUArchitecture
    /// Worked out from the layers: the same layers are the same image.
    public let digest: String

    public init(_ layers: [Layer], architecture: CPUArchitecture = .x86) {
      self.layers = layers
      self.architecture = architecture
      self.digest = SHA256.digest(
        ([architecture.rawValue] + layers.map { $0.digest }).joined(separator: "\n"))
    }

    /// The same image with more layers on it, as `FROM` makes one.
    public func adding(_ layers: [Layer]) -> Image {
      Image(self.layers + layers, architecture: architecture)
    }

    /// All layers together, each once.
    public var size: DataSize { ECR.size(of: ECR.unique(layers)) }

    /// `2 layers, 60 MiB, sha256:…`, with twelve digits of the digest.
    public var description: String {
      let count = Int64(layers.count)
      return "\(count) \(count == 1 ? "layer" : "layers"), \(size), \(ECR.short(digest))"
    }
  }

  /// Each layer once, in the order of its first place.
  static func unique(_ layers: [Layer]) -> [Layer] {
    var seen: Set<String> = []
    return layers.filter { seen.insert($0.digest).inserted }
  }

  static func size(of layers: [Layer]) -> DataSize {
    layers.reduce(DataSize(bytes: 0)) { $0 + $1.size }
  }

  static func short(_ digest: String) -> String {
    String(decoding: digest.utf8.prefix(7 + 12), as: UTF8.self)
  }
}
