/// How the tasks of a service are shared out between capacity providers.
public struct CapacityStrategy: Hashable, Sendable {
  /// One provider's part.
  public struct Item: Hashable, Sendable, CustomStringConvertible {
    /// `FARGATE`, `FARGATE_SPOT`, or the name of a provider of instances.
    public let provider: String
    /// So many tasks first, before any weight counts.
    public let base: Int
    /// The share of what is left. The API's default is 0, the console's 1.
    public let weight: Int

    public init(_ provider: String, base: Int = 0, weight: Int = 0) {
      self.provider = provider
      self.base = base
      self.weight = weight
    }

    public init(_ provider: CapacityProvider, base: Int = 0, weight: Int = 0) {
      self.init(provider.rawValue, base: base, weight: weight)
    }

    public var description: String { "\(provider) base \(Int64(base)) weight \(Int64(weight))" }
  }

  public let items: [Item]

  /// - Throws: `ecs.capacity.strategy` for a base or weight outside its range, a second base,
  ///   weights that are all 0, a provider named twice, and for providers of both kinds.
  public init(_ items: [Item]) throws(ModelError) {
    if let problem = Self.problem(items) { throw .capacityStrategy(problem) }
    self.items = items
  }

  init(only provider: String) { items = [Item(provider, weight: 1)] }

  /// How many of so many tasks each provider gets, in the order of the items.
  public func split(_ count: Int) -> [Int] {
    let count = max(0, count)
    let bases = items.map { $0.base }
    var counts = bases
    var left = count - bases.reduce(0, +)
    if left < 0 {
      counts = bases.map { $0 > 0 ? count : 0 }
      left = 0
    }
    // What a round over all weights gives is the weights themselves.
    let round = items.reduce(0) { $0 + $1.weight }
    for index in items.indices { counts[index] += left / round * items[index].weight }
    for _ in 0..<left % round { counts[next(counts)] += 1 }
    return counts
  }

  /// The provider of the next task when each has so many.
  func next(_ counts: [Int]) -> Int {
    for (index, item) in items.enumerated() where counts[index] < item.base { return index }
    var best = 0
    for index in items.indices where share(index, counts) < share(best, counts) { best = index }
    return best
  }

  /// What a provider would have of its weight with one more task; nothing beats a weight of 0.
  private func share(_ index: Int, _ counts: [Int]) -> Fraction {
    Fraction(
      over: Int128(counts[index] - items[index].base + 1), under: Int128(items[index].weight))
  }

  private struct Fraction {
    let over: Int128
    let under: Int128

    static func < (left: Fraction, right: Fraction) -> Bool {
      if left.under == 0 || right.under == 0 { return right.under == 0 && left.under != 0 }
      return left.over * right.under < right.over * left.under
    }
  }

  private static func problem(_ items: [Item]) -> String? {
    let (bases, weights) = (ECS.DeploymentFacts.capacityBase, ECS.DeploymentFacts.capacityWeight)
    for (index, item) in items.enumerated() {
      if !bases.value.contains(Int64(item.base)) {
        return "'\(item.provider)' has base \(Int64(item.base)); expected 0 to 100000"
      }
      if !weights.value.contains(Int64(item.weight)) {
        return "'\(item.provider)' has weight \(Int64(item.weight)); expected 0 to 1000"
      }
      if items[..<index].contains(where: { $0.provider == item.provider }) {
        return "'\(item.provider)' stands there twice; expected it once"
      }
    }
    if items.count(where: { $0.base > 0 }) > 1 {
      return "more than one provider has a base; expected one at most"
    }
    if !items.contains(where: { $0.weight > 0 }) {
      return "no provider has a weight above 0; expected one at least"
    }
    let managed = items.count { CapacityProvider(rawValue: $0.provider) != nil }
    if managed != 0, managed != items.count {
      return "it mixes FARGATE providers with providers of instances; expected one kind"
    }
    return nil
  }
}

extension CapacityStrategy: CustomStringConvertible {
  public var description: String { items.map { $0.description }.joined(separator: ", ") }
}

extension ModelError {
  fileprivate static func capacityStrategy(_ problem: String) -> Self {
    ModelError(
      code: "ecs.capacity.strategy",
      message: "this capacity provider strategy cannot work: \(problem)",
      path: "capacityProviderStrategy")
  }
}
