print(String(255, radix: 2), String(255, radix: 8), String(255, radix: 16), String(255, radix: 16, uppercase: true))
// Prints "11111111 377 ff FF"
print(String(-255, radix: 16), String(0, radix: 2), String(UInt64.max, radix: 36), 7.description)
// Prints "-ff 0 3w5e11264sgsf 7"
let bits = String(5, radix: 2)
print(String(repeating: "0", count: 8 - bits.count) + bits)
// Prints "00000101"
