/// Decimal numbers as text, exact in both directions.
package enum DecimalText {
  /// Ten to a power from 0 to 38.
  package static func powerOfTen(_ exponent: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  /// The number a text like `-0.0405`, `.5` or `12` stands for, times ten to `scale`.
  ///
  /// Nil for any other text, for more than `scale` digits after the point (unless they are zeros)
  /// and for numbers too large.
  package static func parse(_ bytes: some Collection<UInt8>, scale: Int) -> Int128? {
    var digits = bytes[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    var value: Int128 = 0
    var fraction = -1
    var seen = 0
    for byte in digits {
      if byte == UInt8(ascii: "."), fraction < 0 {
        fraction = 0
        continue
      }
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      seen += 1
      if fraction >= scale {
        guard byte == 0x30 else { return nil }
        continue
      }
      if fraction >= 0 { fraction += 1 }
      guard let next = appending(byte, to: value) else { return nil }
      value = next
    }
    guard seen > 0 else { return nil }
    for _ in max(0, fraction)..<scale {
      guard let next = appending(0x30, to: value) else { return nil }
      value = next
    }
    return isNegative ? -value : value
  }

  private static func appending(_ digit: UInt8, to value: Int128) -> Int128? {
    let (product, overflow) = value.multipliedReportingOverflow(by: 10)
    let (sum, overflow2) = product.addingReportingOverflow(Int128(digit - 0x30))
    return overflow || overflow2 ? nil : sum
  }

  /// A whole number with commas: `1,234,567`.
  package static func grouped(_ value: UInt128) -> String {
    let digits = Array("\(value)".utf8)
    var bytes: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A whole number with commas and its sign.
  package static func grouped(_ value: Int128) -> String {
    (value < 0 ? "-" : "") + grouped(value.magnitude)
  }

  /// `magnitude` / 10^`scale` with `fractionDigits` digits after the point, half rounded up;
  /// `atLeast` keeps that many of them and drops further zeros at the end.
  package static func fixed(
    _ magnitude: UInt128, scale: Int, fractionDigits: Int, atLeast: Int? = nil
  ) -> String {
    let digits = max(0, min(fractionDigits, scale))
    let divisor = UInt128(powerOfTen(scale - digits))
    var rounded = magnitude / divisor
    if magnitude % divisor >= (divisor + 1) / 2, divisor > 1 { rounded += 1 }
    let unit = UInt128(powerOfTen(digits))
    var fraction = Array("\(rounded % unit)".utf8)
    fraction = Array(repeating: 0x30, count: max(0, digits - fraction.count)) + fraction
    if digits == 0 { fraction = [] }
    if let atLeast {
      while fraction.count > atLeast, fraction.last == 0x30 { fraction.removeLast() }
    }
    let whole = grouped(rounded / unit)
    return fraction.isEmpty ? whole : whole + "." + String(decoding: fraction, as: UTF8.self)
  }
}
