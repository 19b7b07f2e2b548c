/// The members of all types, by name: few types share one, so that a look-up is one hash and some bits.
struct MemberTable: Sendable {
  /// The members of one name that one type or protocol has.
  private struct Group: Sendable {
    let owner: Nominal
    /// Of a protocol: what a type must conform to, and how special it is.
    let conformance: Nominal.Conformances?
    let rank: Int
    var bindings: [Binding]

    func belongs(to type: Type, _ nominal: Nominal) -> Bool {
      guard let conformance else { return owner === nominal }
      return nominal.conformances.contains(conformance) && type.has(conformance)
    }
  }

  private var groups: [String: [Group]] = [:]

  mutating func add(_ binding: Binding, named name: String, to owner: Nominal) {
    if let index = groups[name]?.firstIndex(where: { $0.owner === owner }) {
      groups[name]?[index].bindings.append(binding)
      return
    }
    let rank = Nominal.protocols.firstIndex { $0.owner === owner }
    let group = Group(
      owner: owner, conformance: rank.map { Nominal.protocols[$0].conformance },
      rank: rank ?? -1, bindings: [binding])
    let place = groups[name]?.firstIndex { $0.rank > group.rank } ?? groups[name]?.count ?? 0
    groups[name, default: []].insert(group, at: place)
  }

  /// A type's own first, then those of its protocols, the most special first.
  func find(_ name: String, of type: Type) -> [Binding] {
    guard case .nominal(let nominal, _) = type, let groups = groups[name] else { return [] }
    var found: [Binding] = []
    for group in groups where group.belongs(to: type, nominal) {
      if found.isEmpty { found = group.bindings } else { found += group.bindings }
    }
    return found
  }

  /// What one type has itself, by name.
  func all(of owner: Nominal) -> [Binding] {
    groups.keys.sorted().flatMap { name in
      groups[name]?.first { $0.owner === owner }?.bindings ?? []
    }
  }

  func names(of type: Type) -> [String] {
    guard case .nominal(let nominal, _) = type else { return [] }
    return groups.keys.sorted().filter { name in
      groups[name]?.contains { $0.belongs(to: type, nominal) } ?? false
    }
  }
}
