/// Writes values as `print` does, and stops at a size: a value may hold one array a million times.
package struct ValueWriter {
  package private(set) var text = ""
  /// - Unit: bytes.
  private let limit: Int

  package init(limit: Int) { self.limit = limit }

  /// Whether the text was cut off.
  package var isFull: Bool { text.utf8.count > limit }

  package mutating func write(_ piece: String) { if !isFull { text += piece } }

  /// As `print` writes a value: a string as it is.
  package mutating func write(_ value: Value) {
    switch value {
    case .string(let value): write(value)
    case .substring(let value): write(String(value))
    case .character(let value): write(String(value))
    case .scalar(let value): write(String(Character(value)))
    case .slice(let values): write(Array(values))
    case .range, .bounds: writeRange(value)
    case .instance(let instance): write(instance, isQualified: false)
    default: writeInside(value)
    }
  }

  /// As a value stands inside a printed array: a string in quotes.
  package mutating func writeInside(_ value: Value) {
    switch value {
    case .unset: write("_")
    case .void: write("()")
    case .bool(let value): write(value ? "true" : "false")
    case .int(let value): write("\(value)")
    case .unsigned(let value): write("\(value)")
    case .double(let value): write("\(value)")
    case .float(let value): write("\(value)")
    case .string(let value): write(quoted(value))
    case .substring(let value): write(quoted(String(value)))
    case .character(let value): write(quoted(String(value)))
    case .scalar(let value): write(quoted(String(Character(value))))
    case .index: write("String.Index")
    case .array(let values): write(values)
    case .slice(let values):
      write("ArraySlice(")
      write(Array(values))
      write(")")
    case .set(let set): write(set.elements)
    case .view(let view): write(view)
    case .none: write("nil")
    case .some(let value):
      write("Optional(")
      writeInside(value)
      write(")")
    case .tuple(let elements): write(elements)
    case .range(_, _, let isClosed), .bounds(_, _, let isClosed):
      write(isClosed ? "ClosedRange(" : "Range(")
      writeRange(value)
      write(")")
    case .partialRange(let lower, let upper, let isClosed):
      if let lower { writeInside(lower) }
      write(isClosed ? "..." : "..<")
      if let upper { writeInside(upper) }
    case .instance(let instance): write(instance, isQualified: true)
    case .dictionary(let dictionary): write(dictionary)
    case .function: write("(Function)")
    case .model(let box): write(box.nominal.operations!.describe(box))
    case .cell(let cell): writeInside(cell.value)
    }
  }

  private mutating func writeRange(_ range: Value) {
    switch range {
    case .range(let lower, let upper, let isClosed):
      write("\(lower)\(isClosed ? "..." : "..<")\(upper)")
    case .bounds(let lower, let upper, let isClosed):
      writeInside(lower)
      write(isClosed ? "..." : "..<")
      writeInside(upper)
    default: preconditionFailure("checked as a range")
    }
  }

  /// Only diagnostics show these: printing them is refused.
  private mutating func write(_ view: View) {
    switch view {
    case .utf8(let text), .scalars(let text): write(String(text))
    case .keys(let dictionary): write(dictionary.keys)
    case .values(let dictionary): write(dictionary.values)
    case .reversed(let base):
      writeInside(base)
      write(".reversed()")
    case .enumerated(let base):
      writeInside(base)
      write(".enumerated()")
    case .zipped(let first, let second):
      write("zip(")
      writeInside(first)
      write(", ")
      writeInside(second)
      write(")")
    case .flattened(let base):
      writeInside(base)
      write(".joined()")
    case .strided(let stride):
      write("stride(from: ")
      writeInside(stride.start)
      write(stride.isClosed ? ", through: " : ", to: ")
      writeInside(stride.end)
      write(", by: ")
      writeInside(stride.step)
      write(")")
    case .repeated(let value, let count):
      write("repeatElement(")
      writeInside(value)
      write(", count: \(count))")
    case .unfolded: write("sequence(…)")
    }
  }

  private mutating func write(_ values: [Value]) {
    write("[")
    for (index, value) in values.enumerated() {
      if isFull { return }
      if index > 0 { write(", ") }
      writeInside(value)
    }
    write("]")
  }

  private mutating func write(_ elements: [Value.TupleElement]) {
    write("(")
    for (index, element) in elements.enumerated() {
      if index > 0 { write(", ") }
      if !element.label.isEmpty { write(element.label + ": ") }
      writeInside(element.value)
    }
    write(")")
  }

  /// Only diagnostics show this: printing a whole dictionary is refused, its order being open in Swift.
  private mutating func write(_ dictionary: OrderedDictionary) {
    write("[")
    if dictionary.count == 0 { write(":") }
    for (index, key) in dictionary.keys.enumerated() {
      if isFull { return }
      if index > 0 { write(", ") }
      writeInside(key)
      write(": ")
      writeInside(dictionary.values[index])
    }
    write("]")
  }

  /// A string as `debugPrint` writes it.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0": result += "\\0"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\u{" + (digits.utf8.count < 2 ? "0" : "") + digits + "}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

extension Value {
  /// The value in a diagnostic: as it stands inside a printed array, cut where it gets long.
  package var shortText: String {
    var writer = ValueWriter(limit: 200)
    writer.writeInside(self)
    if !writer.isFull { return writer.text }
    return String(writer.text.unicodeScalars.prefix(200)) + "…"
  }
}

extension Machine {
  /// What `debugPrint` writes for a value, paid for as memory.
  func debugText(of value: Value) throws(Fault) -> String {
    var writer = ValueWriter(limit: memoryLeft)
    writer.writeInside(value)
    try charge(bytes: writer.text.utf8.count)
    return writer.text
  }

  /// What `print` writes for a value, paid for as memory.
  package func text(of value: Value) throws(Fault) -> String {
    if case .string(let text) = value { return text }
    var writer = ValueWriter(limit: memoryLeft)
    writer.write(value)
    if let stopped { throw stopped }
    try charge(bytes: writer.text.utf8.count)
    return writer.text
  }
}
