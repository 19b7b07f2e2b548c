/// What goes with arrays, their slices and texts: they grow and shrink in place.
extension StandardLibrary {
  static let rangeReplaceable: [LibraryEntry] = making + adding + removing

  private static let making: [LibraryEntry] = [
    LibraryEntry("init()") { call in call.collection(of: []) },
    LibraryEntry("init<S: Sequence<Element>>(_ elements: S)") { (call) throws(Fault) in
      if case .array = call.arguments[0], call.owner == Nominal.array { return call.arguments[0] }
      let elements = try call.machine.elements(call.arguments[0])
      try call.machine.charge(elements: elements.count)
      return call.collection(of: elements)
    },
    LibraryEntry("init(repeating repeatedValue: Element, count: Int)") { (call) throws(Fault) in
      let count = try call.length(1)
      try call.machine.charge(elements: count)
      return call.collection(of: Array(repeating: call.arguments[0], count: count))
    },
    LibraryEntry("func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Self") {
      (call) throws(Fault) in
      var kept: [Value] = []
      try call.visit { (element, call) throws(Fault) in
        guard try call.call(0, element).asBool else { return true }
        try call.machine.charge(elements: 1)
        kept.append(element)
        return true
      }
      return call.collection(of: kept)
    },
  ]

  private static let adding: [LibraryEntry] = [
    LibraryEntry("mutating func append(_ newElement: Element)") { (call) throws(Fault) in
      let element = call.arguments[0]
      try call.machine.charge(elements: 1)
      if case .array = call.receiver {
        try call.changeArray { $0.append(element) }
      } else {
        let end = call.receiver.endIndex
        try call.replace(end, end, with: [element])
      }
      return .void
    },
    LibraryEntry("mutating func append<S: Sequence<Element>>(contentsOf newElements: S)") {
      (call) throws(Fault) in
      let end = call.receiver.endIndex
      try call.replace(end, end, with: try call.machine.elements(call.arguments[0]))
      return .void
    },
    LibraryEntry("mutating func insert(_ newElement: Element, at i: Index)") {
      (call) throws(Fault) in
      let (place, _) = try call.place(call.arguments[1])
      try call.replace(place, place, with: [call.arguments[0]])
      return .void
    },
    LibraryEntry(
      "mutating func insert<S: Collection<Element>>(contentsOf newElements: S, at i: Index)"
    ) { (call) throws(Fault) in
      let (place, _) = try call.place(call.arguments[1])
      try call.replace(place, place, with: try call.machine.elements(call.arguments[0]))
      return .void
    },
    LibraryEntry(
      "mutating func replaceSubrange<R: RangeExpression<Index>, C: Collection<Element>>(_ subrange: R, with newElements: C)"
    ) { (call) throws(Fault) in
      let (lower, upper) = try call.receiver.bounds(of: call.arguments[0])
      try call.replace(lower, upper, with: try call.machine.elements(call.arguments[1]))
      return .void
    },
    LibraryEntry("mutating func reserveCapacity(_ n: Int)") { _ in .void },
  ]

