print(1 << 4, 256 >> 3, -256 >> 3, 1 << 64, -1 >> 100)
// Prints "16 32 -32 0 -1"
print(UInt8(1) << 7, UInt8(1) << 8, UInt8(255) >> 4, Int8(-128) >> 7)
// Prints "128 0 15 -1"
print(1 << -1, 8 >> -2, 1 &<< 65, UInt8(1) &<< 9)
// Prints "0 32 2 2"
var mask = 1
mask <<= 6
mask >>= 2
print(mask)
// Prints "16"
