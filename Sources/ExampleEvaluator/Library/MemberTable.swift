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

    mutating func add(_ binding: Binding, ofRank rank: Int) {
      if let index = shared.firstIndex(where: { $0.rank == rank }) {
        return shared[index].bindings.append(binding)
      }
      let group = Group(
        conformance: Nominal.protocols[rank].conformance, rank: rank, bindings: [binding])
      shared.insert(group, at: shared.firstIndex { $0.rank > rank } ?? shared.count)
    }

    func bindings(of owner: Nominal) -> [Binding] {
      owners.firstIndex(of: owner).map { own[$0] } ?? []
    }
  }

  /// Not in the dictionary itself, which would copy an entry, with all its lists, to look at it.
  private var entries: [Entry] = []
  private var places: [String: Int] = [:]

  mutating func add(_ binding: Binding, named name: String, to owner: Nominal) {
    let place = place(of: name)
    guard let rank = Nominal.protocols.firstIndex(where: { $0.owner == owner }) else {
      return entries[place].add(binding, to: owner)
    }
    entries[place].add(binding, ofRank: rank)
  }

  private mutating func place(of name: String) -> Int {
    if let place = places[name] { return place }
    places[name] = entries.count
    entries.append(Entry())
    return entries.count - 1
  }

  /// A type's own first, then those of its protocols, the most special first.
  func find(_ name: String, of type: Type) -> [Binding] {
    guard case .nominal(let nominal, _) = type, let place = places[name] else { return [] }
    var found = entries[place].bindings(of: nominal)
    for index in entries[place].shared.indices {
      let conformance = entries[place].shared[index].conformance
      guard nominal.conformances.contains(conformance), type.has(conformance) else { continue }
      let bindings = entries[place].shared[index].bindings
      if found.isEmpty { found = bindings } else { found += bindings }
    }
    return found
  }

  /// What one type has itself, by name.
  func all(of owner: Nominal) -> [Binding] {
    names.flatMap { entries[places[$0]!].bindings(of: owner) }
  }

  func names(of type: Type) -> [String] { names.filter { !find($0, of: type).isEmpty } }

  private var names: [String] { places.keys.sorted() }
}