  private static let removing: [LibraryEntry] = [
    LibraryEntry("mutating func remove(at i: Index) -> Element") { (call) throws(Fault) in
      let element = try call.receiver.element(at: call.arguments[0])
      let next = try call.receiver.index(call.arguments[0], movedBy: 1)
      try call.replace(call.arguments[0], next, with: [])
      return element
    },
    LibraryEntry("mutating func removeFirst() -> Element") { (call) throws(Fault) in
      let start = call.receiver.startIndex
      guard start != call.receiver.endIndex else { throw call.isEmpty("removeFirst()") }
      let element = try call.receiver.element(at: start)
      try call.removeFirst(upTo: try call.receiver.index(start, movedBy: 1))
      return element
    },
    LibraryEntry("mutating func removeFirst(_ k: Int)") { (call) throws(Fault) in
      let start = call.receiver.startIndex
      try call.removeFirst(upTo: try call.index(from: start, by: call.length(0)))
      return .void
    },
    LibraryEntry("mutating func removeLast() -> Element") { (call) throws(Fault) in
      guard let last = try call.removeLast() else { throw call.isEmpty("removeLast()") }
      return last
    },
    LibraryEntry("mutating func removeLast(_ k: Int)") { (call) throws(Fault) in
      let end = call.receiver.endIndex
      try call.replace(try call.index(from: end, by: -call.length(0)), end, with: [])
      return .void
    },
    LibraryEntry("mutating func popLast() -> Element?") { (call) throws(Fault) in
      .optional(try call.removeLast())
    },
    LibraryEntry("mutating func removeSubrange<R: RangeExpression<Index>>(_ bounds: R)") {
      (call) throws(Fault) in
      let (lower, upper) = try call.receiver.bounds(of: call.arguments[0])
      try call.replace(lower, upper, with: [])
      return .void
    },
    LibraryEntry("mutating func removeAll(keepingCapacity keepCapacity: Bool = false)") { call in
      call.receiver = call.collection(of: [])
      return .void
    },
    LibraryEntry(
      "mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows"
    ) { (call) throws(Fault) in
      var kept: [Value] = []
      try call.visit { (element, call) throws(Fault) in
        if try !call.call(0, element).asBool { kept.append(element) }
        return true
      }
      try call.replace(call.receiver.startIndex, call.receiver.endIndex, with: kept)
      return .void
    },
  ]

  /// What only slices have, which become other slices of the same collection.
  static let slices: [LibraryEntry] = [
    LibraryEntry("mutating func popFirst() -> Element?") { (call) throws(Fault) in
      let start = call.receiver.startIndex
      guard start != call.receiver.endIndex else { return .none }
      let element = try call.receiver.element(at: start)
      try call.removeFirst(upTo: try call.receiver.index(start, movedBy: 1))
      return .some(element)
    }
  ]

  static let mutable: [LibraryEntry] = [
    LibraryEntry("mutating func swapAt(_ i: Index, _ j: Index)") { (call) throws(Fault) in
      let (i, j) = (call.arguments[0], call.arguments[1])
      let (first, second) = (try call.receiver.element(at: i), try call.receiver.element(at: j))
      try call.replace(i, try call.receiver.index(i, movedBy: 1), with: [second])
      try call.replace(j, try call.receiver.index(j, movedBy: 1), with: [first])
      return .void
    },
    LibraryEntry("mutating func reverse()") { (call) throws(Fault) in
      let elements = try call.machine.elements(call.receiver)
      try call.replaceAll(with: elements.reversed())
      return .void
    },
    LibraryEntry("mutating func sort() where Element: Comparable") { (call) throws(Fault) in
      let elements = try call.machine.elements(call.receiver)
      try call.replaceAll(
        with: try call.machine.sorted(elements) { (a, b) in Value.isLess(a, b) })
      return .void
    },
    LibraryEntry(
      "mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows"
    ) { (call) throws(Fault) in
      let elements = try call.machine.elements(call.receiver)
      try call.replaceAll(with: try call.sortedByClosure(elements))
      return .void
    },
    LibraryEntry(
      "mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index"
    ) { (call) throws(Fault) in try call.partition() },
  ]
}

extension BindingCall {
  /// A collection of the type that the call is about.
  func collection(of elements: [Value]) -> Value {
    if owner == Nominal.string { return .string(Self.text(elements)) }
    if owner == Nominal.substring { return .substring(Self.text(elements)[...]) }
    return owner == Nominal.arraySlice ? .slice(elements[...]) : .array(elements)
  }

  private static func text(_ characters: [Value]) -> String {
    var text = ""
    for character in characters { text.append(character.asCharacter) }
    return text
  }

  /// An index at which something can stand: the end is one too.
  fileprivate func place(_ index: Value) throws(Fault) -> (Value, Value) {
    guard !Value.isLess(index, receiver.startIndex), !Value.isLess(receiver.endIndex, index) else {
      throw receiver.outside(index)
    }
    return (index, index)
  }

