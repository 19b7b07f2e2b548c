extension StandardLibrary {
  static let dictionary: [LibraryEntry] =
    [
      LibraryEntry(
        "func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value]"
      ) {
        (call) throws(Fault) -> Value in
        var result = OrderedDictionary()
        for element in try call.machine.elements(call.receiver) {
          guard case .tuple(let pair) = element else {
            preconditionFailure("checked as a dictionary")
          }
          guard try call.call(0, element).asBool else { continue }
          try call.machine.charge(elements: 3)
          result[pair[0].value] = pair[1].value
        }
        return .dictionary(result)
      },
      LibraryEntry("init()") { (call) throws(Fault) -> Value in .dictionary(OrderedDictionary()) },
      LibraryEntry("var count: Int") { (call) throws(Fault) -> Value in
        .int(Int64(call.receiver.asDictionary.count))
      },
      LibraryEntry("var isEmpty: Bool") { (call) throws(Fault) -> Value in
        .bool(call.receiver.asDictionary.count == 0)
      },
      LibraryEntry("var keys: [Key]") { (call) throws(Fault) -> Value in
        .array(call.receiver.asDictionary.keys)
      },
      LibraryEntry("var values: [Value]") { (call) throws(Fault) -> Value in
        .array(call.receiver.asDictionary.values)
      },
      LibraryEntry("subscript(_ key: Key) -> Value?") { (call) throws(Fault) -> Value in
        try call.machine.visit(call.arguments[0])
        return .optional(call.receiver.asDictionary[call.arguments[0]])
      },
      LibraryEntry("subscript(_ key: Key, default fallback: Value) -> Value") {
        (call) throws(Fault) -> Value in
        try call.machine.visit(call.arguments[0])
        return call.receiver.asDictionary[call.arguments[0]] ?? call.arguments[1]
      },
      LibraryEntry("func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T]") {
        (call) throws(Fault) -> Value in
        var result = OrderedDictionary()
        let dictionary = call.receiver.asDictionary
        for (key, value) in zip(dictionary.keys, dictionary.values) {
          try call.machine.charge(elements: 3)
          result[key] = try call.call(0, value)
        }
        return .dictionary(result)
      },
      LibraryEntry("mutating func removeValue(forKey key: Key) -> Value?") {
        (call) throws(Fault) -> Value in
        let key = call.arguments[0]
        try call.machine.visit(key)
        guard let removed = call.receiver.asDictionary[key] else { return .none }
        var dictionary = call.receiver.asDictionary
        call.receiver = .void
        let place = dictionary.place
        dictionary[key] = nil
        if dictionary.place != place { try call.machine.step(dictionary.count / 8) }
        call.receiver = .dictionary(dictionary)
        return .some(removed)
      },
    ]

  static let optional: [LibraryEntry] = [
    LibraryEntry("init(_ value: Wrapped)") { (call) throws(Fault) -> Value in
      .some(call.arguments[0])
    },
    LibraryEntry("func map<T>(_ transform: (Wrapped) throws -> T) rethrows -> T?") {
      (call) throws(Fault) -> Value in
      guard let value = call.receiver.asOptional else { return .none }
      return .some(try call.call(0, value))
    },
    LibraryEntry("func flatMap<T>(_ transform: (Wrapped) throws -> T?) rethrows -> T?") {
      (call) throws(Fault) -> Value in
      guard let value = call.receiver.asOptional else { return .none }
      return try call.call(0, value)
    },
  ]
}
