print(Int(3.99), Int(-3.99), Int(2.5.rounded()), Double(7) / 2, Int(1e15))
// Prints "3 -3 3 3.5 1000000000000000"
print(Double(exactly: 9) ?? 0, Int(exactly: 1.0) ?? 0, Double(Float(0.1)), UInt8(250.9))
// Prints "9.0 1 0.10000000149011612 250"
let total = 7
print(Double(total) / 3, Double(total / 3), total / 3)
// Prints "2.3333333333333335 2.0 2"
