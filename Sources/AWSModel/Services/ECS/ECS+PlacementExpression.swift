/// A condition on instances in the cluster query language.
///
/// Comparisons of attributes (`==`, `!=`, `in`, `exists`, `=~`, their words and their opposites) and
/// of `runningTasksCount`, joined by `and`, `or`, `not` and parentheses. Not modelled: other fields,
/// such as `agentVersion` and `task:group`, and what of patterns goes beyond ``Pattern``.
public struct PlacementExpression: Hashable, Sendable {
  indirect enum Condition: Hashable, Sendable {
    case exists(attribute: String)
    case isOneOf(attribute: String, [String])
    case matches(attribute: String, ECS.Pattern)
    case runningTasks(Order, Int64)
    case not(Condition)
    case all([Condition])
    case any([Condition])
  }

  enum Order: String, Hashable {
    case equal = "=="
    case less = "<"
    case greater = ">"
  }

  public let text: String
  let condition: Condition

  /// - Throws: `ecs.placement.expression`.
  public init(_ text: String) throws(ModelError) {
    self.text = text
    var reader = ExpressionReader(text)
    guard let condition = reader.alternatives(), reader.isAtEnd else {
      throw .placementExpression(text)
    }
    self.condition = condition
  }

  func matches(_ instance: ContainerInstance) -> Bool { condition.holds(for: instance) }
}

extension PlacementExpression.Condition {
  func holds(for instance: ContainerInstance) -> Bool {
    switch self {
    case .exists(let name): instance.attribute(name) != nil
    case .isOneOf(let name, let values): instance.attribute(name).map(values.contains) ?? false
    case .matches(let name, let pattern):
      instance.attribute(name).map { pattern.matches($0) } ?? false
    case .runningTasks(.equal, let count): instance.taskCount == count
    case .runningTasks(.less, let count): instance.taskCount < count
    case .runningTasks(.greater, let count): instance.taskCount > count
    case .not(let condition): !condition.holds(for: instance)
    case .all(let conditions): conditions.allSatisfy { $0.holds(for: instance) }
    case .any(let conditions): conditions.contains { $0.holds(for: instance) }
    }
  }
}

/// Reads an expression from its words: `or` binds least, then `and`, then `not`.
private struct ExpressionReader {
  typealias Condition = PlacementExpression.Condition

  private var words: ArraySlice<String>
  /// Parentheses within each other, so that no text can exhaust the stack.
  private var depth = 0
  private static let deepest = 32

  init(_ text: String) { words = ExpressionWords.split(text)[...] }

  var isAtEnd: Bool { words.isEmpty }

  mutating func alternatives() -> Condition? {
    guard let first = conjunction() else { return nil }
    var conditions = [first]
    while skip("or") || skip("||") {
      guard let next = conjunction() else { return nil }
      conditions.append(next)
    }
    return conditions.count == 1 ? first : .any(conditions)
  }

  private mutating func conjunction() -> Condition? {
    guard let first = condition() else { return nil }
    var conditions = [first]
    while skip("and") || skip("&&") {
      guard let next = condition() else { return nil }
      conditions.append(next)
    }
    return conditions.count == 1 ? first : .all(conditions)
  }

  private mutating func condition() -> Condition? {
    var isNegated = false
    while skip("not") || skip("!") { isNegated.toggle() }
    let inner: Condition?
    if skip("(") {
      guard depth < Self.deepest else { return nil }
      depth += 1
      inner = alternatives()
      depth -= 1
      guard skip(")") else { return nil }
    } else {
      inner = comparison()
    }
    return inner.map { isNegated ? .not($0) : $0 }
  }

  private mutating func comparison() -> Condition? {
    guard let field = words.popFirst() else { return nil }
    if field == "runningTasksCount" { return count() }
    guard field.hasPrefix("attribute:") else { return nil }
    let name = ECS.Placement.attributeName(field)
    let isNegated = skip("!")
    guard let word = words.popFirst(), let (operation, negates) = Self.operations[word] else {
      return nil
    }
    let condition: Condition?
    switch operation {
    case "exists": condition = .exists(attribute: name)
    case "==": condition = value().map { .isOneOf(attribute: name, [$0]) }
    case "=~": condition = value().map { .matches(attribute: name, ECS.Pattern($0)) }
    default: condition = list().map { .isOneOf(attribute: name, $0) }
    }
    return condition.map { isNegated != negates ? .not($0) : $0 }
  }

  /// Each spelling with what it means, and whether it means the opposite.
  private static let operations: [String: (String, Bool)] = [
    "==": ("==", false), "equals": ("==", false), "!=": ("==", true), "not_equals": ("==", true),
    "exists": ("exists", false), "not_exists": ("exists", true), "in": ("in", false),
    "not_in": ("in", true), "=~": ("=~", false), "matches": ("=~", false), "!~": ("=~", true),
    "not_matches": ("=~", true),
  ]

  private mutating func count() -> Condition? {
    guard let word = words.popFirst(), let text = words.popFirst(), let number = Int64(text) else {
      return nil
    }
    switch word {
    case "==", "equals": return .runningTasks(.equal, number)
    case "!=", "not_equals": return .not(.runningTasks(.equal, number))
    case "<", "less_than": return .runningTasks(.less, number)
    case ">", "greater_than": return .runningTasks(.greater, number)
    case "<=", "less_than_equal": return .not(.runningTasks(.greater, number))
    case ">=", "greater_than_equal": return .not(.runningTasks(.less, number))
    default: return nil
    }
  }

  private mutating func value() -> String? {
    guard let word = words.first, !ExpressionWords.isMark(word) else { return nil }
    return words.popFirst()
  }

  private mutating func list() -> [String]? {
    guard skip("["), let first = value() else { return nil }
    var values = [first]
    while skip(",") {
      guard let next = value() else { return nil }
      values.append(next)
    }
    return skip("]") ? values : nil
  }

  private mutating func skip(_ word: String) -> Bool {
    guard words.first == word else { return false }
    words.removeFirst()
    return true
  }
}

/// The words of an expression: names, values, operators and brackets.
private enum ExpressionWords {
  private static let marks = [
    "==", "!=", "=~", "!~", "&&", "||", ">=", "<=", ">", "<", "!", "(", ")", "[", "]", ",",
  ]

  static func isMark(_ word: String) -> Bool { marks.contains(word) }

  static func split(_ text: String) -> [String] {
    var (words, word): ([String], [UInt8]) = ([], [])
    var rest = Array(text.utf8)[...]
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    while let byte = rest.first {
      if let mark = marks.first(where: { rest.starts(with: $0.utf8) }) {
        end()
        words.append(mark)
        rest = rest.dropFirst(mark.utf8.count)
        continue
      }
      if byte == 0x20 || byte == 0x09 { end() } else { word.append(byte) }
      rest = rest.dropFirst()
    }
    end()
    return words
  }
}

extension PlacementExpression: CustomStringConvertible {
  public var description: String { text }
}

extension ModelError {
  fileprivate static func placementExpression(_ text: String) -> Self {
    ModelError(
      code: "ecs.placement.expression",
      message:
        "the placement expression '\(text)' cannot be read; expected 'attribute:NAME == VALUE', with '==', '!=', 'in [A, B]', '=~ PATTERN' or 'exists', or 'runningTasksCount < N', joined by 'and', 'or', 'not' and parentheses"
    )
  }
}
