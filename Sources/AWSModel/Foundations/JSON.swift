/// A JSON text as a tree that remembers where everything stood.
public struct JSON: Hashable, Sendable {
  public indirect enum Value: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number without fraction and exponent that fits an `Int64`.
    case integer(Int64)
    /// Any other number, as it was written.
    case number(String)
    case string(String)
    case array([JSON])
    /// In the order of the text; of two members with one name the later counts.
    case object([Member])
  }

  public struct Member: Hashable, Sendable {
    public let name: String
    public let nameRange: Range<Int>
    public let value: JSON

    package init(name: String, nameRange: Range<Int>, value: JSON) {
      self.name = name
      self.nameRange = nameRange
      self.value = value
    }
  }

  public let value: Value
  /// - Unit: bytes from the start of the text.
  public let range: Range<Int>

  package init(_ value: Value, _ range: Range<Int>) {
    self.value = value
    self.range = range
  }

  /// The member of an object; nil for anything else.
  public subscript(name: String) -> JSON? {
    guard case .object(let members) = value else { return nil }
    return members.last { $0.name == name }?.value
  }

  public var string: String? {
    if case .string(let string) = value { string } else { nil }
  }

  public var integer: Int64? {
    if case .integer(let integer) = value { integer } else { nil }
  }

  public var bool: Bool? {
    if case .bool(let bool) = value { bool } else { nil }
  }

  /// The elements of an array; none for anything else.
  public var elements: [JSON] {
    if case .array(let elements) = value { elements } else { [] }
  }

  /// The members of an object; none for anything else.
  public var members: [Member] {
    if case .object(let members) = value { members } else { [] }
  }

  /// What kind of value this is, in a sentence: `a string`.
  var kind: String {
    switch value {
    case .null: "null"
    case .bool: "a Boolean"
    case .integer, .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSON: CustomStringConvertible {
  /// What kind of value this is, not the text itself.
  public var description: String { kind }
}
