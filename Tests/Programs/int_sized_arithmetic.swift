let a: UInt8 = 200
let b: UInt8 = 55
print(a + b, a - b, a / b, a % b, b * 4)
// Prints "255 145 3 35 220"
let c: Int16 = -7
print(c / 2, c % 2, -c, c * c, c + 1)
// Prints "-3 -1 7 49 -6"
let d: UInt64 = 18_446_744_073_709_551_615
print(d, d / 10, d % 10, d - 1)
// Prints "18446744073709551615 1844674407370955161 5 18446744073709551614"
