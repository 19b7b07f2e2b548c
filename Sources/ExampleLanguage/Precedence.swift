/// How tightly an infix operator binds, and to which side.
///
/// - Source: the Swift standard library, "Operator Declarations".
struct Precedence {
  enum Associativity { case left, right, none }

  /// The higher binds tighter.
  let rank: Int
  let associativity: Associativity

  static let lowest = 1
  /// Of `as` and `is`.
  static let casting = 5

  /// The precedence of an operator, or nil when the standard library has none of that name.
  static func of(_ name: ArraySlice<UInt8>) -> Precedence? {
    switch key(name) {
    case "||": Precedence(rank: 1, associativity: .left)
    case "&&": Precedence(rank: 2, associativity: .left)
    case "==", "!=", "<", "<=", ">", ">=", "===", "!==", "~=":
      Precedence(rank: 3, associativity: .none)
    case "??": Precedence(rank: 4, associativity: .right)
    case "...", "..<": Precedence(rank: 6, associativity: .none)
    case "+", "-", "&+", "&-", "|", "^": Precedence(rank: 7, associativity: .left)
    case "*", "/", "%", "&*", "&": Precedence(rank: 8, associativity: .left)
    case "<<", ">>", "&<<", "&>>": Precedence(rank: 9, associativity: .none)
    default: nil
    }
  }

  /// The length without the `=` of `+=` and its like, or nil for other operators.
  static func assignmentOperatorLength(_ name: ArraySlice<UInt8>) -> Int? {
    guard name.count > 1, name.last == UInt8(ascii: "=") else { return nil }
    switch key(name.dropLast()) {
    case "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "&+", "&-", "&*", "&<<", "&>>":
      return name.count - 1
    default: return nil
    }
  }
}

/// An operator's bytes in one number, which is quicker to compare than a string.
private struct OperatorKey: Equatable, ExpressibleByStringLiteral {
  let value: UInt32

  init(stringLiteral text: StaticString) {
    var value: UInt32 = 0
    for offset in 0..<text.utf8CodeUnitCount {
      value = value << 8 | UInt32((text.utf8Start + offset).pointee)
    }
    self.value = value
  }

  init(_ name: ArraySlice<UInt8>) {
    var value: UInt32 = 0
    for byte in name { value = value << 8 | UInt32(byte) }
    self.value = name.count > 4 ? 0 : value
  }

  static func ~= (pattern: Self, value: Self) -> Bool { pattern.value == value.value }
}

private func key(_ name: ArraySlice<UInt8>) -> OperatorKey { OperatorKey(name) }
