/// Sequences that algorithms give, whose elements are computed as they are asked for.
package indirect enum View {
  case reversed(Value)
  case enumerated(Value)
  case zipped(Value, Value)
  case strided(Stride)
  case repeated(Value, count: Int64)
  /// The elements of a sequence's elements.
  case flattened(Value)
  case keys(OrderedDictionary)
  case values(OrderedDictionary)
  case utf8(Substring)
  case scalars(Substring)
  /// `sequence(first:next:)`, of the element that comes first.
  case unfolded(first: Value, next: Function)
}

/// `stride(from:to:by:)` and `stride(from:through:by:)`.
package struct Stride {
  /// Of integers or of doubles.
  package let start: Value
  package let end: Value
  package let step: Value
  package let isClosed: Bool
}

/// A set that keeps the order in which elements came, so that a run gives the same text each time.
package struct OrderedSet {
  private var storage = OrderedDictionary()

  package init() {}

  package var count: Int { storage.count }
  package var elements: [Value] { storage.keys }
  package func contains(_ element: Value) -> Bool { storage[element] != nil }

  /// Where the elements lie in memory; another place after a change means that it copied them.
  var place: UnsafeRawPointer? { storage.place }

  /// Whether the element is new.
  package mutating func insert(_ element: Value) -> Bool {
    if storage[element] != nil { return false }
    storage[element] = .void
    return true
  }

  package mutating func remove(_ element: Value) { storage[element] = nil }
}
