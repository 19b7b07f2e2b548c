/// The double nearest to `digits` × 10^`power`, ties to even, by exact arithmetic.
///
/// `Double("…")` would do, but does not link in the page. The value is written as a fraction of two
/// whole numbers, scaled by a power of two until the quotient has 64 bits; what remains of the division
/// says on which side of a tie the value lies.
func correctlyRounded(digits: [UInt8], power: Int) -> Double {
  var numerator = Magnitude(decimal: digits)
  var denominator = Magnitude(1)
  if power >= 0 { numerator.multiplyByPowerOfTen(power) }
  if power < 0 { denominator.multiplyByPowerOfTen(-power) }
  // With these bit widths the quotient lies in (2^63, 2^65).
  let shift = 64 - (numerator.bitWidth - denominator.bitWidth)
  if shift > 0 { numerator.shiftLeft(shift) } else { denominator.shiftLeft(-shift) }
  var quotient: UInt64 = 0
  var exponent = -shift
  // One bit at a time, from the highest; 65 bits would not fit, so the lowest is then left over.
  denominator.shiftLeft(64)
  var bits = 0
  var remaining = 65
  while remaining > 0, bits < 64 {
    let isSet = numerator.subtractIfNotLess(denominator)
    quotient = quotient << 1 | (isSet ? 1 : 0)
    if isSet || bits > 0 { bits += 1 }
    numerator.shiftLeft(1)
    remaining -= 1
  }
  exponent += remaining
  return rounded(quotient, power: exponent, isInexact: !numerator.isZero)
}

/// The double nearest to `significand` × 2^`power`, ties to even.
///
/// - Parameter isInexact: the value is larger than that by less than one unit of `significand`.
func rounded(_ significand: UInt64, power: Int, isInexact: Bool) -> Double {
  if significand == 0 { return 0 }
  let highest = power + 63 - significand.leadingZeroBitCount
  if highest > 1023 { return .infinity }
  // A double's last place is 2^-1074 at the least, and 52 bits below the highest otherwise.
  let lastPlace = max(highest - 52, -1074)
  let dropped = lastPlace - power
  if dropped <= 0 {
    return scaled(significand << UInt64(min(63, -dropped)), by: lastPlace)
  }
  if dropped > 64 { return 0 }
  let kept = dropped == 64 ? 0 : significand >> UInt64(dropped)
  let half = UInt64(1) << UInt64(dropped - 1)
  let rest = dropped == 64 ? significand : significand & (half << 1 &- 1)
  let isAbove = rest > half || (rest == half && (isInexact || kept & 1 == 1))
  return scaled(isAbove ? kept + 1 : kept, by: lastPlace)
}

/// A significand of at most 2^53 times a power of two that is no finer than its last place.
private func scaled(_ significand: UInt64, by power: Int) -> Double {
  if significand == 0 { return 0 }
  let highest = power + 63 - significand.leadingZeroBitCount
  if highest > 1023 { return .infinity }
  if highest < -1022 { return Double(bitPattern: significand << UInt64(power + 1074)) }
  let fraction = (significand << UInt64(significand.leadingZeroBitCount + 1)) >> 12
  return Double(bitPattern: UInt64(highest + 1023) << 52 | fraction)
}

/// A whole number of any size, as far as the conversion needs it.
private struct Magnitude {
  /// 32 bits each, the lowest first; no zeros at the end.
  private var limbs: [UInt32]

  init(_ value: UInt32) { limbs = value == 0 ? [] : [value] }

  init(decimal digits: [UInt8]) {
    self.init(0)
    for digit in digits { multiply(by: 10, adding: UInt32(digit)) }
  }

  var isZero: Bool { limbs.isEmpty }

  var bitWidth: Int {
    guard let last = limbs.last else { return 0 }
    return limbs.count * 32 - last.leadingZeroBitCount
  }

  private mutating func multiply(by factor: UInt32, adding addend: UInt32) {
    var carry = UInt64(addend)
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * UInt64(factor) + carry
      limbs[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
  }

  mutating func multiplyByPowerOfTen(_ power: Int) {
    for _ in 0..<power / 9 { multiply(by: 1_000_000_000, adding: 0) }
    for _ in 0..<power % 9 { multiply(by: 10, adding: 0) }
  }

  mutating func shiftLeft(_ count: Int) {
    if limbs.isEmpty || count == 0 { return }
    let small = UInt64(count % 32)
    var carry: UInt64 = 0
    for index in limbs.indices {
      let shifted = UInt64(limbs[index]) << small | carry
      limbs[index] = UInt32(truncatingIfNeeded: shifted)
      carry = shifted >> 32
    }
    if carry > 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
    if count >= 32 { limbs.insert(contentsOf: [UInt32](repeating: 0, count: count / 32), at: 0) }
  }

  /// Subtracts the other number where it is not larger, and says whether it did.
  mutating func subtractIfNotLess(_ other: Magnitude) -> Bool {
    if isLess(than: other) { return false }
    var borrow: Int64 = 0
    for index in limbs.indices {
      let subtrahend = index < other.limbs.count ? Int64(other.limbs[index]) : 0
      let difference = Int64(limbs[index]) - subtrahend + borrow
      limbs[index] = UInt32(truncatingIfNeeded: difference)
      borrow = difference < 0 ? -1 : 0
    }
    while limbs.last == 0 { limbs.removeLast() }
    return true
  }

  private func isLess(than other: Magnitude) -> Bool {
    if limbs.count != other.limbs.count { return limbs.count < other.limbs.count }
    for index in limbs.indices.reversed() where limbs[index] != other.limbs[index] {
      return limbs[index] < other.limbs[index]
    }
    return false
  }
}
