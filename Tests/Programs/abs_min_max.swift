print(abs(-5), abs(5), abs(-2.5), abs(Int8(-3)), min(3, 1, 2), max(3, 1, 2, 9), min("b", "a"), max(1.5, 2))
// Prints "5 5 2.5 3 1 9 a 2.0"
print(min(UInt8(3), 7), max(-1, -2), [abs(-1), abs(0)], min(4, 4))
// Prints "3 -1 [1, 0] 4"
