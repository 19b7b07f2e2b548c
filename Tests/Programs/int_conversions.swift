let small: UInt8 = 17
print(Int(small) + 1, Double(small) / 2, UInt64(small), Int8(small))
// Prints "18 8.5 17 17"
print(UInt8(truncatingIfNeeded: 1_000), Int8(truncatingIfNeeded: 200), UInt16(truncatingIfNeeded: -1))
// Prints "232 -56 65535"
print(UInt8(clamping: 1_000), UInt8(clamping: -5), Int8(clamping: 500))
// Prints "255 0 127"
print(Int8(exactly: 100) ?? 0, Int8(exactly: 1_000) ?? 0, Int(exactly: 2.0) ?? 0, Int(exactly: 2.5) ?? 0)
// Prints "100 0 2 0"
print(UInt8(bitPattern: -1), Int8(bitPattern: 200), Int64(bitPattern: UInt64.max))
// Prints "255 -56 -1"
