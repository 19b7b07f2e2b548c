extension StandardLibrary {
  static let string: [LibraryEntry] =
    [
      LibraryEntry("func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String") {
        (call) throws(Fault) -> Value in
        var text = ""
        for element in try call.machine.elements(call.receiver)
        where try call.call(0, element).asBool {
          text.append(element.asCharacter)
        }
        return try call.text(text)
      },
      LibraryEntry("func contains(_ character: Character) -> Bool") {
        (call) throws(Fault) -> Value in
        try call.machine.scan(call.receiver.asString)
        return .bool(call.receiver.asString.contains(call.arguments[0].asCharacter))
      },
      LibraryEntry("init(_ value: Any)") { (call) throws(Fault) -> Value in
        .string(try call.machine.text(of: call.arguments[0]))
      },
      LibraryEntry("init(repeating text: String, count: Int)") { (call) throws(Fault) -> Value in
        let (text, count) = (call.string(0), call.int(1))
        guard count >= 0 else { throw .negativeCount(count) }
        let (bytes, overflow) = count.multipliedReportingOverflow(by: Int64(text.utf8.count))
        try call.machine.charge(bytes: overflow ? .max : Int(clamping: bytes))
        return .string(text.isEmpty ? "" : String(repeating: text, count: Int(count)))
      },
      LibraryEntry("var count: Int") { (call) throws(Fault) -> Value in
        try call.machine.scan(call.receiver.asString)
        return .int(Int64(call.receiver.asString.count))
      },
      LibraryEntry("var isEmpty: Bool") { (call) throws(Fault) -> Value in
        .bool(call.receiver.asString.isEmpty)
      },
      LibraryEntry("var description: String") { (call) throws(Fault) -> Value in call.receiver },
      LibraryEntry("func uppercased() -> String") { (call) throws(Fault) -> Value in
        try call.text(call.receiver.asString.uppercased())
      },
      LibraryEntry("func lowercased() -> String") { (call) throws(Fault) -> Value in
        try call.text(call.receiver.asString.lowercased())
      },
      LibraryEntry("func hasPrefix(_ prefix: String) -> Bool") { (call) throws(Fault) -> Value in
        try call.machine.scan(call.string(0))
        return .bool(call.receiver.asString.utf8.starts(with: call.string(0).utf8))
      },
      LibraryEntry("func hasSuffix(_ suffix: String) -> Bool") { (call) throws(Fault) -> Value in
        try call.machine.scan(call.string(0))
        return .bool(
          call.receiver.asString.utf8.reversed().starts(with: call.string(0).utf8.reversed()))
      },
      LibraryEntry("func contains(_ text: String) -> Bool") { (call) throws(Fault) -> Value in
        let needle = Array(call.string(0).utf8)
        for _ in 0...(needle.count / 8) { try call.machine.scan(call.receiver.asString) }
        return .bool(call.receiver.asString.utf8.contains(bytes: needle))
      },
      LibraryEntry("func split(separator: Character) -> [String]") {
        (call) throws(Fault) -> Value in
        try call.machine.scan(call.receiver.asString)
        let pieces = call.receiver.asString.split(separator: call.arguments[0].asCharacter)
        try call.machine.charge(bytes: call.receiver.asString.utf8.count)
        try call.machine.charge(elements: pieces.count)
        return .array(pieces.map { .string(String($0)) })
      },
      LibraryEntry("mutating func append(_ text: String)") {
        (call) throws(Fault) -> Value in
        try call.machine.charge(bytes: call.string(0).utf8.count)
        try call.machine.append(call.string(0), to: &call.receiver)
        return .void
      },
    ]

  static let character: [LibraryEntry] = [
    LibraryEntry("var description: String") { (call) throws(Fault) -> Value in
      .string(try call.machine.text(of: call.receiver))
    },
    LibraryEntry("var isNumber: Bool") { (call) throws(Fault) -> Value in
      .bool(call.receiver.asCharacter.isNumber)
    },
    LibraryEntry("var isLetter: Bool") { (call) throws(Fault) -> Value in
      .bool(call.receiver.asCharacter.isLetter)
    },
  ]
}

extension BindingCall {
  fileprivate func text(_ text: String) throws(Fault) -> Value {
    try machine.scan(text)
    try machine.charge(bytes: text.utf8.count)
    return .string(text)
  }
}

extension Machine {
  /// `text += other` in place; where that copies the text, the copy is paid for.
  func append(_ other: String, to value: inout Value) throws(Fault) {
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

extension String.UTF8View {
  /// Whether these bytes stand somewhere in the text.
  fileprivate func contains(bytes needle: [UInt8]) -> Bool {
    let text = Array(self)
    guard !needle.isEmpty else { return true }
    guard text.count >= needle.count else { return false }
    for start in 0...(text.count - needle.count)
    where text[start] == needle[0] && text[start..<(start + needle.count)].elementsEqual(needle) {
      return true
    }
    return false
  }
}
