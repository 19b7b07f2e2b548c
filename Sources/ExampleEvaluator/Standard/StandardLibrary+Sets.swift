extension StandardLibrary {
  static let set: [LibraryEntry] = makingSets + combining + comparing

  private static let makingSets: [LibraryEntry] = [
    LibraryEntry("init()") { _ in .set(OrderedSet()) },
    LibraryEntry("init<S: Sequence<Element>>(_ sequence: S) where Element: Hashable") {
      (call) throws(Fault) in .set(try call.machine.set(of: call.arguments[0]))
    },
    LibraryEntry("func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element>") {
      (call) throws(Fault) in
      var result = OrderedSet()
      try call.visit { (element, call) throws(Fault) in
        guard try call.call(0, element).asBool else { return true }
        try call.machine.charge(elements: 3)
        _ = result.insert(element)
        return true
      }
      return .set(result)
    },
    LibraryEntry(
      "mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)"
    ) { (call) throws(Fault) in
      let element = call.arguments[0]
      try call.machine.visit(element)
      let isNew = try call.changeSet { set in set.insert(element) }
      if isNew { try call.machine.charge(elements: 3) }
      return .tuple([
        .init(label: "inserted", .bool(isNew)), .init(label: "memberAfterInsert", element),
      ])
    },
    LibraryEntry("mutating func update(with newMember: Element) -> Element?") {
      (call) throws(Fault) in
      let element = call.arguments[0]
      try call.machine.visit(element)
      let isNew = try call.changeSet { set in set.insert(element) }
      if isNew { try call.machine.charge(elements: 3) }
      return isNew ? .none : .some(element)
    },
    LibraryEntry("mutating func remove(_ member: Element) -> Element?") { (call) throws(Fault) in
      let element = call.arguments[0]
      try call.machine.visit(element)
      let wasIn = try call.changeSet { set in
        let contains = set.contains(element)
        if contains { set.remove(element) }
        return contains
      }
      return wasIn ? .some(element) : .none
    },
    LibraryEntry("mutating func removeAll(keepingCapacity keepCapacity: Bool = false)") { call in
      call.receiver = .set(OrderedSet())
      return .void
    },
    LibraryEntry("mutating func reserveCapacity(_ minimumCapacity: Int)") { _ in .void },
  ]

  private static let combining: [LibraryEntry] = [
    LibraryEntry("func union<S: Sequence<Element>>(_ other: S) -> Set<Element>") {
      (call) throws(Fault) in try call.combined { (own, other) in own || other }
    },
    LibraryEntry("func intersection<S: Sequence<Element>>(_ other: S) -> Set<Element>") {
      (call) throws(Fault) in try call.combined { (own, other) in own && other }
    },
    LibraryEntry("func subtracting<S: Sequence<Element>>(_ other: S) -> Set<Element>") {
      (call) throws(Fault) in try call.combined { (own, other) in own && !other }
    },
    LibraryEntry("func symmetricDifference<S: Sequence<Element>>(_ other: S) -> Set<Element>") {
      (call) throws(Fault) in try call.combined { (own, other) in own != other }
    },
    LibraryEntry("mutating func formUnion<S: Sequence<Element>>(_ other: S)") {
      (call) throws(Fault) in
      call.receiver = try call.combined { (own, other) in own || other }
      return .void
    },
    LibraryEntry("mutating func formIntersection<S: Sequence<Element>>(_ other: S)") {
      (call) throws(Fault) in
      call.receiver = try call.combined { (own, other) in own && other }
      return .void
    },
    LibraryEntry("mutating func subtract<S: Sequence<Element>>(_ other: S)") {
      (call) throws(Fault) in
      call.receiver = try call.combined { (own, other) in own && !other }
      return .void
    },
    LibraryEntry("mutating func formSymmetricDifference<S: Sequence<Element>>(_ other: S)") {
      (call) throws(Fault) in
      call.receiver = try call.combined { (own, other) in own != other }
      return .void
    },
  ]

  private static let comparing: [LibraryEntry] = [
    LibraryEntry("func isSubset<S: Sequence<Element>>(of possibleSuperset: S) -> Bool") {
      (call) throws(Fault) in
      let (own, other) = try call.sets()
      return .bool(own.isSubset(of: other))
    },
    LibraryEntry("func isSuperset<S: Sequence<Element>>(of possibleSubset: S) -> Bool") {
      (call) throws(Fault) in
      let (own, other) = try call.sets()
      return .bool(other.isSubset(of: own))
    },
    LibraryEntry("func isStrictSubset<S: Sequence<Element>>(of possibleStrictSuperset: S) -> Bool")
    {
      (call) throws(Fault) in
      let (own, other) = try call.sets()
      return .bool(own.isSubset(of: other) && own.count < other.count)
    },
    LibraryEntry("func isStrictSuperset<S: Sequence<Element>>(of possibleStrictSubset: S) -> Bool")
    {
      (call) throws(Fault) in
      let (own, other) = try call.sets()
      return .bool(other.isSubset(of: own) && other.count < own.count)
    },
    LibraryEntry("func isDisjoint<S: Sequence<Element>>(with other: S) -> Bool") {
      (call) throws(Fault) in
      let (own, other) = try call.sets()
      return .bool(!own.elements.contains { other.contains($0) })
    },
  ]
}

extension Value {
  var asSet: OrderedSet {
    guard case .set(let value) = self else { preconditionFailure("checked as a set") }
    return value
  }
}

extension OrderedSet {
  fileprivate func isSubset(of other: OrderedSet) -> Bool {
    count <= other.count && elements.allSatisfy { other.contains($0) }
  }
}

extension Machine {
  func set(of sequence: Value) throws(Fault) -> OrderedSet {
    if case .set(let set) = sequence { return set }
    var set = OrderedSet()
    try forEach(sequence) { (element) throws(Fault) in
      try visit(element)
      if set.insert(element) { try charge(elements: 3) }
      return true
    }
    return set
  }
}

extension BindingCall {
  /// The receiver and the first argument, both looked through.
  fileprivate func sets() throws(Fault) -> (OrderedSet, OrderedSet) {
    let (own, other) = (receiver.asSet, try machine.set(of: arguments[0]))
    try machine.step(own.count + other.count)
    return (own, other)
  }

  /// The elements, of both sets, for which `keeps` holds.
  fileprivate func combined(
    _ keeps: (_ isOwn: Bool, _ isOther: Bool) -> Bool
  ) throws(Fault) -> Value {
    let (own, other) = try sets()
    var result = OrderedSet()
    for element in own.elements where keeps(true, other.contains(element)) {
      try machine.charge(elements: 3)
      _ = result.insert(element)
    }
    for element in other.elements where !own.contains(element) && keeps(false, true) {
      try machine.charge(elements: 3)
      _ = result.insert(element)
    }
    return .set(result)
  }

  /// Changes the receiver in place; where that copies it, the copy is paid for.
  fileprivate mutating func changeSet(_ change: (inout OrderedSet) -> Bool) throws(Fault) -> Bool {
    var set = receiver.asSet
    receiver = .void
    let place = set.place
    let result = change(&set)
    receiver = .set(set)
    if set.place != place { try machine.step(set.count / 8) }
    return result
  }
}
