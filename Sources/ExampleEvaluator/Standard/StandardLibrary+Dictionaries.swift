extension StandardLibrary {
  static let dictionary: [LibraryEntry] = makingDictionaries + reading + changing

  private static let makingDictionaries: [LibraryEntry] = [
    LibraryEntry("init()") { _ in .dictionary(OrderedDictionary()) },
    LibraryEntry(
      "init<S: Sequence<(Key, Value)>>(uniqueKeysWithValues keysAndValues: S) where Key: Hashable"
    ) { (call) throws(Fault) in
      try call.dictionary(of: call.arguments[0]) { (_, key, _, _) throws(Fault) in
        throw Fault(
          code: "example.fault.duplicate", message: "the key \(key.shortText) comes twice")
      }
    },
    LibraryEntry(
      "init<S: Sequence<(Key, Value)>>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where Key: Hashable"
    ) { (call) throws(Fault) in
      try call.dictionary(of: call.arguments[0]) { (call, _, old, new) throws(Fault) in
        try call.call(1, old, new)
      }
    },
    LibraryEntry(
      "init<S: Sequence<E>, E>(grouping values: S, by keyForValue: (E) throws -> Key) rethrows -> [Key: [E]] where Key: Hashable"
    ) { (call) throws(Fault) in
      var result = OrderedDictionary()
      let outer = call
      try call.machine.forEach(call.arguments[0]) { (element) throws(Fault) in
        let key = try outer.call(1, element)
        try outer.machine.visit(key)
        try outer.machine.charge(elements: 4)
        try result.modify(key) { (group: inout Value?) throws(Fault) in
          var elements = group?.asArray ?? []
          group = nil
          elements.append(element)
          group = .array(elements)
        }
        return true
      }
      return .dictionary(result)
    },
  ]

  private static let reading: [LibraryEntry] = [
    LibraryEntry("var keys: Dictionary.Keys<Key, Value>") { call in
      .view(.keys(call.receiver.asDictionary))
    },
    LibraryEntry("var values: Dictionary.Values<Key, Value>") { call in
      .view(.values(call.receiver.asDictionary))
    },
    LibraryEntry("subscript(_ key: Key) -> Value?") { (call) throws(Fault) in
      try call.machine.visit(call.arguments[0])
      return .optional(call.receiver.asDictionary[call.arguments[0]])
    },
    LibraryEntry("subscript(_ key: Key, default defaultValue: Value) -> Value") {
      (call) throws(Fault) in
      try call.machine.visit(call.arguments[0])
      return call.receiver.asDictionary[call.arguments[0]] ?? call.arguments[1]
    },
    LibraryEntry(
      "func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value]"
    ) { (call) throws(Fault) in
      var result = OrderedDictionary()
      try call.visit { (element, call) throws(Fault) in
        guard try call.call(0, element).asBool else { return true }
        try call.machine.charge(elements: 3)
        let (key, value) = element.asPair
        result[key] = value
        return true
      }
      return .dictionary(result)
    },
    LibraryEntry("func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T]") {
      (call) throws(Fault) in
      var result = OrderedDictionary()
      try call.visit { (element, call) throws(Fault) in
        try call.machine.charge(elements: 3)
        let (key, value) = element.asPair
        result[key] = try call.call(0, value)
        return true
      }
      return .dictionary(result)
    },
    LibraryEntry(
      "func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T]"
    ) { (call) throws(Fault) in
      var result = OrderedDictionary()
      try call.visit { (element, call) throws(Fault) in
        try call.machine.charge(elements: 3)
        let (key, value) = element.asPair
        if let kept = try call.call(0, value).asOptional { result[key] = kept }
        return true
      }
      return .dictionary(result)
    },
    LibraryEntry(
      "func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]"
    ) { (call) throws(Fault) in
      var merged = call
      try merged.merge()
      return merged.receiver
    },
    LibraryEntry(
      "func merging<S: Sequence<(Key, Value)>>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]"
    ) { (call) throws(Fault) in
      var merged = call
      try merged.merge()
      return merged.receiver
    },
  ]

  private static let changing: [LibraryEntry] = [
    LibraryEntry(
      "mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows"
    ) { (call) throws(Fault) in
      try call.merge()
      return .void
    },
    LibraryEntry(
      "mutating func merge<S: Sequence<(Key, Value)>>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows"
    ) { (call) throws(Fault) in
      try call.merge()
      return .void
    },
    LibraryEntry("mutating func updateValue(_ value: Value, forKey key: Key) -> Value?") {
      (call) throws(Fault) in
      let (value, key) = (call.arguments[0], call.arguments[1])
      try call.machine.visit(key)
      try call.machine.charge(elements: 3)
      return try call.changeDictionary { (dictionary) in
        let old = dictionary[key]
        dictionary[key] = value
        return .optional(old)
      }
    },
    LibraryEntry("mutating func removeValue(forKey key: Key) -> Value?") { (call) throws(Fault) in
      let key = call.arguments[0]
      try call.machine.visit(key)
      return try call.changeDictionary { (dictionary) in
        let old = dictionary[key]
        if old != nil { dictionary[key] = nil }
        return .optional(old)
      }
    },
    LibraryEntry("mutating func removeAll(keepingCapacity keepCapacity: Bool = false)") { call in
      call.receiver = .dictionary(OrderedDictionary())
      return .void
    },
    LibraryEntry("mutating func reserveCapacity(_ minimumCapacity: Int)") { _ in .void },
  ]

  static let optional: [LibraryEntry] = [
    LibraryEntry("init(_ some: Wrapped)") { call in .some(call.arguments[0]) },
    LibraryEntry("func map<T>(_ transform: (Wrapped) throws -> T) rethrows -> T?") {
      (call) throws(Fault) in
      guard let value = call.receiver.asOptional else { return .none }
      return .some(try call.call(0, value))
    },
    LibraryEntry("func flatMap<T>(_ transform: (Wrapped) throws -> T?) rethrows -> T?") {
      (call) throws(Fault) in
      guard let value = call.receiver.asOptional else { return .none }
      return try call.call(0, value)
    },
  ]
}

