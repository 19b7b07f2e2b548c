/// What goes with every sequence.
extension StandardLibrary {
  static let sequence: [LibraryEntry] =
    transforming + searching + sortingByClosure + ofSequences + ofValues + ofParts

  private static let transforming: [LibraryEntry] = [
    LibraryEntry("func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]") {
      (call) throws(Fault) in
      try call.collect { (element, call, result) throws(Fault) in
        result.append(try call.call(0, element))
      }
    },
    LibraryEntry("func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]") {
      (call) throws(Fault) in
      try call.collect { (element, call, result) throws(Fault) in
        if let value = try call.call(0, element).asOptional { result.append(value) }
      }
    },
    LibraryEntry(
      "func flatMap<S: Sequence<T>, T>(_ transform: (Element) throws -> S) rethrows -> [T]"
    ) { (call) throws(Fault) in
      try call.collect { (element, call, result) throws(Fault) in
        let values = try call.machine.elements(try call.call(0, element))
        try call.machine.charge(elements: values.count)
        result.append(contentsOf: values)
      }
    },
    LibraryEntry("func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]") {
      (call) throws(Fault) in
      try call.collect { (element, call, result) throws(Fault) in
        if try call.call(0, element).asBool { result.append(element) }
      }
    },
    LibraryEntry("func forEach(_ body: (Element) throws -> Void) rethrows") {
      (call) throws(Fault) in
      try call.visit { (element, call) throws(Fault) in
        _ = try call.call(0, element)
        return true
      }
      return .void
    },
    LibraryEntry(
      "func reduce<Result>(_ initialResult: Result, _ next: (Result, Element) throws -> Result) rethrows -> Result"
    ) { (call) throws(Fault) in
      var result = call.arguments[0]
      call.arguments[0] = .void
      try call.visit { (element, call) throws(Fault) in
        result = try call.call(1, result, element)
        return true
      }
      return result
    },
    LibraryEntry(
      "func reduce<Result>(into initialResult: Result, _ update: (inout Result, Element) throws -> Void) rethrows -> Result"
    ) { (call) throws(Fault) in
      var result = call.arguments[0]
      call.arguments[0] = .void
      let function = call.function(1)
      try call.visit { (element, call) throws(Fault) in
        // The result moves into the call and back, so that nothing is copied.
        let stack = call.machine.stack
        let first = stack.count
        stack.push(result)
        stack.push(element)
        result = .void
        defer {
          result = call.machine.takeArgument(first)
          stack.pop(to: first)
        }
        _ = try function.call(call.machine, from: first, keeping: 1)
        return true
      }
      return result
    },
  ]

  private static let searching: [LibraryEntry] = [
    LibraryEntry("func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool") {
      (call) throws(Fault) in
      .bool(
        try call.first { (element, call) throws(Fault) in try !call.call(0, element).asBool }
          == nil)
    },
    LibraryEntry("func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool") {
      (call) throws(Fault) in
      .bool(
        try call.first { (element, call) throws(Fault) in try call.call(0, element).asBool }
          != nil)
    },
    LibraryEntry("func first(where predicate: (Element) throws -> Bool) rethrows -> Element?") {
      (call) throws(Fault) in
      .optional(
        try call.first { (element, call) throws(Fault) in try call.call(0, element).asBool })
    },
    LibraryEntry("func contains(_ element: Element) -> Bool where Element: Equatable") {
      (call) throws(Fault) in
      if let isInside = call.receiver.rangeContains(call.arguments[0]) { return .bool(isInside) }
      if case .set(let set) = call.receiver {
        try call.machine.visit(call.arguments[0])
        return .bool(set.contains(call.arguments[0]))
      }
      return .bool(
        try call.first { (element, call) throws(Fault) in
          try call.machine.areEqual(element, call.arguments[0])
        } != nil)
    },
    LibraryEntry("func count(where predicate: (Element) throws -> Bool) rethrows -> Int") {
      (call) throws(Fault) in
      var count: Int64 = 0
      try call.visit { (element, call) throws(Fault) in
        if try call.call(0, element).asBool { count += 1 }
        return true
      }
      return .int(count)
    },
  ]

  private static let sortingByClosure: [LibraryEntry] = [
    LibraryEntry(
      "func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element]"
    ) { (call) throws(Fault) in
      .array(try call.sortedByClosure(try call.machine.elements(call.receiver)))
    },
    LibraryEntry(
      "func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?"
    ) { (call) throws(Fault) in
      .optional(
        try call.extreme { (element, best, call) throws(Fault) in
          try call.call(0, element, best).asBool
        })
    },
    LibraryEntry(
      "func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?"
    ) { (call) throws(Fault) in
      .optional(
        try call.extreme { (element, best, call) throws(Fault) in
          try call.call(0, best, element).asBool
        })
    },
    LibraryEntry("func sorted() -> [Element] where Element: Comparable") {
      (call) throws(Fault) in
      .array(
        try call.machine.sorted(try call.machine.elements(call.receiver)) { (a, b) in
          Value.isLess(a, b)
        })
    },
    LibraryEntry("func min() -> Element? where Element: Comparable") { (call) throws(Fault) in
      .optional(try call.extreme { (element, best, _) in Value.isLess(element, best) })
    },
    LibraryEntry("func max() -> Element? where Element: Comparable") { (call) throws(Fault) in
      .optional(try call.extreme { (element, best, _) in Value.isLess(best, element) })
    },
  ]

