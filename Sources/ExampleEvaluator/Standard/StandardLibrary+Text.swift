/// What `String` and `Substring` share.
extension StandardLibrary {
  static let text: [LibraryEntry] = aboutText + searchingText + inText

  private static let aboutText: [LibraryEntry] = [
    LibraryEntry("var utf8: String.UTF8View") { call in .view(.utf8(call.receiver.asText)) },
    LibraryEntry("var unicodeScalars: String.UnicodeScalarView") { call in
      .view(.scalars(call.receiver.asText))
    },
    LibraryEntry("var indices: DefaultIndices<Self>") { (call) throws(Fault) in
      let text = call.receiver.asText
      try call.machine.scan(text)
      try call.machine.charge(elements: text.utf8.count)
      return .array(text.indices.map { .index($0) })
    },
    LibraryEntry("var isEmpty: Bool") { call in .bool(call.receiver.asText.isEmpty) },
    LibraryEntry("var description: String") { (call) throws(Fault) in
      try call.text(String(call.receiver.asText))
    },
    LibraryEntry("func uppercased() -> String") { (call) throws(Fault) in
      try call.text(call.receiver.asText.uppercased())
    },
    LibraryEntry("func lowercased() -> String") { (call) throws(Fault) in
      try call.text(call.receiver.asText.lowercased())
    },
    LibraryEntry("func hasPrefix<S: StringProtocol>(_ prefix: S) -> Bool") {
      (call) throws(Fault) in
      let prefix = call.arguments[0].asText
      try call.machine.scan(prefix)
      return .bool(call.receiver.asText.starts(with: prefix))
    },
    LibraryEntry("func hasSuffix<S: StringProtocol>(_ suffix: S) -> Bool") {
      (call) throws(Fault) in
      let suffix = call.arguments[0].asText
      try call.machine.scan(suffix)
      return .bool(call.receiver.asText.reversed().starts(with: suffix.reversed()))
    },
  ]

  private static let searchingText: [LibraryEntry] = [
    LibraryEntry("func contains<S: StringProtocol>(_ other: S) -> Bool") { (call) throws(Fault) in
      .bool(try call.ranges(of: call.arguments[0].asText, atMost: 1).count > 0)
    },
    LibraryEntry("func firstRange<S: StringProtocol>(of other: S) -> Range<String.Index>?") {
      (call) throws(Fault) in
      let found = try call.ranges(of: call.arguments[0].asText, atMost: 1).first
      return .optional(found.map { .bounds($0) })
    },
    LibraryEntry("func ranges<S: StringProtocol>(of other: S) -> [Range<String.Index>]") {
      (call) throws(Fault) in
      .array(try call.ranges(of: call.arguments[0].asText, atMost: .max).map { .bounds($0) })
    },
    LibraryEntry(
      "func split<S: StringProtocol>(separator: S, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]"
    ) { (call) throws(Fault) in try call.splitByText() },
    LibraryEntry("func trimmingPrefix<S: StringProtocol>(_ prefix: S) -> Substring") {
      (call) throws(Fault) in
      let (text, prefix) = (call.receiver.asText, call.arguments[0].asText)
      try call.machine.scan(prefix)
      guard text.starts(with: prefix) else { return .substring(text) }
      return .substring(text.dropFirst(prefix.count))
    },
    LibraryEntry(
      "func trimmingPrefix(while predicate: (Character) throws -> Bool) rethrows -> Substring"
    ) {
      (call) throws(Fault) in
      var count = 0
      try call.visit { (element, call) throws(Fault) in
        guard try call.call(0, element).asBool else { return false }
        count += 1
        return true
      }
      return .substring(call.receiver.asText.dropFirst(count))
    },
  ]

  private static let inText: [LibraryEntry] = [
    LibraryEntry(
      "func replacing<S: StringProtocol, R: StringProtocol>(_ other: S, with replacement: R, maxReplacements: Int = Int.max) -> Self"
    ) { (call) throws(Fault) in try call.replacingText() },
    LibraryEntry(
      "mutating func replace<S: StringProtocol, R: StringProtocol>(_ other: S, with replacement: R, maxReplacements: Int = Int.max)"
    ) { (call) throws(Fault) in
      call.receiver = try call.replacingText()
      return .void
    },
    LibraryEntry("mutating func append<S: StringProtocol>(contentsOf newElements: S)") {
      (call) throws(Fault) in
      try call.append(call.arguments[0].asText)
      return .void
    },
  ]

  static let string: [LibraryEntry] = [
    LibraryEntry("init<T: LosslessStringConvertible>(_ value: T)") { (call) throws(Fault) in
      .string(try call.machine.text(of: call.arguments[0]))
    },
    LibraryEntry("init<T: BinaryInteger>(_ value: T, radix: Int, uppercase: Bool = false)") {
      (call) throws(Fault) in
      let radix = call.int(1)
      guard (2...36).contains(radix) else { throw .radix(radix) }
      return .string(
        digits(of: call.arguments[0].asWide, radix: Int128(radix), uppercase: call.bool(2)))
    },
    LibraryEntry("init<T>(describing instance: T)") { (call) throws(Fault) in
      .string(try call.machine.text(of: call.arguments[0]))
    },
    LibraryEntry("init<T>(reflecting subject: T)") { (call) throws(Fault) in
      .string(try call.machine.debugText(of: call.arguments[0]))
    },
    LibraryEntry("init(repeating repeatedValue: String, count: Int)") { (call) throws(Fault) in
      let (text, count) = (call.string(0), try call.length(1))
      let (bytes, overflow) = count.multipliedReportingOverflow(by: text.utf8.count)
      try call.machine.charge(bytes: overflow ? .max : bytes)
      return .string(text.isEmpty ? "" : String(repeating: text, count: count))
    },
    LibraryEntry("mutating func append(_ other: String)") { (call) throws(Fault) in
      try call.append(call.string(0)[...])
      return .void
    },
  ]

