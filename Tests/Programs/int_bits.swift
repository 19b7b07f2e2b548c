let flags: UInt8 = 0b1010_0110
print(flags & 0b1111, flags | 1, flags ^ 0xFF, ~flags)
// Prints "6 167 89 89"
print(flags.nonzeroBitCount, flags.leadingZeroBitCount, flags.trailingZeroBitCount)
// Prints "4 0 1"
print(UInt16(0x1234).byteSwapped == 0x3412, (-1).nonzeroBitCount, 0.leadingZeroBitCount)
// Prints "true 64 64"
let hasThird = flags & (1 << 2) != 0
print(hasThird)
// Prints "true"
