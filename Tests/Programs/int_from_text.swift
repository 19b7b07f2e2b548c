print(Int("42") ?? 0, Int("-7") ?? 0, Int("+8") ?? 0, Int("4.5") ?? -1, Int("") ?? -1, Int(" 1") ?? -1)
// Prints "42 -7 8 -1 -1 -1"
print(Int("ff", radix: 16) ?? -1, Int("1010", radix: 2) ?? -1, Int("z", radix: 36) ?? -1, Int("9", radix: 8) ?? -1)
// Prints "255 10 35 -1"
print(UInt8("255") ?? 0, UInt8("256") ?? 0, UInt8("-1") ?? 0, Int64("9223372036854775808") ?? 0)
// Prints "255 0 0 0"
print(["1", "two", "3"].compactMap { Int($0) }, ["1", "x"].map { Int($0) })
// Prints "[1, 3] [Optional(1), nil]"
