extension ECR {
  /// An image that a lifecycle policy deletes, and by which rule.
  public struct Expiration: Hashable, Sendable, CustomStringConvertible {
    public let image: StoredImage
    /// The priority of the rule.
    public let rule: Int64

    public var description: String { "rule \(rule) expires \(image)" }
  }
}

extension ECR.LifecyclePolicy {
  /// What it expires among some images at a time, in the order of rules and, in one rule, of pushes.
  ///
  /// All rules look at all images. Then they are applied by priority: an image that a rule looks at,
  /// expired or not, is out of reach for the rules behind it, and still counts in their order.
  public func expired(
    among images: [ECR.StoredImage], at time: TimeSpan
  ) -> [ECR.Expiration] {
    var isOutOfReach = images.map { _ in false }
    var expirations: [ECR.Expiration] = []
    // Of two images pushed at one time, the one that came first is the older.
    let byAge = images.indices.sorted {
      images[$0].pushed == images[$1].pushed ? $0 < $1 : images[$0].pushed < images[$1].pushed
    }
    for rule in rules {
      let seen = byAge.filter { rule.selection.contains(images[$0]) }
      for index in rule.expiry.expired(seen, of: images, at: time) where !isOutOfReach[index] {
        expirations.append(ECR.Expiration(image: images[index], rule: rule.priority))
      }
      for index in seen { isOutOfReach[index] = true }
    }
    return expirations
  }
}

extension ECR.ImageExpiry {
  /// - Parameter seen: places of images, oldest first.
  fileprivate func expired(
    _ seen: [Int], of images: [ECR.StoredImage], at time: TimeSpan
  ) -> [Int] {
    switch self {
    case .imageCountMoreThan(let count):
      Array(seen.dropLast(Int(clamping: count)))
    case .sinceImagePushed(let days):
      seen.filter { time - images[$0].pushed > .days(days) }
    }
  }
}

extension ECR.Repository {
  /// What the lifecycle policy would expire at a time; nothing where there is none.
  public func expired(at time: TimeSpan) -> [ECR.Expiration] {
    lifecyclePolicy?.expired(among: images, at: time) ?? []
  }

  /// Deletes what the lifecycle policy expires, at once; AWS does it within 24 hours.
  @discardableResult
  public mutating func expireImages(at time: TimeSpan) -> [ECR.Expiration] {
    let expired = expired(at: time)
    let digests = Set(expired.map { $0.image.digest })
    images.removeAll { digests.contains($0.digest) }
    return expired
  }
}
