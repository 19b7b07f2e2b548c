/// Numbers that look random and follow from a seed: the same on every machine (SplitMix64).
struct SeededGenerator: Hashable, Sendable {
  private var state: UInt64

  init(seed: Int64) { state = UInt64(bitPattern: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of 0 ..< bound; 0 when the bound leaves no choice. The bias is below bound ÷ 2⁶⁴.
  mutating func next(below bound: Int64) -> Int64 {
    guard bound > 1 else { return 0 }
    return Int64(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}
