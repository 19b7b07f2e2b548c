extension ECR {
  /// A private repository: where the images of one name are kept.
  public struct Repository: Hashable, Sendable {
    public let name: String
    public let account: String
    public let region: Region

    /// - Throws: `ecr.repository.name`, `ecr.repository.account`.
    public init(
      _ name: String, account: String = "111122223333", region: Region = .usEast1
    ) throws(ModelError) {
      let bytes = Array(name.utf8)[...]
      guard bytes.count >= 2, ImageReference.isRepository(bytes) else {
        throw .repositoryName(name)
      }
      guard account.utf8.count == 12, account.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
        throw .repositoryAccount(account)
      }
      self.name = name
      self.account = account
      self.region = region
    }

    /// The host that `docker login` and image references name.
    public var registry: String { "\(account).dkr.ecr.\(region).amazonaws.com" }

    /// The image of a tag.
    /// - Throws: `image.reference` for what is no tag.
    public func image(tag: String = "latest") throws(ModelError) -> ImageReference {
      try ImageReference("\(registry)/\(name):\(tag)")
    }
  }
}

extension ECR.Repository: CustomStringConvertible {
  public var description: String { "\(registry)/\(name)" }
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
