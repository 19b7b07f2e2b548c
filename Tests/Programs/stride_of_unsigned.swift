// `stride` over unsigned numbers, up to and down to where nothing smaller is.

for i in stride(from: UInt(0), to: 7, by: 3) { print(i) }
// Prints "0"
// Prints "3"
// Prints "6"

print(Array(stride(from: UInt64(4), through: 0, by: -2)))
// Prints "[4, 2, 0]"

print(Array(stride(from: UInt64.max - 1, through: .max, by: 1)))
// Prints "[18446744073709551614, 18446744073709551615]"

print(Array(stride(from: UInt(3), to: 0, by: 1)).isEmpty)
// Prints "true"
