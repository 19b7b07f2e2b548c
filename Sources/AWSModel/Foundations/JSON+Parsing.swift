/// A `ModelError` about a text, and the bytes that it is about.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  public let error: ModelError
  /// - Unit: bytes from the start of the text.
  public let range: Range<Int>

  public init(error: ModelError, range: Range<Int>) {
    self.error = error
    self.range = range
  }

  public var description: String { error.description }
}

extension JSON {
  /// Reads a JSON text (RFC 8259); a byte-order mark before it is skipped.
  ///
  /// - Throws: `json.syntax`, with the place; `json.depth` for more than 128 levels.
  public static func parse(_ bytes: [UInt8]) throws(Refusal) -> JSON {
    var parser = JSONParser(bytes)
    return try parser.document()
  }
}

struct JSONParser {
  static let depthLimit = 128

  let bytes: [UInt8]
  var index = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func document() throws(Refusal) -> JSON {
    let value = try value()
    skipSpace()
    guard index == bytes.count else { throw unexpected("the end of the text") }
    return value
  }

  mutating func value() throws(Refusal) -> JSON {
    skipSpace()
    let start = index
    let value: JSON.Value
    switch byte {
    case UInt8(ascii: "{"): value = try nested(object)
    case UInt8(ascii: "["): value = try nested(array)
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "t"): value = try word("true", .bool(true))
    case UInt8(ascii: "f"): value = try word("false", .bool(false))
    case UInt8(ascii: "n"): value = try word("null", .null)
    case .some(UInt8(ascii: "-")), .some(0x30...0x39): value = try number()
    default: throw unexpected("a value")
    }
    return JSON(value, start..<index)
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(Refusal) -> JSON.Value
  ) throws(Refusal) -> JSON.Value {
    guard depth < Self.depthLimit else {
      throw Refusal(error: .jsonDepth, range: index..<(index + 1))
    }
    depth += 1
    index += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private func object(_ parser: inout JSONParser) throws(Refusal) -> JSON.Value {
    var members: [JSON.Member] = []
    try parser.list(until: UInt8(ascii: "}"), "',' or '}'") { (parser) throws(Refusal) in
      let start = parser.index
      guard parser.byte == UInt8(ascii: "\"") else {
        throw parser.unexpected(
          members.isEmpty ? "a name in double quotes or '}'" : "a name in double quotes")
      }
      let name = try parser.string()
      let range = start..<parser.index
      parser.skipSpace()
      guard parser.take(UInt8(ascii: ":")) else { throw parser.unexpected("':'") }
      members.append(JSON.Member(name: name, nameRange: range, value: try parser.value()))
    }
    return .object(members)
  }

  private func array(_ parser: inout JSONParser) throws(Refusal) -> JSON.Value {
    var elements: [JSON] = []
    try parser.list(until: UInt8(ascii: "]"), "',' or ']'") { (parser) throws(Refusal) in
      elements.append(try parser.value())
    }
    return .array(elements)
  }

  private mutating func list(
    until end: UInt8, _ expected: String, _ element: (inout JSONParser) throws(Refusal) -> Void
  ) throws(Refusal) {
    skipSpace()
    if take(end) { return }
    while true {
      skipSpace()
      try element(&self)
      skipSpace()
      if take(end) { return }
      guard take(UInt8(ascii: ",")) else { throw unexpected(expected) }
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSON.Value
  ) throws(Refusal) -> JSON.Value {
    for offset in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[offset]) else { throw unexpected("'\(word)'") }
    }
    return value
  }
}
