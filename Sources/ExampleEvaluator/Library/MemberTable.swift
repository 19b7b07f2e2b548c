/// The members of all types, by name: few types and protocols share one.
struct MemberTable: Sendable {
  /// The members of one name that a protocol has.
  private struct Group: Sendable {
    let conformance: Nominal.Conformances
    /// How special the protocol is: the most special has the least.
    let rank: Int
    var bindings: [Binding]
  }

  private struct Entry: Sendable {
    /// The types that have it, and what each has: looking through them is quicker than hashing.
    var owners: [Nominal] = []
    var own: [[Binding]] = []
    var shared: [Group] = []

    mutating func add(_ binding: Binding, to owner: Nominal) {
      if let index = owners.firstIndex(of: owner) {
        own[index].append(binding)
      } else {
        owners.append(owner)
        own.append([binding])
      }
    }

    func bindings(of owner: Nominal) -> [Binding] {
      owners.firstIndex(of: owner).map { own[$0] } ?? []
    }
  }

  private var entries: [String: Entry] = [:]

  mutating func add(_ binding: Binding, named name: String, to owner: Nominal) {
    guard let rank = Nominal.protocols.firstIndex(where: { $0.owner == owner }) else {
      entries[name, default: Entry()].add(binding, to: owner)
      return
    }
    let shared = entries[name]?.shared ?? []
    if let index = shared.firstIndex(where: { $0.rank == rank }) {
      entries[name]?.shared[index].bindings.append(binding)
      return
    }
    let group = Group(
      conformance: Nominal.protocols[rank].conformance, rank: rank, bindings: [binding])
    let place = shared.firstIndex { $0.rank > rank } ?? shared.count
    entries[name, default: Entry()].shared.insert(group, at: place)
  }

  /// A type's own first, then those of its protocols, the most special first.
  func find(_ name: String, of type: Type) -> [Binding] {
    guard case .nominal(let nominal, _) = type, let entry = entries[name] else { return [] }
    var found = entry.bindings(of: nominal)
    for index in entry.shared.indices {
      let conformance = entry.shared[index].conformance
      guard nominal.conformances.contains(conformance), type.has(conformance) else { continue }
      let bindings = entry.shared[index].bindings
      if found.isEmpty { found = bindings } else { found += bindings }
    }
    return found
  }

  /// What one type has itself, by name.
  func all(of owner: Nominal) -> [Binding] {
    entries.keys.sorted().flatMap { entries[$0]?.bindings(of: owner) ?? [] }
  }

  func names(of type: Type) -> [String] {
    entries.keys.sorted().filter { !find($0, of: type).isEmpty }
  }
}
