/// What goes with every collection, with or without indices that examples can name.
extension StandardLibrary {
  static let collection: [LibraryEntry] = [
    LibraryEntry("var count: Int") { (call) throws(Fault) in
      if let count = try call.machine.count(of: call.receiver) { return .int(count) }
      return .int(Int64(try call.machine.elements(call.receiver).count))
    },
    LibraryEntry("var isEmpty: Bool") { (call) throws(Fault) in
      var cursor = try SequenceCursor(call.receiver, call.machine)
      return .bool(try cursor.next(call.machine) == nil)
    },
    LibraryEntry("var first: Element?") { (call) throws(Fault) in
      var cursor = try SequenceCursor(call.receiver, call.machine)
      return .optional(try cursor.next(call.machine))
    },
    LibraryEntry("func prefix(_ maxLength: Int) -> SubSequence") { (call) throws(Fault) in
      try call.machine.part(of: call.receiver, from: 0, to: try call.length(0))
    },
    LibraryEntry("func dropFirst(_ k: Int = 1) -> SubSequence") { (call) throws(Fault) in
      try call.machine.part(of: call.receiver, from: try call.length(0), to: .max)
    },
    LibraryEntry("func suffix(_ maxLength: Int) -> SubSequence") { (call) throws(Fault) in
      let (count, length) = (try call.machine.knownCount(of: call.receiver), try call.length(0))
      return try call.machine.part(of: call.receiver, from: max(0, count - length), to: .max)
    },
    LibraryEntry("func dropLast(_ k: Int = 1) -> SubSequence") { (call) throws(Fault) in
      let (count, length) = (try call.machine.knownCount(of: call.receiver), try call.length(0))
      return try call.machine.part(of: call.receiver, from: 0, to: max(0, count - length))
    },
    LibraryEntry("func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence") {
      (call) throws(Fault) in
      try call.machine.part(of: call.receiver, from: 0, to: try call.matchingPrefix())
    },
    LibraryEntry("func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence") {
      (call) throws(Fault) in
      try call.machine.part(of: call.receiver, from: try call.matchingPrefix(), to: .max)
    },
    LibraryEntry(
      "func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence] where Element: Equatable"
    ) { (call) throws(Fault) in
      try call.split(maximum: 1, omitting: 2) { (element, call) throws(Fault) in
        try call.machine.areEqual(element, call.arguments[0])
      }
    },
    LibraryEntry(
      "func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [SubSequence]"
    ) { (call) throws(Fault) in
      try call.split(maximum: 0, omitting: 1) { (element, call) throws(Fault) in
        try call.call(2, element).asBool
      }
    },
  ]

  static let bidirectional: [LibraryEntry] = [
    LibraryEntry("var last: Element?") { (call) throws(Fault) in
      .optional(try call.machine.last(of: call.receiver))
    },
    LibraryEntry("func last(where predicate: (Element) throws -> Bool) rethrows -> Element?") {
      (call) throws(Fault) in
      for element in try call.machine.elements(call.receiver).reversed()
      where try call.call(0, element).asBool { return .some(element) }
      return .none
    },
    LibraryEntry("func reversed() -> ReversedCollection<Self>") { call in
      .view(.reversed(call.receiver))
    },
  ]
}

extension BindingCall {
  /// How many elements at the beginning pass the test in the first argument.
  fileprivate func matchingPrefix() throws(Fault) -> Int {
    var count = 0
    try visit { (element, call) throws(Fault) in
      guard try call.call(0, element).asBool else { return false }
      count += 1
      return true
    }
    return count
  }
}

