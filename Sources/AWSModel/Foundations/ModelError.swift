/// Why the model refuses what it was given.
public struct ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Dotted nouns, stable once published: `ecs.fargate.size`.
  public let code: String
  /// What was found and what was expected; begins in lower case, has no final stop.
  public let message: String
  /// The field as AWS writes it, such as `containerDefinitions[0].image`; empty where none is meant.
  public let path: String
  /// What to do, one sentence each.
  public let notes: [String]

  public init(code: String, message: String, path: String = "", notes: [String] = []) {
    self.code = code
    self.message = message
    self.path = path
    self.notes = notes
  }

  public var description: String { "\(message) [\(code)]" }
}
