/// An integer type of the language: its width and whether it has a sign.
struct IntegerKind: Equatable {
  let name: String
  let bits: Int
  let isSigned: Bool

  static let int = IntegerKind(name: "Int", bits: 64, isSigned: true)

  /// Nil for what is no integer type.
  init?(_ nominal: Nominal) {
    guard nominal.conformances.contains(.integer) else { return nil }
    name = nominal.name
    isSigned = nominal.name.utf8.first == UInt8(ascii: "I")
    switch nominal {
    case .int8, .uint8: bits = 8
    case .int16, .uint16: bits = 16
    case .int32, .uint32: bits = 32
    default: bits = 64
    }
  }

  private init(name: String, bits: Int, isSigned: Bool) {
    (self.name, self.bits, self.isSigned) = (name, bits, isSigned)
  }

  init?(_ type: Type) {
    guard case .nominal(let nominal, _) = type else { return nil }
    self.init(nominal)
  }

  /// `UInt` and `UInt64`, whose values do not fit Int64.
  var isWide: Bool { bits == 64 && !isSigned }

  var minimum: Int128 { isSigned ? -(1 << Int128(bits - 1)) : 0 }
  var maximum: Int128 { (1 << Int128(isSigned ? bits - 1 : bits)) - 1 }

  /// `-2^63 to 2^63 - 1`, or the numbers themselves where they are short.
  var range: String {
    if bits <= 16 { return "\(minimum) to \(maximum)" }
    return isSigned ? "-2^\(bits - 1) to 2^\(bits - 1) - 1" : "0 to 2^\(bits) - 1"
  }

  /// A number of this type; nil where it does not fit.
  func value(_ number: Int128) -> Value? {
    if number < minimum || number > maximum { return nil }
    return isWide ? .unsigned(UInt64(number)) : .int(Int64(number))
  }

  /// The low bits of a number, as a number of this type.
  func wrapping(_ number: Int128) -> Value {
    switch (bits, isSigned) {
    case (8, true): .int(Int64(Int8(truncatingIfNeeded: number)))
    case (16, true): .int(Int64(Int16(truncatingIfNeeded: number)))
    case (32, true): .int(Int64(Int32(truncatingIfNeeded: number)))
    case (_, true): .int(Int64(truncatingIfNeeded: number))
    case (8, false): .int(Int64(UInt8(truncatingIfNeeded: number)))
    case (16, false): .int(Int64(UInt16(truncatingIfNeeded: number)))
    case (32, false): .int(Int64(UInt32(truncatingIfNeeded: number)))
    default: .unsigned(UInt64(truncatingIfNeeded: number))
    }
  }

  /// The bits of a number of this type, as one without a sign.
  func pattern(_ value: Value) -> UInt64 {
    let all = UInt64(truncatingIfNeeded: value.asWide)
    return bits == 64 ? all : all & ((1 << UInt64(bits)) - 1)
  }
}

extension Value {
  /// Any integer, as it is.
  package var asWide: Int128 {
    switch self {
    case .int(let value): Int128(value)
    case .unsigned(let value): Int128(value)
    default: preconditionFailure("checked as an integer")
    }
  }
}

/// What can be done with two integers of one type; shifts take any two.
enum IntegerOperation {
  case add, subtract, multiply, divide, remainder
  case wrappingAdd, wrappingSubtract, wrappingMultiply
  case and, or, xor
  case shiftLeft, shiftRight, maskingShiftLeft, maskingShiftRight

  init?(_ name: String) {
    switch name {
    case "+": self = .add
    case "-": self = .subtract
    case "*": self = .multiply
    case "/": self = .divide
    case "%": self = .remainder
    case "&+": self = .wrappingAdd
    case "&-": self = .wrappingSubtract
    case "&*": self = .wrappingMultiply
    case "&": self = .and
    case "|": self = .or
    case "^": self = .xor
    case "<<": self = .shiftLeft
    case ">>": self = .shiftRight
    case "&<<": self = .maskingShiftLeft
    case "&>>": self = .maskingShiftRight
    default: return nil
    }
  }

  var isShift: Bool {
    switch self {
    case .shiftLeft, .shiftRight, .maskingShiftLeft, .maskingShiftRight: true
    default: false
    }
  }

  var sign: String {
    switch self {
    case .add, .wrappingAdd: "+"
    case .subtract, .wrappingSubtract: "-"
    case .multiply, .wrappingMultiply: "*"
    case .divide: "/"
    case .remainder: "%"
    default: ""
    }
  }
}

extension IntegerKind {
  func apply(_ operation: IntegerOperation, _ left: Value, _ right: Value) throws(Fault) -> Value {
    let (a, b) = (left.asWide, right.asWide)
    switch operation {
    case .and: return wrapping(a & b)
    case .or: return wrapping(a | b)
    case .xor: return wrapping(a ^ b)
    case .shiftLeft: return wrapping(shifted(a, by: b))
    case .shiftRight: return wrapping(shifted(a, by: -b))
    case .maskingShiftLeft: return wrapping(a << (b & Int128(bits - 1)))
    case .maskingShiftRight: return wrapping(a >> (b & Int128(bits - 1)))
    case .divide, .remainder:
      if b == 0 { throw .divisionByZero }
      if isSigned, a == minimum, b == -1 { throw overflow(operation, a, b) }
      return wrapping(operation == .divide ? a / b : a % b)
    default:
      let (result, fits) = exact(operation, a, b)
      switch operation {
      case .wrappingAdd, .wrappingSubtract, .wrappingMultiply: return wrapping(result)
      default:
        guard fits, let value = value(result) else { throw overflow(operation, a, b) }
        return value
      }
    }
  }

  /// Sum, difference or product, of which at least the low 64 bits are right.
  func exact(
    _ operation: IntegerOperation, _ a: Int128, _ b: Int128
  ) -> (result: Int128, fits: Bool) {
    switch operation {
    case .add, .wrappingAdd: return (a + b, true)
    case .subtract, .wrappingSubtract: return (a - b, true)
    default:
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      return (product, !overflow)
    }
  }

  /// Left by a positive count, right by a negative one; all bits may be shifted out.
  private func shifted(_ number: Int128, by count: Int128) -> Int128 {
    if count >= Int128(bits) { return 0 }
    if count <= -Int128(bits) { return number < 0 ? -1 : 0 }
    return count >= 0 ? number << count : number >> -count
  }

  private func overflow(_ operation: IntegerOperation, _ a: Int128, _ b: Int128) -> Fault {
    .overflow("\(a) \(operation.sign) \(b)", self)
  }
}

extension Fault {
  static func overflow(_ operation: String, _ kind: IntegerKind) -> Fault {
    Fault(
      code: "example.fault.overflow",
      message: "\(operation) overflows \(kind.name), whose values are \(kind.range)")
  }

  static func doesNotFit(_ number: String, _ kind: IntegerKind) -> Fault {
    Fault(
      code: "example.fault.overflow",
      message: "\(number) does not fit \(kind.name), whose values are \(kind.range)")
  }
}
