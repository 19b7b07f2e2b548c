/// A dictionary that keeps the order in which keys came, so that a run gives the same text each time.
package struct OrderedDictionary {
  /// Both hold `.unset` where an entry was removed, until enough of them are swept out together.
  private var allKeys: [Value] = []
  private var allValues: [Value] = []
  private var places: [Value: Int] = [:]

  package init() {}

  package var count: Int { places.count }

  package var keys: [Value] { count == allKeys.count ? allKeys : allKeys.filter { !$0.isUnset } }

  package var values: [Value] {
    if count == allKeys.count { return allValues }
    return zip(allKeys, allValues).filter { !$0.0.isUnset }.map { $0.1 }
  }

  /// Where the values lie in memory; another place after a change means that it copied them.
  var place: UnsafeRawPointer? { allValues.place }

  package subscript(_ key: Value) -> Value? {
    get {
      guard let place = places[key] else { return nil }
      return allValues[place]
    }
    set {
      switch (places[key], newValue) {
      case (let place?, let value?): allValues[place] = value
      case (let place?, nil): remove(at: place, key)
      case (nil, let value?):
        places[key] = allKeys.count
        allKeys.append(key)
        allValues.append(value)
      case (nil, nil): break
      }
    }
  }

  /// Changes a value in place: it leaves the dictionary meanwhile, so that nothing is copied.
  package mutating func modify<R>(
    _ key: Value, _ body: (inout Value?) throws(Fault) -> R
  ) throws(Fault) -> R {
    var value: Value?
    if let place = places[key] {
      value = allValues[place]
      allValues[place] = .unset
    }
    defer { self[key] = value }
    return try body(&value)
  }

  private mutating func remove(at place: Int, _ key: Value) {
    allKeys[place] = .unset
    allValues[place] = .unset
    places[key] = nil
    if allKeys.count > 2 * count + 8 { sweep() }
  }

  private mutating func sweep() {
    (allKeys, allValues) = (keys, values)
    for (place, key) in allKeys.enumerated() { places[key] = place }
  }
}

extension Value {
  var isUnset: Bool {
    if case .unset = self { true } else { false }
  }
}