extension Value {
  var asDictionary: OrderedDictionary {
    guard case .dictionary(let value) = self else { preconditionFailure("checked as a dictionary") }
    return value
  }

  /// A key and its value.
  fileprivate var asPair: (Value, Value) {
    guard case .tuple(let pair) = self else { preconditionFailure("checked as a pair") }
    return (pair[0].value, pair[1].value)
  }
}

extension BindingCall {
  fileprivate func dictionary(
    of pairs: Value,
    _ combine: (BindingCall, _ key: Value, _ old: Value, _ new: Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    var result = OrderedDictionary()
    try machine.forEach(pairs) { (pair) throws(Fault) in
      let (key, value) = pair.asPair
      try machine.visit(key)
      try machine.charge(elements: 3)
      result[key] = if let old = result[key] { try combine(self, key, old, value) } else { value }
      return true
    }
    return .dictionary(result)
  }

  /// Changes the receiver in place; where that copies it, the copy is paid for.
  fileprivate mutating func changeDictionary(
    _ change: (inout OrderedDictionary) -> Value
  ) throws(Fault) -> Value {
    var dictionary = receiver.asDictionary
    receiver = .void
    let place = dictionary.place
    let result = change(&dictionary)
    receiver = .dictionary(dictionary)
    if dictionary.place != place { try machine.step(dictionary.count / 8) }
    return result
  }

  /// Takes over the pairs of the first argument; the second says what becomes of two values of a key.
  fileprivate mutating func merge() throws(Fault) {
    var dictionary = receiver.asDictionary
    receiver = .void
    // Another holder may be left, as after `merging`: then the first change copies all.
    try machine.step(dictionary.count / 8)
    var cursor = try SequenceCursor(arguments[0], machine)
    while let pair = try cursor.next(machine) {
      let (key, value) = pair.asPair
      try machine.visit(key)
      try machine.charge(elements: 3)
      if let old = dictionary[key] {
        dictionary[key] = try call(1, old, value)
      } else {
        dictionary[key] = value
      }
    }
    receiver = .dictionary(dictionary)
  }
}
