/// The values of number literals whose spelling the lexer has checked.
enum NumberLiteral {
  /// The value of an integer literal, or nil when it needs more than 64 bits.
  static func integer(_ bytes: ArraySlice<UInt8>) -> UInt64? {
    let (radix, digits) = split(bytes)
    var value: UInt64 = 0
    for byte in digits {
      guard let digit = hexValue(byte) else { continue }
      let (product, overflow) = value.multipliedReportingOverflow(by: UInt64(radix))
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      if overflow || carry { return nil }
      value = sum
    }
    return value
  }

  /// The radix, and the text behind its prefix.
  private static func split(_ bytes: ArraySlice<UInt8>) -> (radix: Int, digits: ArraySlice<UInt8>) {
    guard bytes.count > 2, bytes.first == UInt8(ascii: "0") else { return (10, bytes) }
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "x"): return (16, bytes.dropFirst(2))
    case UInt8(ascii: "o"): return (8, bytes.dropFirst(2))
    case UInt8(ascii: "b"): return (2, bytes.dropFirst(2))
    default: return (10, bytes)
    }
  }

  /// The `Double` nearest to a floating-point literal, ties to even; infinite when it is too large.
  static func double(_ bytes: ArraySlice<UInt8>) -> Double {
    let (radix, digits) = split(bytes)
    var parts = FloatParts(radix: radix)
    for byte in digits { parts.add(byte) }
    return radix == 16 ? parts.binaryValue : parts.decimalValue
  }
}

/// The digits of a floating-point literal, sorted while they are read.
private struct FloatParts {
  private enum Place { case whole, fraction, exponent }

  let radix: Int
  /// Significant digits, without leading zeros.
  private var digits: [UInt8] = []
  /// Digits behind the point, and digits that were dropped, in powers of the radix.
  private var scale = 0
  /// A dropped digit was not zero: the value is a little larger than `digits` say.
  private var isTruncated = false
  private var exponent = 0
  private var isExponentNegative = false
  private var place = Place.whole

  /// The exact midpoint between two doubles has at most 767 significant decimal digits.
  private static let digitLimit = 800
  private static let exponentLimit = 100_000

  init(radix: Int) { self.radix = radix }

  mutating func add(_ byte: UInt8) {
    switch (place, byte) {
    case (_, UInt8(ascii: "_")), (_, UInt8(ascii: "+")): return
    case (_, UInt8(ascii: ".")): place = .fraction
    case (.exponent, UInt8(ascii: "-")): isExponentNegative = true
    case (.exponent, _):
      exponent = min(exponent * 10 + Int(byte &- 48), Self.exponentLimit)
    case (_, UInt8(ascii: "p")), (_, UInt8(ascii: "P")): place = .exponent
    case (_, UInt8(ascii: "e")) where radix == 10, (_, UInt8(ascii: "E")) where radix == 10:
      place = .exponent
    default: addDigit(UInt8(truncatingIfNeeded: hexValue(byte) ?? 0))
    }
  }

  private mutating func addDigit(_ digit: UInt8) {
    if digits.count >= Self.digitLimit {
      if digit != 0 { isTruncated = true }
      if place == .whole { scale += 1 }
      return
    }
    if digit != 0 || !digits.isEmpty { digits.append(digit) }
    if place == .fraction { scale -= 1 }
  }

  private var signedExponent: Int { isExponentNegative ? -exponent : exponent }

  var decimalValue: Double {
    if digits.isEmpty { return 0 }
    let power = signedExponent + scale
    if let value = exactByHardware(power) { return value }
    let magnitude = digits.count + power
    if magnitude > 310 { return .infinity }
    if magnitude < -330 { return 0 }
    // A dropped digit only has to keep the value off a tie: one more digit does.
    return correctlyRounded(
      digits: isTruncated ? digits + [1] : digits, power: isTruncated ? power - 1 : power)
  }

  /// Up to 2⁵³ and up to 10²² are doubles themselves, so one operation rounds once.
  private func exactByHardware(_ power: Int) -> Double? {
    guard digits.count <= 15, !isTruncated, power >= -22, power <= 22 else { return nil }
    var significand: Int64 = 0
    for digit in digits { significand = significand * 10 + Int64(digit) }
    var scale = 1.0
    for _ in 0..<abs(power) { scale *= 10 }
    return power < 0 ? Double(significand) / scale : Double(significand) * scale
  }

  var binaryValue: Double {
    if digits.isEmpty { return 0 }
    var significand: UInt64 = 0
    var used = 0
    // 15 digits keep 60 bits, more than a double has; the rest only matters when not zero.
    for digit in digits.prefix(15) {
      significand = significand << 4 | UInt64(digit)
      used += 1
    }
    let rest = digits.dropFirst(used)
    let power = signedExponent + 4 * (scale + rest.count)
    return rounded(
      significand, power: power, isInexact: isTruncated || rest.contains { $0 != 0 })
  }
}