extension Machine {
  /// The number of elements where it takes no visit to each of them; nil for other sequences.
  func count(of sequence: Value) throws(Fault) -> Int64? {
    switch sequence {
    case .array(let elements): return Int64(elements.count)
    case .slice(let elements): return Int64(elements.count)
    case .dictionary(let dictionary): return Int64(dictionary.count)
    case .set(let set): return Int64(set.count)
    case .string, .substring:
      let text = sequence.asText
      try scan(text)
      return Int64(text.count)
    case .range(let lower, let upper, let isClosed):
      let count = Int128(upper) - Int128(lower) + (isClosed ? 1 : 0)
      guard let value = IntegerKind.int.value(count) else {
        throw .overflow("\(upper) - \(lower)")
      }
      return value.asInt
    case .bounds(.unsigned(let lower), .unsigned(let upper), let isClosed):
      let count = Int128(upper) - Int128(lower) + (isClosed ? 1 : 0)
      guard let value = IntegerKind.int.value(count) else {
        throw .overflow("\(upper) - \(lower)")
      }
      return value.asInt
    case .view(.reversed(let base)): return try count(of: base)
    case .view(.repeated(_, let count)): return count
    case .view(.utf8(let text)): return Int64(text.utf8.count)
    case .view(.keys(let dictionary)), .view(.values(let dictionary)):
      return Int64(dictionary.count)
    default: return nil
    }
  }

  func knownCount(of collection: Value) throws(Fault) -> Int {
    if let count = try count(of: collection) { return Int(clamping: count) }
    return try elements(collection).count
  }

  func last(of collection: Value) throws(Fault) -> Value? {
    switch collection {
    case .array(let elements): return elements.last
    case .slice(let elements): return elements.last
    case .string, .substring: return collection.asText.last.map { .character($0) }
    case .range(let lower, let upper, let isClosed):
      if isClosed { return .int(upper) }
      return lower < upper ? .int(upper - 1) : nil
    default: return try elements(collection).last
    }
  }

  /// The elements between two positions, counted from the first, as the collection's `SubSequence`;
  /// positions behind the end stand for the end.
  func part(of collection: Value, from start: Int, to end: Int) throws(Fault) -> Value {
    switch collection {
    case .string, .substring:
      let text = collection.asText
      try scan(text)
      let first = text.index(text.startIndex, offsetBy: start, limitedBy: text.endIndex)
      let from = first ?? text.endIndex
      let length = max(0, end - min(start, end))
      let to = text.index(from, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex
      return .substring(text[from..<to])
    case .range(let lower, let upper, let isClosed) where !isClosed:
      let count = UInt64(truncatingIfNeeded: upper &- lower)
      let from = min(UInt64(start), count)
      let to = max(from, min(UInt64(end), count))
      return .range(
        lower: lower &+ Int64(truncatingIfNeeded: from),
        upper: lower &+ Int64(truncatingIfNeeded: to), isClosed: false)
    default:
      let elements = try slice(collection)
      let from = min(start, elements.count)
      let to = max(from, min(end, elements.count))
      return .slice(elements[(elements.startIndex + from)..<(elements.startIndex + to)])
    }
  }

  /// The elements of a collection that is no text, without a copy where it has them.
  private func slice(_ collection: Value) throws(Fault) -> ArraySlice<Value> {
    switch collection {
    case .array(let elements): return elements[...]
    case .slice(let elements): return elements
    default: return try elements(collection)[...]
    }
  }

  /// Several parts of a sequence, whose elements are given too.
  func parts(
    _ ranges: [Range<Int>], of sequence: Value, _ elements: [Value]
  ) throws(Fault) -> [Value] {
    switch sequence {
    case .string, .substring:
      let text = sequence.asText
      try charge(bytes: elements.count * 8)
      let indices = Array(text.indices) + [text.endIndex]
      return ranges.map { .substring(text[indices[$0.lowerBound]..<indices[$0.upperBound]]) }
    case .slice(let slice):
      return ranges.map { range in
        let (lower, upper) = (range.lowerBound, range.upperBound)
        return .slice(slice[(slice.startIndex + lower)..<(slice.startIndex + upper)])
      }
    default: return ranges.map { .slice(elements[$0]) }
    }
  }
}
