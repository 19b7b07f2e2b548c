extension ECR {
  /// Rules by which a repository deletes images of its own accord.
  public struct LifecyclePolicy: Hashable, Sendable {
    /// By priority, the lowest number first.
    public let rules: [LifecycleRule]

    /// - Throws: a code that begins with `ecr.lifecycle.`.
    public init(_ rules: [LifecycleRule]) throws(ModelError) {
      guard !rules.isEmpty else { throw .lifecycleEmpty }
      self.rules = rules.sorted { $0.priority < $1.priority }
      for rule in self.rules { try rule.check() }
      for (rule, next) in zip(self.rules, self.rules.dropFirst()) {
        guard rule.priority != next.priority else { throw .lifecyclePriority(rule.priority) }
        if rule.selection == .any { throw .lifecycleAny(rule, next) }
      }
      guard self.rules.count(where: { $0.selection == .untagged }) <= 1 else {
        throw .lifecycleUntagged
      }
    }
  }

  /// One rule of a lifecycle policy: which images it looks at, and which of them it expires.
  public struct LifecycleRule: Hashable, Sendable {
    /// Rules are applied from the lowest number on.
    public let priority: Int64
    public let selection: ImageSelection
    public let expiry: ImageExpiry
    /// What the rule is for, in its author's words.
    public let purpose: String?

    public init(
      _ priority: some BinaryInteger, _ selection: ImageSelection, _ expiry: ImageExpiry,
      purpose: String? = nil
    ) {
      self.priority = Int64(clamping: priority)
      self.selection = selection
      self.expiry = expiry
      self.purpose = purpose
    }
  }

  /// The images that a lifecycle rule looks at.
  public enum ImageSelection: Hashable, Sendable, CustomStringConvertible {
    /// Each prefix must begin some tag of the image.
    case tagged(prefixes: [String])
    /// Each pattern, with `*` for anything, must fit some tag of the image.
    case matching(patterns: [String])
    case untagged
    case any

    func contains(_ image: StoredImage) -> Bool {
      switch self {
      case .tagged(let prefixes):
        prefixes.allSatisfy { prefix in
          image.tags.contains { $0.utf8.starts(with: prefix.utf8) }
        }
      case .matching(let patterns):
        patterns.allSatisfy { pattern in
          image.tags.contains { Wildcard.matches($0, pattern) }
        }
      case .untagged: image.tags.isEmpty
      case .any: true
      }
    }

    public var description: String {
      switch self {
      case .tagged(let prefixes): "tags beginning with \(prefixes.joined(separator: " and "))"
      case .matching(let patterns): "tags like \(patterns.joined(separator: " and "))"
      case .untagged: "untagged"
      case .any: "any"
      }
    }
  }

  /// Which of the images that a rule looks at are too many or too old.
  public enum ImageExpiry: Hashable, Sendable, CustomStringConvertible {
    /// All but so many of the newest.
    case imageCountMoreThan(Int64)
    /// Those pushed more than so many days ago.
    case sinceImagePushed(days: Int64)

    var count: Int64 {
      switch self {
      case .imageCountMoreThan(let count), .sinceImagePushed(days: let count): count
      }
    }

    public var description: String {
      switch self {
      case .imageCountMoreThan(let count): "all but the newest \(count)"
      case .sinceImagePushed(let days): "pushed more than \(days) \(days == 1 ? "day" : "days") ago"
      }
    }
  }
}

extension ECR.LifecyclePolicy: CustomStringConvertible {
  public var description: String {
    rules.map { $0.description }.joined(separator: "; ")
  }
}

extension ECR.LifecycleRule: CustomStringConvertible {
  /// `1: untagged, pushed more than 14 days ago`.
  public var description: String { "\(priority): \(selection), \(expiry)" }

  fileprivate func check() throws(ModelError) {
    guard priority >= 1 else { throw .lifecyclePriorityRange(priority) }
    guard expiry.count >= 1 else { throw .lifecycleCount(self) }
    switch selection {
    case .tagged(let texts), .matching(patterns: let texts):
      guard !texts.isEmpty, texts.allSatisfy({ !$0.isEmpty }) else { throw .lifecycleTags(self) }
    case .untagged, .any: break
    }
  }
}

extension ModelError {
  fileprivate static var lifecycleEmpty: Self {
    ModelError(
      code: "ecr.lifecycle.rules", message: "the lifecycle policy has no rules; expected one",
      path: "rules")
  }

  fileprivate static func lifecyclePriority(_ priority: Int64) -> Self {
    ModelError(
      code: "ecr.lifecycle.priority",
      message: "two rules have priority \(priority); expected priorities of their own")
  }

  fileprivate static func lifecyclePriorityRange(_ priority: Int64) -> Self {
    ModelError(
      code: "ecr.lifecycle.priority",
      message: "a rule has priority \(priority); expected 1 or more")
  }

  fileprivate static func lifecycleCount(_ rule: ECR.LifecycleRule) -> Self {
    ModelError(
      code: "ecr.lifecycle.count",
      message: "rule \(rule.priority) has count \(rule.expiry.count); expected 1 or more")
  }

  fileprivate static func lifecycleTags(_ rule: ECR.LifecycleRule) -> Self {
    ModelError(
      code: "ecr.lifecycle.tags",
      message:
        "rule \(rule.priority) is about tagged images and says no tags; expected prefixes or patterns",
      notes: ["the prefix of every tag is in no policy: list them, or select any image"])
  }

  fileprivate static func lifecycleAny(
    _ rule: ECR.LifecycleRule, _ next: ECR.LifecycleRule
  ) -> Self {
    ModelError(
      code: "ecr.lifecycle.any",
      message:
        "rule \(rule.priority) is about any image and comes before rule \(next.priority); expected it to be the last",
      notes: ["nothing would be left for the rules behind it"])
  }

  fileprivate static var lifecycleUntagged: Self {
    ModelError(
      code: "ecr.lifecycle.untagged",
      message: "the lifecycle policy has several rules for untagged images; expected one")
  }
}