  fileprivate func index(from index: Value, by distance: Int) throws(Fault) -> Value {
    let moved = try receiver.index(index, movedBy: Int64(distance))
    return try place(moved).0
  }

  fileprivate func isEmpty(_ method: String) -> Fault {
    Fault(
      code: "example.fault.index",
      message: "\(method) needs an element, but the \(word(for: receiver)) is empty")
  }

  private func word(for collection: Value) -> String {
    switch collection {
    case .string, .substring: "text"
    case .slice: "slice"
    default: "array"
    }
  }

  /// A slice becomes a shorter slice, and keeps the indices of what stays.
  mutating func removeFirst(upTo end: Value) throws(Fault) {
    switch receiver {
    case .slice, .substring: receiver = receiver.part(end, receiver.endIndex)
    default: try replace(receiver.startIndex, end, with: [])
    }
  }

  fileprivate mutating func removeLast() throws(Fault) -> Value? {
    guard let last = try machine.last(of: receiver) else { return nil }
    if case .array = receiver {
      try changeArray { $0.removeLast() }
    } else {
      let end = receiver.endIndex
      try replace(try receiver.index(end, movedBy: -1), end, with: [])
    }
    return last
  }

  /// Changes the receiver in place: the array leaves the receiver meanwhile, so that it is not copied.
  mutating func changeArray(_ change: (inout [Value]) -> Void) throws(Fault) {
    guard case .array(var elements) = receiver else { preconditionFailure("checked as an array") }
    receiver = .void
    let place = elements.place
    change(&elements)
    receiver = .array(elements)
    try machine.chargeCopy(elements, from: place)
  }

  /// Puts elements in the place of others; both indices lie in the collection.
  mutating func replace(_ lower: Value, _ upper: Value, with new: [Value]) throws(Fault) {
    try machine.charge(elements: new.count)
    switch receiver {
    case .array(let elements):
      let (start, end) = (Int(lower.asInt), Int(upper.asInt))
      // What stands behind is moved, unless as much goes as comes.
      if new.count != end - start { try machine.step((elements.count - end) / 8) }
      try changeArray { $0.replaceSubrange(start..<end, with: new) }
    case .slice(var elements):
      receiver = .void
      try machine.step(elements.count / 8)
      elements.replaceSubrange(Int(lower.asInt)..<Int(upper.asInt), with: new)
      receiver = .slice(elements)
    case .string(var text):
      receiver = .void
      if lower != .index(text.endIndex) { try machine.step(text.utf8.count / 64) }
      text.replaceSubrange(lower.asIndex..<upper.asIndex, with: Self.text(new))
      receiver = .string(text)
    case .substring(var text):
      receiver = .void
      try machine.step(text.utf8.count / 64)
      text.replaceSubrange(lower.asIndex..<upper.asIndex, with: Self.text(new))
      receiver = .substring(text)
    default: preconditionFailure("checked as a collection that can grow")
    }
  }

  fileprivate mutating func replaceAll(with elements: [Value]) throws(Fault) {
    if case .array = receiver {
      receiver = .array(elements)
    } else {
      try replace(receiver.startIndex, receiver.endIndex, with: elements)
    }
  }

  /// As Swift does it for collections that go both ways: elements are swapped from both ends.
  fileprivate mutating func partition() throws(Fault) -> Value {
    var elements = try machine.elements(receiver)
    try machine.charge(elements: elements.count)
    var (low, high) = (0, elements.count)
    search: while true {
      while true {
        if low == high { break search }
        if try call(0, elements[low]).asBool { break }
        low += 1
      }
      while true {
        high -= 1
        if low == high { break search }
        if try !call(0, elements[high]).asBool { break }
      }
      elements.swapAt(low, high)
      low += 1
    }
    let index = try receiver.index(receiver.startIndex, movedBy: Int64(low))
    try replaceAll(with: elements)
    return index
  }
}
