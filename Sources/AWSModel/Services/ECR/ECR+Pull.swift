extension ECR {
  /// What nobody publishes about pulls.
  public enum Assumptions {
    /// How fast compressed layers come and are unpacked.
    public static let pullThroughput = Assumption<DataSize>(
      .mebibytes(64), unit: "per second",
      why:
        "AWS publishes no figure; it grows with the size of the task and falls with the number of small files"
    )

    /// What a pull takes before the first byte: logging in and reading the manifest.
    public static let pullOverhead = Assumption<TimeSpan>(
      .seconds(1), why: "AWS publishes no figure; a few requests to the registry")
  }

  /// What was got from a repository.
  public struct Pull: Hashable, Sendable, CustomStringConvertible {
    /// The image by its digest.
    public let reference: ImageReference
    public let image: Image
    /// The layers that whoever pulls did not have.
    public let downloaded: [Layer]

    /// What was sent.
    public var size: DataSize { ECR.size(of: downloaded) }

    /// How long it takes.
    /// - Throws: `ecr.pull.throughput` for a throughput below a byte a second.
    public func time(
      throughput: DataSize? = nil, overhead: TimeSpan? = nil
    ) throws(ModelError) -> TimeSpan {
      try ECR.pullTime(size, throughput: throughput, overhead: overhead)
    }

    public var description: String {
      let count = Int64(downloaded.count)
      return "\(count) \(count == 1 ? "layer" : "layers") downloaded, \(size)"
    }
  }

  /// How long it takes to pull so much in compressed layers.
  ///
  /// Nil stands for ``Assumptions``: what comes out is an assumption too.
  /// - Throws: `ecr.pull.throughput` for a throughput below a byte a second.
  public static func pullTime(
    _ size: DataSize, throughput: DataSize? = nil, overhead: TimeSpan? = nil
  ) throws(ModelError) -> TimeSpan {
    let rate = throughput ?? Assumptions.pullThroughput.value
    guard rate.bytes > 0 else { throw .pullThroughput(rate) }
    let microseconds =
      (Int128(max(0, size.bytes)) * Int128(TimeSpan.second)).dividedHalfEven(by: Int128(rate.bytes))
    return (overhead ?? Assumptions.pullOverhead.value)
      + TimeSpan(microseconds: Int64(clamping: microseconds))
  }
}

extension ECR.Repository {
  /// Gets the image that a tag names now.
  ///
  /// - Parameter cached: layers that are there already. Tasks on Fargate begin with none.
  /// - Throws: `ecr.image.unknown`.
  public func pull(tag: String = "latest", cached: [ECR.Layer] = []) throws(ModelError) -> ECR.Pull
  {
    guard let stored = images.first(where: { $0.tags.contains(tag) }) else {
      throw .imageUnknown(":\(tag)", self)
    }
    return try pull(stored.image, cached)
  }

  /// Gets the image of a digest, whatever its tags are.
  /// - Throws: `ecr.image.unknown`.
  public func pull(digest: String, cached: [ECR.Layer] = []) throws(ModelError) -> ECR.Pull {
    guard let stored = images.first(where: { $0.digest == digest }) else {
      throw .imageUnknown("@\(digest)", self)
    }
    return try pull(stored.image, cached)
  }

  /// Gets what a reference names; where it has both, the digest counts.
  /// - Throws: `ecr.image.unknown`, `ecr.repository.other` for a reference to elsewhere.
  public func pull(
    _ reference: ImageReference, cached: [ECR.Layer] = []
  ) throws(ModelError) -> ECR.Pull {
    guard holds(reference) else { throw .repositoryOther(reference, self) }
    if let digest = reference.digest { return try pull(digest: digest, cached: cached) }
    return try pull(tag: reference.tag ?? "latest", cached: cached)
  }

  /// Whether a reference names this repository.
  public func holds(_ reference: ImageReference) -> Bool {
    "\(reference.registry)/\(reference.repository)" == description
  }

  private func pull(_ image: ECR.Image, _ cached: [ECR.Layer]) throws(ModelError) -> ECR.Pull {
    let known = Set(cached.map { $0.digest })
    return ECR.Pull(
      reference: try ImageReference("\(self)@\(image.digest)"), image: image,
      downloaded: ECR.unique(image.layers).filter { !known.contains($0.digest) })
  }
}

extension ModelError {
  fileprivate static func pullThroughput(_ rate: DataSize) -> Self {
    ModelError(
      code: "ecr.pull.throughput",
      message: "the throughput of the pull is \(rate) per second; expected more than 0 bytes")
  }

  fileprivate static func repositoryOther(
    _ reference: ImageReference, _ repository: ECR.Repository
  ) -> Self {
    ModelError(
      code: "ecr.repository.other",
      message:
        "image '\(reference)' is not in '\(repository)'; expected an image of this repository"
    )
  }
}