  /// A number in a radix; `String(_:radix:)` does it for types of fixed width only in a page.
  private static func digits(of number: Int128, radix: Int128, uppercase: Bool) -> String {
    var digits: [UInt8] = []
    var rest = number.magnitude
    repeat {
      let digit = UInt8(rest % radix.magnitude)
      digits.append(digit < 10 ? 48 + digit : (uppercase ? 55 : 87) + digit)
      rest /= radix.magnitude
    } while rest > 0
    if number < 0 { digits.append(UInt8(ascii: "-")) }
    return String(decoding: digits.reversed(), as: UTF8.self)
  }
}

extension Value {
  fileprivate static func bounds(_ range: Range<String.Index>) -> Value {
    .bounds(lower: .index(range.lowerBound), upper: .index(range.upperBound), isClosed: false)
  }
}

extension BindingCall {
  func text(_ text: String) throws(Fault) -> Value {
    try machine.scan(text)
    try machine.charge(bytes: text.utf8.count)
    return .string(text)
  }

  fileprivate mutating func append(_ text: Substring) throws(Fault) {
    if case .string = receiver {
      try machine.append(text, to: &receiver)
    } else {
      try machine.charge(bytes: text.utf8.count)
      try machine.scan(receiver.asText)
      var own = receiver.asText
      receiver = .void
      own += text
      receiver = .substring(own)
    }
  }

  /// Where a text stands in the receiver, from the left and without overlaps.
  fileprivate func ranges(
    of other: Substring, atMost limit: Int
  ) throws(Fault) -> [Range<String.Index>] {
    let (text, wanted) = (receiver.asText, Array(other))
    try machine.scan(text)
    try machine.charge(elements: wanted.count)
    var found: [Range<String.Index>] = []
    var start = text.startIndex
    while found.count < limit {
      try machine.step()
      if let end = text.end(of: wanted, from: start) {
        try machine.charge(elements: 2)
        found.append(start..<end)
        if end > start {
          start = end
          continue
        }
      }
      if start == text.endIndex { break }
      start = text.index(after: start)
    }
    return found
  }

  fileprivate func replacingText() throws(Fault) -> Value {
    let (text, replacement) = (receiver.asText, arguments[1].asText)
    let ranges = try ranges(of: arguments[0].asText, atMost: try length(2))
    try machine.charge(bytes: text.utf8.count)
    var result = ""
    var start = text.startIndex
    for range in ranges {
      try machine.charge(bytes: replacement.utf8.count)
      result += text[start..<range.lowerBound]
      result += replacement
      start = range.upperBound
    }
    result += text[start...]
    if case .substring = receiver { return .substring(result[...]) }
    return .string(result)
  }

  fileprivate func splitByText() throws(Fault) -> Value {
    let (text, most, omitsEmpty) = (receiver.asText, try length(1), bool(2))
    let separators = try ranges(of: arguments[0].asText, atMost: .max)
    var parts: [Value] = []
    var start = text.startIndex
    for range in separators where parts.count < most && !range.isEmpty {
      let part = text[start..<range.lowerBound]
      if !part.isEmpty || !omitsEmpty { parts.append(.substring(part)) }
      start = range.upperBound
    }
    if start < text.endIndex || !omitsEmpty { parts.append(.substring(text[start...])) }
    try machine.charge(elements: parts.count * 2)
    return .array(parts)
  }
}

extension Substring {
  /// Where the characters end that stand at an index; nil where others stand there.
  fileprivate func end(of characters: [Character], from start: Index) -> Index? {
    var index = start
    for character in characters {
      guard index < endIndex, self[index] == character else { return nil }
      index = self.index(after: index)
    }
    return index
  }
}

extension Machine {
  /// `text += other` in place; where that copies the text, the copy is paid for.
  func append(_ other: Substring, to value: inout Value) throws(Fault) {
    try charge(bytes: other.utf8.count)
    guard case .string(var text) = value else { preconditionFailure("checked as String") }
    value = .void
    let place = text.place
    text += other
    value = .string(text)
    if text.place != place { try step(text.utf8.count / 64) }
  }
}

extension String {
  /// Where the bytes lie in memory; nil where they are stored in the string itself.
  fileprivate var place: UnsafeRawPointer? {
    if utf8.count < 64 { return nil }
    return utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { UnsafeRawPointer($0) }
    } ?? nil
  }
}

extension Fault {
  static func negativeCount(_ count: Int64) -> Fault {
    Fault(code: "example.fault.count", message: "the count \(count) is below 0")
  }
}
