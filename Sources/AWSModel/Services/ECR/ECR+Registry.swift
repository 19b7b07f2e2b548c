extension ECR {
  /// Where repositories are.
  public enum Registry: Hashable, Sendable, CustomStringConvertible {
    /// An account's own, one in each region.
    case `private`(account: String, region: Region)
    /// The public gallery, under an alias.
    case `public`(alias: String)

    /// The host that `docker login` and image references name.
    public var host: String {
      switch self {
      case .private(let account, let region): "\(account).dkr.ecr.\(region).amazonaws.com"
      case .public: "public.ecr.aws"
      }
    }

    /// What stands before a repository's name.
    public var description: String {
      if case .public(let alias) = self { "\(host)/\(alias)" } else { host }
    }

    public var isPublic: Bool {
      if case .public = self { true } else { false }
    }
  }

  /// What `docker login` gets for a password.
  public struct AuthorizationToken: Hashable, Sendable, CustomStringConvertible {
    public let issued: TimeSpan

    /// - Parameter issued: the time since the beginning of the simulation.
    public init(issued: TimeSpan = .zero) { self.issued = issued }

    public var expires: TimeSpan { issued + Facts.tokenLifetime.value }

    public func isValid(at time: TimeSpan) -> Bool { time >= issued && time < expires }

    public var description: String { "token until \(expires)" }
  }
}
