import Figures

extension ECR {
  /// What a push did.
  public struct Push: Hashable, Sendable, CustomStringConvertible {
    /// The image by its digest: it names this image for ever.
    public let reference: ImageReference
    /// The layers that were not there yet.
    public let uploaded: [Layer]
    /// The digest of the image that lost a tag to this one, and with it its last one.
    public let untagged: [String]

    /// What was sent.
    public var size: DataSize { ECR.size(of: uploaded) }

    public var description: String {
      let count = Int64(uploaded.count)
      return "\(count) \(count == 1 ? "layer" : "layers") uploaded, \(size)"
    }
  }
}

extension ECR.Repository {
  /// Stores an image under tags; layers that are here already are not sent again.
  ///
  /// A tag that another image has moves here, where tags may move; the other image stays, and costs
  /// storage, until it is deleted. Pushing again what is here under the same tag changes nothing. An
  /// image that gets another tag keeps the time of its first push.
  ///
  /// - Throws: `ecr.tag.exists`, `ecr.push.tags` for no tag at all, `image.reference` for what is no
  ///   tag, `ecr.layer.size`, `ecr.images.count`; then nothing is changed.
  @discardableResult
  public mutating func push(
    _ image: ECR.Image, tags: [String] = ["latest"], at time: TimeSpan = .zero
  ) throws(ModelError) -> ECR.Push {
    try check(image, tags)
    let known = Set(layers.map { $0.digest })
    let uploaded = ECR.unique(image.layers).filter { !known.contains($0.digest) }
    var untagged: [String] = []
    for index in images.indices where images[index].digest != image.digest {
      guard images[index].tags.contains(where: { tags.contains($0) }) else { continue }
      images[index].tags.removeAll { tags.contains($0) }
      if images[index].tags.isEmpty { untagged.append(images[index].digest) }
    }
    let index = images.firstIndex { $0.digest == image.digest } ?? images.count
    if index == images.count {
      images.append(ECR.StoredImage(image: image, tags: [], pushed: time))
    }
    for tag in tags where !images[index].tags.contains(tag) { images[index].tags.append(tag) }
    return ECR.Push(
      reference: try ImageReference("\(self)@\(image.digest)"), uploaded: uploaded,
      untagged: untagged)
  }

  private func check(_ image: ECR.Image, _ tags: [String]) throws(ModelError) {
    guard !tags.isEmpty else { throw .pushWithoutTag }
    for layer in image.layers
    where layer.size > quotas.layerSize || layer.size < DataSize(bytes: 0) {
      throw .layerSize(layer, quotas.layerSize)
    }
    for tag in tags {
      _ = try self.image(tag: tag)
      let holder = images.first { $0.tags.contains(tag) }
      guard let holder, holder.digest != image.digest else { continue }
      if tagMutability.isFixed(tag) { throw .tagExists(tag, self) }
    }
    let isNew = !images.contains { $0.digest == image.digest }
    guard !isNew || Int64(images.count) < quotas.imagesPerRepository else {
      throw .imageCount(quotas.imagesPerRepository, self)
    }
  }

  /// Takes a tag away, and the image with its last one.
  /// - Throws: `ecr.image.unknown`.
  public mutating func delete(tag: String) throws(ModelError) {
    guard let index = images.firstIndex(where: { $0.tags.contains(tag) }) else {
      throw .imageUnknown(":\(tag)", self)
    }
    images[index].tags.removeAll { $0 == tag }
    if images[index].tags.isEmpty { images.remove(at: index) }
  }

  /// Deletes an image with all its tags.
  /// - Throws: `ecr.image.unknown`.
  public mutating func delete(digest: String) throws(ModelError) {
    guard let index = images.firstIndex(where: { $0.digest == digest }) else {
      throw .imageUnknown("@\(digest)", self)
    }
    images.remove(at: index)
  }

  /// Every layer of every image, once: what is stored and billed.
  public var layers: [ECR.Layer] { ECR.unique(images.flatMap { $0.image.layers }) }

  public var storedSize: DataSize { ECR.size(of: layers) }
}

extension ModelError {
  fileprivate static func tagExists(_ tag: String, _ repository: ECR.Repository) -> Self {
    ModelError(
      code: "ecr.tag.exists",
      message:
        "tag '\(tag)' already names another image in '\(repository.name)', whose tags are \(repository.tagMutability); expected a tag that is not taken",
      notes: ["AWS answers ImageTagAlreadyExistsException: push under a new tag"])
  }

  fileprivate static var pushWithoutTag: Self {
    ModelError(code: "ecr.push.tags", message: "the push has no tag; expected at least one")
  }

  fileprivate static func layerSize(_ layer: ECR.Layer, _ limit: DataSize) -> Self {
    ModelError(
      code: "ecr.layer.size",
      message: "layer '\(layer.content)' has \(layer.size); expected 0 bytes to \(limit)")
  }

  fileprivate static func imageCount(_ limit: Int64, _ repository: ECR.Repository) -> Self {
    ModelError(
      code: "ecr.images.count",
      message:
        "repository '\(repository.name)' is full; expected at most \(DecimalText.grouped(Int128(limit))) images",
      notes: ["a lifecycle policy keeps the number down"])
  }

  static func imageUnknown(_ name: String, _ repository: ECR.Repository) -> Self {
    let tags = repository.images.flatMap { $0.tags }
    let known =
      tags.isEmpty
      ? "it has no tags" : "expected one of its tags, such as '\(tags[tags.count - 1])'"
    return ModelError(
      code: "ecr.image.unknown",
      message: "repository '\(repository.name)' has no image '\(name)'; \(known)")
  }
}
