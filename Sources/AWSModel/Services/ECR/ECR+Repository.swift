extension ECR {
  /// Where the images of one name are kept.
  ///
  /// Times are counted from the beginning of the simulation.
  public struct Repository: Hashable, Sendable {
    public let name: String
    public let home: Registry
    public var tagMutability: TagMutability
    public var lifecyclePolicy: LifecyclePolicy?
    public let quotas: Quotas
    /// In the order of their pushes.
    public internal(set) var images: [StoredImage] = []

    /// A private repository.
    /// - Throws: `ecr.repository.name`, `ecr.repository.account`, `ecr.mutability.filter`.
    public init(
      _ name: String, account: String = "111122223333", region: Region = .usEast1,
      tagMutability: TagMutability = .mutable, lifecyclePolicy: LifecyclePolicy? = nil,
      quotas: Quotas = .standard
    ) throws(ModelError) {
      guard account.utf8.count == 12, account.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
        throw .repositoryAccount(account)
      }
      try self.init(
        name, home: .private(account: account, region: region), tagMutability, lifecyclePolicy,
        quotas)
    }

    /// A repository of the public gallery, where tags can always move and nothing expires.
    /// - Throws: `ecr.repository.name`, also for an alias.
    public init(
      _ name: String, publicAlias alias: String, quotas: Quotas = .standard
    ) throws(ModelError) {
      guard ImageReference.isRepository(Array(alias.utf8)[...]) else {
        throw .repositoryName(alias)
      }
      try self.init(name, home: .public(alias: alias), .mutable, nil, quotas)
    }

    private init(
      _ name: String, home: Registry, _ tagMutability: TagMutability,
      _ lifecyclePolicy: LifecyclePolicy?, _ quotas: Quotas
    ) throws(ModelError) {
      let length = Int64(name.utf8.count)
      guard Facts.repositoryName.value.contains(length),
        ImageReference.isRepository(Array(name.utf8)[...])
      else { throw .repositoryName(name) }
      try tagMutability.check()
      self.name = name
      self.home = home
      self.tagMutability = tagMutability
      self.lifecyclePolicy = lifecyclePolicy
      self.quotas = quotas
    }

    /// The host that `docker login` and image references name.
    public var registry: String { home.host }

    /// The account of a private repository; empty for a public one.
    public var account: String {
      if case .private(let account, _) = home { account } else { "" }
    }

    /// The region of a private repository; the public gallery is kept in us-east-1.
    public var region: Region {
      if case .private(_, let region) = home { region } else { .usEast1 }
    }

    /// The image of a tag, whether it was pushed or not.
    /// - Throws: `image.reference` for what is no tag.
    public func image(tag: String = "latest") throws(ModelError) -> ImageReference {
      try ImageReference("\(self):\(tag)")
    }
  }

  /// An image as a repository keeps it.
  public struct StoredImage: Hashable, Sendable, CustomStringConvertible {
    public let image: Image
    /// In the order in which they came; empty for an image whose tags have all moved on.
    public internal(set) var tags: [String]
    public let pushed: TimeSpan

    public var digest: String { image.digest }

    public var description: String {
      "\(tags.isEmpty ? "untagged" : tags.joined(separator: ", ")): \(image)"
    }
  }
}

extension ECR.Repository: CustomStringConvertible {
  public var description: String { "\(home)/\(name)" }
}

extension ModelError {
  fileprivate static func repositoryName(_ name: String) -> Self {
    ModelError(
      code: "ecr.repository.name",
      message:
        "'\(name)' is no repository name; expected 2 to 256 lower-case letters and digits, joined by '.', '_', '__' or '-', in parts between '/'",
      path: "repositoryName")
  }

  fileprivate static func repositoryAccount(_ account: String) -> Self {
    ModelError(
      code: "ecr.repository.account",
      message: "'\(account)' is no AWS account; expected twelve digits")
  }
}
