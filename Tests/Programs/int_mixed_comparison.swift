let byte: UInt8 = 5
let wide = 5
let negative: Int8 = -1
print(byte == wide, negative < UInt64.max, byte > negative, wide != byte)
// Prints "true true true false"
print(max(byte, 9), min(negative, 3), 5.distance(to: 9), 5.advanced(by: -2))
// Prints "9 -1 4 3"