  private static let ofSequences: [LibraryEntry] = [
    LibraryEntry(
      "func elementsEqual<S: Sequence<Element>>(_ other: S) -> Bool where Element: Equatable"
    ) { (call) throws(Fault) in
      let difference = try call.firstDifference()
      return .bool(difference.own == nil && difference.other == nil)
    },
    LibraryEntry(
      "func starts<S: Sequence<Element>>(with possiblePrefix: S) -> Bool where Element: Equatable"
    ) { (call) throws(Fault) in .bool(try call.firstDifference().other == nil) },
    LibraryEntry(
      "func lexicographicallyPrecedes<S: Sequence<Element>>(_ other: S) -> Bool where Element: Comparable"
    ) { (call) throws(Fault) in
      let difference = try call.firstDifference()
      guard let other = difference.other else { return .bool(false) }
      return .bool(difference.own.map { Value.isLess($0, other) } ?? true)
    },
    LibraryEntry("func enumerated() -> EnumeratedSequence<Self>") { call in
      .view(.enumerated(call.receiver))
    },
    LibraryEntry("func reversed() -> [Element]") { (call) throws(Fault) in
      let elements = try call.machine.elements(call.receiver)
      try call.machine.charge(elements: elements.count)
      return .array(elements.reversed())
    },
    LibraryEntry("var underestimatedCount: Int") { (call) throws(Fault) in
      .int(try call.machine.count(of: call.receiver) ?? 0)
    },
  ]

  private static let ofValues: [LibraryEntry] = [
    LibraryEntry("func joined(separator: String = \"\") -> String where Element: StringProtocol") {
      (call) throws(Fault) in
      let separator = call.string(0)
      var (text, isFirst) = ("", true)
      try call.visit { (element, call) throws(Fault) in
        let piece = element.asText
        try call.machine.charge(bytes: piece.utf8.count + separator.utf8.count)
        if !isFirst { text += separator }
        text += piece
        isFirst = false
        return true
      }
      return .string(text)
    },
    LibraryEntry("func joined() -> FlattenSequence<Self> where Element: Sequence") { call in
      .view(.flattened(call.receiver))
    },
    LibraryEntry(
      "func joined<S: Sequence<T>, T>(separator: S) -> JoinedSequence<Self> where Element: Sequence<T>"
    ) { (call) throws(Fault) in
      let separator = try call.machine.elements(call.arguments[0])
      var elements: [Value] = []
      var isFirst = true
      try call.visit { (element, call) throws(Fault) in
        let piece = try call.machine.elements(element)
        try call.machine.charge(elements: piece.count + separator.count)
        elements += isFirst ? piece : separator + piece
        isFirst = false
        return true
      }
      return .array(elements)
    },
  ]

  /// Parts of what is a sequence and no collection.
  private static let ofParts: [LibraryEntry] = [
    LibraryEntry("func prefix(_ maxLength: Int) -> PrefixSequence<Self>") {
      (call) throws(Fault) in .array(try call.firstElements(try call.length(0)))
    },
    LibraryEntry("func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element]") {
      (call) throws(Fault) in
      var elements: [Value] = []
      try call.visit { (element, call) throws(Fault) in
        guard try call.call(0, element).asBool else { return false }
        try call.machine.charge(elements: 1)
        elements.append(element)
        return true
      }
      return .array(elements)
    },
    LibraryEntry("func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self>") {
      (call) throws(Fault) in
      let count = try call.length(0)
      if case .partialRange(.int(let lower)?, _, let isClosed) = call.receiver {
        let (first, overflow) = lower.addingReportingOverflow(Int64(count))
        if overflow { throw .overflow("\(lower) + \(count)") }
        return .partialRange(lower: .int(first), upper: nil, isClosed: isClosed)
      }
      return .slice(try call.machine.elements(call.receiver).dropFirst(count))
    },
    LibraryEntry(
      "func drop(while predicate: (Element) throws -> Bool) rethrows -> DropWhileSequence<Self>"
    ) { (call) throws(Fault) in
      let elements = try call.machine.elements(call.receiver)
      var start = 0
      while start < elements.count, try call.call(0, elements[start]).asBool { start += 1 }
      return .slice(elements[start...])
    },
    LibraryEntry("func suffix(_ maxLength: Int) -> [Element]") { (call) throws(Fault) in
      .array(Array(try call.machine.elements(call.receiver).suffix(try call.length(0))))
    },
    LibraryEntry("func dropLast(_ k: Int = 1) -> [Element]") { (call) throws(Fault) in
      .array(Array(try call.machine.elements(call.receiver).dropLast(try call.length(0))))
    },
    LibraryEntry(
      "func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] where Element: Equatable"
    ) { (call) throws(Fault) in
      try call.split(maximum: 1, omitting: 2) { (element, call) throws(Fault) in
        try call.machine.areEqual(element, call.arguments[0])
      }
    },
    LibraryEntry(
      "func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>]"
    ) { (call) throws(Fault) in
      try call.split(maximum: 0, omitting: 1) { (element, call) throws(Fault) in
        try call.call(2, element).asBool
      }
    },
  ]
}
