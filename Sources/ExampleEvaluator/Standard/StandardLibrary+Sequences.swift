extension StandardLibrary {
  /// What arrays and ranges share. The receiver is turned into its elements, one step each.
  static let sequence: [LibraryEntry] = sequenceOfAny + sequenceByClosure + sequenceOfValues

  /// What goes with every sequence, dictionaries and strings included.
  static let sequenceOfAny: [LibraryEntry] = [
    LibraryEntry("func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]") {
      (call) throws(Fault) -> Value in
      try call.collect { (element, call, result) throws(Fault) in
        result.append(try call.call(0, element))
      }
    },
    LibraryEntry("func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]") {
      (call) throws(Fault) -> Value in
      try call.collect { (element, call, result) throws(Fault) in
        if let value = try call.call(0, element).asOptional { result.append(value) }
      }
    },
    LibraryEntry("func flatMap<T>(_ transform: (Element) throws -> [T]) rethrows -> [T]") {
      (call) throws(Fault) -> Value in
      try call.collect { (element, call, result) throws(Fault) in
        let values = try call.call(0, element).asArray
        try call.machine.charge(elements: values.count)
        result.append(contentsOf: values)
      }
    },
    LibraryEntry("func forEach(_ body: (Element) throws -> Void) rethrows") {
      (call) throws(Fault) -> Value in
      for element in try call.machine.elements(call.receiver) { _ = try call.call(0, element) }
      return .void
    },
    LibraryEntry(
      "func reduce<R>(_ initial: R, _ next: (R, Element) throws -> R) rethrows -> R"
    ) { (call) throws(Fault) -> Value in
      var result = call.arguments[0]
      for element in try call.machine.elements(call.receiver) {
        result = try call.call(1, result, element)
      }
      return result
    },
    LibraryEntry("func enumerated() -> [(offset: Int, element: Element)]") {
      (call) throws(Fault) -> Value in
      let elements = try call.machine.elements(call.receiver)
      try call.machine.charge(elements: elements.count * 4)
      return .array(
        elements.enumerated().map {
          .tuple([.init(label: "offset", .int(Int64($0))), .init(label: "element", $1)])
        })
    },
    LibraryEntry("func allSatisfy(_ test: (Element) throws -> Bool) rethrows -> Bool") {
      (call) throws(Fault) -> Value in
      for element in try call.machine.elements(call.receiver)
      where try !call.call(0, element).asBool {
        return .bool(false)
      }
      return .bool(true)
    },
    LibraryEntry("func contains(where test: (Element) throws -> Bool) rethrows -> Bool") {
      (call) throws(Fault) -> Value in
      for element in try call.machine.elements(call.receiver)
      where try call.call(0, element).asBool {
        return .bool(true)
      }
      return .bool(false)
    },
    LibraryEntry("func first(where test: (Element) throws -> Bool) rethrows -> Element?") {
      (call) throws(Fault) -> Value in
      for element in try call.machine.elements(call.receiver)
      where try call.call(0, element).asBool {
        return .some(element)
      }
      return .none
    },
  ]

  /// What orders elements by a closure.
  static let sequenceByClosure: [LibraryEntry] = [
    LibraryEntry(
      "func sorted(by isBefore: (Element, Element) throws -> Bool) rethrows -> [Element]"
    ) { (call) throws(Fault) -> Value in
      let function = call.function(0)
      return .array(
        try call.machine.sorted(try call.machine.elements(call.receiver)) {
          (a, b) throws(Fault) -> Bool in
          try function.call(call.machine, [a, b]).asBool
        })
    },
    LibraryEntry(
      "func min(by isBefore: (Element, Element) throws -> Bool) rethrows -> Element?"
    ) { (call) throws(Fault) -> Value in
      var best: Value?
      for element in try call.machine.elements(call.receiver) {
        guard let current = best else {
          best = element
          continue
        }
        if try call.call(0, element, current).asBool { best = element }
      }
      return .optional(best)
    },
    LibraryEntry(
      "func max(by isBefore: (Element, Element) throws -> Bool) rethrows -> Element?"
    ) { (call) throws(Fault) -> Value in
      var best: Value?
      for element in try call.machine.elements(call.receiver) {
        guard let current = best else {
          best = element
          continue
        }
        if try call.call(0, current, element).asBool { best = element }
      }
      return .optional(best)
    },
  ]

  /// What gives parts of a sequence, or needs elements that can be compared.
  static let sequenceOfValues: [LibraryEntry] = [
    LibraryEntry("func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]") {
      (call) throws(Fault) -> Value in
      try call.collect { (element, call, result) throws(Fault) in
        if try call.call(0, element).asBool { result.append(element) }
      }
    },
    LibraryEntry("func sorted() -> [Element] where Element: Comparable") {
      (call) throws(Fault) -> Value in
      .array(
        try call.machine.sorted(try call.machine.elements(call.receiver)) { (a, b) in
          Value.isLess(a, b)
        })
    },
    LibraryEntry("func min() -> Element? where Element: Comparable") {
      (call) throws(Fault) -> Value in
      .optional(try call.machine.elements(call.receiver).extreme { Value.isLess($0, $1) })
    },
    LibraryEntry("func max() -> Element? where Element: Comparable") {
      (call) throws(Fault) -> Value in
      .optional(try call.machine.elements(call.receiver).extreme { !Value.isLess($0, $1) })
    },
    LibraryEntry("func reversed() -> [Element]") { (call) throws(Fault) -> Value in
      .array(try call.machine.elements(call.receiver).reversed())
    },
    LibraryEntry("func prefix(_ count: Int) -> [Element]") { (call) throws(Fault) -> Value in
      guard call.int(0) >= 0 else { throw .negativeCount(call.int(0)) }
      return .array(
        Array(try call.machine.elements(call.receiver).prefix(Int(clamping: call.int(0)))))
    },
    LibraryEntry("func suffix(_ count: Int) -> [Element]") { (call) throws(Fault) -> Value in
      guard call.int(0) >= 0 else { throw .negativeCount(call.int(0)) }
      return .array(
        Array(try call.machine.elements(call.receiver).suffix(Int(clamping: call.int(0)))))
    },
    LibraryEntry("func dropFirst(_ count: Int = 1) -> [Element]") {
      (call) throws(Fault) -> Value in
      guard call.int(0) >= 0 else { throw .negativeCount(call.int(0)) }
      return .array(
        Array(try call.machine.elements(call.receiver).dropFirst(Int(clamping: call.int(0)))))
    },
    LibraryEntry("func dropLast(_ count: Int = 1) -> [Element]") {
      (call) throws(Fault) -> Value in
      guard call.int(0) >= 0 else { throw .negativeCount(call.int(0)) }
      return .array(
        Array(try call.machine.elements(call.receiver).dropLast(Int(clamping: call.int(0)))))
    },
    LibraryEntry("func contains(_ element: Element) -> Bool where Element: Equatable") {
      (call) throws(Fault) -> Value in
      let wanted = call.arguments[0]
      for element in try call.machine.elements(call.receiver) {
        if wanted.hasParts { try call.machine.visit(wanted) }
        if element == wanted { return .bool(true) }
      }
      return .bool(false)
    },
    LibraryEntry("func joined(separator: String = \"\") -> String where Element: StringProtocol") {
      (call) throws(Fault) -> Value in
      let parts = try call.machine.elements(call.receiver).map { $0.asString }
      let bytes = parts.reduce(0) { $0 + $1.utf8.count + call.string(0).utf8.count }
      try call.machine.charge(bytes: bytes)
      return .string(ExampleEvaluator.joined(parts, separator: call.string(0)))
    },
  ]
}

