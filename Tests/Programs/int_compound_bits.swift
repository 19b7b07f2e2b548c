var x: UInt16 = 0b1100
x &= 0b0110
print(x)
// Prints "4"
x |= 0b1001
print(x)
// Prints "13"
x ^= 0xF0
print(x)
// Prints "253"
x &+= 65_535
print(x)
// Prints "252"
x &*= 3
print(x)
// Prints "756"
