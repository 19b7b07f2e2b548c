/// Where a container image comes from: registry, repository, and a tag or a digest.
public struct ImageReference: Hashable, Sendable {
  /// The host of the registry; `docker.io` for Docker Hub's short names.
  public let registry: String
  /// With the `library/` that Docker Hub's short names leave out.
  public let repository: String
  /// Nil only where a digest alone names the image.
  public let tag: String?
  /// `sha256:` and 64 hexadecimal digits.
  public let digest: String?

  /// Reads a reference such as `public.ecr.aws/nginx/nginx:1.27` or `httpd`.
  ///
  /// Without tag and digest the tag is `latest`.
  /// - Throws: `image.reference`, saying which part is at fault.
  public init(_ text: String) throws(ModelError) {
    self = try ImageReference.parse(text)
  }

  init(registry: String, repository: String, tag: String?, digest: String?) {
    self.registry = registry
    self.repository = repository
    self.tag = tag
    self.digest = digest
  }

  /// What kind of registry the image is in.
  public var registryKind: RegistryKind {
    if isPrivateECR { return .privateECR }
    if isPublicECR { return .publicECR }
    return registry == "docker.io" ? .dockerHub : .other
  }

  /// Whether the image is in an account's own registry: `ACCOUNT.dkr.ecr.REGION.amazonaws.com`.
  public var isPrivateECR: Bool { privateRegistry != nil }

  public var isPublicECR: Bool { registry == "public.ecr.aws" }

  /// The account that owns a private ECR registry.
  public var account: String? { privateRegistry?.account }

  /// The region of a private ECR registry.
  public var region: Region? { privateRegistry?.region }

  private var privateRegistry: (account: String, region: Region)? {
    let parts = registry.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 6 || (parts.count == 7 && parts[6] == "cn") else { return nil }
    guard parts[1] == "dkr", parts[2] == "ecr", parts[4] == "amazonaws", parts[5] == "com",
      parts[0].utf8.count == 12, parts[0].utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    return (parts[0], Region(parts[3]))
  }
}

/// The kinds of registries that an image may come from.
public enum RegistryKind: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
  case privateECR = "private ECR"
  case publicECR = "public ECR"
  case dockerHub = "Docker Hub"
  case other = "another registry"

  public var description: String { rawValue }
}

extension ImageReference: CustomStringConvertible {
  /// The whole name: `docker.io/library/httpd:latest`.
  public var description: String {
    var text = "\(registry)/\(repository)"
    if let tag { text += ":\(tag)" }
    if let digest { text += "@\(digest)" }
    return text
  }
}