extension BindingCall {
  /// Visits the receiver's elements and collects what `visit` appends.
  fileprivate func collect(
    _ visit: (Value, BindingCall, inout [Value]) throws(Fault) -> Void
  ) throws(Fault) -> Value {
    var result: [Value] = []
    for element in try machine.elements(receiver) {
      try visit(element, self, &result)
      try machine.charge(elements: 1)
    }
    return .array(result)
  }
}

extension Machine {
  /// The elements of a sequence, each a step; those of a range are made.
  func elements(_ sequence: Value) throws(Fault) -> [Value] {
    switch sequence {
    case .array(let elements):
      try step(elements.count)
      return elements
    case .range:
      var elements: [Value] = []
      try forEach(sequence) { (element) throws(Fault) -> Bool in
        try charge(elements: 1)
        elements.append(element)
        return true
      }
      return elements
    case .dictionary, .string:
      var elements: [Value] = []
      try forEach(sequence) { (element) throws(Fault) -> Bool in
        elements.append(element)
        return true
      }
      return elements
    default: throw .notCountable
    }
  }

  /// Sorts stably, as Swift does: a merge sort of our own, since `sort` may not throw a Fault.
  ///
  /// From small runs to large ones without recursion, so that the stack stays for the comparisons.
  func sorted(
    _ elements: [Value], _ isBefore: (Value, Value) throws(Fault) -> Bool
  ) throws(Fault) -> [Value] {
    try charge(elements: elements.count * 2)
    var (sorted, merged) = (elements, elements)
    var width = 1
    while width < elements.count {
      for start in Swift.stride(from: 0, to: elements.count, by: 2 * width) {
        let middle = min(start + width, elements.count)
        let end = min(start + 2 * width, elements.count)
        try merge(sorted, start..<middle, middle..<end, into: &merged, isBefore)
      }
      swap(&sorted, &merged)
      width *= 2
    }
    return sorted
  }

  private func merge(
    _ source: [Value], _ left: Range<Int>, _ right: Range<Int>, into target: inout [Value],
    _ isBefore: (Value, Value) throws(Fault) -> Bool
  ) throws(Fault) {
    var (i, j) = (left.lowerBound, right.lowerBound)
    for place in left.lowerBound..<right.upperBound {
      try step()
      let takesRight: Bool
      if i == left.upperBound {
        takesRight = true
      } else if j == right.upperBound {
        takesRight = false
      } else {
        takesRight = try isBefore(source[j], source[i])
      }
      target[place] = source[takesRight ? j : i]
      if takesRight { j += 1 } else { i += 1 }
    }
  }
}
