extension JSON {
  /// A value that stands in no text yet.
  public init(_ value: Value) {
    self.init(value, 0..<0)
  }

  static func string(_ text: String) -> JSON { JSON(.string(text)) }

  static func integer(_ number: Int64) -> JSON { JSON(.integer(number)) }

  static func bool(_ bool: Bool) -> JSON { JSON(.bool(bool)) }

  static func array(_ elements: [JSON]) -> JSON { JSON(.array(elements)) }

  static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  /// An object of the members that have a value, in the given order.
  static func object(_ members: [(name: String, value: JSON?)]) -> JSON {
    JSON(
      .object(
        members.compactMap { name, value in
          value.map { Member(name: name, nameRange: 0..<0, value: $0) }
        }))
  }

  /// The value as a JSON text: a member or element a line, two spaces deeper for each level.
  ///
  /// Members keep their order, so equal values give equal texts. There is no line break at the end.
  public var text: String {
    var writer = JSONWriter()
    writer.write(self, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Writes UTF-8; only what JSON demands is escaped.
private struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ json: JSON, depth: Int) {
    switch json.value {
    case .null: append("null")
    case .bool(let bool): append(bool ? "true" : "false")
    case .integer(let integer): append("\(integer)")
    case .number(let text): append(text)
    case .string(let text): write(text)
    case .array(let elements):
      list(elements.count, "[", "]", depth) { (writer, index) in
        writer.write(elements[index], depth: depth + 1)
      }
    case .object(let members):
      list(members.count, "{", "}", depth) { (writer, index) in
        writer.write(members[index].name)
        writer.append(": ")
        writer.write(members[index].value, depth: depth + 1)
      }
    }
  }

  private mutating func list(
    _ count: Int, _ opening: String, _ closing: String, _ depth: Int,
    _ write: (inout JSONWriter, Int) -> Void
  ) {
    append(opening)
    for index in 0..<count {
      if index > 0 { append(",") }
      line(depth + 1)
      write(&self, index)
    }
    if count > 0 { line(depth) }
    append(closing)
  }

  private mutating func line(_ depth: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(_ text: String) {
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case 0x22: append("\\\"")
      case 0x5C: append("\\\\")
      case 0x08: append("\\b")
      case 0x09: append("\\t")
      case 0x0A: append("\\n")
      case 0x0C: append("\\f")
      case 0x0D: append("\\r")
      case 0..<0x20: append("\\u00\(byte < 0x10 ? "0" : "1")\(hexadecimal(byte & 15))")
      default: bytes.append(byte)
      }
    }
    append("\"")
  }

  private func hexadecimal(_ digit: UInt8) -> String {
    String(decoding: [digit < 10 ? 0x30 + digit : 0x57 + digit], as: UTF8.self)
  }
}
