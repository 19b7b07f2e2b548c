/// A condition on the instances that may run a task.
public struct PlacementConstraint: Hashable, Sendable, CustomStringConvertible {
  /// In the cluster query language.
  public var expression: String

  public init(memberOf expression: String) { self.expression = expression }

  public var description: String { "memberOf \(expression)" }
}

/// A label for people and bills.
public struct Tag: Hashable, Sendable, CustomStringConvertible {
  public var key: String
  public var value: String

  public init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }

  public var description: String { "\(key)=\(value)" }
}
