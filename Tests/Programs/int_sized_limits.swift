print(Int8.min, Int8.max, UInt8.min, UInt8.max)
// Prints "-128 127 0 255"
print(Int16.min, Int16.max, UInt16.max, Int32.min, UInt32.max)
// Prints "-32768 32767 65535 -2147483648 4294967295"
print(Int64.max, UInt64.max, UInt.max, Int.min)
// Prints "9223372036854775807 18446744073709551615 18446744073709551615 -9223372036854775808"
print(Int8.bitWidth, UInt16.bitWidth, Int32.bitWidth, Int.bitWidth, Int8.isSigned, UInt.isSigned)
// Prints "8 16 32 64 true false"
